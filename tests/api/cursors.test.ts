import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entityId } from '../../server/model/ids.ts';
import { type SampleServer, serveSamples } from '../support/serve-samples.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await serveSamples();
});
afterAll(() => server.close());

const pageParts =
  'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const lists = [
  {
    name: 'search',
    query: `query ($first: Int!, $after: String) { search(text: "云溪", first: $first, after: $after) { ${pageParts} } }`,
    // biome-ignore lint/suspicious/noExplicitAny: each list is at another place of its answer
    at: (data: any) => data.search,
    length: 3,
  },
  {
    name: 'articles',
    query: `query ($first: Int!, $after: String) { articles(first: $first, after: $after) { ${pageParts} } }`,
    // biome-ignore lint/suspicious/noExplicitAny: each list is at another place of its answer
    at: (data: any) => data.articles,
    length: 3,
  },
  {
    name: 'relations of an entity',
    query: `query ($first: Int!, $after: String) {
      entity(id: "${entityId('Organization', '云溪理工学院')}") { relations(first: $first, after: $after) { ${pageParts} } }
    }`,
    // biome-ignore lint/suspicious/noExplicitAny: each list is at another place of its answer
    at: (data: any) => data.entity.relations,
    length: 2,
  },
];

describe.each(lists)('the list of $name', ({ query, at, length }) => {
  const page = async (first: number, after: string | null) => {
    const { data, errors } = await server.ask(query, { first, after });
    expect(errors).toBeUndefined();
    return at(data);
  };
  const idsOf = (edges: readonly { node: { id: string } }[]) => edges.map(({ node }) => node.id);

  test('comes whole in one page, and the same in pages of one', async () => {
    const whole = await page(100, null);
    expect(whole.edges).toHaveLength(length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

    const ids: string[] = [];
    let after: string | null = null;
    for (let i = 0; i < length; i += 1) {
      const { edges, pageInfo } = await page(1, after);
      ids.push(...idsOf(edges));
      expect(pageInfo).toMatchObject({
        hasNextPage: i < length - 1,
        hasPreviousPage: i > 0,
        startCursor: edges[0].cursor,
        endCursor: edges[0].cursor,
      });
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual(idsOf(whole.edges));
    expect(new Set(ids).size).toBe(length);
  });

  test('is empty after its last cursor', async () => {
    const whole = await page(100, null);
    const { edges, pageInfo } = await page(100, whole.pageInfo.endCursor);
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  test('refuses what is no cursor', async () => {
    const { errors } = await server.ask(query, { first: 1, after: 'here please' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'USAGE' } });
    expect(errors?.[0]?.message).toContain('here please');
  });
});
