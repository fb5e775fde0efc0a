import type { ReadDocument } from '../text/article.js';
import { sidesOf } from './agents.js';
import { articleReference } from './article-reference.js';
import { viewArticle } from './article-view.js';
import { Hints } from './dates/hints.js';
import { withoutMisread } from './naming/misread-names.js';
import { newPeople, withPeople } from './new-people.js';
import { type ReadArticle, readArticle } from './read-article.js';
import type { VocabularyIndex } from './vocabulary-index.js';

export interface ReadArticles {
  /** The two countries that the document is about, sorted; empty where it is about no pair. */
  readonly pair: readonly string[];
  readonly reads: readonly ReadArticle[];
}

/** Reads a document's articles through all layers; what one tells of people, sides and dates helps to read the others. */
export function readArticles(document: ReadDocument, vocabulary: VocabularyIndex): ReadArticles {
  const views = document.articles.map((article) => withoutMisread(viewArticle(article, vocabulary)));
  const pair = views.map(sidesOf).find((sides) => sides.length > 0) ?? [];
  const hints = new Hints(views.map(({ folded }) => folded).join('\n'));
  const newcomers = newPeople(views);
  const reads = views.map((view) => {
    const reference = articleReference(view.article, document.metadata);
    return readArticle(withPeople(view, newcomers), { pair, hints, reference });
  });
  return { pair, reads };
}
