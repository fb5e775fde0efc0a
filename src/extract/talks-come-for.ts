import { idsOfPeople, type PersonAgent, peopleWithin } from './agents.js';
import { countriesInName } from './announced-talks.js';
import type { ArticleView, Sentence } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { rostersIn } from './rosters.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['对话'], family: 'TALKS', kind: 'TALKS' };
const comesFor =
  /(?:抵达(?!会场|现场)|飞抵|到达|前往|飞往|动身|启程)[^。；]{0,40}?(?:参加|出席|参与)[^，。；与同和跟]{0,16}?(磋商|谈判|会谈|对话|会晤|峰会)(?=[，。；]|$)/gu;
const wasThen = /曾|已于|上[周月次]|去年|前年|当年|当时|此前|先前|\d{4}年|没有|未能|拒绝|不会|取消|是否/u;

/** 由周某率领的甲国代表团抵达某地，参加甲乙战略对话: told when they have just come, so that it is still to be. */
export const talksComeFor = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /参加|出席|参与/u, comesFor).flatMap(({ sentence, start, end, match }) => {
    if (wasThen.test(view.folded.slice(sentence.start, end))) return [];
    const trigger = { start: end - (match[1] ?? '').length, end };
    const subjects = whoComes(view, layers, sentence, start);
    const sides = countriesInName(view, { start, end: trigger.start });
    if (subjects.length === 0 || sides.length === 0) return [];
    const others = rostersBehind(view, layers, sentence);
    return [
      frameToCome(view, layers, sentence, trigger, {
        words,
        rule: 'meeting:come-for',
        subjects: [...subjects, ...sides],
        objects: others,
        // The day on which they came.
        date: null,
      }),
    ];
  });

/** 乙方参加对话的为吴某: told of the others in one of the next sentences. */
const rostersBehind = (view: ArticleView, { agents }: Layers, { index }: Sentence): PersonAgent[] =>
  view.sentences
    .slice(index + 1, index + 1 + rosterReach)
    .filter(
      (sentence) => sentence.zone.kind === 'BODY' && joinsThem.test(view.folded.slice(sentence.start, sentence.end)),
    )
    .flatMap((sentence) => rostersIn(view, agents, sentence).flatMap(({ people }) => people));
const rosterReach = 5;
const joinsThem = /(?:参加|出席|参与)[^，。；]{0,8}(?:磋商|谈判|会谈|对话|会晤|峰会)的/u;

/** Those whom the sentence names before, where they stand in one list of whoever leads or comes. */
function whoComes(view: ArticleView, { agents }: Layers, { start }: Sentence, until: number): PersonAgent[] {
  const people = peopleWithin(agents, start, until);
  const last = people.at(-1);
  if (!last || !led.test(view.folded.slice(fullSpan(last).end, until))) return [];
  const from = people.findLastIndex((agent, index) => {
    const before = people[index - 1];
    return (
      before &&
      !listed.test(view.folded.slice(fullSpan(before).end, Math.max(fullSpan(before).end, fullSpan(agent).start)))
    );
  });
  const coming = people.slice(Math.max(0, from));
  return new Set(idsOfPeople(coming)).size === coming.length ? coming : coming.slice(-1);
}

const led =
  /^(?:（[^）]*）)?(?:等(?:人|一行)?)?(?:(?:率领|率|带领|为首)(?:的)?[^，。；、与同和跟]{0,16}?|一行[^，。；、与同和跟]{0,8}?|[\d今昨当于在日晚凌晨上下午中时]{0,10})$/u;
const listed = /^(?:[、，和及与]|以及)+[^，。；：、说称表指]{0,14}$/u;
