import type { Database } from '../../src/graph/database.js';
import { loadFacts } from '../../src/graph/load-facts.js';
import type { Fact, NameFact, RelationFact } from '../../src/model/fact.js';
import { dayRange } from '../../src/model/partial-date.js';

/** Facts about placeholder people, made to reach the corners of the queries: sides, doubtful dates, names that collide. */

const text = '张三同李四会谈。王五在电话上同李四谈过。双方将再次会晤。外界仍在观望，天气晴朗。';
const document = 'document/placeholder';
const article = 'article/placeholder/1';
const evidence = ['evidence/placeholder/0', 'evidence/placeholder/8', 'evidence/placeholder/19'] as const;
const claim = (at = 0) => ({ evidence: [evidence[at]] as [string], rules: ['placeholder'] as [string] });

const full = (value: string, language: NameFact['language'] = 'ZH_HANS'): NameFact => ({
  value,
  language,
  kind: 'FULL',
});
const alias = (value: string): NameFact => ({ value, language: 'ZH_HANS', kind: 'ALIAS' });

function person(id: string, country: string | undefined, ...names: [NameFact, ...NameFact[]]): Fact {
  return {
    node: 'Person',
    id: `person/${id}`,
    names,
    ...(country ? { country: `place/${country}` } : {}),
    listed: true,
  };
}

interface MeetingOptions {
  readonly date?: string;
  readonly status?: 'HELD' | 'PLANNED';
  readonly kind?: 'TALKS' | 'CALL';
  readonly at?: string;
  readonly about?: readonly string[];
  /** Attendee and side: 'zhang-san@north', or without a side. */
  readonly who: readonly string[];
}

function meeting(name: string, { date, status = 'HELD', kind = 'TALKS', at, about = [], who }: MeetingOptions): Fact[] {
  const id = `meeting/${name}`;
  const days = dayRange(date) ?? {};
  return [
    { node: 'Meeting', id, kind, status, title: name, date: date ?? null, ...days, ...claim() },
    { relation: 'REPORTED_BY', from: id, to: article, status, ...claim() },
    ...(at ? [{ relation: 'HELD_AT' as const, from: id, to: `place/${at}`, ...claim() }] : []),
    ...about.map((issue): RelationFact => ({ relation: 'DISCUSSED', from: id, to: `issue/${issue}`, ...claim() })),
    ...who.map((attendee): RelationFact => {
      const [from, side] = attendee.split('@') as [string, string?];
      const sides = side ? { side: `place/${side}` } : {};
      return {
        relation: 'ATTENDED',
        from: from.includes('/') ? from : `person/${from}`,
        to: id,
        role: 'MEMBER',
        ...sides,
        ...claim(),
      };
    }),
  ];
}

const placeholderFacts: readonly Fact[] = [
  {
    node: 'Document',
    id: document,
    file: 'placeholder.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    length: text.length,
  },
  { node: 'Article', id: article, document, ordinal: 1, headline: '占位', start: 0, end: text.length },
  { relation: 'IN', from: article, to: document },
  ...[0, 8, 19].flatMap((start, at): Fact[] => {
    const end = [8, 19, 28][at] as number;
    const id = evidence[at] as string;
    return [
      { node: 'Evidence', id, document, start, end, quote: text.slice(start, end) },
      { relation: 'IN', from: id, to: article },
    ];
  }),
  {
    ...{ node: 'Sentence', id: 'sentence/placeholder/28-40', document },
    ...{ start: 28, end: text.length, quote: text.slice(28) },
  },
  { relation: 'IN', from: 'sentence/placeholder/28-40', to: article },
  { node: 'Place', id: 'place/north', names: [full('北国'), full('Northland', 'EN')], kind: 'COUNTRY', listed: true },
  { node: 'Place', id: 'place/south', names: [full('南国')], kind: 'COUNTRY', listed: true },
  { node: 'Place', id: 'place/port', names: [full('港城'), full('港城', 'ZH_HANT')], kind: 'CITY', listed: true },
  { node: 'Place', id: 'place/hall', names: [full('会馆')], kind: 'SITE', listed: true },
  { relation: 'LOCATED_IN', from: 'place/port', to: 'place/south' },
  { relation: 'LOCATED_IN', from: 'place/hall', to: 'place/port' },
  {
    node: 'Issue',
    id: 'issue/trade',
    names: [full('贸易'), full('貿易', 'ZH_HANT'), full('Trade', 'EN')],
    listed: true,
  },
  { node: 'Issue', id: 'issue/tariffs', names: [full('关税'), full('Tariffs', 'EN')], listed: true },
  { node: 'Issue', id: 'issue/fish', names: [full('渔业')], listed: true },
  { relation: 'BROADER', from: 'issue/tariffs', to: 'issue/trade' },
  {
    node: 'Organization',
    id: 'organization/ministry',
    names: [full('占位部')],
    kind: 'GOVERNMENT',
    country: 'place/north',
    listed: true,
  },
  person('zhang-san', 'north', full('张三'), full('張三', 'ZH_HANT'), full('Zhang San', 'EN'), alias('老张')),
  person('li-si', 'south', full('李四'), full('Li Si', 'EN')),
  person('wang-wu', 'north', full('王五'), alias('老张')),
  person('zhao-liu', undefined, full("Zhao O'Liu", 'EN')),
  { relation: 'HOLDS_POSITION', from: 'person/zhang-san', to: 'organization/ministry', title: '部长', ...claim() },
  ...meeting('a', {
    date: '2018-05-03/2018-05-04',
    at: 'hall',
    about: ['tariffs'],
    who: ['zhang-san@north', 'wang-wu@north', 'li-si@south'],
  }),
  ...meeting('b', { date: '2019-02', at: 'port', about: ['trade', 'fish'], who: ['zhang-san@north', 'li-si@south'] }),
  ...meeting('c', { date: 'XXXX-01-31', about: ['fish'], who: ['zhang-san', 'zhao-liu'] }),
  ...meeting('d', {
    kind: 'CALL',
    about: ['fish'],
    who: ['wang-wu@north', 'li-si@south', 'organization/ministry@north'],
  }),
  ...meeting('e', { date: '2020', status: 'PLANNED', at: 'north', who: ['zhang-san@north', 'zhao-liu@south'] }),
  { relation: 'FOLLOWS', from: 'meeting/b', to: 'meeting/a', ...claim() },
  { node: 'Statement', id: 'statement/message', kind: 'MESSAGE', text: '双方将再次会晤', ...claim(2) },
  { relation: 'MADE_BY', from: 'statement/message', to: 'person/zhang-san', ...claim(2) },
  { relation: 'ADDRESSED_TO', from: 'statement/message', to: 'place/south', ...claim(2) },
  { relation: 'STATED_AT', from: 'statement/message', to: 'meeting/a', ...claim(2) },
  { relation: 'ABOUT', from: 'statement/message', to: 'issue/trade', ...claim(2) },
  { relation: 'REPORTED_BY', from: 'statement/message', to: article, ...claim(2) },
];

/** Leaves these facts and nothing else in the database, with its indexes and its planner's figures up to date. */
export async function loadPlaceholders(database: Database): Promise<void> {
  await database.write('MATCH (n) DETACH DELETE n');
  await loadFacts(database, [{ file: 'placeholder.jsonl', facts: placeholderFacts }]);
  await database.read('CALL db.awaitIndexes(60)');
  await database.read('CALL db.prepareForReplanning(60)', {}, { timeoutMs: 60_000 });
}
