import { classWords, writtenNames } from './html-noise.js';
import type { Element } from './html-tree.js';

/** 0 where it is no heading. */
export const headingLevel = (element: Element): number => Number(/^h([1-6])$/u.exec(element.tagName)?.[1] ?? 0);
const captionWords = new Set(['caption', 'figcaption', 'imgtitle', 'imgdesc', 'picdesc']);
/** Class names and ids without what parts their words: picIntro, pic_intro → picintro. */
const captionNames = new Set(
  (
    'picintro pictext picbox pictitle picnote picinfo picexplain imgcaption imgtext imgintro imginfo imgalt phototext photodesc ' +
    'photointro photoinfo photonote mediapic imagedesc imagetext imagetitle'
  ).split(' '),
);
export const isCaption = (element: Element): boolean =>
  element.tagName === 'figcaption' ||
  classWords(element).some((word) => captionWords.has(word)) ||
  namesOf(element).some((name) => captionNames.has(name));
const namesOf = (element: Element): string[] =>
  writtenNames(element)
    .split(/\s+/u)
    .map((name) => name.replace(/[^a-z]/giu, '').toLowerCase());
/** The front page of a site: its name stands in a heading that leads there. */
export const isFrontPage = (address: string): boolean =>
  /^(?:https?:)?(?:\/\/[^/?#]{1,200})?\/?(?:(?:index|default)\.[a-z]{2,5})?(?:#.*)?$/iu.test(address);
export const isBold = ({ tagName }: Element): boolean => tagName === 'b' || tagName === 'strong';

const deckWords = new Set(
  'deck dek standfirst subtitle subhead subheading summary lead lede intro excerpt abstract digest daodu zhaiyao'.split(
    ' ',
  ),
);
/** Whether its class says that it tells an article in short. */
export const isDeck = (element: Element): boolean => classWords(element).some((word) => deckWords.has(word));
