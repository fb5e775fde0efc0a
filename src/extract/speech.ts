import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import type { Sentence } from './article-view.js';
import { lastFrom } from './spans-at.js';

/** A stretch of text that somebody says or is reported to say. */
export interface Speech extends Span {
  readonly sentence: Sentence;
  /** Who speaks; null where only a source is named (新华社的报道称). */
  readonly speaker: Agent | null;
  /** 周某和吴某表示: those who say it with the speaker. */
  readonly others?: readonly Agent[];
  /** Id of the outlet or body whose report it is. */
  readonly source: string | null;
  /** A paper that the source relies on, as a span: 一份文件. */
  readonly via: Span | null;
}

/** The speech in which a position stands, if any. */
export function speechAt(speeches: readonly Speech[], position: number): Speech | undefined {
  const last = lastFrom(speeches, position);
  return last && position < last.end ? last : undefined;
}
