import { type Agent, isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['峰会'], family: 'ENCOUNTER', kind: 'SUMMIT' };

/** Not 出席峰会的周某, which says who he is, nor a forum, to which anybody comes. */
const goesTo =
  /(?:出席|参加)(?![^，。；：]{0,40}论坛)((?:[^，。；：、]{0,40}?)(?:峰会|(?:领导人|首脑|元首|领袖)(?:非正式|系列|定期)?(?:会议|会晤|会谈)|(?:元首|首脑|总理)[^，。；：、]{0,4}理事会[^，。；：、]{0,8}会议|总理(?:第[^，。；：、]{1,6}次)?(?:定期)?(?:会议|会晤)))(?!的(?!全部|有关|各项|系列|相关)|上[^，。；]{0,6}[说称指表]|期间|间隙|场边|之机|时)/gu;
/** Characters of 峰会, 会议, 会晤 and 会谈. */
const wordLength = 2;
/** 会出席, 应邀率团出席: 会 as a verb of what is to come, right before. */
const willGo = /(?<![联协员工大议国商学社机宴晚午峰聚拜年全基理管委总公院行立区])会(?:亲自|应邀|率团|一同|双双)?$/u;

/** 周某将出席某某峰会; 周某乘专机离开某地，…出席某国领导人会议: a meeting of leaders that somebody is told to go to, whoever else does. */
export function summitsToCome(view: ArticleView, layers: Layers): MeetingFrame[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    return /出席|参加/u.test(text)
      ? matchesOf(text, goesTo).flatMap((match) => {
          const at = sentence.start + match.index;
          return summitAt(view, layers, sentence, at, at + match[0].length) ?? [];
        })
      : [];
  });
}

function summitAt(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  verb: number,
  end: number,
): MeetingFrame | null {
  const from = clauseStart(view, sentence, verb);
  const subjects = goers(view, layers, sentence, from, verb).filter(isPerson);
  const [first] = subjects;
  if (!first) return null;
  const trigger = { start: end - wordLength, end };
  // 周某24日介绍，…将出席: only what its own clause says of when.
  const date = dateOf(view, layers, { ...sentence, start: from }, trigger, clauseEnd(view, sentence, end));
  const before = view.folded.slice(from, verb);
  const told = statusOf(view, sentence, from, subjects, verb);
  // 期待周某下周出席: it is known when he is to.
  const isExpected = told === 'PROPOSED' && date !== null && before.includes('期待');
  if (told !== 'PLANNED' && !isExpected && !(told === 'HELD' && willGo.test(before))) return null;
  const name = nameOf(view.folded.slice(verb, end));
  return {
    sentence,
    words,
    trigger,
    use: 'CARRIED',
    subjects,
    objects: [],
    status: 'PLANNED',
    ...plainlyTold,
    date,
    from,
    ...(ofTwo.test(name) ? {} : { occasion: name }),
    rule: 'meeting:summit-to-come',
  };
}

/** 甲国-乙国领导人会晤: it is with whom he is told to meet there. */
const ofTwo =
  /^[^，。；、国]{1,5}国?[-—–－](?![^，。；]*国家)[^，。；、]{1,6}(?:领导人|首脑|元首|总理)[^，。；、]{0,8}会[晤谈]$/u;

/** 第三届某某峰会 of 出席8日在某地举行的第三届某某峰会（英文）; which one of a row it is may be told or not. */
const nameOf = (told: string): string =>
  told
    .replace(/（[^）]*）/gu, '')
    .replace(/^(?:出席|参加)(?:了)?/u, '')
    .replace(/^.*(?:举行|举办|召开)的/u, '')
    .replace(/^第[^，。；]{1,4}[届次]/u, '');

/** 周某启程前往某国，代表吴某出席: not in whose place somebody goes. */
function goers(
  view: ArticleView,
  { agents }: Layers,
  sentence: Sentence,
  from: number,
  verb: number,
): readonly Agent[] {
  if (view.folded.startsWith('代表', from)) return subjectsBefore(view, sentence, agents, verb);
  const { subjects, companions } = partiesBefore(view, sentence, agents, verb);
  return [...subjects, ...companions].filter(
    (agent) => !/代表$/u.test(view.folded.slice(sentence.start, fullSpan(agent).start)),
  );
}
