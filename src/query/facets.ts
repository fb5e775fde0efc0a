import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { call, cypher, lines, variable, word } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { nodesWhere } from './node-list.js';
import { countRows } from './rows.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';
import { whereOf } from './where.js';

/** The root field facets: what the meetings that fit `where` have in common, counted. */
export const Facets = (): MethodDecorator =>
  Compiled((field) => {
    const where = whereOf(field);
    return facetsOver(field, { parts: {}, meetings: (meeting) => nodesWhere(where, 'Meeting', meeting) });
  });

/** The facets of the meetings that one relation leads to from the node, narrowed by `where`. */
export const FacetsOf = (type: 'ATTENDED' | 'DISCUSSED' | 'HELD_AT'): PropertyDecorator =>
  Compiled((field) => {
    const node = partOf(field.source, 'node');
    const where = whereOf(field);
    const hop = type === 'ATTENDED' ? cypher`-[:ATTENDED]->` : cypher`<-[:${word(type)}]-`;
    return facetsOver(field, {
      parts: { node },
      meetings: (meeting) => {
        const fits = where.predicate({ parts: { node: meeting } });
        return lines(cypher`MATCH (${node})${hop}(${meeting}:Meeting)`, fits && cypher`WHERE ${fits}`);
      },
    });
  });

interface Meetings extends Source {
  readonly meetings: NonNullable<Source['meetings']>;
}

/** Several facets are counted over the meetings found once; one alone counts them as they are found. */
function facetsOver(field: FieldContext, source: Meetings): Projected {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  if (field.selection(type).size === 1 && !field.asks('totalCount')) return field.project(type, source);
  const [meeting, meetings] = [variable('meeting'), variable('meetings')];
  const found = lines(source.meetings(meeting), cypher`RETURN collect(${meeting}) AS ${meetings}`);
  const { calls, value } = field.project(type, {
    parts: { meetings },
    meetings: (one) => cypher`UNWIND ${meetings} AS ${one}`,
  });
  return { calls: [call(scopeOf(source), found), ...calls], value };
}

/** How many meetings there are. */
export const FacetsTotal = (): PropertyDecorator =>
  Compiled(({ source, coordinate }) => {
    const { meetings } = source.parts;
    if (meetings) return { calls: [], value: cypher`size(${meetings})` };
    const meeting = variable('meeting');
    const match = (): Cypher.Clause => meetingsOf(source, coordinate)(meeting);
    return countRows({ match, row: { parts: { meeting } }, scope: scopeOf(source), order: [] });
  });

/** The clause that binds each meeting of the set that an object stands for. */
export function meetingsOf(source: Source, coordinate: string): Meetings['meetings'] {
  if (!source.meetings) throw new Error(`${coordinate} is read where there are no meetings`);
  return source.meetings;
}
