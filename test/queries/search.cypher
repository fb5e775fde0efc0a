// $param0: "(+lightizer*) OR folded:lightizer*"
// $param1: "lightizer"
// $param2: 3
CALL () {
  CALL db.index.fulltext.queryNodes('names', $param0, {limit: 1000})
  YIELD node AS name0, score AS score1
  MATCH (name0)<-[:HAS_NAME]-(entity2)
  WITH entity2, max([name0.folded = $param1, score1, name0.id]) AS best3
  MATCH (name0:Name {id: best3[2]})
  WITH entity2, name0, best3, best3[1] AS score1
  WITH entity2, name0, score1, best3
  ORDER BY best3[0] DESC, score1 DESC, entity2.id
  LIMIT $param2
  RETURN collect({kind: toUpper(head([label IN labels(entity2) WHERE label <> 'Entity'])), entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;

// $param0: "(+lighth*) OR folded:lighth*"
// $param1: ["Person"]
// $param2: "lighth"
// $param3: 10
CALL () {
  CALL db.index.fulltext.queryNodes('names', $param0, {limit: 1000})
  YIELD node AS name0, score AS score1
  MATCH (name0)<-[:HAS_NAME]-(entity2)
  WHERE any(label IN labels(entity2) WHERE label IN $param1)
  WITH entity2, max([name0.folded = $param2, score1, name0.id]) AS best3
  MATCH (name0:Name {id: best3[2]})
  WITH entity2, name0, best3, best3[1] AS score1
  WITH entity2, name0, score1, best3
  ORDER BY best3[0] DESC, score1 DESC, entity2.id
  LIMIT $param3
  RETURN collect({kind: toUpper(head([label IN labels(entity2) WHERE label <> 'Entity'])), entity: entity2 {`#type`: 'Issue', id: entity2.id, name: entity2.name}, name: {value: name0.value, language: name0.language}}) AS rows4
}
RETURN rows4 AS data;

// $param0: "(+\"知识产权\") OR folded:知识产权*"
// $param1: ["Issue"]
// $param2: "知识产权"
// $param3: 10
// $param4: 20
CALL () {
  CALL db.index.fulltext.queryNodes('names', $param0, {limit: 1000})
  YIELD node AS name0, score AS score1
  MATCH (name0)<-[:HAS_NAME]-(entity2)
  WHERE any(label IN labels(entity2) WHERE label IN $param1)
  WITH entity2, max([name0.folded = $param2, score1, name0.id]) AS best3
  MATCH (name0:Name {id: best3[2]})
  WITH entity2, name0, best3, best3[1] AS score1
  WITH entity2, name0, score1, best3
  ORDER BY best3[0] DESC, score1 DESC, entity2.id
  LIMIT $param3
  CALL (entity2) {
    WITH entity2 WHERE entity2:Issue
    CALL (entity2) {
      MATCH (entity2)-[relation4:BROADER]->(node5)
      WITH node5, relation4
      LIMIT 1
      RETURN collect({name: node5.name}) AS rows6
    }
    CALL (entity2) {
      MATCH (entity2)<-[relation7:BROADER]-(node8)
      WITH node8, relation7
      ORDER BY node8.id
      LIMIT $param4
      RETURN collect({nodes: {name: node8.name}}) AS rows9
    }
    RETURN {`#type`: 'Issue', id: entity2.id, name: entity2.name, broader: head(rows6), narrower: {`#rows`: rows9}} AS value10
    UNION ALL
    WITH entity2 WHERE entity2:Place
    RETURN {`#type`: 'Place', id: entity2.id, name: entity2.name} AS value10
    UNION ALL
    WITH entity2 WHERE entity2:Organization
    RETURN {`#type`: 'Organization', id: entity2.id, name: entity2.name} AS value10
    UNION ALL
    WITH entity2 WHERE entity2:Person
    RETURN {`#type`: 'Person', id: entity2.id, name: entity2.name} AS value10
  }
  RETURN collect({entity: value10, name: {value: name0.value}}) AS rows11
}
RETURN rows11 AS data;

// $param0: "(+\"北京\") OR folded:北京*"
// $param1: "北京"
// $param2: 10
CALL () {
  CALL db.index.fulltext.queryNodes('names', $param0, {limit: 1000})
  YIELD node AS name0, score AS score1
  MATCH (name0)<-[:HAS_NAME]-(entity2)
  WITH entity2, max([name0.folded = $param1, score1, name0.id]) AS best3
  MATCH (name0:Name {id: best3[2]})
  WITH entity2, name0, best3, best3[1] AS score1
  WITH entity2, name0, score1, best3
  ORDER BY best3[0] DESC, score1 DESC, entity2.id
  LIMIT $param2
  RETURN collect({kind: toUpper(head([label IN labels(entity2) WHERE label <> 'Entity'])), entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;
