import { type Agent, type PersonAgent, peopleWithin } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { Roster } from './roster.js';

/** 出席会谈的代表团成员：and below it a line for each of them, with lines between that part the sides. */
export function listedAttendees(view: ArticleView, agents: readonly Agent[]): Roster[] {
  const found: Roster[] = [];
  let listing = false;
  for (const sentence of view.sentences) {
    const text = view.folded.slice(sentence.start, sentence.end);
    if (heading.test(text)) listing = true;
    else if (listing) {
      const person =
        text.length <= longestLine && !/[。！？]/u.test(text) ? personOfLine(view, agents, sentence) : null;
      if (person) found.push({ sentence, verb: sentence, people: [person], all: false });
      else if (text.length > longestParting) listing = false;
    }
  }
  return found;
}

const heading = /^.{0,6}(?:出席|参加|与会)[^。，；]{0,24}(?:成员|名单|人员|官员|代表|嘉宾)(?:名单|包括|如下)?[：:]?$/u;
const longestLine = 70;
/** 美国代表团, 后排：. */
const longestParting = 10;

/** The person whose name, or whose name in brackets, ends the line. */
function personOfLine(view: ArticleView, agents: readonly Agent[], sentence: Sentence): PersonAgent | null {
  const people = peopleWithin(agents, sentence.start, sentence.end);
  const [first] = people;
  return first && /^(?:（[^）]*）|\([^)]*\))?\s*$/u.test(view.folded.slice(first.mention.full.end, sentence.end))
    ? first
    : null;
}
