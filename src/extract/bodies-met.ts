import { isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import type { MeetingFrame } from './meeting-frame.js';
import type { PersonMention } from './people.js';
import { beginningIn } from './spans-at.js';

/**
 * The parties and associations whose people met somebody: 某党15名成员与周某会面, 某党主席吴某与周某会面. By them two accounts that
 * have but one person in common are known to be of one meeting. Ids.
 */
export function bodiesMet(view: ArticleView, frame: MeetingFrame): string[] {
  const { trigger, sentence, rule } = frame;
  const people = [...frame.subjects, ...frame.objects].filter(isPerson);
  const own = [
    ...people.flatMap(({ mention }) => bodiesOf(view, mention)),
    ...[...frame.subjects, ...frame.objects].flatMap((agent) =>
      agent.kind === 'BODY' ? bodiesIn(view, agent.start, agent.end) : [],
    ),
  ];
  if (!ofGroup.has(rule)) return [...new Set(own)];
  const from = clauseStart(view, sentence, trigger.start);
  const until = clauseEnd(view, sentence, trigger.end);
  return [...new Set([...own, ...bodiesIn(view, from, until)])];
}

/** Those in whose name the person is named: 某党主席周某, 某会吴某. */
export function bodiesOf(view: ArticleView, { start, full }: PersonMention): string[] {
  const name = beginningIn(view.names, Math.max(0, full.start - longestName), start).findLast(
    ({ end, entry }) => entry.label === 'Organization' && (end === full.start || (end > full.start && end <= start)),
  );
  return name ? bodiesIn(view, name.start, name.end) : [];
}

const ofGroup: ReadonlySet<string> = new Set(['meeting:of-group', 'meeting:group', 'meeting:with-group']);
const longestName = 12;

const bodiesIn = (view: ArticleView, from: number, until: number): string[] =>
  beginningIn(view.names, from, until).flatMap(({ end, entry }) =>
    entry.label === 'Organization' && end <= until && /^(?:PARTY|OTHER)$/u.test(entry.entity.kind)
      ? [entry.entity.id]
      : [],
  );
