import { type Agent, isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { objectsOf } from './meeting-objects.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['款待'], family: 'ENCOUNTER', kind: 'MEAL' };
const receives: MeetingWords = { words: ['接待'], family: 'AUDIENCE', kind: 'BILATERAL' };
const hosts =
  /(?<!设(?:午|晚|国|家)?宴)(?:款待|招待|接待|宴请|设宴)(?![会所处员日费国酒大])|(?:举行|设|举办)(?:盛大|隆重|正式)?(?:的)?(?:欢迎)?(?:宴会|国宴|晚宴|午宴)(?=[，。；欢款招]|$)/gu;

/** 周某一行明天转往某市，8日晚间书记吴某将以地主身分接待; 周某将在某地款待吴某; 明晚，周某将举行欢迎宴会: who will receive whom. */
export const hostsToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /款待|招待|接待|宴/u, hosts).flatMap(({ sentence, start, end, match }) => {
    const from = clauseStart(view, sentence, start);
    const { subjects, companions } = partiesBefore(view, sentence, layers.agents, start);
    const people = subjects.filter(isPerson);
    const [host, other] = people;
    if (!host || other || companions.length > 0) return [];
    if (statusOf(view, sentence, from, people, start) !== 'PLANNED') return [];
    const banquet = /宴会?$/u.test(match[0]) && match[0] !== '设宴';
    const isOf = (agent: Agent) => isPerson(agent) && agent.mention.person.id !== host.mention.person.id;
    const behind = objectsOf(layers.agents, end, clauseEnd(view, sentence, end), view).filter(isOf);
    const received =
      behind.length > 0 || host.start < from ? behind : guestsBefore(view, layers, sentence, from, end).filter(isOf);
    if (received.length === 0 && !banquet) return [];
    return [
      frameToCome(
        view,
        layers,
        sentence,
        { start, end },
        {
          words: match[0] === '接待' ? receives : words,
          rule: 'meeting:host-to-come',
          subjects: [host],
          objects: received,
          use: 'TRANSITIVE',
        },
      ),
    ];
  });

/** 周某一行明天转往某市，吴某将接待: whom the clause before is about, where nobody stands behind the verb. */
const guestsBefore = (view: ArticleView, { agents }: Layers, sentence: Sentence, from: number, end: number): Agent[] =>
  /^[，。；]?$/u.test(view.folded.slice(end, end + 1))
    ? subjectsBefore(view, sentence, agents, from)
        .filter(isPerson)
        .filter((agent) => goesThere.test(view.folded.slice(fullSpan(agent).end, from)))
    : [];
const goesThere = /^[^。；]{0,16}(?:转[往赴]|前往|转抵|飞往|飞抵|抵达|到访|访问|转到)/u;
