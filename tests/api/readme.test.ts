import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningServer } from '../../server/http/listen.ts';
import { createLog } from '../../server/log.ts';
import { projectRoot } from '../../server/project-root.ts';
import { serve } from '../../server/serve.ts';
import { storeConfig } from '../support/store-config.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await serve({ ...storeConfig('memory:'), port: 0 }, createLog('silent'), { loadSample: true });
});
afterAll(() => server.close());

function block(file: string, language: string): string {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'su').exec(text)?.[1] ?? '';
}

it.each(['README.md', 'README.zh.md'])(
  'the query of %s gives the answer that stands below it',
  async (file) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: block(file, 'graphql') }),
    });
    expect(await response.json()).toEqual(JSON.parse(block(file, 'json')));
  },
);
