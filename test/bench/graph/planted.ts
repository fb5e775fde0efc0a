import type { Fact } from '../../../src/model/fact.js';
import { documentTelling, type ToldDocument, type ToldMeeting } from './document-writer.js';
import { namesOf } from './world.js';

/*
 * What the reference operations ask about. It is the same in graphs of every size, so that answers are of one size and
 * their latency can be compared. Its people meet nobody else; its meetings are about what everybody talks about as well.
 */

const names = ['张三', '李四', '王五', '赵六', '孙七', '周八', '吴九', '郑十'] as const;
const english = ['Zhang San', 'Li Si', 'Wang Wu', 'Zhao Liu', 'Sun Qi', 'Zhou Ba', 'Wu Jiu', 'Zheng Shi'] as const;
const circle = english.map((name) => `person/planted-${name.toLowerCase().replace(' ', '-')}`);
const travellers = Array.from(
  { length: 30 },
  (_, index) => `person/planted-traveller-${String(index).padStart(2, '0')}`,
);
const chain = Array.from({ length: 4 }, (_, index) => `person/planted-link-${index}`);
const [north, south] = ['place/planted-north', 'place/planted-south'] as const;
const cities = ['place/planted-first', 'place/planted-second', 'place/planted-third'] as const;
const issue = 'issue/planted-fisheries';
/** Everybody's issue: it has by far the most meetings of all. */
const hub = 'issue/topic-000000';

export const planted = { circle, travellers, chain, cities, issue, hub, north, south } as const;

const person = (id: string, [simplified, latin]: readonly [string, string], country: string): Fact => ({
  ...{ node: 'Person', id, names: namesOf(simplified, latin), country, listed: true },
});

export const plantedFacts: readonly Fact[] = [
  { node: 'Place', id: north, names: namesOf('北国', 'Northland'), kind: 'COUNTRY', listed: true },
  { node: 'Place', id: south, names: namesOf('南国', 'Southland'), kind: 'COUNTRY', listed: true },
  ...cities.flatMap((id, index): Fact[] => [
    { node: 'Place', id, names: namesOf(`${'甲乙丙'[index]}城`, `Port ${index + 1}`), kind: 'CITY', listed: true },
    { relation: 'LOCATED_IN', from: id, to: index === 0 ? north : south },
  ]),
  { node: 'Issue', id: issue, names: namesOf('占位渔业', 'Placeholder fisheries'), listed: true },
  ...circle.map((id, at) => person(id, [names[at] as string, english[at] as string], at % 2 === 0 ? north : south)),
  ...travellers.map((id, at) => person(id, [`旅人第${at}号`, `Traveller ${at}`], north)),
  ...chain.map((id, at) => person(id, [`中间人第${at}号`, `Go-between ${at}`], south)),
];

const dayOf = (index: number): string =>
  new Date(Date.UTC(2010, 0, 1) + index * 20 * 86_400_000).toISOString().slice(0, 10);
const attending = (ids: readonly (string | undefined)[]) =>
  ids.map((id, at) => ({
    ...{ id: id as string, role: at === 0 ? ('HOST' as const) : ('GUEST' as const), side: at === 0 ? north : south },
  }));
const meeting = (
  name: string,
  date: string,
  parts: Pick<ToldMeeting, 'who' | 'about' | 'at' | 'statements'>,
): ToldMeeting => ({
  ...{ name: `planted-${name}`, title: `占位会见 ${name}`, kind: 'TALKS', status: 'HELD', date, ...parts },
});

/** 张三 with one or two others of the circle, 120 times; in every other one something is said about the planted issue. */
const rounds = Array.from({ length: 120 }, (_, at) =>
  meeting(`round-${String(at).padStart(3, '0')}`, dayOf(at), {
    who: attending([circle[0], circle[1 + (at % 7)], ...(at % 3 === 0 ? [circle[1 + ((at + 2) % 7)]] : [])]),
    about: at % 2 === 0 ? [issue, hub] : [hub],
    at: cities[at % 3] as string,
    statements:
      at % 2 === 0
        ? [
            {
              kind: at % 4 === 0 ? 'POSITION' : 'DEMAND',
              by: circle[0] as string,
              about: issue,
              text: `占位渔船第${at}次归港之后再谈。`,
            },
          ]
        : [],
  }),
);

/** Each traveller was in the first and the second city; every other one in the third as well. */
const travels = travellers.flatMap((id, at) =>
  cities.slice(0, at % 2 === 0 ? 2 : 3).map((city, stop) =>
    meeting(`travel-${String(at).padStart(2, '0')}-${stop}`, dayOf(at + stop), {
      ...{ who: attending([id]), about: [hub], at: city },
    }),
  ),
);

/** From 李四 to the last go-between, by one way of three meetings and by another of four. */
const links = [
  [circle[1], chain[0]],
  [chain[0], chain[1]],
  [chain[1], chain[3]],
  [circle[2], chain[2]],
  [chain[2], chain[1]],
].map(([who, whom], at) =>
  meeting(`link-${at}`, dayOf(at), { who: attending([who, whom]), about: [issue], at: cities[1] }),
);

const meetings = [...rounds, ...travels, ...links];
export const plantedMeetingCount = meetings.length;

export function* plantedDocuments(): Generator<ToldDocument> {
  for (let from = 0; from < meetings.length; from += 10)
    yield documentTelling(`planted-${String(from / 10).padStart(3, '0')}`, meetings.slice(from, from + 10));
}
