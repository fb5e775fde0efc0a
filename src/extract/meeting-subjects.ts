import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence, within } from './article-view.js';
import { escapeWords } from './pattern.js';

/** The agents of the nearest clause before the position that has any, within the sentence. */
export function nearest(view: ArticleView, sentence: Sentence, agents: readonly Agent[], position: number): Agent[] {
  const last = agents.findLast((agent) => agent.kind !== 'SIDES') ?? agents.at(-1);
  if (!last) return [];
  const from = clauseStart(view, sentence, Math.min(last.start + 1, position));
  return agents.filter((agent) => agent.start >= from);
}

const joiner = /[与同和跟]$/u;
export const fullStart = (agent: Agent): number => (agent.kind === 'PERSON' ? agent.mention.full.start : agent.start);

/**
 * Who meets: the persons before the verb in its clause; where there are none, the subject of an earlier clause, without
 * those whom that clause says it was with (周某同吴某会谈，会见郑某).
 */
export function subjectsOf(
  view: ArticleView,
  sentence: Sentence,
  earlier: readonly Agent[],
  position: number,
  all: readonly Agent[],
): readonly Agent[] {
  const close = nearest(view, sentence, earlier, position);
  const from = clauseStart(view, sentence, position);
  if (close.length === 0 && sentence.zone.kind === 'BODY') return subjectBefore(view, sentence, all);
  if (close.some((agent) => agent.start >= from)) return withSubject(view, from, earlier, close);
  const [first] = close;
  if (!first) return close;
  const verb = view.vocabulary.meetings
    .find(view.folded.slice(first.end, position))
    .map(({ start }) => start + first.end)[0];
  const alone = close.findIndex(
    (agent, index) =>
      index > 0 &&
      (joiner.test(view.folded.slice(Math.max(0, fullStart(agent) - 2), fullStart(agent))) ||
        (verb !== undefined && agent.start > verb)),
  );
  return alone > 0 ? close.slice(0, alone) : close;
}

/** A sentence that names nobody before its verb goes on about the person with whom its paragraph began. */
function subjectBefore(view: ArticleView, sentence: Sentence, all: readonly Agent[]): readonly Agent[] {
  const previous = view.sentences[sentence.index - 1];
  if (!previous || previous.zoneIndex !== sentence.zoneIndex) return [];
  const first = all.find((agent) => agent.kind === 'PERSON' && within(agent, previous));
  return first && first.start - previous.start < 24 ? [first] : [];
}

/** A clause that begins with 与 or 同 is about the subject of the sentence: 周某抵达时，与吴某见面. */
export function withSubject(
  view: ArticleView,
  from: number,
  earlier: readonly Agent[],
  found: readonly Agent[],
): readonly Agent[] {
  const own = found.filter((agent) => agent.start >= from);
  const [first] = own;
  if (
    !first ||
    !/^(?:并|又|也|还|亦|曾|先后|以及|此后|随后|之后|然后|期间)*[与同和跟]/u.test(
      view.folded.slice(from, fullStart(first) + 1),
    )
  )
    return found;
  const subject = earlier.find((agent) => agent.kind === 'PERSON' && agent.start < from);
  if (!subject) return found;
  const same = own.some(
    (agent) =>
      agent.kind === 'PERSON' && subject.kind === 'PERSON' && agent.mention.person.id === subject.mention.person.id,
  );
  return same ? own : [subject, ...own];
}

/** Of 举行会谈 and its like: the agents of its clause with the subject, else those of the clauses before it. */
export function joinedSubjects(
  view: ArticleView,
  sentence: Sentence,
  from: number,
  position: number,
  earlier: readonly Agent[],
): readonly Agent[] {
  const own = earlier.filter((agent) => agent.start >= from);
  const people = own.filter((agent) => agent.kind === 'PERSON');
  if (people.length > 1) return own;
  if (people.length === 1) {
    const joined = withSubject(view, from, earlier, own);
    if (joined !== own) return joined;
  }
  const told = /[他她其我]|自己/u.test(view.folded.slice(from, position))
    ? sentence.start
    : (lastSpeaking(view, sentence, position) ?? sentence.start);
  return earlier.filter((agent) => agent.start >= told && !isInviting(view, agent));
}

/** What somebody says in the sentence begins behind the last verb of speaking: who speaks does not thereby meet. */
const lastSpeaking = (view: ArticleView, sentence: Sentence, position: number): number | undefined =>
  [...view.folded.slice(sentence.start, position).matchAll(/(?:表示|指出|强调|认为|透露|说|称)，/gu)]
    .map((match) => sentence.start + match.index + match[0].length)
    .at(-1);

/** 应周某、吴某邀请: who invites is not said to be there. */
const isInviting = (view: ArticleView, agent: Agent): boolean =>
  /应[^，。]*$/u.test(view.folded.slice(Math.max(0, agent.start - 40), agent.start)) &&
  /^[^，。]{0,30}邀请/u.test(view.folded.slice(agent.end, agent.end + 34));

/** A同B会晤, or a team that goes somewhere to talk (赴华再谈). */
export function isMutual(
  view: ArticleView,
  earlier: readonly Agent[],
  from: number,
  to: number,
  after: string,
): boolean {
  if (/^[的机方]/u.test(after)) return false;
  const inClause = earlier.filter((agent) => agent.start >= from);
  const people = new Set(inClause.flatMap((agent) => (agent.kind === 'PERSON' ? [agent.mention.person.id] : [])));
  if (/^[期时]/u.test(after) && people.size < 2) return false;
  const text = view.folded.slice(from, to);
  const joined = inClause.some((agent) => {
    const start = agent.kind === 'PERSON' ? agent.mention.full.start : agent.start;
    return /[与同和跟]$/u.test(view.folded.slice(from, start));
  });
  return (
    joined ||
    people.size > 1 ||
    (people.size === 0 && /^(?:将|就|已|曾|在|于)/u.test(text) && endsInList(view, earlier, from)) ||
    (inClause.length > 0 && new RegExp(`(?:${escapeWords(view.vocabulary.grammar.towards)}).$`, 'u').test(text))
  );
}

/** 届时周某、吴某、郑某，将就…磋商: the clause before is only a list of who will meet. */
function endsInList(view: ArticleView, earlier: readonly Agent[], from: number): boolean {
  const [last, before] = earlier.filter((agent) => agent.kind === 'PERSON' && agent.end < from).toReversed();
  return (
    last !== undefined &&
    before !== undefined &&
    last.end === from - 1 &&
    /^[、和与及]/u.test(view.folded.slice(before.end, before.end + 1))
  );
}
