import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { cypher, lines, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { type FieldContext, scopeOf } from './statement.js';
import { countEncounter, talliesOf } from './tally.js';

/** The ids along the path that a field is read from. */
function pathOf({ source, coordinate }: FieldContext): Cypher.Variable {
  const { path } = source.parts;
  if (!path) throw new Error(`${coordinate} is read from no path`);
  return path;
}

/** How many encounters a path has. */
export const PathLength = (): PropertyDecorator =>
  Compiled((field) => ({ calls: [], value: cypher`size(${pathOf(field)}) - 1` }));

/** The people and organizations along a path. */
export const PathNodes = (): PropertyDecorator =>
  Compiled((field) => {
    const [path, at, node] = [pathOf(field), variable('at'), variable('node')];
    return nodesField(field, {
      match: () => cypher`UNWIND range(0, size(${path}) - 1) AS ${at}
MATCH (${node}:Entity {id: ${path}[${at}]})`,
      row: { parts: { node, at } },
      scope: scopeOf(field.source),
      order: [{ of: at }],
    });
  });

/** The encounters along a path; how often and when they met is read only where it is asked for. */
export const PathSteps = (): PropertyDecorator =>
  Compiled((field) => {
    const { meetingsWhere = () => [], parts } = field.source;
    const [path, at, who, whom] = [pathOf(field), variable('at'), variable('who'), variable('whom')];
    const tallies = talliesOf(field.selection(getNamedType(field.definition.type) as GraphQLObjectType));
    const { path: _, weakest: __, ...subjects } = parts;
    return nodesField(field, {
      match: () =>
        lines(
          cypher`UNWIND range(0, size(${path}) - 2) AS ${at}
MATCH (${who}:Entity {id: ${path}[${at}]})
MATCH (${whom}:Entity {id: ${path}[${at} + 1]})`,
          countEncounter({ who, whom }, tallies, meetingsWhere, Object.values(subjects)),
        ),
      row: { parts: { who, whom, at, ...tallies, ...subjects }, meetingsWhere },
      scope: scopeOf(field.source),
      order: [{ of: at }],
    });
  });
