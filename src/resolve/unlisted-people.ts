import type { Candidate } from './candidate.js';
import { namesOf, type PersonProfile, readableOffices, sentencesOf } from './person-profiles.js';
import { sentencesNaming } from './sentences-naming.js';

/** Times that a name is counted to; beyond them it is no doubt any more. */
const often = 5;

/**
 * People whom the lexicon does not know, the most doubtful first: named in one sentence, in one document, without a title, with nothing
 * told of them. Who only signs as a reporter is no question.
 */
export function unlistedPeople(profiles: Iterable<PersonProfile>): Candidate[] {
  return [...profiles].flatMap((profile) => {
    const { id, listed, told } = profile;
    if (listed || told.every(({ isAuthor }) => isAuthor)) return [];
    const times = timesNamed(profile);
    const offices = readableOffices(told);
    const attends = told.some(({ spans }) => spans.length > 0);
    const [name = ''] = namesOf(profile).map(({ value }) => value);
    const reasons = [
      times < 2 ? 'in one sentence' : '',
      told.length < 2 ? 'in one document' : `in ${told.length} documents`,
      offices.length === 0 ? 'without a title' : '',
      attends ? '' : 'nothing is told of them',
    ];
    return [
      {
        key: `NEW_PERSON ${id}`,
        doubt: 'NEW_PERSON' as const,
        reason: reasons.filter((text) => text !== '').join(', '),
        weight:
          (times < 2 ? 40 : 20 - 4 * Math.min(times, often)) +
          (told.length < 2 ? 10 : 0) +
          (offices.length === 0 ? 20 : 0) +
          (attends ? 0 : 5) +
          ([...name].length < 3 ? 15 : 0),
        subjects: [
          {
            entity: id,
            names: namesOf(profile)
              .map(({ value }) => value)
              .slice(0, 6),
            ...(offices.length > 0 ? { offices } : {}),
            told: sentencesOf(told),
          },
        ],
      },
    ];
  });
}

function timesNamed({ told }: PersonProfile): number {
  let times = 0;
  for (const { claims, entity } of told) {
    times += sentencesNaming(claims.raw, entity.names, often).length;
    if (times >= often) break;
  }
  return times;
}
