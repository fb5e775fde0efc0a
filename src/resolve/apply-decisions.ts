import type { AttendanceClaim, DocumentClaims, EntityClaim, MeetingClaim } from '../model/claim.js';
import { type Decision, isAccount } from '../model/decision.js';
import { completeEntities } from './complete-entities.js';
import { correctEntity, splitEntity } from './correct-entity.js';
import { EntityIndex } from './entity-index.js';
import { EntityJudgements } from './entity-judgements.js';
import { judgeMeetings } from './meeting-judgements.js';
import { rewriteEntities, uniteNames } from './rewrite-entities.js';

export interface Decided {
  /** In the order given. */
  readonly documents: readonly DocumentClaims[];
  readonly entities: EntityJudgements;
  /** Decisions whose subject is not told any more. */
  readonly idle: readonly Decision[];
}

/**
 * What the documents tell, as people decided it: to be done before meetings are put together. `known` gives entities of the
 * lexicon (with what they lie in) that no document needs to name. Throws INVALID_REVIEW where decisions contradict each other.
 */
export function applyDecisions(
  documents: readonly DocumentClaims[],
  decisions: readonly Decision[],
  known: (id: string) => EntityClaim | undefined = () => undefined,
): Decided {
  const index = new EntityIndex(documents, known);
  const wanting = decisions.filter((decision) => placesOf(decision).some((id) => !index.entity(id)));
  const able = decisions.filter((decision) => !wanting.includes(decision));
  const entities = new EntityJudgements(able, index);
  if (decisions.length === 0) return { documents, entities, idle: [] };
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
  const rewritten = documents.map((claims) =>
    withSides(claims, rewriteEntities(claims, entities.rewriteFor(claims), become), entities),
  );
  const judged = judgeMeetings(rewritten, able, (id) => entities.of(id));
  const idle = new Set([...wanting, ...entities.idle, ...judged.idle]);
  return {
    documents: judged.documents.map((claims, at) =>
      claims === documents[at] ? claims : withReferred(claims, entityOf),
    ),
    entities,
    idle: decisions.filter((decision) => idle.has(decision)),
  };
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
function withSides(before: DocumentClaims, after: DocumentClaims, entities: EntityJudgements): DocumentClaims {
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

function withReferred(claims: DocumentClaims, entityOf: (id: string) => EntityClaim | undefined): DocumentClaims {
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
