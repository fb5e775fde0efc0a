import type { AttendanceClaim, MeetingClaim } from '../model/claim.js';
import type { Sentence } from './article-view.js';
import { bodiesOf } from './bodies-met.js';
import { capacityOf } from './capacity.js';
import { dateLink, groundsOf, issueLink } from './claim-links.js';
import type { EntityRegistry } from './entity-registry.js';
import type { IssueMention } from './issue-lists.js';
import { placesComeTo } from './places.js';
import type { ReadArticle } from './read-article.js';
import type { Roster } from './roster.js';
import { receives } from './rosters.js';
import { beginningIn } from './spans-at.js';

/** 双方讨论了…: a list whose sentence names no meeting; it belongs to the one that the article is about. */
export const listClaim = (
  read: ReadArticle,
  registry: EntityRegistry,
  sentence: Sentence,
  issues: readonly IssueMention[],
): MeetingClaim => ({
  ...referringClaim(read, sentence, 'issues:list'),
  issues: issues.map((issue) => issueLink(read, registry, issue, [])),
});

/** 周某参加会见: those named were at the meeting that the article is about. */
export function rosterClaim(
  read: ReadArticle,
  registry: EntityRegistry,
  { sentence, people, verb, all, group }: Roster,
): MeetingClaim {
  const attendance = people.map(({ mention }): AttendanceClaim => {
    const side = mention.person.country;
    const capacity = capacityOf(read, mention);
    return {
      who: registry.listed(mention.person.id, read.view.article.text.slice(mention.start, mention.end)),
      role: 'MEMBER',
      ...(side ? { side: registry.listed(side) } : {}),
      ...(capacity ? { capacity } : {}),
      ...groundsOf(read, sentence, 'attendance:roster'),
    };
  });
  const bodies = people.flatMap(({ mention }) => bodiesOf(read.view, mention));
  return {
    ...referringClaim(read, sentence, 'attendance:roster'),
    ...(bodies.length > 0 ? { bodies } : {}),
    attendance,
    places: placesComeTo(read.view, sentence, verb).map(({ place, start, end }) => ({
      id: registry.place(place, read.view.article.text.slice(start, end)),
      ...groundsOf(read, sentence, 'place:come-to'),
    })),
    // 参加了7日的会晤.
    date: dateLink(read, sentence, beginningIn(read.dates, verb.start, verb.end)[0]),
    event: receives.exec(read.view.folded.slice(verb.start, verb.end))?.[0] ?? '',
    joins: group ? 'GROUP' : all ? 'ALL' : 'ONE',
  };
}

/** A claim that names no meeting itself. */
function referringClaim(read: ReadArticle, sentence: Sentence, rule: string): MeetingClaim {
  return {
    ...groundsOf(read, sentence, rule),
    article: read.view.article.ordinal,
    at: sentence.start,
    kind: 'OTHER',
    family: 'ANY',
    status: 'HELD',
    event: '',
    attendance: [],
    sides: [],
    headsOfState: false,
    places: [],
    date: null,
    issues: [],
    attributedTo: [],
    continues: false,
    anaphoric: true,
  };
}
