import neo4j from 'neo4j-driver';

/** Cypher through neo4j-driver with the least round trips: one auto-commit statement that may only read. */
export function handWritten({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  return {
    /** The column `data` of the one row. */
    async run(cypher, variables) {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(cypher, parametersOf(variables));
        return records[0]?.get('data') ?? null;
      } finally {
        await session.close();
      }
    },
    /** Database hits of the whole plan. */
    async dbHits(cypher, variables) {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      try {
        const { summary } = await session.run(`PROFILE ${cypher}`, parametersOf(variables));
        return hitsOf(summary.profile);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

const hitsOf = ({ dbHits, children }) => Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);

/** Whole numbers as INTEGER, which LIMIT wants. */
const parametersOf = (variables) =>
  JSON.parse(JSON.stringify(variables), (_, value) => (Number.isInteger(value) ? neo4j.int(value) : value));
