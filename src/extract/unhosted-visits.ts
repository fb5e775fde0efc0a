import type { Span } from '../text/article.js';
import { type Agent, isSomebody } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { countryMeant } from './country-meant.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { partiesBefore } from './parties.js';
import { mentionsOf } from './people.js';
import { beginningIn } from './spans-at.js';
import { visitFrame } from './visit-frame.js';
import { visitStatus } from './visit-status.js';

/** A visit of state, at which whoever comes is received, or of somebody who leads a delegation there. */
const official =
  /国事访问|(?:正式|官方|官式)(?:友好|正式)?访问|率(?:团|领?[^，。；、与和同跟]{0,12}(?:代表团|访问团|团队))[^，。；]{0,12}访/u;

/** 周某将于8日至9日对某国进行国事访问, 周某将率团访华, 某国总理取消访问: who will receive him is not told. */
export function unhostedVisit(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
): MeetingFrame | null {
  const from = clauseStart(view, sentence, trigger.start);
  const country = countryVisited(view, layers, from, trigger);
  if (!country) return null;
  const guests = partiesBefore(view, sentence, layers.agents, country.start).subjects.filter(isSomebody);
  const [guest, other] = guests;
  if (!guest || other || guest.sides[0] === country.id) return null;
  // 周某邀请吴某访问, 我欢迎您访问: whoever is asked to come.
  if (asks.test(view.folded.slice(from, trigger.start))) return null;
  if (!holdsOffice(view, layers, guest) && !official.test(view.folded.slice(from, trigger.end))) return null;
  const frame = visitFrame(view, layers, sentence, trigger);
  const status = visitStatus(view, sentence, guest, trigger, frame.date !== null);
  if (!status) return null;
  return { ...frame, status, subjects: [], objects: [guest], occasion: `访问${country.name}` };
}

const asks = /邀请|邀约|敦请|[你您]/u;

/** Spokesmen tell of others. */
const holdsOffice = (view: ArticleView, { people }: Layers, guest: Agent): boolean =>
  guest.kind === 'PERSON' &&
  mentionsOf(people, guest.mention.person.id).some(({ ranks, titles }) =>
    titles.some(
      ({ start, end }, index) =>
        ranks[index] !== 'HONORIFIC' && !/(?:发言人|新闻秘书)$/u.test(view.folded.slice(start, end)),
    ),
  );

/** The country before or right behind the word for the visit, or in it (访华), and from where it is told. */
function countryVisited(
  view: ArticleView,
  { agents }: Layers,
  from: number,
  trigger: Span,
): { id: string; name: string; start: number } | undefined {
  const short = inWord.exec(view.folded.slice(from, trigger.end));
  const named = short?.[1] ? countryMeant(view, short[1]) : undefined;
  if (short && named?.names.ZH_HANS?.[0])
    return { id: named.id, name: named.names.ZH_HANS[0], start: from + short.index };
  const told = beginningIn(agents, from, trigger.end).findLast(({ kind }) => kind === 'SIDE');
  const [id] = told?.kind === 'SIDE' ? told.sides : [];
  return told && id
    ? { id, name: view.folded.slice(told.start, told.end), start: Math.min(told.start, trigger.start) }
    : undefined;
}

/** 访华, 赴美访问, 来华进行国事访问. */
const inWord =
  /(?:访|[来赴](?=.(?:进行|展开|开始|[^，。；]{0,4}访问)))([中华美俄日韩朝英法德欧印越])[^，。；问]{0,8}(?:访问)?$/u;
