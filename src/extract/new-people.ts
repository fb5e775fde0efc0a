import { foldName } from '../model/fold.js';
import { idByName } from '../model/id-by-name.js';
import type { Span } from '../text/article.js';
import { type ArticleView, behindNames } from './article-view.js';
import type { LexiconPerson } from './lexicon.js';
import { isForeignSurname, namesakes } from './namesakes.js';
import { acceptNames, type FoundName } from './naming/accept-names.js';
import { latinNameBehind, latinNames } from './naming/latin-names.js';
import { beginningIn, endingAt, isTaken, overlapping } from './spans-at.js';
import { isSpelledOut, spelledNames } from './spelled-names.js';
import { type Term, TermIndex } from './term-index.js';
import { titlesBefore } from './titles.js';
import type { NamedEntry } from './vocabulary-index.js';

/** A person whom the lexicon does not know, or knows by another form, with the forms that the document uses. */
interface Newcomer {
  readonly person: LexiconPerson;
  readonly forms: readonly string[];
}

/**
 * The people whom the articles of one document name and nobody listed, by the characters of the name and by what stands
 * around it anywhere in the document; and listed people by another name of theirs that stands in brackets behind it.
 */
export function newPeople(views: readonly ArticleView[]): TermIndex<NamedEntry> {
  const found = new Map<string, Newcomer>();
  const others = namesakes(views);
  const note = (view: ArticleView, name: Span, short?: string): void => {
    const surface = view.article.text.slice(name.start, name.end);
    const latin = latinNameOf(view, name);
    const listed = latin && beginningIn(view.names, latin.start, latin.start).find(({ end }) => end === latin.end);
    const forms = [...formsOf(view.folded.slice(name.start, name.end)), ...(short ? [short] : [])];
    const key = foldName(surface);
    if (listed?.entry.label === 'Person') {
      found.set(key, { person: listed.entry.entity, forms });
      return;
    }
    const known = bearerOf(view, name) ?? found.get(foldName(swapped(surface) ?? ''))?.person;
    if (known) {
      found.set(key, { person: known, forms });
      return;
    }
    const earlier = found.get(key);
    const country = earlier?.person.country ?? countryBefore(view, name.start);
    const language = /\p{Script=Han}/u.test(surface) ? 'ZH_HANS' : 'EN';
    const english = latin ? { EN: [view.article.text.slice(latin.start, latin.end)] } : {};
    const person = earlier?.person ?? { id: idByName('person', surface), names: { [language]: [surface] } };
    found.set(key, {
      person: { ...person, names: { ...english, ...person.names }, ...(country ? { country } : {}) },
      forms: [...new Set([...forms, ...(earlier?.forms ?? []), ...(english.EN ?? [])])],
    });
  };
  for (const name of acceptNames(views)) note(name.view, withListedPart(name), surnameAlone(name));
  for (const view of views)
    for (const name of latinNames(view)) if (free(view, name)) note(view, name, latinSurname(view, name));
  for (const view of views)
    for (const { start, end, entry } of view.names) {
      if (entry.label === 'Person') for (const name of withFirstName(view, start, end)) note(view, name);
      if (entry.label === 'Person')
        for (const form of inArabManner(view, start, end)) found.set(form[0], { person: entry.entity, forms: form });
      const [whole = '', last] = formsOf(view.folded.slice(start, end));
      if (entry.label === 'Person' && last) found.set(whole, { person: entry.entity, forms: [whole, last] });
      if (entry.label === 'Person' && entry.entity.country === 'place/jp') {
        const length = view.vocabulary.nameCandidates.japaneseSurname(whole);
        if (length > 1 && length < whole.length)
          found.set(whole, { person: entry.entity, forms: [whole, whole.slice(0, length)] });
      }
      const latin = entry.label === 'Person' ? latinNameBehind(view, end) : null;
      if (!latin || entry.label !== 'Person' || isTaken(view.names, latin)) continue;
      const form = view.article.text.slice(latin.start, latin.end);
      const name = view.folded.slice(start, end);
      const other = others.get(name);
      if (other) others.set(name, { ...other, names: { ...other.names, EN: [form] } });
      else if (isOfOtherFirstName(view, name, form, entry.entity))
        others.set(name, { id: idByName('person', name), names: { ZH_HANS: [name], EN: [form] } });
      else found.set(foldName(form), { person: entry.entity, forms: [form, name] });
    }
  for (const view of views) for (const [form, person] of spelledNames(view)) found.set(form, { person, forms: [form] });
  for (const [form, person] of others) found.set(form, { person, forms: [form, ...(person.names.EN ?? [])] });
  const byFirstName = calledByFirstName(views, found);
  const entries = [...found].map(([key, newcomer]) => byFirstName.get(key) ?? newcomer);
  const bearers = new Map<string, Set<string>>();
  for (const { person, forms } of entries)
    for (const form of forms) bearers.set(form, (bearers.get(form) ?? new Set()).add(person.id));
  const shared = (form: string) => (bearers.get(form)?.size ?? 0) > 1;
  return new TermIndex(
    entries.flatMap(({ person, forms }) =>
      forms
        .filter((form, index) => index === 0 || !shared(form))
        .map((form) => [form, { label: 'Person', entity: person }] as const),
    ),
  );
}

/** 某某（Daniel Roe）, where the lexicon knows by that surname Jake Roe alone. */
function isOfOtherFirstName(view: ArticleView, name: string, latin: string, { names: { EN = [] } }: LexiconPerson) {
  const known = EN.filter((form) => form.includes(' '));
  const surname = lastWord(latin);
  return (
    known.length > 0 &&
    isForeignSurname(view, name) &&
    known.every((form) => lastWord(form) === surname && !mayBeShortFor(form, latin))
  );
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';
/** Michael and Mike begin alike; William and Bill, Robert and Bob, Richard and Dick, Edward and Ted do not. */
const mayBeShortFor = (one: string, other: string): boolean =>
  one[0] === other[0] || ['BW', 'BR', 'DR', 'ET'].includes([one[0], other[0]].sort().join(''));

/** 爱德华肯某某, of which 肯某某 is listed: a foreign name of two parts that no dot parts. */
function withListedPart(name: FoundName): Span {
  if (name.kind !== 'TRANSCRIBED') return name;
  const last = beginningIn(name.view.names, name.end, name.end)[0];
  const isPart = last?.entry.label === 'Person' && last.end - last.start > 2 && !endingAt(name.view.titles, last.start);
  return isPart ? { start: name.start, end: last.end } : name;
}

/** 劳某 where the document has one 劳某·周某: whom it calls by the first name alone, by their places in `found`. */
function calledByFirstName(
  views: readonly ArticleView[],
  found: ReadonlyMap<string, Newcomer>,
): ReadonlyMap<string, Newcomer> {
  const bearers = new Map<string, Set<LexiconPerson>>();
  const note = (name: string, person: LexiconPerson): void => {
    const first = firstOfTwo.exec(name)?.[1];
    if (first !== undefined) bearers.set(first, (bearers.get(first) ?? new Set()).add(person));
  };
  for (const { person, forms } of found.values()) for (const form of forms) note(form, person);
  for (const { folded, names } of views)
    for (const { start, end, entry } of names)
      if (entry.label === 'Person') note(folded.slice(start, end), entry.entity);
  return new Map(
    [...found].flatMap(([key, { forms }]) => {
      const [first = ''] = forms;
      const [person, other] = bearers.get(first) ?? [];
      return person && !other && forms.length === 1 && !hasOwnOffice(views, first)
        ? [[key, { person, forms }] as const]
        : [];
    }),
  );
}

/** 国王劳某 beside 参议员劳某·周某: by an office that the other is never given. */
function hasOwnOffice(views: readonly ArticleView[], first: string): boolean {
  const [alone, whole] = [new Set<string>(), new Set<string>()];
  for (const view of views)
    for (let at = view.folded.indexOf(first); at >= 0; at = view.folded.indexOf(first, at + 1)) {
      const title = endingAt(view.titles, at);
      if (!title) continue;
      const of = /[·•‧・．.]/u.test(view.folded[at + first.length] ?? '') ? whole : alone;
      of.add(view.folded.slice(title.start, title.end));
    }
  return [...alone].some((office) => !whole.has(office));
}
const firstOfTwo = /^([^·•‧・．.A-Za-z]{2,})[·•‧・．.]/u;

/** From the first sound of a foreign name whose last part, behind a dot, is a listed name: 理查德·尼克松; none where no dot is. */
function withFirstName(view: ArticleView, start: number, end: number): Span[] {
  if (!/[·•‧・．]/u.test(view.folded[start - 1] ?? '')) return [];
  const { transliteration } = view.vocabulary.grammar.naming;
  let from = start - 1;
  // 总理乔治娅·某某: the last character of a title is no sound.
  const titled = (at: number) => isTaken(view.titles, { start: at, end: at + 1 });
  while (
    from > 0 &&
    start - from <= longestFirstName &&
    isSound(view.folded[from - 1] ?? '', transliteration) &&
    !titled(from - 1)
  )
    from--;
  return from < start - 2 ? [{ start: from, end }] : [];
}

/** 周某·本·吴某·郑某 for the listed 周某·本·吴某, who is called 周某 alone from there on. */
function inArabManner(view: ArticleView, start: number, end: number): [string, ...string[]][] {
  const [whole, first] = /^([^·•‧・．]{2,5})[·•‧・．]本[·•‧・．][^·•‧・．]+/u.exec(view.folded.slice(start, end)) ?? [];
  if (whole === undefined || first === undefined) return [];
  const { transliteration } = view.vocabulary.grammar.naming;
  const meets = (at: number) => beginningIn(view.meetings, at, at).length > 0;
  let to = end;
  if (/[·•‧・．]/u.test(view.folded[end] ?? ''))
    while (to - end <= longestFirstName && isSound(view.folded[to] ?? '', transliteration) && !meets(to)) to++;
  return [[view.folded.slice(start, to > end + 2 ? to : end), first]];
}

const longestFirstName = 9;
const isSound = (character: string, sounds: string): boolean =>
  /\p{Script=Han}/u.test(character) ? sounds.includes(character) : /[·•‧・．]/u.test(character);

/** 周明远 and 周远明. */
const swapped = (name: string): string | undefined =>
  /^\p{Script=Han}{3}$/u.test(name) ? `${name[0]}${name[2]}${name[1]}` : undefined;

/**
 * The person of the article whose name it is with its last two characters the other way round, as a caption may have it; or the
 * listed person whose usual name is the last part of a name with a dot, unless the lexicon gives that person another first
 * name and nothing else says who it is: 理查德·尼克松 for 尼克松.
 */
function bearerOf(view: ArticleView, name: Span): LexiconPerson | undefined {
  const [whole, last] = formsOf(view.folded.slice(name.start, name.end));
  const other = whole === undefined ? undefined : swapped(whole);
  const meant =
    other === undefined
      ? undefined
      : view.names.find(({ start, end, entry }) => entry.label === 'Person' && view.folded.slice(start, end) === other);
  if (meant?.entry.label === 'Person') return meant.entry.entity;
  const longer = /^([^·•‧・．]+[·•‧・．][^·•‧・．]+)[·•‧・．]/u.exec(whole ?? '')?.[1];
  const listed = longer === undefined ? undefined : view.vocabulary.names.get(longer);
  if (listed?.label === 'Person') return listed.entity;
  const entry = last === undefined ? undefined : view.vocabulary.names.get(last);
  if (entry?.label !== 'Person') return undefined;
  const { ZH_HANS = [], ZH_HANT = [] } = entry.entity.names;
  const full = [...ZH_HANS, ...ZH_HANT].filter((form) => formsOf(form).length > 1);
  const same =
    full.length === 0 || full.some((form) => leavesOut(whole ?? '', form)) || leadsHisCountry(view, name, entry.entity);
  return same ? entry.entity : undefined;
}

/** 总理本杰明·某某, whom the lexicon writes 本雅明·某某: one of that name who leads the same country is the same. */
const leadsHisCountry = (view: ArticleView, name: Span, { country }: LexiconPerson): boolean =>
  country !== undefined &&
  titlesBefore(view, name.start).some(({ rank }) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT') &&
  countryBefore(view, name.start) === country;

/** Whether every part of the one name is a part of the other, in that order: 阿里亚斯·卡涅特 and 米格尔·阿里亚斯·卡涅特. */
function leavesOut(name: string, full: string): boolean {
  const parts = partsOf(full);
  let from = 0;
  return partsOf(name).every((part) => {
    const at = parts.indexOf(part, from);
    from = at + 1;
    return at >= 0;
  });
}

const partsOf = (name: string): string[] => name.split(/[·•‧・．.]/u).map(foldName);

/** The view with the newcomers among its names wherever no listed name stands. */
export function withPeople(view: ArticleView, newcomers: TermIndex<NamedEntry>): ArticleView {
  const found = newcomers.find(view.folded);
  const givesWay = (name: Term<NamedEntry>, term: Term<NamedEntry>) =>
    isPartOf(view, name, term) || isOfAnother(name, term, found) || isNamesake(view, name, term);
  const added = found.filter(
    (term) => overlapping(view.names, term).every((name) => givesWay(name, term)) && !isAuthor(view, term),
  );
  if (added.length === 0) return view;
  const kept = view.names.filter((name) => !overlapping(added, name).some((term) => givesWay(name, term)));
  const names = [...kept, ...added].sort((a, b) => a.start - b.start);
  return { ...view, names, meetings: behindNames(view.meetings, names, view.folded, view.vocabulary) };
}

/** Jane Roe is Roe after that; a surname of three letters could be many another thing. */
const latinSurname = (view: ArticleView, { start, end }: Span): string | undefined =>
  / ([A-Z][a-z]{3,})$/u.exec(view.folded.slice(start, end))?.[1];

/** News call a Japanese politician by a surname of two characters or more once the whole name is told. */
function surnameAlone({ kind, view, surface }: FoundName): string | undefined {
  const length = kind === 'JAPANESE' ? view.vocabulary.nameCandidates.japaneseSurname(surface) : 0;
  return length > 1 ? surface.slice(0, length) : undefined;
}

/** The Latin name in brackets behind a name, there or where the article has it again. */
function latinNameOf(view: ArticleView, name: Span): Span | null {
  const surface = view.folded.slice(name.start, name.end);
  for (let at = view.folded.indexOf(surface); at >= 0; at = view.folded.indexOf(surface, at + 1)) {
    const latin = latinNameBehind(view, at + surface.length);
    if (latin) return latin;
  }
  return null;
}

/** The country that the titles before a name begin with: 美国农业部长. */
function countryBefore(view: ArticleView, position: number): string | undefined {
  const [first] = titlesBefore(view, position);
  if (!first) return undefined;
  const name = beginningIn(view.names, first.start, position).find(({ end }) => end <= position);
  if (name?.entry.label === 'Place') return name.entry.entity.kind === 'COUNTRY' ? name.entry.entity.id : undefined;
  return name?.entry.label === 'Organization' ? name.entry.entity.country : undefined;
}

/** The name, and for a name with a dot its last part: 约翰·某某 is 某某 later. */
function formsOf(name: string): string[] {
  const last = name.split(/[·•‧・．.]/u).at(-1) ?? '';
  return last !== name && last.length > 1 ? [name, last] : [name];
}

/** A listed name that is only some syllables of a longer foreign name: 鲁托 in 克鲁托伊, the country 查德 in 理查德·某某, 贝南 in 贝南某（Jane Roe）. */
const isPartOf = (view: ArticleView, name: Term<NamedEntry>, { start, end, entry }: Term<NamedEntry>): boolean =>
  name.start >= start &&
  name.end <= end &&
  name.end - name.start < end - start &&
  (name.entry.label === 'Person' ||
    (name.entry.label === 'Place' && name.start > start) ||
    /[·•‧・．]/u.test(view.folded.slice(start, end)) ||
    (entry.label === 'Person' && isSpelledOut(view, view.folded.slice(start, end), entry.entity)));

/** A listed name by which the article goes on to call another whom it named in full before: 约翰逊 after 迈克·约翰逊. */
const isOfAnother = (name: Term<NamedEntry>, term: Term<NamedEntry>, found: readonly Term<NamedEntry>[]): boolean =>
  name.start === term.start &&
  name.end === term.end &&
  name.entry.label === 'Person' &&
  name.entry.entity !== term.entry.entity &&
  found.some(
    ({ start, end, entry }) =>
      end < term.start && end - start > term.end - term.start && entry.entity === term.entry.entity,
  );

/** A listed name that the document calls somebody else by: see namesakes.ts and spelled-names.ts. */
const isNamesake = (view: ArticleView, name: Term<NamedEntry>, { start, end, entry }: Term<NamedEntry>): boolean =>
  name.start === start &&
  name.end === end &&
  name.entry.label === 'Person' &&
  name.entry.entity !== entry.entity &&
  entry.label === 'Person' &&
  (entry.entity.id === idByName('person', view.folded.slice(start, end)) ||
    isSpelledOut(view, view.folded.slice(start, end), entry.entity));

const overlaps = (spans: readonly Span[], span: Span): boolean =>
  spans.some(({ start, end }) => start < span.end && end > span.start);

const free = (view: ArticleView, name: Span): boolean =>
  !isTaken(view.names, name) && !isTaken(view.titles, name) && !isAuthor(view, name);

const isAuthor = (view: ArticleView, span: Span): boolean =>
  overlaps(view.article.authors, span) ||
  view.article.authors.some(({ name }) => name === view.article.text.slice(span.start, span.end));
