/** The graph as @neo4j/graphql is told of it: what the reference operations need, in its manual's way. */
export const typeDefs = /* GraphQL */ `
  interface Attendee {
    id: ID!
    name: String!
  }

  type Attended @relationshipProperties {
    role: String!
    side: String
  }

  type Person implements Attendee @node {
    id: ID!
    name: String!
    meetings: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Attended")
    statements: [Statement!]! @relationship(type: "MADE_BY", direction: IN)
  }

  type Organization implements Attendee @node {
    id: ID!
    name: String!
  }

  type Place @node {
    id: ID!
    name: String!
  }

  type Issue @node {
    id: ID!
    name: String!
  }

  type Meeting @node {
    id: ID!
    title: String!
    kind: String!
    status: String!
    date: String
    earliest: String
    latest: String
    attendees: [Attendee!]! @relationship(type: "ATTENDED", direction: IN, properties: "Attended")
    issues: [Issue!]! @relationship(type: "DISCUSSED", direction: OUT)
    places: [Place!]! @relationship(type: "HELD_AT", direction: OUT)
  }

  type Statement @node {
    id: ID!
    kind: String!
    text: String!
    madeBy: [Person!]! @relationship(type: "MADE_BY", direction: OUT)
    about: [Issue!]! @relationship(type: "ABOUT", direction: OUT)
    statedAt: [Meeting!]! @relationship(type: "STATED_AT", direction: OUT)
  }
`;
