import type { AttendanceClaim, DocumentClaims, EntityClaim, MeetingClaim } from '../model/claim.js';
import { type Decision, isAccount } from '../model/decision.js';
import { AskedDocuments } from './asked-documents.js';
import { completeEntities } from './complete-entities.js';
import { correctEntity, splitEntity } from './correct-entity.js';
import { EntityIndex } from './entity-index.js';
import { EntityJudgements, idsAskedFor, type LostDocuments } from './entity-judgements.js';
import { judgeMeetings, withJudgements } from './meeting-judgements.js';
import { NamedDocuments } from './named-documents.js';
import type { QuotedClaims } from './quoted-claims.js';
import { type DecidableClaims, rewriteEntities, uniteNames } from './rewrite-entities.js';

/** What people decided, made ready to be applied to one document after another. */
export interface Decided {
  readonly entities: EntityJudgements;
  /** Decisions whose subject is not told any more. */
  readonly idle: readonly Decision[];
  /** Decisions that hold, but not in all documents that they name: some are gone, or have been changed. */
  readonly lost: readonly LostDocuments[];
  /** Whether `apply` may change the document with that key, in which these entities are named. */
  touches(key: string, ids: Iterable<string>): boolean;
  /** The document as people decided it: to be done before meetings are put together. */
  apply<T extends DecidableClaims>(key: string, claims: T): T;
}

/**
 * Finds in the documents, of which each is looked at once, what decisions are about; little of them is held. `known` gives
 * entities of the lexicon (with what they lie in) that no document needs to name. Throws INVALID_REVIEW where decisions contradict each other; what people
 * said of one meeting through several sentences is compared when its accounts are put together.
 */
export function decide(
  documents: Iterable<readonly [key: string, claims: DocumentClaims | QuotedClaims]>,
  decisions: readonly Decision[],
  known: (id: string) => EntityClaim | undefined = () => undefined,
): Decided {
  const index = new EntityIndex(idsAskedFor(decisions), known);
  const named = new NamedDocuments(decisions);
  const asked = new AskedDocuments(decisions);
  const judgeable = new Map<string, DocumentClaims | QuotedClaims>();
  for (const [key, claims] of decisions.length > 0 ? documents : []) {
    index.note(claims);
    named.note(claims);
    if (asked.has(claims)) judgeable.set(key, claims);
  }
  const wanting = decisions.filter((decision) => placesOf(decision).some((id) => !index.entity(id)));
  const able = decisions.filter((decision) => !wanting.includes(decision));
  const entities = new EntityJudgements(able, index, named);
  const entityOf = (id: string): EntityClaim | undefined => {
    const entity = index.entity(id);
    return entity && corrected(entity, entities);
  };
  const become = (claim: EntityClaim, id: string): EntityClaim => {
    const part = entities.splitPart(id);
    if (part) return corrected(id === claim.id ? claim : splitEntity(claim, id, part), entities);
    const other = id === claim.id ? undefined : index.entity(id);
    return corrected(other ? united(other, claim) : { ...claim, id }, entities);
  };
  const rewritten = <T extends DecidableClaims>(claims: T): T =>
    withSides(claims, rewriteEntities(claims, entities.rewriteFor(claims), become), entities);
  const meetings = judgeMeetings(new Map([...judgeable].map(([key, claims]) => [key, rewritten(claims)])), able, (id) =>
    entities.of(id),
  );
  const idle = new Set([...wanting, ...entities.idle, ...meetings.idle]);
  return {
    entities,
    idle: decisions.filter((decision) => idle.has(decision)),
    lost: entities.lost,
    touches: (key, ids) =>
      meetings.meetings.has(key) ||
      meetings.rejectedStatements.has(key) ||
      [...ids].some((id) => entities.affected.has(id)),
    apply: (key, claims) => {
      if (decisions.length === 0) return claims;
      const judged = withJudgements(rewritten(claims), key, meetings);
      return judged === claims ? claims : withReferred(judged, entityOf);
    },
  };
}

/** `decide` for documents that fit into memory: they are given back, in their order, as people decided. */
export function applyDecisions<T extends DocumentClaims | QuotedClaims>(
  documents: readonly T[],
  decisions: readonly Decision[],
  known?: (id: string) => EntityClaim | undefined,
): Decided & { readonly documents: readonly T[] } {
  const keyed = documents.map((claims, at) => [String(at), claims] as const);
  const decided = decide(keyed, decisions, known);
  return { ...decided, documents: keyed.map(([key, claims]) => decided.apply(key, claims)) };
}

/** Ids of places that the decision itself brings in. */
function placesOf({ value, subjects }: Decision): string[] {
  const countries = subjects.flatMap((subject) => (isAccount(subject) ? [] : (subject.country ?? [])));
  const { place, country } = (value ?? {}) as { place?: string; country?: string };
  return [...countries, ...(place ? [place] : []), ...(country ? [country] : [])];
}

function corrected(entity: EntityClaim, entities: EntityJudgements): EntityClaim {
  const correction = entities.correctionOf(entity.id);
  return correction ? correctEntity(entity, correction) : entity;
}

/** What the other is known as, and then the forms of this document; from another document only full names are taken. */
const united = (other: EntityClaim, claim: EntityClaim): EntityClaim => ({
  ...other,
  names: uniteNames(other.listed ? other.names : other.names.filter(({ kind }) => kind === 'FULL'), claim.names),
});

/** Whoever was given another country sat on that country's side. */
function withSides<T extends DecidableClaims>(before: T, after: T, entities: EntityJudgements): T {
  if (before === after) return after;
  const move = (attendance: AttendanceClaim): AttendanceClaim => {
    const country = entities.correctionOf(attendance.who)?.country;
    return country ? { ...attendance, side: country } : attendance;
  };
  const moved = (meeting: MeetingClaim): MeetingClaim => {
    const attendance = meeting.attendance.map(move);
    const left = meeting.attendance.flatMap(({ side }, at) => (side && side !== attendance[at]?.side ? [side] : []));
    const taken = new Set(attendance.flatMap(({ side }) => side ?? []));
    const sides = meeting.sides.filter((side) => taken.has(side) || !left.includes(side));
    return left.length === 0
      ? { ...meeting, attendance }
      : { ...meeting, attendance, sides: [...new Set([...sides, ...taken])].sort() };
  };
  return { ...after, meetings: after.meetings.map(moved) };
}

function withReferred<T extends DecidableClaims>(claims: T, entityOf: (id: string) => EntityClaim | undefined): T {
  const present = new Set(claims.entities.map(({ id }) => id));
  const wanted = new Set(
    claims.meetings.flatMap(({ judged, attendance }) => [
      ...(judged?.corrected?.place ? [judged.corrected.place] : []),
      ...attendance.flatMap(({ side }) => side ?? []),
    ]),
  );
  const added = [...wanted].filter((id) => !present.has(id)).flatMap((id) => entityOf(id) ?? []);
  return { ...claims, entities: completeEntities([...claims.entities, ...added], entityOf) };
}
