import { idsOfPeople, peopleWithin } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import { dateOf } from './meeting-date.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['主持'], family: 'TALKS', kind: 'TALKS' };
const together =
  /(?:共同|联合|一同|一起)(?:主持|签署|签订|签字|会见(?=记者|传媒|媒体)|(?:召开|举行|出席)(?:国际|联合)?记者会)/gu;
/** 由甲国外长周某和乙国外长吴某, 将分别同吴某、郑某. */
const joined = /^[^，。；：说称表指]{0,16}(?:[、，和与及同跟]|以及)[^，。；：说称表指]{0,16}$/u;
const joint = /[和与同跟]/u;
/** 即将召开的会议, 日期暂定六月底: the sentence tells of what is to come, though not the clause. */
const isToCome = /即将(?:召开|举行|登场)|(?:日期|时间)(?:暂|初步)?(?:定|订)/u;

/** 对话由周某与吴某共同主持, 协议预定8日由周某与吴某共同签署: those who will do so together will meet. */
export const chairedTogether = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /共同|联合|一同|一起/u, together).flatMap(({ sentence, start, end }) => {
    const from = clauseStart(view, sentence, start);
    const before = view.folded.slice(from, start);
    const people = peopleWithin(layers.agents, from, start);
    const ids = new Set(idsOfPeople(people));
    const gaps = people.slice(1).map((agent, index) => {
      const last = fullSpan(people[index] as (typeof people)[number]).end;
      return view.folded.slice(last, Math.max(last, fullSpan(agent).start));
    });
    const [one, other] = people;
    // 行前周某还将与吴某共同举行记者会: 还 and 将 stand between, and no other verb.
    const isJoint = gaps.every((gap) => joined.test(gap)) && gaps.some((gap) => joint.test(gap));
    if (!one || !other || ids.size < 2 || !isJoint) return [];
    const status = statusOf(view, sentence, from, people, start);
    const planned =
      status === 'PLANNED' || (status === 'HELD' && isToCome.test(view.folded.slice(sentence.start, sentence.end)));
    if (!planned || /曾|已|[昨前]/u.test(before)) return [];
    const trigger = { start, end };
    const own = dateOf(view, layers, sentence, trigger, end);
    return [
      frameToCome(view, layers, sentence, trigger, {
        words,
        rule: 'meeting:chaired-together',
        subjects: people,
        ...(own ? { date: own } : {}),
      }),
    ];
  });
