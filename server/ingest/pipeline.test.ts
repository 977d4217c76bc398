import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTagger, type Tagger } from '../extract/tagger.ts';
import { readText } from './pipeline.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await openTagger();
});
afterAll(() => tagger.close());

const article =
  '青禾集团落户云岭\n\n昨天，青禾集团在杭州市与浙江大学签署《青禾合作方案》。集团董事长李建军说，项目年内投产。会议由浙江大学副校长王小梅主持。';

describe('readText', () => {
  it('reads a text from its layout to its entities', async () => {
    const [reading] = await readText(article, 'pasted', tagger, { isArticle: true });
    const names = reading?.entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['青禾集团', '杭州市', '浙江大学', '李建军', '王小梅']));
  });

  it('gives the same reading for the same text', async () => {
    const options = { isArticle: true };
    expect(await readText(article, 'a', tagger, options)).toEqual(
      await readText(article, 'a', tagger, options),
    );
  });

  it('says that a page holds no article', async () => {
    await expect(readText('12 34\n', 'numbers', tagger)).rejects.toMatchObject({
      code: 'INPUT_WITHOUT_ARTICLES',
    });
  });
});
