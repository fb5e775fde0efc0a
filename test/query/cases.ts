import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { type Asked, type Failure, openAsked, type Sent, type Variables } from './ask.js';
import { byBothRoads } from './both-roads.js';
import { openPlans, operatorsOf } from './plan.js';
import { withoutNames } from './without-names.js';

/**
 * Runs each case of a folder: NAME.graphql with NAME.variables.json must compile to NAME.cypher, one statement for each root
 * field; Neo4j must answer NAME.json, by a plan that scans no label (a case that must, says why: `# scans: …`).
 * `vitest -u` writes what is missing or has changed; read it before it is committed.
 */
export function runCases(folder: string, load: (database: Database) => Promise<void>): void {
  const schema = buildSchema();
  const { database, ask, sent } = openAsked(schema, patienceMs);
  const plans = openPlans();
  beforeAll(() => load(database));
  afterAll(async () => {
    await Promise.all([database.close(), plans.close()]);
  });

  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  describe.each(files.map((file) => file.replace('.graphql', '')))('%s', (name) => {
    const path = (extension: string): string => join(folder, `${name}.${extension}`);
    const source = readFileSync(path('graphql'), 'utf8');
    const variables: Variables = existsSync(path('variables.json'))
      ? JSON.parse(readFileSync(path('variables.json'), 'utf8'))
      : {};
    let asked: Asked;
    beforeAll(async () => {
      asked = await ask(source, variables);
    });

    test('takes one statement for each root field', async () => {
      expect(asked.sent.length).toBe(rootFields(source));
      for (const { cypher, text } of asked.sent) expect(withoutNames(text)).toBe(withoutNames(cypher));
      await expect(asked.sent.map(asText).join('\n')).toMatchFileSnapshot(path('cypher'));
    });

    test('is answered', async () => {
      const { data, errors } = asked;
      const answer = errors.length > 0 ? { data, errors } : { data };
      expect(errors.filter(isTimeout)).toEqual([]);
      await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(path('json'));
    });

    test('is answered byte for byte alike by the road round the executor', async () => {
      const { data, rest, executed } = await byBothRoads({ schema, database, sent }, source, { ...variables });
      if (data) expect(JSON.stringify({ data })).toBe(JSON.stringify(executed));
      else expect(rest.errors?.length).toBeGreaterThan(0);
    });

    test('finds its way by indexes', async () => {
      const operators = (await Promise.all(asked.sent.map((one) => operatorsOf(plans, one)))).flat();
      const scans = operators.filter((operator) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/u.test(operator));
      if (/^# scans: /mu.test(source)) expect(scans).not.toEqual([]);
      else expect(scans).toEqual([]);
    });
  });
}

/** Twice the application's: on a machine with much else to do Neo4j may need it to plan, and what was given up it plans anew. */
const patienceMs = 20_000;

const isTimeout = ({ code }: Failure): boolean => code === 'TIMEOUT';

/** How many fields stand at the root of the case's one operation; cases use no fragments there. */
function rootFields(source: string): number {
  return parse(source).definitions.reduce(
    (count, definition) =>
      count + (definition.kind === 'OperationDefinition' ? definition.selectionSet.selections.length : 0),
    0,
  );
}

/** A statement that can be run as it stands but for its parameters, which stand before it. */
function asText({ cypher, parameters }: Sent): string {
  const lines = Object.entries(parameters).map(([name, value]) => `// $${name}: ${JSON.stringify(value)}`);
  return [...lines, `${cypher};`, ''].join('\n');
}
