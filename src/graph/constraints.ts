import { nodeSchemas } from '../model/fact.js';
import { unknownDay } from './load-rows.js';

/** A constraint or an index: its name in the database, and the statement that makes it where it is missing. */
export interface SchemaStatement {
  readonly name: string;
  readonly cypher: string;
  /** Gives nodes that were loaded before the index existed what it is on. Run in transactions of its own, before. */
  readonly fill?: string;
}

const unique = (label: string, property: string): SchemaStatement => {
  const name = `${snakeCase(label)}_${property}`;
  return { name, cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` };
};
const range = (label: string, ...properties: readonly string[]): SchemaStatement => {
  const name = `${snakeCase(label)}_${properties.join('_')}`;
  const keys = properties.map((property) => `n.${property}`).join(', ');
  return { name, cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys})` };
};
/** The analyzer cjk indexes Chinese by pairs of characters and other scripts by words. */
const fullText = (name: string, label: string, properties: readonly string[]): SchemaStatement => ({
  name,
  cypher:
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((key) => `n.${key}`).join(', ')}] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
});

const orderMeetings = `MATCH (n:Meeting) WHERE n.dateUp IS NULL
CALL (n) {
  SET n.dateUp = coalesce(n.earliest, '${unknownDay.dateUp}'), n.dateDown = coalesce(n.earliest, '${unknownDay.dateDown}')
} IN TRANSACTIONS OF 10000 ROWS`;

/** All constraints and indexes of the graph. To change one, give the new one another name: none is ever dropped. */
export const schemaStatements: readonly SchemaStatement[] = [
  ...['Entity', ...Object.keys(nodeSchemas), 'Name'].map((label) => unique(label, 'id')),
  unique('FactsFile', 'document'),
  unique('LoadLock', 'id'),
  range('Name', 'folded'),
  { ...range('Meeting', 'dateUp'), fill: orderMeetings },
  range('Meeting', 'dateDown'),
  range('Meeting', 'earliest'),
  range('Meeting', 'latest'),
  range('Meeting', 'status'),
  range('Meeting', 'earliest', 'latest', 'status'),
  range('Statement', 'kind'),
  range('Document', 'file'),
  fullText('names', 'Name', ['value', 'folded']),
  fullText('passages', 'Evidence|Sentence', ['quote', 'folded']),
];

/** The text of schema/constraints.cypher, which cypher-shell can run as it stands. */
export function constraintsCypher(): string {
  const heading = '// Written from src/graph/constraints.ts; a test fails when the two differ. Do not edit by hand.';
  return `${heading}\n${schemaStatements.map(({ cypher }) => `${cypher};\n`).join('')}`;
}

function snakeCase(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/gu, '_').toLowerCase();
}
