// $param0: [{"text":"Northland","folded":"northland","nearest":"northland~2 OR northland~2"}]
// $param1: "三"
// $param2: "三"
// $param3: ""
// $param4: 21
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
WITH country6, problems7 AS problems8
CALL (country6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Person)
  WHERE any(one10 IN country6 WHERE one10.id = node9.country) AND EXISTS { (node9)-[:HAS_NAME]->(name11:Name) WHERE name11.folded CONTAINS $param1 }
  WITH DISTINCT node9
  RETURN count(*) AS total12
}
CALL (country6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Person)
  WHERE any(one13 IN country6 WHERE one13.id = node9.country) AND EXISTS { (node9)-[:HAS_NAME]->(name14:Name) WHERE name14.folded CONTAINS $param2 } AND (node9.id > $param3)
  WITH DISTINCT node9
  ORDER BY node9.id
  LIMIT $param4
  RETURN collect({`#key`: [node9.id], nodes: {id: node9.id}}) AS rows15
}
RETURN {totalCount: total12, `#rows`: rows15} AS data, problems8 AS problems;

// $param0: ["GOVERNMENT"]
// $param1: ""
// $param2: 21
// $param3: 21
CALL () {
  MATCH (node0:Organization)
  WHERE node0.kind IN $param0 AND (node0.id > $param1)
  WITH node0
  ORDER BY node0.id
  LIMIT $param2
  CALL (node0) {
    MATCH (node0)<-[relation1:HOLDS_POSITION]-(node2:Person)
    WITH node2, relation1
    ORDER BY node2.id
    LIMIT $param3
    RETURN collect({`#key`: [node2.id], edges: {title: relation1.title, asOf: relation1.asOf, node: {id: node2.id}}}) AS rows3
  }
  RETURN collect({`#key`: [node0.id], nodes: {id: node0.id, positions: {`#rows`: rows3}}}) AS rows4
}
RETURN {`#rows`: rows4} AS data;

// $param0: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 21
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
WITH locatedIn6, problems7 AS problems8
CALL (locatedIn6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Place)
  WHERE EXISTS { (node9)-[:LOCATED_IN*]->(end10) WHERE end10 IN locatedIn6 }
  WITH DISTINCT node9
  ORDER BY node9.name DESC, node9.id
  LIMIT $param1
  RETURN collect({`#key`: [node9.name, node9.id], nodes: {id: node9.id}}) AS rows11
}
RETURN {`#rows`: rows11} AS data, problems8 AS problems;

// $param0: [{"text":"Trade","folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ""
// $param2: 21
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
WITH broader6, problems7 AS problems8
CALL (broader6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Issue)
  WHERE EXISTS { (node9)-[:BROADER*]->(end10) WHERE end10 IN broader6 } AND (node9.id > $param1)
  WITH DISTINCT node9
  ORDER BY node9.id
  LIMIT $param2
  RETURN collect({`#key`: [node9.id], nodes: {id: node9.id}}) AS rows11
}
RETURN {`#rows`: rows11} AS data, problems8 AS problems;
