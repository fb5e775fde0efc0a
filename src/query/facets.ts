import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { WhometError } from '../model/error.js';
import { call, cypher, lines, variable, word } from './cypher.js';
import { Compiled } from './mapping.js';
import { matchMeetings } from './match-meetings.js';
import { allOf, meetingPredicates, meetingReferences } from './meeting-filter.js';
import { type Resolved, resolveReferences, withReferences } from './resolve-references.js';
import { countRows } from './rows.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';

/** The root field facets: what the meetings that fit `where` have in common, counted. */
export const Facets = (): MethodDecorator =>
  Compiled((field) => {
    const { args } = field;
    const resolved = resolveReferences(args, meetingReferences('where'));
    const once = Object.keys(resolved.nodes).length === 0;
    return withReferences(
      resolved,
      facetsOver(field, {
        parts: scoped(resolved),
        meetings: (meeting) =>
          lines(
            resolved.gate(),
            matchMeetings(args, ['where'], resolved.nodes, meeting),
            once ? undefined : cypher`WITH DISTINCT ${meeting}`,
          ),
      }),
    );
  });

/** The facets of the meetings that one relation leads to from the node. */
export const FacetsOf = (type: 'ATTENDED' | 'DISCUSSED' | 'HELD_AT'): PropertyDecorator =>
  Compiled((field) => {
    const { args, source, coordinate } = field;
    const { node } = source.parts;
    if (!node) throw new Error(`${coordinate} is read where there is no node`);
    const named = meetingReferences('where').find(({ path }) => args.has(...path));
    if (named) {
      const message = `${named.path.join('.')}: give it to the root field facets; here status, kind and during narrow.`;
      throw new WhometError('BAD_USER_INPUT', message);
    }
    const hop = type === 'ATTENDED' ? cypher`-[:ATTENDED]->` : cypher`<-[:${word(type)}]-`;
    return facetsOver(field, {
      parts: { node },
      meetings: (meeting) => {
        const all = allOf(meetingPredicates(args, ['where'], {}, meeting));
        return lines(cypher`MATCH (${node})${hop}(${meeting}:Meeting)`, all && cypher`WHERE ${all}`);
      },
    });
  });

const scoped = ({ scope }: Resolved): Source['parts'] =>
  Object.fromEntries(scope.map((one, at) => [`scope${at}`, one]));

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
