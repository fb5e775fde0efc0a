import { firstDate, lastDate } from './plain-dates.js';
import { encounters, issueCounts, meetingsInTime, meetingsThatFit, rowOf } from './plain-encounters.js';
import type { PlainGraph, PlainNode } from './plain-graph.js';
import { type Args, pageOfCounts, ranked } from './plain-page.js';

/** Some people and organizations side by side. */
export function compare(graph: PlainGraph, { who, ...args }: Args): object {
  const ids = [...new Set((who as string[]).map(graph.meant))].toSorted();
  const compared = ids.map((id) => graph.nodes.get(id) as PlainNode);
  const isShared = (by: unknown, count: number): boolean => {
    if (by === 'ALL') return count === compared.length;
    if (by === 'SOME') return count > 1 && count < compared.length;
    return by === 'ONE' ? count === 1 : count > 0;
  };
  const meetingsOf = (id: string): PlainNode[] => meetingsThatFit(graph, { ...args, who: [id] });

  /** What those compared share: for each, what every one of them has to do with it. */
  function shared<T extends { times: number }>(
    field: string,
    each: string,
    of: (one: PlainNode) => readonly [string, T][],
  ) {
    const found = compared.flatMap((one) => of(one).map(([id, what]) => ({ id, one, what })));
    const rows = [...new Set(found.map(({ id }) => id))].map((id) => {
      const having = found.filter((row) => row.id === id);
      const total = having.reduce((sum, { what }) => sum + what.times, 0);
      const inOrder = ranked(having, ({ what, one }) => [what.times, one.id]).map(({ what }) => what);
      return { id, total, count: having.length, [field]: rowOf(graph.nodes.get(id) as PlainNode), [each]: inOrder };
    });
    const inOrder = ranked(rows, ({ count, total, id }) => [count, total, id]);
    return ({ by, ...page }: Args) =>
      pageOfCounts(
        inOrder.filter(({ count }) => isShared(by, count)),
        page,
      );
  }

  return {
    who: compared.map(rowOf),
    met: shared('whom', 'metBy', ({ id }) =>
      encounters(graph, { ...args, who: [id] }).map((met) => [met.whom.node.id, met]),
    ),
    issues: shared('issue', 'discussedBy', (one) => {
      const meetings = meetingsOf(one.id);
      return issueCounts(graph, meetings).map(({ issue, times }) => {
        const about = meetings.filter(({ id }) =>
          graph.at(id, 'DISCUSSED', 'out').some(({ node }) => node === issue.node),
        );
        const dates = { firstDate: firstDate(about), lastDate: lastDate(about) };
        return [issue.node.id, { who: rowOf(one), times, ...dates }];
      });
    }),
    meetings: ({ by, ...page }: Args) => {
      const all = compared.map(({ id }) => meetingsOf(id));
      const together = [...new Set(all.flat())].filter((meeting) =>
        isShared(by, all.filter((theirs) => theirs.includes(meeting)).length),
      );
      return meetingsInTime(graph, together)(page);
    },
  };
}
