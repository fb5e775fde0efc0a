import { type Agent, isPerson, isSomebody, peopleWithin } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';

const words: MeetingWords = { words: ['电话'], family: 'CALL', kind: 'CALL' };
const whoCalls =
  '(?:人|人士|官员|官|友人|朋友|好友|旧同事|同事|国安|公安|警方|当局|中间人|说客|代表|秘书|助理|幕僚|高层|选委|议员|办公室|中联办|白宫|外交部|总统府)';
const received = new RegExp(
  `(?:收到|接到|接获|收过|接过)(?:了|过)?(?:一[个通名位]|多[个通]|几[个通])?(?!记者|传媒|媒体)[^，。；]{0,18}?${whoCalls}(?:[^，。；]{1,6})?的?(?:来电|电话)(?![号亭线簿访录查短通卡公诈骗])`,
  'gu',
);
const called = new RegExp(
  `有(?:一[个名位]|[个名位]|人)?[^，。；]{0,30}?${whoCalls}(?:（[^）]*）)?[^，。；]{0,6}?(?:打电话给|打电话找|致电)(?=我|他|她|\\p{Script=Han}{2,4})`,
  'gu',
);
/** 收到查询的电话: such a call tells of nobody whom one knows. */
const ofPublic = /查询|投诉|求助|求救|骚扰|恐吓|推销|诈骗|滋扰|慰问信|市民|热线|民众|报料|报案/u;

/** 周某透露，收到有人拉票的电话; 吴某说：「有一个同事打电话给我」: who called is not told, but whom. */
export const callsFromUnnamed = (view: ArticleView, layers: Layers): MeetingFrame[] => [
  ...foundInBody(view, /[收接][到获过]/u, received).flatMap(({ sentence, start, end, match }) => {
    const from = clauseStart(view, sentence, start);
    if (
      namesSomebody(view, layers, start, end) ||
      ofPublic.test(match[0]) ||
      /没有?|未|不|若|如果|可能|声称/u.test(view.folded.slice(from, start))
    )
      return [];
    const { subjects, companions } = partiesBefore(view, sentence, layers.agents, start);
    const own = subjects.filter(isSomebody);
    const said = own.length === 0 && subjects.length === 0 ? speakerOf(view, layers, sentence.start, from) : undefined;
    const [one, other] = said ? [said] : own;
    return one && !other && companions.length === 0 ? call(view, layers, sentence, from, { start, end }, one) : [];
  }),
  ...foundInBody(view, /电话|致电/u, called).flatMap(({ sentence, start, end, match }) => {
    const from = clauseStart(view, sentence, start);
    const whom = beginningIn(layers.agents, end, end + 1).find(isSomebody);
    return namesSomebody(view, layers, start, end - 1) || ofPublic.test(match[0]) || !whom
      ? []
      : call(view, layers, sentence, from, { start, end }, whom);
  }),
];

/** But for 他, and for whom brackets name. */
const namesSomebody = (view: ArticleView, { agents }: Layers, start: number, end: number): boolean =>
  beginningIn(agents, start, end).some(
    (agent) => isPerson(agent) && !agent.mention.referring && !/（[^）]*$/u.test(view.folded.slice(start, agent.start)),
  );

/** 周某透露，收到: who says so of himself. */
function speakerOf(view: ArticleView, { agents }: Layers, start: number, from: number): Agent | undefined {
  const said = /(?:表示|透露|说|称|指|憶述|忆述|坦言|承认)，$/u.exec(view.folded.slice(start, from));
  const people = said ? peopleWithin(agents, start, from) : [];
  return people.length === 1 ? people[0] : undefined;
}

function call(
  view: ArticleView,
  layers: Layers,
  sentence: MeetingFrame['sentence'],
  from: number,
  trigger: { readonly start: number; readonly end: number },
  whom: Agent,
): MeetingFrame[] {
  if (statusOf(view, sentence, from, [whom], trigger.start) !== 'HELD') return [];
  return [
    frameToCome(view, layers, sentence, trigger, {
      words,
      rule: 'meeting:call-from-unnamed',
      subjects: [],
      objects: [whom],
      status: 'HELD',
      use: 'TRANSITIVE',
      another: true,
    }),
  ];
}
