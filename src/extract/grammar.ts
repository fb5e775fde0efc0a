import type { MeetingKind, MeetingStatus, StatementKind } from '../model/vocabulary.js';
import type { TopicGrammar } from './topic-words.js';

export type MeetingFamily = 'AUDIENCE' | 'TALKS' | 'ENCOUNTER' | 'CALL' | 'ANY';

/** Words for a meeting; see the comments in seeds/lexicon/frames.yaml, which this is the shape of. */
export interface MeetingWords {
  readonly words: readonly string[];
  readonly family: MeetingFamily;
  readonly kind: MeetingKind;
  /** The word alone can be the predicate; a word without it needs a carrier (举行会议). */
  readonly verb?: boolean;
  /** It can be followed by the one who is met (会见刘某). */
  readonly transitive?: boolean;
  /** It tells of a meeting only where those who met are named (与周某吃饭, 与居民交谈). */
  readonly named?: boolean;
  /** Although `named`: behind a carrier it counts whoever met (双方进行了讨论). */
  readonly carried?: boolean;
  /** Although `named`: those met may be a group (与家长开会). */
  readonly grouped?: boolean;
  /** One reports to another, who stands behind 向: 周某向吴某述职. */
  readonly report?: boolean;
  /** It is a verb only right behind whom somebody met (与周某午宴), else an event. */
  readonly adjoining?: boolean;
}

export interface StatementWords {
  readonly kind: StatementKind;
  readonly subject: 'SIDES' | 'SIDE';
  /** The side behind the word is the one addressed. */
  readonly object?: boolean;
  readonly words: readonly string[];
}

export interface IssueList {
  readonly open: readonly string[];
  /** Words of which one must follow the list; with none, the list runs to the end of its clause. */
  readonly until: readonly string[];
  /** The list holds no comma. */
  readonly clause?: boolean;
  /** It counts only where the sentence tells of a meeting. */
  readonly meeting?: boolean;
  /** What is done about the issue may follow it, and is no part of it: 围绕绿色发展加强合作. */
  readonly pursued?: boolean;
  /** It counts also where one of those who met does it (周某介绍了…). */
  readonly side?: boolean;
}

/** How a name that no list knows looks; see the comments in seeds/lexicon/names.yaml. */
export interface NameGrammar {
  /** Characters, not words, as are `transliteration` and `notLast`. */
  readonly surnames: string;
  /** The commonest surnames, the commonest first. */
  readonly commonSurnames: string;
  /** Characters of which many given names are made. */
  readonly givenNames: string;
  /** Words behind a name that only somebody can do or be. */
  readonly doing: readonly string[];
  readonly compoundSurnames: readonly string[];
  readonly japaneseSurnames: readonly string[];
  /** Foreign surnames that many bear. */
  readonly sharedSurnames: readonly string[];
  readonly transliteration: string;
  readonly firstNames: readonly string[];
  readonly nameParts: readonly string[];
  /** Characters. */
  readonly addresses: string;
  readonly roles: readonly string[];
  readonly notNames: readonly string[];
  /** Characters. */
  readonly notInNames: string;
  readonly notLast: string;
}

/** The words by which texts tell of meetings, all in simplified script. */
export interface Grammar {
  readonly naming: NameGrammar;
  readonly topicGrammar: TopicGrammar;
  readonly meetings: readonly MeetingWords[];
  readonly notListed: readonly string[];
  readonly notMeetings: readonly string[];
  readonly carriers: readonly string[];
  readonly joining: readonly string[];
  readonly occasions: readonly string[];
  readonly members: readonly string[];
  readonly groups: readonly string[];
  readonly bodies: readonly string[];
  readonly determiners: readonly string[];
  readonly leading: readonly string[];
  readonly delegations: readonly string[];
  readonly heads: readonly string[];
  /** Ids of the two countries that one word stands for. */
  readonly pairs: Readonly<Record<string, readonly string[]>>;
  readonly towards: readonly string[];
  readonly sites: readonly string[];
  readonly modality: readonly { readonly status: MeetingStatus; readonly words: readonly string[] }[];
  readonly later: readonly string[];
  readonly speaking: readonly string[];
  readonly relying: readonly string[];
  readonly statements: readonly StatementWords[];
  readonly messages: {
    readonly carrying: readonly string[];
    readonly sending: readonly string[];
    readonly things: readonly string[];
  };
  readonly issues: readonly IssueList[];
  readonly itemPrefixes: readonly string[];
  readonly itemSuffixes: readonly string[];
  readonly emptyItems: readonly string[];
  readonly governing: readonly string[];
  readonly furthering: readonly string[];
}
