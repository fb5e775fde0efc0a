import type { Candidate } from './candidate.js';
import { namesOf, type PersonInDocument, type PersonProfile, readableOffices, sentencesOf } from './person-profiles.js';
import type { PlaceTree } from './place-tree.js';

interface Group {
  readonly countries: ReadonlySet<string>;
  readonly told: readonly PersonInDocument[];
}

/** People whose one name the documents place in countries that have nothing to do with each other, or who report here and hold office there. */
export function oneNameCandidates(profiles: Iterable<PersonProfile>, places: PlaceTree): Candidate[] {
  return [...profiles].flatMap((profile) => {
    const byCountry = groupsOf(profile, places);
    if (byCountry.length > 1) return [candidate(profile, byCountry, 'placed in different countries by their titles')];
    const authors = profile.told.filter(({ isAuthor }) => isAuthor);
    const officials = profile.told.filter(
      ({ isAuthor, offices }) => !isAuthor && [...offices].some((office) => !office.endsWith('~')),
    );
    if (authors.length === 0 || officials.length === 0) return [];
    const others = profile.told.filter(({ isAuthor }) => !isAuthor);
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
function groupsOf({ told, listed }: PersonProfile, places: PlaceTree): Group[] {
  const home = listed ? told[0]?.entity.country : undefined;
  const groups: { countries: Set<string>; told: PersonInDocument[] }[] = home
    ? [{ countries: new Set([home]), told: [] }]
    : [];
  const fits = (group: Group, countries: ReadonlySet<string>) =>
    [...countries].some((country) => [...group.countries].some((other) => places.nested(country, other)));
  const silent: PersonInDocument[] = [];
  for (const person of told) {
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

function candidate({ id, listed, told }: PersonProfile, groups: readonly Group[], reason: string): Candidate {
  const contrast = groups.map(({ countries }) => [...countries].sort().join('+') || '-').sort();
  return {
    key: `ONE_NAME ${id} ${contrast.join(' ')}`,
    doubt: 'ONE_NAME',
    reason: `${reason}${listed ? '; the lexicon lists one of the name' : ''}`,
    weight: told.length,
    subjects: groups.map(({ countries, told: own }) => {
      const [country] = [...countries].filter((place) => place.startsWith('place/')).sort();
      const documents = [...new Set(own.map(({ claims }) => claims.document.file))].sort();
      return {
        entity: id,
        ...(documents.length > 0 ? { documents: documents as [string, ...string[]] } : {}),
        ...(country ? { country } : {}),
        names: namesOf({ id, listed, told: own.length > 0 ? own : told })
          .map(({ value }) => value)
          .slice(0, 6),
        ...(readableOffices(own).length > 0 ? { offices: readableOffices(own) } : {}),
        told: sentencesOf(own),
      };
    }),
  };
}
