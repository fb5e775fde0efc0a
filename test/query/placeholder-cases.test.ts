import { fileURLToPath } from 'node:url';
import { loadFacts } from '../../src/graph/load-facts.js';
import { wipe } from './ask.js';
import { runCases } from './cases.js';
import { placeholderFacts } from './placeholder-graph.js';

runCases(fileURLToPath(new URL('../queries/placeholder', import.meta.url)), async (database) => {
  await wipe(database);
  await loadFacts(database, [{ file: 'placeholder.jsonl', facts: placeholderFacts }]);
  await database.read('CALL db.awaitIndexes(60)');
});
