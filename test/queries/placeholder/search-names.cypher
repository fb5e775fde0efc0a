// $param0: "(+zhang*) OR folded:zhang*"
// $param1: "zhang"
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
  CALL (entity2) {
    WITH entity2 WHERE entity2:Issue
    RETURN {`#type`: 'Issue', id: entity2.id, name: entity2.name} AS value4
    UNION ALL
    WITH entity2 WHERE entity2:Place
    RETURN {`#type`: 'Place', id: entity2.id, name: entity2.name} AS value4
    UNION ALL
    WITH entity2 WHERE entity2:Organization
    RETURN {`#type`: 'Organization', id: entity2.id, name: entity2.name} AS value4
    UNION ALL
    WITH entity2 WHERE entity2:Person
    CALL (entity2) {
      MATCH (node5:Place)
      WHERE node5.id = entity2.country
      WITH node5
      LIMIT 1
      RETURN collect({name: node5.name}) AS rows6
    }
    RETURN {`#type`: 'Person', id: entity2.id, name: entity2.name, country: head(rows6)} AS value4
  }
  RETURN collect({kind: toUpper(head([label IN labels(entity2) WHERE label <> 'Entity'])), name: {value: name0.value, language: name0.language, kind: name0.kind}, entity: value4}) AS rows7
}
RETURN rows7 AS data;

// $param0: "(+(张* *张)) OR folded:张*"
// $param1: "张"
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
  RETURN collect({entity: entity2 {`#type`: 'Issue', id: entity2.id}, name: {value: name0.value}}) AS rows4
}
RETURN rows4 AS data;

// $param0: "(+an*) OR folded:an*"
// $param1: "an"
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
  RETURN collect({entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;

// $param0: "(+(国* *国)) OR folded:国*"
// $param1: ["Place"]
// $param2: "国"
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
  RETURN collect({kind: toUpper(head([label IN labels(entity2) WHERE label <> 'Entity'])), entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;

// $param0: "(+\"北国\") OR folded:北国*"
// $param1: "北国"
// $param2: 1
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
  RETURN collect({entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;
