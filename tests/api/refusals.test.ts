import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maximumBodyBytes } from '../../server/api/check-request.ts';
import { AppError } from '../../server/errors.ts';
import { emptyReport } from '../../server/ingest/ingest-report.ts';
import { type SampleServer, type SampleServerOptions, serveSamples } from '../support/serve-samples.ts';

const mutation = 'mutation { ingestText(text: "海") { articles } }';
const readsNothing = { ingestText: async () => emptyReport } satisfies SampleServerOptions;

let server: SampleServer;
beforeAll(async () => {
  server = await serveSamples(readsNothing);
});
afterAll(() => server.close());

async function send(init: RequestInit & { path?: string }) {
  const response = await fetch(`${server.url}${init.path ?? '/graphql'}`, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe('arguments', () => {
  const tooLong = '海'.repeat(201);
  const tooMany = '"x",'.repeat(101);
  test.each([
    ['search(text: "海", first: 0) { edges { cursor } }', 'first is 0; give 1 to 100'],
    ['search(text: "海", first: 101) { edges { cursor } }', 'first is 101; give 1 to 100'],
    ['articles(first: -1) { edges { cursor } }', 'first is -1; give 1 to 100'],
    ['graph(depth: 4) { omittedNodes }', 'depth is 4; give 1 to 3'],
    ['graph(depth: 0) { omittedNodes }', 'depth is 0; give 1 to 3'],
    ['graph(limit: 1001) { omittedNodes }', 'limit is 1001; give 1 to 1000'],
    [`search(text: "${tooLong}") { edges { cursor } }`, 'the length of text is 201; give 0 to 200'],
    [`graph(focus: [${tooMany}]) { omittedNodes }`, 'the number of ids in focus is 101; give 0 to 100'],
  ])('%s → %s', async (field, message) => {
    const { data, errors } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'USAGE' } });
    expect(data).toBeNull();
  });

  test.each(['mentions(first: 0)', 'relations(first: 0)', 'articles(first: 0)'])(
    'of an entity’s %s too',
    async (field) => {
      const selection = field.startsWith('relations') ? 'edges { cursor }' : 'id';
      const { errors } = await server.ask(`{ graph { nodes { ${field} { ${selection} } } } }`);
      expect(errors?.[0]).toMatchObject({ message: 'first is 0; give 1 to 100' });
      expect(errors?.[0]?.path?.slice(0, 2)).toEqual(['graph', 'nodes']);
    },
  );

  test('the name of a pasted text', async () => {
    const { errors } = await server.ask('mutation { ingestText(text: "海", name: "") { articles } }');
    expect(errors?.[0]).toMatchObject({ message: 'the length of name is 0; give 1 to 200' });
  });
});

describe('questions', () => {
  test('an unknown field is told by name', async () => {
    const { errors } = await server.ask('{ stats { pages } }');
    expect(errors?.[0]?.message).toContain('Cannot query field "pages"');
  });

  test('a misspelt question is told with its place', async () => {
    const { errors } = await server.ask('{ stats { articles }');
    expect(errors?.[0]?.message).toContain('Syntax Error');
  });

  test('a body that is no JSON is told as such', async () => {
    const { status, body } = await send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ stats',
    });
    expect(status).toBe(400);
    expect(JSON.parse(body).errors[0].message).toContain('invalid JSON');
  });
});

describe('what a foreign web page can make a browser send', () => {
  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
    ['text/plain', JSON.stringify({ query: mutation })],
    ['application/graphql', mutation],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${mutation}\r\n--x--`,
    ],
  ])('%s is refused', async (type, body) => {
    const answer = await send({ method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(415);
    expect(JSON.parse(answer.body).errors[0]).toMatchObject({ extensions: { code: 'NOT_JSON' } });
  });

  test('a mutation by GET is refused', async () => {
    const answer = await send({ path: `/graphql?query=${encodeURIComponent(mutation)}` });
    expect(answer.status).toBe(405);
  });

  test('no other origin is allowed to ask', async () => {
    const headers = { origin: 'http://elsewhere.example', 'access-control-request-method': 'POST' };
    const preflight = await send({ method: 'OPTIONS', headers });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const get = await send({ path: '/graphql?query={stats{articles}}', headers });
    expect(get.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a body beyond the limit', () => {
  const body = JSON.stringify({ query: mutation, variables: { padding: 'x'.repeat(maximumBodyBytes) } });
  const headers = { 'content-type': 'application/json' };

  test('is refused with the limit and what to do', async () => {
    const answer = await send({ method: 'POST', headers, body });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body).errors[0]).toMatchObject({
      message: `the body is larger than ${maximumBodyBytes} bytes; send less text at a time`,
      extensions: { code: 'BODY_TOO_LARGE' },
    });
  });

  test('is refused when its length is not declared', async () => {
    const stream = new Blob([body]).stream();
    const answer = await send({ method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
  });
});

describe('failures within', () => {
  test('an AppError is told with its code and message', async () => {
    const failing = await serveSamples({
      ingestText: async () => {
        throw new AppError('INPUT_WITHOUT_ARTICLES', 'pasted holds no article; give a page of text');
      },
    });
    const { errors } = await failing.ask(mutation);
    expect(errors).toMatchObject([
      {
        message: 'pasted holds no article; give a page of text',
        extensions: { code: 'INPUT_WITHOUT_ARTICLES' },
      },
    ]);
    await failing.close();
  });

  test('a broken program is masked, without its message or stack', async () => {
    const failing = await serveSamples({
      ingestText: async () => {
        throw new TypeError('inner workings');
      },
    });
    const answer = await failing.ask(mutation);
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toMatch(/inner workings|\.ts|at /u);
    await failing.close();
  });

  test('a store that is closed says so', async () => {
    const closed = await serveSamples();
    await closed.store.close();
    const { errors } = await closed.ask('{ stats { articles } }');
    expect(errors?.[0]?.extensions.code).toMatch(/^STORE_/u);
    await closed.close();
  });
});

describe('changes beyond loopback', () => {
  test('are refused without a token, while reading goes on', async () => {
    const open = await serveSamples({ ...readsNothing, host: '0.0.0.0' });
    const { status, errors } = await open.ask(mutation);
    expect(status).toBe(401);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHORIZED' } });
    expect((await open.ask('{ stats { articles } }')).data.stats.articles).toBe(3);
    await open.close();
  });

  test('need the token, also behind a fragment or among several operations', async () => {
    const guarded = await serveSamples({ ...readsNothing, host: '0.0.0.0', token: 'a-token-of-some-length' });
    const right = { authorization: 'Bearer a-token-of-some-length' };
    expect((await guarded.ask(mutation)).status).toBe(401);
    expect((await guarded.ask(mutation, {}, { authorization: 'Bearer other' })).status).toBe(401);
    expect((await guarded.ask(mutation, {}, right)).data.ingestText.articles).toBe(0);
    const spread =
      'mutation { ...change } fragment change on Mutation { ingestText(text: "海") { articles } }';
    expect((await guarded.ask(spread)).status).toBe(401);
    await guarded.close();
  });
});
