import type { AttributionClaim, DateClaim, LinkClaim } from '../model/claim.js';
import { evidenceOf, type Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { EntityRegistry } from './entity-registry.js';
import type { IssueMention } from './issue-lists.js';
import type { ReadArticle } from './read-article.js';
import { relationsIn } from './relations.js';
import { speechAt } from './speech.js';

export const groundsOf = (read: ReadArticle, sentence: Sentence, rule: string) => ({
  evidence: [evidenceOf(read.view, sentence)],
  rule,
});

export const issueLink = (
  read: ReadArticle,
  registry: EntityRegistry,
  issue: IssueMention,
  countries: readonly string[],
): LinkClaim => ({
  id: registry.issue(
    read.view.article.text.slice(issue.start, issue.end),
    relationsIn(read.view, read.view.folded.slice(issue.start, issue.end), countries),
  ),
  ...groundsOf(read, issue.sentence, issue.frames ? 'issues:topic' : 'issues:list'),
});

export const dateLink = (
  read: ReadArticle,
  sentence: Sentence,
  date: DateMention | null | undefined,
): DateClaim | null =>
  date?.edtf
    ? {
        date: date.edtf,
        text: read.view.article.text.slice(date.start, date.end),
        ...(date.basis ? { basis: date.basis } : {}),
        ...groundsOf(read, sentence, date.rule),
      }
    : null;

/** Whose report it is, where the sentence or the speech around it names an outlet or a body: 新华社的报道称. */
export function attributionAt(
  read: ReadArticle,
  registry: EntityRegistry,
  sentence: Sentence,
  position: number,
): AttributionClaim[] {
  const speech = speechAt(read.speeches, position);
  if (!speech?.source) return [];
  const { text } = read.view.article;
  return [
    {
      id: registry.listed(speech.source),
      ...(speech.via ? { via: text.slice(speech.via.start, speech.via.end) } : {}),
      ...groundsOf(read, sentence, 'source:report'),
    },
  ];
}
