import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

/** How far behind its word a meeting's people are looked for. */
const reach = 120;

/** 峰会由周某与吴某举行, 会晤在某地举行，周某同吴某共同主持: two or more who are named behind the word, by whom it was held. */
export function metByWhom(view: ArticleView, sentence: Sentence, agents: readonly Agent[], trigger: Span): Agent[] {
  const limit = Math.min(sentence.end, trigger.end + reach);
  const people: Agent[] = [];
  let position = trigger.end;
  for (const agent of beginningIn(agents, trigger.end, limit)) {
    if (agent.kind !== 'PERSON' || agent.end > limit) continue;
    const { start, end } = fullSpan(agent);
    const last = people.at(-1);
    // 周某（Zhou）: the same person by another name.
    if (last?.kind === 'PERSON' && last.mention.person.id === agent.mention.person.id) {
      position = end + (/[）)]/u.test(view.folded[end] ?? '') ? 1 : 0);
      continue;
    }
    const gap = view.folded.slice(position, Math.max(position, start));
    if (!(people.length === 0 ? opening.test(gap) : joined.test(gap) || otherSide.test(gap))) break;
    people.push(agent);
    position = Math.max(end, agent.end);
  }
  if (people.length < 2) return [];
  const before = view.folded.slice(trigger.end, fullSpan(people[0] as Agent).start);
  const after = view.folded.slice(position, limit);
  return (byWhom.test(before) ? held : hosted).test(after) || led.test(after) ? people : [];
}

const opening = /^[^。；]{0,40}?(?:(?:是|分别)?由|，)(?:[^，。；由]{0,14})$/u;
const byWhom = /^(?:[^，。；]{0,16}|[^，。；]{0,24}，)(?:是|分别)?由[^，。；由]{0,14}$/u;
const joined = /^(?:（[^）]*）)?(?:[^，。；：说称指表]{0,34}[与和同跟及]|、)[^，。；：说称指表]{0,14}$/u;
/** 甲方由周某率领，乙方则由吴某率领. */
const otherSide =
  /^(?:（[^）]*）)?(?:亲自)?(?:率领|率团|带队|带领|领军|出席|代表)?，[^，。；：由]{1,8}由[^，。；：说称指表]{0,20}$/u;
const led = /^(?:（[^）]*）)?(?:亲自)?(?:率领|率团|带队|带领|领军)(?:$|[，。；])/u;
const held = /^(?:（[^）]*）)?[^，。；]{0,24}(?:举行|主持|进行|召开|展开|出席)/u;
const hosted = /^(?:（[^）]*）)?(?:共同|联合|一起|分别)*主持(?:了)?(?:会议|会晤|会谈|对话|磋商|谈判)?(?:$|[，。；并])/u;

/** 在会谈中向周某表达: the one to whom somebody at the meeting speaks; null where nobody is named. */
export function spokenTo(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  trigger: Span,
  before: string,
): Agent | null {
  if (!/在[^，。；]{0,24}$/u.test(before)) return null;
  const opened = /^(?:期间|过程中|中|上|时)，?[^，。；]{0,6}?[向对]/u.exec(
    view.folded.slice(trigger.end, trigger.end + 18),
  );
  if (!opened) return null;
  const from = trigger.end + opened[0].length;
  const [met] = beginningIn(agents, from, from + 16).filter((agent) => agent.kind === 'PERSON');
  return met && met.end <= sentence.end && /^[^，。；]{0,10}$/u.test(view.folded.slice(from, fullSpan(met).start))
    ? met
    : null;
}
