import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClaimsSpool } from '../../seeds/claims-spool.js';
import { factsOfSpooled } from '../../seeds/decided-documents.js';
import { extractDocuments, projectVocabulary } from '../../seeds/extract-documents.js';
import { withStems } from '../../seeds/in-order.js';
import { readDocumentFile } from '../../seeds/read-document-file.js';
import { extractDocument } from '../../src/extract/extract-document.js';
import type { Decision, Subject } from '../../src/model/decision.js';
import { quotedClaims } from '../../src/resolve/quoted-claims.js';
import { summaryOf } from '../../src/resolve/summary.js';

const texts = {
  'a.txt': '美国商务部长约翰·巴达克5月8日在北京会见周某某部长。双方就关税问题交换了意见。',
  'b.txt': '美国商务部长巴达克5月9日在上海会见周某某部长。',
  'c.txt': '韩国外长吴某某10日在首尔会见周某某部长和郑某某司长。',
  'd.md': '**周某某**部长同巴达克举行会谈。',
};

const decide = (
  judgement: Decision['judgement'],
  subjects: readonly Subject[],
  value?: NonNullable<Decision['value']>,
): Decision => ({ judgement, subjects, by: 'an analyst', at: '2026-11-24', ...(value ? { value } : {}) });

const meeting = (document: keyof typeof texts, more: { entity?: string } = {}): Subject => ({
  document,
  sentence: `${texts[document].split('。')[0]?.replaceAll('*', '')}。`,
  ...more,
});
const onePerson = decide('SAME', [{ entity: 'person/巴达克' }, { entity: 'person/约翰巴达克' }]);

let folder: string;
let files: string[];
let spool: ClaimsSpool;
let documents: { path: string; key: string; stem: string }[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-decided-'));
  files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), `${text}\n`);
    writeFileSync(join(folder, name.replace(/\.\w+$/u, '.yaml')), 'publishedOn: 2018-05-11\n');
    return join(folder, name);
  });
  spool = new ClaimsSpool(join(folder, 'spool'));
  for (const file of files) {
    const claims = extractDocument(await readDocumentFile(file), projectVocabulary());
    spool.write(basename(file), summaryOf(claims), quotedClaims(claims));
  }
  documents = withStems(files.map((path) => ({ path, key: basename(path) })));
});
afterAll(() => rmSync(folder, { recursive: true }));

const spooled = (...decisions: Decision[]) => new Map(factsOfSpooled(documents, spool, decisions));
const lines = (facts: ReadonlyMap<string, readonly object[]>) =>
  [...facts.values()].flat().map((fact) => JSON.stringify(fact));

describe('documents read back from the spool', () => {
  it.each([
    ['nothing', []],
    ['that two names are one person', [onePerson]],
    [
      'that two meetings are one, though day and place differ',
      [onePerson, decide('SAME', [meeting('a.txt'), meeting('b.txt')])],
    ],
    [
      'that an account without a day is of that meeting',
      [onePerson, decide('SAME', [meeting('a.txt'), meeting('d.md')])],
    ],
    ['that somebody was not there', [decide('REJECT', [meeting('c.txt', { entity: 'person/郑某某' })])]],
    [
      'that there was no meeting in a file that has another name now',
      [decide('REJECT', [{ ...meeting('c.txt'), document: 'old.txt' }])],
    ],
    ['when it was', [decide('CORRECT', [meeting('c.txt')], { date: '2018-05-09', place: 'place/beijing' })]],
    ['that there is no such person', [decide('REJECT', [{ entity: 'person/周某某' }])]],
    [
      'whom the lexicon lists',
      [decide('CORRECT', [{ entity: 'person/吴某某' }], { name: '吴某', country: 'place/us' })],
    ],
  ] as [string, Decision[]][])(
    'tell the same as documents held in memory, where people decided %s',
    async (_, decisions) => {
      const { facts } = await extractDocuments(files, decisions);
      expect(spooled(...decisions)).toEqual(facts);
      const changed = lines(facts).join('\n') !== lines(spooled()).join('\n');
      expect(changed).toBe(decisions.length > 0);
    },
  );

  it('are resolved anew where a decision touches them: the two meetings are one, which both tell of', () => {
    const facts = spooled(onePerson, decide('SAME', [meeting('a.txt'), meeting('b.txt')]));
    const [a, b] = ['a', 'b'].map((stem) =>
      facts.get(stem)?.flatMap((fact) => ('node' in fact && fact.node === 'Meeting' ? [fact.id] : [])),
    );
    expect(a).toHaveLength(1);
    expect(a).toEqual(b);
  });

  it('stay in the spool as they were read, whatever is decided', () => {
    const kept = () =>
      readdirSync(join(folder, 'spool'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('hex'));
    const before = kept();
    expect(before).toHaveLength(4);
    spooled(onePerson, decide('REJECT', [meeting('c.txt')]));
    expect(kept()).toEqual(before);
  });
});
