import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { TypeMark } from '../../ui/type-mark.tsx';
import type { OutlineRow } from './outline-rows.ts';

/** What a row of the list says. */
export function OutlineRowLine({ row }: { readonly row: OutlineRow }) {
  const { t } = useTranslation();
  if (row.kind === 'type') {
    return (
      <>
        <TypeMark type={row.entityType} />
        <span>{t(`type.${row.entityType}`)}</span>
        <span className="count">{row.count}</span>
      </>
    );
  }
  if (row.kind === 'entity') {
    return (
      <>
        <span className="outline-name">{row.entity.name}</span>
        {row.entity.degree > 0 && <span className="count">{row.entity.degree}</span>}
      </>
    );
  }
  const { predicate } = row.relation;
  return (
    <>
      <span className="predicate">{t(`${row.isOutgoing ? 'predicate' : 'inverse'}.${predicate}`)}</span>
      <Icon name="arrow" size={12} />
      <span className="outline-name">{row.other.name}</span>
    </>
  );
}
