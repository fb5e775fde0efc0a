import { type Agent, isPerson, type PersonAgent } from './agents.js';
import { beginningIn } from './spans-at.js';

/** Times that one must be named, and as against anybody else. */
const leastNamed = 4;
const timesMore = 2;

/** 周某又打电话给他: of all whom the article names before, but for those it cannot be, him whom it names by far most often. */
export function protagonist(
  agents: readonly Agent[],
  position: number,
  except: ReadonlySet<string>,
): PersonAgent | undefined {
  const counts = new Map<string, { times: number; agent: PersonAgent }>();
  for (const agent of beginningIn(agents, 0, position))
    if (isPerson(agent) && !except.has(agent.mention.person.id)) {
      const { id } = agent.mention.person;
      counts.set(id, { times: (counts.get(id)?.times ?? 0) + 1, agent });
    }
  const [most, next] = [...counts.values()].sort((a, b) => b.times - a.times);
  return most && most.times >= leastNamed && most.times >= timesMore * (next?.times ?? 0) ? most.agent : undefined;
}
