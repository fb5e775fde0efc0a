import type { Fact, NameFact } from '../../../src/model/fact.js';
import { randomFrom } from '../random.js';

/*
 * Who and what a synthetic graph is about: placeholders, told by number. In the shape of the real graph: names in two
 * scripts and in English, countries that everything hangs on, few issues, fewer places.
 */

export interface Being {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface World {
  readonly people: readonly Being[];
  readonly organizations: readonly Being[];
  readonly issues: readonly string[];
  readonly places: readonly string[];
  /** Everything above as facts, and what holds between them. */
  readonly facts: readonly Fact[];
}

const digits = '〇一二三四五六七八九';
const inChinese = (number: number): string => Array.from(String(number), (digit) => digits[Number(digit)]).join('');
const padded = (number: number): string => String(number).padStart(6, '0');

/** Placeholder names: 某人一二三, Person 123. */
export const namesOf = (simplified: string, english: string): [NameFact, NameFact] => [
  { value: simplified, language: 'ZH_HANS', kind: 'FULL' },
  { value: english, language: 'EN', kind: 'FULL' },
];

const counts = { countries: 40, cities: 300, issues: 300, organizations: 400 };
/** As many more people as meetings^0.8 of them: most are met once or twice. */
const peopleFor = (meetings: number): number => Math.ceil(meetings ** 0.8);

export function worldFor(meetings: number, seed = 1): World {
  const random = randomFrom(seed);
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  const countries = upTo(counts.countries).map((at) => ({ at, id: `place/country-${padded(at)}` }));
  const home = () => (countries[commonest(counts.countries, random)] as { id: string }).id;
  const cities = upTo(counts.cities).map((at) => ({ at, id: `place/city-${padded(at)}`, country: home() }));
  const issues = upTo(counts.issues).map((at) => ({ at, id: `issue/topic-${padded(at)}` }));
  const being = (kind: string, label: string) => (at: number) => ({
    ...{ at, id: `${kind}/${kind === 'person' ? 'person' : 'body'}-${padded(at)}`, name: `${label}${inChinese(at)}` },
    country: home(),
  });
  const people = upTo(peopleFor(meetings)).map(being('person', '某人'));
  const organizations = upTo(counts.organizations).map(being('organization', '某机构'));
  const facts: Fact[] = [
    ...countries.map(({ at, id }): Fact => {
      const names = namesOf(`某国${inChinese(at)}`, `Country ${at}`);
      return { node: 'Place', id, names, kind: 'COUNTRY', listed: true };
    }),
    ...cities.flatMap(({ at, id, country }): Fact[] => [
      { node: 'Place', id, names: namesOf(`某城${inChinese(at)}`, `City ${at}`), kind: 'CITY', listed: true },
      { relation: 'LOCATED_IN', from: id, to: country },
    ]),
    ...issues.flatMap(({ at, id }): Fact[] => [
      { node: 'Issue', id, names: namesOf(`某议题${inChinese(at)}`, `Topic ${at}`), listed: true },
      // The first twenty are the broadest; each of the others lies below one of them.
      ...(at < 20 ? [] : [{ relation: 'BROADER' as const, from: id, to: `issue/topic-${padded(at % 20)}` }]),
    ]),
    ...organizations.map(({ at, id, name, country }): Fact => {
      const names = namesOf(name, `Body ${at}`);
      return { node: 'Organization', id, names, kind: 'GOVERNMENT', country, listed: true };
    }),
    ...people.map(({ at, id, name, country }): Fact => {
      return { node: 'Person', id, names: namesOf(name, `Person ${at}`), country, listed: at % 3 > 0 };
    }),
  ];
  return { people, organizations, issues: issues.map(({ id }) => id), places: cities.map(({ id }) => id), facts };
}

/** A whole number below `count`; the chance of n falls as 1/(n + 1), so that the first few come up very often (Zipf). */
export const commonest = (count: number, random: () => number): number => Math.floor((count + 1) ** random()) - 1;
