// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 21
// $param2: 21
// $param3: 21
// $param4: 21
// $param5: 21
// $param6: 21
// $param7: 21
// $param8: 21
// $param9: 21
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
  MATCH (start9)-[:ATTENDED]->(meeting10:Meeting)
  WITH DISTINCT meeting10
  RETURN collect(meeting10) AS meetings11
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting12
  OPTIONAL MATCH (meeting12)-[:DISCUSSED]->(entity13)
  WITH entity13, count(*) AS times14, min(CASE WHEN meeting12.earliest IS NOT NULL THEN [meeting12.earliest, meeting12.date] END)[1] AS firstDate15, max(CASE WHEN meeting12.latest IS NOT NULL THEN [meeting12.latest, meeting12.date] END)[1] AS lastDate16,
    count(DISTINCT CASE WHEN meeting12.earliest IS NULL THEN meeting12 END) AS undated17
  WITH *, coalesce(entity13.id, '') AS key18
  RETURN count(*) AS total19
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting20
  OPTIONAL MATCH (meeting20)-[:DISCUSSED]->(entity13)
  WITH entity13, count(*) AS times14, min(CASE WHEN meeting20.earliest IS NOT NULL THEN [meeting20.earliest, meeting20.date] END)[1] AS firstDate15, max(CASE WHEN meeting20.latest IS NOT NULL THEN [meeting20.latest, meeting20.date] END)[1] AS lastDate16,
    count(DISTINCT CASE WHEN meeting20.earliest IS NULL THEN meeting20 END) AS undated17
  WITH *, coalesce(entity13.id, '') AS key18
  WITH entity13, times14, key18, firstDate15, lastDate16, undated17
  ORDER BY times14 DESC, key18
  LIMIT $param1
  CALL (entity13) {
    WITH entity13 WHERE entity13 IS NOT NULL
    WITH entity13
    LIMIT 1
    CALL (entity13) {
      WITH entity13 WHERE entity13:Place
      RETURN {`#type`: 'Place', name: coalesce(entity13.nameEn, entity13.name)} AS value21
      UNION ALL
      WITH entity13 WHERE entity13:Organization
      RETURN {`#type`: 'Organization', name: coalesce(entity13.nameEn, entity13.name)} AS value21
      UNION ALL
      WITH entity13 WHERE entity13:Person
      RETURN {`#type`: 'Person', name: coalesce(entity13.nameEn, entity13.name)} AS value21
      UNION ALL
      WITH entity13 WHERE entity13:Issue
      CALL (entity13) {
        MATCH (entity13)-[relation22:BROADER]->(node23:Issue)
        WITH node23, relation22
        LIMIT 1
        RETURN collect({name: node23.name}) AS rows24
      }
      RETURN {`#type`: 'Issue', name: coalesce(entity13.nameEn, entity13.name), broader: head(rows24)} AS value21
    }
    RETURN collect(value21) AS rows25
  }
  RETURN collect({`#key`: [times14, key18], nodes: {entity: head(rows25), times: times14, firstDate: firstDate15, lastDate: lastDate16, undated: undated17}}) AS rows26
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting27
  OPTIONAL MATCH (meeting27)-[:HELD_AT]->(entity28)
  WITH entity28, count(*) AS times29
  WITH *, coalesce(entity28.id, '') AS key30
  WITH entity28, times29, key30
  ORDER BY times29 DESC, key30
  LIMIT $param2
  RETURN collect({`#key`: [times29, key30], nodes: {entity: CASE WHEN entity28:Place THEN {`#type`: 'Place', name: entity28.name}
  WHEN entity28:Organization THEN {`#type`: 'Organization', name: entity28.name}
  WHEN entity28:Person THEN {`#type`: 'Person', name: entity28.name}
  WHEN entity28:Issue THEN {`#type`: 'Issue', name: entity28.name} END, times: times29}}) AS rows31
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting32
  OPTIONAL MATCH (meeting32)<-[:ATTENDED]-(entity33:Person)
  WITH entity33, count(*) AS times34
  WITH *, coalesce(entity33.id, '') AS key35
  WITH entity33, times34, key35
  ORDER BY times34 DESC, key35
  LIMIT $param3
  RETURN collect({`#key`: [times34, key35], nodes: {entity: CASE WHEN entity33:Place THEN {`#type`: 'Place', id: entity33.id}
  WHEN entity33:Organization THEN {`#type`: 'Organization', id: entity33.id}
  WHEN entity33:Person THEN {`#type`: 'Person', id: entity33.id}
  WHEN entity33:Issue THEN {`#type`: 'Issue', id: entity33.id} END, times: times34}}) AS rows36
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting37
  OPTIONAL MATCH (meeting37)<-[:ATTENDED]-(entity38:Organization)
  WITH entity38, count(*) AS times39
  WITH *, coalesce(entity38.id, '') AS key40
  WITH entity38, times39, key40
  ORDER BY times39 DESC, key40
  LIMIT $param4
  RETURN collect({`#key`: [times39, key40], nodes: {entity: CASE WHEN entity38:Place THEN {`#type`: 'Place', name: entity38.name}
  WHEN entity38:Organization THEN {`#type`: 'Organization', name: entity38.name}
  WHEN entity38:Person THEN {`#type`: 'Person', name: entity38.name}
  WHEN entity38:Issue THEN {`#type`: 'Issue', name: entity38.name} END, times: times39}}) AS rows41
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting42
  OPTIONAL MATCH (meeting42)<-[attended43:ATTENDED]-() WHERE attended43.side IS NOT NULL
  WITH DISTINCT meeting42, attended43.side AS side44
  OPTIONAL MATCH (entity45:Place {id: side44})
  WITH entity45, count(*) AS times46
  WITH *, coalesce(entity45.id, '') AS key47
  WITH entity45, times46, key47
  ORDER BY times46 DESC, key47
  LIMIT $param5
  RETURN collect({`#key`: [times46, key47], nodes: {entity: CASE WHEN entity45:Place THEN {`#type`: 'Place', name: entity45.name}
  WHEN entity45:Organization THEN {`#type`: 'Organization', name: entity45.name}
  WHEN entity45:Person THEN {`#type`: 'Person', name: entity45.name}
  WHEN entity45:Issue THEN {`#type`: 'Issue', name: entity45.name} END, times: times46}}) AS rows48
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting49
  WITH meeting49, meeting49.kind AS value50
  WITH value50, count(*) AS times51
  WITH *, coalesce(value50, '~') AS key52
  WITH value50, times51, key52
  ORDER BY times51 DESC, key52
  LIMIT $param6
  RETURN collect({`#key`: [times51, key52], nodes: {value: value50, times: times51}}) AS rows53
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting54
  WITH meeting54, meeting54.status AS value55
  WITH value55, count(*) AS times56
  WITH *, coalesce(value55, '~') AS key57
  WITH value55, times56, key57
  ORDER BY times56 DESC, key57
  LIMIT $param7
  RETURN collect({`#key`: [times56, key57], edges: {node: {value: value55, times: times56}}}) AS rows58
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting59
  WITH meeting59, CASE WHEN left(meeting59.earliest, 4) = left(meeting59.latest, 4) THEN left(meeting59.earliest, 4) ELSE left(meeting59.earliest, 4) + '/' + left(meeting59.latest, 4) END AS value60
  WITH value60, count(*) AS times61
  WITH *, coalesce(value60, '~') AS key62
  WITH value60, times61, key62
  ORDER BY key62
  LIMIT $param8
  RETURN collect({`#key`: [key62], nodes: {value: value60, times: times61}}) AS rows63
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting64
  WITH meeting64, CASE WHEN left(meeting64.earliest, 7) = left(meeting64.latest, 7) THEN left(meeting64.earliest, 7) ELSE left(meeting64.earliest, 7) + '/' + left(meeting64.latest, 7) END AS value65
  WITH value65, count(*) AS times66, min(CASE WHEN meeting64.earliest IS NOT NULL THEN [meeting64.earliest, meeting64.date] END)[1] AS firstDate67, max(CASE WHEN meeting64.latest IS NOT NULL THEN [meeting64.latest, meeting64.date] END)[1] AS lastDate68,
    count(DISTINCT CASE WHEN meeting64.earliest IS NULL THEN meeting64 END) AS undated69
  WITH *, coalesce(value65, '~') AS key70
  WITH value65, times66, key70, firstDate67, lastDate68, undated69
  ORDER BY key70
  LIMIT $param9
  RETURN collect({`#key`: [key70], nodes: {value: value65, times: times66, undated: undated69}}) AS rows71
}
RETURN {total: size(meetings11), issues: {totalCount: total19, `#rows`: rows26}, places: {`#rows`: rows31}, people: {`#rows`: rows36}, organizations: {`#rows`: rows41}, sides: {`#rows`: rows48}, kinds: {`#rows`: rows53}, statuses: {`#rows`: rows58}, years: {`#rows`: rows63}, months: {`#rows`: rows71}} AS data, problems8 AS problems;

// $param0: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: ["HELD"]
// $param2: 2
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
  MATCH (start10)<-[:DISCUSSED]-(meeting11:Meeting)
  WHERE meeting11.status IN $param1
  WITH DISTINCT meeting11
  OPTIONAL MATCH (meeting11)<-[:ATTENDED]-(entity12:Person)
  WITH entity12, count(*) AS times13
  WITH *, coalesce(entity12.id, '') AS key14
  WITH entity12, times13, key14
  ORDER BY times13 DESC, key14
  LIMIT $param2
  RETURN collect({`#key`: [times13, key14], nodes: {entity: CASE WHEN entity12:Place THEN {`#type`: 'Place', name: entity12.name}
  WHEN entity12:Organization THEN {`#type`: 'Organization', name: entity12.name}
  WHEN entity12:Person THEN {`#type`: 'Person', name: entity12.name}
  WHEN entity12:Issue THEN {`#type`: 'Issue', name: entity12.name} END, times: times13}}) AS rows15
}
RETURN {people: {`#rows`: rows15}} AS data, problems9 AS problems;

// $param0: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
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
  MATCH (start10)<-[:HELD_AT]-(meeting11:Meeting)
  WITH DISTINCT meeting11
  RETURN count(*) AS total12
}
RETURN {total: total12} AS data, problems9 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: "9999-12-31"
// $param3: "2020-01-01"
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
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Issue
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Issue
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Issue
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS about14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'where.about', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL (about14) {
  UNWIND about14 AS reference8
  MATCH (reference8)<-[:BROADER*0..]-(entity9)
  RETURN collect(DISTINCT entity9) AS about16
}
WITH who6, about16, problems7 + problems15 AS problems17
CALL (who6, about16, problems17) {
  WITH problems17 WHERE isEmpty(problems17)
  UNWIND who6 AS start18
  MATCH (start18)-[:ATTENDED]->(meeting19:Meeting)
  WHERE (meeting19.earliest IS NULL OR (meeting19.earliest <= $param2 AND meeting19.latest >= $param3)) AND EXISTS { (meeting19)-[:DISCUSSED]->(end20) WHERE end20 IN about16 }
  WITH DISTINCT meeting19
  RETURN collect(meeting19) AS meetings21
}
CALL (meetings21) {
  UNWIND meetings21 AS meeting22
  OPTIONAL MATCH (meeting22)-[:DISCUSSED]->(entity23)
  WITH entity23, count(*) AS times24
  WITH *, coalesce(entity23.id, '') AS key25
  WITH entity23, times24, key25
  ORDER BY times24 DESC, key25
  LIMIT $param4
  RETURN collect({`#key`: [times24, key25], nodes: {times: times24}}) AS rows26
}
RETURN {total: size(meetings21), issues: {`#rows`: rows26}} AS data, problems17 AS problems;
