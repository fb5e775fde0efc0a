// $param0: [{"text":"trade","folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: 2
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
  RETURN collect(DISTINCT head(found2)) AS about6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.about', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (about6) {
  UNWIND about6 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS about8
}
WITH about8, problems7 AS problems9
CALL (about8, problems9) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND about8 AS start10
  MATCH (start10)<-[:DISCUSSED]-(node11:Meeting)
  WHERE node11.status IN $param1 AND EXISTS { (node11)-[:DISCUSSED]->(end12) WHERE end12 IN about8 }
  WITH DISTINCT node11
  RETURN count(*) AS total13
}
CALL (about8, problems9) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND about8 AS start14
  MATCH (start14)<-[:DISCUSSED]-(node11:Meeting)
  WHERE node11.status IN $param2 AND EXISTS { (node11)-[:DISCUSSED]->(end15) WHERE end15 IN about8 }
  WITH DISTINCT node11
  ORDER BY node11.earliest IS NULL, node11.earliest DESC, node11.id
  LIMIT $param3
  RETURN collect({`#key`: [node11.earliest, node11.id], nodes: {id: node11.id}}) AS rows16
}
RETURN {totalCount: total13, `#rows`: rows16} AS data, problems9 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "2018-12-31"
// $param2: "0000-01-01"
// $param3: ""
// $param4: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS who6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS start9
  MATCH (start9)-[:ATTENDED]->(node10:Meeting)
  WHERE (node10.earliest IS NULL OR (node10.earliest <= $param1 AND node10.latest >= $param2)) AND EXISTS { (node10)<-[:ATTENDED]-(end11) WHERE end11 IN who6 } AND (node10.id > $param3)
  WITH DISTINCT node10
  ORDER BY node10.id
  LIMIT $param4
  RETURN collect({`#key`: [node10.id], nodes: {id: node10.id, date: node10.date}}) AS rows12
}
RETURN {`#rows`: rows12} AS data, problems8 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "0000-01-01"
// $param2: "2018-12-31"
// $param3: ""
// $param4: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS who6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS start9
  MATCH (start9)-[:ATTENDED]->(node10:Meeting)
  WHERE (node10.earliest >= $param1 AND node10.latest <= $param2) AND EXISTS { (node10)<-[:ATTENDED]-(end11) WHERE end11 IN who6 } AND (node10.id > $param3)
  WITH DISTINCT node10
  ORDER BY node10.id
  LIMIT $param4
  RETURN collect({`#key`: [node10.id], nodes: {id: node10.id, date: node10.date}}) AS rows12
}
RETURN {`#rows`: rows12} AS data, problems8 AS problems;

// $param0: ["HELD"]
// $param1: ["CALL"]
// $param2: ""
// $param3: 21
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param0 AND node0.kind IN $param1 AND (node0.id > $param2)
  WITH node0
  ORDER BY node0.id
  LIMIT $param3
  RETURN collect({`#key`: [node0.id], nodes: {id: node0.id, kind: node0.kind}}) AS rows1
}
RETURN {`#rows`: rows1} AS data;

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
  RETURN collect(DISTINCT head(found2)) AS at6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.at', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (at6) {
  UNWIND at6 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS at8
}
WITH at8, problems7 AS problems9
CALL (at8, problems9) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND at8 AS start10
  MATCH (start10)<-[:HELD_AT]-(node11:Meeting)
  WHERE EXISTS { (node11)-[:HELD_AT]->(end12) WHERE end12 IN at8 }
  WITH DISTINCT node11
  ORDER BY node11.title, node11.id
  LIMIT $param1
  RETURN collect({`#key`: [node11.title, node11.id], nodes: {id: node11.id}}) AS rows13
}
RETURN {`#rows`: rows13} AS data, problems9 AS problems;
