import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../client/src/i18n/en.json' with { type: 'json' };
import zh from '../../client/src/i18n/zh.json' with { type: 'json' };

type Tree = { readonly [key: string]: string | Tree };

interface Ontology {
  readonly types: Readonly<Record<string, { readonly kinds: Readonly<Record<string, unknown>> }>>;
  readonly predicates: Readonly<Record<string, unknown>>;
  readonly statuses: Readonly<Record<string, unknown>>;
}

// Read as a file, not imported: the page shares no code with the server.
const ontology = JSON.parse(
  readFileSync(new URL('../../server/model/ontology.json', import.meta.url), 'utf8'),
) as Ontology;

/** All keys with dots; plural forms count as one, for languages have different ones. */
function keysOf(tree: Tree, prefix = ''): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = `${prefix}${key}`.replace(/_(one|other)$/u, '');
    if (typeof value === 'string') keys.set(path, value);
    else for (const [inner, text] of keysOf(value, `${path}.`)) keys.set(inner, text);
  }
  return keys;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? '').sort();
}

describe('translations', () => {
  const [inEnglish, inChinese] = [keysOf(en), keysOf(zh)];

  test('have the same keys in Chinese and English', () => {
    expect([...inChinese.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  test('are nowhere empty and use the same values', () => {
    for (const [key, text] of inEnglish) {
      expect(text, key).not.toBe('');
      expect(placeholders(inChinese.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('leave no Chinese in English, the name of the other language aside', () => {
    const chinese = [...inEnglish].filter(
      ([key, text]) => key !== 'app.language' && /\p{Script=Han}/u.test(text),
    );
    expect(chinese).toEqual([]);
  });

  test.each([
    ['Chinese', inChinese],
    ['English', inEnglish],
  ])('name every type, kind and predicate of the ontology in %s', (_, keys) => {
    const wanted = [
      ...Object.entries(ontology.types).flatMap(([type, { kinds }]) => [
        `type.${type}`,
        ...Object.keys(kinds).map((kind) => `kind.${type}.${kind}`),
      ]),
      ...Object.keys(ontology.statuses).map((name) => `status.${name}`),
      ...Object.keys(ontology.predicates).flatMap((name) => [`predicate.${name}`, `inverse.${name}`]),
    ];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });
});
