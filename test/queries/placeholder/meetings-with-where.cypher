// $param0: [{"argument":0,"text":"trade","ids":[],"folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: 2
// $param4: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS about7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND about7 AS one9
  MATCH (one9)<-[:BROADER*0..]-(entity10)
  RETURN DISTINCT entity10
} AS about11, problems8
CALL (problems8, about11) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (about11) {
    UNWIND about11 AS start12
    MATCH (node13)-[relation14:DISCUSSED]->(start12)
    RETURN DISTINCT node13
  }
  WITH *
  WHERE node13.status IN $param1
  RETURN count(*) AS total15
}
CALL (problems8, about11) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum16 = 0, one17 IN about11 | sum16 + COUNT { ()-[:DISCUSSED]->(one17) }) <= 100 THEN 0 ELSE head([sizes18 IN [[reduce(sum16 = 0, one17 IN about11 | sum16 + COUNT { ()-[:DISCUSSED]->(one17) }), 2000]] |
    reduce(least19 = 0, at20 IN range(1, size(sizes18) - 1) | CASE WHEN sizes18[at20] < sizes18[least19] THEN at20 ELSE least19 END)]) END AS way21
  CALL (way21, about11) {
    UNWIND CASE WHEN way21 = 0 THEN [way21] ELSE [] END AS at22
    CALL (about11) {
      UNWIND about11 AS start23
      MATCH (node13)-[relation24:DISCUSSED]->(start23)
      RETURN DISTINCT node13
    }
    WITH *
    ORDER BY node13.dateDown DESC, node13.id
    WITH *
    WHERE node13.status IN $param2
    WITH *
    ORDER BY node13.dateDown DESC, node13.id
    LIMIT $param3
    RETURN node13
    UNION ALL
    UNWIND CASE WHEN way21 = 1 THEN [way21] ELSE [] END AS at22
    MATCH (node13:Meeting)
    WHERE node13.status IN $param4 AND EXISTS { (node13)-[relation25:DISCUSSED]->(end26) WHERE end26 IN about11 } AND (node13.dateDown >= '')
    WITH node13
    ORDER BY node13.dateDown DESC, node13.id
    LIMIT $param3
    RETURN node13
  }
  WITH node13
  ORDER BY node13.dateDown DESC, node13.id
  LIMIT $param3
  RETURN collect([[node13.id], [node13.dateDown, node13.id]]) AS rows27
}
RETURN {totalCount: total15, `#rows`: rows27} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "2018-12-31"
// $param2: "0000-01-01"
// $param3: 20
// $param4: "2018-12-31"
// $param5: "0000-01-01"
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Person|Organization
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.who'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS who7, collect(problem6) AS problems8
CALL (problems8, who7) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }) <= 100 THEN 0 ELSE head([sizes11 IN [[reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }), 2000]] |
    reduce(least12 = 0, at13 IN range(1, size(sizes11) - 1) | CASE WHEN sizes11[at13] < sizes11[least12] THEN at13 ELSE least12 END)]) END AS way14
  CALL (way14, who7) {
    UNWIND CASE WHEN way14 = 0 THEN [way14] ELSE [] END AS at15
    CALL (who7) {
      UNWIND who7 AS start16
      MATCH (node17)<-[relation18:ATTENDED]-(start16)
      RETURN DISTINCT node17
    }
    WITH *
    ORDER BY node17.id
    WITH *
    WHERE (node17.earliest IS NULL OR (node17.earliest <= $param1 AND node17.latest >= $param2))
    WITH *
    ORDER BY node17.id
    LIMIT $param3
    RETURN node17
    UNION ALL
    UNWIND CASE WHEN way14 = 1 THEN [way14] ELSE [] END AS at15
    MATCH (node17:Meeting)
    WHERE EXISTS { (node17)<-[relation19:ATTENDED]-(end20) WHERE end20 IN who7 } AND (node17.earliest IS NULL OR (node17.earliest <= $param4 AND node17.latest >= $param5)) AND (node17.id >= '')
    WITH node17
    ORDER BY node17.id
    LIMIT $param3
    RETURN node17
  }
  WITH node17
  ORDER BY node17.id
  LIMIT $param3
  RETURN collect([[node17.id, node17.date]]) AS rows21
}
RETURN {`#rows`: rows21} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "0000-01-01"
// $param2: "2018-12-31"
// $param3: 20
// $param4: "0000-01-01"
// $param5: "2018-12-31"
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Person|Organization
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.who'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS who7, collect(problem6) AS problems8
CALL (problems8, who7) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }) <= 100 THEN 0 ELSE head([sizes11 IN [[reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }), 2000]] |
    reduce(least12 = 0, at13 IN range(1, size(sizes11) - 1) | CASE WHEN sizes11[at13] < sizes11[least12] THEN at13 ELSE least12 END)]) END AS way14
  CALL (way14, who7) {
    UNWIND CASE WHEN way14 = 0 THEN [way14] ELSE [] END AS at15
    CALL (who7) {
      UNWIND who7 AS start16
      MATCH (node17)<-[relation18:ATTENDED]-(start16)
      RETURN DISTINCT node17
    }
    WITH *
    ORDER BY node17.id
    WITH *
    WHERE (node17.earliest >= $param1 AND node17.latest <= $param2)
    WITH *
    ORDER BY node17.id
    LIMIT $param3
    RETURN node17
    UNION ALL
    UNWIND CASE WHEN way14 = 1 THEN [way14] ELSE [] END AS at15
    MATCH (node17:Meeting)
    WHERE EXISTS { (node17)<-[relation19:ATTENDED]-(end20) WHERE end20 IN who7 } AND (node17.earliest >= $param4 AND node17.latest <= $param5) AND (node17.id >= '')
    WITH node17
    ORDER BY node17.id
    LIMIT $param3
    RETURN node17
  }
  WITH node17
  ORDER BY node17.id
  LIMIT $param3
  RETURN collect([[node17.id, node17.date]]) AS rows21
}
RETURN {`#rows`: rows21} AS data, problems8 AS problems;

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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS at7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND at7 AS one9
  MATCH (one9)<-[:LOCATED_IN*0..]-(entity10)
  RETURN DISTINCT entity10
} AS at11, problems8
CALL (problems8, at11) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (at11) {
    UNWIND at11 AS start12
    MATCH (node13)-[relation14:HELD_AT]->(start12)
    RETURN DISTINCT node13
  }
  WITH *
  WITH node13
  ORDER BY node13.title, node13.id
  LIMIT $param1
  RETURN collect([[node13.id]]) AS rows15
}
RETURN {`#rows`: rows15} AS data, problems8 AS problems;
