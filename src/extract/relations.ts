import { foldScript } from '../model/fold.js';
import type { ArticleView } from './article-view.js';
import { countryMeant } from './country-meant.js';
import type { LexiconPlace } from './lexicon.js';
import { pairKey } from './listed-relations.js';
import type { MeetingFrame } from './meeting-frame.js';
import type { VocabularyIndex } from './vocabulary-index.js';

/** The relations of two countries, however called: 甲乙关系, 乙甲全面战略伙伴关系, 甲国与乙国的关系. */
export interface Relations {
  /** issue/china-cambodia-relations; the lexicon's own id where it lists them. */
  readonly id: string;
  readonly names: { readonly ZH_HANS: readonly string[]; readonly EN: readonly string[] };
  /** Whose they are, in each script: 甲乙, or 甲国和乙国 where one has no short form. */
  readonly pair: { readonly ZH_HANS: string; readonly ZH_HANT: string };
}

/** What may stand between the two countries and 关系 without making it another matter (经贸关系 is one). */
const manner =
  '(?:两国|双边|国家|的|全面|战略|合作|协作|伙伴|友好|睦邻|传统|互信|互利|共赢|互惠|创新|建设性|新型|大国|新时代|全天候|全方位|高质量|前瞻性|可持续|面向未来|政治|外交|邦交|正常)*';
/** 甲乙, or 甲 and a longer short form: 中埃塞. */
const short = new RegExp(`^(.)(.{1,3}?)${manner}关系(?:发展)?$`, 'u');
const long = new RegExp(`^(.{2,6}?)[和与同—－-](.{2,6}?)${manner}关系(?:发展)?$`, 'u');

/** 两国关系 says whose only by who met. */
const ours = /^(?:两国|双边|双方)的?关系(?:发展)?$/u;

/** The ids of the countries that a frame of a meeting names or whose people it names, each once. */
export const countriesOf = (frames: readonly Pick<MeetingFrame, 'subjects' | 'objects'>[]): string[] => [
  ...new Set(frames.flatMap(({ subjects, objects }) => [...subjects, ...objects].flatMap(({ sides }) => sides))),
];

/**
 * Null where the text names no two countries, or something narrower than their relations. `text` is folded; `countries`
 * are those that met, whom 两国关系 means where they are two.
 */
export function relationsIn(view: ArticleView, text: string, countries: readonly string[]): Relations | null {
  if (!text.includes('关系')) return null;
  if (ours.test(text)) {
    const [one, other] = countries.map((id) => view.vocabulary.places.get(id));
    return one && other && countries.length === 2 ? relationsOf(view.vocabulary, one, other, null) : null;
  }
  const { vocabulary } = view;
  const byName = long.exec(text);
  const named = byName && [byName[1], byName[2]].map((form) => countryNamed(vocabulary, form as string));
  const byShort = named?.every(Boolean) ? null : short.exec(text);
  const pair = byShort ? [byShort[1], byShort[2]].map((form) => countryMeant(view, form as string)) : named;
  const [a, b] = pair ?? [];
  if (!a || !b || a === b) return null;
  return relationsOf(vocabulary, a, b, byShort);
}

/** 甲乙合作, of the two that met. */
export function isTheirCooperation(view: ArticleView, text: string, countries: readonly string[]): boolean {
  const [, one = '', other = ''] = cooperation.exec(text) ?? [];
  if (countries.length !== 2 || one === '') return false;
  const pair = [one, other].map((form) => countryMeant(view, form)?.id);
  return pair[0] !== pair[1] && pair.every((id) => id !== undefined && countries.includes(id));
}
const cooperation = /^(.)(.{1,3}?)(?:友好|务实|互利|全面|双边|两国)*合作$/u;

/** `short` has the one-character forms of the two, in the same order. */
function relationsOf(
  vocabulary: VocabularyIndex,
  a: LexiconPlace,
  b: LexiconPlace,
  short: RegExpExecArray | null,
): Relations {
  const listed = vocabulary.relations.get(pairKey(a, b));
  const [first, second] = [a, b].sort(inOrder) as [LexiconPlace, LexiconPlace];
  const form = (place: LexiconPlace) => (place === a ? short?.[1] : short?.[2]) ?? place.short?.[0] ?? '';
  const isBrief = form(first).length === 1 && form(second).length === 1;
  const brief = isBrief ? [`${form(first)}${form(second)}关系`] : [];
  const pair = isBrief
    ? {
        ZH_HANS: form(first) + form(second),
        ZH_HANT: traditional(first, form(first)) + traditional(second, form(second)),
      }
    : {
        ZH_HANS: `${chinese(first)}和${chinese(second)}`,
        ZH_HANT: `${first.names.ZH_HANT?.[0] ?? chinese(first)}和${second.names.ZH_HANT?.[0] ?? chinese(second)}`,
      };
  if (listed) return { id: listed.id, names: { ZH_HANS: [], EN: [] }, pair };
  return {
    id: `issue/${slug(first)}-${slug(second)}-relations`,
    pair,
    names: {
      ZH_HANS: [`${chinese(first)}和${chinese(second)}关系`, ...brief],
      EN: [`${english(first)}–${english(second)} relations`],
    },
  };
}

/** Whether the words name the relations of no two countries by themselves: 两国关系. */
export const isDeicticRelations = (text: string): boolean => ours.test(text);

function countryNamed({ names }: VocabularyIndex, form: string): LexiconPlace | undefined {
  const entry = names.get(form);
  return entry?.label === 'Place' && entry.entity.kind === 'COUNTRY' ? entry.entity : undefined;
}

/** The short form as the place's traditional name writes it. */
const traditional = (place: LexiconPlace, form: string): string =>
  [...(place.names.ZH_HANT?.[0] ?? '')].find((character) => foldScript(character) === form) ?? form;

const chinese = (place: LexiconPlace): string => place.names.ZH_HANS?.[0] ?? place.id;
const english = (place: LexiconPlace): string => place.names.EN?.[0] ?? place.id;
const slug = (place: LexiconPlace): string =>
  english(place)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/gu, '')
    .replace(/[ -]+/gu, '-');

/** China first, as its news has it, then by name. */
const inOrder = (a: LexiconPlace, b: LexiconPlace): number =>
  Number(b.id === 'place/cn') - Number(a.id === 'place/cn') || english(a).localeCompare(english(b), 'en');
