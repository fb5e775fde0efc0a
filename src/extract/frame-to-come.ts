import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseEnd, type Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';

/** 会议, 峰会: the word of two characters that a pattern closes with. */
export const wordUpTo = (end: number): Span => ({ start: end - 2, end });

/** A meeting, planned unless the status says otherwise, on the day that its sentence tells. */
export const frameToCome = (
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
  told: {
    readonly words: MeetingWords;
    readonly rule: string;
    readonly subjects: readonly Agent[];
  } & Partial<MeetingFrame>,
): MeetingFrame => ({
  sentence,
  trigger,
  use: 'CARRIED',
  objects: [],
  status: 'PLANNED',
  ...plainlyTold,
  date: dateOf(view, layers, sentence, trigger, clauseEnd(view, sentence, trigger.end)),
  from: sentence.start,
  ...told,
});
