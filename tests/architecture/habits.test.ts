import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}

const sources = ['server', 'client', 'tests', 'scripts', 'training']
  .flatMap(filesBelow)
  .filter((path) => /\.[cm]?tsx?$/u.test(path));

it('names files in kebab-case and for what they hold', () => {
  const odd = sources.filter((path) => {
    const name = basename(path);
    return (
      !/^[a-z0-9-]+(\.[a-z]+)+$/u.test(name) ||
      /^(index|utils?|helpers?|common|misc|.*-manager)\./u.test(name)
    );
  });
  expect(sources).not.toEqual([]);
  expect(odd).toEqual([]);
});

it('says above every statement what goes in and what comes out', () => {
  const statements = [...filesBelow('cypher/read'), ...filesBelow('cypher/write')];
  const silent = statements.filter((path) => !/^\/\/ in: .+\n(\/\/ .*\n)*?\/\/ out: /u.test(read(path)));
  expect(statements).not.toEqual([]);
  expect(silent).toEqual([]);
});

it('describes everything in the schema of the API', () => {
  const silent: string[] = [];
  const expectDescription = (node: { name: { value: string }; description?: unknown }) => {
    if (!node.description) silent.push(node.name.value);
  };
  visit(parse(read('server/api/schema.graphql')), {
    [Kind.OBJECT_TYPE_DEFINITION]: expectDescription,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: expectDescription,
    [Kind.ENUM_TYPE_DEFINITION]: expectDescription,
    [Kind.ENUM_VALUE_DEFINITION]: expectDescription,
    [Kind.FIELD_DEFINITION]: expectDescription,
    [Kind.INPUT_VALUE_DEFINITION]: expectDescription,
  });
  expect(silent).toEqual([]);
});

it('keeps the links of the documents alive', () => {
  const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: projectRoot, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(projectRoot, path)));
  const dead = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(join(projectRoot, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(documents).not.toEqual([]);
  expect(dead).toEqual([]);
});
