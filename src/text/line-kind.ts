import type { Segment } from './markup.js';
import { endsSentence, type PageLine } from './page-line.js';
import { isCreditedCaption, isGalleryCaption } from './photo-credit.js';

/** In code units. */
const longestBold = 60;
const longestHeading = 80;
const longestPartTitle = 20;

/** What a line is by its markup and its credits. `first` where no line stands before it that it may go on. */
export function kindOf({ heading, caption, bold }: Segment, text: string, first: boolean): PageLine['kind'] {
  if (caption || isGalleryCaption(text) || (first && heading === 0 && isCreditedCaption(text))) return 'CAPTION';
  // Some pages set whole sentences as headings to make them stand out; those are running text.
  if (heading > 0 && !isRunningText(text)) return 'HEADING';
  return bold && !endsSentence(text) && text.length <= longestBold ? 'BOLD' : 'TEXT';
}

const isRunningText = (text: string): boolean =>
  text.includes('。') || (text.length > longestHeading && /[，,]/u.test(text));

/** Whether a line may be the title of a part where something tells that one begins. */
export const mayTitlePart = (text: string): boolean => !endsSentence(text) && text.length <= longestPartTitle;
