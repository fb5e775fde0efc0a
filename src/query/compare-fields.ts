import type Cypher from '@neo4j/cypher-builder';
import { isSharedBy } from './compare.js';
import { cypher, lines, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { firstDate, lastDate } from './meeting-dates.js';
import { byProperties, nodesField } from './nodes-field.js';
import { allOf } from './predicates.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';
import { metAt } from './who-met.js';

/** What a comparison is read from: the list of those compared, and what their meetings must be. */
function comparisonOf({ source, coordinate }: FieldContext) {
  const { compared } = source.parts;
  if (!compared || !source.meetingsWhere) throw new Error(`${coordinate} is read from no comparison`);
  return { compared, meetingsWhere: source.meetingsWhere };
}

/** Those compared, in order of id. */
export const ComparedOnes = (): PropertyDecorator =>
  Compiled((field) => {
    const { compared } = comparisonOf(field);
    const one = variable('one');
    return nodesField(field, {
      match: () => cypher`UNWIND ${compared} AS ${one}`,
      row: { parts: { node: one } },
      scope: [compared],
      order: byProperties(one, ['id']),
    });
  });

/** Whom those compared met, who was met by most of them first. */
export const ComparedContacts = (): PropertyDecorator =>
  Compiled((field) => {
    const [who, meeting, whom] = [variable('who'), variable('meeting'), variable('whom')];
    const { pattern, met } = metAt({ who, whom }, meeting);
    return shared(field, { who, meeting, of: whom }, 'whom', 'metBy', (conditions) => [
      cypher`MATCH ${pattern}`,
      cypher`WHERE ${allOf([...conditions, met, cypher`${who} <> ${whom}`]) as Cypher.Expr}`,
    ]);
  });

/** What the meetings of those compared were about, what most of them discussed first. */
export const ComparedIssues = (): PropertyDecorator =>
  Compiled((field) => {
    const [who, meeting, issue] = [variable('who'), variable('meeting'), variable('issue')];
    return shared(field, { who, meeting, of: issue }, 'issue', 'discussedBy', (conditions) => [
      cypher`MATCH (${who})-[:ATTENDED]->(${meeting})`,
      conditions.length > 0 ? cypher`WHERE ${allOf(conditions) as Cypher.Expr}` : cypher``,
      cypher`MATCH (${meeting})-[:DISCUSSED]->(${issue})`,
    ]);
  });

interface Bound {
  readonly who: Cypher.Variable;
  readonly meeting: Cypher.Variable;
  readonly of: Cypher.Variable;
}

/** Rows that those compared share: how many of them do, and what each has to do with the row (see EachOfCompared). */
function shared(
  field: FieldContext,
  { who, meeting, of }: Bound,
  part: string,
  eachField: string,
  match: (conditions: readonly Cypher.Expr[]) => readonly Cypher.Clause[],
): Projected {
  const { compared, meetingsWhere } = comparisonOf(field);
  const [times, total, count, each] = [variable('times'), variable('total'), variable('count'), variable('each')];
  const [first, last] = [variable('first'), variable('last')];
  const isAsked = field.asks(eachField);
  const isDated = isAsked && field.asks('firstMet', 'lastMet', 'firstDate', 'lastDate');
  const dates = isDated ? cypher`, ${firstDate(meeting)} AS ${first}, ${lastDate(meeting)} AS ${last}` : cypher``;
  const kept = isAsked
    ? cypher`,
  collect({who: ${who}, times: ${times}${isDated ? cypher`, first: ${first}, last: ${last}` : cypher``}}) AS ${each}`
    : cypher``;
  const { compared: _, ...subjects } = field.source.parts;
  return nodesField(field, {
    match: (narrowing) => {
      const isWanted = allOf([isSharedBy(field.args, count, compared), narrowing].filter((one) => one !== undefined));
      return lines(
        cypher`UNWIND ${compared} AS ${who}`,
        ...match(meetingsWhere(meeting)),
        cypher`WITH ${of}, ${who}, count(*) AS ${times}${dates}`,
        cypher`WITH ${of}, count(*) AS ${count}, sum(${times}) AS ${total}${kept}`,
        isWanted && cypher`WHERE ${isWanted}`,
      );
    },
    row: { parts: { [part]: of, count, total, ...(isAsked && { each }), ...subjects }, meetingsWhere },
    scope: scopeOf(field.source),
    order: [{ of: count, descending: true }, { of: total, descending: true }, ...byProperties(of, ['id'])],
  });
}

/** For each of those compared that shares the row: who it is, how often, first and last when; most often first. */
export const EachOfCompared = (): PropertyDecorator =>
  Compiled((field) => {
    const { each, count: _count, total: _total, ...parts } = field.source.parts;
    if (!each) throw new Error(`${field.coordinate} is read where nothing is compared`);
    const [one, who, times] = [variable('one'), variable('who'), variable('times')];
    const [first, last] = [variable('first'), variable('last')];
    const row: Source = { ...field.source, parts: { ...parts, who, times, first, last } };
    return nodesField(field, {
      match: () => cypher`UNWIND ${each} AS ${one}
WITH ${Object.values(parts)}, ${one}.who AS ${who}, ${one}.times AS ${times}, ${one}.first AS ${first}, ${one}.last AS ${last}`,
      row,
      scope: scopeOf(field.source),
      order: [{ of: times, descending: true }, ...byProperties(who, ['id'])],
    });
  });

/** The meetings of those compared. Those of all begin at whoever attended fewest. */
export const ComparedMeetings = (): PropertyDecorator =>
  Compiled((field) => {
    const { compared, meetingsWhere } = comparisonOf(field);
    const [who, meeting, count, came] = [variable('who'), variable('meeting'), variable('count'), variable('came')];
    const together = cypher`COUNT { (${meeting})<-[:ATTENDED]-(${came}) WHERE ${came} IN ${compared} }`;
    const isShared = isSharedBy(field.args, count, compared);
    return nodesField(field, {
      match: (narrowing) => {
        const conditions = [...meetingsWhere(meeting), ...(narrowing ? [narrowing] : [])];
        const attended = cypher`MATCH (${who})-[:ATTENDED]->(${meeting})`;
        if (field.args.choice('by') === 'ALL') {
          return lines(
            cypher`UNWIND ${compared} AS ${who}
WITH ${scopeOf(field.source)}, ${who} ORDER BY COUNT { (${who})-[:ATTENDED]->() }, ${who}.id LIMIT 1`,
            attended,
            cypher`WHERE ${allOf([...conditions, cypher`${together} = size(${compared})`]) as Cypher.Expr}`,
          );
        }
        return lines(
          cypher`UNWIND ${compared} AS ${who}`,
          attended,
          conditions.length > 0 ? cypher`WHERE ${allOf(conditions) as Cypher.Expr}` : undefined,
          cypher`WITH ${[meeting, ...scopeOf(field.source)]}, count(*) AS ${count}`,
          isShared && cypher`WHERE ${isShared}`,
        );
      },
      row: { parts: { node: meeting } },
      scope: scopeOf(field.source),
      order: byProperties(meeting, ['dateUp', 'id']),
    });
  });
