// $param0: [{"text":"Northland","ids":[],"folded":"northland","nearest":"northland~2 OR northland~2"}]
// $param1: "三"
// $param2: "三"
// $param3: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS country7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.country', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH country7 AS country9, problems8 AS problems10
CALL (problems10, country9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Person)
  WHERE any(one12 IN country9 WHERE one12.id = node11.country) AND EXISTS { (node11)-[:HAS_NAME]->(name13:Name) WHERE name13.folded CONTAINS $param1 }
  RETURN count(*) AS total14
}
CALL (problems10, country9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Person)
  WHERE any(one15 IN country9 WHERE one15.id = node11.country) AND EXISTS { (node11)-[:HAS_NAME]->(name16:Name) WHERE name16.folded CONTAINS $param2 } AND (node11.id >= '')
  WITH node11
  ORDER BY node11.id
  LIMIT $param3
  RETURN collect([[node11.id]]) AS rows17
}
RETURN {totalCount: total14, `#rows`: rows17} AS data, problems10 AS problems;

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

// $param0: [{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS locatedIn7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.locatedIn', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH locatedIn7 AS locatedIn9, problems8 AS problems10
CALL (problems10, locatedIn9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Place)
  WHERE EXISTS { (node11)-[:LOCATED_IN*]->(end12) WHERE end12 IN locatedIn9 }
  WITH node11
  ORDER BY node11.name DESC, node11.id
  LIMIT $param1
  RETURN collect([[node11.id]]) AS rows13
}
RETURN {`#rows`: rows13} AS data, problems10 AS problems;

// $param0: [{"text":"Trade","ids":[],"folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS broader7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.broader', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH broader7 AS broader9, problems8 AS problems10
CALL (problems10, broader9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Issue)
  WHERE EXISTS { (node11)-[:BROADER*]->(end12) WHERE end12 IN broader9 } AND (node11.id >= '')
  WITH node11
  ORDER BY node11.id
  LIMIT $param1
  RETURN collect([[node11.id]]) AS rows13
}
RETURN {`#rows`: rows13} AS data, problems10 AS problems;
