import { quoteFrom } from '../../src/model/quote.js';
import { type ReadDocument, rawSpan } from '../../src/text/article.js';
import { squeeze } from './likeness.js';

/** Finds the sentences of a document in which words stand. */
export class DocumentSentences {
  private readonly sentences: readonly string[];
  private readonly lines: readonly string[];

  constructor(document: Pick<ReadDocument, 'file' | 'raw' | 'articles'>) {
    this.sentences = document.articles.flatMap((article) =>
      article.zones.flatMap((zone) => zone.sentences).map((span) => quoteFrom(document, rawSpan(article, span))),
    );
    this.lines = document.raw.split(/\r?\n|\r/u).map((line) => line.trim());
  }

  /** Of an entity's names, the first that the document uses. */
  nameOf(names: readonly string[]): string {
    return names.find((name) => this.lines.some((line) => line.includes(name))) ?? names[0] ?? 'nobody named';
  }

  /** At most `limit` of them; where cleaning left the words out of the text, the line of the page says so. */
  with(words: readonly string[], limit = 2): string[] {
    const has = (text: string) => words.some((word) => squeeze(text).includes(squeeze(word)));
    const told = this.sentences.filter(has);
    const found = told.length > 0 ? told : this.lines.filter(has).map((line) => `(not read as text) ${line}`);
    return found.slice(0, limit);
  }
}
