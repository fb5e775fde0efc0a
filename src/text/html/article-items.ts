import { authorName } from '../author-name.js';
import { attribute, type Element, textContent, walk } from './html-tree.js';

/** Where on a page its article says of itself what its head does not. */
export interface ArticlePlace {
  readonly body: Element;
  /** The title, where the page shows it. */
  readonly titled: Element | undefined;
  readonly container: Element;
  readonly isLeftOut: (element: Element) => boolean;
}

/** When the article came out: the datetime of the first <time>, or the first datePublished of microdata. */
export const articleTime = (place: ArticlePlace): string | undefined =>
  firstItem(place, (element) => {
    if (element.tagName === 'time') return attribute(element, 'datetime') || undefined;
    return isItem(element, 'datePublished') ? attribute(element, 'content') || textContent(element) : undefined;
  });

/** The person whom microdata names as author. */
export const articleAuthor = (place: ArticlePlace): string | undefined =>
  firstItem(place, (element) =>
    isItem(element, 'author') ? authorName(attribute(element, 'content') || textContent(element)) : undefined,
  );

const isItem = (element: Element, property: string): boolean =>
  (attribute(element, 'itemprop') ?? '').split(/\s+/u).includes(property);

/**
 * What the first element that tells it says below the title and not past the container: the lists of other articles around
 * them have times and authors too.
 */
function firstItem(
  { body, titled, container, isLeftOut }: ArticlePlace,
  read: (element: Element) => string | undefined,
): string | undefined {
  let found: string | undefined;
  let reached = titled === undefined;
  let past = false;
  walk(body, {
    enter(element) {
      if (past || found !== undefined || isLeftOut(element)) return false;
      reached ||= element === titled;
      if (reached) found = read(element);
      return true;
    },
    text: () => {},
    leave(element) {
      past ||= element === container;
    },
  });
  return found;
}
