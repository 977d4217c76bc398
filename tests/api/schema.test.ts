import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { entityTypeNames, predicateNames } from '../../server/model/ontology.ts';
import { projectRoot } from '../../server/project-root.ts';

const schema: GraphQLSchema = buildSchema(
  readFileSync(join(projectRoot, 'server/api/schema.graphql'), 'utf8'),
);

interface Described {
  readonly at: string;
  readonly description: string | null | undefined;
}

const partsOfField =
  (type: string) =>
  (field: GraphQLField<unknown, unknown>): readonly Described[] => {
    const at = `${type}.${field.name}`;
    return [
      { ...field, at },
      ...field.args.map((argument) => ({ ...argument, at: `${at}(${argument.name})` })),
    ];
  };

function describedParts(): readonly Described[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap((type): readonly Described[] => {
    const self = { at: type.name, description: type.description };
    if (isEnumType(type))
      return [self, ...type.getValues().map((value) => ({ ...value, at: `${type.name}.${value.name}` }))];
    if (isInputObjectType(type))
      return [
        self,
        ...Object.values(type.getFields()).map((field) => ({ ...field, at: `${type.name}.${field.name}` })),
      ];
    return isObjectType(type)
      ? [self, ...Object.values(type.getFields()).flatMap(partsOfField(type.name))]
      : [self];
  });
}

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

test('describes every type, field, argument and enum value', () => {
  const parts = describedParts();
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter(({ description }) => !description?.trim()).map(({ at }) => at)).toEqual([]);
});

describe('the enums are the ontology', () => {
  test('EntityType', () => expect(valuesOf('EntityType')).toEqual(entityTypeNames));
  test('Predicate', () => expect(valuesOf('Predicate')).toEqual(predicateNames));
});
