import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence, within } from './article-view.js';
import { matchesOf } from './matches-of.js';
import { everyPatternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';

/** A message or greeting: whose it is, to whom, and who passes it on. 他 stands for `pronoun`. */
export interface MessageFrame {
  readonly sentence: Sentence;
  readonly senders: readonly Agent[];
  readonly recipients: readonly Agent[];
  readonly conveyors: readonly Agent[];
  /** 他和夫人…: whoever the sentence is about sends it too. */
  readonly pronoun: boolean;
  readonly rule: string;
}

const fullOf = (agent: Agent): Span => (agent.kind === 'PERSON' ? agent.mention.full : agent);

export function findMessages(view: ArticleView, agents: readonly Agent[]): MessageFrame[] {
  return view.sentences
    .filter(({ zone }) => zone.kind === 'BODY')
    .flatMap((sentence) => [...conveyed(view, agents, sentence), ...sent(view, agents, sentence)]);
}

const carriedThing = (carrying: string, things: string) =>
  `(?:${carrying})(?:了)?([^，。；]{1,60}?)([致对向])([^，。；]{1,60}?)(?:${things})`;
const sentThing = (sending: string, things: string) =>
  `向([^，。；]{1,40}?)(?:${sending})[^，。；]{0,12}?(?:${things})`;

/** A转达B致C的口信; 请A转达B对C的问候. */
function conveyed(view: ArticleView, agents: readonly Agent[], sentence: Sentence): MessageFrame[] {
  const { carrying, things } = view.vocabulary.grammar.messages;
  const pattern = everyPatternOf(carriedThing, carrying, things);
  return matchesOf(view.folded.slice(sentence.start, sentence.end), pattern).map((match) => {
    const start = sentence.start + match.index;
    const senderEnd = start + match[0].indexOf(match[2] ?? '', match[0].indexOf(match[1] ?? ''));
    const relation = senderBoundary(agents, start, start + match[0].length, view) ?? senderEnd;
    const from = clauseStart(view, sentence, start);
    const conveyor = beginningIn(agents, from, start).findLast((agent) => agent.end <= start);
    return {
      sentence,
      conveyors: conveyor ? [conveyor] : [],
      senders: people(agents, { start, end: relation }),
      recipients: people(agents, { start: relation, end: start + match[0].length }),
      pronoun: /^[^，]{0,6}[他她]/u.test(view.folded.slice(start, relation)),
      rule: 'message:conveyed',
    };
  });
}

/** Where the sender ends: the 致, 对 or 向 that stands right behind a person's name or titles. */
function senderBoundary(agents: readonly Agent[], start: number, end: number, view: ArticleView): number | null {
  const agent = beginningIn(agents, start, end).find(
    (candidate) => fullOf(candidate).end < end && /[致对向]/u.test(view.folded[fullOf(candidate).end] ?? ''),
  );
  return agent ? fullOf(agent).end : null;
}

/** 我和夫人向B致以问候: the senders are those of the clause, or whoever sends in the clause before. */
function sent(view: ArticleView, agents: readonly Agent[], sentence: Sentence): MessageFrame[] {
  const { sending, things } = view.vocabulary.grammar.messages;
  const pattern = everyPatternOf(sentThing, sending, things);
  return matchesOf(view.folded.slice(sentence.start, sentence.end), pattern).map((match) => {
    const start = sentence.start + match.index;
    const from = clauseStart(view, sentence, start);
    const own = people(agents, { start: from, end: start });
    return {
      sentence,
      conveyors: [],
      senders: own,
      recipients: people(agents, { start, end: start + match[0].length }),
      pronoun: own.length === 0,
      rule: 'message:sent',
    };
  });
}

const people = (agents: readonly Agent[], span: Span): Agent[] =>
  beginningIn(agents, span.start, span.end).filter((agent) => agent.kind !== 'SIDES' && within(agent, span));
