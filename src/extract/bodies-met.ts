import type { BodyClaim } from '../model/claim.js';
import type { Span } from '../text/article.js';
import { isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import type { MeetingFrame } from './meeting-frame.js';
import type { PersonMention } from './people.js';
import { beginningIn } from './spans-at.js';

/**
 * The parties and associations whose people met somebody: 某党15名成员与周某会面, 某党主席吴某与周某会面. By them two accounts that
 * have but one person in common may be known to be of one meeting.
 */
export function bodiesMet(view: ArticleView, frame: MeetingFrame): BodyClaim[] {
  const { trigger, sentence, rule, subjects, objects } = frame;
  const parties = [...subjects, ...objects];
  const people = parties.filter(isPerson).map(({ mention }) => mention);
  const own = people.flatMap((mention) => bodiesOf(view, mention));
  const acting = parties.flatMap(({ kind, start, end }) => (kind === 'BODY' ? bodiesIn(view, start, end) : []));
  const inTitle = ({ start, end }: Span) =>
    people.some(({ full }) => end === full.start || (start >= full.start && start < full.end));
  const from = clauseStart(view, sentence, trigger.start);
  const unnamed = ofUnnamed.has(rule) ? bodiesIn(view, from, clauseEnd(view, sentence, trigger.end)) : [];
  return [...own, ...[...acting, ...unnamed.filter((body) => !inTitle(body))].map(({ id }) => ({ id }))];
}

/** The body in whose name the person is named: 某党主席周某, 某会吴某. */
export function bodiesOf(view: ArticleView, { person, start, full }: PersonMention): BodyClaim[] {
  const name = beginningIn(view.names, Math.max(0, full.start - longestName), start).findLast(
    ({ end, entry }) => entry.label === 'Organization' && (end === full.start || (end > full.start && end <= start)),
  );
  return name ? bodiesIn(view, name.start, name.end).map(({ id }) => ({ id, of: person.id })) : [];
}

/** Rules by which those on the one side are not named. */
const ofUnnamed: ReadonlySet<string> = new Set(['meeting:of-group', 'meeting:group', 'meeting:with-group']);
const longestName = 12;

const bodiesIn = (view: ArticleView, from: number, until: number): (BodyClaim & Span)[] =>
  beginningIn(view.names, from, until).flatMap(({ start, end, entry }) =>
    entry.label === 'Organization' && end <= until && /^(?:PARTY|OTHER)$/u.test(entry.entity.kind)
      ? [{ id: entry.entity.id, start, end }]
      : [],
  );
