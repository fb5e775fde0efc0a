import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import { fullSpan, isCompanion } from './spoken-of.js';

/** Characters from the clause's beginning. */
export const leadReach = 24;
/** Whether a clause is about whoever it names first. */
export function leadsClause(view: ArticleView, start: number, agent: Agent): boolean {
  const before = view.folded.slice(start, Math.max(start, fullSpan(agent).start));
  return (
    (before.length <= leadReach || (before.length <= longestDescription && describes.test(before))) &&
    !isCompanion(view, start, agent) &&
    !receives(view, before, agent) &&
    !meets.test(before) &&
    (!governs.test(before.replace(describes, '').replace(describing, '')) || isLeading(view, before, agent))
  );
}

/** 在结束对甲国的访问后前来乙国的部长周某: where he comes from. */
const describes =
  /^(?:正?在|刚刚?)?(?:结束|完成|出席|参加|进行|前来|到访|来访|访问)[^，。；]*的(?=[^，。；的]{0,16}$)/u;
const longestDescription = 60;

/** 由周某率领的代表团: who leads those whom the clause is about. */
const isLeading = (view: ArticleView, before: string, agent: Agent): boolean =>
  /^[^，。；]{0,3}由$/u.test(before) &&
  /^(?:率领|带领|率团)/u.test(view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 2));

/** 会见代行职权的总理周某: he is met. */
const meets = /^(?:随后|其后|并|先后|分别|还|又)*(?:会见|会晤|接见|拜会|约见|拜访)(?!了?[^，。；]*[者人]$)/u;
/** 参加会议的某某会主席吴某: a clause that only describes. */
const describing = /^[^对向把被由给以]*的(?=[^，。；的]{0,10}$)/u;
/** A verb or a preposition before the agent takes it as its object. */
const governs =
  /(?:[对向把被给以在经获]|(?<!自)由)$|组成|组织|获得|受到|得到|会见|会晤|接见|拜会|约见|访问|出席|举行|欢迎|感谢|祝贺|陪同|前往|抵达|参加|派出|派遣|邀请|引述|转达|致电|致信/u;
/** 获吴某接见: who receives somebody, whom the clause is about. */
const receives = (view: ArticleView, before: string, agent: Agent): boolean =>
  /获[^，。；与同和]{0,16}$/u.test(before) &&
  /^(?:（[^）]*）)?(?:亲切|热情|单独|亲自)?(?:接见|会见|召见|约见|款待|宴请)/u.test(
    view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 40),
  );
