import { fileURLToPath } from 'node:url';
import { seed } from '../../seeds/seed.js';
import type { Database } from '../../src/graph/database.js';

const folder = (name: string): string => fileURLToPath(new URL(`../../seeds/${name}`, import.meta.url));

/** Leaves in the database what `npm run seed` loads and nothing else, and its full-text indexes up to date. */
export async function loadSeeds(database: Database): Promise<void> {
  await database.write('MATCH (n) DETACH DELETE n');
  const { refused } = await seed({ database, documentsFolder: folder('documents'), factsFolder: folder('facts') });
  if (refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join('\n'));
  await database.read('CALL db.awaitIndexes(60)');
}
