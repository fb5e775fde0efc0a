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
        RETURN ['Organization', node2.id, node2.kind] AS value3
        UNION ALL
        WITH node2 WHERE node2:Person
        CALL (node2) {
          MATCH (node4:Place)
          WHERE node4.id = node2.country
          WITH node4
          LIMIT 1
          RETURN collect([node4.name]) AS rows5
        }
        RETURN ['Person', node2.id, head(rows5)] AS value3
      }
      RETURN collect([value3]) AS rows6
    }
    RETURN ['Meeting', node0.id, node0.title, {`#rows`: rows6}] AS value7
    UNION ALL
    WITH node0 WHERE node0:Document
    RETURN ['Document', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Issue
    RETURN ['Issue', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Place
    RETURN ['Place', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Organization
    RETURN ['Organization', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Article
    RETURN ['Article', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Statement
    RETURN ['Statement', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Evidence
    RETURN ['Evidence', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Person
    CALL (node0) {
      MATCH (node8:Place)
      WHERE node8.id = node0.country
      WITH node8
      LIMIT 1
      RETURN collect([node8.name]) AS rows9
    }
    RETURN ['Person', node0.id, head(rows9)] AS value7
    UNION ALL
    WITH node0 WHERE node0:Sentence
    RETURN ['Sentence', node0.id] AS value7
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
        RETURN ['Organization', node2.id, node2.kind] AS value3
        UNION ALL
        WITH node2 WHERE node2:Person
        CALL (node2) {
          MATCH (node4:Place)
          WHERE node4.id = node2.country
          WITH node4
          LIMIT 1
          RETURN collect([node4.name]) AS rows5
        }
        RETURN ['Person', node2.id, head(rows5)] AS value3
      }
      RETURN collect([value3]) AS rows6
    }
    RETURN ['Meeting', node0.id, node0.title, {`#rows`: rows6}] AS value7
    UNION ALL
    WITH node0 WHERE node0:Document
    RETURN ['Document', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Issue
    RETURN ['Issue', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Place
    RETURN ['Place', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Organization
    RETURN ['Organization', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Article
    RETURN ['Article', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Statement
    RETURN ['Statement', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Evidence
    RETURN ['Evidence', node0.id] AS value7
    UNION ALL
    WITH node0 WHERE node0:Person
    CALL (node0) {
      MATCH (node8:Place)
      WHERE node8.id = node0.country
      WITH node8
      LIMIT 1
      RETURN collect([node8.name]) AS rows9
    }
    RETURN ['Person', node0.id, head(rows9)] AS value7
    UNION ALL
    WITH node0 WHERE node0:Sentence
    RETURN ['Sentence', node0.id] AS value7
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
    RETURN ['Meeting'] AS value1
    UNION ALL
    WITH node0 WHERE node0:Document
    RETURN ['Document'] AS value1
    UNION ALL
    WITH node0 WHERE node0:Issue
    CALL (node0) {
      MATCH (node0)-[relation2:BROADER]->(node3)
      WITH node3, relation2
      LIMIT 1
      RETURN collect([node3.name]) AS rows4
    }
    RETURN ['Issue', node0.name, node0.listed, head(rows4)] AS value1
    UNION ALL
    WITH node0 WHERE node0:Place
    RETURN ['Place', node0.name, node0.listed] AS value1
    UNION ALL
    WITH node0 WHERE node0:Organization
    RETURN ['Organization', node0.name, node0.listed] AS value1
    UNION ALL
    WITH node0 WHERE node0:Article
    RETURN ['Article'] AS value1
    UNION ALL
    WITH node0 WHERE node0:Statement
    RETURN ['Statement'] AS value1
    UNION ALL
    WITH node0 WHERE node0:Evidence
    RETURN ['Evidence'] AS value1
    UNION ALL
    WITH node0 WHERE node0:Person
    RETURN ['Person', node0.name, node0.listed] AS value1
    UNION ALL
    WITH node0 WHERE node0:Sentence
    RETURN ['Sentence'] AS value1
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
  RETURN collect(['Meeting', node0.id]) AS rows1
}
RETURN head(rows1) AS data;
