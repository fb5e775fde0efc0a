import type {
  LexiconIssue,
  LexiconNames,
  LexiconOrganization,
  LexiconPerson,
  LexiconPlace,
  LexiconTitle,
} from '../src/extract/lexicon.js';
import { foldName } from '../src/model/fold.js';

/** The entries of the lexicon as its files hold them: outlets still apart from the other organizations. */
export interface LexiconFiles {
  readonly people: readonly LexiconPerson[];
  readonly places: readonly LexiconPlace[];
  readonly organizations: readonly LexiconOrganization[];
  readonly outlets: readonly LexiconOrganization[];
  readonly issues: readonly LexiconIssue[];
  readonly titles: readonly LexiconTitle[];
}

interface Entry {
  readonly file: string;
  readonly id: string;
  readonly names: LexiconNames;
  readonly short?: readonly string[];
  readonly references: readonly (string | undefined)[];
}

/**
 * What is wrong between entries that are each well formed: an id used twice, a reference to an entry that is not
 * there, issues that are broader than each other, one form that names two entities. Forms are compared as text is
 * matched: without script, case and spaces. Short forms may be shared; rules decide which is meant.
 */
export function lexiconProblems(files: LexiconFiles): string[] {
  const entries: Entry[] = [
    ...files.people.map((entry) => ({ ...entry, file: 'people.yaml', references: [entry.country] })),
    ...files.places.map((entry) => ({ ...entry, file: 'places.yaml', references: [entry.in] })),
    ...files.organizations.map((entry) => ({ ...entry, file: 'organizations.yaml', references: [entry.country] })),
    ...files.outlets.map((entry) => ({ ...entry, file: 'outlets.yaml', references: [entry.country] })),
    ...files.issues.map((entry) => ({ ...entry, file: 'issues.yaml', references: [entry.broader] })),
  ];
  const titles = files.titles.map((title) => ({
    file: 'titles.yaml',
    id: allForms(title.names)[0] ?? '',
    names: title.names,
    references: [title.organization],
  }));
  return [
    ...repeatedIds(entries),
    ...danglingReferences([...entries, ...titles], new Set(entries.map(({ id }) => id))),
    ...cycles('places.yaml', new Map(files.places.map((place) => [place.id, place.in]))),
    ...cycles('issues.yaml', new Map(files.issues.map((issue) => [issue.id, issue.broader]))),
    ...sharedForms(entries),
    ...sharedForms(titles),
  ];
}

const allForms = (names: LexiconNames): readonly string[] => Object.values(names).flat();

function repeatedIds(entries: readonly Entry[]): string[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const first = seen.get(entry.id);
    if (first) return [`${entry.file}: ${entry.id}: the id is used twice (also in ${first.file})`];
    seen.set(entry.id, entry);
    return [];
  });
}

function danglingReferences(entries: readonly Entry[], ids: ReadonlySet<string>): string[] {
  return entries.flatMap(({ file, id, references }) =>
    references
      .filter((reference) => reference !== undefined && !ids.has(reference))
      .map((reference) => `${file}: ${id}: refers to ${reference}, which no entry has as its id`),
  );
}

function cycles(file: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  return [...parents.keys()]
    .filter((id) => {
      const passed = new Set<string>();
      for (let at = parents.get(id); at !== undefined && !passed.has(at); at = parents.get(at)) {
        if (at === id) return true;
        passed.add(at);
      }
      return false;
    })
    .map((id) => `${file}: ${id}: lies within itself by way of ${parents.get(id)}`);
}

function sharedForms(entries: readonly Entry[]): string[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    allForms(entry.names).flatMap((form) => {
      const folded = foldName(form);
      const owner = owners.get(folded);
      owners.set(folded, owner ?? entry);
      return owner && owner !== entry
        ? [`${entry.file}: ${entry.id}: ${form} already names ${owner.id} (${owner.file}); keep it in one`]
        : [];
    }),
  );
}
