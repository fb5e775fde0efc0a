import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../src/facts/merge-facts.js';
import type { Fact, NodeOf, RelationOf } from '../../src/model/fact.js';
import { factKey } from '../../src/model/fact-key.js';
import { placeholderCorpus } from '../support/placeholder-corpus.js';

const merge = (a: Fact, b: Fact) =>
  mergeFacts(
    new Map([
      ['document/a', [a]],
      ['document/b', [b]],
    ]),
  );
const meeting: NodeOf<'Meeting'> = {
  ...{ node: 'Meeting', id: 'meeting/m', kind: 'TALKS', status: 'PLANNED', title: '会谈', date: 'XXXX-01-31' },
  ...{ evidence: ['evidence/a/1'], rules: ['plan'] },
};

describe('mergeFacts', () => {
  it('makes one fact of each key and says which documents tell it', () => {
    const corpus = placeholderCorpus({ documents: 3, meetings: 4 });
    const merged = mergeFacts(new Map(corpus.map(({ file, facts }) => [`document/${file}`, facts])));
    const keys = corpus.flatMap(({ facts }) => facts.map(factKey));
    expect(merged.map(factKey).sort()).toEqual([...new Set(keys)].sort());
    const told = merged.find((fact) => 'id' in fact && fact.id === 'meeting/told-by-all');
    expect(told?.documents).toEqual(corpus.map(({ file }) => `document/${file}`));
  });

  it('does not depend on the order of the documents', () => {
    const documents = placeholderCorpus({ documents: 3, meetings: 4 }).map(({ file, facts }) => [file, facts] as const);
    expect(mergeFacts(new Map(documents.toReversed()))).toEqual(mergeFacts(new Map(documents)));
  });

  it('unites names in the order told, each once, under its strongest kind', () => {
    const person = (...names: NodeOf<'Person'>['names']): Fact => ({
      node: 'Person',
      id: 'person/p',
      names,
      listed: false,
    });
    const [merged] = merge(
      person(
        { value: '张三', language: 'ZH_HANS', kind: 'FULL' },
        { value: 'Zhang San', language: 'EN', kind: 'ALIAS' },
      ),
      person(
        { value: '张老三', language: 'ZH_HANS', kind: 'ALIAS' },
        { value: 'Zhang San', language: 'EN', kind: 'FULL' },
      ),
    );
    expect(merged).toMatchObject({
      names: [
        { value: '张三', kind: 'FULL' },
        { value: 'Zhang San', kind: 'FULL' },
        { value: '张老三', kind: 'ALIAS' },
      ],
    });
  });

  it('unites evidence and rules, and takes what only one document knows', () => {
    const attended: RelationOf<'ATTENDED'> = {
      ...{ relation: 'ATTENDED', from: 'person/p', to: 'meeting/m', role: 'LEAD' },
      ...{ evidence: ['evidence/a/1'], rules: ['received'] },
    };
    const [merged] = merge(attended, {
      ...attended,
      role: 'HOST',
      capacity: '组长',
      evidence: ['evidence/b/1'],
      rules: ['led'],
    });
    expect(merged).toEqual({
      ...{ relation: 'ATTENDED', from: 'person/p', to: 'meeting/m', role: 'LEAD', capacity: '组长' },
      ...{
        evidence: ['evidence/a/1', 'evidence/b/1'],
        rules: ['led', 'received'],
        documents: ['document/a', 'document/b'],
      },
    });
  });

  it('takes the date whole from the account that knows the year, and what happened over what was planned', () => {
    const days = { earliest: '2019-01-30', latest: '2019-01-31' };
    const [merged] = merge(
      { ...meeting, dateText: '1月31日' },
      { ...meeting, status: 'HELD', date: '2019-01-30/2019-01-31', dateBasis: 'METADATA', ...days },
    );
    expect(merged).toMatchObject({ status: 'HELD', date: '2019-01-30/2019-01-31', dateBasis: 'METADATA', ...days });
    expect(merged).not.toHaveProperty('dateText');
  });
});
