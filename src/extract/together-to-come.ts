import { idsOfPeople, peopleWithin } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';

const words: MeetingWords = { words: ['散步'], family: 'ENCOUNTER', kind: 'BILATERAL' };
const together =
  /(?:两人|二人|双方领导人|两国(?:元首|领导人|总理|领袖))[^，。；]{0,10}将(?!军)(?:会|再|还|一同|一起|共同)*(?:[在到赴][^，。；]{2,14})?(?:散步|漫步|品茶|饮茶|茶叙|乘船|游湖|共同参观|一同参观)/gu;

/** 两人今早将再到湖边散步、品茶: those of whom it is told will be together. */
export const togetherToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /散步|漫步|[品饮]茶|茶叙|乘船|游湖|同参观/u, together).flatMap(({ sentence, start, end }) => {
    const subjects = peopleWithin(layers.agents, start, start + referenceReach);
    if (new Set(idsOfPeople(subjects)).size !== 2) return [];
    const from = clauseStart(view, sentence, start);
    if (/若|如果|希望|可能|曾|原[定订本]/u.test(view.folded.slice(from, end))) return [];
    const trigger = wordUpTo(end);
    return [
      frameToCome(view, layers, sentence, trigger, {
        words,
        rule: 'meeting:together-to-come',
        subjects,
        another: true,
      }),
    ];
  });

/** Characters of 两国领导人. */
const referenceReach = 5;
