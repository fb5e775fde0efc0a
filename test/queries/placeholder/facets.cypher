// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 20
// $param2: 20
// $param3: 20
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 20
// $param8: 20
// $param9: 20
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
  UNWIND who8 AS start10
  MATCH (meeting11:Meeting)<-[relation12:ATTENDED]-(start10)
  WITH DISTINCT meeting11
  RETURN collect(meeting11) AS meetings13
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting14
  OPTIONAL MATCH (meeting14)-[:DISCUSSED]->(entity15)
  WITH entity15, count(*) AS times16, min(CASE WHEN meeting14.earliest IS NOT NULL THEN [meeting14.earliest, meeting14.date] END)[1] AS firstDate17, max(CASE WHEN meeting14.latest IS NOT NULL THEN [meeting14.latest, meeting14.date] END)[1] AS lastDate18,
    count(DISTINCT CASE WHEN meeting14.earliest IS NULL THEN meeting14 END) AS undated19
  WITH *, coalesce(entity15.id, '') AS key20
  RETURN count(*) AS total21
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting22
  OPTIONAL MATCH (meeting22)-[:DISCUSSED]->(entity15)
  WITH entity15, count(*) AS times16, min(CASE WHEN meeting22.earliest IS NOT NULL THEN [meeting22.earliest, meeting22.date] END)[1] AS firstDate17, max(CASE WHEN meeting22.latest IS NOT NULL THEN [meeting22.latest, meeting22.date] END)[1] AS lastDate18,
    count(DISTINCT CASE WHEN meeting22.earliest IS NULL THEN meeting22 END) AS undated19
  WITH *, coalesce(entity15.id, '') AS key20
  WITH entity15, times16, key20, firstDate17, lastDate18, undated19
  ORDER BY times16 DESC, key20
  LIMIT $param1
  CALL (entity15) {
    WITH entity15 WHERE entity15 IS NOT NULL
    WITH entity15
    LIMIT 1
    CALL (entity15) {
      WITH entity15 WHERE entity15:Issue
      CALL (entity15) {
        MATCH (entity15)-[relation23:BROADER]->(node24:Issue)
        WITH node24, relation23
        LIMIT 1
        RETURN collect({name: node24.name}) AS rows25
      }
      RETURN {`#type`: 'Issue', name: coalesce(entity15.nameEn, entity15.name), broader: head(rows25)} AS value26
      UNION ALL
      WITH entity15 WHERE entity15:Place
      RETURN {`#type`: 'Place', name: coalesce(entity15.nameEn, entity15.name)} AS value26
      UNION ALL
      WITH entity15 WHERE entity15:Organization
      RETURN {`#type`: 'Organization', name: coalesce(entity15.nameEn, entity15.name)} AS value26
      UNION ALL
      WITH entity15 WHERE entity15:Person
      RETURN {`#type`: 'Person', name: coalesce(entity15.nameEn, entity15.name)} AS value26
    }
    RETURN collect(value26) AS rows27
  }
  RETURN collect({nodes: {entity: head(rows27), times: times16, firstDate: firstDate17, lastDate: lastDate18, undated: undated19}}) AS rows28
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting29
  OPTIONAL MATCH (meeting29)-[:HELD_AT]->(entity30)
  WITH entity30, count(*) AS times31
  WITH *, coalesce(entity30.id, '') AS key32
  WITH entity30, times31, key32
  ORDER BY times31 DESC, key32
  LIMIT $param2
  RETURN collect({nodes: {entity: entity30 {`#type`: 'Issue', name: entity30.name}, times: times31}}) AS rows33
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting34
  OPTIONAL MATCH (meeting34)<-[:ATTENDED]-(entity35:Person)
  WITH entity35, count(*) AS times36
  WITH *, coalesce(entity35.id, '') AS key37
  WITH entity35, times36, key37
  ORDER BY times36 DESC, key37
  LIMIT $param3
  RETURN collect({nodes: {entity: CASE WHEN entity35:Issue THEN {`#type`: 'Issue', id: entity35.id}
  WHEN entity35:Place THEN {`#type`: 'Place', id: entity35.id}
  WHEN entity35:Organization THEN {`#type`: 'Organization', id: entity35.id}
  WHEN entity35:Person THEN {`#type`: 'Person', id: entity35.id} END, times: times36}}) AS rows38
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting39
  OPTIONAL MATCH (meeting39)<-[:ATTENDED]-(entity40:Organization)
  WITH entity40, count(*) AS times41
  WITH *, coalesce(entity40.id, '') AS key42
  WITH entity40, times41, key42
  ORDER BY times41 DESC, key42
  LIMIT $param4
  RETURN collect({nodes: {entity: entity40 {`#type`: 'Issue', name: entity40.name}, times: times41}}) AS rows43
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting44
  OPTIONAL MATCH (meeting44)<-[attended45:ATTENDED]-() WHERE attended45.side IS NOT NULL
  WITH DISTINCT meeting44, attended45.side AS side46
  OPTIONAL MATCH (entity47:Place {id: side46})
  WITH entity47, count(*) AS times48
  WITH *, coalesce(entity47.id, '') AS key49
  WITH entity47, times48, key49
  ORDER BY times48 DESC, key49
  LIMIT $param5
  RETURN collect({nodes: {entity: entity47 {`#type`: 'Issue', name: entity47.name}, times: times48}}) AS rows50
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting51
  WITH meeting51, meeting51.kind AS value52
  WITH value52, count(*) AS times53
  WITH *, coalesce(value52, '~') AS key54
  WITH value52, times53, key54
  ORDER BY times53 DESC, key54
  LIMIT $param6
  RETURN collect({nodes: {value: value52, times: times53}}) AS rows55
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting56
  WITH meeting56, meeting56.status AS value57
  WITH value57, count(*) AS times58
  WITH *, coalesce(value57, '~') AS key59
  WITH value57, times58, key59
  ORDER BY times58 DESC, key59
  LIMIT $param7
  RETURN collect({edges: {node: {value: value57, times: times58}}}) AS rows60
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting61
  WITH meeting61, CASE WHEN left(meeting61.earliest, 4) = left(meeting61.latest, 4) THEN left(meeting61.earliest, 4) ELSE left(meeting61.earliest, 4) + '/' + left(meeting61.latest, 4) END AS value62
  WITH value62, count(*) AS times63
  WITH *, coalesce(value62, '~') AS key64
  WITH value62, times63, key64
  ORDER BY key64
  LIMIT $param8
  RETURN collect({nodes: {value: value62, times: times63}}) AS rows65
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting66
  WITH meeting66, CASE WHEN left(meeting66.earliest, 7) = left(meeting66.latest, 7) THEN left(meeting66.earliest, 7) ELSE left(meeting66.earliest, 7) + '/' + left(meeting66.latest, 7) END AS value67
  WITH value67, count(*) AS times68, min(CASE WHEN meeting66.earliest IS NOT NULL THEN [meeting66.earliest, meeting66.date] END)[1] AS firstDate69, max(CASE WHEN meeting66.latest IS NOT NULL THEN [meeting66.latest, meeting66.date] END)[1] AS lastDate70,
    count(DISTINCT CASE WHEN meeting66.earliest IS NULL THEN meeting66 END) AS undated71
  WITH *, coalesce(value67, '~') AS key72
  WITH value67, times68, key72, firstDate69, lastDate70, undated71
  ORDER BY key72
  LIMIT $param9
  RETURN collect({nodes: {value: value67, times: times68, undated: undated71}}) AS rows73
}
RETURN {total: size(meetings13), issues: {totalCount: total21, `#rows`: rows28}, places: {`#rows`: rows33}, people: {`#rows`: rows38}, organizations: {`#rows`: rows43}, sides: {`#rows`: rows50}, kinds: {`#rows`: rows55}, statuses: {`#rows`: rows60}, years: {`#rows`: rows65}, months: {`#rows`: rows73}} AS data, problems9 AS problems;

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
WITH about8 AS about9, problems7 AS problems10
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND about9 AS start11
  MATCH (meeting12:Meeting)-[relation13:DISCUSSED]->(start11)
  WHERE meeting12.status IN $param1
  WITH DISTINCT meeting12
  OPTIONAL MATCH (meeting12)<-[:ATTENDED]-(entity14:Person)
  WITH entity14, count(*) AS times15
  WITH *, coalesce(entity14.id, '') AS key16
  WITH entity14, times15, key16
  ORDER BY times15 DESC, key16
  LIMIT $param2
  RETURN collect({nodes: {entity: entity14 {`#type`: 'Issue', name: entity14.name}, times: times15}, `#key`: [times15, key16]}) AS rows17
}
RETURN {people: {`#rows`: rows17}} AS data, problems10 AS problems;

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
WITH at8 AS at9, problems7 AS problems10
CALL (problems10, at9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND at9 AS start11
  MATCH (meeting12:Meeting)-[relation13:HELD_AT]->(start11)
  WITH DISTINCT meeting12
  RETURN count(*) AS total14
}
RETURN {total: total14} AS data, problems10 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: "9999-12-31"
// $param3: "2020-01-01"
// $param4: "9999-12-31"
// $param5: "2020-01-01"
// $param6: 20
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
WITH who6 AS who17, about16 AS about18, problems7 + problems15 AS problems19
CALL (problems19, who17, about18) {
  WITH problems19 WHERE isEmpty(problems19)
  WITH [reduce(sum20 = 0, one21 IN who17 | sum20 + COUNT { ()<-[:ATTENDED]-(one21) }), reduce(sum22 = 0, one23 IN about18 | sum22 + COUNT { ()-[:DISCUSSED]->(one23) })] AS sizes24
  WITH reduce(way25 = 0, at26 IN range(1, size(sizes24) - 1) |
    CASE WHEN sizes24[at26] < sizes24[way25] THEN at26 ELSE way25 END) AS way25
  CALL (way25, who17, about18) {
    UNWIND CASE WHEN way25 = 0 THEN [way25] ELSE [] END AS at26
    UNWIND who17 AS start27
    MATCH (meeting28:Meeting)<-[relation29:ATTENDED]-(start27)
    WHERE EXISTS { (meeting28)-[relation30:DISCUSSED]->(end31) WHERE end31 IN about18 } AND (meeting28.earliest IS NULL OR (meeting28.earliest <= $param2 AND meeting28.latest >= $param3))
    WITH DISTINCT meeting28
    RETURN meeting28
    UNION ALL
    UNWIND CASE WHEN way25 = 1 THEN [way25] ELSE [] END AS at26
    UNWIND about18 AS start32
    MATCH (meeting28:Meeting)-[relation33:DISCUSSED]->(start32)
    WHERE EXISTS { (meeting28)<-[relation34:ATTENDED]-(end35) WHERE end35 IN who17 } AND (meeting28.earliest IS NULL OR (meeting28.earliest <= $param4 AND meeting28.latest >= $param5))
    WITH DISTINCT meeting28
    RETURN meeting28
  }
  RETURN collect(meeting28) AS meetings36
}
CALL (meetings36) {
  UNWIND meetings36 AS meeting37
  OPTIONAL MATCH (meeting37)-[:DISCUSSED]->(entity38)
  WITH entity38, count(*) AS times39
  WITH *, coalesce(entity38.id, '') AS key40
  WITH entity38, times39, key40
  ORDER BY times39 DESC, key40
  LIMIT $param6
  RETURN collect({nodes: {times: times39}}) AS rows41
}
RETURN {total: size(meetings36), issues: {`#rows`: rows41}} AS data, problems19 AS problems;
