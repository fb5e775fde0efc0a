import { cypher, lines, variable } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { meetingPredicates, meetingReferences } from './meeting-filter.js';
import { byProperties, nodesField } from './nodes-field.js';
import { resolveReferences } from './resolve-references.js';
import { datesAsked, talliedDates } from './tally.js';
import { metBy } from './who-met.js';

/** Whom the person or organization met, as whoMet tells it: those met most often first. */
export const Met = (): PropertyDecorator =>
  Compiled((field) => {
    const { args } = field;
    const who = partOf(field.source, 'node');
    const [whom, times] = [variable('whom'), variable('times')];
    const dates = datesAsked(field);
    const resolved = resolveReferences(args, meetingReferences());
    const meetingsWhere = meetingPredicates(args, resolved.nodes);
    return nodesField(field, {
      match: (narrowing) => {
        const meeting = variable('meeting');
        return lines(
          metBy({ who, whom }, meeting, { ofMeeting: meetingsWhere(meeting), ofWhom: [] }),
          cypher`WITH ${who}, ${whom}, count(*) AS ${times}${talliedDates(dates, meeting)}`,
          narrowing && cypher`WHERE ${narrowing}`,
        );
      },
      row: { parts: { who, whom, times, ...dates }, meetingsWhere },
      scope: [who],
      order: [{ of: times, descending: true }, ...byProperties(whom, ['id'])],
    });
  });
