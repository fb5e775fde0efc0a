import { fileURLToPath } from 'node:url';
import { seed } from '../../seeds/seed.js';
import type { Database } from '../../src/graph/database.js';

const folder = (name: string): string => fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url));

/** Leaves in the database what `npm run seed` loads and nothing else, with its indexes and its planner's figures up to date. */
export async function loadSeeds(database: Database): Promise<void> {
  await database.write('MATCH (n) DETACH DELETE n');
  const { refused } = await seed({ database, documentsFolder: folder('documents'), factsFolder: folder('facts') });
  if (refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join('\n'));
  await database.read('CALL db.awaitIndexes(60)');
  await database.read('CALL db.prepareForReplanning(60)', {}, { timeoutMs: 60_000 });
}
