import { type Agent, idsOfPeople, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { partiesBefore } from './parties.js';
import { mentionsOf } from './people.js';
import { rostersIn } from './rosters.js';
import { beginningIn } from './spans-at.js';

const words: MeetingWords = { words: ['再谈'], family: 'ENCOUNTER', kind: 'TALKS' };
const talk = '会谈|谈判|磋商|协商|会商|商谈|对话|会晤|会面|见面|碰头|晤谈';
const goesOn = new RegExp(
  [
    `续谈|接着谈(?!判)|继续(?:举行|进行)?(?:${talk})`,
    `再(?:度|次|行)?(?:举行|进行)?(?:${talk})`,
    '再谈(?![判到及起论了过])',
    `再邀[^，。；]{2,10}(?:${talk})`,
    `(?:另行?|再)?(?:择[日期]|改[日天]|找时间|约时间|另约时间)(?:再)?(?:安排)?(?:${talk}|谈(?![判到及起论]))`,
  ].join('|'),
  'gu',
);
/** Who met settle it, or he who presides: 双方同意, 周某裁示. */
const settled = /同意|商定|议定|约定|约好|裁示|决定|宣布|敲定|[定订]于|预定|将(?!军)|(?:今后|日后|往后)会(?:另|再)/u;
const notSettled =
  /希望|盼|呼吁|建议|期待|可能|或许|若|如果|假如|一旦|不排除|[意情自]?愿|能否|是否|会否|何时|拒绝|反对|不会|不再|无法|没有|并未|尚未|未能|未(?!来)|不能|要求|曾|(?<!同)意向|有望|争取|才能|除非|必须|应该|应当/u;
/** 继续会谈后, 再次会晤的: it is only spoken of. */
const onlySpokenOf = /^(?:后|时|中|期间|的(?!方式|日期|时间)|之|过|了|已|，?(?:没有|未能|破裂|告吹|取消))/u;
const leaders = /两国(?:国家)?(?:领导人|元首|首脑)/u;
const both = /双方|两人|二人|[三四]人|彼此|双边|他们|各党|各方|朝野|大家/u;
const decides = /裁示|决定|宣布/u;
/** 再协商一次，同样邀各党总召出席: those who came to the last come again. */
const sameAgain = /再(?:度|次)?(?:协商|谈|会商|磋商)一次|同样(?:邀请?|由)/u;

/** 双方同意8日继续会谈, 周某裁示下周再邀各党团协商, 两人将移师某地，续谈某事: of those whom the clause names, else those who met before. */
export const talksToGoOn = (view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] =>
  foundInBody(view, /续|再|择|改|找时间|约时间/u, goesOn).flatMap(({ sentence, start, end }) => {
    const until = clauseEnd(view, sentence, end);
    const before = view.folded.slice(sentence.start, start);
    const clause = view.folded.slice(clauseStart(view, sentence, start), start);
    if (!settled.test(before) || notSettled.test(clause) || onlySpokenOf.test(view.folded.slice(end, sentence.end)))
      return [];
    if (saidBefore.test(before) && notSettled.test(before)) return [];
    // 两人将移师某地，续谈某事: the day may stand in the clause before; a talk that is on no day is no plan but where both agreed on it.
    const isDated = beginningIn(layers.dates, sentence.start, until).length > 0 || bindsBoth.test(before);
    if (!isDated) return [];
    const subjects = whoGoesOn(view, layers, frames, sentence, start, until);
    if (subjects.length === 0) return [];
    return [
      frameToCome(view, layers, sentence, { start, end }, { words, rule: 'meeting:to-go-on', subjects, another: true }),
    ];
  });

const saidBefore = /[，：“「]/u;
const bindsBoth = /(?:双方|两人|二人|三人|两国)[^。；]*(?:同意|商定|议定|约定|约好|决定|会(?:另|再))/u;

function whoGoesOn(
  view: ArticleView,
  layers: Layers,
  frames: readonly MeetingFrame[],
  sentence: Sentence,
  start: number,
  until: number,
): readonly Agent[] {
  const { subjects, companions } = partiesBefore(view, sentence, layers.agents, start);
  const named = [...subjects, ...companions].filter(isPerson);
  if (idsOf(named).size > 1) return named;
  const text = view.folded.slice(sentence.start, until);
  const [chair] = named;
  const last = lastHeld(layers, frames, sentence, leaders.test(text));
  if (!last) return chair && decides.test(text) && chair.start >= sentence.start ? [chair] : [];
  const people = [...last.subjects, ...last.objects].filter(isPerson);
  if (chair && decides.test(text))
    return idsOf(people).has(chair.mention.person.id) && sameAgain.test(view.folded.slice(sentence.start, sentence.end))
      ? [...people, ...cameAlong(view, layers, last.sentence)]
      : [chair];
  return both.test(text) || leaders.test(text) || (chair && idsOf(people).has(chair.mention.person.id)) ? people : [];
}

const idsOf = (people: readonly PersonAgent[]): ReadonlySet<string> => new Set(idsOfPeople(people));

/**
 * The meeting told last before, of two or more who are named, and no call; where the text says 两国领导人, one of two heads of state, if those who
 * met last were of the same two countries.
 */
function lastHeld(
  { people }: Layers,
  frames: readonly MeetingFrame[],
  sentence: Sentence,
  ofLeaders: boolean,
): MeetingFrame | undefined {
  const held = frames
    .filter(
      (frame) =>
        frame.sentence.zone.kind === 'BODY' &&
        frame.trigger.start < sentence.start &&
        frame.words.family !== 'CALL' &&
        (frame.status === 'HELD' || frame.status === 'CANCELLED') &&
        new Set(peopleOf(frame)).size > 1,
    )
    .sort((a, b) => a.trigger.start - b.trigger.start);
  const last = held.at(-1);
  if (!last || !ofLeaders) return last && sentence.index - last.sentence.index <= reach ? last : undefined;
  const countries = countriesOf(last);
  return held.findLast(
    (frame) =>
      [...new Set(peopleOf(frame))].filter((id) => isHead(people, id)).length > 1 && countriesOf(frame) === countries,
  );
}

const countriesOf = ({ subjects, objects }: MeetingFrame): string =>
  [...new Set([...subjects, ...objects].filter(isPerson).flatMap(({ sides }) => sides))].sort().join(' ');

const isHead = (people: Layers['people'], id: string): boolean =>
  mentionsOf(people, id).some(({ ranks }) =>
    ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT'),
  );

/** Sentences back to the meeting that is to go on. */
const reach = 8;
/** Sentences from a meeting on that tell who came. */
const rosterReach = 3;

const cameAlong = (view: ArticleView, { agents }: Layers, { index }: Sentence): PersonAgent[] =>
  view.sentences
    .slice(index, index + rosterReach)
    .flatMap((sentence) =>
      sentence.zone.kind === 'BODY' ? rostersIn(view, agents, sentence).flatMap(({ people }) => people) : [],
    );
