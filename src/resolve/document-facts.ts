import type { AttributionClaim, EntityClaim, Evidence, Grounds, LinkClaim } from '../model/claim.js';
import {
  type Fact,
  isOfEntity,
  isPartOfId,
  type NodeFact,
  type PassageFact,
  parseFact,
  type RelationFact,
} from '../model/fact.js';
import { factKey } from '../model/fact-key.js';
import { oncePer } from '../model/once-per.js';
import { articleId, evidenceId, sentenceId } from './ids.js';
import { placeOf, type QuotedClaims, quoteAt } from './quoted-claims.js';

/** Keys that every claim's line ends with. */
export interface Borne {
  readonly evidence: [string, ...string[]];
  readonly rules: [string, ...string[]];
}

/** Gathers one document's lines; a line told twice is one line with the evidence of both. */
export class DocumentFacts {
  private readonly lines = new Map<string, Fact>();
  /** By where it stands, as `placeOf` has it. */
  private readonly quoted = new Map<number, { id: string; evidence: Evidence; article: number }>();
  private readonly stemIsSound: boolean;

  constructor(
    readonly stem: string,
    private readonly claims: Pick<QuotedClaims, 'articles' | 'quotes'>,
  ) {
    this.stemIsSound = isPartOfId(stem);
  }

  get documentId(): string {
    return `document/${this.stem}`;
  }

  add(line: NodeFact | RelationFact): void {
    const key = factKey(line);
    const earlier = this.lines.get(key);
    this.lines.set(key, earlier ? mergeLines(earlier, line) : line);
  }

  /** Notes the evidence of the grounds and gives what a line says of it. */
  borne(...grounds: readonly Grounds[]): Borne {
    const [first] = grounds;
    if (first && grounds.length === 1 && first.evidence.length === 1 && !first.decided)
      return { evidence: [this.quote(first.evidence[0] as Evidence)], rules: [first.rule] };
    const ids = grounds.flatMap(({ evidence }) => evidence.map((span) => this.quote(span)));
    const rules = grounds.flatMap(({ rule, decided }) => (decided ? [rule, ...decided] : rule));
    return { evidence: sorted(ids) as [string, ...string[]], rules: sorted(rules) as [string, ...string[]] };
  }

  links<T extends string>(relation: T, from: string, links: readonly LinkClaim[]): void {
    for (const link of links) this.add({ relation, from, to: link.id, ...this.borne(link) } as unknown as RelationFact);
  }

  /** Whose report the meeting or statement is, and on what paper the source relies. */
  attribute(from: string, sources: readonly AttributionClaim[]): void {
    for (const { via, ...source } of sources) {
      const line = { relation: 'ATTRIBUTED_TO', from, to: source.id, ...(via ? { via } : {}), ...this.borne(source) };
      this.add(line as RelationFact);
    }
  }

  /** Throws where a line is not a valid fact: that is a defect of extraction, not of the document. */
  all(): Fact[] {
    const all = [...this.lines.values()].map((line) => (isOfEntity(line) ? validEntity(line) : valid(line)));
    for (const { id, evidence, article } of this.quoted.values()) {
      all.push(this.passage('Evidence', id, evidence), this.passageIn(id, article));
    }
    this.addSentences(all);
    return all;
  }

  /** Those that are not evidence, and the article that each stands in. */
  private addSentences(all: Fact[]): void {
    const seen = new Map<number, number>();
    for (const { ordinal, sentences } of this.claims.articles)
      for (const sentence of sentences) {
        const place = placeOf(sentence);
        const earlier = seen.get(place);
        if (this.quoted.has(place) || earlier === ordinal) continue;
        seen.set(place, ordinal);
        const id = sentenceId(this.stem, sentence);
        if (earlier === undefined) all.push(this.passage('Sentence', id, sentence));
        all.push(this.passageIn(id, ordinal));
      }
  }

  /** It is parsed only where it may not be right, since most lines are such: it is made of a stem and of offsets. */
  private passage(node: 'Evidence' | 'Sentence', id: string, { start, end }: Evidence): Fact {
    const quote = quoteAt(this.claims.quotes, { start, end });
    const line: PassageFact = { node, id, document: this.documentId, start, end, quote };
    const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > 0;
    return this.stemIsSound && isSpan && quote !== '' ? line : valid(line);
  }

  private passageIn(id: string, article: number): Fact {
    const line: RelationFact = { relation: 'IN', from: id, to: articleId(this.stem, article) };
    return this.stemIsSound ? line : valid(line);
  }

  private quote(evidence: Evidence): string {
    const place = placeOf(evidence);
    const known = this.quoted.get(place);
    if (known) return known.id;
    const id = evidenceId(this.stem, evidence);
    const { articles } = this.claims;
    const article = articles.find(({ start, end }) => start <= evidence.start && evidence.end <= end) ?? articles[0];
    this.quoted.set(place, { id, evidence, article: article?.ordinal ?? 1 });
    return id;
  }
}

const sorted = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].sort();

function valid(line: Fact): Fact {
  const parsed = parseFact(line);
  if ('problem' in parsed) throw new TypeError(`${parsed.problem} in ${JSON.stringify(line)}`);
  return parsed.fact;
}

/** Many documents name an entity in one way, which is then one line. */
const validEntity = oncePer(valid);

function mergeLines(earlier: Fact, line: Fact): Fact {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  if (!('evidence' in earlier) || !('evidence' in line)) return { ...earlier, ...line } as Fact;
  return {
    ...earlier,
    ...line,
    evidence: union(earlier.evidence, line.evidence),
    rules: union(earlier.rules, line.rules),
  } as Fact;
}

export const entityLines = oncePer((entity: EntityClaim): (NodeFact | RelationFact)[] => {
  const { label, id, names, listed, country, kind, countryCode, within } = entity;
  const node = {
    node: label,
    id,
    names,
    ...(label === 'Organization' ? { kind: kind ?? 'OTHER' } : label === 'Place' ? { kind: kind ?? 'REGION' } : {}),
    ...(country && label !== 'Issue' && label !== 'Place' ? { country } : {}),
    ...(countryCode ? { countryCode } : {}),
    listed,
  } as NodeFact;
  if (!within) return [node];
  return [node, { relation: label === 'Issue' ? 'BROADER' : 'LOCATED_IN', from: id, to: within } as RelationFact];
});
