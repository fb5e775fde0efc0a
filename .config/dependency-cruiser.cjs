// Who may import whom (the rooms of the project). `npm run lint` fails on any other import between rooms.
const rooms = {
  model: [],
  text: ['model'],
  extract: ['text', 'model'],
  resolve: ['model'],
  facts: ['model'],
  graph: ['facts', 'model'],
  query: ['model'],
  graphql: ['query', 'graph', 'model'],
  server: ['graphql', 'graph', 'model'],
  export: ['graph', 'model'],
  explorer: [],
};

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src/(?!graphql/)' }, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      // extract-worker-source.mjs starts a worker from the sources, which only developers do.
      from: { path: '^(src|seeds)/', pathNot: '^(src/explorer/|seeds/extract-worker-source[.]mjs$)' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    ...Object.entries(rooms).map(([room, mayImport]) => ({
      name: `room-${room}`,
      comment: `src/${room} may import ${mayImport.join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^(src|seeds|test)/', pathNot: `^src/(${[room, ...mayImport].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
