import type { Candidate } from './candidate.js';
import { often } from './person-mentions.js';
import { documentsOf, namesOf, type PersonProfile, readableOffices, shownOf } from './person-profiles.js';

/**
 * People whom the lexicon does not know, the most doubtful first: named in one sentence, in one document, without a title, with nothing
 * told of them. Who only signs as a reporter is no question.
 */
export function unlistedPeople(profiles: Iterable<PersonProfile>): Candidate[] {
  return [...profiles].flatMap(({ id, listed, aspects, isToldOf, ...profile }) => {
    if (listed || aspects.every(({ isAuthor }) => isAuthor)) return [];
    const times = Math.min(profile.times, often);
    const documents = documentsOf(aspects);
    const hasOffice = readableOffices(aspects).length > 0;
    const [name = ''] = namesOf(aspects).map(({ value }) => value);
    const reasons = [
      times < 2 ? 'in one sentence' : '',
      documents < 2 ? 'in one document' : `in ${documents} documents`,
      hasOffice ? '' : 'without a title',
      isToldOf ? '' : 'nothing is told of them',
    ];
    return [
      {
        key: `NEW_PERSON ${id}`,
        doubt: 'NEW_PERSON' as const,
        reason: reasons.filter((text) => text !== '').join(', '),
        weight:
          (times < 2 ? 40 : 20 - 4 * times) +
          (documents < 2 ? 10 : 0) +
          (hasOffice ? 0 : 20) +
          (isToldOf ? 0 : 5) +
          ([...name].length < 3 ? 15 : 0),
        subjects: [{ entity: id, ...shownOf(aspects) }],
      },
    ];
  });
}
