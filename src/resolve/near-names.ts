import { foldName } from '../model/fold.js';
import type { Candidate } from './candidate.js';
import { pairKey } from './entity-judgements.js';
import { characters, commonInOrder, oneEditApart, withoutOne } from './name-likeness.js';
import { countriesOf, namesOf, officesOf, type PersonProfile, shownOf } from './person-profiles.js';
import type { PlaceTree } from './place-tree.js';

/** People of one block beyond which only neighbours in the order of their names are compared, so that work grows with the people. */
const neighbours = 40;

interface Named {
  readonly profile: PersonProfile;
  /** Folded names in Chinese characters, short forms left out. */
  readonly chinese: readonly string[];
  /** Parts of names with a dot: 约翰 and 巴达克. */
  readonly parts: ReadonlySet<string>;
  /** Latin names, their words sorted. */
  readonly latin: readonly string[];
  readonly countries: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly files: ReadonlySet<object>;
}

/** Pairs of people, one of them unlisted, whose names are so near that they may be one person's. */
export function nearNameCandidates(profiles: Iterable<PersonProfile>, places: PlaceTree): Candidate[] {
  const people = [...profiles].map(named);
  const found = new Map<string, Candidate>();
  for (const [a, b] of pairs(people)) {
    const key = pairKey(a.profile.id, b.profile.id);
    if (found.has(key) || !compatible(a.countries, b.countries, places)) continue;
    const likeness = likenessOf(a, b);
    if (likeness) found.set(key, candidate(a, b, ...likeness));
  }
  return [...found.values()];
}

function named(profile: PersonProfile): Named {
  const names = namesOf(profile.aspects).filter(({ kind }) => kind !== 'SHORT');
  const isChinese = (value: string) => /\p{Script=Han}/u.test(value);
  const chinese = names.filter(({ value }) => isChinese(value));
  const { home } = profile;
  return {
    profile,
    chinese: [...new Set(chinese.map(({ value }) => foldName(value)))].filter((name) => name.length > 1),
    parts: new Set(
      chinese.flatMap(({ value }) => (/[·•‧・．]/u.test(value) ? value.split(/[·•‧・．]/u).map(foldName) : [])),
    ),
    latin: names
      .filter(({ value }) => !isChinese(value) && value.includes(' '))
      .map(({ value }) => value.toLowerCase().split(/\s+/u).sort().join(' ')),
    countries: home ? new Set([...countriesOf(profile), home]) : countriesOf(profile),
    offices: officesOf(profile),
    files: new Set(profile.aspects.flatMap(({ files }) => [...files])),
  };
}

/** Pairs that share a block: a name less one character, its characters, its Latin form, a part, or an office and an end of the name. */
function* pairs(people: readonly Named[]): Iterable<[Named, Named]> {
  const blocks = new Map<string, Named[]>();
  for (const person of people)
    for (const key of new Set(blockKeys(person))) {
      const block = blocks.get(key);
      if (block) block.push(person);
      else blocks.set(key, [person]);
    }
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    block.sort((a, b) => (a.profile.id < b.profile.id ? -1 : 1));
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1, at + 1 + neighbours))
        if (a !== b && !(a.profile.listed && b.profile.listed)) yield [a, b];
  }
}

function blockKeys({ chinese, parts, latin, offices }: Named): string[] {
  const ofNames = chinese.flatMap((name) => [
    ...withoutOne(name),
    `all ${characters(name)}`,
    `name ${name}`,
    ...(name.length > 2 ? [`name ${name.slice(1)}`, `name ${name.slice(0, -1)}`] : []),
    ...[...offices]
      .filter((office) => office.length > 4)
      .flatMap((office) => [`${office} ${name[0]}`, `${office} ${name.at(-1)}`]),
  ]);
  return [...ofNames, ...[...parts].map((part) => `name ${part}`), ...latin.map((name) => `latin ${name}`)];
}

/** In what the names are near, and how doubtful that makes them; null where they are not. */
function likenessOf(a: Named, b: Named): [reason: string, weight: number] | null {
  if (a.latin.some((name) => b.latin.includes(name))) return ['one Latin name', 90];
  const office = [...a.offices].some((title) => title.length > 2 && b.offices.has(title));
  const together = [...a.files].some((file) => b.files.has(file));
  const country = [...a.countries].some((place) => b.countries.has(place));
  const near = (test: (x: string, y: string) => boolean) => a.chinese.some((x) => b.chinese.some((y) => test(x, y)));
  const partOf = (x: Named, y: Named) => x.chinese.some((name) => name.length > 1 && y.parts.has(name));
  if (partOf(a, b) || partOf(b, a)) return ['one name is a part of the other', office || country ? 70 : 50];
  if (near((x, y) => x.length > 2 && x !== y && characters(x) === characters(y)))
    return ['the same characters in another order', 75];
  if (near((x, y) => x.length > 3 && y.length > 3 && oneEditApart(x, y)))
    return ['one character apart', office ? 85 : 65];
  const truncated = (x: string, y: string) =>
    Math.abs(x.length - y.length) === 1 &&
    [x.startsWith(y), x.endsWith(y), y.startsWith(x), y.endsWith(x)].includes(true);
  if ((together || office) && near(truncated)) return ['one name is the other cut short', office ? 80 : 60];
  const endOf = (x: Named, y: Named) =>
    y.profile.listed &&
    x.chinese.some((name) => y.chinese.some((other) => other.length > 2 && other.slice(1) === name));
  if (endOf(a, b) || endOf(b, a)) return ['one name is the end of the other', 45];
  if (!office) return null;
  if (near((x, y) => x.length > 2 && y.length > 2 && oneEditApart(x, y)))
    return ['one character apart, with one title', 85];
  const variant = (x: string, y: string) => {
    const common = commonInOrder(x, y);
    return common >= 2 && common * 3 >= Math.min(x.length, y.length) * 2 && (x[0] === y[0] || x.at(-1) === y.at(-1));
  };
  return near(variant) ? ['two ways to write one foreign name, with one title', 70] : null;
}

const compatible = (a: ReadonlySet<string>, b: ReadonlySet<string>, places: PlaceTree): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((x) => [...b].some((y) => places.nested(x, y)));

function candidate(a: Named, b: Named, reason: string, weight: number): Candidate {
  const both = [a, b].sort(
    (x, y) => Number(y.profile.listed) - Number(x.profile.listed) || (x.profile.id < y.profile.id ? -1 : 1),
  );
  return {
    key: `NEAR_NAME ${pairKey(a.profile.id, b.profile.id)}`,
    doubt: 'NEAR_NAME',
    reason,
    weight,
    subjects: both.map(({ profile: { id, aspects } }) => ({ entity: id, ...shownOf(aspects) })),
  };
}
