// $param0: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 1
// $param3: 100
// $param4: 1
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: 100
// $param8: ["HELD"]
// $param9: 100
// $param10: ["HELD"]
// $param11: 20
// $param12: ["HELD"]
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
  RETURN collect(DISTINCT head(found2)) AS around6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'around', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH around6 AS around8, problems7 AS problems9
CALL (problems9, around8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND around8 AS who10
  MATCH (who10)-[attended11:ATTENDED]->(meeting12:Meeting)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20:Meeting)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param5 AND coalesce(attended19.side <> attended21.side, true) AND NOT whom22 IN nearer18
  WITH whom22, count(DISTINCT meeting20) AS times23 WHERE times23 >= $param2
  ORDER BY times23 DESC, whom22.id LIMIT $param3
  RETURN collect({node: whom22, hops: 2, times: times23}) AS far24
}
WITH *, ([one17 IN around8 | {node: one17, hops: 0, times: 0}] + near16 + far24)[..$param3] AS shown25,
  $param4 AS reach26, $param2 AS fewest27
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one28
  WITH one28.node AS node29, one28.hops AS hops30, one28.times AS times31, reach26
  WITH node29, hops30, times31, hops30 = 0 OR (hops30 < reach26 AND (COUNT { (node29)-[:ATTENDED]->() } <= 1000 AND coalesce(node29.kind <> 'DELEGATION', true))) AS expanded32
  WITH node29, hops30, times31, expanded32
  ORDER BY hops30, times31 DESC, node29.id
  RETURN collect({node: CASE WHEN node29:Organization THEN {`#type`: 'Organization', name: node29.name}
  WHEN node29:Person THEN {`#type`: 'Person', name: node29.name} END, hops: hops30, times: times31, expanded: expanded32}) AS rows33
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one34
  WITH one34.node AS somebody35
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37:Meeting)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43,
    min(CASE WHEN meeting37.earliest IS NOT NULL
        THEN [meeting37.earliest, meeting37.date] END)[1] AS first44,
    max(CASE WHEN meeting37.latest IS NOT NULL
        THEN [meeting37.latest, meeting37.date] END)[1] AS last45
  WHERE times43 >= fewest27
  WITH who41, whom42, times43, first44, last45
  ORDER BY times43 DESC, who41.id, whom42.id
  LIMIT $param7
  CALL (who41, whom42, times43, first44, last45) {
    WITH *, CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN who41 ELSE whom42 END AS rarer46,
      CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN whom42 ELSE who41 END AS other47
    MATCH (rarer46)-[attended48:ATTENDED]->(meeting49:Meeting)
    WHERE meeting49.status IN $param8
    WITH *, attended48.side AS side50
    MATCH (meeting49)<-[attended51:ATTENDED]-(other47)
    WHERE coalesce(side50 <> attended51.side, true)
    MATCH (meeting49)-[:DISCUSSED]->(issue52:Issue)
    WITH issue52, count(DISTINCT meeting49) AS times53
    WITH issue52, times53
    ORDER BY times53 DESC, issue52.id
    LIMIT $param9
    RETURN collect({times: times53, issue: {name: issue52.name}}) AS rows54
  }
  CALL (who41, whom42, times43, first44, last45) {
    WITH *, CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN who41 ELSE whom42 END AS rarer55,
      CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN whom42 ELSE who41 END AS other56
    MATCH (rarer55)-[attended57:ATTENDED]->(meeting58:Meeting)
    WHERE meeting58.status IN $param10
    WITH *, attended57.side AS side59
    MATCH (meeting58)<-[attended60:ATTENDED]-(other56)
    WHERE coalesce(side59 <> attended60.side, true)
    RETURN count(*) AS total61
  }
  CALL (who41, whom42, times43, first44, last45) {
    WITH *, CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN who41 ELSE whom42 END AS rarer62,
      CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN whom42 ELSE who41 END AS other63
    MATCH (rarer62)-[attended64:ATTENDED]->(meeting58:Meeting)
    WHERE meeting58.status IN $param10
    WITH *, attended64.side AS side65
    MATCH (meeting58)<-[attended66:ATTENDED]-(other63)
    WHERE coalesce(side65 <> attended66.side, true)
    WITH meeting58
    ORDER BY meeting58.dateUp, meeting58.id
    LIMIT $param11
    RETURN collect({nodes: {title: meeting58.title}}) AS rows67
  }
  RETURN collect({source: who41 {`#type`: 'Organization', name: who41.name}, target: whom42 {`#type`: 'Organization', name: whom42.name}, times: times43, firstMet: first44, lastMet: last45, about: rows54, meetings: {totalCount: total61, `#rows`: rows67}}) AS rows68
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one69
  WITH one69.node AS somebody70
  MATCH (somebody70)-[attended71:ATTENDED]->(meeting72:Meeting)
  WHERE meeting72.status IN $param12
  WITH meeting72, collect({node: somebody70, id: somebody70.id, side: attended71.side}) AS present73
  WHERE size(present73) > 1
  UNWIND present73 AS at74
  UNWIND present73 AS other75
  WITH * WHERE at74.id < other75.id AND coalesce(at74.side <> other75.side, true)
  WITH at74.node AS who76, other75.node AS whom77, count(DISTINCT meeting72) AS times78,
    min(CASE WHEN meeting72.earliest IS NOT NULL
        THEN [meeting72.earliest, meeting72.date] END)[1] AS first79,
    max(CASE WHEN meeting72.latest IS NOT NULL
        THEN [meeting72.latest, meeting72.date] END)[1] AS last80
  WHERE times78 >= fewest27
  RETURN count(*) AS total81
}
RETURN {nodes: rows33, links: rows68, totalLinks: total81} AS data, problems9 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: ["HELD","PLANNED"]
// $param2: 1
// $param3: 100
// $param4: 2
// $param5: ["HELD","PLANNED"]
// $param6: ["HELD","PLANNED"]
// $param7: 2
// $param8: ["HELD","PLANNED"]
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
  RETURN collect(DISTINCT head(found2)) AS around6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'around', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH around6 AS around8, problems7 AS problems9
CALL (problems9, around8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND around8 AS who10
  MATCH (who10)-[attended11:ATTENDED]->(meeting12:Meeting)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20:Meeting)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param5 AND coalesce(attended19.side <> attended21.side, true) AND NOT whom22 IN nearer18
  WITH whom22, count(DISTINCT meeting20) AS times23 WHERE times23 >= $param2
  ORDER BY times23 DESC, whom22.id LIMIT $param3
  RETURN collect({node: whom22, hops: 2, times: times23}) AS far24
}
WITH *, ([one17 IN around8 | {node: one17, hops: 0, times: 0}] + near16 + far24)[..$param3] AS shown25,
  $param4 AS reach26, $param2 AS fewest27
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one28
  WITH one28.node AS node29, one28.hops AS hops30, one28.times AS times31, reach26
  WITH node29, hops30, times31, hops30 = 0 OR (hops30 < reach26 AND (COUNT { (node29)-[:ATTENDED]->() } <= 1000 AND coalesce(node29.kind <> 'DELEGATION', true))) AS expanded32
  WITH node29, hops30, times31, expanded32
  ORDER BY hops30, times31 DESC, node29.id
  RETURN collect({node: node29 {`#type`: 'Organization', name: node29.name}, hops: hops30, times: times31, expanded: expanded32}) AS rows33
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one34
  WITH one34.node AS somebody35
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37:Meeting)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43,
    min(CASE WHEN meeting37.earliest IS NOT NULL
        THEN [meeting37.earliest, meeting37.date] END)[1] AS first44,
    max(CASE WHEN meeting37.latest IS NOT NULL
        THEN [meeting37.latest, meeting37.date] END)[1] AS last45
  WHERE times43 >= fewest27
  WITH who41, whom42, times43, first44, last45
  ORDER BY times43 DESC, who41.id, whom42.id
  LIMIT $param7
  RETURN collect({source: who41 {`#type`: 'Organization', id: who41.id}, target: whom42 {`#type`: 'Organization', id: whom42.id}, times: times43}) AS rows46
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one47
  WITH one47.node AS somebody48
  MATCH (somebody48)-[attended49:ATTENDED]->(meeting50:Meeting)
  WHERE meeting50.status IN $param8
  WITH meeting50, collect({node: somebody48, id: somebody48.id, side: attended49.side}) AS present51
  WHERE size(present51) > 1
  UNWIND present51 AS at52
  UNWIND present51 AS other53
  WITH * WHERE at52.id < other53.id AND coalesce(at52.side <> other53.side, true)
  WITH at52.node AS who54, other53.node AS whom55, count(DISTINCT meeting50) AS times56,
    min(CASE WHEN meeting50.earliest IS NOT NULL
        THEN [meeting50.earliest, meeting50.date] END)[1] AS first57,
    max(CASE WHEN meeting50.latest IS NOT NULL
        THEN [meeting50.latest, meeting50.date] END)[1] AS last58
  WHERE times56 >= fewest27
  RETURN count(*) AS total59
}
RETURN {nodes: rows33, links: rows46, totalLinks: total59} AS data, problems9 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param3: ["HELD"]
// $param4: "2019-12-31"
// $param5: "0000-01-01"
// $param6: 1
// $param7: 2
// $param8: 1
// $param9: ["HELD"]
// $param10: "2019-12-31"
// $param11: "0000-01-01"
// $param12: ["HELD"]
// $param13: "2019-12-31"
// $param14: "0000-01-01"
// $param15: 100
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
  RETURN collect(DISTINCT head(found2)) AS around6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'around', text: reference0.text, nearest: nearest5,
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
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'about', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL (about14) {
  UNWIND about14 AS reference8
  MATCH (reference8)<-[:BROADER*0..]-(entity9)
  RETURN collect(DISTINCT entity9) AS about16
}
CALL () {
  UNWIND $param2 AS reference17
  CALL (reference17) {
    CALL (reference17) {
      MATCH (entity18:Entity {id: reference17.text}) WHERE entity18:Place
      RETURN entity18
      UNION
      MATCH (:Name {folded: reference17.folded})<-[:HAS_NAME]-(entity18) WHERE entity18:Place
      RETURN entity18
    }
    RETURN collect(entity18) AS found19
  }
  CALL (reference17, found19) {
    WITH reference17, found19 WHERE isEmpty(found19) AND reference17.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference17.nearest, {limit: 50}) YIELD node AS name20, score AS score21
    MATCH (name20)<-[:HAS_NAME]-(entity18) WHERE entity18:Place
    WITH entity18, max(score21) AS score21
    ORDER BY score21 DESC, entity18.id LIMIT 5
    RETURN collect(entity18{.id, .name}) AS nearest22
  }
  RETURN collect(DISTINCT head(found19)) AS at23,
    collect(CASE WHEN size(found19) <> 1 THEN {argument: 'at', text: reference17.text, nearest: nearest22,
        candidates: [entity18 IN found19 | entity18{.id, .name}]} END) AS problems24
}
CALL (at23) {
  UNWIND at23 AS reference17
  MATCH (reference17)<-[:LOCATED_IN*0..]-(entity18)
  RETURN collect(DISTINCT entity18) AS at25
}
WITH around6 AS around26, about16 AS about27, at25 AS at28, problems7 + problems15 + problems24 AS problems29
CALL (problems29, around26, about27, at28) {
  WITH problems29 WHERE isEmpty(problems29)
  UNWIND around26 AS who30
  MATCH (who30)-[attended31:ATTENDED]->(meeting32:Meeting)<-[attended33:ATTENDED]-(whom34)
  WHERE meeting32.status IN $param3 AND (meeting32.earliest IS NULL OR (meeting32.earliest <= $param4 AND meeting32.latest >= $param5)) AND EXISTS { (meeting32)-[:DISCUSSED]->(end35) WHERE end35 IN about27 } AND EXISTS { (meeting32)-[:HELD_AT]->(end35) WHERE end35 IN at28 } AND coalesce(attended31.side <> attended33.side, true) AND NOT whom34 IN around26
  WITH whom34, count(DISTINCT meeting32) AS times36 WHERE times36 >= $param6
  ORDER BY times36 DESC, whom34.id LIMIT $param7
  RETURN collect({node: whom34, hops: 1, times: times36}) AS near37
}
WITH *, around26 + [one38 IN near37 | one38.node] AS nearer39
CALL (near37, nearer39, about27, at28) {
  UNWIND CASE WHEN $param8 > 1 AND size(nearer39) < $param7 THEN near37 ELSE [] END AS one38
  WITH *, one38.node AS who30 WHERE (COUNT { (who30)-[:ATTENDED]->() } <= 1000 AND coalesce(who30.kind <> 'DELEGATION', true))
  MATCH (who30)-[attended40:ATTENDED]->(meeting41:Meeting)<-[attended42:ATTENDED]-(whom43)
  WHERE meeting41.status IN $param9 AND (meeting41.earliest IS NULL OR (meeting41.earliest <= $param10 AND meeting41.latest >= $param11)) AND EXISTS { (meeting41)-[:DISCUSSED]->(end44) WHERE end44 IN about27 } AND EXISTS { (meeting41)-[:HELD_AT]->(end44) WHERE end44 IN at28 } AND coalesce(attended40.side <> attended42.side, true) AND NOT whom43 IN nearer39
  WITH whom43, count(DISTINCT meeting41) AS times45 WHERE times45 >= $param6
  ORDER BY times45 DESC, whom43.id LIMIT $param7
  RETURN collect({node: whom43, hops: 2, times: times45}) AS far46
}
WITH *, ([one38 IN around26 | {node: one38, hops: 0, times: 0}] + near37 + far46)[..$param7] AS shown47,
  $param8 AS reach48, $param6 AS fewest49
CALL (shown47, reach48, fewest49, about27, at28) {
  UNWIND shown47 AS one50
  WITH one50.node AS node51, one50.hops AS hops52, one50.times AS times53, reach48
  WITH node51, hops52, times53, hops52 = 0 OR (hops52 < reach48 AND (COUNT { (node51)-[:ATTENDED]->() } <= 1000 AND coalesce(node51.kind <> 'DELEGATION', true))) AS expanded54
  WITH node51, hops52, times53, expanded54
  ORDER BY hops52, times53 DESC, node51.id
  RETURN collect({node: node51 {`#type`: 'Organization', name: node51.name}, hops: hops52}) AS rows55
}
CALL (shown47, reach48, fewest49, about27, at28) {
  UNWIND shown47 AS one56
  WITH one56.node AS somebody57
  MATCH (somebody57)-[attended58:ATTENDED]->(meeting59:Meeting)
  WHERE meeting59.status IN $param12 AND (meeting59.earliest IS NULL OR (meeting59.earliest <= $param13 AND meeting59.latest >= $param14)) AND EXISTS { (meeting59)-[:DISCUSSED]->(end60) WHERE end60 IN about27 } AND EXISTS { (meeting59)-[:HELD_AT]->(end60) WHERE end60 IN at28 }
  WITH meeting59, collect({node: somebody57, id: somebody57.id, side: attended58.side}) AS present61
  WHERE size(present61) > 1
  UNWIND present61 AS at62
  UNWIND present61 AS other63
  WITH * WHERE at62.id < other63.id AND coalesce(at62.side <> other63.side, true)
  WITH at62.node AS who64, other63.node AS whom65, count(DISTINCT meeting59) AS times66,
    min(CASE WHEN meeting59.earliest IS NOT NULL
        THEN [meeting59.earliest, meeting59.date] END)[1] AS first67,
    max(CASE WHEN meeting59.latest IS NOT NULL
        THEN [meeting59.latest, meeting59.date] END)[1] AS last68
  WHERE times66 >= fewest49
  WITH who64, whom65, times66, first67, last68, about27, at28
  ORDER BY times66 DESC, who64.id, whom65.id
  LIMIT $param15
  RETURN collect({source: who64 {`#type`: 'Organization', name: who64.name}, target: whom65 {`#type`: 'Organization', name: whom65.name}, lastMet: last68}) AS rows69
}
RETURN {nodes: rows55, links: rows69} AS data, problems29 AS problems;

// $param0: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 1
// $param3: 0
// $param4: 1
// $param5: ["HELD"]
// $param6: ["HELD"]
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
  RETURN collect(DISTINCT head(found2)) AS around6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'around', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH around6 AS around8, problems7 AS problems9
CALL (problems9, around8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND around8 AS who10
  MATCH (who10)-[attended11:ATTENDED]->(meeting12:Meeting)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20:Meeting)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param5 AND coalesce(attended19.side <> attended21.side, true) AND NOT whom22 IN nearer18
  WITH whom22, count(DISTINCT meeting20) AS times23 WHERE times23 >= $param2
  ORDER BY times23 DESC, whom22.id LIMIT $param3
  RETURN collect({node: whom22, hops: 2, times: times23}) AS far24
}
WITH *, ([one17 IN around8 | {node: one17, hops: 0, times: 0}] + near16 + far24)[..$param3] AS shown25,
  $param4 AS reach26, $param2 AS fewest27
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one28
  WITH one28.node AS node29, one28.hops AS hops30, one28.times AS times31, reach26
  WITH node29, hops30, times31, hops30 = 0 OR (hops30 < reach26 AND (COUNT { (node29)-[:ATTENDED]->() } <= 1000 AND coalesce(node29.kind <> 'DELEGATION', true))) AS expanded32
  WITH node29, hops30, times31, expanded32
  ORDER BY hops30, times31 DESC, node29.id
  RETURN collect({hops: hops30}) AS rows33
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one34
  WITH one34.node AS somebody35
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37:Meeting)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43,
    min(CASE WHEN meeting37.earliest IS NOT NULL
        THEN [meeting37.earliest, meeting37.date] END)[1] AS first44,
    max(CASE WHEN meeting37.latest IS NOT NULL
        THEN [meeting37.latest, meeting37.date] END)[1] AS last45
  WHERE times43 >= fewest27
  RETURN count(*) AS total46
}
RETURN {nodes: rows33, totalLinks: total46} AS data, problems9 AS problems;
