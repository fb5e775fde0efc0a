// $param0: "meeting/d"
// $param1: 20
CALL () {
  MATCH (node0:Entity)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    WITH node0 WHERE node0:Meeting
    CALL (node0) {
      MATCH (node0)<-[relation1:ATTENDED]-(node2)
      WITH node2, relation1
      ORDER BY node2.id
      LIMIT $param1
      CALL (node2) {
        WITH node2 WHERE node2:Organization
        RETURN {`#type`: 'Organization', id: node2.id, kind: node2.kind} AS value3
        UNION ALL
        WITH node2 WHERE node2:Person
        CALL (node2) {
          MATCH (node4:Place)
          WHERE node4.id = node2.country
          WITH node4
          LIMIT 1
          RETURN collect({name: node4.name}) AS rows5
        }
        RETURN {`#type`: 'Person', id: node2.id, country: head(rows5)} AS value3
      }
      RETURN collect({nodes: value3}) AS rows6
    }
    RETURN {`#type`: 'Meeting', id: node0.id, title: node0.title, attendees: {`#rows`: rows6}} AS value7
    UNION ALL
    WITH node0 WHERE node0:Document
    RETURN {`#type`: 'Document', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Issue
    RETURN {`#type`: 'Issue', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Place
    RETURN {`#type`: 'Place', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Organization
    RETURN {`#type`: 'Organization', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Article
    RETURN {`#type`: 'Article', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Statement
    RETURN {`#type`: 'Statement', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Evidence
    RETURN {`#type`: 'Evidence', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Person
    CALL (node0) {
      MATCH (node8:Place)
      WHERE node8.id = node0.country
      WITH node8
      LIMIT 1
      RETURN collect({name: node8.name}) AS rows9
    }
    RETURN {`#type`: 'Person', id: node0.id, country: head(rows9)} AS value7
    UNION ALL
    WITH node0 WHERE node0:Sentence
    RETURN {`#type`: 'Sentence', id: node0.id} AS value7
  }
  RETURN collect(value7) AS rows10
}
RETURN head(rows10) AS data;

// $param0: "person/li-si"
// $param1: 20
CALL () {
  MATCH (node0:Entity)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    WITH node0 WHERE node0:Meeting
    CALL (node0) {
      MATCH (node0)<-[relation1:ATTENDED]-(node2)
      WITH node2, relation1
      ORDER BY node2.id
      LIMIT $param1
      CALL (node2) {
        WITH node2 WHERE node2:Organization
        RETURN {`#type`: 'Organization', id: node2.id, kind: node2.kind} AS value3
        UNION ALL
        WITH node2 WHERE node2:Person
        CALL (node2) {
          MATCH (node4:Place)
          WHERE node4.id = node2.country
          WITH node4
          LIMIT 1
          RETURN collect({name: node4.name}) AS rows5
        }
        RETURN {`#type`: 'Person', id: node2.id, country: head(rows5)} AS value3
      }
      RETURN collect({nodes: value3}) AS rows6
    }
    RETURN {`#type`: 'Meeting', id: node0.id, title: node0.title, attendees: {`#rows`: rows6}} AS value7
    UNION ALL
    WITH node0 WHERE node0:Document
    RETURN {`#type`: 'Document', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Issue
    RETURN {`#type`: 'Issue', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Place
    RETURN {`#type`: 'Place', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Organization
    RETURN {`#type`: 'Organization', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Article
    RETURN {`#type`: 'Article', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Statement
    RETURN {`#type`: 'Statement', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Evidence
    RETURN {`#type`: 'Evidence', id: node0.id} AS value7
    UNION ALL
    WITH node0 WHERE node0:Person
    CALL (node0) {
      MATCH (node8:Place)
      WHERE node8.id = node0.country
      WITH node8
      LIMIT 1
      RETURN collect({name: node8.name}) AS rows9
    }
    RETURN {`#type`: 'Person', id: node0.id, country: head(rows9)} AS value7
    UNION ALL
    WITH node0 WHERE node0:Sentence
    RETURN {`#type`: 'Sentence', id: node0.id} AS value7
  }
  RETURN collect(value7) AS rows10
}
RETURN head(rows10) AS data;

// $param0: "issue/tariffs"
CALL () {
  MATCH (node0:Entity)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    WITH node0 WHERE node0:Meeting
    RETURN {`#type`: 'Meeting'} AS value1
    UNION ALL
    WITH node0 WHERE node0:Document
    RETURN {`#type`: 'Document'} AS value1
    UNION ALL
    WITH node0 WHERE node0:Issue
    CALL (node0) {
      MATCH (node0)-[relation2:BROADER]->(node3)
      WITH node3, relation2
      LIMIT 1
      RETURN collect({name: node3.name}) AS rows4
    }
    RETURN {`#type`: 'Issue', name: node0.name, listed: node0.listed, broader: head(rows4)} AS value1
    UNION ALL
    WITH node0 WHERE node0:Place
    RETURN {`#type`: 'Place', name: node0.name, listed: node0.listed} AS value1
    UNION ALL
    WITH node0 WHERE node0:Organization
    RETURN {`#type`: 'Organization', name: node0.name, listed: node0.listed} AS value1
    UNION ALL
    WITH node0 WHERE node0:Article
    RETURN {`#type`: 'Article'} AS value1
    UNION ALL
    WITH node0 WHERE node0:Statement
    RETURN {`#type`: 'Statement'} AS value1
    UNION ALL
    WITH node0 WHERE node0:Evidence
    RETURN {`#type`: 'Evidence'} AS value1
    UNION ALL
    WITH node0 WHERE node0:Person
    RETURN {`#type`: 'Person', name: node0.name, listed: node0.listed} AS value1
    UNION ALL
    WITH node0 WHERE node0:Sentence
    RETURN {`#type`: 'Sentence'} AS value1
  }
  RETURN collect(value1) AS rows5
}
RETURN head(rows5) AS data;

// $param0: "meeting/none"
CALL () {
  MATCH (node0:Entity)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  RETURN collect(node0 {`#type`: 'Meeting', id: node0.id}) AS rows1
}
RETURN head(rows1) AS data;
