import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import type { LexiconTitle } from './lexicon.js';
import { beginningAt, endingAt, overlapping } from './spans-at.js';
import { tellingVerbs } from './telling-verbs.js';

export interface TitleSpan extends Span {
  readonly rank: LexiconTitle['rank'];
}

const modifier = /(?:候任|时任|常务|首席|助理|代理|新任|现任|前任|执行|高级|副|前|原)$/u;
const sideWord = /.方$/u;
/** 某某共和国总理: the kind of state, behind its name. */
const stateWord = /(?:共和国|合众国|王国|联邦|联合酋长国|大公国|公国)$/u;
/** Words of titles that begin with a character at which a title otherwise ends: 经济对话, 和平. */
const inside = /^(?:对话|对外|和平|同业|在野|给养|由于|见习)/u;
const stop = /[\s的了在与和同跟对向由是给把请就及携偕见晤获、，。；：！？“”「」『』《》（）()—]/u;
/** 自由党主席: no preposition. */
const ofParty = /^自由[^，。；]$/u;
/** 主席周某将出席总统吴某…: between them somebody does something. */
const verbs = new RegExp(
  `^(?:出席|参加|访问|抵达|前往|陪同|邀请|接替|取代|接受|欢迎|感谢|致电|致信|会同|联同|连同|举行|主持|率领|转达|祝贺|${tellingVerbs})`,
  'u',
);
/** 代表国家主席周某出席, and no 代表团团长; 将应总统周某邀请. */
const standsFor = /^(?:代表(?!团)|[将会]应)/u;
/** An unknown part of a title (中美全面经济对话中方牵头人) is at most this long. */
const longestUnknown = 10;

/** The titles joined by 、 that end where a name begins, in the order of the text. */
export function titlesBefore(view: ArticleView, position: number): TitleSpan[] {
  const titles: TitleSpan[] = [];
  for (let end = position; ; ) {
    const noun = endingAt(view.titles, end);
    if (!noun) return titles;
    const start = extendLeft(view, withBody(view, noun));
    titles.unshift({ start, end, rank: noun.entry.rank });
    if (view.folded[start - 1] !== '、') return titles;
    end = start - 1;
  }
}

/** Where a body's name and the title share characters (中共中央政治局 and 政治局委员), the title begins with the body. */
const withBody = (view: ArticleView, noun: Span): number =>
  overlapping(view.names, noun).find((name) => name.start < noun.start && name.end <= noun.end)?.start ?? noun.start;

/** Takes into the title what belongs to it on its left: countries, bodies, other titles, and a few unknown words. */
function extendLeft(view: ArticleView, from: number): number {
  let start = from;
  let afterName = false;
  for (;;) {
    const known = knownBefore(view, start);
    if (known) {
      start = known.start;
      afterName = known.name;
      continue;
    }
    const unknown = afterName ? null : unknownBefore(view, start);
    if (unknown === null) return start;
    start = unknown;
  }
}

function knownBefore(view: ArticleView, position: number): { start: number; name: boolean } | null {
  const name = endingAt(view.names, position);
  if (name) return { start: name.start, name: true };
  const title = endingAt(view.titles, position);
  // 将代表国家主席周某出席: no representative by office.
  if (title && view.folded.slice(title.start, title.end) === '代表' && !endingAt(view.names, title.start)) return null;
  if (title) return { start: title.start, name: false };
  const tail = view.folded.slice(Math.max(0, position - 2), position);
  const word = modifier.exec(tail)?.[0];
  if (word) return { start: position - word.length, name: false };
  const state = stateWord.exec(view.folded.slice(Math.max(0, position - 5), position))?.[0];
  if (state && endingAt(view.names, position - state.length)) return { start: position - state.length, name: false };
  const { shortPlaces } = view.vocabulary;
  if (sideWord.test(tail) && shortPlaces.has(tail[0] ?? '')) return { start: position - 2, name: false };
  if (tail.length === 2 && shortPlaces.has(tail[0] ?? '') && shortPlaces.has(tail[1] ?? ''))
    return { start: position - 2, name: true };
  return null;
}

/** Over unknown characters to a known word or to the title's boundary; null where neither is near. */
function unknownBefore(view: ArticleView, position: number): number | null {
  for (let at = position - 1; at >= position - longestUnknown; at--) {
    const character = view.folded[at] ?? '\n';
    if (beginningAt(view.meetings, at)?.entry.transitive) return null;
    if (verbs.test(view.folded.slice(at, at + 2)) || standsFor.test(view.folded.slice(at, at + 3))) return null;
    if (inside.test(view.folded.slice(at, at + 2))) continue;
    if (stop.test(character) && !ofParty.test(view.folded.slice(at - 1, at + 2)))
      return character === '、' && at + 1 < position ? at + 1 : null;
    if (at < position - 1 && knownBefore(view, at)) return at;
  }
  return null;
}
