import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string' };

const config: CodegenConfig = {
  schema: 'server/api/schema.graphql',
  generates: {
    'server/api/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        contextType: '../context.ts#ApiContext',
        mappers: {
          Entity: '../../graph/rows.ts#EntityRow',
          Relation: '../../graph/rows.ts#RelationRow',
          Evidence: '../../graph/rows.ts#EvidenceRow',
          Mention: '../../graph/rows.ts#MentionRow',
          Article: '../../graph/rows.ts#ArticleRow',
        },
      },
    },
    'client/src/api/generated/operations.ts': {
      documents: 'client/src/api/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, documentMode: 'string' },
    },
  },
};

export default config;
