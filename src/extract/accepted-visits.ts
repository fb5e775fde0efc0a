import { isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['访问'], family: 'AUDIENCE', kind: 'VISIT' };
const invites = /邀请/gu;
const visit = /访问|(?:来|访)[华京港台美日韩俄法英德](?!\p{Script=Han}*[商府])|国宾/u;
/** Whom the invitation is for stands right behind it, or behind titles. */
const guestGap = /^[^，。；：、]{0,16}$/u;
const accepted =
  /，[^。；，]{0,12}?(?:欣然|乐意|原则上?|愉快地?|已|也|当场|表示|高兴地|一致)*(?:接受(?:了|这一|其|该)?(?:[^，。；采访]{0,4}的)?邀请|(?<=[意快然兴场地])接受(?=[，。；]|$)|答应|应允|愿意?在(?:适当|合适|方便)的?(?:时候|时间|时机)(?:前往|访问|成行|来访|赴访))(?![^，。；]{0,4}(?:出席|参加|采访))/u;
const refused = /未|没有|拒|不(?!胜)|婉/u;
/** The visit is told to have been: 并于去年来访. */
const madeSince =
  /(?:去年|前年|其后|随后|后来|已经?|曾)[^。；]{0,12}(?:来访|来华|成行|到访|抵达|访问)|邀请[^。；]{0,60}，[^。；]{0,30}(?:进行了|结束了)[^。；]{0,20}访问/u;

/** 周某邀请吴某明年春天访问某国，吴某接受邀请: a visit that is agreed on, of who invites and who is invited. */
export function acceptedVisits(view: ArticleView, layers: Layers): MeetingFrame[] {
  return view.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY' ? invitationsIn(view, layers, sentence) : [],
  );
}

function invitationsIn(view: ArticleView, layers: Layers, sentence: Sentence): MeetingFrame[] {
  const text = view.folded.slice(sentence.start, sentence.end);
  if (!text.includes('邀请') || !accepted.test(text)) return [];
  return matchesOf(text, invites).flatMap((match) => {
    const trigger = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const after = view.folded.slice(trigger.end, sentence.end);
    const what = visit.exec(after);
    const answer = accepted.exec(after);
    if (!what || !answer || what.index > answer.index || refused.test(answer[0])) return [];
    const from = clauseStart(view, sentence, trigger.start);
    if (madeSince.test(view.folded.slice(sentence.start, trigger.start)) || madeSince.test(after)) return [];
    const guest = beginningIn(layers.agents, trigger.end, trigger.end + what.index).find(isPerson);
    const hosts = hostsOf(view, layers, sentence, from, trigger.start, guest);
    if (hosts.length === 0 || !guest || hosts.some((host) => idOf(host) === idOf(guest))) return [];
    const who = beginningIn(layers.agents, trigger.end + answer.index, trigger.end + answer.index + answer[0].length);
    if (who.filter(isPerson).some((agent) => idOf(agent) !== idOf(guest))) return [];
    if (!guestGap.test(view.folded.slice(trigger.end, Math.max(trigger.end, fullSpan(guest).start)))) return [];
    const until = trigger.end + answer.index;
    return [
      {
        sentence,
        words,
        trigger: { start: trigger.end + what.index, end: trigger.end + what.index + what[0].length },
        use: 'TRANSITIVE' as const,
        subjects: hosts,
        objects: [guest],
        status: 'PLANNED' as const,
        ...plainlyTold,
        date: dateOf(view, layers, { ...sentence, start: trigger.end }, { start: until, end: until }, until),
        from,
        rule: 'meeting:accepted-visit',
      },
    ];
  });
}

/** Who invites: whom the clause names, or 对方, the only other person whom the sentence names before. */
function hostsOf(
  view: ArticleView,
  { agents }: Layers,
  sentence: Sentence,
  from: number,
  to: number,
  guest: PersonAgent | undefined,
): PersonAgent[] {
  if (!/对方/u.test(view.folded.slice(from, to))) return beginningIn(agents, from, to).filter(isPerson);
  const others = beginningIn(agents, sentence.start, from)
    .filter(isPerson)
    .filter((agent) => !guest || idOf(agent) !== idOf(guest));
  return new Set(others.map(idOf)).size === 1 ? others.slice(0, 1) : [];
}

const idOf = ({ mention }: PersonAgent): string => mention.person.id;
