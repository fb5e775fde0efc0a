import { blockElements } from '../../model/html-text.js';
import { furnitureByClass } from './html-noise.js';
import { type Element, walk } from './html-tree.js';

/** Text without white space. */
export const bare = (text: string): string => text.replace(/[\s\u200b]/gu, '');
/** In code units; what is shorter may stand anywhere. */
export const shortestTitle = 6;

/** Whether a text is the page's title, or so much of it that it is no other. */
export function isTitle(text: string, title: string | undefined): boolean {
  const [seen, wanted] = [bare(text), bare(title ?? '')];
  if (seen === '' || wanted === '') return false;
  if (seen === wanted) return true;
  if (seen.length < shortestTitle || wanted.length < shortestTitle) return false;
  return wanted.startsWith(seen) || wanted.endsWith(seen) || (seen.length <= 120 && seen.startsWith(wanted));
}

/** Furniture by a word that is used otherwise too, which holds this share of a page's prose, is none. */
const largeShare = 0.3;

/**
 * The elements that are furniture by their class and still hold the article: the page's title stands within, not as a link, or
 * they hold much of its prose and their class leaves room for doubt. `titled` where the page has its title in its text.
 */
export function articleWrappers(
  body: Element,
  title: string | undefined,
  isLeftOut: (element: Element) => boolean,
  shareOf: (element: Element) => number,
): { readonly wrappers: ReadonlySet<Element>; readonly titled: boolean } {
  const wanted = bare(title ?? '');
  const wrappers = new Set<Element>();
  const within: Element[] = [];
  const open: { readonly element: Element; text: string }[] = [];
  let inLink = 0;
  let titled = false;
  walk(body, {
    enter(element) {
      if (isLeftOut(element)) return false;
      const furniture = furnitureByClass(element);
      if (furniture) within.push(element);
      if (furniture === 'LOOSE' && shareOf(element) >= largeShare) wrappers.add(element);
      if (element.tagName === 'a') inLink += 1;
      if (blockElements.has(element.tagName)) open.push({ element, text: '' });
      return true;
    },
    text({ value }) {
      const top = open.at(-1);
      if (top && inLink === 0 && top.text.length < 400) top.text += value.slice(0, 400);
    },
    leave(element) {
      if (element.tagName === 'a') inLink -= 1;
      if (open.at(-1)?.element === element) {
        const text = bare(open.pop()?.text ?? '');
        if (!titled && text.length >= shortestTitle && text === wanted) {
          for (const wrapper of within) wrappers.add(wrapper);
          titled = true;
        }
      }
      if (within.at(-1) === element) within.pop();
    },
  });
  return { wrappers, titled };
}
