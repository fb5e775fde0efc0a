import { groupedBy } from '../model/grouped-by.js';
import { oncePer } from '../model/once-per.js';
import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import type { LexiconPerson, LexiconTitle } from './lexicon.js';
import { covered, shortForms } from './short-forms.js';
import { titlesBefore } from './titles.js';

export interface PersonMention extends Span {
  readonly person: LexiconPerson;
  /** From the first title before the name to the last after it. */
  readonly full: Span;
  /** Each title as its own span, in the order of the text: 国务院副总理. */
  readonly titles: readonly Span[];
  readonly ranks: readonly LexiconTitle['rank'][];
  /** The name only helps to name another: 习近平主席特使刘鹤, 特朗普政府. */
  readonly embedded: boolean;
  /** The words only refer to somebody named elsewhere: 他, 总统. */
  readonly referring?: true;
}

const byPerson = oncePer((people: readonly PersonMention[]) => groupedBy(people, ({ person }) => person.id));

/** Every mention of the person of that id. */
export const mentionsOf = (people: readonly PersonMention[], id: string): readonly PersonMention[] =>
  byPerson(people).get(id) ?? [];

const dependentNoun =
  /^(?:的?(?:特使|特别代表|私人代表|个人代表)|夫人|政府|班子|团队|内阁|一家|基金会|的?(?:妻子|太太|丈夫|儿子|女儿|父亲|母亲|弟弟|哥哥|妹妹|胞妹|助手|幕僚|律师)|心腹|亲信|幕僚长?(?=[，。；、与和同]|$)|家族|派系|阵营|办公室|竞选团队|人马|子弟兵|女婿|儿媳|外甥|侄)/u;

/** 周某首席经济顾问吴某: whose adviser it is. */
const adviserOf = /^的?首席[^，。；、与和同]{0,6}(?:顾问|幕僚|助理)/u;

/** 会见周某特使 in a headline: whose envoy it was. */
const envoyOf = /^(?:总统|主席|总理|首相)?(?:特使|特别代表)(?:$|\s)/u;

/** “某某号”, 某某分校: the name of a ship or of a house is nobody's; 某某·别名 is somebody else. */
const namesOther =
  /^(?:[”」]?号|分校|(?:综合|工业|师范|理工|医科|外国语|科技|政法)?大学(?!毕业|时|期间|教授)|基金会|(?:总统)?(?:图书馆|博物馆)|(?:行政)?办公大?楼|船长|国际机场|机场(?=[，。、举迎接出])|纪念[堂馆碑]|故居|医院|体育场|大厦|[·•‧][\p{Script=Han}])/u;

/** Every person whom the article names, listed or not, with the titles that stand before and after the name. */
export function findPeople(view: ArticleView): PersonMention[] {
  const titleFrom = new Map(view.titles.map((title) => [title.start, title]));
  const mentions = [...view.names, ...shortForms(view)].flatMap((term) => {
    if (term.entry.label !== 'Person' || namesOther.test(view.folded.slice(term.end, term.end + 5))) return [];
    const before = titlesBefore(view, term.start);
    const after = titleFrom.get(term.end);
    const titles = [...before, ...(after ? [{ start: after.start, end: after.end, rank: after.entry.rank }] : [])];
    const full = { start: before[0]?.start ?? term.start, end: after?.end ?? term.end };
    return [
      {
        start: term.start,
        end: term.end,
        person: term.entry.entity,
        full,
        titles,
        ranks: titles.map(({ rank }) => rank),
      },
    ];
  });
  const inTitle = covered(
    view,
    mentions.flatMap(({ titles }) => titles),
  );
  return mentions.map((mention) => ({
    ...mention,
    embedded:
      dependentNoun.test(view.folded.slice(mention.full.end, mention.full.end + 5)) ||
      adviserOf.test(view.folded.slice(mention.end, mention.end + 12)) ||
      envoyOf.test(view.folded.slice(mention.end, mention.end + 8)) ||
      !inTitle.subarray(mention.start, mention.end).includes(0),
  }));
}
