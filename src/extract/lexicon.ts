import type { OrganizationKind, PlaceKind } from '../model/vocabulary.js';

/**
 * The forms of one entity by language. The first of each list is the usual full name, the rest are aliases. A language
 * whose form is written like another's may be left out.
 */
export interface LexiconNames {
  readonly ZH_HANS?: readonly string[];
  readonly ZH_HANT?: readonly string[];
  readonly EN?: readonly string[];
}

interface LexiconEntity {
  readonly id: string;
  readonly names: LexiconNames;
  /** Forms too short to stand alone everywhere: 美 for 美国, 习 for 习近平. Rules decide where they count. */
  readonly short?: readonly string[];
}

export interface LexiconPerson extends LexiconEntity {
  readonly country?: string;
}
export interface LexiconPlace extends LexiconEntity {
  readonly kind: PlaceKind;
  readonly countryCode?: string;
  /** Id of the place that it lies in. */
  readonly in?: string;
}
export interface LexiconOrganization extends LexiconEntity {
  readonly kind: OrganizationKind;
  readonly country?: string;
}
export interface LexiconIssue extends LexiconEntity {
  /** Id of the issue that is one step wider. */
  readonly broader?: string;
}

/** A word that makes a title: 总统, 部长, 牵头人. `rank` orders who leads a side where the text does not say. */
export interface LexiconTitle {
  readonly names: LexiconNames;
  readonly rank: 'HEAD_OF_STATE' | 'HEAD_OF_GOVERNMENT' | 'MINISTER' | 'OFFICIAL' | 'HONORIFIC';
  /** Id of the organization that the bare title implies (财政部长 needs a country before it and implies none). */
  readonly organization?: string;
}

export interface LexiconData {
  readonly people: readonly LexiconPerson[];
  readonly places: readonly LexiconPlace[];
  readonly organizations: readonly LexiconOrganization[];
  readonly issues: readonly LexiconIssue[];
  readonly titles: readonly LexiconTitle[];
}
