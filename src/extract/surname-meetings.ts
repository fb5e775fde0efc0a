import type { Agent, PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { lastFrom, overlapping } from './spans-at.js';

const words: MeetingWords = { words: ['会'], family: 'ENCOUNTER', kind: 'BILATERAL' };
const named = /(\p{Script=Han})(\p{Script=Han})会(?![议谈晤面见员长场所计展馆务费址友])/gu;
/** 周吴会历时80分钟, 在周吴会上: it is told as something that is or was; 周吴会前 and 期待周吴会 only speak of it. */
const was =
  /^[」”]?(?:[^，。；]{0,14}(?:历时|持续|为时|结束|落幕|登场|闭幕|进行了|举行)|上(?!演)|中(?!国)|期间|后|[^，。；]{0,8}(?:取消|推迟|流产|告吹))/u;

/** 出席周吴会的甲方成员有郑某: who was there is told. */
const attended = /(?:出席|参加)[「“]?$/u;
const byWhom = /^[」”]?的[^，。；]{2,16}(?:有|包括|为)/u;
const carried = /(?:举行|进行|展开|结束|登场|上演)(?:了|的)?[^，。；]{0,8}[「“]?$/u;

/** 周吴会: a meeting called by the first characters of the names of two people whom the article names in full. */
export function surnameMeetings(view: ArticleView, layers: Layers): MeetingFrame[] {
  const first = new Map<string, PersonAgent>();
  const shared = new Set<string>();
  for (const agent of layers.agents) {
    if (agent.kind !== 'PERSON' || agent.mention.referring) continue;
    const initial = view.folded[agent.start] ?? '';
    const known = first.get(initial);
    if (known && known.mention.person.id !== agent.mention.person.id) shared.add(initial);
    else if (!known) first.set(initial, agent);
  }
  return matchesOf(view.folded, named).flatMap((match) => {
    const [one, other] = [match[1] ?? '', match[2] ?? ''].map((initial) =>
      shared.has(initial) ? undefined : first.get(initial),
    );
    const start = match.index;
    const trigger = { start: start + 2, end: start + 3 };
    const sentence = lastFrom(view.sentences, start);
    if (!one || !other || one.mention.person.id === other.mention.person.id || !sentence || sentence.end < trigger.end)
      return [];
    if (overlapping(view.names, { start, end: trigger.end }).length > 0) return [];
    if (
      !was.test(view.folded.slice(trigger.end, sentence.end)) &&
      !carried.test(view.folded.slice(sentence.start, start)) &&
      !(
        attended.test(view.folded.slice(sentence.start, start)) &&
        byWhom.test(view.folded.slice(trigger.end, sentence.end))
      )
    )
      return [];
    const subjects = [one, other].map((agent, index) => refer(agent, start + index));
    const from = clauseStart(view, sentence, start);
    return [
      {
        sentence,
        words,
        trigger,
        use: 'MUTUAL' as const,
        subjects,
        objects: [],
        status: statusOf(view, sentence, from, [], start),
        ...plainlyTold,
        date: dateOf(view, layers, sentence, { start, end: trigger.end }, clauseEnd(view, sentence, trigger.end)),
        from: sentence.start,
        rule: 'meeting:surnames',
      },
    ];
  });
}

function refer(agent: PersonAgent, start: number): Agent {
  const span = { start, end: start + 1 };
  return {
    ...agent,
    ...span,
    mention: { ...agent.mention, ...span, full: span, titles: [], ranks: [], referring: true },
  };
}
