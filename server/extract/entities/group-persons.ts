import type { Mention } from '../../model/mention.ts';
import { type Group, groupByKey } from './group.ts';

/** Gathers persons by name; the last part of a name with a dot stands for the whole. */
export function groupPersons(mentions: readonly Mention[]): readonly Group[] {
  const names = [...new Set(mentions.map((mention) => mention.text))];
  const dotted = names.filter((name) => name.includes('·'));
  return groupByKey(mentions, ({ text }) => {
    const full = dotted.filter((name) => name.endsWith(`·${text}`) || name.startsWith(`${text}·`));
    return full.length === 1 ? (full[0] ?? text) : text;
  });
}
