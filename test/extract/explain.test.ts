import { expect, it } from 'vitest';
import { explainArticle } from '../../src/extract/explain.js';
import { readArticles } from '../../src/extract/read-articles.js';
import { read } from '../text/read.js';
import { vocabulary } from './told.js';

it('shows each sentence with what every layer made of it, at its place in the raw document', () => {
  const bytes = new TextEncoder().encode('美国总统李某5月8日在北京会见张某。');
  const [article] = readArticles(read('text.txt', bytes), vocabulary).reads;
  expect(article && explainArticle(article)).toBe(`# article 1, written at an unknown time

BODY 0-18 美国总统李某5月8日在北京会见张某。
  name      美国 → place/us
  name      李某 → person/li
  name      北京 → place/beijing
  name      张某 → person/zhang
  date      5月8日 → XXXX-05-08 by month-and-day
  person    美国总统李某 → person/li
  person    张某 → person/zhang
  meeting   会见 → TRANSITIVE HELD by meeting:transitive: 李某 with 张某 on XXXX-05-08
`);
});
