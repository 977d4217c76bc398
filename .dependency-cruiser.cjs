/**
 * The walls between the rooms (ARCHITECTURE.md, "The rule"), checked by tests/architecture/walls.test.ts. A type-only
 * import counts as much as any other: what a room knows at compile time, it depends on.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing-of-ours',
      comment:
        'The model says what the newspaper’s world is. It is read first and by everybody: it stays readable alone, and ' +
        'no change of engine, transport or page can reach it.',
      severity: 'error',
      from: { path: '^server/model/' },
      to: { path: '^(server|client|tests|scripts)/', pathNot: '^server/model/' },
    },
    {
      name: 'only-adapters-know-engines',
      comment:
        'An engine is young, or costly, or somebody’s choice, and will be exchanged. What is peculiar to one (its ' +
        'types, errors, integers) ends in its adapter; everything else speaks to the port, server/graph/store.ts. The ' +
        'tests of the contract may ask an engine for what the port has no word for: how it plans a statement.',
      severity: 'error',
      from: { pathNot: '^(server/graph/adapters|tests/contract)/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'rooms-see-the-port-not-adapters',
      comment:
        'Reading pages, reasoning and answering must do the same on every engine, so they are given a GraphStore and ' +
        'never choose or open one. Opening is for server/serve.ts and server/cli, where the parts are put together. ' +
        'Tests may open one.',
      severity: 'error',
      from: { path: '^server/(ingest|discover|api|extract)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^server/graph/(adapters/|open-(migrated-)?store[.]ts$)' },
    },
    {
      name: 'stages-are-composed-in-the-pipeline',
      comment:
        'A stage is a pure function from what the stages before it made. As soon as one calls another, their order is ' +
        'no longer to be read in one place. What two stages share gets a file of its own, without a number. A test ' +
        'may call the stage that it tests, and training the stages whose weights it fits.',
      severity: 'error',
      from: { pathNot: '^training/|(^server/ingest/pipeline|[.]test)[.]ts$' },
      to: { path: '^server/ingest/[0-9]+-' },
    },
    {
      name: 'extract-does-not-know-ingest',
      comment:
        'Recognizers are used by stages, never the other way round. One that knew a stage or the layout of a page ' +
        'could only be tried on whole pages; knowing text and the model alone, it can be tested on a sentence and ' +
        'exchanged for a better one.',
      severity: 'error',
      from: { path: '^server/extract/' },
      to: { path: '^server/ingest/' },
    },
    {
      name: 'client-and-server-meet-in-the-schema',
      comment:
        'The page is one client of the API among others. What it needs stands in server/api/schema.graphql, and ' +
        'reaches it as generated types; a shared import would be a second, undocumented API.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|scripts)/' },
    },
    {
      name: 'server-does-not-know-the-client',
      comment:
        'The other side of the same wall: the server serves the built files and knows nothing of their source.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'only-the-graph-folder-draws',
      comment:
        'Cytoscape mutates its elements and owns a canvas. Behind client/src/graph the views see entities, relations ' +
        'and a few commands, so that the drawing can be exchanged and the views be tested without it.',
      severity: 'error',
      from: { pathNot: '^client/src/graph/' },
      to: { path: 'node_modules/(@types/)?cytoscape' },
    },
    {
      name: 'views-do-not-know-each-other',
      comment:
        'A view can be read, changed and thrown away alone. What two of them need is in client/src/ui; what passes ' +
        'between them passes through client/src/state.',
      severity: 'error',
      from: { path: '^client/src/views/([^/]+)/' },
      to: { path: '^client/src/views/', pathNot: '^client/src/views/$1/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files in a cycle can only be understood, tested and moved together: they are one file in disguise.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved-imports',
      comment:
        'An import that leads nowhere is one that no other wall can judge. What the build makes (dist) need not be ' +
        'there yet.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^[./]*dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
