import type { DocumentClaims, MeetingClaim } from '../model/claim.js';
import type { Fact } from '../model/fact.js';
import { dayRange } from '../model/partial-date.js';
import { DocumentFacts, entityLines } from './document-facts.js';
import { articleId, statementId, stemOf, uniqueIds } from './ids.js';
import { judgedClaim } from './judged-clusters.js';
import { followed, statedAt, type ToldHere } from './meeting-links.js';
import { MeetingResolution, type OwnAccounts } from './meeting-resolution.js';
import { type QuotedClaims, quotedClaims } from './quoted-claims.js';
import { summaryOf } from './summary.js';
import { inMemory } from './told-documents.js';

/**
 * Decides across the documents which accounts are of one meeting, and gives each document's facts: what it tells, with
 * its own evidence alone. Keys are the documents' stems, in the order given. For documents that fit into memory; what
 * it is made of, `MeetingResolution` and `factsOf`, serves any number.
 */
export function resolveDocuments(documents: readonly DocumentClaims[]): Map<string, Fact[]> {
  const unique = uniqueIds();
  const byStem = new Map(documents.map((claims) => [unique(stemOf(claims.document.file)), claims]));
  const meetings = new MeetingResolution(
    inMemory(new Map([...byStem].map(([stem, claims]) => [stem, summaryOf(claims)]))),
  );
  return new Map([...byStem].map(([stem, claims]) => [stem, factsOf(stem, quotedClaims(claims), meetings.of(stem))]));
}

/** One document's facts, from its claims and the meetings that it turned out to tell of. */
export function factsOf(stem: string, claims: QuotedClaims, accounts: readonly OwnAccounts[]): Fact[] {
  const facts = new DocumentFacts(stem, claims);
  facts.add({ node: 'Document', id: facts.documentId, ...claims.document });
  for (const entity of claims.entities) for (const line of entityLines(entity)) facts.add(line);
  addArticles(facts, claims);
  const told = accounts.map(({ meeting, indexes }) => ({
    meeting,
    own: indexes.map((index) => judgedClaim(claims.meetings[index] as MeetingClaim, meeting.judgement)),
  }));
  const entities = new Set(claims.entities.map(({ id }) => id));
  for (const meeting of told) addMeeting(facts, meeting, entities);
  addStatements(facts, claims, told);
  for (const position of claims.positions) {
    const { person, organization, title, asOf } = position;
    facts.add({
      relation: 'HOLDS_POSITION',
      from: person,
      to: organization,
      title,
      ...(asOf ? { asOf } : {}),
      ...facts.borne(position),
    });
  }
  for (const { from, to, grounds } of followed(told))
    facts.add({ relation: 'FOLLOWS', from, to, ...facts.borne(grounds) });
  return facts.all();
}

function addArticles(facts: DocumentFacts, claims: QuotedClaims): void {
  for (const { ordinal, publisher, authors, sentences: _, ...article } of claims.articles) {
    const id = articleId(facts.stem, ordinal);
    facts.add({ node: 'Article', id, document: facts.documentId, ordinal, ...article });
    facts.add({ relation: 'IN', from: id, to: facts.documentId });
    if (publisher) facts.add({ relation: 'PUBLISHED_BY', from: id, to: publisher });
    facts.links('WRITTEN_BY', id, authors);
  }
}

/**
 * The meeting as all accounts together tell it, borne by this document's sentences alone. `entities` are those of the document: a
 * side that only another document names is told there.
 */
function addMeeting(facts: DocumentFacts, { meeting, own }: ToldHere, entities: ReadonlySet<string>): void {
  const { id, kind, status, title, date } = meeting;
  const days = dayRange(date?.date);
  const dated = meeting.datedBy === facts.stem ? own.find((claim) => claim.date?.date === date?.date) : undefined;
  facts.add({
    node: 'Meeting',
    id,
    kind,
    status,
    title,
    date: date?.date ?? null,
    ...(date?.text ? { dateText: date.text } : {}),
    ...(date ? { ...(date.basis ? { dateBasis: date.basis } : {}) } : {}),
    ...(days ?? {}),
    ...facts.borne(...own, ...(dated?.date ? [dated.date] : [])),
  });
  for (const attendance of own.flatMap((claim) => claim.attendance)) {
    const { who, role, capacity, ...merged } = meeting.attendance.get(attendance.who) ?? attendance;
    const here = (id: string | undefined) => (id !== undefined && entities.has(id) ? id : undefined);
    const side = here(merged.side) ?? attendance.side;
    const onBehalfOf = here(merged.onBehalfOf) ?? attendance.onBehalfOf;
    facts.add({
      relation: 'ATTENDED',
      from: who,
      to: id,
      role,
      ...(side ? { side } : {}),
      ...(capacity ? { capacity } : {}),
      ...(onBehalfOf ? { onBehalfOf } : {}),
      ...facts.borne(attendance),
    });
  }
  for (const claim of own) {
    facts.links('DISCUSSED', id, claim.issues);
    facts.links(
      'HELD_AT',
      id,
      claim.places.filter((place) => meeting.places.has(place.id)),
    );
    facts.attribute(id, claim.attributedTo);
  }
  for (const article of new Set(own.map((claim) => claim.article))) {
    const accounts = own.filter((claim) => claim.article === article);
    const main = accounts.find((claim) => !claim.anaphoric) ?? accounts[0];
    const dated = accounts.find((claim) => claim.date !== null)?.date;
    facts.add({
      relation: 'REPORTED_BY',
      from: id,
      to: articleId(facts.stem, article),
      ...(main ? { status: main.status } : {}),
      ...(dated ? { date: dated.date, ...(dated.text ? { dateText: dated.text } : {}) } : {}),
      ...facts.borne(...accounts),
    });
  }
}

function addStatements(facts: DocumentFacts, claims: QuotedClaims, meetings: readonly ToldHere[]): void {
  const unique = uniqueIds();
  for (const statement of claims.statements) {
    const [first] = statement.evidence;
    if (!first) continue;
    const id = unique(statementId(facts.stem, statement.kind, first));
    facts.add({ node: 'Statement', id, kind: statement.kind, text: statement.text, ...facts.borne(statement) });
    facts.links('MADE_BY', id, statement.madeBy);
    facts.links('ADDRESSED_TO', id, statement.addressedTo);
    facts.links('CONVEYED_BY', id, statement.conveyedBy);
    facts.links('ABOUT', id, statement.about);
    facts.attribute(id, statement.attributedTo);
    const meeting = statedAt(statement, meetings);
    if (meeting) facts.add({ relation: 'STATED_AT', from: id, to: meeting.id, ...facts.borne(statement) });
    facts.add({
      relation: 'REPORTED_BY',
      from: id,
      to: articleId(facts.stem, statement.article),
      ...facts.borne(statement),
    });
  }
}
