import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { cypher } from './cypher.js';

/** Where an answer says why there is none. No GraphQL name has this form. */
const refusedKey = '#refused';

/** What only the database can find out to be too much or too little, and what to say of it. */
const messages: Readonly<Record<string, (values: readonly string[]) => string>> = {
  PERIODS: ([from, to, count, most]) =>
    `timeline: from ${from} to ${to} there are ${count} periods, and ${most} are the most. ` +
    'Narrow it with during, or count by a longer period.',
  MEETINGS: ([field, most]) =>
    `${field}: more than ${most} meetings fit, more than can be looked through at once. Name somebody, an issue or a place, ` +
    'or narrow it with during.',
  SAME: () => 'who: all the names are one and the same. Name at least two different people or organizations.',
};

/** The value, or where the condition holds, a refusal with what its message tells. */
export const refusedIf = (
  condition: Cypher.Expr,
  reason: string,
  told: readonly Cypher.Expr[],
  value: Cypher.Expr,
): Cypher.Raw => {
  const refusal = cypher`[${[new Cypher.Literal(reason), ...told]}]`;
  return cypher`CASE WHEN ${condition} THEN ${new Cypher.Map({ [refusedKey]: refusal })} ELSE ${value} END`;
};

/** Throws BAD_USER_INPUT where the answer is a refusal. */
export function refuse(answer: unknown): void {
  const refusal = (answer as Record<string, unknown> | null | undefined)?.[refusedKey];
  if (!Array.isArray(refusal)) return;
  const [reason, ...values] = refusal.map(String);
  throw new WhometError('BAD_USER_INPUT', messages[reason ?? '']?.(values) ?? `refused: ${reason}`);
}
