import { errorCodes, WhometError } from '../src/model/error.js';
import { writeProblem } from './cannot-write.js';

/**
 * Says why the program ends and gives the status to end with. Our own errors are for the reader and have no stack;
 * anything else is a mistake in whomet, whose stack helps whoever mends it.
 */
export function reportError(error: unknown, stream: NodeJS.WritableStream): number {
  if (error instanceof WhometError) {
    stream.write(`whomet: ${error.message}\n`);
    return error.exitCode;
  }
  const problem = writeProblem(error);
  if (problem) return reportError(problem, stream);
  stream.write(`${bugReport(error)}\n`);
  return errorCodes.INTERNAL;
}

/** What is said of a mistake in whomet. */
export function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `whomet: this is a mistake in whomet. Please report it with these lines:\n${stack}`;
}
