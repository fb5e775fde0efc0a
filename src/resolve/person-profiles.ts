import type { DocumentReference } from '../model/decision.js';
import type { NameFact } from '../model/fact.js';
import type { Candidate, Sentence } from './candidate.js';
import { type PersonInDocument, peopleIn } from './people-in-document.js';
import type { QuotedClaims } from './quoted-claims.js';

/** Sentences, and documents that they are from, that a reader is shown. */
const shown = 3;

/** A person as those documents tell that place the name alike, with little of each held. */
export interface PersonAspect {
  readonly countries: ReadonlySet<string>;
  /** Named as the reporter, and as nothing else. */
  readonly isAuthor: boolean;
  readonly names: Map<string, NameFact>;
  readonly offices: Set<string>;
  /** One object for each document. */
  readonly files: Set<DocumentReference>;
  /** Of the first documents, with their position among all. */
  readonly sentences: { readonly position: number; readonly told: readonly Sentence[] }[];
  documents: number;
}

export interface PersonProfile {
  readonly id: string;
  readonly listed: boolean;
  /** The country that the first document, or the lexicon, gives. */
  readonly home: string | undefined;
  readonly aspects: PersonAspect[];
  /** Sentences with a name. */
  times: number;
  isToldOf: boolean;
}

/** Everybody whom the documents name, by id; of each document no more than that is held. */
export class PersonProfiles {
  readonly all = new Map<string, PersonProfile>();
  readonly #aspects = new Map<string, PersonAspect>();
  #position = 0;

  add(claims: QuotedClaims): void {
    this.#position += 1;
    const { file, sha256 } = claims.document;
    const document = { document: file, sha256 };
    for (const person of peopleIn(claims)) this.#note(person, document);
  }

  #note(person: PersonInDocument, document: DocumentReference): void {
    const { entity, countries, isAuthor, offices } = person;
    const { id, listed, country: home } = entity;
    const profile = this.all.get(id) ?? { id, listed, home, aspects: [], times: 0, isToldOf: false };
    this.all.set(id, profile);
    profile.times += person.times;
    profile.isToldOf ||= person.isToldOf;
    const key = [id, ...[...countries].sort(), isAuthor].join(' ');
    let aspect = this.#aspects.get(key);
    if (!aspect) {
      const none = { names: new Map(), offices: new Set<string>(), files: new Set<DocumentReference>(), sentences: [] };
      aspect = { countries, isAuthor, ...none, documents: 0 };
      this.#aspects.set(key, aspect);
      profile.aspects.push(aspect);
    }
    aspect.documents += 1;
    aspect.files.add(document);
    for (const name of entity.names) if (!aspect.names.has(name.value)) aspect.names.set(name.value, name);
    for (const office of offices) aspect.offices.add(office);
    if (aspect.sentences.length < shown)
      aspect.sentences.push({ position: this.#position, told: person.sentences(shown) });
  }
}

export const countriesOf = ({ aspects }: PersonProfile): Set<string> =>
  new Set(aspects.flatMap(({ countries }) => [...countries]));

export const officesOf = ({ aspects }: PersonProfile): Set<string> =>
  new Set(aspects.flatMap(({ offices }) => [...offices]));

export const documentsOf = (aspects: readonly PersonAspect[]): number =>
  aspects.reduce((sum, { documents }) => sum + documents, 0);

export function namesOf(aspects: readonly PersonAspect[]): NameFact[] {
  const found = new Map<string, NameFact>();
  for (const [value, name] of aspects.flatMap(({ names }) => [...names])) if (!found.has(value)) found.set(value, name);
  return [...found.values()];
}

/** What a reader is shown of a person, as some of the documents tell. */
export function shownOf(
  aspects: readonly PersonAspect[],
  all: readonly PersonAspect[] = aspects,
): Pick<Candidate['subjects'][number], 'told'> & { readonly names: string[]; readonly offices?: string[] } {
  const offices = readableOffices(aspects);
  const names = namesOf(aspects.length > 0 ? aspects : all).map(({ value }) => value);
  return { names: names.slice(0, 6), ...(offices.length > 0 ? { offices } : {}), told: sentencesOf(aspects) };
}

/** The first sentences that name the person, from as many documents as there are. */
function sentencesOf(aspects: readonly PersonAspect[]): Sentence[] {
  const perDocument = aspects
    .flatMap(({ sentences }) => sentences)
    .sort((a, b) => a.position - b.position)
    .slice(0, shown)
    .map(({ told }) => told);
  const rounds = Array.from({ length: shown }, (_, round) => perDocument.flatMap((found) => found[round] ?? []));
  return rounds.flat().slice(0, shown);
}

/** The titles, without what only stands before the name. */
export const readableOffices = (aspects: readonly PersonAspect[]): string[] =>
  [...new Set(aspects.flatMap(({ offices }) => [...offices]).filter((office) => !office.endsWith('~')))]
    .sort()
    .slice(0, 6);
