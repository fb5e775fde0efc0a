import type { Values } from './operations.js';

type Nodes = readonly Values[];

/** By operation, what @neo4j/graphql's answer is in the shape of whomet's. */
export const answersOfPeer: Readonly<Record<string, (data: never) => unknown>> = {
  person: ({ people }: { people: readonly [Person] }) => {
    const [{ meetingsConnection, ...person }] = people;
    const edges = meetingsConnection.edges.map(({ properties, node }) => ({
      role: properties.role,
      node: { ...node, attendees: { nodes: node.attendees }, issues: { nodes: node.issues } },
    }));
    return { person: { ...person, meetings: { edges } } };
  },
  'deep-filter': ({ people }: { people: Nodes }) => ({ people: { nodes: people } }),
  statements: ({ statements }: { statements: Nodes }) => ({ statements: { nodes: statements } }),
  // One more than the page holds is asked for, so that it is known whether there are more.
  page: ({ meetings }: { meetings: Nodes }) => ({
    meetings: { nodes: meetings.slice(0, -1), pageInfo: { hasNextPage: true } },
  }),
};

interface Person extends Values {
  readonly meetingsConnection: {
    readonly edges: readonly { properties: { role: string }; node: { attendees: Nodes; issues: Nodes } }[];
  };
}
