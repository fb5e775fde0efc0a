import { fileURLToPath } from 'node:url';
import { startLocalNeo4j } from '../../src/graph/local-neo4j/start-local-neo4j.js';

/** A process of its own that starts a Neo4j in HOME and waits to be killed: `tsx start-neo4j-child.ts HOME`. */
const [home = ''] = process.argv.slice(2);
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const { uri, password, pid } = await startLocalNeo4j({ home, projectFolder, heap: '320m' });
process.send?.({ uri, password, pid });
setInterval(() => undefined, 60_000);
