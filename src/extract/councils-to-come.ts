import { idsOfPeople, isPerson, type PersonAgent, peopleWithin } from './agents.js';
import type { ArticleView } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { partiesBefore } from './parties.js';
import { mentionsOf } from './people.js';
import { isLeader } from './ranks.js';

const words: MeetingWords = { words: ['答问会'], family: 'TALKS', kind: 'TALKS' };
const day = '(?:明[日天早晚]|后[日天]|(?<!上|上个)下?(?:周|星期)[一二三四五六日]|下周|本?月?\\d{1,2}日)';
const goes = new RegExp(
  `${day}(?:[上下]午|早上)?(?:他|她)?(?:将|会|再)*(?:亲自)?(?:到|出席|赴|前往)立法[会局院](?:的)?(?:首次|首场|首个)?(?:答问大会|答问会|特别会议|公听会)`,
  'gu',
);
/** 他曾在上周三到立法会答问大会. */
const past = /曾|上周|上星期|已|当时/u;

/** 周某称留待明日到立法会答问大会时再介绍: who governs is to face the members of the council. */
export const councilsToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /立法[会局院]/u, goes).flatMap(({ sentence, start, end }) => {
    if (past.test(view.folded.slice(Math.max(sentence.start, start - 8), start))) return [];
    const { subjects } = partiesBefore(view, sentence, layers.agents, end);
    const own = subjects.filter(isPerson);
    const [goer, other] = own.length > 0 ? own : onlyNamed(layers, sentence.start, start);
    const governs = goer && mentionsOf(layers.people, goer.mention.person.id).some(({ ranks }) => ranks.some(isLeader));
    if (!goer || other || !governs) return [];
    return [
      frameToCome(view, layers, { ...sentence, start }, wordUpTo(end), {
        words,
        rule: 'meeting:council-to-come',
        sentence,
        subjects: [goer],
      }),
    ];
  });

/** 周某表示…，但拒绝透露，只称留待明日: the only one whom the sentence names. */
const onlyNamed = ({ agents }: Layers, start: number, end: number): PersonAgent[] => {
  const people = peopleWithin(agents, start, end);
  return new Set(idsOfPeople(people)).size === 1 ? people.slice(0, 1) : [];
};
