import { foldName } from '../model/fold.js';
import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import type { LexiconPerson } from './lexicon.js';
import type { ShapedName } from './name-shapes.js';
import { TermIndex } from './term-index.js';
import { titlesBefore } from './titles.js';
import type { NamedEntry } from './vocabulary-index.js';

const speaking = /^(?:表示|指出|强调|认为|透露|说|称|批评|重申|质疑)/u;
const joint = /^[、和与及]|^以及/u;
const clauseOpens = /[，。；！？\n：「“]|^/u;

/** A person whom the lexicon does not know, with the short forms that the same document may use. */
interface Newcomer {
  readonly person: LexiconPerson;
  readonly forms: readonly string[];
}

/**
 * The people whom the articles of one document name and nobody listed, by what stands around a name: a title or a role
 * before it (农业部长周某), a list that goes on (周某、吴某等), a verb of speaking behind it more than once.
 */
export function newPeople(views: readonly ArticleView[]): TermIndex<NamedEntry> {
  const text = views.map(({ folded }) => folded).join('\n');
  const found = new Map<string, Newcomer>();
  for (const view of views)
    for (const { name, country } of namesIn(view, text)) {
      const surface = view.article.text.slice(name.start, name.end);
      const key = foldName(surface);
      const earlier = found.get(key)?.person;
      const home = earlier?.country ?? country;
      const language = /\p{Script=Han}/u.test(surface) ? 'ZH_HANS' : 'EN';
      const person = earlier
        ? { ...earlier, ...(home ? { country: home } : {}) }
        : { id: `person/${key}`, names: { [language]: [surface] }, ...(home ? { country: home } : {}) };
      found.set(key, { person, forms: formsOf(view.folded.slice(name.start, name.end)) });
    }
  const entries = [...found.values()];
  const shared = (form: string) => entries.filter(({ forms }) => forms.includes(form)).length > 1;
  return new TermIndex(
    entries.flatMap(({ person, forms }) =>
      forms
        .filter((form, index) => index === 0 || !shared(form))
        .map((form) => [form, { label: 'Person', entity: person }] as const),
    ),
  );
}

/** The view with the newcomers among its names wherever no listed name stands. */
export function withPeople(view: ArticleView, newcomers: TermIndex<NamedEntry>): ArticleView {
  const added = newcomers.find(view.folded).filter(
    (term) =>
      !overlaps(
        view.names.filter((name) => !isPartOf(name, term)),
        term,
      ) && !isAuthor(view, term),
  );
  if (added.length === 0) return view;
  const kept = view.names.filter((name) => !added.some((term) => isPartOf(name, term)));
  return { ...view, names: [...kept, ...added].sort((a, b) => a.start - b.start) };
}

function namesIn(view: ArticleView, text: string): { name: ShapedName; country: string | undefined }[] {
  const { nameShapes, roles } = view.vocabulary;
  const starts = new Set([...view.titles, ...view.vocabulary.meetings.find(view.folded)].map(({ start }) => start));
  const at = (position: number) => nameShapes.at(view.folded, position, (end) => starts.has(end));
  const repeated = (name: Span) =>
    text.split(view.folded.slice(name.start, name.end)).length > 2 && name.end - name.start > 2;
  const free = (name: Span) =>
    !overlaps(view.names, name) &&
    !overlaps(view.titles, name) &&
    !isAuthor(view, name) &&
    view.folded[name.start] !== '\n';
  const found = new Map<number, { name: ShapedName; country: string | undefined }>();
  const note = (name: ShapedName | null, country?: string): void => {
    if (name && free(name) && !found.has(name.start)) found.set(name.start, { name, country });
  };

  for (const { end, entry } of [...view.titles, ...roles.find(view.folded)]) {
    const name = bracketed(view, end) ?? at(end);
    const address = typeof entry !== 'string' && entry.rank === 'HONORIFIC';
    if (address && !/^[A-Z]/u.test(view.folded.slice(end))) continue;
    if (name && (name.boundary > 0 || repeated(name))) note(name, countryBefore(view, end));
  }
  for (const { index } of view.folded.matchAll(new RegExp(clauseOpens, 'gu'))) {
    const start = index + (view.folded[index] && clauseOpens.test(view.folded[index] ?? '') ? 1 : 0);
    const name = at(start);
    if (name?.boundary === 2 && speaking.test(view.folded.slice(name.end)) && repeated(name)) note(name);
  }
  for (let round = 0, known = -1; round < 12 && known !== found.size; round++) {
    known = found.size;
    const people = [
      ...[...found.values()].map(({ name }) => name),
      ...view.names.filter(({ entry }) => entry.label === 'Person'),
    ];
    for (const { end } of people) {
      const join = joint.exec(view.folded.slice(end, end + 2))?.[0];
      const name = join ? at(end + join.length) : null;
      if (name && (name.boundary > 1 || /^等/u.test(view.folded.slice(name.end)))) note(name);
    }
  }
  return [...found.values()];
}

/** 周某（Zhou Mou）: between a title and a Latin name in brackets stands the name, whatever its characters. */
function bracketed(view: ArticleView, start: number): ShapedName | null {
  const match = /^([\p{Script=Han}·]{2,10})(?=[（(][A-Z][a-z]+(?:[ -][A-Z][A-Za-z.]*)+[）)])/u.exec(
    view.folded.slice(start, start + 48),
  );
  if (!match?.[1]) return null;
  const honorific = view.titles.find(({ start: from, end }) => from > start && end === start + (match[1]?.length ?? 0));
  const end = honorific?.start ?? start + match[1].length;
  const other = [...view.titles, ...view.vocabulary.roles.find(match[1]).map((role) => ({ end: role.end + start }))];
  return other.some((noun) => noun.end > start && noun.end <= end) || match[1].startsWith('会')
    ? null
    : { start, end, boundary: 3 };
}

/** The country that the titles before a name begin with: 美国农业部长. */
function countryBefore(view: ArticleView, position: number): string | undefined {
  const [first] = titlesBefore(view, position);
  if (!first) return undefined;
  const name = view.names.find(({ start, end }) => start >= first.start && end <= position);
  if (name?.entry.label === 'Place') return name.entry.entity.kind === 'COUNTRY' ? name.entry.entity.id : undefined;
  return name?.entry.label === 'Organization' ? name.entry.entity.country : undefined;
}

/** The name, and for a name with a dot its last part: 约翰·某某 is 某某 later. */
function formsOf(name: string): string[] {
  const last = name.split(/[·•‧・．]/u).at(-1) ?? '';
  return last !== name && last.length > 1 ? [name, last] : [name];
}

/** A listed person's name that is only some syllables of a longer foreign name. */
const isPartOf = (name: ArticleView['names'][number], longer: Span): boolean =>
  name.entry.label === 'Person' && name.start > longer.start && name.end <= longer.end;

const overlaps = (spans: readonly Span[], span: Span): boolean =>
  spans.some(({ start, end }) => start < span.end && end > span.start);

const isAuthor = (view: ArticleView, span: Span): boolean =>
  overlaps(view.article.authors, span) ||
  view.article.authors.some(({ name }) => name === view.article.text.slice(span.start, span.end));
