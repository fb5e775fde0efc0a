import { longestHidden } from '../../model/hidden-element.js';
import { blockElements } from '../../model/html-text.js';
import { type Element, walk } from './html-tree.js';

/** In code units; shorter text with no more than a comma is a line of date and source. */
const shortestSentence = 12;
const isRunningText = (text: string): boolean =>
  /[。！？；]/u.test(text) || (text.length >= shortestSentence && /[，、]/u.test(text));
const unfinished = /[\p{L}\p{N}，、：；“「『（]/u;

/**
 * Of the inline elements that `asks` tells, those that stand within a sentence: 总理<a class="keyword">张某</a>昨日到访。
 * Whatever their class says, a browser sets them in the line, with no break before or behind; of those that `hides` tells it
 * sets nothing, whatever they hold.
 */
export function wordsInSentences(
  body: Element,
  asks: (element: Element) => boolean,
  hides: (element: Element) => boolean,
): Set<Element> {
  const words = new Set<Element>();
  let line = '';
  let asked: { readonly element: Element; readonly at: number }[] = [];
  let open: Element[] = [];
  const endLine = () => {
    if (asked.length > 0 && isRunningText(line)) {
      for (const { element, at } of asked) {
        // What holds blocks is no word.
        if (!open.includes(element) && (at < line.length || unfinished.test(line.charAt(at - 1)))) words.add(element);
      }
    }
    line = '';
    asked = [];
    open = [];
  };
  walk(body, {
    enter(element) {
      if (blockElements.has(element.tagName)) endLine();
      else if (hides(element)) {
        if (isLeftOutOfQuotes(element)) asked.push({ element, at: line.length });
        return false;
      } else if (asks(element)) {
        open.push(element);
        asked.push({ element, at: line.length });
      }
      return true;
    },
    text({ value }) {
      if (open.length === 0) line += value.replace(/\s/gu, '');
    },
    leave(element) {
      if (blockElements.has(element.tagName)) endLine();
      else if (open.at(-1) === element) open.pop();
    },
  });
  endLine();
  return words;
}

/** The quote function, which sees the tags alone, finds the end of a hidden element only where it is near. */
function isLeftOutOfQuotes({ childNodes, sourceCodeLocation }: Element): boolean {
  const { startTag, endTag } = sourceCodeLocation ?? {};
  return childNodes.length === 0 || (!!startTag && !!endTag && endTag.endOffset - startTag.endOffset <= longestHidden);
}
