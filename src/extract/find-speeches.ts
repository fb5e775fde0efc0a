import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence, within } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import { matchesOf } from './matches-of.js';
import { everyPatternOf, patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';
import type { Speech } from './speech.js';
import { speechOfPronoun } from './speech-of-pronoun.js';
import { fullSpan } from './spoken-of.js';

/** Longest stretch between the speaker and the verb: 在口信中, 首先, 的报道又. */
const reach = 14;

/**
 * Where each speech begins, in the order of the text. It lasts until the next one or to the end of its paragraph.
 * `actors` are those agents and whom 他 and the like refer to. Only BODY text speaks: headlines and captions name no scope that could last.
 */
export function findSpeeches(view: ArticleView, agents: readonly Agent[], actors: readonly Agent[]): Speech[] {
  const { grammar } = view.vocabulary;
  let lastSource: string | null = null;
  const openings = view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const found = openingsIn(view, agents, sentence, grammar.speaking, lastSource);
    lastSource = spokesmanIn(view, sentence) ?? lastSource;
    return found;
  });
  const speeches = untilNext(openings);
  const others = view.sentences.flatMap((sentence) => speechOfPronoun(view, actors, sentence, speeches) ?? []);
  return others.length === 0 ? speeches : untilNext([...openings, ...others].sort((a, b) => a.start - b.start));
}

const untilNext = (openings: readonly Speech[]): Speech[] =>
  openings.map((opening, index) => {
    const next = openings[index + 1];
    const end = next && next.sentence.zoneIndex === opening.sentence.zoneIndex ? next.start : opening.sentence.zone.end;
    return { ...opening, end };
  });

function openingsIn(
  view: ArticleView,
  agents: readonly Agent[],
  sentence: Sentence,
  verbs: readonly string[],
  previous: string | null,
): Speech[] {
  const text = view.folded.slice(sentence.start, sentence.end);
  const found: Speech[] = [];
  for (const match of matchesOf(text, everyPatternOf(speaking, verbs))) {
    const verb = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    if (found.some((earlier) => verb.start < earlier.start)) continue;
    const from = clauseStart(view, sentence, verb.start);
    const speaker = beginningIn(agents, from, verb.start).findLast((agent) => agent.end <= verb.start);
    const together =
      speaker && verb.start - fullSpan(speaker).end <= reach ? listedUpTo(view, agents, from, speaker) : [];
    const [first, ...others] = speaksTogether(view, from, together, verb.start) ? together : [];
    const near =
      first && isSubject(view, from, first)
        ? first
        : goesOn.test(match[0])
          ? subjectGoingOn(view, agents, sentence, from, verb.start)
          : null;
    // 周某出席某组织会议，强调: the organization of the clause before reports nothing.
    const since = near !== null && near.start < from ? from : sentence.start;
    const source =
      sourceBefore(view, since, verb.start) ??
      (/(?<!.)发言人[^，]{0,4}$/u.test(view.folded.slice(from, verb.start)) ? previous : null);
    const via = source ? reliedOn(view, sentence, verb.start) : null;
    if (near === null && source === null) continue;
    if (near === null && !/[称说指]/u.test(match[0]) && match[0] !== '表示') continue;
    // 发言人称，美方表示…: what the side says is still the spokesman's report.
    const reported = source ?? found.findLast((earlier) => earlier.source !== null)?.source ?? null;
    found.push({
      ...{
        sentence,
        start: verb.end,
        end: sentence.end,
        speaker: source ? null : near,
        source: reported,
        via,
      },
      ...(near && near === first && others.length > 0 && !source ? { others } : {}),
    });
  }
  return found;
}

const speaking = (verbs: string) =>
  `(?:(?<![演小学传])(?:${verbs})(?=[，：:“「]|(?!为|道|定|示|责|引|导|数|标))|(?:表达|提出|(?<!(?:关注|重视|注意到|欢迎|回应|赞赏|肯定)[^，。；]{0,8})表态|致辞|感叹|承认|主张|坦言|直言|(?<!没有|未有?|拒绝|不[肯愿会]?|无法|作出?|做出|兑现|履行|违背|信守|收回|响应|回应|不顾|无视|遭到?|受到?|发出|作为|的)(?:承诺|补充|呼吁|警告|解释|提醒|反驳))(?=[，：]))`;

/** Nothing but an adverb or a connective stands before the speaker in the clause. */
const isSubject = (view: ArticleView, from: number, agent: Agent) =>
  fullSpan(agent).start - from <= 6 && !/[对向与同和]$/u.test(view.folded.slice(from, fullSpan(agent).start));

/** The people of one list that ends in this one, the first of them first: 周某和吴某. */
function listedUpTo(view: ArticleView, agents: readonly Agent[], from: number, last: Agent): Agent[] {
  const before = beginningIn(agents, from, fullSpan(last).start).findLast(
    (agent) => fullSpan(agent).end <= fullSpan(last).start,
  );
  const gap = before && view.folded.slice(fullSpan(before).end, fullSpan(last).start);
  const joined = before?.kind === 'PERSON' && last.kind === 'PERSON' && /^(?:[和与及、]|以及)$/u.test(gap ?? '');
  return joined ? [...listedUpTo(view, agents, from, before), last] : [last];
}

/** 周某和吴某表示, and not 支持周某和吴某的选民表示: nothing but when stands before a list, nor anything of another behind it. */
function speaksTogether(view: ArticleView, from: number, together: readonly Agent[], verb: number): boolean {
  const [first, last] = [together[0], together.at(-1)];
  if (!first || !last || together.length === 1) return true;
  const before = view.folded.slice(from, fullSpan(first).start);
  return (
    /^(?:而|但|对此|其后|随后|[今昨]天?日?|\d{1,2}日)*$/u.test(before) &&
    !/的|领导|率领|各自|提名/u.test(view.folded.slice(fullSpan(last).end, verb))
  );
}

/** 周某请吴某转达问候，并表示: a clause that begins with the verb goes on about the one person whom the sentence is about. */
function subjectGoingOn(
  view: ArticleView,
  agents: readonly Agent[],
  sentence: Sentence,
  from: number,
  verb: number,
): Agent | null {
  if (from === sentence.start || !/^(?:并|还|也|又|则|同时)*$/u.test(view.folded.slice(from, verb))) return null;
  const [subject, other] = subjectsBefore(view, sentence, agents, verb);
  if (subject?.kind !== 'PERSON' || other) return null;
  const { start, end } = fullSpan(subject);
  const leads = start >= sentence.start && leadIn.test(view.folded.slice(clauseStart(view, sentence, start), start));
  return leads && !otherwise.test(view.folded.slice(end, from)) ? subject : null;
}

/** Nothing, or a word or two that the subject may follow. */
const leadIn =
  /^[\s\p{Pd}]*(?:(?:会[见谈晤面]中|席间|其间|期间|同时|与此同时|此外|另外|随后|之后|最后|对此|据[悉知]|但|而|[今昨]日?|\d{1,2}日))?$/u;
const goesOn = /^(?:表示|强调|指出|重申|认为|称)$/u;
/** 周某的言论, 周某遭吴某批评, …，但某组织发表声明，认为: what the sentence is about, or who speaks, is another. */
const otherwise =
  /^[遭被受的]|[，；](?:但|而(?!且)|因为|由于|如果|虽然|不过|其实|之后|有(?!关)|据|一名|多名|分析|外界|消息|专家|学者|媒体|舆论|[公民市农居网业学商各]{1,2}[界众民]|[^，。；]{0,6}(?:国会|议会|政府|法院|警方|当局)|[该此])|(?:报道|消息|声明|社论)[^，]{0,4}，/u;

/** The organization that speaks before the verb, from where its sentence or clause begins: 新华社的报道称, 中国商务部发言人周五表示. */
function sourceBefore(view: ArticleView, from: number, verb: number): string | null {
  const term = beginningIn(view.names, from, verb)
    .filter((name) => name.entry.label === 'Organization' && name.end <= verb)
    .filter((name) => {
      const rest = view.folded.slice(name.end, verb);
      return rest.length <= reach || /记者.*(?:撰文|引述|引用|援引|据)/u.test(rest);
    })
    .at(-1);
  return term?.entry.entity.id ?? null;
}

/** Id of the body whose spokesman the sentence names: 中国商务部发言人. A bare 发言人 later is the same. */
const spokesmanIn = (view: ArticleView, sentence: Sentence): string | null =>
  beginningIn(view.names, sentence.start, sentence.end).find(
    (name) =>
      name.entry.label === 'Organization' && within(name, sentence) && view.folded.startsWith('发言人', name.end),
  )?.entry.entity.id ?? null;

function reliedOn(view: ArticleView, sentence: Sentence, verb: number): Span | null {
  const { relying } = view.vocabulary.grammar;
  const before = view.folded.slice(sentence.start, verb);
  const match = patternOf(reliance, relying).exec(before);
  return match?.[1] ? { start: verb - match[1].length, end: verb } : null;
}

const reliance = (words: string) => `(?:${words})([^，。；]{2,30})$`;
