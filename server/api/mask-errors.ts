import { randomUUID } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';

/** By its name: a program can hold GraphQL twice, as CommonJS and as a module, with a class each. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

function rootOf(error: unknown): unknown {
  return isGraphQLError(error) && error.originalError ? rootOf(error.originalError) : error;
}

function isFaultOfClient(error: AppError): boolean {
  return error.code === 'USAGE' || error.code.startsWith('INPUT_');
}

function tell(error: unknown, message: string, code: string, more: object = {}): GraphQLError {
  const place = isGraphQLError(error) ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  return createGraphQLError(message, { ...place, extensions: { code, ...more } });
}

/**
 * Makes the function that decides what a client learns of an error: AppErrors with their message and code, GraphQL's
 * own as they are, and of anything else only a reference, under which the log has the whole of it.
 */
export function createMaskError(log: Log): (error: unknown) => GraphQLError {
  return (error) => {
    const root = rootOf(error);
    if (root instanceof AppError) {
      if (!isFaultOfClient(root)) log.warn({ err: root }, 'the API could not answer');
      return tell(error, root.message, root.code);
    }
    if (isGraphQLError(root)) return isGraphQLError(error) ? error : root;
    const reference = randomUUID();
    log.error({ reference, err: root }, 'the API failed');
    return tell(error, `the server failed; its log says why under ${reference}`, 'INTERNAL', { reference });
  };
}
