// $param0: [{"text":"trade","ids":[],"folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: 2
// $param4: ["HELD"]
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
  RETURN collect(DISTINCT head(found3)) AS about7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.about', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (about7) {
  UNWIND about7 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS about9
}
WITH about9 AS about10, problems8 AS problems11
CALL (problems11, about10) {
  WITH problems11 WHERE isEmpty(problems11)
  CALL (about10) {
    UNWIND about10 AS start12
    MATCH (node13)-[relation14:DISCUSSED]->(start12)
    RETURN DISTINCT node13
  }
  WITH *
  WHERE node13.status IN $param1
  RETURN count(*) AS total15
}
CALL (problems11, about10) {
  WITH problems11 WHERE isEmpty(problems11)
  WITH CASE WHEN reduce(sum16 = 0, one17 IN about10 | sum16 + COUNT { ()-[:DISCUSSED]->(one17) }) <= 100 THEN 0 ELSE head([sizes18 IN [[reduce(sum16 = 0, one17 IN about10 | sum16 + COUNT { ()-[:DISCUSSED]->(one17) }), 2000]] |
    reduce(least19 = 0, at20 IN range(1, size(sizes18) - 1) | CASE WHEN sizes18[at20] < sizes18[least19] THEN at20 ELSE least19 END)]) END AS way21
  CALL (way21, about10) {
    UNWIND CASE WHEN way21 = 0 THEN [way21] ELSE [] END AS at22
    CALL (about10) {
      UNWIND about10 AS start23
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
    WHERE node13.status IN $param4 AND EXISTS { (node13)-[relation25:DISCUSSED]->(end26) WHERE end26 IN about10 } AND (node13.dateDown >= '')
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
RETURN {totalCount: total15, `#rows`: rows27} AS data, problems11 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "2018-12-31"
// $param2: "0000-01-01"
// $param3: 20
// $param4: "2018-12-31"
// $param5: "0000-01-01"
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS who7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH CASE WHEN reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }) <= 100 THEN 0 ELSE head([sizes13 IN [[reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }), 2000]] |
    reduce(least14 = 0, at15 IN range(1, size(sizes13) - 1) | CASE WHEN sizes13[at15] < sizes13[least14] THEN at15 ELSE least14 END)]) END AS way16
  CALL (way16, who9) {
    UNWIND CASE WHEN way16 = 0 THEN [way16] ELSE [] END AS at17
    CALL (who9) {
      UNWIND who9 AS start18
      MATCH (node19)<-[relation20:ATTENDED]-(start18)
      RETURN DISTINCT node19
    }
    WITH *
    ORDER BY node19.id
    WITH *
    WHERE (node19.earliest IS NULL OR (node19.earliest <= $param1 AND node19.latest >= $param2))
    WITH *
    ORDER BY node19.id
    LIMIT $param3
    RETURN node19
    UNION ALL
    UNWIND CASE WHEN way16 = 1 THEN [way16] ELSE [] END AS at17
    MATCH (node19:Meeting)
    WHERE EXISTS { (node19)<-[relation21:ATTENDED]-(end22) WHERE end22 IN who9 } AND (node19.earliest IS NULL OR (node19.earliest <= $param4 AND node19.latest >= $param5)) AND (node19.id >= '')
    WITH node19
    ORDER BY node19.id
    LIMIT $param3
    RETURN node19
  }
  WITH node19
  ORDER BY node19.id
  LIMIT $param3
  RETURN collect([[node19.id, node19.date]]) AS rows23
}
RETURN {`#rows`: rows23} AS data, problems10 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: "0000-01-01"
// $param2: "2018-12-31"
// $param3: 20
// $param4: "0000-01-01"
// $param5: "2018-12-31"
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS who7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH CASE WHEN reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }) <= 100 THEN 0 ELSE head([sizes13 IN [[reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }), 2000]] |
    reduce(least14 = 0, at15 IN range(1, size(sizes13) - 1) | CASE WHEN sizes13[at15] < sizes13[least14] THEN at15 ELSE least14 END)]) END AS way16
  CALL (way16, who9) {
    UNWIND CASE WHEN way16 = 0 THEN [way16] ELSE [] END AS at17
    CALL (who9) {
      UNWIND who9 AS start18
      MATCH (node19)<-[relation20:ATTENDED]-(start18)
      RETURN DISTINCT node19
    }
    WITH *
    ORDER BY node19.id
    WITH *
    WHERE (node19.earliest >= $param1 AND node19.latest <= $param2)
    WITH *
    ORDER BY node19.id
    LIMIT $param3
    RETURN node19
    UNION ALL
    UNWIND CASE WHEN way16 = 1 THEN [way16] ELSE [] END AS at17
    MATCH (node19:Meeting)
    WHERE EXISTS { (node19)<-[relation21:ATTENDED]-(end22) WHERE end22 IN who9 } AND (node19.earliest >= $param4 AND node19.latest <= $param5) AND (node19.id >= '')
    WITH node19
    ORDER BY node19.id
    LIMIT $param3
    RETURN node19
  }
  WITH node19
  ORDER BY node19.id
  LIMIT $param3
  RETURN collect([[node19.id, node19.date]]) AS rows23
}
RETURN {`#rows`: rows23} AS data, problems10 AS problems;

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
  RETURN collect(DISTINCT head(found3)) AS at7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.at', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (at7) {
  UNWIND at7 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS at9
}
WITH at9 AS at10, problems8 AS problems11
CALL (problems11, at10) {
  WITH problems11 WHERE isEmpty(problems11)
  CALL (at10) {
    UNWIND at10 AS start12
    MATCH (node13)-[relation14:HELD_AT]->(start12)
    RETURN DISTINCT node13
  }
  WITH *
  WITH node13
  ORDER BY node13.title, node13.id
  LIMIT $param1
  RETURN collect([[node13.id]]) AS rows15
}
RETURN {`#rows`: rows15} AS data, problems11 AS problems;
