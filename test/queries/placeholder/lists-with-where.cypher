// $param0: [{"argument":0,"text":"Northland","ids":[],"folded":"northland","nearest":"northland~2 OR northland~2"}]
// $param1: "三"
// $param2: "三"
// $param3: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Place
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.country'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS country7, collect(problem6) AS problems8
CALL (problems8, country7) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Person)
  WHERE any(one10 IN country7 WHERE one10.id = node9.country) AND EXISTS { (node9)-[:HAS_NAME]->(name11:Name) WHERE name11.folded CONTAINS $param1 }
  RETURN count(*) AS total12
}
CALL (problems8, country7) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Person)
  WHERE any(one13 IN country7 WHERE one13.id = node9.country) AND EXISTS { (node9)-[:HAS_NAME]->(name14:Name) WHERE name14.folded CONTAINS $param2 } AND (node9.id >= '')
  WITH node9
  ORDER BY node9.id
  LIMIT $param3
  RETURN collect([[node9.id]]) AS rows15
}
RETURN {totalCount: total12, `#rows`: rows15} AS data, problems8 AS problems;

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

// $param0: [{"argument":0,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Place
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.locatedIn'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS locatedIn7, collect(problem6) AS problems8
CALL (problems8, locatedIn7) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Place)
  WHERE EXISTS { (node9)-[:LOCATED_IN*]->(end10) WHERE end10 IN locatedIn7 }
  WITH node9
  ORDER BY node9.name DESC, node9.id
  LIMIT $param1
  RETURN collect([[node9.id]]) AS rows11
}
RETURN {`#rows`: rows11} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"Trade","ids":[],"folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Issue
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.broader'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS broader7, collect(problem6) AS problems8
CALL (problems8, broader7) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Issue)
  WHERE EXISTS { (node9)-[:BROADER*]->(end10) WHERE end10 IN broader7 } AND (node9.id >= '')
  WITH node9
  ORDER BY node9.id
  LIMIT $param1
  RETURN collect([[node9.id]]) AS rows11
}
RETURN {`#rows`: rows11} AS data, problems8 AS problems;
