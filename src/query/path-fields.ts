import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { cypher, lines, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { nodesField, nodeTypeOf } from './nodes-field.js';
import { type FieldContext, scopeOf } from './statement.js';
import { countEncounter, talliesOf } from './tally.js';

/** Who stands in the path that a field is read from, a list. */
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
    const { calls, value, layout } = field.pack(nodeTypeOf(field), { parts: { node } });
    // What stands on the nodes themselves needs no subquery.
    if (calls.length === 0)
      return { calls, value: cypher`[${node} IN ${path} | ${value}]`, layout: layout && { each: layout } };
    return nodesField(field, {
      match: () => cypher`UNWIND range(0, size(${path}) - 1) AS ${at}
WITH ${at}, ${path}[${at}] AS ${node}`,
      row: { parts: { node, at } },
      scope: scopeOf(field.source),
      order: [{ of: at }],
    });
  });

/** The encounters along a path; how often and when they met is read only where it is asked for. */
export const PathSteps = (): PropertyDecorator =>
  Compiled((field) => {
    const { parts, ...meetings } = field.source;
    const [path, at, who, whom] = [pathOf(field), variable('at'), variable('who'), variable('whom')];
    const tallies = talliesOf(field.selection(getNamedType(field.definition.type) as GraphQLObjectType));
    const { path: _, weakest: __, ids: ___, ...subjects } = parts;
    return nodesField(field, {
      match: () =>
        lines(
          cypher`UNWIND range(0, size(${path}) - 2) AS ${at}
WITH ${[at, ...Object.values(subjects)]}, ${path}[${at}] AS ${who}, ${path}[${at} + 1] AS ${whom}`,
          countEncounter({ who, whom }, tallies, meetings, Object.values(subjects)),
        ),
      row: { ...meetings, parts: { who, whom, at, ...tallies, ...subjects } },
      scope: scopeOf(field.source),
      order: [{ of: at }],
    });
  });
