import { WhometError } from '../model/error.js';
import { at } from './field-arguments.js';

/** A list of values at the path; throws BAD_USER_INPUT where it is empty. */
export function someOf(path: readonly string[], values: unknown): readonly unknown[] {
  const list = at(values, path) as readonly unknown[];
  if (list.length > 0) return list;
  throw emptyList(path);
}

export function emptyList(path: readonly string[]): WhometError {
  const name = path.join('.');
  const message = `${name}: an empty list could mean none or all. Leave ${name} out, or give at least one value.`;
  return new WhometError('BAD_USER_INPUT', message);
}
