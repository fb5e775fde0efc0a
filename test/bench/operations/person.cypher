MATCH (p:Person {id: $id})
RETURN {person: p {
  .id,
  .name,
  meetings: {
    edges: COLLECT {
      MATCH (p)-[a:ATTENDED]->(m)
      WITH a, m ORDER BY m.dateUp, m.id LIMIT 10
      RETURN {
        role: a.role,
        node: m {
          .id, .title, .date, .status,
          attendees: {nodes: COLLECT {MATCH (m)<-[:ATTENDED]-(w) WITH w ORDER BY w.id LIMIT 20 RETURN w {.id, .name}}},
          issues: {nodes: COLLECT {MATCH (m)-[:DISCUSSED]->(i) WITH i ORDER BY i.id LIMIT 20 RETURN i {.id, .name}}}
        }
      }
    }
  }
}} AS data
