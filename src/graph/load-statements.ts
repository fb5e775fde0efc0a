import { type NodeLabel, nodeSchemas, type RelationType, relationSchemas } from '../model/fact.js';

/*
 * Every statement of the load. Each takes $rows and returns as `count` how many of them it dealt with. Labels and types
 * cannot be parameters in Cypher: those written into the text come from our own lists, never from a file.
 */

/** Rows: id, properties. */
export function writeNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties, n:${known(label, nodeSchemas)}
RETURN count(n) AS count`;
}

/** Rows: entity, id, properties. */
export const writeNames = `UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.id})
SET n = row.properties
MERGE (e)-[:HAS_NAME]->(n)
RETURN count(n) AS count`;

/** Rows: from, to, properties; and title for positions, of which one person may hold several in one organization. */
export function writeRelations(type: RelationType): string {
  return `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:${pattern(type)}]->(to)
SET r = row.properties
RETURN count(r) AS count`;
}

/** Rows: from, to; and title for positions. */
export function deleteRelations(type: RelationType): string {
  return `UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:${pattern(type)}]->(:Entity {id: row.to})
DELETE r
RETURN count(r) AS count`;
}

/** Rows: id. */
export const deleteNames = `UNWIND $rows AS row
MATCH (n:Name {id: row.id})
DETACH DELETE n
RETURN count(n) AS count`;

/** Rows: id. Their own names and relations have gone before; what somebody else tied to them goes with them. */
export const deleteNodes = `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
DETACH DELETE n
RETURN count(n) AS count`;

/**
 * Makes loads into one database wait for each other until the transaction ends. MERGE alone locks nothing that is there
 * already; setting a property does, also to the value that it has.
 */
export const takeLock = `MERGE (lock:LoadLock {id: 'load'})
SET lock.held = false, lock.version = coalesce(lock.version, 0) + 1
RETURN lock.version AS version`;

/** How often something was loaded. */
export const loadedTimes = "MATCH (lock:LoadLock {id: 'load'}) RETURN coalesce(lock.version, 0) AS version";

/** Which documents are loaded, and with which facts. */
export const loadedFiles = 'MATCH (f:FactsFile) RETURN f.document AS document, f.sha256 AS sha256';

/** The same of $documents, an array of ids, and where their facts come from. */
export const loadedAmong = `MATCH (f:FactsFile) WHERE f.document IN $documents
RETURN f.document AS document, f.sha256 AS sha256, f {.folder, .file, .claims, .resolution} AS source`;

/** The documents that come from folders, with what their facts were made from. */
export const loadedFromFolders = `MATCH (f:FactsFile) WHERE f.folder IS NOT NULL
OPTIONAL MATCH (d:Entity {id: f.document})
RETURN f.document AS document, f.sha256 AS sha256, d.sha256 AS bytes, f {.folder, .file, .claims, .resolution} AS source`;

/** Of $ids, an array. */
export const storedNodes = `MATCH (n:Entity) WHERE n.id IN $ids
OPTIONAL MATCH (n)-[:HAS_NAME]->(name:Name)
WITH n, name ORDER BY name.order
RETURN labels(n) AS labels, properties(n) AS properties, collect(name {.value, .language, .kind}) AS names`;

/** Rows: from, to; and title for positions. */
export const storedRelations = (type: RelationType): string => `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[r:${pattern(type)}]->(to:Entity {id: row.to})
RETURN from.id AS from, to.id AS to, properties(r) AS properties`;

/** The facts of $documents, an array of ids. */
export const factsTexts = `MATCH (f:FactsFile) WHERE f.document IN $documents
RETURN f.document AS document, f.sha256 AS sha256, f.text AS text`;

/** Rows: document, properties. */
export const writeFactsFiles = `UNWIND $rows AS row
MERGE (f:FactsFile {document: row.document})
SET f = row.properties
RETURN count(f) AS count`;

/** Rows: document. */
export const deleteFactsFiles = `UNWIND $rows AS row
MATCH (f:FactsFile {document: row.document})
DELETE f
RETURN count(f) AS count`;

const pattern = (type: RelationType): string =>
  type === 'HOLDS_POSITION' ? `${type} {title: row.title}` : known(type, relationSchemas);

function known<K extends string>(name: K, list: Readonly<Record<K, unknown>>): K {
  if (!Object.hasOwn(list, name)) throw new RangeError(`${name} is not in the vocabulary of the graph`);
  return name;
}
