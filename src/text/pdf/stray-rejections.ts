let watching = false;

/**
 * pdf.js leaves promises rejected where a damaged file stops it midway, besides the one that tells its reader so. Nobody can
 * handle them, and Node would end the process, with all its other documents. From the first call on they are let pass;
 * all else that nobody handles ends the process as before.
 */
export function letStrayRejectionsPass(): void {
  if (watching) return;
  watching = true;
  process.on('unhandledRejection', (reason) => {
    const ofPdf = reason instanceof Error && namesOfPdf.has(reason.name);
    if (!ofPdf && process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}

/** Errors that pdf.js makes while it parses. */
const namesOfPdf: ReadonlySet<string> = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);
