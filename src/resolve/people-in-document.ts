import type { EntityClaim, Evidence } from '../model/claim.js';
import type { NameFact } from '../model/fact.js';
import { foldScript } from '../model/fold.js';
import type { Sentence } from './candidate.js';
import type { QuotedClaims } from './quoted-claims.js';
import { sentenceOf } from './sentence-of.js';

/** What one document tells of a person. */
export interface PersonInDocument {
  readonly entity: EntityClaim;
  /** Countries that the document's titles, sides and offices place the person in. */
  readonly countries: ReadonlySet<string>;
  /** Titles, in simplified script: 国务院副总理; what only stands before the name ends in ~. */
  readonly offices: ReadonlySet<string>;
  /** Named as the reporter, and as nothing else. */
  readonly isAuthor: boolean;
  /** Something is told of the person, who is not only named. */
  readonly isToldOf: boolean;
  /** Sentences with a name. */
  readonly times: number;
  /** Those that something is told in, or else those with a name, in the order of the text. */
  readonly sentences: (most: number) => Sentence[];
}

export function peopleIn(claims: QuotedClaims): PersonInDocument[] {
  const people = new Map(
    claims.entities
      .filter(({ label }) => label === 'Person')
      .map((entity) => [
        entity.id,
        {
          entity,
          countries: new Set(entity.country && !entity.listed ? [entity.country] : []),
          offices: new Set<string>(),
          spans: [] as Evidence[],
          named: [] as Evidence[],
          roles: new Set<string>(),
          times: 0,
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
  for (const { offices, countries } of people.values())
    for (const office of offices)
      for (const [name, country] of places) if (office.startsWith(name)) countries.add(country);
  for (const { id, times, before, evidence } of claims.mentions) {
    const person = people.get(id);
    if (!person) continue;
    person.times += times;
    person.named.push(...evidence);
    for (const words of before) person.offices.add(`${words}~`);
  }
  return [...people.values()].map(({ roles, spans, named, ...person }) => ({
    ...person,
    isAuthor: roles.size === 1 && roles.has('author'),
    isToldOf: spans.length > 0,
    sentences: (most) => {
      const distinct = new Map((spans.length > 0 ? spans : named).map((span) => [span.start, span]));
      const inOrder = [...distinct.values()].sort((a, b) => a.start - b.start);
      return inOrder.slice(0, most).map((span) => sentenceOf(claims, span));
    },
  }));
}

const fullName = (names: readonly NameFact[]): string =>
  names.find(({ language, kind }) => language !== 'EN' && kind === 'FULL')?.value ?? '';

/** Full names of the countries that the document names. */
const countryNames = (entities: readonly EntityClaim[]): [string, string][] =>
  entities
    .filter(({ kind, countryCode }) => kind === 'COUNTRY' || countryCode)
    .flatMap(({ id, names }) =>
      names
        .filter(({ kind, value }) => kind === 'FULL' && value.length > 1)
        .map(({ value }): [string, string] => [foldScript(value), id]),
    );
