import Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { call, cypher, lines, variable, word } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { nodesWhere } from './node-list.js';
import { refusedIf } from './refusal.js';
import { countRows } from './rows.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';
import { whereOf } from './where.js';

/** The root field facets: what the meetings that fit `where` have in common, counted. */
export const Facets = (): MethodDecorator =>
  Compiled((field) => {
    const where = whereOf(field);
    const isOfAll = !field.args.has('where');
    return facetsOver(field, { parts: {}, meetings: (meeting) => nodesWhere(where, 'Meeting', meeting), isOfAll });
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

/** The most meetings that are found once and counted several times. */
const mostMeetings = 300_000;

/**
 * Several facets are counted over the meetings found once; one alone counts them as they are found, and so does each where
 * all meetings are meant, which need not be found.
 */
function facetsOver(field: FieldContext, source: Meetings): Projected {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  if (source.isOfAll || (field.selection(type).size === 1 && !field.asks('totalCount')))
    return field.project(type, source);
  const [meeting, meetings] = [variable('meeting'), variable('meetings')];
  const most = new Cypher.Literal(mostMeetings);
  const isRoot = scopeOf(source).length === 0;
  const found = lines(
    source.meetings(meeting),
    isRoot ? cypher`WITH ${meeting} LIMIT ${new Cypher.Literal(mostMeetings + 1)}` : undefined,
    cypher`RETURN collect(${meeting}) AS ${meetings}`,
  );
  const isTooMany = cypher`size(${meetings}) > ${most}`;
  const counted = isRoot ? cypher`CASE WHEN ${isTooMany} THEN [] ELSE ${meetings} END` : meetings;
  const projected = field.project(type, {
    parts: { meetings },
    meetings: (one) => cypher`UNWIND ${counted} AS ${one}`,
  });
  const calls = [call(scopeOf(source), found), ...projected.calls];
  if (!isRoot) return { calls, value: projected.value };
  const told = [new Cypher.Literal('facets'), most];
  return { calls, value: refusedIf(isTooMany, 'MEETINGS', told, projected.value) };
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
