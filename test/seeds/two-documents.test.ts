import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsIn } from '../../seeds/document-files.js';
import { documentsFolder, extractDocuments, projectVocabulary } from '../../seeds/extract-documents.js';
import { projectFolder } from '../../seeds/project-folder.js';
import { extractDocument } from '../../src/extract/extract-document.js';
import { formatFacts } from '../../src/facts/format-facts.js';
import type { Fact, NodeFact, NodeLabel, NodeOf, RelationOf, RelationType } from '../../src/model/fact.js';
import { quoteOf } from '../../src/model/quote.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { rawSpan } from '../../src/text/article.js';
import { readDocument } from '../../src/text/read-document.js';

const files = documentsIn(documentsFolder);
const extraction = await extractDocuments(files);
const facts = [...extraction.facts.values()].flat();
const nodes = <L extends NodeLabel>(label: L): NodeOf<L>[] =>
  facts.filter((fact): fact is NodeFact => 'node' in fact && fact.node === label) as NodeOf<L>[];
const relations = <T extends RelationType>(type: T): RelationOf<T>[] =>
  facts.filter((fact: Fact) => 'relation' in fact && fact.relation === type) as RelationOf<T>[];
const to = (type: RelationType, from: string): string[] =>
  [
    ...new Set(
      relations(type)
        .filter((relation) => relation.from === from)
        .map((relation) => relation.to),
    ),
  ].sort();
const meeting = (id: string) => nodes('Meeting').find((node) => node.id === id);
const attended = (id: string) => relations('ATTENDED').filter((relation) => relation.to === id);

describe('the two documents', () => {
  it('give the facts that are committed in seeds/facts, byte for byte', () => {
    expect(extraction.refused).toEqual([]);
    expect(files.map((file) => basename(file, '.txt'))).toEqual([...extraction.facts.keys()]);
    for (const [stem, lines] of extraction.facts) {
      expect(formatFacts(lines)).toBe(readFileSync(join(projectFolder, 'seeds', 'facts', `${stem}.jsonl`), 'utf8'));
    }
  });

  it('bear every quote out at its offsets', () => {
    const evidence = [...nodes('Evidence'), ...nodes('Sentence')];
    expect(evidence.length).toBeGreaterThan(50);
    for (const file of files) {
      const raw = readFileSync(file, 'utf8');
      const own = evidence.filter(({ document }) => document === `document/${basename(file, '.txt')}`);
      for (const { start, end, quote } of own) expect(quoteOf(raw.slice(start, end), file)).toBe(quote);
    }
  });

  it('have every sentence of their articles once: as evidence, or as a sentence on which no fact rests', async () => {
    for (const file of files) {
      const { articles } = await readDocument(basename(file), readFileSync(file));
      const sentences = articles.flatMap((article) =>
        article.zones.flatMap((zone) => zone.sentences.map((sentence) => rawSpan(article, sentence))),
      );
      const told = [...nodes('Evidence'), ...nodes('Sentence')].filter(
        ({ document }) => document === `document/${basename(file, '.txt')}`,
      );
      const starts = (spans: readonly { start: number; end: number }[]) =>
        spans.map(({ start, end }) => `${start}-${end}`).sort();
      expect(starts(told)).toEqual(starts(sentences));
    }
  });

  it('tell of the reception at the White House, with the host, the guest and his titles', () => {
    const id = 'meeting/2019-01-31-donald-trump-liu-he';
    expect(meeting(id)).toMatchObject({
      status: 'HELD',
      date: '2019-01-31',
      dateBasis: 'METADATA',
      dateText: '1月31日',
    });
    expect(attended(id).map(({ from, role, side, capacity }) => [from, role, side, capacity])).toEqual([
      ['person/donald-trump', 'HOST', 'place/us', '美国总统'],
      ['person/liu-he', 'GUEST', 'place/cn', '中共中央政治局委员、国务院副总理、中美全面经济对话中方牵头人'],
    ]);
    expect(to('HELD_AT', id)).toEqual(['place/oval-office']);
  });

  it('tell of the talks in Washington as one meeting with an account in each of the three articles', () => {
    const id = 'meeting/2019-01-30-liu-he-robert-lighthizer';
    expect(meeting(id)).toMatchObject({
      kind: 'TALKS',
      status: 'HELD',
      date: '2019-01-30/2019-01-31',
      rules: expect.arrayContaining(['range-with-recovered-month']),
    });
    expect(to('REPORTED_BY', id).map((article) => article.split('/')[2])).toEqual(['1', '2', '3']);
    expect(attended(id).map(({ from, role, onBehalfOf }) => [from, role, onBehalfOf])).toEqual([
      ['person/liu-he', 'LEAD', 'organization/delegation-of-cn'],
      ['person/robert-lighthizer', 'LEAD', 'organization/delegation-of-us'],
    ]);
    expect(to('HELD_AT', id)).toEqual(['place/washington-dc']);
    const issueNames = nodes('Issue')
      .filter((issue) => to('DISCUSSED', id).includes(issue.id))
      .flatMap(({ names }) => names.map(({ value }) => value));
    for (const issue of [
      '贸易平衡',
      '技术转让',
      '知识产权保护',
      '双向实施机制',
      '非关税壁垒',
      '服务业',
      '农业',
      '实施机制',
      '中方关切问题',
    ])
      expect(issueNames).toContain(issue);
  });

  it('tell, inside a message, of the presidents’ meeting in Argentina the month before', () => {
    const id = 'meeting/2018-12-xi-jinping-donald-trump';
    expect(meeting(id)).toMatchObject({ kind: 'SUMMIT', status: 'HELD', date: '2018-12', dateText: '上个月' });
    expect(
      attended(id)
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['person/donald-trump', 'person/xi-jinping']);
    expect(to('HELD_AT', id)).toEqual(['place/ar']);
  });

  it('keep what is planned and what is only wished for apart from what was held', () => {
    expect(meeting('meeting/2019-02-11-robert-lighthizer-steven-mnuchin-planned')).toMatchObject({
      status: 'PLANNED',
      date: '2019-02-11/2019-02-20',
      dateText: '2月中旬',
    });
    expect(to('FOLLOWS', 'meeting/2019-02-11-robert-lighthizer-steven-mnuchin-planned')).toEqual([
      'meeting/2019-01-30-liu-he-robert-lighthizer',
    ]);
    expect(meeting('meeting/undated-donald-trump-xi-jinping-proposed')).toMatchObject({
      status: 'PROPOSED',
      date: null,
    });
    expect(nodes('Meeting').filter(({ status }) => status === 'HELD')).toHaveLength(4);
  });

  it('tell of the talks in Beijing, whose day, place and people stand in different paragraphs', () => {
    const id = 'meeting/2018-05-03-steven-mnuchin-liu-he';
    expect(meeting(id)).toMatchObject({
      status: 'HELD',
      date: '2018-05-03/2018-05-04',
      dateText: '周四及周五兩天',
      dateBasis: 'DOCUMENT',
    });
    expect(
      attended(id)
        .filter(({ from }) => from.startsWith('person/'))
        .map(({ from, capacity }) => [from, capacity])
        .sort(),
    ).toEqual([
      ['person/liu-he', '中共中央政治局委員、國務院副總理'],
      ['person/steven-mnuchin', '美國總統特使、財政部長'],
    ]);
    expect(to('HELD_AT', id)).toEqual(['place/beijing']);
    const issueNames = nodes('Issue')
      .filter((issue) => to('DISCUSSED', id).includes(issue.id))
      .flatMap(({ names }) => names.map(({ value }) => value));
    for (const issue of [
      '擴大美國對中國出口',
      '雙邊服務貿易',
      '雙向投資',
      '保護知識產權',
      '解決關稅和非關稅措施',
      '中興公司案',
    ])
      expect(issueNames).toContain(issue);
  });

  it('keep the newspaper’s report of a paper as the newspaper’s claim', () => {
    const demand = nodes('Statement').find(({ kind }) => kind === 'DEMAND');
    expect(relations('ATTRIBUTED_TO').find(({ from }) => from === demand?.id)).toMatchObject({
      to: 'organization/wall-street-journal',
      via: '一份會晤前交給中方的文件',
    });
    expect([
      to('MADE_BY', demand?.id ?? ''),
      to('ADDRESSED_TO', demand?.id ?? ''),
      to('STATED_AT', demand?.id ?? ''),
    ]).toEqual([['place/us'], ['place/cn'], []]);
  });

  it('know the same people in both scripts', () => {
    const values = (id: string) =>
      nodes('Person')
        .filter((person) => person.id === id)
        .flatMap(({ names }) => names.map(({ value }) => value));
    expect(values('person/liu-he')).toEqual(expect.arrayContaining(['刘鹤', '劉鶴', 'Liu He']));
    expect(values('person/steven-mnuchin')).toEqual(expect.arrayContaining(['姆努钦', '姆欽']));
  });

  it('know reporters as authors, never as participants', () => {
    const authors = relations('WRITTEN_BY').map((relation) => relation.to);
    expect(
      nodes('Person')
        .filter(({ id }) => authors.includes(id))
        .map(({ names }) => names[0]?.value)
        .sort(),
    ).toEqual(['周效政', '韩洁', '高攀'].sort());
    expect(relations('ATTENDED').filter(({ from }) => authors.includes(from))).toEqual([]);
  });

  it('leave the year unknown where nobody has said it', async () => {
    const [first = ''] = files;
    const bare = extractDocument(await readDocument(basename(first), readFileSync(first)), projectVocabulary());
    const dates = [...resolveDocuments([bare]).values()]
      .flat()
      .flatMap((fact) => ('node' in fact && fact.node === 'Meeting' && fact.date ? [fact.date] : []));
    expect(dates.sort()).toEqual(['XXXX-01-30/XXXX-01-31', 'XXXX-01-31', 'XXXX-02-11/XXXX-02-20', 'XXXX-12']);
  });
});
