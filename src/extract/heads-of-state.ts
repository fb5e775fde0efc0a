import { oncePer } from '../model/once-per.js';
import type { ReadArticle } from './read-article.js';

/** Ids of the people whom an article calls head of a state: 主席 of a country, not of its parliament, a body or a firm. */
export const headsOfState = oncePer(
  ({ view, people }: ReadArticle): ReadonlySet<string> =>
    new Set(
      people.flatMap(({ person, titles, ranks }) =>
        titles.some(
          ({ start, end }, index) =>
            ranks[index] === 'HEAD_OF_STATE' && !ofBody.test(view.folded.slice(Math.max(0, start - longestBody), end)),
        )
          ? [person.id]
          : [],
      ),
    ),
);

/** What the office is of may stand before a title whose words are not listed. */
const longestBody = 8;

/** 全国人大常委会委员长, 某国议会主席, 某某党主席; not 国务委员会委员长, nor who leads a party that rules alone. */
const ofBody =
  /(?:人大|人民代表大会|议会|国会|议院|呼拉尔|政协|协商会议|协会|学会|公司|集团|商会|工会|公会|联合会|理事会|董事会|基金会|银行|立法会|妇联|论坛|大会|(?<!国务|国防|国家安全|主权|总统|总统领导|过渡|国家管理)委员会|常委会|(?<!劳动|共产|人民革命)党|(?<!主席)团)(?:副|候任|时任)?(?:主席|委员长|领导人)$/u;
