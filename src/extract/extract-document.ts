import type { ArticleClaim, DocumentClaims, LinkClaim, MeetingClaim, StatementClaim } from '../model/claim.js';
import { foldScript } from '../model/fold.js';
import { quoteFrom } from '../model/quote.js';
import type { Language } from '../model/vocabulary.js';
import { type Article, type ReadDocument, rawSpan, type Span } from '../text/article.js';
import { EntityRegistry } from './entity-registry.js';
import { matchesOf } from './matches-of.js';
import { meetingClaims } from './meeting-claims.js';
import { positionClaims } from './position-claims.js';
import type { ReadArticle } from './read-article.js';
import { readArticles } from './read-articles.js';
import { overlapping } from './spans-at.js';
import { statementClaims } from './statement-claims.js';
import type { VocabularyIndex } from './vocabulary-index.js';

/** Finds what a document tells. Pure: the same document and vocabulary give the same claims. */
export function extractDocument(document: ReadDocument, vocabulary: VocabularyIndex): DocumentClaims {
  const language = scriptOf(document.articles);
  const registry = new EntityRegistry(vocabulary, language);
  const { pair, reads } = readArticles(document, vocabulary);
  for (const { person } of reads.flatMap(({ people }) => people)) registry.introduce(person);
  const meetings: MeetingClaim[] = [];
  const statements: StatementClaim[] = [];
  for (const read of reads) {
    meetings.push(...meetingClaims(read, registry));
    statements.push(...statementClaims({ read, registry, document, pair }));
    for (const mention of read.people)
      registry.listed(mention.person.id, read.view.article.text.slice(mention.start, mention.end));
    for (const name of read.view.names)
      if (name.entry.label === 'Organization')
        registry.listed(name.entry.entity.id, read.view.article.text.slice(name.start, name.end));
  }
  const delegated = meetings.map((meeting) => withDelegations(meeting, registry));
  const positions = reads.flatMap((read) => positionClaims(read, registry));
  const articles = reads.map((read) => articleClaim(read, document, registry));
  const { metadata } = document;
  return {
    document: {
      file: document.file,
      sha256: document.sha256,
      encoding: document.encoding,
      length: document.raw.length,
      ...(metadata.title ? { title: metadata.title } : {}),
      language,
      ...(metadata.publishedOn
        ? { publishedOn: metadata.publishedOn, publishedOnBasis: metadata.publishedOnBasis ?? 'DOCUMENT' }
        : {}),
      ...(metadata.url ? { url: metadata.url } : {}),
    },
    raw: document.raw,
    articles,
    entities: registry.all(),
    meetings: delegated,
    statements,
    positions,
  };
}

/** A side that takes part with nobody named is there as its delegation. */
function withDelegations(meeting: MeetingClaim, registry: EntityRegistry): MeetingClaim {
  if (meeting.anaphoric || meeting.headsOfState || meeting.sides.length < 2) return meeting;
  const { withoutDelegation = [] } = meeting;
  const unnamed = meeting.sides.filter(
    (side) => !withoutDelegation.includes(side) && !meeting.attendance.some((attendance) => attendance.side === side),
  );
  const delegations = unnamed.map((side) => ({
    who: registry.delegation(side),
    role: 'MEMBER' as const,
    side: registry.listed(side),
    evidence: meeting.evidence,
    rule: 'attendance:side',
  }));
  return { ...meeting, attendance: [...meeting.attendance, ...delegations] };
}

function articleClaim(read: ReadArticle, document: ReadDocument, registry: EntityRegistry): ArticleClaim {
  const { article, vocabulary } = read.view;
  const zones = article.zones;
  const quote = (start: number, end: number) => quoteFrom(document, rawSpan(article, { start, end }));
  const below = zones.findIndex(({ kind }) => kind !== 'HEADLINE');
  const titles = zones.slice(0, below < 0 ? zones.length : below);
  const outlet = article.outlet ?? article.dateline?.outlet ?? document.metadata.publisher;
  const known = outlet ? vocabulary.names.get(outlet) : undefined;
  const published = read.reference.date;
  const authors = article.authors.map(({ name, start, end: stop }): LinkClaim => {
    const listed = vocabulary.names.get(name);
    const sentence = overlapping(read.view.sentences, { start, end: stop }).find(
      (candidate) => candidate.start <= start && candidate.end >= stop,
    );
    return {
      id: listed?.label === 'Person' ? registry.listed(listed.entity.id, name) : registry.newPerson(name),
      evidence: [rawSpan(article, sentence ?? { start, end: stop })],
      rule: 'author:byline',
    };
  });
  return {
    ordinal: article.ordinal,
    ...(titles.length > 0 ? { headline: titles.map((zone) => quote(zone.start, zone.end)).join('　') } : {}),
    ...(article.dateline ? { dateline: quote(article.dateline.start, article.dateline.end) } : {}),
    ...(published ? { publishedOn: published } : {}),
    ...(known?.label === 'Organization' ? { publisher: registry.listed(known.entity.id, outlet) } : {}),
    authors,
    sentences: zones.flatMap(({ sentences }) => sentences.map((sentence) => rawSpan(article, sentence))),
    ...rawExtent(article),
  };
}

/** From where the first to where the last of the article stands in the document; a page's headline may stand behind its text. */
function rawExtent(article: Article): Span {
  const spans = article.zones.map((zone) => rawSpan(article, zone));
  return {
    start: spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
    end: spans.reduce((last, { end }) => Math.max(last, end), 0),
  };
}

/** The script in which the document is written: traditional where one character in fifty is written so. */
function scriptOf(articles: readonly Article[]): Language {
  const text = articles.map((article) => article.text).join('');
  const folded = foldScript(text);
  if (folded === text) return /\p{Script=Han}/u.test(text) ? 'ZH_HANS' : 'EN';
  const han = matchesOf(text, /\p{Script=Han}+/gu).reduce((count, [run]) => count + charactersIn(run), 0);
  if (han === 0) return 'EN';
  let traditional = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== folded.charCodeAt(at)) traditional++;
  return traditional > han / 50 ? 'ZH_HANT' : 'ZH_HANS';
}

const charactersIn = (text: string): number => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);
