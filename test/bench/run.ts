/** What can be measured, by the name that `npm run bench -- NAME` gives it; each takes the arguments after its name. */
const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  extract: async (args) => (await import('./extract.js')).benchExtract(args),
  graph: async (args) => (await import('./bench-graph.js')).benchGraph(args),
};

const given = process.argv.slice(2);
const named = given[0] !== undefined && !given[0].startsWith('-');
const [name, args] = named ? [given[0] as string, given.slice(1)] : ['graph', given];
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (args.includes('--help')) {
  process.stdout.write(`${(await import('./bench-graph.js')).graphHelp}\n`);
} else if (benchmark) {
  process.exitCode = await benchmark(args);
} else {
  process.stderr.write(`There is no benchmark ${name}. There are: ${Object.keys(benchmarks).join(', ')}.\n`);
  process.exitCode = 2;
}
