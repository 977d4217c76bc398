import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.ts';
import { cruiseProject } from './cruise-project.ts';

type Files = Readonly<Record<string, string>>;

const made: string[] = [];

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

/** A project of the same shape that holds only these files. */
function layOut(files: Files): string {
  const directory = mkdtempSync(join(tmpdir(), 'walls-'));
  made.push(directory);
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** The files of an installed package that brings its types along. */
function installed(name: string): Files {
  const folder = `node_modules/${name}`;
  return {
    [`${folder}/package.json`]: JSON.stringify({ name, main: 'index.js', types: 'index.d.ts' }),
    [`${folder}/index.js`]: 'module.exports = {};',
    [`${folder}/index.d.ts`]: 'export type Thing = string;',
  };
}

async function brokenWalls(files: Files): Promise<readonly string[]> {
  const folders = ['server', 'client', 'training'].filter((folder) =>
    Object.keys(files).some((path) => path.startsWith(folder)),
  );
  const { summary } = await cruiseProject(layOut(files), folders);
  return [...new Set(summary.violations.map((violation) => violation.rule.name))];
}

const value = 'export const value = 1;\n';
const taken = (from: string) => `import { value } from '${from}';\nexport const twice = value * 2;\n`;
const typed = (from: string) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;

/** For each wall, projects that break this one and no other. */
const breaches: Readonly<Record<string, readonly Files[]>> = {
  'model-imports-nothing-of-ours': [
    { 'server/model/entity.ts': taken('../errors.ts'), 'server/errors.ts': value },
    {
      'server/model/entity.ts': typed('../graph/rows.ts'),
      'server/graph/rows.ts': 'export type Thing = 1;\n',
    },
  ],
  'only-adapters-know-engines': [
    { ...installed('neo4j-driver'), 'server/discover/paths.ts': typed('neo4j-driver') },
    { ...installed('@grafeo-db/js'), 'server/graph/read.ts': taken('@grafeo-db/js') },
  ],
  'rooms-see-the-port-not-adapters': [
    {
      'server/ingest/ingest-page.ts': taken('../graph/adapters/grafeo.ts'),
      'server/graph/adapters/grafeo.ts': value,
    },
    { 'server/api/context.ts': taken('../graph/open-store.ts'), 'server/graph/open-store.ts': value },
    {
      'server/api/context.ts': taken('../graph/open-migrated-store.ts'),
      'server/graph/open-migrated-store.ts': value,
    },
    {
      'server/discover/paths.ts': taken('../graph/adapters/neo4j.ts'),
      'server/graph/adapters/neo4j.ts': value,
    },
  ],
  'stages-are-composed-in-the-pipeline': [
    { 'server/ingest/3-clean.ts': taken('./2-segment.ts'), 'server/ingest/2-segment.ts': value },
    { 'server/cli/extract.ts': taken('../ingest/2-segment.ts'), 'server/ingest/2-segment.ts': value },
  ],
  'extract-does-not-know-ingest': [
    {
      'server/extract/find-persons.ts': taken('../ingest/layout/byline.ts'),
      'server/ingest/layout/byline.ts': value,
    },
    {
      'server/extract/tagger.ts': typed('../ingest/ingest-report.ts'),
      'server/ingest/ingest-report.ts': 'export type Thing = 1;\n',
    },
  ],
  'client-and-server-meet-in-the-schema': [
    { 'client/src/views/search.ts': taken('../../../server/model/ids.ts'), 'server/model/ids.ts': value },
  ],
  'server-does-not-know-the-client': [
    { 'server/http/app.ts': taken('../../client/src/i18n/words.ts'), 'client/src/i18n/words.ts': value },
  ],
  'only-the-graph-folder-draws': [
    { ...installed('cytoscape'), 'client/src/views/explorer.ts': typed('cytoscape') },
    { ...installed('cytoscape-fcose'), 'client/src/ui/legend.ts': taken('cytoscape-fcose') },
  ],
  'views-do-not-know-each-other': [
    {
      'client/src/views/search/list.ts': taken('../entity/name.ts'),
      'client/src/views/entity/name.ts': value,
    },
  ],
  'no-cycles': [
    {
      'server/discover/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'server/discover/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    },
  ],
  'no-unresolved-imports': [{ 'server/main.ts': taken('./nowhere.ts') }],
};

describe('the walls between the rooms', () => {
  it('hold in this project', async () => {
    const { summary } = await cruiseProject(projectRoot, [
      'server',
      'client',
      'tests',
      'scripts',
      'training',
    ]);
    const breached = summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`);
    expect(summary.totalCruised).toBeGreaterThan(0);
    expect(breached).toEqual([]);
  });

  it('are each breached by a project below', async () => {
    const { summary } = await cruiseProject(projectRoot, ['server/model']);
    expect(Object.keys(breaches)).toEqual(summary.ruleSetUsed?.forbidden?.map((wall) => wall.name));
  });

  it.each(
    Object.entries(breaches).flatMap(([wall, projects]) =>
      projects.map((files) => ({
        wall,
        files,
        by: Object.keys(files).filter((path) => !path.includes('node_modules'))[0],
      })),
    ),
  )('$wall reports $by', async ({ wall, files }) => {
    expect(await brokenWalls(files)).toEqual([wall]);
  });

  it('have the doors that the rooms need', async () => {
    const files: Files = {
      ...installed('neo4j-driver'),
      ...installed('cytoscape'),
      'server/model/ids.ts': value,
      'server/graph/store.ts': taken('../model/ids.ts'),
      'server/graph/adapters/neo4j.ts': `${taken('neo4j-driver')}export type * from '../store.ts';\n`,
      'server/graph/open-store.ts': taken('./adapters/neo4j.ts'),
      'server/ingest/2-segment.ts': taken('../model/ids.ts'),
      'server/ingest/2-segment.test.ts': taken('./2-segment.ts'),
      'server/ingest/pipeline.ts': taken('./2-segment.ts'),
      'server/ingest/layout/byline.ts': taken('../../extract/person-name.ts'),
      'server/extract/person-name.ts': value,
      'training/title-choices.ts': taken('../server/ingest/2-segment.ts'),
      'server/ingest/ingest-page.ts': taken('../graph/store.ts'),
      'server/cli/ingest.ts': taken('../graph/open-store.ts'),
      'client/src/graph/picture.ts': taken('cytoscape'),
      'client/src/views/search/words.ts': value,
      'client/src/views/search/list.ts': taken('./words.ts'),
    };
    expect(await brokenWalls(files)).toEqual([]);
  });
});
