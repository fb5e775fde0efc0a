import { expect, test } from 'vitest';
import { nodeProperties } from '../../src/graph/load-rows.js';

const evidence = (quote: string) => ({
  ...{
    node: 'Evidence' as const,
    id: 'evidence/placeholder/0',
    document: 'document/placeholder',
    start: 0,
    end: 9,
    quote,
  },
  documents: ['document/placeholder'],
});

test('a quote that is not in simplified script is kept a second time as it is searched for, of the same length', () => {
  expect(nodeProperties(evidence('雙方會談，Ｇ２０。'))).toMatchObject({
    quote: '雙方會談，Ｇ２０。',
    folded: '双方会谈,G20。',
  });
  expect(nodeProperties(evidence('双方会谈。'))).not.toHaveProperty('folded');
});
