// $param0: [{"text":"trade","folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: ["HELD"]
// $param4: 2
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
WITH about8 AS about9, problems7 AS problems10
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (about9) {
    UNWIND about9 AS start11
    MATCH (node12)-[relation13:DISCUSSED]->(start11)
    RETURN DISTINCT node12
  }
  WITH *
  WHERE node12.status IN $param1
  RETURN count(*) AS total14
}
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH [reduce(sum15 = 0, one16 IN about9 | sum15 + COUNT { ()-[:DISCUSSED]->(one16) }), 2000] AS sizes17
  WITH reduce(way18 = 0, at19 IN range(1, size(sizes17) - 1) |
    CASE WHEN sizes17[at19] < sizes17[way18] THEN at19 ELSE way18 END) AS way18
  CALL (way18, about9) {
    UNWIND CASE WHEN way18 = 0 THEN [way18] ELSE [] END AS at19
    CALL (about9) {
      UNWIND about9 AS start20
      MATCH (node12)-[relation21:DISCUSSED]->(start20)
      RETURN DISTINCT node12
    }
    WITH *
    WHERE node12.status IN $param2
    RETURN node12
    UNION ALL
    UNWIND CASE WHEN way18 = 1 THEN [way18] ELSE [] END AS at19
    MATCH (node12:Meeting)
    WHERE node12.status IN $param3 AND EXISTS { (node12)-[relation22:DISCUSSED]->(end23) WHERE end23 IN about9 } AND (node12.dateDown >= '')
    WITH node12
    ORDER BY node12.dateDown DESC, node12.id
    LIMIT $param4
    RETURN node12
  }
  WITH node12
  ORDER BY node12.dateDown DESC, node12.id
  LIMIT $param4
  RETURN collect([[node12.id], [node12.dateDown, node12.id]]) AS rows24
}
RETURN {totalCount: total14, `#rows`: rows24} AS data, problems10 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "2018-12-31"
// $param2: "0000-01-01"
// $param3: "2018-12-31"
// $param4: "0000-01-01"
// $param5: 20
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
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  WITH [reduce(sum10 = 0, one11 IN who8 | sum10 + COUNT { ()<-[:ATTENDED]-(one11) }), 2000] AS sizes12
  WITH reduce(way13 = 0, at14 IN range(1, size(sizes12) - 1) |
    CASE WHEN sizes12[at14] < sizes12[way13] THEN at14 ELSE way13 END) AS way13
  CALL (way13, who8) {
    UNWIND CASE WHEN way13 = 0 THEN [way13] ELSE [] END AS at14
    CALL (who8) {
      UNWIND who8 AS start15
      MATCH (node16)<-[relation17:ATTENDED]-(start15)
      RETURN DISTINCT node16
    }
    WITH *
    WHERE (node16.earliest IS NULL OR (node16.earliest <= $param1 AND node16.latest >= $param2))
    RETURN node16
    UNION ALL
    UNWIND CASE WHEN way13 = 1 THEN [way13] ELSE [] END AS at14
    MATCH (node16:Meeting)
    WHERE EXISTS { (node16)<-[relation18:ATTENDED]-(end19) WHERE end19 IN who8 } AND (node16.earliest IS NULL OR (node16.earliest <= $param3 AND node16.latest >= $param4)) AND (node16.id >= '')
    WITH node16
    ORDER BY node16.id
    LIMIT $param5
    RETURN node16
  }
  WITH node16
  ORDER BY node16.id
  LIMIT $param5
  RETURN collect([[node16.id, node16.date]]) AS rows20
}
RETURN {`#rows`: rows20} AS data, problems9 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "0000-01-01"
// $param2: "2018-12-31"
// $param3: "0000-01-01"
// $param4: "2018-12-31"
// $param5: 20
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
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  WITH [reduce(sum10 = 0, one11 IN who8 | sum10 + COUNT { ()<-[:ATTENDED]-(one11) }), 2000] AS sizes12
  WITH reduce(way13 = 0, at14 IN range(1, size(sizes12) - 1) |
    CASE WHEN sizes12[at14] < sizes12[way13] THEN at14 ELSE way13 END) AS way13
  CALL (way13, who8) {
    UNWIND CASE WHEN way13 = 0 THEN [way13] ELSE [] END AS at14
    CALL (who8) {
      UNWIND who8 AS start15
      MATCH (node16)<-[relation17:ATTENDED]-(start15)
      RETURN DISTINCT node16
    }
    WITH *
    WHERE (node16.earliest >= $param1 AND node16.latest <= $param2)
    RETURN node16
    UNION ALL
    UNWIND CASE WHEN way13 = 1 THEN [way13] ELSE [] END AS at14
    MATCH (node16:Meeting)
    WHERE EXISTS { (node16)<-[relation18:ATTENDED]-(end19) WHERE end19 IN who8 } AND (node16.earliest >= $param3 AND node16.latest <= $param4) AND (node16.id >= '')
    WITH node16
    ORDER BY node16.id
    LIMIT $param5
    RETURN node16
  }
  WITH node16
  ORDER BY node16.id
  LIMIT $param5
  RETURN collect([[node16.id, node16.date]]) AS rows20
}
RETURN {`#rows`: rows20} AS data, problems9 AS problems;

// $param0: ["HELD"]
// $param1: ["CALL"]
// $param2: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param0 AND node0.kind IN $param1 AND (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param2
  RETURN collect([[node0.id, node0.kind]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

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
  RETURN collect(DISTINCT head(found2)) AS at6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.at', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (at6) {
  UNWIND at6 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS at8
}
WITH at8 AS at9, problems7 AS problems10
CALL (problems10, at9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (at9) {
    UNWIND at9 AS start11
    MATCH (node12)-[relation13:HELD_AT]->(start11)
    RETURN DISTINCT node12
  }
  WITH *
  WITH node12
  ORDER BY node12.title, node12.id
  LIMIT $param1
  RETURN collect([[node12.id]]) AS rows14
}
RETURN {`#rows`: rows14} AS data, problems10 AS problems;
