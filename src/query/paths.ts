import type Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { call, cypher, keys, lines, variable, variables } from './cypher.js';
import type { FieldArguments } from './field-arguments.js';
import { isNoCrowd } from './hubs.js';
import { Compiled } from './mapping.js';
import { meetingPredicates } from './meeting-filter.js';
import { nodesField } from './nodes-field.js';
import { pairMeetings } from './pair-meetings.js';
import { longestPath, searchPaths } from './path-search.js';
import { refuseTooManyPassed, searchThrough } from './path-through.js';
import { type Resolved, resolveReferences } from './resolve-references.js';
import type { FieldCompiler, Source } from './statement.js';

/** The most paths that one question gives. */
const mostPaths = 20;

const attendees = ['Person', 'Organization'];
/** What a path may be asked to pass or to avoid. */
const passable = [...attendees, 'Issue', 'Place', 'Meeting'];

/** Of a chain that was found: itself, and whether there are others. */
const [itself, isOneOfSeveral] = keys('chain', 'isOneOfSeveral');

/** The root field paths: chains of people or organizations who met, from one to another. */
export const Paths = (): MethodDecorator => Compiled(paths);

const paths: FieldCompiler = (field) => {
  const { args } = field;
  const resolved = resolveReferences(args, [
    { path: ['from'], labels: attendees },
    { path: ['to'], labels: attendees },
    { path: ['about'], labels: ['Issue'], below: 'BROADER' },
    { path: ['avoiding'], labels: passable },
    { path: ['through'], labels: passable },
  ]);
  const { from, to, about, avoiding, through } = resolved.nodes as Required<Resolved['nodes']> &
    Record<'from' | 'to', Cypher.Variable>;
  const [start, goal] = variables('start', 'goal');
  const barred = avoiding && variable('barred');
  const subjects = about ? { about } : {};
  const avoided = barred ? { barred } : {};
  const overHubs = isTrue(args, 'overHubs');
  const isMeant = meetingPredicates(args, subjects);
  const meetingsWhere = (meeting: Cypher.Variable): Cypher.Expr[] => [
    ...isMeant(meeting),
    ...(overHubs ? [] : [isNoCrowd(meeting)]),
    ...(barred ? [isNotAbout(meeting, barred)] : []),
  ];
  const wanted = args.param(({ first }) => numberOfPaths(first));
  const maxHops = args.param((values) => {
    refuseTooManyPassed(values.through);
    return numberOfHops(values.maxHops);
  });
  const meetings = { meetingsWhere, noCrowds: !overHubs };
  const search = { barred, overHubs, meetingsWhere, maxHops, wanted };
  const [chains, chain, several, one, path, ids, weakest] = variables(
    'chains',
    'chain',
    'several',
    'one',
    'path',
    'ids',
    'weakest',
  );
  const passed = through && searchThrough(search, { start, goal }, through);
  const within = [...Object.values(avoided), ...Object.values(subjects)];
  return nodesField(
    { ...field, definition: { ...field.definition, args: [] } },
    {
      match: () =>
        lines(
          resolved.gate(),
          cypher`UNWIND ${from} AS ${start}
UNWIND ${to} AS ${goal}`,
          ...(barred ? widen(avoiding, barred, [start, goal]) : []),
          passed?.stops,
          // What is found stands in no variable: each row that a sort keeps would count as the memory of all of it.
          cypher`UNWIND head([${chains} IN [${passed?.chains ?? searchPaths(search, start, goal)}] |
  [${one} IN ${chains} | {${itself}: ${one}, ${isOneOfSeveral}: size(${chains}) > 1}]]) AS ${chain}
WITH ${[...within]}${within.length > 0 ? cypher`, ` : cypher``}${chain}.${itself} AS ${path}, ${chain}.${isOneOfSeveral} AS ${several}`,
          // Where there is but one, nothing is compared, and no subquery begun. What is counted may not stand beside a sort.
          cypher`WITH ${[...within, path, several]}, CASE WHEN ${several} THEN ${rarestEncounter(path, meetings, within)} END AS ${weakest}
WITH ${[...within, path, weakest]}, CASE WHEN ${several} THEN [${one} IN ${path} | ${one}.id] END AS ${ids}
ORDER BY size(${path}), ${weakest} DESC, ${ids} LIMIT ${wanted}`,
        ),
      row: { parts: { path, weakest, ids, ...subjects, ...avoided }, ...meetings },
      scope: [],
      order: [{ of: cypher`size(${path})` }, { of: weakest, descending: true }, { of: ids }],
    },
  );
};

/** How often the two who met least often of a path met. */
function rarestEncounter(
  path: Cypher.Variable,
  { meetingsWhere, noCrowds }: Required<Pick<Source, 'meetingsWhere' | 'noCrowds'>>,
  within: readonly Cypher.Variable[],
): Cypher.Expr {
  const [at, who, whom, meeting, times] = variables('at', 'who', 'whom', 'meeting', 'times');
  return cypher`head(COLLECT {
    ${lines(
      cypher`UNWIND range(0, size(${path}) - 2) AS ${at}
WITH ${[at, ...within]}, ${path}[${at}] AS ${who}, ${path}[${at} + 1] AS ${whom}`,
      pairMeetings({ who, whom }, meeting, meetingsWhere(meeting), noCrowds),
      cypher`WITH ${at}, count(DISTINCT ${meeting}) AS ${times}
RETURN min(${times})`,
    )}
  })`;
}

/** What is to be avoided, with the narrower issues and the places that lie in it; no path begins or ends at one of these. */
function widen(avoiding: Cypher.Variable, barred: Cypher.Variable, ends: readonly Cypher.Variable[]): Cypher.Clause[] {
  const [one, below, end] = variables('one', 'below', 'end');
  return [
    call(
      [avoiding],
      cypher`UNWIND ${avoiding} AS ${one}
MATCH (${one})<-[:BROADER|LOCATED_IN*0..]-(${below})
RETURN collect(DISTINCT ${below}) AS ${barred}`,
    ),
    cypher`WITH * WHERE none(${end} IN [${ends}] WHERE ${end} IN ${barred})`,
  ];
}

/** Whether a meeting is none of these, nor was about one of them or at one. */
function isNotAbout(meeting: Cypher.Variable, barred: Cypher.Variable): Cypher.Expr {
  const [end] = variables('end');
  return cypher`NOT ${meeting} IN ${barred} AND NOT EXISTS { (${meeting})-[:DISCUSSED|HELD_AT]->(${end}) WHERE ${end} IN ${barred} }`;
}

/** A boolean, which the cache's key tells apart. */
const isTrue = (args: FieldArguments, name: string): boolean => (args.choice(name) as unknown) === true;

function numberOfHops(hops: unknown): number {
  if (typeof hops === 'number' && hops >= 1 && hops <= longestPath) return hops;
  const message = `maxHops: ${String(hops)} is not a number of encounters that a path may have. Ask for 1 to ${longestPath}.`;
  throw new WhometError('BAD_USER_INPUT', message);
}

function numberOfPaths(first: unknown): number {
  if (typeof first === 'number' && first >= 0 && first <= mostPaths) return first;
  const message = `first: ${String(first)} is not a number of paths. Ask for 0 to ${mostPaths}.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
