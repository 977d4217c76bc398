import words from './departments.json' with { type: 'json' };
import type { Finding } from './finding.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const department = new RegExp(`(?:${words.ends.join('|')})$`, 'u');

/** Finds departments that stand after their body: `A大学` `B学院`, `该校的C中心`. Reads sentences with all mentions. */
export function findDepartments(sentence: Sentence): Finding[] {
  return sentence.tokens.flatMap((token, index) => {
    const parent = sentence.tokens[index - 1];
    return parent && isDepartment(sentence, parent, token) ? [toFinding(sentence, parent, token)] : [];
  });
}

function isDepartment(sentence: Sentence, parent: Token, token: Token): boolean {
  const isBody = parent.entity.type === 'Company' || parent.entity.type === 'Organization';
  const gap = sentence.text.slice(parent.end, token.start);
  return (
    isBody &&
    parent.entity !== token.entity &&
    (gap === '' || gap === '的' || gap === '内设的' || gap === '下设的') &&
    token.entity.type === 'Organization' &&
    department.test(sentence.text.slice(token.start, token.end))
  );
}

function toFinding(sentence: Sentence, parent: Token, token: Token): Finding {
  return {
    subject: token.entity,
    predicate: 'PART_OF',
    object: parent.entity,
    title: null,
    block: sentence.block,
    start: parent.start,
    end: token.end,
    rule: 'part-of/department',
    confidence: 0.9,
  };
}
