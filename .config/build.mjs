// What `tsc -p .config/tsconfig.build.json` does; what takes the time of reading is built for the engine that runs it.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { quickInV8, withHelpers } from './quick-in-v8.mjs';

const config = fileURLToPath(new URL('tsconfig.build.json', import.meta.url));
/** What they spread is of their own making, down to the keys, and what they call flatMap of is arrays. */
const rooms = /\/src\/(?:extract|resolve|text)\//u;

const host = {
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getCanonicalFileName: (name) => name,
  getNewLine: () => ts.sys.newLine,
};

function endOn(diagnostics) {
  if (diagnostics.length > 0) process.stderr.write(ts.formatDiagnostics(diagnostics, host));
  if (diagnostics.some(({ category }) => category === ts.DiagnosticCategory.Error)) process.exit(1);
}

const onUnRecoverableConfigFileDiagnostic = (problem) => endOn([problem]);
const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic });
const program = ts.createIncrementalProgram({ rootNames: parsed.fileNames, options: parsed.options });
const inRooms = (context) => {
  const transform = quickInV8(context);
  return (file) => (rooms.test(file.fileName) ? transform(file) : file);
};
const found = [
  parsed.errors,
  program.getOptionsDiagnostics(),
  program.getGlobalDiagnostics(),
  program.getSyntacticDiagnostics(),
  program.getSemanticDiagnostics(),
].flat();
const write = (path, text, ...more) => ts.sys.writeFile(path, path.endsWith('.js') ? withHelpers(text) : text, ...more);
const emitted = program.emit(undefined, write, undefined, undefined, { after: [inRooms] });
endOn(ts.sortAndDeduplicateDiagnostics([...found, ...emitted.diagnostics]));
