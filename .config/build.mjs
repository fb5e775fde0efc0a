// What `tsc -p .config/tsconfig.build.json` does, with one thing of our own: how objects are spread where most of them are made.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { spreadByAssign } from './spread-by-assign.mjs';

const config = fileURLToPath(new URL('tsconfig.build.json', import.meta.url));
/** What they spread is of their own making, down to the keys. */
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
  const transform = spreadByAssign(context);
  return (file) => (rooms.test(file.fileName) ? transform(file) : file);
};
const found = [
  parsed.errors,
  program.getOptionsDiagnostics(),
  program.getGlobalDiagnostics(),
  program.getSyntacticDiagnostics(),
  program.getSemanticDiagnostics(),
].flat();
const emitted = program.emit(undefined, undefined, undefined, undefined, { after: [inRooms] });
endOn(ts.sortAndDeduplicateDiagnostics([...found, ...emitted.diagnostics]));
