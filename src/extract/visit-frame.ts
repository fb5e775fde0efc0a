import type { Span } from '../text/article.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';

const words: MeetingWords = { words: ['访问'], family: 'AUDIENCE', kind: 'VISIT' };
const visit =
  /(?<=对[^，。；]{1,24})(?:进行|展开|开始)[^，。；]{0,10}访问|(?<![采走专拜回家])访问|访华|访[美俄日韩朝英法德欧印越](?=[，。；\d]|$)/gu;

/** The words for visits between two places of an article. */
export const visitsIn = (view: ArticleView, from: number, to: number): Span[] =>
  matchesOf(view.folded.slice(from, to), visit).map(({ index, 0: told }) => {
    const before = /^(?:进行|展开|开始)(?:了?为期[^，。；]{1,6}的)?/u.exec(told)?.[0].length ?? 0;
    return { start: from + index + before, end: from + index + told.length };
  });

/** A visit that is to come, but for who takes part. */
export function visitFrame(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
): Omit<MeetingFrame, 'subjects' | 'objects'> {
  return {
    sentence,
    words,
    trigger,
    use: 'TRANSITIVE',
    status: 'PLANNED',
    ...plainlyTold,
    date: daysOf(view, layers, sentence, trigger),
    from: clauseStart(view, sentence, trigger.start),
    rule: 'meeting:visit-to-come',
  };
}

/** 周某24日介绍，…将对某国进行访问: what its own clause says of when, or from which day to which before it. */
function daysOf(view: ArticleView, layers: Layers, sentence: Sentence, trigger: Span): DateMention | null {
  const until = clauseEnd(view, sentence, trigger.end);
  const own = { ...sentence, start: clauseStart(view, sentence, trigger.start) };
  const date = dateOf(view, layers, own, trigger, until);
  if (date && !ofOther.test(view.folded.slice(date.end, Math.max(date.end, trigger.start)))) return date;
  const before = dateOf(view, layers, sentence, trigger, until);
  return before?.granularity === 'INTERVAL' ? before : null;
}

/** 6日与周某会谈后将访问某国: the day of what is before. */
const ofOther = /会[谈晤见面]后/u;
