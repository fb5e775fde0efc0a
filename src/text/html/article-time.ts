import { attribute, type Element, walk } from './html-tree.js';

/**
 * The datetime of the first <time> below the title and not past the container: the lists of other articles around them have
 * times too.
 */
export function articleTime(
  body: Element,
  titled: Element | undefined,
  container: Element,
  isLeftOut: (element: Element) => boolean,
): string | undefined {
  let found: string | undefined;
  let reached = titled === undefined;
  let past = false;
  walk(body, {
    enter(element) {
      if (past || found !== undefined || isLeftOut(element)) return false;
      reached ||= element === titled;
      if (reached && element.tagName === 'time') found = attribute(element, 'datetime') || undefined;
      return true;
    },
    text: () => {},
    leave(element) {
      past ||= element === container;
    },
  });
  return found;
}
