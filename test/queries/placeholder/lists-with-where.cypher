// $param0: [{"text":"Northland","folded":"northland","nearest":"northland~2 OR northland~2"}]
// $param1: "三"
// $param2: "三"
// $param3: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Place
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Place
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Place
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS country6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.country', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH country6 AS country8, problems7 AS problems9
CALL (problems9, country8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Person)
  WHERE any(one11 IN country8 WHERE one11.id = node10.country) AND EXISTS { (node10)-[:HAS_NAME]->(name12:Name) WHERE name12.folded CONTAINS $param1 }
  RETURN count(*) AS total13
}
CALL (problems9, country8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Person)
  WHERE any(one14 IN country8 WHERE one14.id = node10.country) AND EXISTS { (node10)-[:HAS_NAME]->(name15:Name) WHERE name15.folded CONTAINS $param2 } AND (node10.id >= '')
  WITH node10
  ORDER BY node10.id
  LIMIT $param3
  RETURN collect([[node10.id]]) AS rows16
}
RETURN {totalCount: total13, `#rows`: rows16} AS data, problems9 AS problems;

// $param0: ["GOVERNMENT"]
// $param1: 20
// $param2: 20
CALL () {
  MATCH (node0:Organization)
  WHERE node0.kind IN $param0 AND (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param1
  CALL (node0) {
    MATCH (node0)<-[relation1:HOLDS_POSITION]-(node2)
    WITH node2, relation1
    ORDER BY node2.id
    LIMIT $param2
    RETURN collect([[relation1.title, relation1.asOf, [node2.id]]]) AS rows3
  }
  RETURN collect([[node0.id, {`#rows`: rows3}]]) AS rows4
}
RETURN {`#rows`: rows4} AS data;

// $param0: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Place
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Place
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Place
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS locatedIn6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.locatedIn', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH locatedIn6 AS locatedIn8, problems7 AS problems9
CALL (problems9, locatedIn8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Place)
  WHERE EXISTS { (node10)-[:LOCATED_IN*]->(end11) WHERE end11 IN locatedIn8 }
  WITH node10
  ORDER BY node10.name DESC, node10.id
  LIMIT $param1
  RETURN collect([[node10.id]]) AS rows12
}
RETURN {`#rows`: rows12} AS data, problems9 AS problems;

// $param0: [{"text":"Trade","folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Issue
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS broader6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.broader', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH broader6 AS broader8, problems7 AS problems9
CALL (problems9, broader8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Issue)
  WHERE EXISTS { (node10)-[:BROADER*]->(end11) WHERE end11 IN broader8 } AND (node10.id >= '')
  WITH node10
  ORDER BY node10.id
  LIMIT $param1
  RETURN collect([[node10.id]]) AS rows12
}
RETURN {`#rows`: rows12} AS data, problems9 AS problems;
