import type { AttendanceClaim } from '../model/claim.js';
import type { AttendeeRole } from '../model/vocabulary.js';
import { type Agent, type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, evidenceOf, type Sentence } from './article-view.js';
import { capacityOf } from './capacity.js';
import type { EntityRegistry } from './entity-registry.js';
import { headsOfState } from './heads-of-state.js';
import { leads } from './leaders.js';
import type { MeetingFrame } from './meeting-frame.js';
import type { ReadArticle } from './read-article.js';
import { listBefore } from './roster.js';

/** Who a frame says was there, each once, in the order of the text. */
export function attendanceOf(read: ReadArticle, registry: EntityRegistry, frame: MeetingFrame): AttendanceClaim[] {
  const { view, deixis } = read;
  const present = [...frame.subjects, ...frame.objects, ...unnamedLeaders(read, frame)].flatMap((agent) => {
    const mention = deixis.personOf(agent);
    return mention ? [{ agent, mention }] : [];
  });
  const seen = new Set<string>();
  const led = new Set<string>();
  return present.flatMap(({ agent, mention }) => {
    if (seen.has(mention.person.id)) return [];
    seen.add(mention.person.id);
    const side = mention.person.country;
    const leading = leads(view, agent);
    const role = roleOf(frame, agent, leading, side, led);
    const capacity = capacityOf(read, mention);
    const delegation =
      leading && side ? registry.delegation(side, delegationSurface(read, frame, agent, side)) : undefined;
    return [
      {
        who: registry.listed(
          mention.person.id,
          mention.referring ? undefined : view.article.text.slice(mention.start, mention.end),
        ),
        role,
        ...(side ? { side: registry.listed(side) } : {}),
        ...(capacity ? { capacity } : {}),
        ...(delegation ? { onBehalfOf: delegation } : {}),
        ...(headsOfState(read).has(mention.person.id) ? { headOfState: true as const } : {}),
        evidence: [evidenceOf(view, toldIn(view, frame, agent))],
        rule: frame.rule,
      },
    ];
  });
}

/** 召集某某开会。与会者包括周某: who is named behind the meeting's sentence is told to have been there by his own. */
const toldIn = (view: ArticleView, { sentence }: MeetingFrame, { start }: Agent): Sentence =>
  start < sentence.end ? sentence : (view.sentences.find((one) => one.start <= start && start < one.end) ?? sentence);

/** 与某方代表团会谈: a delegation without names is led by whom the article elsewhere says to lead the one of that side. */
export function unnamedLeaders(read: ReadArticle, { subjects, objects }: MeetingFrame): readonly Agent[] {
  const parties = [...subjects, ...objects];
  const named = new Set(
    parties.flatMap((agent) => (agent.kind === 'PERSON' ? (agent.mention.person.country ?? '') : [])),
  );
  return parties.flatMap((agent) => {
    const members = agent.kind === 'DELEGATION' ? membersBefore(read, agent.start) : [];
    if (members.length > 0) return members;
    if (agent.kind !== 'DELEGATION' || agent.sides.length > 1 || agent.sides.some((side) => named.has(side))) return [];
    const leaders = read.leaders.filter(
      ({ mention: { person } }) =>
        agent.sides.length === 0 || person.country === undefined || agent.sides[0] === person.country,
    );
    const [one, other] = new Map(leaders.map((leader) => [leader.mention.person.id, leader])).values();
    if (other) return ledTogether(read, leaders, agent.end);
    return one ? [one] : [];
  });
}

/** 议员周某、吴某等3人访问团抵达，郑某接见访团: those who are named as the delegation before it, in the same sentence. */
function membersBefore({ view, agents }: ReadArticle, position: number): readonly PersonAgent[] {
  const sentence = view.sentences.find(({ start, end }) => start <= position && position < end);
  if (
    !sentence ||
    !/^(?:该|此)?(?:访问|参访|代表|考察|议员|访)?团(?![队结])/u.test(view.folded.slice(position, position + 4))
  )
    return [];
  const people = peopleWithin(agents, sentence.start, position);
  const last = people.findLastIndex(({ mention }) =>
    /^）?(?:（[^）]*）)?等[^，。；、]{0,10}(?:访问|参访|代表|考察|议员)团/u.test(
      view.folded.slice(mention.full.end, mention.full.end + 60),
    ),
  );
  return last < 0 ? [] : listBefore(view, people.slice(0, last + 1), (people[last] as PersonAgent).mention.full.end);
}

/** 会见参访团。参访团由周某、吴某率领: the first two or three behind the delegation who are said in one breath to lead it. */
function ledTogether({ view }: ReadArticle, leaders: readonly Leader[], from: number): readonly Leader[] {
  const behind = leaders.filter(({ start }) => start >= from);
  const first = behind.findIndex(({ mention }) =>
    /团(?:是)?由[^，。；、]{0,24}$/u.test(view.folded.slice(Math.max(0, mention.full.start - 28), mention.full.start)),
  );
  if (first < 0) return [];
  const [one, ...others] = behind.slice(first) as [Leader, ...Leader[]];
  const together: Leader[] = [one];
  for (const leader of others) {
    const last = together.at(-1) as Leader;
    if (!/^[、和及与]$/u.test(view.folded.slice(last.mention.full.end, leader.mention.full.start))) break;
    together.push(leader);
  }
  return together;
}

type Leader = ReadArticle['leaders'][number];

/** In an audience one receives and one is received; elsewhere each side's leader, or else its first named, leads it. */
function roleOf(
  frame: MeetingFrame,
  agent: Agent,
  leading: boolean,
  side: string | undefined,
  led: Set<string>,
): AttendeeRole {
  if (frame.words.family === 'AUDIENCE' && frame.use === 'TRANSITIVE')
    return frame.subjects.includes(agent) ? 'HOST' : 'GUEST';
  const first = side !== undefined && !led.has(side);
  if (side) led.add(side);
  return leading || first ? 'LEAD' : 'MEMBER';
}

function delegationSurface(read: ReadArticle, frame: MeetingFrame, leader: Agent, side: string): string | undefined {
  const delegation = frame.subjects.find(
    (agent) =>
      agent.kind === 'DELEGATION' && agent.start >= leader.end && agent.sides.length === 1 && agent.sides[0] === side,
  );
  return delegation && read.view.article.text.slice(delegation.start, delegation.end);
}
