import type { Span } from '../text/article.js';
import { type Agent, idsOfPeople, isPerson, type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, bodyBefore, clauseStart, type Sentence, within } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import { leadReach } from './leads-clause.js';
import { matchesOf } from './matches-of.js';
import { isAboutOffice } from './office-alone.js';
import type { PersonMention } from './people.js';
import { protagonist } from './protagonist.js';
import { isLeader } from './ranks.js';
import { beginningIn, endingAt, isTaken } from './spans-at.js';
import { fullSpan, isCompanion, isOblique } from './spoken-of.js';

/**
 * The agents with those added who are only referred to: 他 and 她, a bare 总统 where the article names one person of that title,
 * and the bodies that act (周某与某协会会面). In the order of the text.
 */
export function withReferents(
  view: ArticleView,
  agents: readonly Agent[],
  people: readonly PersonMention[],
): readonly Agent[] {
  const called = titled(view, people);
  // 美国总统: the country is part of who he is.
  const others = agents.filter((agent) => agent.kind !== 'SIDE' || !called.some((person) => within(agent, person)));
  const taken = [...others.map(fullSpan), ...people.map(({ full }) => full)];
  const free = (span: Span) => !isTaken(taken, span);
  const added = [
    ...bodies(view),
    ...called,
    ...pronouns(view, agents),
    ...pairs(view, agents),
    ...otherSides(view, agents),
    ...leadersOfThem(view, agents),
  ].filter(free);
  return added.length === 0 ? agents : [...others, ...added].sort((a, b) => a.start - b.start);
}

const pronoun = /(?<![其吉])[他她佢](?![们哋人国乡山方日])|(?<=[与同和跟])其(?=[会举见进晤通共交面]|当面)/gu;

/** A sentence that has 他 before it names anybody goes on with whom it meant (13日，他与夫人周某…；14日，他…). */
function pronouns(view: ArticleView, agents: readonly Agent[]): Agent[] {
  const found: PersonAgent[] = [];
  for (const sentence of view.sentences) {
    if (sentence.zone.kind !== 'BODY' && sentence.zone.kind !== 'CAPTION') continue;
    let first: PersonAgent | null = null;
    for (const match of matchesOf(view.folded.slice(sentence.start, sentence.end), pronoun)) {
      const start = sentence.start + match.index;
      const before = [...agents, ...found.slice(-reach)];
      const met =
        isMet(view, start) || isGoverned(view, sentence, start)
          ? otherThanSubject(view, sentence, start, agents, found)
          : undefined;
      const named: PersonAgent | null = met ?? first ?? antecedent(view, sentence, start, before);
      if (!named) continue;
      const agent = referring(named.mention, { start, end: start + 1 });
      if (
        !met &&
        !agents.some((other) => other.kind === 'PERSON' && other.start >= sentence.start && other.start < start)
      )
        first ??= agent;
      found.push(agent);
    }
  }
  return found;
}

const isMet = (view: ArticleView, start: number): boolean =>
  view.folded[start] === '其' ||
  endingAt(view.meetings, view.folded[start - 1] === '了' ? start - 1 : start)?.entry.transitive === true;

/** 同他会谈, 为他举行欢迎仪式: not whom the clause itself is about; 周某和他的同事 is. */
const isGoverned = (view: ArticleView, sentence: Sentence, start: number): boolean =>
  /[为对向给与同和跟邀请约]$/u.test(view.folded.slice(sentence.start, start)) && view.folded[start + 1] !== '的';

/**
 * 周某会见郑某，吴某则在另一处会见她; 郑某表示，周某打电话给她; 郑某抵达某市。周某同他会谈: nobody meets himself, so it is whom another
 * met before, or who says so, or whom the sentence before is about.
 */
function otherThanSubject(
  view: ArticleView,
  sentence: Sentence,
  position: number,
  agents: readonly Agent[],
  meant: readonly PersonAgent[],
): PersonAgent | undefined {
  const from = clauseStart(view, sentence, position);
  const named = peopleWithin(agents, sentence.start, position);
  const here = named.filter(({ start }) => start >= from);
  // 某国当局今天与他会谈: the clause is about somebody whom nothing names.
  if (here.length === 0 && !goesOn.test(view.folded.slice(from, position))) return undefined;
  const subjects = here.length > 0 ? here : subjectsBefore(view, sentence, agents, position).filter(isPerson);
  const own = new Set(idsOfPeople(subjects));
  if (own.size !== 1) return undefined;
  const isOther = ({ mention }: PersonAgent) => !own.has(mention.person.id);
  const others = named.filter(isOther);
  const [host] = subjects;
  // 外长郑某到机场迎接。主席周某会见了他: of one country, neither is the guest.
  const isGuest = (agent: PersonAgent) =>
    isOther(agent) &&
    (/[为对向给]/u.test(view.folded[position - 1] ?? '') ||
      agent.sides[0] === undefined ||
      agent.sides[0] !== host?.sides[0]);
  return (
    others.findLast((agent) => isMet(view, fullSpan(agent).start)) ??
    others.find((agent) => isAbout(view, sentence, agent)) ??
    others.at(-1) ??
    meantBefore(view, sentence, agents, meant, isGuest) ??
    whomBeforeIsAbout(view, sentence, agents, isGuest, isOther) ??
    (/给$/u.test(view.folded.slice(sentence.start, position)) ? protagonist(agents, position, own) : undefined)
  );
}

/** What joins a clause to the one before: 并同他, 随后会见了他. */
const goesOn =
  /^(?:并|且|却|而|但|还|又|也|亦|再|随后|其后|之后|随即|然后|接着|继而|上午|下午|晚上|当[天日晚]|[今昨]天|\d{1,2}日|分别|先后|亲切|热情|在[^，。；]{2,10}|[与同和跟为对向给]|会[见晤]了?|接见了?|将|拟|准备)*$/u;

const pairWords =
  /(?<![另其余有第十百])(?:两人|二人|他们两人|[三四五]人)(?![士员民次组份行])|(?<![第十百另其他名])两位?(?:主席|总统|总理|首相|外长|防长|财长)(?![团府人候特办台级夫助秘])/gu;
const size: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5 };

/** Agents for words that refer to people, wherever the body has them. */
const referredTo = (
  view: ArticleView,
  words: RegExp,
  whom: (sentence: Sentence, span: Span) => readonly PersonMention[],
): Agent[] =>
  view.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY'
      ? matchesOf(view.folded.slice(sentence.start, sentence.end), words).flatMap(({ index, 0: { length } }) => {
          const span = { start: sentence.start + index, end: sentence.start + index + length };
          return whom(sentence, span).map((mention) => referring(mention, span));
        })
      : [],
  );

/** 两人将会面, 同欧盟两主席会晤: the two people of whom the text before spoke last, if it spoke of just two since its paragraph began. */
const pairs = (view: ArticleView, agents: readonly Agent[]): Agent[] =>
  referredTo(view, pairWords, (sentence, { start }) => {
    const many = size[view.folded[start] ?? ''] ?? 2;
    // 吴某有意与两人会谈: he is none of them.
    const from = clauseStart(view, sentence, start);
    const beside = /[与同和跟]$/u.test(view.folded.slice(from, start));
    const others = beside ? agents.filter((agent) => agent.start < from) : agents;
    return spokenOfBefore(view, sentence, start, others, many);
  });

/** 周某来到吴某的办公室，与对方会面: the second of the two whom the sentence names before, in whose place it was. */
const otherSides = (view: ArticleView, agents: readonly Agent[]): Agent[] =>
  referredTo(view, otherSide, (sentence, { start }) => {
    const named = beginningIn(agents, sentence.start, start).filter(isPerson);
    const [, second, third] = new Map(named.map((agent) => [agent.mention.person.id, agent.mention])).values();
    return second && !third && hisPlace.test(view.folded.slice(second.full.end, start)) ? [second] : [];
  });
/** 吴某的办公室，与: nobody but the owner is the other there. */
const hisPlace =
  /^(?:（[^）]*）|）)?的(?:办公室|办事处|官邸|寓所|住所|家里?|家中|府邸|总部|酒店|房间|书房|庄园|别墅|宫殿)(?:[，里中内])*[与同和跟]$/u;
const otherSide =
  /(?<=[与同和跟])对方(?=[^，。；]{0,8}(?:会[面见晤谈]|见面|面谈|交谈|晤谈|磋商|通话|通电话|谈判|共进))/gu;

/** 吴某与他们会面: him of whose group the text spoke last (周某一行, 由周某率领的访问团). */
const leadersOfThem = (view: ArticleView, agents: readonly Agent[]): Agent[] =>
  referredTo(view, them, (sentence) => {
    const from = view.sentences[Math.max(0, sentence.index - groupReach)]?.start ?? sentence.start;
    const leader = beginningIn(agents, from, sentence.start)
      .filter(isPerson)
      .findLast((agent) => leadsGroup.test(view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 8)));
    return leader ? [leader.mention] : [];
  });

const them = /(?<=[与同和跟])(?:他们|她们)(?=[会见晤座举进交谈])/gu;
const leadsGroup = /^(?:（[^）]*）)?(?:一行|率领|带领|率团|为首)/u;
/** Sentences. */
const groupReach = 12;

/** The people named in the nearest stretch of whole sentences before a position that names just so many; else nobody. */
function spokenOfBefore(
  view: ArticleView,
  sentence: Sentence,
  position: number,
  agents: readonly Agent[],
  many: number,
): PersonMention[] {
  const named = new Map<string, PersonMention>();
  for (const candidate of bodyBefore(view, sentence.index + 1, reach)) {
    for (const agent of beginningIn(agents, candidate.start, candidate.end))
      if (agent.kind === 'PERSON' && within(agent, candidate) && agent.end <= position)
        named.set(agent.mention.person.id, agent.mention);
    if (named.size === many) return [...named.values()];
    if (named.size > many) return many === 2 ? lastPairBefore(view, sentence, position, agents) : [];
  }
  return [];
}

/** 周某和吴某签署…。仪式前，两人: where others are named too, the two whom the text last joined by 和 or its like. */
function lastPairBefore(
  view: ArticleView,
  sentence: Sentence,
  position: number,
  agents: readonly Agent[],
): PersonMention[] {
  for (const candidate of bodyBefore(view, sentence.index + 1, reach)) {
    const here = peopleWithin(agents, candidate.start, Math.min(candidate.end, position));
    const between = (index: number) => {
      const [one, other] = [here[index - 1], here[index]];
      return one && other
        ? view.folded.slice(fullSpan(one).end, Math.max(fullSpan(one).end, fullSpan(other).start))
        : '';
    };
    const second = here.findLastIndex((_, index) => index > 0 && joins.test(between(index)));
    const [one, other] = [here[second - 1], here[second]];
    if (!one || !other || one.mention.person.id === other.mention.person.id) continue;
    if (/^[、和与及]/u.test(between(second - 1)) || /^[、和与及]/u.test(between(second + 1))) return [];
    return [one.mention, other.mention];
  }
  return [];
}

/** 周某今日与来访的吴某. */
const joins = /^[^，。；、说称指表]{0,14}[和与同跟][^，。；、说称指表]{0,14}$/u;

const referring = (mention: PersonMention, span: Span): PersonAgent => ({
  kind: 'PERSON',
  ...span,
  sides: mention.person.country ? [mention.person.country] : [],
  mention: { ...mention, ...span, full: span, titles: [], ranks: [], referring: true },
});

/** Sentences back in which 他 is looked for. */
const reach = 5;

/** 会见吴某和郑某时，周某转达问候: whom the clause only says when of. */
const isReceived = (view: ArticleView, { start }: Sentence, agent: PersonAgent): boolean =>
  /^(?:在|当日?|[今昨]日)?(?:会见|接见|会晤|拜会|约见)[^，。；]{0,24}$/u.test(
    view.folded.slice(start, fullSpan(agent).start),
  ) && /^[^，。；]{0,24}[时后前]，/u.test(view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 27));

/** Whom a sentence can be about, by where it names him. */
const isAbout = (view: ArticleView, sentence: Sentence, agent: PersonAgent): boolean =>
  !isOblique(view, sentence, agent) &&
  !isReceived(view, sentence, agent) &&
  !isCompanion(view, clauseStart(view, sentence, fullSpan(agent).start), agent);

/** Whom 他 last meant, here or in the sentence before, if that names nobody else behind it. */
function meantBefore(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  meant: readonly PersonAgent[],
  isGuest: (agent: PersonAgent) => boolean,
): PersonAgent | undefined {
  const [previous] = bodyBefore(view, sentence.index, 1);
  const last = meant.findLast((agent) => agent.start >= (previous ?? sentence).start && isGuest(agent));
  return last && !beginningIn(agents, last.end, sentence.start - 1).some(isPerson) ? last : undefined;
}

/** The only person of the sentence before but for those whom the position's own clause is about, if it is about him. */
function whomBeforeIsAbout(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  isGuest: (agent: PersonAgent) => boolean,
  isOther: (agent: PersonAgent) => boolean,
): PersonAgent | undefined {
  const [previous] = bodyBefore(view, sentence.index, 1);
  if (!previous) return undefined;
  const told = beginningIn(agents, previous.start, previous.end)
    .filter(isPerson)
    .filter((agent) => within(agent, previous) && isOther(agent));
  const [first] = told;
  if (!first || !isGuest(first) || new Set(idsOfPeople(told)).size > 1 || !isAbout(view, previous, first))
    return undefined;
  return fullSpan(first).start - previous.start <= leadReach ? first : undefined;
}

/** Whoever the sentence is about, else the sentences before it, nearest first: the first person named near the beginning of one. */
function antecedent(
  view: ArticleView,
  sentence: Sentence,
  position: number,
  agents: readonly Agent[],
): PersonAgent | null {
  // A caption tells of its own people.
  for (const candidate of sentence.zone.kind === 'BODY' ? bodyBefore(view, sentence.index + 1, reach) : [sentence]) {
    const [first] = beginningIn(agents, candidate.start, candidate.end)
      .filter(
        (agent): agent is PersonAgent =>
          agent.kind === 'PERSON' &&
          within(agent, candidate) &&
          agent.end <= position &&
          isAbout(view, candidate, agent),
      )
      .sort((a, b) => a.start - b.start);
    if (!first && candidate === sentence && isAboutOffice(view, sentence, agents, position)) return null;
    if (first && (candidate === sentence || fullSpan(first).start - candidate.start <= leadReach)) return first;
  }
  return null;
}

/** What stands behind an office that is the subject. */
const doesSomething =
  /^(?:[与和同跟在将会就则也亦，表说称指昨今\d]|[上中下]午|早上|清晨|傍晚|晚[上间]|接见|强调|感谢|认为|希望|重申|致[词辞]|宣布|提到|特别|随后|稍[早后晚])/u;

/** 总统与…会面, 美国总统会见…: the one person whom the article calls so. */
function titled(view: ArticleView, people: readonly PersonMention[]): Agent[] {
  return view.titles.flatMap((title) => {
    if (!isLeader(title.entry.rank)) return [];
    const country = endingAt(view.names, title.start);
    const of = country?.entry.label === 'Place' && country.entry.entity.kind === 'COUNTRY' ? country : undefined;
    const start = of?.start ?? title.start;
    const before = view.folded.slice(Math.max(0, start - 1), start);
    const after = view.folded.slice(title.end, title.end + 2);
    if (!/^$|[\p{P}\s与和同跟见晤]/u.test(before) || !doesSomething.test(after)) {
      if (!of || !/^$|[\p{P}计由对向据而但]/u.test(before) || !/^$|^[\p{P}\d将与和同跟在会]/u.test(after)) return [];
    }
    const words = view.folded.slice(title.start, title.end);
    const named = people.filter(
      (mention) =>
        mention.start < title.start &&
        mention.titles.some((span) => view.folded.slice(span.start, span.end).endsWith(words)) &&
        (!of || of.entry.entity.id === mention.person.country),
    );
    const [one, other] = new Map(named.map((mention) => [mention.person.id, mention])).values();
    return one && !other ? [referring(one, { start, end: title.end })] : [];
  });
}

function bodies(view: ArticleView): Agent[] {
  return view.names.flatMap(({ start, end, entry }) => {
    if (entry.label !== 'Organization' || entry.entity.kind === 'OUTLET') return [];
    if (/^\s?[的》」]/u.test(view.folded.slice(end, end + 2))) return [];
    const { country } = entry.entity;
    return [{ kind: 'BODY' as const, start, end, sides: country ? [country] : [], organization: entry.entity.id }];
  });
}
