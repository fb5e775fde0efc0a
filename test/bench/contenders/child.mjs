/** Says on stdout where the server listens, and ends with the process that started this one. */
export function announce(url) {
  process.stdout.write(`${JSON.stringify({ url })}\n`);
  process.stdin.on('end', () => process.exit(0)).resume();
}

/** The Neo4j that all contenders share. */
export const neo4jFrom = ({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }) => ({
  uri,
  username,
  password,
});
