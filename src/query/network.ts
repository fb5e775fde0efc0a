import Cypher from '@neo4j/cypher-builder';
import { type GraphQLCompositeType, getNamedType } from 'graphql';
import { WhometError } from '../model/error.js';
import { call, cypher, lines, variables } from './cypher.js';
import { isNoHub } from './hubs.js';
import { Compiled } from './mapping.js';
import { meetingPredicates, meetingReferences } from './meeting-filter.js';
import { pageSize } from './page-size.js';
import { resolveReferences } from './resolve-references.js';
import type { FieldCompiler } from './statement.js';
import { metBy } from './who-met.js';

/** The most encounters between those a network is around and those in it. */
const farthest = 2;

/** The root field network: whoever met those named, and whoever met these, as many as fit, with the links between them. */
export const Network = (): MethodDecorator => Compiled(network);

const network: FieldCompiler = (field) => {
  const { args } = field;
  const [, about, at] = meetingReferences();
  const resolved = resolveReferences(args, [
    { path: ['around'], labels: ['Person', 'Organization'] },
    ...(about ? [about] : []),
    ...(at ? [at] : []),
  ]);
  const { around, ...subjects } = resolved.nodes as { around: Cypher.Variable };
  const meetingsWhere = meetingPredicates(args, subjects);
  const first = args.param((values) => pageSize('first', values.first));
  const least = args.param(({ minTimes }) => leastTimes(minTimes));
  const hops = args.param((values) => numberOfHops(values.hops));
  const [near, far, nearer, shown, one, middle] = variables('near', 'far', 'nearer', 'shown', 'one', 'middle');
  const [reach, fewest] = variables('reach', 'fewest');
  /** Whoever is not known and met one of those who `from` binds, most meetings first. */
  const meet = (
    from: Cypher.Clause,
    who: Cypher.Variable,
    known: Cypher.Variable,
    distance: number,
    reached: Cypher.Variable,
  ): Cypher.Clause => {
    const [whom, meeting, times] = variables('whom', 'meeting', 'times');
    const ofWhom = [cypher`NOT ${whom} IN ${known}`];
    return lines(
      from,
      metBy({ who, whom }, meeting, { ofMeeting: meetingsWhere(meeting), ofWhom }, [known]),
      cypher`WITH ${whom}, count(DISTINCT ${meeting}) AS ${times} WHERE ${times} >= ${least}
ORDER BY ${times} DESC, ${whom}.id LIMIT ${first}
RETURN collect({node: ${whom}, hops: ${new Cypher.Literal(distance)}, times: ${times}}) AS ${reached}`,
    );
  };
  const [who] = variables('who');
  const calls = [
    // In order of id, so that whoever is shown stands in order as it is found.
    cypher`WITH *, COLLECT { UNWIND ${around}[..${first}] AS ${one} RETURN ${one} ORDER BY ${one}.id } AS ${middle}`,
    call([], meet(lines(resolved.gate(), cypher`UNWIND ${around} AS ${who}`), who, around, 1, near)),
    cypher`WITH *, ${around} + [${one} IN ${near} | ${one}.node] AS ${nearer}`,
    call(
      [near, nearer],
      meet(
        cypher`UNWIND CASE WHEN ${hops} > 1 AND size(${nearer}) < ${first} THEN ${near} ELSE [] END AS ${one}
WITH *, ${one}.node AS ${who} WHERE ${isNoHub(who)}`,
        who,
        nearer,
        2,
        far,
      ),
    ),
    cypher`WITH *, ([${one} IN ${middle} | {node: ${one}, hops: 0, times: 0}] + ${near} + ${far})[..${first}] AS ${shown},
  ${hops} AS ${reach}, ${least} AS ${fewest}`,
  ];
  const type = getNamedType(field.definition.type) as GraphQLCompositeType;
  const counted = field.asks('totalNodes') ? { around } : {};
  const projected = field.project(type, { parts: { shown, reach, fewest, ...counted, ...subjects }, meetingsWhere });
  return { calls: [...calls, ...projected.calls], value: projected.value };
};

function numberOfHops(hops: unknown): number {
  if (typeof hops === 'number' && hops >= 1 && hops <= farthest) return hops;
  throw new WhometError(
    'BAD_USER_INPUT',
    `hops: ${String(hops)} is not how far a network reaches. Ask for 1 or ${farthest}.`,
  );
}

function leastTimes(times: unknown): number {
  if (typeof times === 'number' && times >= 1) return times;
  throw new WhometError('BAD_USER_INPUT', `minTimes: ${String(times)} is not a number of meetings. Ask for 1 or more.`);
}
