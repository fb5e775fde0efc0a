import type { Span } from '../text/article.js';
import { type Agent, isPerson, isSomebody } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import { futureHui } from './future-hui.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { mentionsOf } from './people.js';
import { isLeader } from './ranks.js';

/** A summit that somebody is to go to, and where it is told, from the verb on. */
export interface SummitToCome {
  readonly frame: MeetingFrame;
  readonly told: Span;
}

const words: MeetingWords = { words: ['峰会'], family: 'ENCOUNTER', kind: 'SUMMIT' };

const which = '(?:第[^，。；：、]{1,5}[次届])?';
/** Not 出席峰会的周某, which says who he is, nor a forum, to which anybody comes. */
const goesTo = new RegExp(
  `(?:出席|参加)(?![^，。；：]{0,40}论坛)[^，。；：、]{0,40}?(?:峰会|(?:领导人|首脑|元首|领袖)(?:非正式|系列|定期)?${which}(?:会议|会晤|会谈)|(?:元首|首脑|总理)[^，。；：、]{0,4}理事会[^，。；：、]{0,8}会议|总理${which}(?:定期)?(?:会议|会晤))(?!的(?!全部|有关|各项|系列|相关)|上[^，。；]{0,6}[说称指表]|期间|间隙|场边|之机|时)`,
  'gu',
);
/** Who comes there is said by its name; to any other summit a leader has to go. */
const ofLeaders = /领导人|首脑|元首|领袖|总理/u;
/** A summit of a trade, to which whoever works in it comes. */
const ofTrade = /科技|金融|音乐|数字|数码|产业|行业|互联网|电商|企业|创业|青年|媒体|商业|投资|地产|旅游|体育|健康/u;
const willGo = new RegExp(`${futureHui}(?:亲自|应邀|率团|一同|双双)?$`, 'u');
const willNot = /(?:不|未|没有?|不克|无缘|放弃|婉拒|拒绝|缺席)(?:再|会|能|肯|打算|准备)?$/u;
const cameNot = /^[^。；]{0,12}，[^。；，]{0,10}(?:没有|并未|未能|未有|取消|缺席)/u;

/** 周某将出席某某峰会; 周某乘专机离开某地，…出席某国领导人会议: a meeting of leaders that somebody is told to go to, whoever else does. */
export function summitsToCome(view: ArticleView, layers: Layers): SummitToCome[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    return /出席|参加/u.test(text)
      ? matchesOf(text, goesTo).flatMap(({ index, 0: { length } }) => {
          const told = { start: sentence.start + index, end: sentence.start + index + length };
          const frame = summitAt(view, layers, sentence, told);
          return frame ? [{ frame, told }] : [];
        })
      : [];
  });
}

function summitAt(view: ArticleView, layers: Layers, sentence: Sentence, told: Span): MeetingFrame | null {
  const from = clauseStart(view, sentence, told.start);
  const subjects = goers(view, layers, sentence, from, told.start).filter(isSomebody);
  const name = nameOf(view.folded.slice(told.start, told.end));
  const [first] = subjects;
  if (!first || ofTrade.test(name)) return null;
  if (!ofLeaders.test(name) && !subjects.some((goer) => isPerson(goer) && leads(layers, goer.mention.person.id)))
    return null;
  const trigger = { start: told.end - wordLength, end: told.end };
  const before = view.folded.slice(from, told.start);
  if (willNot.test(before) || cameNot.test(view.folded.slice(told.end, sentence.end))) return null;
  // 周某24日介绍，…将出席: only what its own clause says of when.
  const date = dateOf(view, layers, { ...sentence, start: from }, trigger, clauseEnd(view, sentence, told.end));
  const status = statusOf(view, sentence, from, subjects, told.start);
  // 期待周某下周出席: it is known when he is to.
  const isExpected = status === 'PROPOSED' && date !== null && before.includes('期待');
  if (status !== 'PLANNED' && !isExpected && !(status === 'HELD' && willGo.test(before))) return null;
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

/** Characters of 峰会, 会议, 会晤 and 会谈. */
const wordLength = 2;

/** Whether the article gives somebody, here or elsewhere, such a title. */
const leads = ({ people }: Layers, id: string): boolean =>
  mentionsOf(people, id).some(({ ranks }) => ranks.some(isLeader));

/** 甲国-乙国领导人会晤: it is with whom he is told to meet there. */
const ofTwo =
  /^[^，。；、国]{1,5}国?[-—–－](?![^，。；]*国家)[^，。；、]{1,6}(?:领导人|首脑|元首|总理)[^，。；、]{0,8}会[晤谈]$/u;

/** 某某峰会 of 出席8日在某地举行的第三届某某峰会; which one of a row it is may be told or not. */
const nameOf = (told: string): string =>
  told
    .replace(/（[^）]*）/gu, '')
    .replace(/^(?:出席|参加)(?:了)?/u, '')
    .replace(/^.*的/u, '')
    .replace(/第[^，。；]{1,5}[届次]/gu, '');

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
  return [...subjects, ...companions];
}
