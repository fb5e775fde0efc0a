import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { beginningIn, endingAt } from '../spans-at.js';
import type { Term } from '../term-index.js';
import type { NamedEntry } from '../vocabulary-index.js';
import { type NameContext, nameContext } from './name-context.js';
import { type Edge, likelihoods, logOdds } from './word-lattice.js';

const twoCharacters = /^\p{Script=Han}{2}$/u;
const han = /\p{Script=Han}/u;
/** Characters on either side that are read together with the name. */
const reach = 6;
const listedName = 10;
const knownTerm = 8.5;
/** Below these odds the characters belong to other words. */
const misread = -1.5;

/** The view without listed names of two characters that are the end of one word and the beginning of another: 双方|刚刚. */
export function withoutMisread(view: ArticleView): ArticleView {
  const doubtful = view.names.filter(
    ({ start, end, entry }) => entry.label === 'Person' && twoCharacters.test(view.folded.slice(start, end)),
  );
  if (doubtful.length === 0) return view;
  const context = nameContext(view);
  const dropped = new Set(doubtful.filter((name) => oddsOf(view, context, name) < misread));
  return dropped.size > 0 ? { ...view, names: view.names.filter((name) => !dropped.has(name)) } : view;
}

function oddsOf(view: ArticleView, context: NameContext, name: Term<NamedEntry>): number {
  const { folded, names, titles, vocabulary } = view;
  let { start, end } = name;
  while (start > name.start - reach && han.test(folded[start - 1] ?? '')) start--;
  while (end < name.end + reach && han.test(folded[end] ?? '')) end++;
  const known: Edge[] = [names, titles]
    .flatMap((terms: readonly Term<unknown>[]) => beginningIn(terms, start, end))
    .filter((term) => term !== name && term.end <= end)
    .map((term) => ({ start: term.start, end: term.end, cost: knownTerm }))
    .sort((a, b) => a.start - b.start);
  const edges = vocabulary.words.edges(folded, start, end, known);
  const severed = soundsBehindTitle(view, name) ? partOfName : 0;
  const candidates = [
    inContext(context, name.start, name.end, listedName + severed),
    ...longerForeign(view, context, name, start, end),
    ...longerChinese(view, context, name),
  ];
  return logOdds(likelihoods(start, end, edges, candidates)[0] ?? 0);
}

/** What a name costs there, with what stands around it. */
const inContext = (context: NameContext, start: number, end: number, cost: number): Edge => ({
  start,
  end,
  cost: cost - context.before(start) - context.after(end),
});

/** 周明远书记, where 周明 is listed: a title begins right behind the longer name. */
function longerChinese({ folded, vocabulary }: ArticleView, context: NameContext, { start, end }: Span): Edge[] {
  const to = end + 1;
  if (context.after(to) < titleBehind || context.after(end) >= titleBehind) return [];
  return vocabulary.nameCandidates
    .within(
      folded,
      start,
      to,
      () => false,
      (_, until) => until === to,
    )
    .flatMap((candidate) =>
      candidate.kind === 'CHINESE' && candidate.start === start ? [inContext(context, start, to, candidate.cost)] : [],
    );
}
const titleBehind = 3;

/** 王储本某某: between the title and what is listed there are only sounds of a name. */
function soundsBehindTitle({ folded, titles, vocabulary }: ArticleView, { start }: Span): boolean {
  for (let at = start - 1; at >= start - longestGap && vocabulary.nameCandidates.isSound(folded, at); at--)
    if (endingAt(titles, at)) return true;
  return false;
}
/** Characters. */
const longestGap = 3;
const partOfName = 3;

/** The foreign names, of people or places, in which the name is only some sounds: 巴赫 in 巴赫穆特, 巴赫 in 总统甘巴赫. */
function longerForeign(
  { folded, vocabulary }: ArticleView,
  context: NameContext,
  name: Span,
  start: number,
  end: number,
): Edge[] {
  const { nameCandidates } = vocabulary;
  for (let at = name.start; at < name.end; at++) if (!nameCandidates.isSound(folded, at)) return [];
  const found: Edge[] = [];
  for (let from = name.start; from >= start && nameCandidates.isSound(folded, from); from--)
    nameCandidates.soundsFrom(folded, from, end, (to, cost) => {
      if (to > name.end || (to === name.end && from < name.start)) found.push(inContext(context, from, to, cost));
    });
  return found;
}
