import type { Span } from '../text/article.js';
import { type ArticleView, clauseEnd, type Sentence } from './article-view.js';
import { type IssueMention, itemsOf } from './issue-lists.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { patternOf } from './pattern.js';
import type { TalkGrounds } from './talk-grounds.js';

/**
 * What both sides agree to do, and what one of them proposes point by point: 双方同意加强甲合作，促进乙交流; 一是扩大丙贸易。
 * Each clause is of one verb and what it furthers.
 */
export function findAgreedPoints(view: ArticleView, sentence: Sentence, { talkOf, told }: TalkGrounds): IssueMention[] {
  if (sentence.zone.kind !== 'BODY' || !talkOf.has(sentence)) return [];
  const text = view.folded.slice(sentence.start, sentence.end);
  const agreed = agreement.exec(text) ?? agreedBesides.exec(text) ?? agreedThere(text, sentence, told.get(sentence));
  const opening = agreed ?? point.exec(text);
  if (!opening) return [];
  const list = { start: sentence.start + opening.index + opening[0].length, end: sentence.end };
  const clauses = agreed ? most : 1;
  return clausesOf(view, sentence, list.start)
    .slice(0, clauses)
    .flatMap((clause) => (agreed && fieldsIn(view, clause)) || furthered(view, clause))
    .map((item) => ({ ...item, sentence, list, agreed: true as const }));
}

const most = 5;
const agreement =
  /(?:^|[，；：])[^，。；]{0,4}(?:双方|两国元首|两国领导人|两国总理|两国外长|两国防长|两国首脑|两位领导人|两位首脑|两人|二人|他们)[^，。；]{0,6}(?:同意|商定|决定|确认|约定|承诺|议定|一致(?:认为|认同|表示)，?(?:双方|两国)?(?=应|要(?!求)|有必要))，?/u;
/** 双方就…交换意见，同意开展…: of both sides, though another clause stands between. */
const agreedBesides =
  /^(?:[^，。；]{0,12}，)?[^，。；]{0,4}(?:双方|两国元首|两国领导人|两人|二人).*?，(?:并|还|又|且)?(?:一致|共同|原则上)?(?:同意|商定|决定)，?/u;

/** 周某与吴某举行会谈，同意恢复…: those who are told to meet in the clause before. */
function agreedThere(text: string, sentence: Sentence, frames: readonly MeetingFrame[] = []): RegExpExecArray | null {
  const match = thenAgreed.exec(text);
  const before = frames.filter(({ trigger }) => match && trigger.end <= sentence.start + match.index);
  return before.some((frame) => frame.status === 'HELD' && peopleOf(frame).length > 1) ? match : null;
}
const thenAgreed = /，(?:并|还|且)?(?:一致|共同|原则上)*(?:同意|商定|决定)，?/u;

function fieldsIn(view: ArticleView, clause: Span): Span[] | null {
  const named = fieldsOf.exec(view.folded.slice(clause.start, clause.end));
  if (!named?.[1]) return null;
  const start = clause.start + named[0].indexOf(named[1]);
  return itemsOf(view, { start, end: start + named[1].length });
}

/** 同意在渔业、旅游等领域深化合作. */
const fieldsOf =
  /^[^，。；]{0,8}在([^，。；]{2,50}?)(?:等(?:诸|众)?多?个?|[两三四五六多各]个|各)?(?:领域|方面|问题上|议题上|事务上|产业)/u;
const point = /^(?:[一二三四五六]是|第[一二三四五六][，、]|[一二三四五六]、)/u;

function clausesOf(view: ArticleView, sentence: Sentence, from: number): Span[] {
  const clauses: Span[] = [];
  for (let start = from; start < sentence.end; ) {
    const end = clauseEnd(view, sentence, start);
    if (end > start) clauses.push({ start, end });
    if (view.folded[end] !== '，') break;
    start = end + 1;
  }
  return clauses;
}

/** What stands behind the verb of a clause, item by item; nothing where that only says how or how well. */
function furthered(view: ArticleView, clause: Span): Span[] {
  const text = view.folded.slice(clause.start, clause.end);
  const verb = patternOf(furthering, view.vocabulary.grammar.furthering).exec(text);
  if (!verb || text.startsWith('以', verb[0].length)) return [];
  return itemsOf(view, { start: clause.start + verb[0].length, end: clause.end }).filter(({ start, end }) => {
    const item = view.folded.slice(start, end);
    return end - start >= shortest && end - start <= longest && !saysNothing.test(item);
  });
}

const furthering = (verbs: string) =>
  `^(?:将|要|应该?当?|有必要|进一步|共同|积极|全面|尽快|尽早|不断|有意义地|双方|继续)*(?:${verbs})(?:了|双方|两国|彼此|好)?在?`;
const [shortest, longest] = [2, 16];
const saysNothing =
  /^(?:合作|交流|对话|协作|务实合作|相关合作)$|^(?:各|以|通过|密切|彼此|相互|高层|经常|这|此|其|享有)|相通|交融|(?:水平|阶段|联系|往来|沟通|理解|发展|高度|信任|互信|方向|实现.*)$/u;
