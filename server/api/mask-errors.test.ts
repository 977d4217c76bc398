import { Writable } from 'node:stream';
import { GraphQLError } from 'graphql';
import pino from 'pino';
import { expect, test } from 'vitest';
import { AppError } from '../errors.ts';
import { createMaskError } from './mask-errors.ts';

function createMask(): { mask: (error: unknown) => GraphQLError; logged: () => string } {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) });
  return { mask: createMaskError(pino(sink)), logged: () => lines.join('') };
}

const inResolver = (originalError: Error) => new GraphQLError('wrapped', { path: ['stats'], originalError });

test('tells an AppError’s message and code, at its place in the answer', () => {
  const { mask } = createMask();
  const error = mask(inResolver(new AppError('STORE_UNREACHABLE', 'the store is down; start it')));
  expect(error.toJSON()).toMatchObject({
    message: 'the store is down; start it',
    path: ['stats'],
    extensions: { code: 'STORE_UNREACHABLE' },
  });
});

test('logs what the server is to blame for, and not what the client is', () => {
  const { mask, logged } = createMask();
  mask(new AppError('USAGE', 'first is 0; give 1 to 100'));
  expect(logged()).toBe('');
  mask(new AppError('STORE_FAILED', 'the statement failed', { cause: new Error('disk full') }));
  expect(logged()).toContain('disk full');
});

test('lets GraphQL’s own errors through', () => {
  const own = new GraphQLError('Cannot query field "x"');
  expect(createMask().mask(own)).toBe(own);
});

test('masks a broken program, and keeps the whole of it in the log under a reference', () => {
  const { mask, logged } = createMask();
  const error = mask(inResolver(new TypeError('secret is undefined')));
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(error.extensions.code).toBe('INTERNAL');
  expect(logged()).toContain('secret is undefined');
  expect(logged()).toContain(String(error.extensions.reference));
});
