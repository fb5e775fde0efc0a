import type { Span } from '../text/article.js';
import { type Agent, isTailOfName } from './agents.js';
import { type ArticleView, clauseEnd, type Sentence } from './article-view.js';
import { countryMeant } from './country-meant.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { everyPatternOf } from './pattern.js';
import type { Term } from './term-index.js';

/**
 * 第三轮中美经贸磋商8日在某市举行, 两国多年来的首次会谈，周二在某市举行: talks of two countries by their name, and then that they took place.
 * Whose they are, and where what is told of them ends; null where nothing is told.
 */
export function announcedTalks(
  view: ArticleView,
  sentence: Sentence,
  { start, end, entry }: Term<MeetingWords>,
  from: number,
  named: readonly Agent[],
): { readonly parties: readonly Agent[]; readonly until: number } | null {
  if (entry.family === 'CALL' || entry.kind === 'MEAL') return null;
  const first = clauseEnd(view, sentence, end);
  const until = first === end && view.folded[end] === '，' ? clauseEnd(view, sentence, end + 1) : first;
  if (!tookPlace.test(view.folded.slice(end, until))) return null;
  const countries = new Set(named.flatMap(({ sides }) => sides));
  const parties = countries.size > 1 ? named : inName(view, { start: from, end: start });
  return parties.length > 0 ? { parties, until } : null;
}

const tookPlace =
  /^，?(?=[^，。；]*[在于\d日周今昨])[^，。；]{2,30}(?:举行|召开|登场|展开|开幕|揭幕|进行)(?:了?第[^，。；]{1,6}天?)?$/u;

/** 中美 of 第三轮中美经贸磋商, the pair nearest to the noun. */
function inName(view: ArticleView, { start, end }: Span): Agent[] {
  const text = view.folded.slice(start, end);
  const pairs = matchesOf(text, everyPatternOf(pair, view.vocabulary.shortForms)).flatMap((match): Agent[] => {
    const at = start + match.index;
    if (isTailOfName(view, Object.assign(match, { index: at }))) return [];
    const sides = [match[1], match[2]].flatMap((form) => countryMeant(view, form ?? '')?.id ?? []);
    return new Set(sides).size > 1 ? [{ kind: 'SIDES', start: at, end: at + 2, sides }] : [];
  });
  return pairs.slice(-1);
}

const pair = (short: string) => `(${short})(${short})(?=(?:两国)?[^，。；：、与同和跟]{0,16}$)`;
