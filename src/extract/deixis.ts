import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { PersonMention } from './people.js';
import { type Speech, speechAt } from './speech.js';

/** What 我, 总统先生, 双方 and 两国元首 mean where they stand. */
export interface Deixis {
  /** The person meant, or null for an agent who is no single person or whom nothing identifies. */
  personOf(agent: Agent): PersonMention | null;
  /** Ids of the countries meant. */
  sidesOf(agent: Agent): readonly string[];
}

export function deixisOf(
  view: ArticleView,
  people: readonly PersonMention[],
  speeches: readonly Speech[],
  pair: readonly string[],
): Deixis {
  const speakerAt = (position: number): PersonMention | null => {
    const speaker = speechAt(speeches, position)?.speaker;
    return speaker?.kind === 'PERSON' ? speaker.mention : null;
  };
  const personOf = (agent: Agent): PersonMention | null => {
    if (agent.kind === 'PERSON') return agent.mention;
    if (agent.kind === 'SPEAKER') return speakerAt(agent.start);
    if (agent.kind !== 'ADDRESSEE') return null;
    const speaker = speakerAt(agent.start)?.person.id;
    const title = view.folded.slice(agent.start, agent.end).replace(/(?:先生|女士|阁下|陛下|您)$/u, '');
    return (
      people.findLast(
        (mention) =>
          mention.start < agent.start &&
          mention.person.id !== speaker &&
          !mention.embedded &&
          (title === '' || mention.titles.some((span) => view.folded.slice(span.start, span.end).endsWith(title))),
      ) ?? null
    );
  };
  return {
    personOf,
    sidesOf: (agent) => {
      const country = personOf(agent)?.person.country;
      if (country) return [country];
      return agent.sides.length > 0 ? agent.sides : agent.kind === 'SIDES' || agent.kind === 'HEADS' ? pair : [];
    },
  };
}
