import { WhometError } from '../model/error.js';
import { type Fact, parseFact } from '../model/fact.js';

/** The error for one line of a facts file; lines count from 1. */
export function invalidFacts(file: string, line: number, problem: string): WhometError {
  return new WhometError('INVALID_FACTS', `${file}:${line}: ${problem}`, { details: { file, line } });
}

/**
 * Reads a facts file: one JSON object a line and no blank lines, so that the fact at index i stands on line i + 1.
 * Throws INVALID_FACTS at the first line that is not a fact.
 */
export function parseFacts(text: string, file: string): Fact[] {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => {
    const result = parseFact(parseJson(line, file, index + 1));
    if ('problem' in result) throw invalidFacts(file, index + 1, result.problem);
    return result.fact;
  });
}

function parseJson(line: string, file: string, number: number): unknown {
  if (line.trim() === '') throw invalidFacts(file, number, 'is blank; remove the line');
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw invalidFacts(file, number, `is not JSON: ${(cause as Error).message}`);
  }
}
