/** What can be measured, by the name that `npm run bench -- NAME` gives it; each takes the arguments after its name. */
const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  extract: async (args) => (await import('./extract.js')).benchExtract(args),
};

const [name = 'extract', ...args] = process.argv.slice(2);
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
if (benchmark) {
  process.exitCode = await benchmark(args);
} else {
  process.stderr.write(`There is no benchmark ${name}. There are: ${Object.keys(benchmarks).join(', ')}.\n`);
  process.exitCode = 2;
}
