import { describe, expect, it } from 'vitest';
import { formatFacts } from '../../src/facts/format-facts.js';
import type { Fact } from '../../src/model/fact.js';
import { placeholderDocument } from '../support/placeholder-corpus.js';

const linesOf = (facts: readonly Fact[]) => formatFacts(facts).trimEnd().split('\n');

describe('formatFacts', () => {
  it('gives the same bytes for the same facts in any order', () => {
    const { facts } = placeholderDocument(1, 5);
    expect(formatFacts(facts.toReversed())).toBe(formatFacts(facts));
  });

  it('puts nodes before relations, each in the order of the schemas', () => {
    const kinds = linesOf(placeholderDocument(1, 2).facts).map((line) => {
      const fact = JSON.parse(line) as Record<string, string>;
      return fact.node ?? fact.relation;
    });
    expect([...new Set(kinds)]).toEqual([
      ...['Person', 'Place', 'Issue', 'Meeting', 'Document', 'Article', 'Evidence'],
      ...['ATTENDED', 'DISCUSSED', 'HELD_AT', 'REPORTED_BY', 'IN', 'LOCATED_IN'],
    ]);
  });

  it('orders the other sentences behind all evidence, as they stand in the document', () => {
    const sentence = (node: 'Sentence' | 'Evidence', start: number): Fact => ({
      ...{ node, id: `${node.toLowerCase()}/a/${start}`, document: 'document/a', start, end: start + 2, quote: '会谈' },
    });
    const lines = linesOf([sentence('Sentence', 100), sentence('Sentence', 20), sentence('Evidence', 50)]);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['evidence/a/50', 'sentence/a/20', 'sentence/a/100']);
  });

  it('orders evidence as it stands in the document, not by its id', () => {
    const evidence = (id: string, start: number): Fact => ({
      ...{ node: 'Evidence', id, document: 'document/a', start, end: start + 2, quote: '会谈' },
    });
    const discussed: Fact = {
      ...{ relation: 'DISCUSSED', from: 'meeting/a', to: 'issue/a', rules: ['second', 'first', 'second'] },
      evidence: ['evidence/100', 'evidence/20'],
    };
    const lines = linesOf([discussed, evidence('evidence/100', 100), evidence('evidence/20', 20)]);
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).id)).toEqual(['evidence/20', 'evidence/100']);
    expect(lines[2]).toBe(
      '{"relation":"DISCUSSED","from":"meeting/a","to":"issue/a","evidence":["evidence/20","evidence/100"],"rules":["first","second"]}',
    );
  });

  it('writes keys in schema order and keeps the order of names, whose first is the usual one', () => {
    const person: Fact = {
      listed: true,
      names: [
        { kind: 'FULL', language: 'ZH_HANS', value: '张三' },
        { kind: 'FULL', language: 'EN', value: 'Zhang San' },
        { kind: 'ALIAS', language: 'ZH_HANS', value: '丁某' },
      ],
      id: 'person/zhang-san',
      node: 'Person',
    };
    expect(formatFacts([person])).toBe(
      '{"node":"Person","id":"person/zhang-san","names":[{"value":"张三","language":"ZH_HANS","kind":"FULL"},' +
        '{"value":"Zhang San","language":"EN","kind":"FULL"},{"value":"丁某","language":"ZH_HANS","kind":"ALIAS"}],"listed":true}\n',
    );
  });
});
