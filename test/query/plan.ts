import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { inject } from 'vitest';
import { toParameters } from '../../src/graph/parameters.js';
import type { Sent } from './ask.js';

/** Opens a driver of its own, because plans come with a result's summary, which the application never needs. */
export function openPlans(): Driver {
  const { uri, username, password } = inject('neo4j');
  return neo4j.driver(uri, neo4j.auth.basic(username, password));
}

/** The operators of the plan by which Neo4j answered a statement: what it was sent it has planned, and need not plan again. */
export async function operatorsOf(driver: Driver, { text, parameters }: Sent): Promise<string[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, toParameters(parameters));
    return summary.plan ? operators(summary.plan) : [];
  } finally {
    await session.close();
  }
}

const operators = ({ operatorType, arguments: given, children }: Plan): string[] => [
  `${operatorType.replace(/@.*$/u, '')} ${given.Details ?? ''}`,
  ...children.flatMap(operators),
];
