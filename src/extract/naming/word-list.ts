import { FormTree } from '../form-tree.js';
import { CharacterCosts } from './character-costs.js';
import { CharacterTable } from './character-table.js';
import { PairTable } from './pair-table.js';
import { type Edge, Edges } from './word-lattice.js';

/** Characters that end a noun for somebody. */
const personEnds = CharacterTable.of(
  '员者长师手家人生友女儿官妹弟哥姐夫妻子徒士客星犯嫂婆公爷娘妈爸母父童兵将侠督佣',
  () => 0,
);
const noPerson = /[国大全回搬在当].$/u;
const han = /^[\u4e00-\u9fff]+$/u;
/** Longer words are rows of shorter ones here; so are rare ones of four characters. */
const longestWord = 4;
const rareCount = 5;
/** Of two sounds that foreign names are made of, tagged as a name: a rarer one is no word (文明 is, 科恩 is not). */
const commonEnough = 100;

/** Of all words that the dictionary counted, roughly. */
const total = 60_000_000;

/** How often the words of running text occur; costs are negative natural logarithms of shares. */
export class WordList {
  readonly given = new CharacterCosts();
  readonly sounds = new CharacterCosts();
  private readonly single = new CharacterTable();
  /** By the first two characters of a word. */
  private readonly pairs = new PairTable();
  private readonly longer = new FormTree(1 << 15);
  /** Nouns for people by their last character: 作家, 少女. */
  private readonly people = new Set<string>();
  private readonly rarest = Math.log(total);
  private readonly verbs = new Set<string>();

  /**
   * `dictionary` has a word a line, with its count and its part of speech: 会见 1940 n. Names in it (nr, nrt) are no
   * words; they show which characters given names and foreign names are made of.
   */
  constructor(dictionary: string, surnames: string, transliteration: string) {
    const isSurname = new Set(surnames);
    const isSound = new Set(transliteration);
    for (let at = 0, end = 0; at < dictionary.length; at = end + 1) {
      end = dictionary.indexOf('\n', at);
      if (end < 0) end = dictionary.length;
      const space = dictionary.indexOf(' ', at);
      const next = dictionary.indexOf(' ', space + 1);
      if (space < 0 || next < 0 || space - at > longestWord) continue;
      const word = dictionary.slice(at, space);
      if (!han.test(word)) continue;
      const kind = dictionary.slice(next + 1, end);
      const transcribed = word.length > 2 && kind.startsWith('nr') && [...word].every((sound) => isSound.has(sound));
      if (transcribed) for (const character of word) this.sounds.add(character);
      if (kind.startsWith('nr') && word.length > 1) {
        const named = isSurname.has(word[0] ?? '') && word.length < 4;
        if (named && !transcribed) for (const character of word.slice(1)) this.given.add(character);
        if (kind === 'nrt' || transcribed || (named && (word.length === 3 || kind === 'nr'))) continue;
      }
      const count = Number(dictionary.slice(space + 1, next));
      if (kind === 'nr' && word.length === 2 && count < commonEnough && [...word].every((sound) => isSound.has(sound)))
        if (!isSurname.has(word[0] ?? '')) continue;
      if (word.length < longestWord || count >= rareCount) this.add(word, Math.log(total / (count + 1)));
      if (word.length > 1 && kind === 'v') this.verbs.add(word);
      if (word.length > 1 && kind === 'n' && personEnds.has(word, word.length - 1) && !noPerson.test(word))
        this.people.add(word);
    }
  }

  /** Makes a word known, or commoner, that the dictionary lacks or undercounts. */
  add(word: string, cost: number): void {
    if (word.length === 1) {
      this.single.set(word, cost);
      return;
    }
    const { pairs, longer } = this;
    const pair = pairs.place(word);
    if (word.length === 2) {
      pairs.costs[pair] = cost;
      return;
    }
    pairs.nodes[pair] ||= longer.root();
    let node = pairs.nodes[pair] as number;
    for (let at = 2; at < word.length; at++) node = longer.grow(node, word.charCodeAt(at));
    longer.values[node] = cost;
  }

  /** Calls back with the end and the cost of each word that begins at the position; a single character always does. */
  eachFrom(text: string, start: number, end: number, found: (end: number, cost: number) => void): void {
    found(start + 1, Math.min(this.rarest, this.single.at(text, start)));
    if (start + 1 >= end) return;
    const { pairs, longer } = this;
    const pair = pairs.at(text, start);
    if (pair < 0) return;
    const cost = pairs.costs[pair] as number;
    if (cost < Number.POSITIVE_INFINITY) found(start + 2, cost);
    let node = pairs.nodes[pair] as number;
    for (let at = start + 2; at < end && node > 0; at++) {
      node = longer.next(node, text.charCodeAt(at));
      const whole = longer.values[node] as number;
      if (whole < Number.POSITIVE_INFINITY) found(at + 1, whole);
    }
  }

  /**
   * Every word of a stretch of text as an edge; at each place behind the `known` ones, which are in the order of their starts.
   * `edges` are those of an earlier stretch that nobody needs any more.
   */
  edges(text: string, start: number, end: number, known: readonly Edge[], edges = new Edges()): Edges {
    edges.clear();
    let next = 0;
    let at = start;
    const add = (to: number, cost: number): void => edges.add(at, to, cost);
    for (; at < end; at++) {
      for (; (known[next]?.start ?? end) <= at; next++)
        edges.add(at, (known[next] as Edge).end, (known[next] as Edge).cost);
      this.eachFrom(text, at, end, add);
    }
    return edges;
  }

  /** Whether it is a word that costs at most so much. */
  has(word: string, atMost: number): boolean {
    if (word.length < 2) return false;
    let cost = Number.POSITIVE_INFINITY;
    this.eachFrom(word, 0, word.length, (end, own) => {
      if (end === word.length) cost = own;
    });
    return cost <= atMost;
  }

  /** Whether the dictionary has it, of two characters or more, as a verb first of all: 减少. */
  isVerb(word: string): boolean {
    return this.verbs.has(word);
  }

  /** Whether the text up to the position ends in a noun for somebody: 快递小哥. */
  endsPerson(text: string, position: number): boolean {
    if (!personEnds.has(text, position - 1)) return false;
    return [4, 3, 2].some((length) => this.people.has(text.slice(Math.max(0, position - length), position)));
  }
}
