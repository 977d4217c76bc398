import type { Finding } from './finding.ts';
import { endOf } from './frame.ts';
import { type Group, readGroups } from './group.ts';
import words from './secondment.json' with { type: 'json' };
import type { Sentence } from './sentence.ts';
import { isTitle } from './title-phrase.ts';

const strong = new RegExp(words.cues.join('|'), 'u');
const weak = new RegExp(words.companyCues.join('|'), 'u');
const strongAfter = new RegExp(`^[^，,。；]{0,4}(?:${words.cues.join('|')})`, 'u');
/** Words before a body that is not where the person is sent. */
const sender = /(?:由|被|与|同|经|离|随|和|[该本]|是|系|对|向)$/u;
const notSent = /[说称。；]|表示|介绍|曾任|当选|期满/u;
const byName = new RegExp(words.titles.join('|'), 'u');
const into = new RegExp(`^(?:${words.into.join('|')})+`, 'u');
/** Most characters from the person to the body that receives. */
const reach = 40;

/** Whether a post is a secondment by its name: 科技副总, 第一书记. */
export function isSecondment(title: string): boolean {
  return byName.test(title);
}

/** Finds who is sent where for a time: `教授甲被选派到A公司任“科技副总”`. Reads titled sentences. */
export function findSecondments(sentence: Sentence): Finding[] {
  return readGroups(sentence)
    .filter((group) => group.members.every(({ entity }) => entity.type === 'Person'))
    .flatMap((group) => secondment(sentence, group));
}

function secondment(sentence: Sentence, group: Group): Finding[] {
  const at = receiverAfter(sentence, group.to);
  const body = sentence.tokenAt.get(at);
  if (!body) return [];
  const between = sentence.text.slice(sentence.offsets[group.to] ?? 0, body.start);
  const after = sentence.text.slice(body.end, Math.min(sentence.end, body.end + 30));
  const title = titleIn(after);
  const isSent = strong.test(between) || strongAfter.test(after) || (title !== null && isSecondment(title));
  if (!isSent && !(body.entity.type === 'Company' && weak.test(between))) return [];
  if (notSent.test(between)) return [];
  return group.members.map((person) => ({
    subject: person.entity,
    predicate: 'SECONDED_TO',
    object: body.entity,
    title,
    block: sentence.block,
    start: sentence.offsets[group.from] ?? sentence.start,
    end: title ? body.end + after.indexOf(title) + title.length : endOf(sentence, at + 1),
    rule: 'seconded-to/sent',
  }));
}

/** Position of the first company or organization after the person, but for the one that sends. */
function receiverAfter(sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(from + reach, sentence.masked.length); at += 1) {
    const type = sentence.tokenAt.get(at)?.entity.type;
    if (type === 'Person') return -1;
    if (type !== 'Company' && type !== 'Organization') continue;
    if (!sender.test(sentence.masked.slice(from, at))) return at;
  }
  return -1;
}

function titleIn(after: string): string | null {
  const clauses = [after, after.slice(after.search(/[，,]/u) + 1)];
  const titles = clauses.map((text) => /^[^，,。；”"（）]*/u.exec(text.replace(into, ''))?.[0] ?? '');
  return titles.find((title) => title.length <= 16 && isTitle(title)) ?? null;
}
