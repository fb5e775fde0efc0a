import type { DocumentReference } from '../model/decision.js';
import type { Candidate } from './candidate.js';
import { documentsOf, type PersonAspect, type PersonProfile, shownOf } from './person-profiles.js';
import type { PlaceTree } from './place-tree.js';

interface Group {
  readonly countries: ReadonlySet<string>;
  readonly told: readonly PersonAspect[];
}

/** People whose one name the documents place in countries that have nothing to do with each other, or who report here and hold office there. */
export function oneNameCandidates(profiles: Iterable<PersonProfile>, places: PlaceTree): Candidate[] {
  return [...profiles].flatMap((profile) => {
    const byCountry = groupsOf(profile, places);
    if (byCountry.length > 1) return [candidate(profile, byCountry, 'placed in different countries by their titles')];
    const authors = profile.aspects.filter(({ isAuthor }) => isAuthor);
    const officials = profile.aspects.filter(
      ({ isAuthor, offices }) => !isAuthor && [...offices].some((office) => !office.endsWith('~')),
    );
    if (authors.length === 0 || officials.length === 0) return [];
    const others = profile.aspects.filter(({ isAuthor }) => !isAuthor);
    return [
      candidate(
        profile,
        [
          { countries: new Set(), told: others },
          { countries: new Set(['author']), told: authors },
        ],
        'holds office in one document and is the reporter of another',
      ),
    ];
  });
}

/** The documents by the country in which they place the person; those that say nothing of it are with the first. */
function groupsOf({ aspects, home: country, listed }: PersonProfile, places: PlaceTree): Group[] {
  const home = listed ? country : undefined;
  const groups: { countries: Set<string>; told: PersonAspect[] }[] = home
    ? [{ countries: new Set([home]), told: [] }]
    : [];
  const fits = (group: Group, countries: ReadonlySet<string>) =>
    [...countries].some((country) => [...group.countries].some((other) => places.nested(country, other)));
  const silent: PersonAspect[] = [];
  for (const person of aspects) {
    if (person.countries.size === 0) {
      silent.push(person);
      continue;
    }
    const fitting = groups.filter((group) => fits(group, person.countries));
    const [first = { countries: new Set<string>(), told: [] }, ...others] = fitting;
    if (fitting.length === 0) groups.push(first);
    for (const other of others) {
      for (const country of other.countries) first.countries.add(country);
      first.told.push(...other.told);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const country of person.countries) first.countries.add(country);
    first.told.push(person);
  }
  groups[0]?.told.push(...silent);
  return groups;
}

function candidate({ id, listed, aspects }: PersonProfile, groups: readonly Group[], reason: string): Candidate {
  const contrast = groups.map(({ countries }) => [...countries].sort().join('+') || '-').sort();
  return {
    key: `ONE_NAME ${id} ${contrast.join(' ')}`,
    doubt: 'ONE_NAME',
    reason: `${reason}${listed ? '; the lexicon lists one of the name' : ''}`,
    weight: documentsOf(aspects),
    subjects: groups.map(({ countries, told: own }) => {
      const [country] = [...countries].filter((place) => place.startsWith('place/')).sort();
      const documents = [...new Set(own.flatMap(({ files }) => [...files]))].sort(byName);
      return {
        entity: id,
        ...(documents.length > 0 ? { documents: documents as [DocumentReference, ...DocumentReference[]] } : {}),
        ...(country ? { country } : {}),
        ...shownOf(own, aspects),
      };
    }),
  };
}

function byName(a: DocumentReference, b: DocumentReference): number {
  const [x, y] = [a, b].map(({ document, sha256 = '' }) => `${document} ${sha256}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
