import type { MeetingStatus } from '../model/vocabulary.js';
import type { Span } from '../text/article.js';
import { type Agent, idsOfPeople } from './agents.js';
import type { Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingWords } from './grammar.js';
import type { LexiconPlace } from './lexicon.js';
import type { PersonMention } from './people.js';

/** One use of a word for a meeting, with its slots filled from its sentence. */
export interface MeetingFrame {
  readonly sentence: Sentence;
  readonly words: MeetingWords;
  readonly trigger: Span;
  /** TRANSITIVE A会见B · CARRIED 举行会谈 · MUTUAL A同B会晤 · NOUN 本轮磋商 · RELATIVE 来美进行磋商的A. */
  readonly use: 'TRANSITIVE' | 'CARRIED' | 'MUTUAL' | 'NOUN' | 'RELATIVE';
  readonly subjects: readonly Agent[];
  readonly objects: readonly Agent[];
  /** Those of the subjects who stand behind 与 or its like. */
  readonly companions?: readonly Agent[];
  readonly status: MeetingStatus;
  readonly continues: boolean;
  /** 曾会见, 早前会晤: told as past, beside the article's news. */
  readonly former: boolean;
  /** 还会见了: besides what was told before. */
  readonly another: boolean;
  readonly date: DateMention | null;
  /** It says which meeting it means (本轮磋商, 周四的会议), so that what its sentence tells belongs there. */
  readonly definite: boolean;
  /** Where the frame's own part of the sentence begins: a clause that describes a person takes nothing from before it. */
  readonly from: number;
  readonly rule: string;
  /** The summit or visit that somebody is told to go to. */
  readonly occasion?: string;
  /** Where somebody will go on a visit, as the words for it say. */
  readonly visited?: PlaceMention;
}

export interface PlaceMention extends Span {
  readonly place: LexiconPlace;
}

/** What holds of a frame that no word of its sentence qualifies: the article's own news, told once. */
export const plainlyTold = { continues: false, former: false, another: false, definite: true } as const;

/** The ids of the people on either side of it, as often as they are named. */
export const peopleOf = ({ subjects, objects }: Pick<MeetingFrame, 'subjects' | 'objects'>): string[] =>
  idsOfPeople([...subjects, ...objects]);

/** What the layers below found in the article. */
export interface Layers {
  readonly people: readonly PersonMention[];
  readonly agents: readonly Agent[];
  readonly dates: readonly DateMention[];
}
