import type { DocumentClaims } from '../model/claim.js';
import { type Decision, type EntityCorrection, type EntitySubject, isAccount } from '../model/decision.js';
import { groupedBy } from '../model/grouped-by.js';
import { idByName } from '../model/id-by-name.js';
import { checkParted, type Found, type GroupDecision } from './check-parted.js';
import { checkEntityVerdicts, covers, type EntityVerdict } from './check-verdicts.js';
import { contradiction, decisionsUniting, type Union } from './contradiction.js';
import type { EntityIndex } from './entity-index.js';
import { MergedIds } from './merged-ids.js';
import { identityOf, type NamedDocuments } from './named-documents.js';
import type { Rewrite } from './rewrite-entities.js';

/** One name that stands for several people: by the document, or by the country that it gives, else the first of them. */
interface Split {
  readonly parts: readonly Found[];
}

interface Scoped {
  /** Identities. */
  readonly documents: ReadonlySet<string> | undefined;
}

/** A decision that holds, but not in all documents that it names. */
export interface LostDocuments {
  readonly decision: Decision;
  /** File names of those that are not there any more, or tell nothing of its subject any more. */
  readonly documents: readonly string[];
}

/** What people decided of entities, made ready to be applied to one document after another. */
export class EntityJudgements {
  private readonly splits = new Map<string, Split>();
  private readonly splitIds = new Map<string, EntitySubject>();
  private readonly merged: MergedIds;
  /** Ids that corrected names have given. */
  private readonly renamed = new Set<string>();
  private readonly mergedIn = new Map<string, { documents: ReadonlySet<string>; to: string }[]>();
  private readonly rejected = new Map<string, Scoped[]>();
  private readonly corrected = new Map<string, EntityCorrection>();
  private readonly marks = new Map<string, Set<string>>();
  private readonly keptApart: Union[] = [];
  private readonly unions: Union[] = [];
  private readonly verdicts: Omit<EntityVerdict, 'becomes'>[] = [];
  private readonly grouped: Record<'SAME' | 'DIFFERENT', GroupDecision[]> = { SAME: [], DIFFERENT: [] };
  /** Entities that a person accepted or corrected: nobody need look at them again. */
  readonly accepted = new Set<string>();
  /** Pairs of ids, sorted and joined by a space, that a person keeps apart. */
  readonly apart = new Set<string>();
  /** Ids in a document for which something was decided. */
  readonly affected = new Set<string>();
  /** Decisions that found nothing to decide. */
  readonly idle: Decision[] = [];
  readonly lost: LostDocuments[] = [];

  constructor(
    decisions: readonly Decision[],
    private readonly index: EntityIndex,
    private readonly named: NamedDocuments,
  ) {
    this.merged = new MergedIds((id) => index.isListed(id));
    const ofEntities = decisions.filter(({ subjects }) => subjects.every((subject) => !isAccount(subject)));
    const of = (...judgements: Decision['judgement'][]) =>
      ofEntities.filter(({ judgement }) => judgements.includes(judgement));
    // A split comes first: what else is decided may be about one of its parts.
    for (const decision of of('DIFFERENT')) this.part(decision);
    for (const decision of of('SAME')) this.unite(decision);
    for (const decision of of('CORRECT')) this.correct(decision);
    for (const decision of of('REJECT', 'ACCEPT')) this.judge(decision);
    this.checkConsistent();
    for (const { a, b } of this.keptApart) this.apart.add(pairKey(this.of(a), this.of(b)));
    for (const id of [...this.accepted]) this.accepted.add(this.merged.of(id));
    for (const [id, value] of [...this.corrected]) this.corrected.set(this.merged.of(id), value);
  }

  /** What becomes of the ids of one document. */
  rewriteFor({ document, entities }: Pick<DocumentClaims, 'document' | 'entities'>): Rewrite {
    const countries = new Map(entities.flatMap(({ id, country }) => (country ? [[id, country] as const] : [])));
    const identity = identityOf(document);
    return (id) => {
      const part = this.partOf(id, identity, countries.get(id));
      const here = this.mergedIn.get(part)?.find(({ documents }) => documents.has(identity));
      const to = this.merged.of(here?.to ?? part);
      const asked = this.renamed.has(to) ? [id, part, to] : [id, part];
      if (asked.some((each) => this.rejected.get(each)?.some(({ documents }) => isIn(identity, documents))))
        return null;
      const marks = new Set([id, part, to].flatMap((each) => [...(this.marks.get(each) ?? [])]));
      if (here || to !== part) marks.add('decision:same');
      return { id: to, decided: [...marks].sort() };
    };
  }

  /** What a person corrected of the entity. */
  correctionOf(id: string): EntityCorrection | undefined {
    return this.corrected.get(id);
  }

  /** The part of a split name that the id stands for. */
  splitPart(id: string): EntitySubject | undefined {
    return this.splitIds.get(id);
  }

  /** The id that an id in a decision leads to, after all decisions. */
  of(id: string): string {
    return this.merged.of(this.find(id) ?? id);
  }

  private checkConsistent(): void {
    for (const { a, b, decision } of this.keptApart)
      if (this.of(a) === this.of(b)) throw contradiction(decision, decisionsUniting(this.unions, a, b));
    checkParted(this.grouped.SAME, this.grouped.DIFFERENT);
    checkEntityVerdicts(this.verdicts.map((verdict) => ({ ...verdict, becomes: this.merged.of(verdict.id) })));
  }

  private find(id: string): string | undefined {
    return this.splitIds.has(id) || this.renamed.has(id) ? id : this.index.find(id);
  }

  private part(decision: Decision): void {
    const found = this.found(decision);
    if (!found) return;
    this.grouped.DIFFERENT.push({ decision, found });
    const ids: string[] = [];
    for (const [id, ofId] of groupedBy(found, (one) => one.id)) {
      if (ofId.length === 1) {
        ids.push(id);
        continue;
      }
      // What was decided of the name before stays: a part keeps its id, and another person gets the next.
      const parts = [...(this.splits.get(id)?.parts ?? [])];
      for (const one of ofId) {
        const known = parts.find((part) => isOfSame(part, one));
        const part = known ?? { ...one, id: parts.length === 0 ? id : `${id}-${parts.length + 1}` };
        if (!known) parts.push(part);
        this.splitIds.set(part.id, part.subject);
        this.mark(part.id, 'decision:different');
        ids.push(part.id);
      }
      this.splits.set(id, { parts });
    }
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1)) if (a !== b) this.keptApart.push({ a, b, decision });
  }

  private unite(decision: Decision): void {
    const found = this.found(decision);
    if (!found) return;
    this.grouped.SAME.push({ decision, found });
    const everywhere = found.filter(({ documents }) => !documents).map(({ id }) => id);
    const [first, ...others] = everywhere;
    for (const other of others) this.uniteTwo(first as string, other, decision);
    const to = first ?? [...found.map(({ id }) => id)].sort()[0];
    for (const { id, documents } of found)
      if (documents && to !== undefined && id !== to)
        this.mergedIn.set(id, [...(this.mergedIn.get(id) ?? []), { documents: new Set(documents), to }]);
  }

  private uniteTwo(a: string, b: string, decision: Decision, preferred?: string): void {
    this.merged.unite(a, b, preferred);
    this.unions.push({ a, b, decision });
  }

  private correct(decision: Decision): void {
    const [first] = this.found(decision) ?? [];
    if (!first) return;
    const value = decision.value as EntityCorrection;
    let { id } = first;
    this.verdicts.push({ decision, id });
    if (value.name !== undefined && !this.index.isListed(id)) {
      const asked = idFromName(id, value.name);
      const owner = this.index.named(asked) ?? asked;
      if (owner !== id) this.uniteTwo(owner, id, decision, owner);
      this.affected.add(owner);
      this.renamed.add(owner);
      id = owner;
    }
    this.mark(id, 'decision:correct');
    this.mark(first.id, 'decision:correct');
    this.accepted.add(id);
    const { name, ...rest } = value;
    const kept = this.index.isListed(id) && id !== first.id ? rest : value;
    this.corrected.set(this.merged.of(id), { ...this.corrected.get(this.merged.of(id)), ...kept });
  }

  private judge(decision: Decision): void {
    for (const { id, documents: named } of this.found(decision) ?? []) {
      this.verdicts.push({ decision, id, documents: named });
      const documents = named && new Set(named);
      if (decision.judgement === 'REJECT') {
        this.rejected.set(id, [...(this.rejected.get(id) ?? []), { documents }]);
      } else {
        this.accepted.add(id);
        this.mark(id, 'decision:accept');
      }
    }
  }

  /**
   * The decision's subjects, each with the id and the documents that it means. Where one is gone, or all of its documents are, the
   * decision is idle; of those who share a name, though, the one that is left keeps the id that it got.
   */
  private found(decision: Decision): Found[] | undefined {
    const lost: string[] = [];
    const found = decision.subjects.flatMap((subject) => {
      if (isAccount(subject)) return [];
      const id = this.find(subject.entity);
      if (id === undefined) return [];
      // In the document stands the name, and not the part of it.
      const missing = this.index.find(subject.entity) === id ? this.named.lost(subject, id) : [];
      lost.push(...missing);
      const isGone = subject.documents?.length === missing.length && subject.country === undefined;
      return [{ id, subject, documents: this.named.of(subject), isGone }];
    });
    const gone = found.filter(({ isGone }) => isGone).length;
    const isIdle = decision.judgement === 'DIFFERENT' ? gone > 0 && gone === found.length : gone > 0;
    if (found.length < decision.subjects.length || isIdle) {
      this.idle.push(decision);
      return undefined;
    }
    if (lost.length > 0) this.lost.push({ decision, documents: [...new Set(lost)] });
    for (const { id } of found) this.affected.add(id);
    return found;
  }

  private partOf(id: string, identity: string, country: string | undefined): string {
    const parts = this.splits.get(id)?.parts ?? [];
    const listing = parts.find(({ documents }) => documents?.includes(identity));
    const placing = country === undefined ? undefined : parts.find(({ subject }) => subject.country === country);
    return (listing ?? placing ?? parts[0])?.id ?? id;
  }

  private mark(id: string, mark: string): void {
    this.marks.set(id, (this.marks.get(id) ?? new Set()).add(mark));
  }
}

/** Whether two decisions mean one of those who share a name: by a document that both tell, else by the country. */
const isOfSame = (one: Found, other: Found): boolean =>
  one.documents && other.documents
    ? covers(one.documents, other.documents)
    : one.subject.country !== undefined && one.subject.country === other.subject.country;

/** The id that an unlisted entity of the same label has by a name. */
const idFromName = (id: string, name: string): string => idByName(id.slice(0, id.indexOf('/')), name);

/** Every id that decisions ask an EntityIndex for. */
export function idsAskedFor(decisions: readonly Decision[]): string[] {
  return decisions.flatMap(({ subjects, value = {} }) => [
    ...subjects.flatMap((subject) => {
      if (isAccount(subject))
        return [...(subject.entity === undefined ? [] : [subject.entity]), ...(subject.who ?? [])];
      const renamed = 'name' in value && value.name !== undefined ? [idFromName(subject.entity, value.name)] : [];
      return [subject.entity, ...renamed, ...(subject.country === undefined ? [] : [subject.country])];
    }),
    ...('place' in value && value.place !== undefined ? [value.place] : []),
    ...('country' in value && value.country !== undefined ? [value.country] : []),
  ]);
}

const isIn = (identity: string, documents: ReadonlySet<string> | undefined): boolean =>
  !documents || documents.has(identity);

/** The key of a pair under which EntityJudgements.apart holds it. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');
