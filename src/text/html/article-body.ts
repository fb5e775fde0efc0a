import { blockElements } from '../../model/html-text.js';
import { isArchiveBanner, isSiteFoot } from '../page-foot.js';
import { articleWrappers, bare, isTitle, shortestTitle } from './article-wrappers.js';
import { furnitureByClass, isAdvertisement, isFurniture, isHidden, isUnseen } from './html-noise.js';
import { attribute, type Element, walk } from './html-tree.js';
import { wordsInSentences } from './words-in-sentences.js';

/** What of a page belongs to its articles. */
export interface ArticleBody {
  /** The element that holds the running text. */
  readonly container: Element;
  /** The title above it, where it is not within. */
  readonly headline?: Element;
  /** Whether an element is left out, wherever it stands. */
  readonly isLeftOut: (element: Element) => boolean;
  /** Elements within a sentence, which goes on behind them also where they are left out. */
  readonly words: ReadonlySet<Element>;
}

/** Below this share of a page's prose an element does not hold the article by itself. */
const leastShare = 0.8;
/** If what class names tell to leave out is all but this share of the prose, they do not tell it. */
const leastKept = 0.25;
/** But for comments longer than the article: so many paragraphs beside them, under the page's title, are the article. */
const fewestKept = 2;

/**
 * Finds the articles of a page: the smallest element that holds nearly all of its prose, which is text outside links and
 * the page's furniture in paragraphs of some length, with punctuation.
 */
export function articleBody(body: Element, title: string | undefined): ArticleBody {
  const isLeftOutSeen = (element: Element) => isUnseen(element) || isFurniture(element);
  // A page whose text is hidden as a whole waited for a script to show it.
  const waits = !hasSentence(body, isLeftOutSeen);
  const isLeftOutByName = waits
    ? (element: Element) => isUnseen(element, { hidden: false }) || isFurniture(element)
    : isLeftOutSeen;
  const lenient = proseOf(body, isLeftOutByName);
  const { wrappers, titled } = articleWrappers(
    body,
    title,
    isLeftOutByName,
    (element) => lenient.of(element).length / lenient.of(body).length,
  );
  const words = wordsInSentences(
    body,
    (element) => isLeftOutByName(element) || furnitureByClass(element) !== undefined,
    (element) => !waits && isHidden(element),
  );
  const isLeftOutByClass = (element: Element) =>
    isLeftOutByName(element) ||
    (furnitureByClass(element) !== undefined &&
      !wrappers.has(element) &&
      (!words.has(element) || isAdvertisement(element)));
  const strict = proseOf(body, isLeftOutByClass);
  const { length, paragraphs } = strict.of(body);
  const trusted = length >= leastKept * lenient.of(body).length || (titled && paragraphs >= fewestKept);
  const prose = trusted ? strict : lenient;
  const isLeftOut = trusted ? isLeftOutByClass : isLeftOutByName;
  const container = containerOf(prose.semantic(body), prose);
  const headline = container === body ? undefined : headlineOf(body, container, title, isLeftOut);
  return { container, ...(headline && { headline }), isLeftOut, words };
}

function hasSentence(body: Element, isLeftOut: (element: Element) => boolean): boolean {
  let found = false;
  walk(body, {
    enter: (element) => !found && !isLeftOut(element),
    text: ({ value }) => {
      found ||= /[。！？]/u.test(value);
    },
    leave: () => {},
  });
  return found;
}

interface Prose {
  /** Code units of prose and number of its paragraphs. */
  length: number;
  paragraphs: number;
}

const none: Prose = { length: 0, paragraphs: 0 };
const punctuation = /[，。、；！？“”「」]/u;

class PageProse {
  readonly prose = new Map<Element, Prose>();
  readonly marked: Element[] = [];

  of(element: Element): Prose {
    return this.prose.get(element) ?? none;
  }

  /** The one element that says itself that it holds the article, else the whole body. */
  semantic(body: Element): Element {
    const half = this.of(body).length / 2;
    const [first, second] = this.marked.filter((element) => this.of(element).length > half);
    return first && !second ? first : body;
  }
}

/** Counts the prose below each element. */
function proseOf(body: Element, isLeftOut: (element: Element) => boolean): PageProse {
  const page = new PageProse();
  const open: { readonly element: Element; own: string; ownLength: number; prose: Prose }[] = [
    { element: body, own: '', ownLength: 0, prose: { ...none } },
  ];
  let inLink = 0;
  const close = () => {
    const done = open.pop();
    if (!done) return;
    const { element, own, ownLength, prose } = done;
    if (!isSiteFoot(own) && !isArchiveBanner(own) && ((ownLength >= 12 && punctuation.test(own)) || ownLength >= 40)) {
      prose.length += ownLength;
      prose.paragraphs += Math.max(1, own.split('\n').length - 1);
    }
    page.prose.set(element, prose);
    if (isArticle(element)) page.marked.push(element);
    const parent = open.at(-1);
    if (!parent) return;
    parent.prose.length += prose.length;
    parent.prose.paragraphs += prose.paragraphs;
  };
  walk(body, {
    enter(element) {
      if (isLeftOut(element)) return false;
      if (element.tagName === 'a') inLink += 1;
      const top = open.at(-1);
      if (element.tagName === 'br' && top) top.own += '\n';
      else if (blockElements.has(element.tagName)) open.push({ element, own: '', ownLength: 0, prose: { ...none } });
      return true;
    },
    text({ value }) {
      const top = open.at(-1);
      if (!top || inLink > 0) return;
      const seen = value.replace(/\s/gu, '');
      top.ownLength += seen.length;
      if (top.own.length < 4_000) top.own += seen;
    },
    leave(element) {
      if (element.tagName === 'a') inLink -= 1;
      if (open.length > 1 && open.at(-1)?.element === element) close();
    },
  });
  close();
  return page;
}

const isArticle = (element: Element): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  /(?:^|\s)articleBody(?:\s|$)/u.test(attribute(element, 'itemprop') ?? '');

const paragraphElements = /^(?:p|h[1-6]|li|dd|dt|pre|blockquote|figure|figcaption)$/u;

function containerOf(top: Element, prose: PageProse): Element {
  let container = top;
  for (;;) {
    const { length } = prose.of(container);
    const next = childElements(container).find((child) => {
      const inner = prose.of(child);
      if (paragraphElements.test(child.tagName) || length === 0) return false;
      return inner.length >= leastShare * length && (inner.paragraphs > 1 || inner.length === length);
    });
    if (!next) return container;
    container = next;
  }
}

const childElements = (element: Element): Element[] =>
  element.childNodes.filter((child): child is Element => 'tagName' in child);

/**
 * The title above the container: the last block before it that the page's own title begins with, else the last heading of
 * the first level. Undefined where the container has a title of its own.
 */
function headlineOf(
  body: Element,
  container: Element,
  title: string | undefined,
  isLeftOut: (element: Element) => boolean,
): Element | undefined {
  const wanted = bare(title ?? '');
  const found: { titled?: Element; heading?: Element } = {};
  const open: { readonly element: Element; text: string }[] = [];
  let past = false;
  let within = false;
  walk(body, {
    enter(element) {
      past ||= element === container;
      if (past && !found.titled && !found.heading && element === container) within = true;
      if (isLeftOut(element) && !/^h[12]$/u.test(element.tagName)) return false;
      if (blockElements.has(element.tagName)) open.push({ element, text: '' });
      return !past || within;
    },
    text({ value }) {
      const top = open.at(-1);
      if (top && top.text.length < 400) top.text += value.slice(0, 400);
    },
    leave(element) {
      if (open.at(-1)?.element !== element) return;
      const text = bare(open.pop()?.text ?? '');
      if (past || text.length < shortestTitle) return;
      if (wanted.startsWith(text) || (text.length <= 120 && wanted !== '' && text.startsWith(wanted)))
        found.titled = element;
      else if (/^h[1-3]$/u.test(element.tagName) && isTitle(text, title)) found.titled = element;
      else if (element.tagName === 'h1') found.heading = element;
    },
  });
  return found.titled ?? found.heading;
}
