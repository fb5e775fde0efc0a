import type { MeetingStatus } from '../model/vocabulary.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';

/**
 * What the clause of the verb says of it; a plan reaches over the clauses from its subject on (周某将同吴某举行会晤，会见郑某),
 * and over those that hang on 计划 (计划派团，为周某与对方谈判铺路).
 */
export function statusOf(
  view: ArticleView,
  sentence: Sentence,
  from: number,
  subjects: readonly Agent[],
  to: number,
): MeetingStatus {
  const text = view.folded.slice(from, to);
  const trigger = view.folded.slice(to, to + 2);
  for (const { status, words } of view.vocabulary.grammar.modality) {
    if (words.some((word) => text.includes(word) || word === trigger)) return status;
  }
  if (modal.test(text)) return 'PLANNED';
  const [first] = subjects;
  const began =
    first && first.start < from && first.start >= sentence.start ? clauseStart(view, sentence, first.start) : from;
  const planned = view.vocabulary.grammar.modality.find(({ status }) => status === 'PLANNED')?.words ?? [];
  const reached = view.folded.slice(began, from);
  if (planned.some((word) => reached.includes(word)) && !speaksOf.test(reached)) return 'PLANNED';
  return intended.test(view.folded.slice(sentence.start, from)) ? 'PLANNED' : 'HELD';
}

/** 他会与…会面: 会 as a verb of what is to come, not the end of 工联会 or 委员会. */
const modal = /(?<![联协员工大议国商学社机宴晚午峰聚拜约年全基理])会(?=[与跟同和在于再先]|分别|继续)/u;

/** Between the plan and the verb somebody speaks: the plan is what is said. */
const speaksOf = /表示|称|说|指出|宣布/u;
/** 本来计划…, 预计届时…: the whole sentence is of what is to come. */
const intended = /计划(?!生育)|预计|拟于|定于|原定/u;
