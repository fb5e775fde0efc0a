import type { Span } from '../text/article.js';
import { isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { isOblique } from './spoken-of.js';
import { visitFrame, visitsIn } from './visit-frame.js';
import { visitStatus } from './visit-status.js';

/**
 * 应周某邀请，吴某将于8日至9日访问某国: of whoever invites and whoever comes. The invitation stands at `start` to `end`, and what is told of it
 * before `until`.
 */
export function invitedVisits(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  { start, end }: Span,
  until: number,
): MeetingFrame[] {
  const hosts = beginningIn(layers.agents, start, end).filter(isPerson);
  const guest = guestOf(view, layers, sentence, start, end);
  if (!guest) return [];
  const others = hosts.filter(({ sides: [country] }) => country === undefined || !guest.sides.includes(country));
  return visitsIn(view, end, until).flatMap((trigger) => {
    const frame = visitFrame(view, layers, sentence, trigger);
    const status = visitStatus(view, sentence, guest, trigger, trigger.end, frame.date !== null);
    if (!status) return [];
    const visited = countriesVisited(view, layers, sentence, trigger);
    return others
      .filter(({ sides: [country] }) =>
        visited.length === 0 ? others.length === 1 : country === undefined || visited.includes(country),
      )
      .map((host) => ({ ...frame, status, subjects: [host], objects: [guest] }));
  });
}

/** Who is invited: right behind the invitation; else the clause's own before it, or whom the clause before is about. */
function guestOf(
  view: ArticleView,
  { agents }: Layers,
  sentence: Sentence,
  start: number,
  end: number,
): PersonAgent | undefined {
  // 周某的特使、外长吴某: not whose envoy he is.
  const next = beginningIn(agents, end, clauseEnd(view, sentence, end))
    .filter(isPerson)
    .find((agent) => !isOblique(view, sentence, agent));
  if (next) return next;
  const own = beginningIn(agents, clauseStart(view, sentence, start), start).filter(isPerson);
  return own.at(-1) ?? subjectsBefore(view, sentence, agents, start).find(isPerson);
}

/** Ids of the countries of 对某国、某国进行访问 and 访问某国、某国. */
function countriesVisited(view: ArticleView, { agents }: Layers, sentence: Sentence, { start, end }: Span): string[] {
  const from = clauseStart(view, sentence, start);
  const towards = view.folded.slice(from, start).lastIndexOf('对');
  let at = end;
  return beginningIn(agents, towards < 0 ? end : from + towards, towards < 0 ? clauseEnd(view, sentence, end) : start)
    .filter(({ kind }) => kind === 'SIDE')
    .flatMap((agent) => {
      const joined = towards >= 0 || /^(?:[、和及与]|以及)?$/u.test(view.folded.slice(at, agent.start));
      if (joined) at = agent.end;
      return joined ? agent.sides.slice(0, 1) : [];
    });
}
