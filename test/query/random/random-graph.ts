import type { Fact, NameFact, RelationFact } from '../../../src/model/fact.js';
import { dayRange } from '../../../src/model/partial-date.js';
import { pick } from '../../bench/random.js';

type Random = () => number;
const letters = ['甲', '乙', '丙', '丁', '戊', '己'];
const claim = (random: Random) => ({
  evidence: [`evidence/${Math.floor(random() * 6)}`] as [string],
  rules: ['random'] as [string],
});
const statuses = ['HELD', 'HELD', 'PLANNED', 'DENIED'] as const;
const maybe = <T extends object>(random: Random, value: T): T | Record<string, never> => (random() < 0.6 ? value : {});

function names(text: string, random: Random): [NameFact, ...NameFact[]] {
  const given: [NameFact, ...NameFact[]] = [{ value: text, language: 'ZH_HANS', kind: 'FULL' }];
  if (random() < 0.5) given.push({ value: `N${text.codePointAt(text.length - 1)}`, language: 'EN', kind: 'FULL' });
  if (random() < 0.3) given.push({ value: `老${text}`, language: 'ZH_HANS', kind: 'ALIAS' });
  return given;
}

const dates = [
  ...['2018', '2018-05', '2018-05-03', '2018-05-03/2018-05-04', '2018-05-31/2018-06-01', '2019-02', '2019-02-28'],
  ...['XXXX-01-31', 'XXXX-05', 'XXXX-05-03/XXXX-05-04'],
];
const published = ['2018', '2018-05-03', '2018-05', '2019-02-28', 'XXXX-01-31'];

/** What an article says of a meeting, as the others do or not. */
function accountOf(status: (typeof statuses)[number], date: string | null, random: Random) {
  return {
    ...maybe(random, { status: random() < 0.8 ? status : pick(statuses, random) }),
    ...maybe(random, { date: date && random() < 0.6 ? date : pick(dates, random) }),
  };
}

/** Facts about a few placeholder people, with all that the schema can say of them present somewhere and missing elsewhere. */
export function randomFacts(random: Random): readonly Fact[] {
  const facts: Fact[] = [];
  const relations = new Set<string>();
  const relate = (relation: RelationFact): void => {
    const key = [relation.relation, relation.from, relation.to].join();
    if (relation.from !== relation.to && !relations.has(key)) facts.push(relation);
    relations.add(key);
  };
  const ids = (kind: string, count: number): string[] => letters.slice(0, count).map((_, at) => `${kind}/${at}`);
  const [people, organizations, places, issues, meetings] = [
    ids('person', 6),
    ids('organization', 2),
    ids('place', 5),
    ids('issue', 5),
    Array.from({ length: 9 }, (_, at) => `meeting/${at}`),
  ] as const;
  const statements = ids('statement', 4);
  const text = '占位'.repeat(30);
  facts.push(
    {
      ...{ node: 'Document' as const, id: 'document/0', file: 'random.txt', sha256: '0'.repeat(64) },
      ...{ encoding: 'utf-8', length: 60 },
      ...maybe(random, { publishedOn: pick(published, random) }),
    },
    ...ids('article', 3).flatMap((id, at): Fact[] => [
      {
        ...{ node: 'Article' as const, id, document: 'document/0', ordinal: at + 1, start: at * 20, end: at * 20 + 20 },
        ...maybe(random, { headline: pick(letters, random) }),
        ...maybe(random, { publishedOn: pick(published, random) }),
      },
      { relation: 'IN', from: id, to: 'document/0' },
    ]),
    ...Array.from({ length: 6 }, (_, at): Fact[] => [
      {
        node: 'Evidence',
        id: `evidence/${at}`,
        document: 'document/0',
        start: at * 10,
        end: at * 10 + 8,
        quote: text.slice(at * 10, at * 10 + 8),
      },
      { relation: 'IN', from: `evidence/${at}`, to: `article/${Math.floor(at / 2)}` },
    ]).flat(),
  );
  const listed = (): boolean => random() < 0.7;
  for (const [at, id] of places.entries()) {
    facts.push({
      node: 'Place',
      id,
      names: names(`地${letters[at]}`, random),
      kind: at < 2 ? 'COUNTRY' : 'CITY',
      listed: listed(),
    });
    if (at > 1) relate({ relation: 'LOCATED_IN', from: id, to: places[Math.floor(random() * at)] as string });
  }
  for (const [at, id] of issues.entries()) {
    facts.push({ node: 'Issue', id, names: names(`事${letters[at]}`, random), listed: listed() });
    if (at > 1) relate({ relation: 'BROADER', from: id, to: issues[Math.floor(random() * at)] as string });
  }
  for (const [at, id] of organizations.entries()) {
    const country = maybe(random, { country: places[at] as string });
    facts.push({
      node: 'Organization',
      id,
      names: names(`部${letters[at]}`, random),
      kind: 'GOVERNMENT',
      ...country,
      listed: listed(),
    });
  }
  for (const [at, id] of people.entries()) {
    const country = maybe(random, { country: pick(places.slice(0, 2), random) });
    facts.push({ node: 'Person', id, names: names(`人${letters[at]}`, random), ...country, listed: listed() });
    if (random() < 0.6) {
      const to = pick(organizations, random);
      relate({ relation: 'HOLDS_POSITION', from: id, to, title: pick(['部长', '司长'], random), ...claim(random) });
    }
  }
  for (const [at, id] of meetings.entries()) {
    const date = random() < 0.8 ? pick(dates, random) : null;
    const days = dayRange(date ?? undefined) ?? {};
    const kind = pick(['TALKS', 'CALL', 'VISIT'] as const, random);
    const status = pick(statuses, random);
    const said = maybe(random, { dateText: pick(['五月三日', '二月底'], random) });
    facts.push({
      node: 'Meeting',
      id,
      kind,
      status,
      title: `会${pick(letters, random)}`,
      date,
      ...said,
      ...days,
      ...claim(random),
    });
    for (const from of [...people, ...organizations].filter(() => random() < 0.35)) {
      const side = maybe(random, { side: pick(places.slice(0, 2), random) });
      const capacity = maybe(random, { capacity: pick(['部长', '特使'], random) });
      relate({
        relation: 'ATTENDED',
        from,
        to: id,
        role: pick(['LEAD', 'MEMBER'] as const, random),
        ...side,
        ...capacity,
        ...claim(random),
      });
    }
    for (const to of issues.filter(() => random() < 0.3))
      relate({ relation: 'DISCUSSED', from: id, to, ...claim(random) });
    if (random() < 0.7) relate({ relation: 'HELD_AT', from: id, to: pick(places, random), ...claim(random) });
    if (at > 0 && random() < 0.3)
      relate({ relation: 'FOLLOWS', from: id, to: meetings[at - 1] as string, ...claim(random) });
    for (const to of ids('article', 3).filter(() => random() < 0.4)) {
      relate({ relation: 'REPORTED_BY', from: id, to, ...accountOf(status, date, random), ...claim(random) });
    }
  }
  for (const id of statements) {
    const kind = pick(['DEMAND', 'POSITION'] as const, random);
    facts.push({ node: 'Statement', id, kind, text: text.slice(0, 4), ...claim(random) });
    relate({
      relation: 'MADE_BY',
      from: id,
      to: pick([...people, ...organizations, ...places], random),
      ...claim(random),
    });
    for (const to of meetings.filter(() => random() < 0.1))
      relate({ relation: 'STATED_AT', from: id, to, ...claim(random) });
    for (const to of ids('article', 3).filter(() => random() < 0.4))
      relate({ relation: 'REPORTED_BY', from: id, to, ...claim(random) });
    for (const to of issues.filter(() => random() < 0.3)) relate({ relation: 'ABOUT', from: id, to, ...claim(random) });
  }
  return facts;
}
