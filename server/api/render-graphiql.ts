import type { GraphiQLOptions } from 'graphql-yoga';

/**
 * GraphiQL's page, which needs nothing from the internet (yoga's own loads its parts from a CDN). Its module weighs
 * 9 MB and is loaded when the first person asks.
 */
export async function renderGraphiqlPage(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options).trim();
}

/** What GraphiQL shows to somebody who comes for the first time. */
export const firstQuery = `# Who and what do the newspapers name, and which sentence says so?
{
  stats {
    articles
    entities
    relations
  }
  graph(limit: 5) {
    edges {
      subject {
        name
      }
      predicate
      title
      object {
        name
      }
      evidence {
        quote
        article {
          title
          date
        }
      }
    }
  }
}
`;
