import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { foldName } from '../model/fold.js';
import { cypher, lines, variable } from './cypher.js';
import { searchQuery } from './lucene.js';
import { Compiled } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { someOf } from './some-of.js';

/** How many names the index is asked for at most, before those of one entity become one hit. */
const names = 1000;

/** The root field search: entities by names, each with the name that fits best; a name that is the text itself first. */
export const SearchNames = (): MethodDecorator =>
  Compiled((field) => {
    const { args } = field;
    const query = args.param(({ text }) => queryOf(text as string));
    const folded = args.param(({ text }) => foldName(text as string));
    const [entity, name, score, best] = [variable('entity'), variable('name'), variable('score'), variable('best')];
    const kinds = args.param((values) => someOf(['kinds'], values).map(labelOfKind));
    const isWanted = args.has('kinds')
      ? cypher`\nWHERE any(label IN labels(${entity}) WHERE label IN ${kinds})`
      : cypher``;
    return nodesField(field, {
      match: () =>
        lines(
          cypher`CALL db.index.fulltext.queryNodes('names', ${query}, {limit: ${new Cypher.Literal(names)}})
YIELD node AS ${name}, score AS ${score}`,
          cypher`MATCH (${name})<-[:HAS_NAME]-(${entity})${isWanted}`,
          cypher`WITH ${entity}, max([${name}.folded = ${folded}, ${score}, ${name}.id]) AS ${best}`,
          cypher`MATCH (${name}:Name {id: ${best}[2]})`,
          cypher`WITH ${entity}, ${name}, ${best}, ${best}[1] AS ${score}`,
        ),
      row: { parts: { entity, name, score, best } },
      scope: [],
      order: [
        { of: cypher`${best}[0]`, descending: true },
        { of: score, descending: true },
        { of: entity.property('id') },
      ],
    });
  });

function queryOf(text: string): string {
  const query = searchQuery(text);
  if (query) return query;
  throw new WhometError('BAD_USER_INPUT', `text: ${JSON.stringify(text)} holds no letter or digit to search for.`);
}

/** PERSON as the label Person. */
const labelOfKind = (kind: unknown): string => `${String(kind).slice(0, 1)}${String(kind).slice(1).toLowerCase()}`;

/** The label of a hit's entity, as one of the kinds of entities. */
export const EntityKindOfHit = (): PropertyDecorator =>
  Compiled(({ source }) => {
    const { entity } = source.parts;
    if (!entity) throw new Error('the kind of a hit is read where there is no entity');
    return { calls: [], value: cypher`toUpper(head([label IN labels(${entity}) WHERE label <> 'Entity']))` };
  });
