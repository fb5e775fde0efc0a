import { expect, it } from 'vitest';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Decision } from '../../src/model/decision.js';
import { applyDecisions } from '../../src/resolve/apply-decisions.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { claimsOf } from '../extract/told.js';

const same = (...told: [document: string, sentence: string][]): Decision => ({
  ...{ judgement: 'SAME', by: 'an analyst', at: '2026-11-24' },
  subjects: told.map(([document, sentence]) => ({ document, sentence })),
});

/** [meeting, document], each once, after the decisions. */
function toldBy(documents: readonly DocumentClaims[], ...decisions: Decision[]): string[] {
  const facts = [...resolveDocuments(applyDecisions(documents, decisions).documents)];
  const told = facts.flatMap(([stem, lines]) =>
    lines.flatMap((fact) => ('node' in fact && fact.node === 'Meeting' ? [`${fact.id} by ${stem}`] : [])),
  );
  return [...new Set(told)].sort();
}

it('what people decided to be one is, though a rule would join another meeting of the same document', () => {
  const documents = [
    claimsOf('李某2018年5月4日在北京会见张某。', '2018-05-05', 'a.txt'),
    claimsOf('李某2018年5月会见张某。\n方刚2018年5月4日同王某举行会谈。', '2018-05-05', 'b.txt'),
  ];
  const decision = same(['a.txt', '李某2018年5月4日在北京会见张某。'], ['b.txt', '方刚2018年5月4日同王某举行会谈。']);
  expect(toldBy(documents, decision)).toEqual([
    'meeting/2018-05-04-li-zhang by a',
    'meeting/2018-05-04-li-zhang by b',
    'meeting/2018-05-li-zhang by b',
  ]);
});

it('a document that names nobody tells of the meeting that people decided its account to be of', () => {
  const documents = [
    claimsOf('李某2018年5月4日在北京会见张某。', '2018-05-05', 'a.txt'),
    claimsOf('中美5月4日在北京举行会谈。', '2018-05-05', 'b.txt'),
  ];
  expect(toldBy(documents)).toEqual(['meeting/2018-05-04-li-zhang by a']);
  const decision = same(['a.txt', '李某2018年5月4日在北京会见张某。'], ['b.txt', '中美5月4日在北京举行会谈。']);
  expect(toldBy(documents, decision)).toEqual(['meeting/2018-05-04-li-zhang by a', 'meeting/2018-05-04-li-zhang by b']);
});

it('two accounts of one document that people decided to be of two meetings stay two', () => {
  const documents = [
    claimsOf('李某2018年5月4日在北京会见张某。', '2018-05-07', 'a.txt'),
    claimsOf('李某2018年5月6日在北京会见张某。', '2018-05-07', 'b.txt'),
    claimsOf('李某2018年5月会见张某。\n张某2018年5月在北京与李某会谈。', '2018-05-07', 'c.txt'),
  ];
  const decisions = [
    same(['a.txt', '李某2018年5月4日在北京会见张某。'], ['c.txt', '李某2018年5月会见张某。']),
    same(['b.txt', '李某2018年5月6日在北京会见张某。'], ['c.txt', '张某2018年5月在北京与李某会谈。']),
  ];
  expect(toldBy(documents, ...decisions)).toEqual([
    'meeting/2018-05-04-li-zhang by a',
    'meeting/2018-05-04-li-zhang by c',
    'meeting/2018-05-06-li-zhang by b',
    'meeting/2018-05-06-li-zhang by c',
  ]);
});
