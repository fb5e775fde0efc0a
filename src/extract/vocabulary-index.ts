import { foldScript } from '../model/fold.js';
import type { Grammar, MeetingWords } from './grammar.js';
import type {
  LexiconData,
  LexiconIssue,
  LexiconNames,
  LexiconOrganization,
  LexiconPerson,
  LexiconPlace,
  LexiconTitle,
} from './lexicon.js';
import { listedRelations } from './listed-relations.js';
import { NameCandidates } from './naming/name-candidates.js';
import { WordList } from './naming/word-list.js';
import type { PhraseWords } from './phrase-start.js';
import { TermIndex } from './term-index.js';
import { indexTopicWords, phraseWordsOf, type TopicWord } from './topic-words.js';

export type NamedEntry =
  | { readonly label: 'Person'; readonly entity: LexiconPerson }
  | { readonly label: 'Place'; readonly entity: LexiconPlace }
  | { readonly label: 'Organization'; readonly entity: LexiconOrganization };

/** The lexicon and the grammar made ready for search; built once, shared by all documents. */
export interface VocabularyIndex {
  readonly grammar: Grammar;
  readonly names: TermIndex<NamedEntry>;
  readonly titles: TermIndex<LexiconTitle>;
  readonly issues: TermIndex<LexiconIssue>;
  readonly topics: TermIndex<TopicWord>;
  readonly phraseWords: PhraseWords;
  readonly meetings: TermIndex<MeetingWords>;
  readonly roles: TermIndex<string>;
  readonly words: WordList;
  readonly nameCandidates: NameCandidates;
  /** What stands before the dot in the names of several listed people: 约翰. */
  readonly foreignFirstNames: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, LexiconPlace>;
  readonly people: ReadonlyMap<string, LexiconPerson>;
  readonly organizations: ReadonlyMap<string, LexiconOrganization>;
  readonly issuesById: ReadonlyMap<string, LexiconIssue>;
  /** Issues that are the relations of two countries, by the countries' ids, sorted and joined by a space. */
  readonly relations: ReadonlyMap<string, LexiconIssue>;
  /** One-character forms of countries: 美 for 美国. */
  readonly shortPlaces: ReadonlyMap<string, LexiconPlace>;
  readonly shortForms: readonly string[];
}

/** What a word costs that the lexicon adds to the dictionary: as much as a common one. */
const knownWord = 8.5;

const formsOf = (names: LexiconNames): string[] => [
  ...(names.ZH_HANS ?? []),
  ...(names.ZH_HANT ?? []),
  ...(names.EN ?? []),
];

function firstNamesOf(people: readonly LexiconPerson[]): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of people)
    for (const form of formsOf(names)) {
      const first = foldScript(/^(\p{Script=Han}{2,})[·•‧・．]/u.exec(form)?.[1] ?? '');
      if (first) bearers.set(first, (bearers.get(first) ?? new Set()).add(id));
    }
  return new Set([...bearers].filter(([, { size }]) => size > 1).map(([first]) => first));
}

export function indexVocabulary(lexicon: LexiconData, grammar: Grammar, dictionary: string): VocabularyIndex {
  const { surnames, transliteration, doing, notNames } = grammar.naming;
  const words = new WordList(dictionary, surnames, transliteration);
  for (const word of [...grammar.speaking, ...doing, ...notNames]) if (word.length > 1) words.add(word, knownWord);
  const named: [string, NamedEntry][] = [];
  for (const entity of lexicon.people)
    for (const form of formsOf(entity.names)) named.push([form, { label: 'Person', entity }]);
  for (const entity of lexicon.places)
    for (const form of formsOf(entity.names)) named.push([form, { label: 'Place', entity }]);
  for (const entity of lexicon.organizations)
    for (const form of formsOf(entity.names)) named.push([form, { label: 'Organization', entity }]);
  const shortPlaces = new Map(
    lexicon.places.flatMap((place) =>
      (place.short ?? []).filter((form) => form.length === 1).map((form) => [form, place] as const),
    ),
  );
  return {
    grammar,
    names: new TermIndex(
      named.filter(([form]) => form.length > 1),
      grammar.notListed,
    ),
    titles: new TermIndex(
      lexicon.titles.flatMap((title) => formsOf(title.names).map((form) => [form, title] as const)),
    ),
    issues: new TermIndex(
      lexicon.issues.flatMap((issue) =>
        [...formsOf(issue.names), ...(issue.short ?? [])].map((form) => [form, issue] as const),
      ),
    ),
    topics: indexTopicWords(grammar.topicGrammar, lexicon.issues),
    phraseWords: phraseWordsOf(grammar.topicGrammar, words),
    meetings: new TermIndex(
      grammar.meetings.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
      grammar.notMeetings,
    ),
    roles: new TermIndex(grammar.naming.roles.map((role) => [role, role] as const)),
    words,
    nameCandidates: new NameCandidates(grammar.naming, words),
    foreignFirstNames: firstNamesOf(lexicon.people),
    places: new Map(lexicon.places.map((place) => [place.id, place])),
    people: new Map(lexicon.people.map((person) => [person.id, person])),
    organizations: new Map(lexicon.organizations.map((organization) => [organization.id, organization])),
    issuesById: new Map(lexicon.issues.map((issue) => [issue.id, issue])),
    relations: listedRelations(lexicon.issues, shortPlaces),
    shortPlaces,
    shortForms: [...shortPlaces.keys()],
  };
}
