import { join } from 'node:path';
import { EntityRegistry } from '../src/extract/entity-registry.js';
import type { VocabularyIndex } from '../src/extract/vocabulary-index.js';
import type { EntityClaim } from '../src/model/claim.js';
import type { Decision } from '../src/model/decision.js';
import { projectFolder } from './project-folder.js';
import { readDecisions } from './review-file.js';

/** Where decisions stand unless a command is told otherwise. */
export const reviewFile: string = join(projectFolder, 'seeds', 'review.yaml');

/** What people decided in the project's review file; nothing where there is none. */
export const projectDecisions = (): Decision[] => readDecisions(reviewFile);

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
