import { resolve } from 'node:path';
import { readDictionary } from '../../seeds/read-dictionary.js';
import { readGrammar } from '../../seeds/read-grammar.js';
import { extractDocument } from '../../src/extract/extract-document.js';
import type { LexiconData } from '../../src/extract/lexicon.js';
import { indexVocabulary, type VocabularyIndex } from '../../src/extract/vocabulary-index.js';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Fact, NodeFact, NodeLabel, NodeOf, RelationOf, RelationType } from '../../src/model/fact.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { read } from '../text/read.js';

/** A lexicon of placeholder people, so that tests show rules and not names. The grammar is the project's own. */
const lexicon: LexiconData = {
  people: [
    { id: 'person/zhang', country: 'place/cn', names: { ZH_HANS: ['张某'], ZH_HANT: ['張某'], EN: ['Zhang'] } },
    { id: 'person/li', country: 'place/us', names: { ZH_HANS: ['李某'], EN: ['Li Mou'] } },
    { id: 'person/wang', country: 'place/us', names: { ZH_HANS: ['王某'] } },
    { id: 'person/fang', country: 'place/cn', names: { ZH_HANS: ['方刚'] } },
    { id: 'person/zhao', country: 'place/cn', names: { ZH_HANS: ['赵某'], ZH_HANT: ['趙某'] } },
    { id: 'person/johnson', country: 'place/fr', names: { ZH_HANS: ['约翰逊'] } },
    { id: 'person/lapu', country: 'place/us', names: { ZH_HANS: ['拉普'] } },
    { id: 'person/lamo', country: 'place/us', names: { ZH_HANS: ['拉莫'] } },
    { id: 'person/nogard', country: 'place/fr', names: { ZH_HANS: ['约翰·诺加德'], EN: ['John Nogard'] } },
    { id: 'person/badoc', country: 'place/us', names: { ZH_HANS: ['约翰·拉达·巴多克', '巴多克'] } },
  ],
  places: [
    {
      id: 'place/cn',
      kind: 'COUNTRY',
      countryCode: 'CN',
      names: { ZH_HANS: ['中国'], EN: ['China'] },
      short: ['中', '华'],
    },
    {
      id: 'place/us',
      kind: 'COUNTRY',
      countryCode: 'US',
      names: { ZH_HANS: ['美国'], EN: ['United States'] },
      short: ['美'],
    },
    { id: 'place/fr', kind: 'COUNTRY', countryCode: 'FR', names: { ZH_HANS: ['法国'] } },
    { id: 'place/ir', kind: 'COUNTRY', countryCode: 'IR', names: { ZH_HANS: ['伊朗'] }, short: ['伊'] },
    { id: 'place/iq', kind: 'COUNTRY', countryCode: 'IQ', names: { ZH_HANS: ['伊拉克'] }, short: ['伊'] },
    { id: 'place/beijing', kind: 'CITY', in: 'place/cn', names: { ZH_HANS: ['北京'] } },
    { id: 'place/shanghai', kind: 'CITY', in: 'place/cn', names: { ZH_HANS: ['上海'] } },
  ],
  organizations: [
    { id: 'organization/state-council', kind: 'GOVERNMENT', country: 'place/cn', names: { ZH_HANS: ['国务院'] } },
    { id: 'organization/daily', kind: 'OUTLET', names: { ZH_HANS: ['某某日报'] } },
    { id: 'organization/fishing-party', kind: 'PARTY', country: 'place/cn', names: { ZH_HANS: ['渔党'] } },
    { id: 'organization/farmers', kind: 'OTHER', country: 'place/cn', names: { ZH_HANS: ['农会'] } },
    { id: 'organization/ministry', kind: 'GOVERNMENT', country: 'place/cn', names: { ZH_HANS: ['中国商务部'] } },
  ],
  issues: [
    { id: 'issue/tariffs', names: { ZH_HANS: ['关税'] }, broader: 'issue/trade' },
    { id: 'issue/trade', names: { ZH_HANS: ['经贸问题', '贸易'] } },
    { id: 'issue/farming', names: { ZH_HANS: ['农业'] } },
  ],
  titles: [
    { names: { ZH_HANS: ['总统'] }, rank: 'HEAD_OF_STATE' },
    { names: { ZH_HANS: ['主席'] }, rank: 'HEAD_OF_STATE' },
    { names: { ZH_HANS: ['副总理'] }, rank: 'HEAD_OF_GOVERNMENT' },
    { names: { ZH_HANS: ['部长', '财政部长'] }, rank: 'MINISTER' },
    { names: { ZH_HANS: ['特使', '牵头人', '贸易代表', '代表', '发言人'] }, rank: 'OFFICIAL' },
    { names: { ZH_HANS: ['先生', '女士'] }, rank: 'HONORIFIC' },
  ],
};

export const vocabulary: VocabularyIndex = indexVocabulary(
  lexicon,
  readGrammar(resolve(import.meta.dirname, '../../seeds/lexicon')),
  readDictionary(),
);

/** Extracts a text of some paragraphs; `publishedOn` is what a person would write into the YAML file beside it. */
export function claimsOf(text: string, publishedOn?: string, file = 'text.txt'): DocumentClaims {
  const sidecar = publishedOn === undefined ? undefined : `publishedOn: ${publishedOn}\n`;
  return extractDocument(read(file, new TextEncoder().encode(text), sidecar), vocabulary);
}

/** A meeting in short: who is `<id> <role>`, sorted; places and issues are ids. */
export interface ToldMeeting extends Pick<NodeOf<'Meeting'>, 'status' | 'kind' | 'date'> {
  readonly who: string[];
  readonly at: string[];
  readonly about: string[];
}

/** The facts of one or several texts, resolved together. */
export class Told {
  readonly facts: Fact[];

  constructor(...documents: readonly DocumentClaims[]) {
    this.facts = [...resolveDocuments(documents).values()].flat();
  }

  nodes<L extends NodeLabel>(label: L): NodeOf<L>[] {
    return this.facts.filter(
      (fact): fact is NodeFact & NodeOf<L> => 'node' in fact && fact.node === label,
    ) as NodeOf<L>[];
  }

  relations<T extends RelationType>(type: T): RelationOf<T>[] {
    return this.facts.filter((fact) => 'relation' in fact && fact.relation === type) as RelationOf<T>[];
  }

  meetings(): ToldMeeting[] {
    return this.nodes('Meeting').map(({ id, status, kind, date }) => ({
      status,
      kind,
      date,
      who: this.relations('ATTENDED')
        .filter(({ to }) => to === id)
        .map(({ from, role }) => `${from} ${role}`)
        .sort(),
      at: this.relations('HELD_AT')
        .filter(({ from }) => from === id)
        .map(({ to }) => to),
      about: this.relations('DISCUSSED')
        .filter(({ from }) => from === id)
        .map(({ to }) => to)
        .sort(),
    }));
  }
}

export const told = (text: string, publishedOn?: string): Told => new Told(claimsOf(text, publishedOn));

/** Who was there, by the last part of their ids. */
export const peopleAt = ({ who }: ToldMeeting): string[] => who.map((each) => each.replace(/^person\/| .*$/gu, ''));

/** Whose meetings of a status a text published on 2018-05-09 tells. */
export const whoMet = (text: string, status = 'HELD'): string[][] =>
  told(text, '2018-05-09')
    .meetings()
    .filter((meeting) => meeting.status === status)
    .map(peopleAt);
