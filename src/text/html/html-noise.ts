import { unseenElements } from '../../model/html-text.js';
import { attribute, type Element, isShadowRoot } from './html-tree.js';

/** Elements that hold what belongs to the site or the reader and not to an article. */
const elements = new Set('nav footer aside button input audio video menu dialog'.split(' '));
const roles = new Set('navigation complementary banner contentinfo search dialog menu toolbar alert'.split(' '));
/**
 * Words in class names and ids of a page's furniture, each from the templates of news sites and blogs. The first name what is
 * not the article even where it is longer than that; the others are used for wrappers of it too: share-content, TRS_Editor.
 */
const firmWords = new Set(
  'comment comments disqus related relate relation relevant recommend recommended recommendation sidebar'.split(' '),
);
const looseWords = new Set(
  (
    'share sharing social footer foot copyright ad ads adv advert advertisement adsense banner nav navbar navigation menu breadcrumb ' +
    'breadcrumbs crumb crumbs tags taglist keywords rank ranking popular trending hot hotnews popup modal login subscribe subscription ' +
    'newsletter promo widget toolbar topbar pagination pager qrcode sponsor cookie search editor statement disclaimer readmore'
  ).split(' '),
);
const kept = new Set('html body main article p'.split(' '));

/** Not to be seen at all: it is neither text of the page nor of an article. What is `hidden` may be shown by a script. */
export function isUnseen(element: Element, { hidden = true } = {}): boolean {
  if (isShadowRoot(element)) return false;
  if (unseenElements.has(element.tagName) || isWordComment(element)) return true;
  return hidden && isHidden(element);
}

/** Whether it says itself that it is not shown. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style');
  return (
    attribute(element, 'hidden') !== undefined || (style !== undefined && hiding(element).test(style.slice(0, 400)))
  );
}

/** What somebody has noted beside a text in Word, and the link to it: it stands in the text of the saved page. */
const isWordComment = (element: Element): boolean =>
  /^(?:msocom(?:anchor|txt)|MsoComment)/iu.test(attribute(element, 'class') ?? '') ||
  /^\s*mso-element\s*:\s*comment-list/iu.test(attribute(element, 'style') ?? '');

/** What WeChat saves of an article is hidden until its script has run. */
const hiding = (element: Element): RegExp =>
  attribute(element, 'id') === 'js_content' ? /display\s*:\s*none/iu : /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** An element of the page around the articles, by its name or its role. */
export const isFurniture = (element: Element): boolean =>
  elements.has(element.tagName) ||
  roles.has(attribute(element, 'role') ?? '') ||
  archiveBanner.test(attribute(element, 'id') ?? '');
/** What the Wayback Machine sets above a page that it has kept. */
const archiveBanner = /^(?:wm-ipp|donato)/u;

/** What the words of an element's class or id say that it is: furniture for sure, perhaps, or not. */
export function furnitureByClass(element: Element): 'FIRM' | 'LOOSE' | undefined {
  if (kept.has(element.tagName)) return undefined;
  const words = classWords(element);
  if (words.some((word) => firmWords.has(word))) return 'FIRM';
  return words.some((word) => looseWords.has(word)) ? 'LOOSE' : undefined;
}

const advertisementWords = new Set('ad ads adv advert advertisement adsense sponsor promo'.split(' '));

/** What its class says to be an advertisement, also within a sentence; a word of it that links to one stays a word. */
export const isAdvertisement = (element: Element): boolean =>
  element.tagName !== 'a' && classWords(element).some((word) => advertisementWords.has(word));

/** The words of an element's class and id: entry-content, relatedNews, ad_top → entry, content, related, news, ad, top. */
export function classWords(element: Element): string[] {
  return writtenNames(element)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

/** The class and id of an element as they are written, as far as names go. */
export const writtenNames = (element: Element): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
