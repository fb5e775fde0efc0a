import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EntityRegistry } from '../src/extract/entity-registry.js';
import type { VocabularyIndex } from '../src/extract/vocabulary-index.js';
import type { EntityClaim } from '../src/model/claim.js';
import type { Decision } from '../src/model/decision.js';
import { WhometError } from '../src/model/error.js';
import { statOf } from './document-files.js';
import { projectFolder } from './project-folder.js';
import { remembered } from './remembered.js';
import { readDecisions } from './review-file.js';

/** Where decisions stand unless a command is told otherwise. */
export const reviewFile: string = join(projectFolder, 'seeds', 'review.yaml');

/** What people decided in the project's review file; nothing where there is none. */
export const projectDecisions = (): Decision[] => readDecisions(reviewFile);

/** What people decided in a file that somebody named, which then must be there; in the project's where nobody did. */
export function decisionsOf(file: string | undefined): Decision[] {
  if (file !== undefined && !existsSync(file))
    throw new WhometError('NOT_FOUND', `There is no review file ${file}; whomet review --file writes one.`);
  return readDecisions(file ?? reviewFile);
}

/** The same of a file that is to hold from now on: what stands in a pipe could be read this once. */
export function lastingDecisionsOf(file: string): Decision[] {
  const stat = statOf(file);
  if (stat && !stat.isFile())
    throw new WhometError('BAD_USER_INPUT', `${file} is no file, and its decisions are to hold from now on: name one.`);
  return decisionsOf(file);
}

/** What people decided in the file that `seed` was last told of: the graph of a home rests on it until another is named. */
export function decisionsIn(home: string): Decision[] {
  const { review } = remembered(home);
  if (review !== undefined && !existsSync(review))
    throw new WhometError(
      'NOT_FOUND',
      `The decisions that the graph rests on stood in ${review}, which is gone: put it back, or name another with whomet seed FOLDER --review FILE.`,
    );
  return readDecisions(review ?? reviewFile);
}

/** Gives entities of the lexicon by their ids, as extraction would. */
export function lexiconEntities(vocabulary: VocabularyIndex): (id: string) => EntityClaim | undefined {
  const { places, organizations, issuesById, people } = vocabulary;
  return (id) => {
    if (![places, organizations, issuesById, people].some((known) => known.has(id))) return undefined;
    const registry = new EntityRegistry(vocabulary, 'ZH_HANS');
    registry.listed(id);
    return registry.all().find((entity) => entity.id === id);
  };
}
