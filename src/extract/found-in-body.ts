import type { ArticleView, Sentence } from './article-view.js';
import { matchesOf } from './matches-of.js';

/** Where a pattern with the flag g stands in the sentences of the body that hold one of its words, in the order of the text. */
export function foundInBody(
  view: ArticleView,
  needs: RegExp,
  pattern: RegExp,
): { sentence: Sentence; start: number; end: number; match: RegExpExecArray }[] {
  if (!needs.test(view.folded)) return [];
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    if (!needs.test(text)) return [];
    return matchesOf(text, pattern).map((match) => {
      const start = sentence.start + match.index;
      return { sentence, start, end: start + match[0].length, match };
    });
  });
}
