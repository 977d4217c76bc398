import pino from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Config, readConfig } from '../../server/config.ts';
import { openStore } from '../../server/graph/open-store.ts';
import type { RunningServer } from '../../server/http/listen.ts';
import { type ServeOptions, serve } from '../../server/serve.ts';
import { askGraphql } from '../support/ask-graphql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const silent = pino({ level: 'silent' });

function configFor(settings: Record<string, string> = {}): Config {
  return readConfig({ NEWSGRAPH_STORE: 'memory:', PORT: '0', ...settings });
}

async function serveUntilTestEnds(config: Config, options: ServeOptions = {}): Promise<RunningServer> {
  const server = await serve(config, silent, options);
  onTestFinished(() => server.close());
  return server;
}

const text = `松屿县与海岚大学签约共建海洋牧场

　　本报讯（记者 白若溪）昨日，松屿县人民政府与海岚大学签订合作协议，双方将共建海洋牧场。松屿县委书记董思远出席签约仪式。
　　海岚大学校长韩知行表示，学校将派出专家团队。`;

const ingest = `mutation ($text: String!, $name: String!) {
  ingestText(text: $text, name: $name) {
    articles newArticles newEntities knownEntities newRelations newEvidence
    rejected { what reason }
    read {
      id title page text bylines { name }
      relations { predicate title subject { name } object { name } evidence { quote start end } }
    }
  }
}`;

describe('ingestText', () => {
  test('reads a text into the graph, each relation with the words that say it', async () => {
    const { url } = await serveUntilTestEnds(configFor());
    const { data, errors } = await askGraphql(url, ingest, { text, name: '剪报' });
    expect(errors).toBeUndefined();
    const report = data.ingestText;
    expect(report).toMatchObject({ articles: 1, newArticles: 1, knownEntities: 0 });
    const [article] = report.read;
    expect(article).toMatchObject({ title: '松屿县与海岚大学签约共建海洋牧场', page: '剪报' });
    expect(article.relations).toContainEqual(
      expect.objectContaining({ subject: { name: '韩知行' }, predicate: 'WORKS_FOR', title: '校长' }),
    );
    for (const { evidence } of article.relations)
      for (const { quote, start, end } of evidence) expect(article.text.slice(start, end)).toBe(quote);

    const again = await askGraphql(url, ingest, { text, name: '剪报' });
    expect(again.data.ingestText).toMatchObject({
      articles: 1,
      newArticles: 0,
      newEntities: 0,
      newRelations: 0,
      newEvidence: 0,
      read: [{ id: article.id }],
    });
  });

  test('is found by search at once', async () => {
    const { url } = await serveUntilTestEnds(configFor());
    await askGraphql(url, ingest, { text, name: '剪报' });
    const { data } = await askGraphql(url, '{ search(text: "海岚") { edges { node { name type } } } }');
    expect(data.search.edges).toEqual([{ node: { name: '海岚大学', type: 'Organization' } }]);
  });

  test.each([
    ['INPUT_EMPTY', ' \n\n'],
    ['INPUT_BINARY', 'a\0b'],
  ])('says %s for what it cannot read', async (code, given) => {
    const { url } = await serveUntilTestEnds(configFor());
    const { errors } = await askGraphql(url, ingest, { text: given, name: 'this' });
    expect(errors?.[0]).toMatchObject({
      extensions: { code },
      message: expect.stringMatching(/^this .+; /u),
    });
  });

  test('says that the model is missing, while everything else goes on', async () => {
    const { url } = await serveUntilTestEnds(configFor({ NEWSGRAPH_MODEL: temporaryFolder() }));
    const { errors } = await askGraphql(url, ingest, { text, name: 'this' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'MODEL_MISSING' } });
    expect((await askGraphql(url, '{ stats { articles } }')).data).toEqual({ stats: { articles: 0 } });
  });
});

describe('serve', () => {
  test('loads the sample into an empty store, and only there', async () => {
    const config = configFor({ NEWSGRAPH_STORE: `file:${temporaryFolder()}/graph` });
    const question = '{ stats { articles entities relations evidence } }';
    const first = await serve(config, silent, { loadSample: true });
    const { data } = await askGraphql(first.url, question);
    expect(data.stats.articles).toBeGreaterThan(1);
    await first.close();

    const second = await serveUntilTestEnds(config, { loadSample: true });
    expect((await askGraphql(second.url, question)).data).toEqual(data);
  });

  test('says that the port is taken and lets go of the store', async () => {
    const { port } = new URL((await serveUntilTestEnds(configFor())).url);
    const config = configFor({ NEWSGRAPH_STORE: `file:${temporaryFolder()}/graph`, PORT: port });
    await expect(serve(config, silent)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `port ${port} on 127.0.0.1 is in use; stop the other program or set PORT`,
    });
    await (await openStore(config)).close();
  });

  test('stops answering once it is closed', async () => {
    const server = await serve(configFor(), silent);
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${server.url}/ready`)).rejects.toThrow();
  });
});
