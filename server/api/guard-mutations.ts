import { getOperationAST } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** Says why whoever sent this `Authorization` header may not change the graph; null when they may. */
export type RefuseWrite = (authorization: string | null) => string | null;

/** Refuses every mutation, those of the future too, that `refuseWrite` has a reason against. */
export function createMutationGuard(refuseWrite: RefuseWrite): Plugin {
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation !== 'mutation') return;
      const reason = refuseWrite(args.contextValue.request.headers.get('authorization'));
      if (reason === null) return;
      const http = { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } };
      throw createGraphQLError(reason, { extensions: { code: 'UNAUTHORIZED', http } });
    },
  };
}
