import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SampleServer, serveSamples } from '../support/serve-samples.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await serveSamples();
});
afterAll(() => server.close());

const browse = () => fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });

describe('GraphiQL', () => {
  test('comes to a browser that opens /graphql', async () => {
    const response = await browse();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<title>Newsgraph GraphiQL</title>');
  });

  test('loads nothing from elsewhere, and its headers would not let it', async () => {
    const response = await browse();
    const page = await response.text();
    expect(page).not.toMatch(/<(script|link)[^>]*(src|href)="?https?:/u);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('http');
  });
});
