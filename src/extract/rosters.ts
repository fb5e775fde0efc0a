import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseEnd, type Sentence, within } from './article-view.js';
import { escapeWords, patternOf } from './pattern.js';

/** Who else took part in the meeting that the article tells of. */
export interface Roster {
  readonly sentence: Sentence;
  readonly people: readonly (Agent & { kind: 'PERSON' })[];
  readonly verb: Span;
  /** 参加上述活动: each of the meetings told before, not the last one alone. */
  readonly all: boolean;
}

const separator = /^(?:[、，和与及等]|以及|还有|）|（[^）]*）)*$/u;
/** What may stand between the last name and the verb: 等多位政府高级官员. */
const lastGap =
  /^(?:（[^）]*）)?(?:，?[^，。]{1,5}地)?(?:等(?![^，。；]{0,12}(?:愿|去|想|可|被|应|希望|曾|会|将|拒|没|未))[^，。；]{0,18})?(?:也|亦|均|都|还|一同|一起|共同)?$/u;

/** 周某、吴某等参加会见; 参加会谈的有周某、吴某. */
export function findRosters(view: ArticleView, agents: readonly Agent[]): Roster[] {
  return view.sentences.flatMap((sentence) => (sentence.zone.kind === 'BODY' ? rostersIn(view, agents, sentence) : []));
}

function rostersIn(view: ArticleView, agents: readonly Agent[], sentence: Sentence): Roster[] {
  const { grammar } = view.vocabulary;
  const text = view.folded.slice(sentence.start, sentence.end);
  const members = membersIn(view, agents, sentence, text);
  if (!grammar.joining.some((word) => text.includes(word))) return members;
  const events = escapeWords([...grammar.meetings.flatMap(({ words }) => words), ...grammar.occasions]);
  const determiners = escapeWords(grammar.determiners);
  const joining = escapeWords(grammar.joining);
  const people = agents.filter(
    (agent): agent is Agent & { kind: 'PERSON' } => agent.kind === 'PERSON' && within(agent, sentence),
  );
  const closing = new RegExp(
    `(?:${joining})(?:了)?(?:(?:${determiners})[^，。]{0,14}|上述|有关|当天的)?(?:${events})?(?=[，。；\\s]|$)`,
    'gu',
  );
  const opening = new RegExp(`(?:${joining})(?:了)?[^，。]{0,6}(?:${events})的[^，。]{0,8}?(?:有|包括|为|是)`, 'gu');
  return [
    ...members,
    ...[...text.matchAll(closing)].flatMap((match) => {
      if (/^陪同/u.test(match[0]) && elsewhere.test(text)) return [];
      const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      return [{ sentence, verb, people: listBefore(view, people, verb.start), all: severally.test(match[0]) }];
    }),
    ...[...text.matchAll(opening)].map((match) => {
      const end = sentence.start + match.index + match[0].length;
      const until = clauseEnd(view, sentence, end);
      return {
        sentence,
        verb: { start: sentence.start + match.index, end },
        people: people.filter((agent) => agent.start >= end && agent.end <= until),
        all: false,
      };
    }),
  ].filter((roster) => roster.people.length > 0);
}

/** 由周某陪同参观: they went round with somebody, which says nothing of the meeting. */
const elsewhere = /参观|考察|视察|访问|抵达|检阅|游览|出访|飞抵|瞻仰|巡视|视察/u;
const severally = /上述|活动/u;

/** 代表团成员包括周某、吴某; 出席者计有…: the list behind a word for those present. */
function membersIn(view: ArticleView, agents: readonly Agent[], sentence: Sentence, text: string): Roster[] {
  const pattern = patternOf(listOfMembers, view.vocabulary.grammar.members);
  const match = pattern.exec(text);
  if (!match) return [];
  const end = sentence.start + match.index + match[0].length;
  const verb = { start: sentence.start + match.index, end };
  const people: (Agent & { kind: 'PERSON' })[] = [];
  let position = end;
  for (const agent of agents) {
    if (agent.kind !== 'PERSON' || agent.start < end || agent.end > sentence.end) continue;
    const gap = view.folded.slice(position, Math.max(position, agent.mention.full.start));
    if (!memberGap.test(gap)) break;
    people.push(agent);
    position = agent.mention.full.end;
  }
  return people.length > 0 ? [{ sentence, verb, people, all: false }] : [];
}

const listOfMembers = (words: string) => `(?:${words})(?:的)?[^，。；]{0,8}?(?:包括|计有|还有|有|为)[：:]?`;
const memberGap = /^(?:（[^）]*）|[、，和与及：:]|以及|还有|则有|有)*[^，。；：、]{0,14}$/u;

/** The names joined to each other that end right before the verb. */
function listBefore<T extends Agent & { kind: 'PERSON' }>(view: ArticleView, people: readonly T[], verb: number): T[] {
  const found: T[] = [];
  let position = verb;
  for (const agent of people.filter(({ mention }) => mention.full.end <= verb).toReversed()) {
    const gap = view.folded.slice(agent.mention.full.end, position);
    if (!(found.length === 0 ? lastGap : separator).test(gap)) break;
    found.unshift(agent);
    position = agent.mention.full.start;
  }
  return found;
}
