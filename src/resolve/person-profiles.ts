import type { DocumentClaims, EntityClaim, Evidence } from '../model/claim.js';
import type { NameFact } from '../model/fact.js';
import { foldScript } from '../model/fold.js';
import type { Sentence } from './candidate.js';
import { sentenceOf, sentencesNaming } from './sentences-naming.js';

/** What one document tells of a person. */
export interface PersonInDocument {
  readonly claims: DocumentClaims;
  readonly entity: EntityClaim;
  /** Countries that the document's titles, sides and offices place the person in. */
  readonly countries: ReadonlySet<string>;
  /** Titles, in simplified script: 国务院副总理. */
  readonly offices: ReadonlySet<string>;
  /** Named as the reporter, and as nothing else. */
  readonly isAuthor: boolean;
  readonly spans: readonly Evidence[];
}

export interface PersonProfile {
  readonly id: string;
  readonly listed: boolean;
  readonly told: readonly PersonInDocument[];
}

/** Everybody whom the documents name, by id. */
export function personProfiles(documents: readonly DocumentClaims[]): Map<string, PersonProfile> {
  const profiles = new Map<string, { id: string; listed: boolean; told: PersonInDocument[] }>();
  for (const claims of documents)
    for (const told of peopleIn(claims)) {
      const { id, listed } = told.entity;
      const profile = profiles.get(id) ?? { id, listed, told: [] };
      profile.told.push(told);
      profiles.set(id, profile);
    }
  return profiles;
}

function peopleIn(claims: DocumentClaims): PersonInDocument[] {
  const people = new Map(
    claims.entities
      .filter(({ label }) => label === 'Person')
      .map((entity) => [
        entity.id,
        {
          claims,
          entity,
          countries: new Set(entity.country && !entity.listed ? [entity.country] : []),
          offices: new Set<string>(),
          spans: [] as Evidence[],
          roles: new Set<string>(),
        },
      ]),
  );
  const note = (id: string, evidence: readonly Evidence[], role: string) => {
    const person = people.get(id);
    person?.spans.push(...evidence);
    person?.roles.add(role);
    return person;
  };
  const homes = new Map(claims.entities.map(({ id, country }) => [id, country]));
  const bodies = new Map(claims.entities.map(({ id, names }) => [id, foldScript(fullName(names))]));
  const places = countryNames(claims.entities);
  for (const { who, side, capacity, evidence } of claims.meetings.flatMap(({ attendance }) => attendance)) {
    const person = note(who, evidence, 'attended');
    if (side && person && !person.entity.listed) person.countries.add(side);
    for (const title of capacity?.split('、') ?? []) person?.offices.add(foldScript(title));
  }
  for (const { person: id, organization, title, evidence } of claims.positions) {
    const person = note(id, evidence, 'office');
    const country = homes.get(organization);
    if (country) person?.countries.add(country);
    person?.offices.add(`${bodies.get(organization) ?? ''}${title}`);
  }
  for (const { madeBy, addressedTo, conveyedBy, evidence } of claims.statements)
    for (const { id } of [...madeBy, ...addressedTo, ...conveyedBy]) note(id, evidence, 'said');
  for (const { id, evidence } of claims.articles.flatMap(({ authors }) => authors)) note(id, evidence, 'author');
  return [...people.values()].map(({ roles, countries, offices, ...person }) => {
    for (const office of offices)
      for (const [name, country] of places) if (office.startsWith(name)) countries.add(country);
    for (const words of wordsBefore(claims.raw, person.entity.names)) offices.add(`${words}~`);
    return { ...person, countries, offices, isAuthor: roles.size === 1 && roles.has('author') };
  });
}

const fullName = (names: readonly NameFact[]): string =>
  names.find(({ language, kind }) => language !== 'EN' && kind === 'FULL')?.value ?? '';

/** Characters before a name that are taken for a title where no claim holds one: 国务委员. */
const titleLength = 4;

/** What stands before the name, in simplified script, where enough characters do. */
function wordsBefore(raw: string, names: readonly NameFact[], most = 3): Set<string> {
  const found = new Set<string>();
  for (const { value, kind } of names)
    for (
      let at = kind === 'SHORT' ? -1 : raw.indexOf(value);
      at >= 0 && found.size < most;
      at = raw.indexOf(value, at + 1)
    ) {
      const before = raw.slice(Math.max(0, at - titleLength), at);
      if (/^\p{Script=Han}{4}$/u.test(before)) found.add(foldScript(before));
    }
  return found;
}

/** Full names of the countries that the document names. */
const countryNames = (entities: readonly EntityClaim[]): [string, string][] =>
  entities
    .filter(({ kind, countryCode }) => kind === 'COUNTRY' || countryCode)
    .flatMap(({ id, names }) =>
      names
        .filter(({ kind, value }) => kind === 'FULL' && value.length > 1)
        .map(({ value }): [string, string] => [foldScript(value), id]),
    );

export const countriesOf = ({ told }: PersonProfile): Set<string> =>
  new Set(told.flatMap(({ countries }) => [...countries]));

export const officesOf = ({ told }: PersonProfile): Set<string> => new Set(told.flatMap(({ offices }) => [...offices]));

export function namesOf({ told }: PersonProfile): NameFact[] {
  const names = new Map<string, NameFact>();
  for (const name of told.flatMap(({ entity }) => entity.names))
    if (!names.has(name.value)) names.set(name.value, name);
  return [...names.values()];
}

/** The first sentences that name the person, from as many documents as there are. */
export function sentencesOf(told: readonly PersonInDocument[], most = 3): Sentence[] {
  const perDocument = told.slice(0, most).map(({ claims, spans, entity }) => {
    const found = spans.length > 0 ? spans : sentencesNaming(claims.raw, entity.names);
    const distinct = new Map(found.map((span) => [span.start, span]));
    return [...distinct.values()].sort((a, b) => a.start - b.start).map((span) => sentenceOf(claims, span));
  });
  const rounds = Array.from({ length: most }, (_, round) => perDocument.flatMap((found) => found[round] ?? []));
  return rounds.flat().slice(0, most);
}

/** The titles, without what only stands before the name. */
export const readableOffices = (told: readonly PersonInDocument[]): string[] =>
  [...new Set(told.flatMap(({ offices }) => [...offices]).filter((office) => !office.endsWith('~')))]
    .sort()
    .slice(0, 6);
