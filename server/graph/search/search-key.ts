import { Converter } from 'opencc-js/t2cn';
import { nameKey } from '../../model/ids.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * The form of a name or a query in which search compares them: that of identity (`nameKey`), in simplified characters.
 * Identity itself does not fold: 乾隆 and 干隆 may be two.
 */
export function searchKey(text: string): string {
  return nameKey(toSimplified(text));
}
