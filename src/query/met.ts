import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { firstDate, lastDate } from './meeting-dates.js';
import { meetingPredicates, meetingReferences } from './meeting-filter.js';
import { byProperties, nodesField } from './nodes-field.js';
import { allOf } from './predicates.js';
import { resolveReferences } from './resolve-references.js';
import { metAt } from './who-met.js';

/** Whom the person or organization met, as whoMet tells it: those met most often first. */
export const Met = (): PropertyDecorator =>
  Compiled((field) => {
    const { args } = field;
    const who = partOf(field.source, 'node');
    const [whom, times, first, last] = [variable('whom'), variable('times'), variable('first'), variable('last')];
    const dated = field.asks('firstMet', 'lastMet');
    const resolved = resolveReferences(args, meetingReferences());
    const meetingsWhere = (meeting: Cypher.Variable) => meetingPredicates(args, resolved.nodes, meeting);
    return nodesField(field, {
      match: (narrowing) => {
        const meeting = variable('meeting');
        const { pattern, met } = metAt({ who, whom }, meeting);
        const dates = dated ? cypher`, ${firstDate(meeting)} AS ${first}, ${lastDate(meeting)} AS ${last}` : cypher``;
        return lines(
          cypher`MATCH ${pattern}`,
          cypher`WHERE ${allOf([...meetingsWhere(meeting), met, cypher`${who} <> ${whom}`]) as Cypher.Expr}`,
          cypher`WITH ${who}, ${whom}, count(*) AS ${times}${dates}`,
          narrowing && cypher`WHERE ${narrowing}`,
        );
      },
      row: { parts: { who, whom, times, ...(dated && { first, last }) }, meetingsWhere },
      scope: [who],
      order: [{ of: times, descending: true }, ...byProperties(whom, ['id'])],
    });
  });
