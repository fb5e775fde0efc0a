import type { Database } from '../../../src/graph/database.js';
import { type LoadResult, loadFacts } from '../../../src/graph/load-facts.js';
import type { SyntheticGraph } from './synthetic-graph.js';
import { ToldEntities } from './told-entities.js';

/** Loads the graph document by document, as `whomet seed` does. All facts are in memory: for small graphs. */
export function loadGraph(database: Database, graph: SyntheticGraph): Promise<LoadResult> {
  const entities = new ToldEntities(graph.entities);
  const documents = [...graph.documents()].map(({ document, facts }) => ({
    file: document,
    facts: [...[...entities.idsIn(facts)].flatMap((id) => entities.factsOf(id)), ...facts],
  }));
  return loadFacts(database, documents);
}
