import { type ArticleView, bodyBefore, type Sentence } from './article-view.js';

const event = '峰会|大会|会议|论坛|年会|招待会|开幕式|闭幕式|仪式|典礼|宴会|晚宴|午宴|演出|晚会|酒会|活动|座谈会';
const toldOf = new RegExp(
  `(?:举行|召开|举办|主持|出席|参加)[^。；]{0,60}(?:${event})|(?:${event})[^。；]{0,30}(?:举行|召开|举办|开幕|闭幕|展开|揭幕|登场)`,
  'u',
);
/** Not yet, or not this time. */
const another = /去年|前年|明年|后年|曾于?|将(?!军)|拟于|\d{4}年|[上下]一?[届次]/u;

/**
 * 大会8日在某市举行。…大会开始前，此次峰会, 与会代表: the sentence that told of the event last before, up to so many sentences back, where it
 * is of the article's own days.
 */
export const eventToldBefore = (view: ArticleView, sentence: Sentence, reach: number): Sentence | undefined =>
  eventsToldBefore(view, sentence, reach)[0];

/** All of them, the last first. */
export const eventsToldBefore = (view: ArticleView, sentence: Sentence, reach: number): Sentence[] =>
  bodyBefore(view, sentence.index, reach).filter((told) => {
    const text = view.folded.slice(told.start, told.end);
    return toldOf.test(text) && !another.test(text);
  });
