import type { Fact } from '../../../src/model/fact.js';
import { pick, randomFrom } from '../random.js';
import { documentTelling, type ToldDocument, type ToldMeeting } from './document-writer.js';
import { plantedDocuments, plantedFacts, plantedMeetingCount } from './planted.js';
import { commonest, type World, worldFor } from './world.js';

export interface SyntheticGraph {
  /** Entities, and what holds between them; which documents tell them follows from the documents. */
  readonly entities: readonly Fact[];
  /** One by one, made anew on each call and the same each time. */
  readonly documents: () => Generator<ToldDocument>;
}

const meetingsInDocument = 10;
const firstDay = Date.UTC(2000, 0, 1);
const days = 9000;

/**
 * A graph of so many meetings, among them the planted ones, which are the same in graphs of every size. Around them the
 * tail is heavy: the commonest person, issue and place come up in a twentieth of all meetings and more, most people in one or two.
 */
export function syntheticGraph(meetings: number, seed = 1): SyntheticGraph {
  if (meetings < plantedMeetingCount)
    throw new RangeError(`${plantedMeetingCount} meetings are planted: ask for as many`);
  const world = worldFor(meetings, seed);
  return {
    entities: [...world.facts, ...plantedFacts],
    *documents() {
      yield* plantedDocuments();
      const random = randomFrom(seed + 1);
      const count = meetings - plantedMeetingCount;
      for (let from = 0; from < count; from += meetingsInDocument) {
        const told = Array.from({ length: Math.min(meetingsInDocument, count - from) }, (_, index) =>
          randomMeeting(world, from + index, random),
        );
        yield documentTelling(`synthetic-${padded(from / meetingsInDocument)}`, told);
      }
    },
  };
}

function randomMeeting(world: World, number: number, random: () => number): ToldMeeting {
  const { people, organizations, issues, places } = world;
  const several = <T>(least: number, most: number, one: () => T): T[] => [
    ...new Set(Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, one)),
  ];
  const somebody = () => {
    const beings = random() < 0.1 ? organizations : people;
    return beings[commonest(beings.length, random)] as (typeof beings)[number];
  };
  const who = several(2, 4, somebody).map(({ id, country }, index) => {
    const side = random() < 0.8 ? { side: country } : {};
    return { id, role: index === 0 ? ('HOST' as const) : pick(['LEAD', 'MEMBER', 'GUEST'] as const, random), ...side };
  });
  const about = several(1, 3, () => issues[commonest(issues.length, random)] as string);
  const at = places[commonest(places.length, random)] as string;
  const statements =
    random() < 0.3
      ? [
          {
            kind: pick(['AGREEMENT', 'POSITION', 'DEMAND'] as const, random),
            by: who[0]?.id as string,
            about: about[0] as string,
            text: `第${number}次会见后发表了看法。`,
          },
        ]
      : [];
  return {
    ...{
      name: `synthetic-${padded(number)}`,
      title: `第${number}次会见`,
      date: randomDate(random),
      who,
      about,
      at,
      statements,
    },
    kind: pick(['TALKS', 'BILATERAL', 'VISIT', 'CALL'] as const, random),
    status: random() < 0.9 ? 'HELD' : pick(['PLANNED', 'PROPOSED', 'CANCELLED'] as const, random),
  };
}

/** Mostly a day, sometimes a month, now and then a day without its year. */
function randomDate(random: () => number): string {
  const day = new Date(firstDay + Math.floor(random() * days) * 86_400_000).toISOString().slice(0, 10);
  const kind = random();
  return kind < 0.9 ? day : kind < 0.97 ? day.slice(0, 7) : `XXXX${day.slice(4)}`;
}

const padded = (number: number): string => String(number).padStart(7, '0');
