import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import { matchesOf } from './matches-of.js';
import type { Term } from './term-index.js';
import type { NamedEntry } from './vocabulary-index.js';

/** What stands for somebody whom the article names in full: 周副总理, 叶刘, 陈太, 兰姐. */
export function shortForms(view: ArticleView): Term<NamedEntry>[] {
  const taken = covered(view, [...view.names, ...view.titles]);
  return [
    ...beforeTitles(view, taken),
    ...doubleSurnames(view, taken),
    ...nicknames(view, taken),
    ...givenNames(view, taken),
  ];
}

/**
 * A surname before a title (周副总理, 周总统) is the one person of that surname whom the article names in full, by a name
 * in Chinese characters of the usual length.
 */
function beforeTitles(view: ArticleView, taken: Uint8Array): Term<NamedEntry>[] {
  const bySurname = bearersBy(view, usualLength, surnameOf);
  return view.titles.flatMap((title) => {
    const start = title.start - 1;
    const [entry, other] = bySurname.get(view.folded[start] ?? '') ?? [];
    return entry && !other && taken[start] === 0 && opensMention.test(view.folded.slice(Math.max(0, start - 1), start))
      ? [{ start, end: title.start, entry }]
      : [];
  });
}

/** One for each character of the article's text that one of the spans covers. */
export function covered(view: ArticleView, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(view.folded.length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

/** What may stand before a surname alone: no part of a longer word. */
const opensMention = /^$|[\p{P}\s与和同跟对向见晤请由在的给率听到了被获受从]$/u;

/** 叶刘: a husband's surname and the own one, where the article names one woman of both in full. */
function doubleSurnames(view: ArticleView, taken: Uint8Array): Term<NamedEntry>[] {
  const { compoundSurnames } = view.vocabulary.grammar.naming;
  const found: Term<NamedEntry>[] = [];
  for (const [surnames, bearers] of bearersBy(view, fourCharacters, (name) => [name.slice(0, 2)])) {
    const [entry, other] = bearers;
    if (!entry || other || !compoundSurnames.includes(surnames)) continue;
    for (let at = view.folded.indexOf(surnames); at >= 0; at = view.folded.indexOf(surnames, at + 2))
      if (!taken.subarray(at, at + 2).includes(1)) found.push({ start: at, end: at + 2, entry });
  }
  return found;
}

/** 文足 after 李文足: a given name that is no word, of the one whom the article names in full, where nothing makes it part of another. */
function givenNames(view: ArticleView, taken: Uint8Array): Term<NamedEntry>[] {
  const { folded, vocabulary } = view;
  const found: Term<NamedEntry>[] = [];
  for (const [given, bearers] of bearersBy(view, threeCharacters, (name) => [name.slice(1)])) {
    const [entry, other] = bearers;
    if (!entry || other || vocabulary.words.has(given, Number.POSITIVE_INFINITY)) continue;
    for (let at = folded.indexOf(given); at >= 0; at = folded.indexOf(given, at + 2)) {
      const end = at + 2;
      const apart = opensNickname.test(folded.slice(at - 1, at)) || vocabulary.words.endsPerson(folded, at);
      if (apart && closesGivenName.test(folded.slice(end, end + 2)) && !taken.subarray(at, end).includes(1))
        found.push({ start: at, end, entry });
    }
  }
  return found;
}
/** What may stand behind a given name alone: no address that makes it another's, no word that it begins. */
const closesGivenName = /^(?:$|[\p{P}\s与和同跟在将会就则也亦表说称指昨今的被已曾自向对为是出打没有从])/u;

const surnameOf = (name: string) => [name.slice(0, 1)];
const usualLength = /^\p{Script=Han}{2,3}$/u;
const threeCharacters = /^\p{Script=Han}{3}$/u;
const fourCharacters = /^\p{Script=Han}{4}$/u;
const address =
  /(?<=\p{Script=Han})(?:姐姐|哥哥|叔叔|伯伯|婆婆|[姐哥叔伯婆婶太])(?![妹哥姐伯叔婆公父母太多大小过快早晚阳空平原古极])/gu;
const opensNickname = /^$|[\p{P}\s与和同跟对向见晤请由在的给率听叫称为是到找问被述获邀助令让指予替向将]$/u;
/** 人称兰姐的拾荒者周某兰: who is called so is named next. */
const calledSo = /(?:人称|外号|绰号|花名|昵称|街坊叫)[「“]?$/u;
const longestIntroduction = 20;

/**
 * 兰姐, 华叔: by the last character of the given name, or by the surname, of the one person of it whom the article names in
 * full, or of whom it says so; 陈太 is she who bears a husband's surname before her own.
 */
function nicknames(view: ArticleView, taken: Uint8Array): Term<NamedEntry>[] {
  const { folded, vocabulary } = view;
  const found = matchesOf(folded, address).flatMap(({ index, 0: word }) => {
    const start = index - 1;
    const free = taken[start] === 0 && taken[index] === 0;
    // 拾荒者兰姐
    const opens = opensNickname.test(folded.slice(start - 1, start)) || vocabulary.words.endsPerson(folded, start);
    return free ? [{ start, end: index + word.length, opens, wife: word === '太' }] : [];
  });
  if (found.length === 0) return [];
  const wives = bearersBy(view, fourCharacters, surnameOf);
  const others = bearersBy(view, threeCharacters, (name) => [name.slice(0, 1), name.slice(-1)]);
  const introduced = new Map<string, NamedEntry>();
  for (const { start, end } of found) {
    const bearers = others.get(folded[start] ?? '');
    if (!bearers || !calledSo.test(folded.slice(Math.max(0, start - 5), start))) continue;
    const named = view.names.find((name) => name.start >= end && bearers.has(name.entry));
    if (named && named.start < end + longestIntroduction) introduced.set(folded.slice(start, end), named.entry);
  }
  return found.flatMap(({ start, end, opens, wife }) => {
    const [one, other] = (wife ? wives : others).get(folded[start] ?? '') ?? [];
    const entry = introduced.get(folded.slice(start, end)) ?? (other || !opens ? undefined : one);
    return entry ? [{ start, end, entry }] : [];
  });
}

/** Who is named in full by a name of that form, by what `keysOf` takes of the name. */
function bearersBy(
  { folded, names }: ArticleView,
  form: RegExp,
  keysOf: (name: string) => readonly string[],
): Map<string, Set<NamedEntry>> {
  const found = new Map<string, Set<NamedEntry>>();
  for (const { start, end, entry } of names) {
    const name = folded.slice(start, end);
    if (entry.label !== 'Person' || !form.test(name)) continue;
    for (const key of keysOf(name)) found.set(key, (found.get(key) ?? new Set()).add(entry));
  }
  return found;
}
