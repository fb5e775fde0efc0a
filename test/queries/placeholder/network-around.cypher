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
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20)<-[attended21:ATTENDED]-(whom22)
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
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43, min(CASE WHEN meeting37.earliest IS NOT NULL THEN [meeting37.earliest, meeting37.date] END)[1] AS first44, max(CASE WHEN meeting37.latest IS NOT NULL THEN [meeting37.latest, meeting37.date] END)[1] AS last45
  WHERE times43 >= fewest27
  WITH who41, whom42, times43, first44, last45
  ORDER BY times43 DESC, who41.id, whom42.id
  LIMIT $param7
  CALL (who41, whom42, times43, first44, last45) {
    WITH *, CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN who41 ELSE whom42 END AS rarer46,
      CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN whom42 ELSE who41 END AS other47
    MATCH (rarer46)-[attended48:ATTENDED]->(meeting49)
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
    MATCH (rarer55)-[attended57:ATTENDED]->(meeting58)
    WHERE meeting58.status IN $param10
    WITH *, attended57.side AS side59
    MATCH (meeting58)<-[attended60:ATTENDED]-(other56)
    WHERE coalesce(side59 <> attended60.side, true)
    RETURN count(*) AS total61
  }
  CALL (who41, whom42, times43, first44, last45) {
    WITH *, CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN who41 ELSE whom42 END AS rarer62,
      CASE WHEN COUNT { (who41)-[:ATTENDED]->() } <= COUNT { (whom42)-[:ATTENDED]->() } THEN whom42 ELSE who41 END AS other63
    MATCH (rarer62)-[attended64:ATTENDED]->(meeting58)
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
  MATCH (somebody70)-[attended71:ATTENDED]->(meeting72)
  WHERE meeting72.status IN $param12
  WITH meeting72, collect({node: somebody70, id: somebody70.id, side: attended71.side}) AS present73
  WHERE size(present73) > 1
  UNWIND present73 AS at74
  UNWIND present73 AS other75
  WITH * WHERE at74.id < other75.id AND coalesce(at74.side <> other75.side, true)
  WITH at74.node AS who76, other75.node AS whom77, count(DISTINCT meeting72) AS times78
  WHERE times78 >= fewest27
  RETURN count(*) AS total79
}
RETURN {nodes: rows33, links: rows68, totalLinks: total79} AS data, problems9 AS problems;

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
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20)<-[attended21:ATTENDED]-(whom22)
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
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43
  WHERE times43 >= fewest27
  WITH who41, whom42, times43
  ORDER BY times43 DESC, who41.id, whom42.id
  LIMIT $param7
  RETURN collect({source: who41 {`#type`: 'Organization', id: who41.id}, target: whom42 {`#type`: 'Organization', id: whom42.id}, times: times43}) AS rows44
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one45
  WITH one45.node AS somebody46
  MATCH (somebody46)-[attended47:ATTENDED]->(meeting48)
  WHERE meeting48.status IN $param8
  WITH meeting48, collect({node: somebody46, id: somebody46.id, side: attended47.side}) AS present49
  WHERE size(present49) > 1
  UNWIND present49 AS at50
  UNWIND present49 AS other51
  WITH * WHERE at50.id < other51.id AND coalesce(at50.side <> other51.side, true)
  WITH at50.node AS who52, other51.node AS whom53, count(DISTINCT meeting48) AS times54
  WHERE times54 >= fewest27
  RETURN count(*) AS total55
}
RETURN {nodes: rows33, links: rows44, totalLinks: total55} AS data, problems9 AS problems;

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
// $param15: ["HELD"]
// $param16: "2019-12-31"
// $param17: "0000-01-01"
// $param18: ["HELD"]
// $param19: "2019-12-31"
// $param20: "0000-01-01"
// $param21: 100
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
  MATCH (who30)-[attended31:ATTENDED]->(meeting32)<-[attended33:ATTENDED]-(whom34)
  WHERE meeting32.status IN $param3 AND (meeting32.earliest IS NULL OR (meeting32.earliest <= $param4 AND meeting32.latest >= $param5)) AND EXISTS { (meeting32)-[:DISCUSSED]->(end35) WHERE end35 IN about27 } AND EXISTS { (meeting32)-[:HELD_AT]->(end35) WHERE end35 IN at28 } AND coalesce(attended31.side <> attended33.side, true) AND NOT whom34 IN around26
  WITH whom34, count(DISTINCT meeting32) AS times36 WHERE times36 >= $param6
  ORDER BY times36 DESC, whom34.id LIMIT $param7
  RETURN collect({node: whom34, hops: 1, times: times36}) AS near37
}
WITH *, around26 + [one38 IN near37 | one38.node] AS nearer39
CALL (near37, nearer39, about27, at28) {
  UNWIND CASE WHEN $param8 > 1 AND size(nearer39) < $param7 THEN near37 ELSE [] END AS one38
  WITH *, one38.node AS who30 WHERE (COUNT { (who30)-[:ATTENDED]->() } <= 1000 AND coalesce(who30.kind <> 'DELEGATION', true))
  MATCH (who30)-[attended40:ATTENDED]->(meeting41)<-[attended42:ATTENDED]-(whom43)
  WHERE meeting41.status IN $param9 AND (meeting41.earliest IS NULL OR (meeting41.earliest <= $param10 AND meeting41.latest >= $param11)) AND EXISTS { (meeting41)-[:DISCUSSED]->(end44) WHERE end44 IN about27 } AND EXISTS { (meeting41)-[:HELD_AT]->(end44) WHERE end44 IN at28 } AND coalesce(attended40.side <> attended42.side, true) AND NOT whom43 IN nearer39
  WITH whom43, count(DISTINCT meeting41) AS times45 WHERE times45 >= $param6
  ORDER BY times45 DESC, whom43.id LIMIT $param7
  RETURN collect({node: whom43, hops: 2, times: times45}) AS far46
}
WITH *, ([one38 IN around26 | {node: one38, hops: 0, times: 0}] + near37 + far46)[..$param7] AS shown47,
  $param8 AS reach48, $param6 AS fewest49
CALL (shown47, reach48, fewest49, around26, about27, at28) {
  UNWIND around26 AS who50
  MATCH (who50)-[attended51:ATTENDED]->(meeting52)<-[attended53:ATTENDED]-(whom54)
  WHERE meeting52.status IN $param12 AND (meeting52.earliest IS NULL OR (meeting52.earliest <= $param13 AND meeting52.latest >= $param14)) AND EXISTS { (meeting52)-[:DISCUSSED]->(end55) WHERE end55 IN about27 } AND EXISTS { (meeting52)-[:HELD_AT]->(end55) WHERE end55 IN at28 } AND coalesce(attended51.side <> attended53.side, true)
  WITH whom54, count(DISTINCT meeting52) AS times56 WHERE times56 >= fewest49 AND NOT whom54 IN around26
  WITH collect(whom54) AS whom54
  RETURN whom54 AS near57
}
WITH *, around26 + near57 AS nearer58
CALL (shown47, reach48, fewest49, around26, about27, at28, near57, nearer58) {
  UNWIND CASE WHEN reach48 > 1 THEN near57 ELSE [] END AS who59
  WITH * WHERE (COUNT { (who59)-[:ATTENDED]->() } <= 1000 AND coalesce(who59.kind <> 'DELEGATION', true))
  MATCH (who59)-[attended60:ATTENDED]->(meeting61)<-[attended62:ATTENDED]-(whom63)
  WHERE meeting61.status IN $param15 AND (meeting61.earliest IS NULL OR (meeting61.earliest <= $param16 AND meeting61.latest >= $param17)) AND EXISTS { (meeting61)-[:DISCUSSED]->(end64) WHERE end64 IN about27 } AND EXISTS { (meeting61)-[:HELD_AT]->(end64) WHERE end64 IN at28 } AND coalesce(attended60.side <> attended62.side, true)
  WITH whom63, count(DISTINCT meeting61) AS times65 WHERE times65 >= fewest49 AND NOT whom63 IN nearer58
  WITH collect(whom63) AS whom63
  RETURN size(whom63) AS far66
}
CALL (shown47, reach48, fewest49, around26, about27, at28) {
  UNWIND shown47 AS one67
  WITH one67.node AS node68, one67.hops AS hops69, one67.times AS times70, reach48
  WITH node68, hops69, times70, hops69 = 0 OR (hops69 < reach48 AND (COUNT { (node68)-[:ATTENDED]->() } <= 1000 AND coalesce(node68.kind <> 'DELEGATION', true))) AS expanded71
  WITH node68, hops69, times70, expanded71
  ORDER BY hops69, times70 DESC, node68.id
  RETURN collect({node: node68 {`#type`: 'Organization', name: node68.name}, hops: hops69}) AS rows72
}
CALL (shown47, reach48, fewest49, around26, about27, at28) {
  UNWIND shown47 AS one73
  WITH one73.node AS somebody74
  MATCH (somebody74)-[attended75:ATTENDED]->(meeting76)
  WHERE meeting76.status IN $param18 AND (meeting76.earliest IS NULL OR (meeting76.earliest <= $param19 AND meeting76.latest >= $param20)) AND EXISTS { (meeting76)-[:DISCUSSED]->(end77) WHERE end77 IN about27 } AND EXISTS { (meeting76)-[:HELD_AT]->(end77) WHERE end77 IN at28 }
  WITH meeting76, collect({node: somebody74, id: somebody74.id, side: attended75.side}) AS present78
  WHERE size(present78) > 1
  UNWIND present78 AS at79
  UNWIND present78 AS other80
  WITH * WHERE at79.id < other80.id AND coalesce(at79.side <> other80.side, true)
  WITH at79.node AS who81, other80.node AS whom82, count(DISTINCT meeting76) AS times83, max(CASE WHEN meeting76.latest IS NOT NULL THEN [meeting76.latest, meeting76.date] END)[1] AS last84
  WHERE times83 >= fewest49
  WITH who81, whom82, last84, times83, about27, at28
  ORDER BY times83 DESC, who81.id, whom82.id
  LIMIT $param21
  RETURN collect({source: who81 {`#type`: 'Organization', name: who81.name}, target: whom82 {`#type`: 'Organization', name: whom82.name}, lastMet: last84}) AS rows85
}
RETURN {totalNodes: size(nearer58) + far66, nodes: rows72, links: rows85} AS data, problems29 AS problems;

// $param0: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 1
// $param3: 0
// $param4: 1
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
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
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param5 AND coalesce(attended19.side <> attended21.side, true) AND NOT whom22 IN nearer18
  WITH whom22, count(DISTINCT meeting20) AS times23 WHERE times23 >= $param2
  ORDER BY times23 DESC, whom22.id LIMIT $param3
  RETURN collect({node: whom22, hops: 2, times: times23}) AS far24
}
WITH *, ([one17 IN around8 | {node: one17, hops: 0, times: 0}] + near16 + far24)[..$param3] AS shown25,
  $param4 AS reach26, $param2 AS fewest27
CALL (shown25, reach26, fewest27, around8) {
  UNWIND shown25 AS one28
  WITH one28.node AS node29, one28.hops AS hops30, one28.times AS times31, reach26
  WITH node29, hops30, times31, hops30 = 0 OR (hops30 < reach26 AND (COUNT { (node29)-[:ATTENDED]->() } <= 1000 AND coalesce(node29.kind <> 'DELEGATION', true))) AS expanded32
  WITH node29, hops30, times31, expanded32
  ORDER BY hops30, times31 DESC, node29.id
  RETURN collect({hops: hops30}) AS rows33
}
CALL (shown25, reach26, fewest27, around8) {
  UNWIND shown25 AS one34
  WITH one34.node AS somebody35
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43
  WHERE times43 >= fewest27
  RETURN count(*) AS total44
}
CALL (shown25, reach26, fewest27, around8) {
  UNWIND around8 AS who45
  MATCH (who45)-[attended46:ATTENDED]->(meeting47)<-[attended48:ATTENDED]-(whom49)
  WHERE meeting47.status IN $param7 AND coalesce(attended46.side <> attended48.side, true)
  WITH whom49, count(DISTINCT meeting47) AS times50 WHERE times50 >= fewest27 AND NOT whom49 IN around8
  WITH collect(whom49) AS whom49
  RETURN whom49 AS near51
}
WITH *, around8 + near51 AS nearer52
CALL (shown25, reach26, fewest27, around8, near51, nearer52) {
  UNWIND CASE WHEN reach26 > 1 THEN near51 ELSE [] END AS who53
  WITH * WHERE (COUNT { (who53)-[:ATTENDED]->() } <= 1000 AND coalesce(who53.kind <> 'DELEGATION', true))
  MATCH (who53)-[attended54:ATTENDED]->(meeting55)<-[attended56:ATTENDED]-(whom57)
  WHERE meeting55.status IN $param8 AND coalesce(attended54.side <> attended56.side, true)
  WITH whom57, count(DISTINCT meeting55) AS times58 WHERE times58 >= fewest27 AND NOT whom57 IN nearer52
  WITH collect(whom57) AS whom57
  RETURN size(whom57) AS far59
}
RETURN {nodes: rows33, totalLinks: total44, totalNodes: size(nearer52) + far59} AS data, problems9 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: ["HELD"]
// $param2: 1
// $param3: 100
// $param4: 2
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
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
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param5 AND coalesce(attended19.side <> attended21.side, true) AND NOT whom22 IN nearer18
  WITH whom22, count(DISTINCT meeting20) AS times23 WHERE times23 >= $param2
  ORDER BY times23 DESC, whom22.id LIMIT $param3
  RETURN collect({node: whom22, hops: 2, times: times23}) AS far24
}
WITH *, ([one17 IN around8 | {node: one17, hops: 0, times: 0}] + near16 + far24)[..$param3] AS shown25,
  $param4 AS reach26, $param2 AS fewest27
CALL (shown25, reach26, fewest27, around8) {
  UNWIND around8 AS who28
  MATCH (who28)-[attended29:ATTENDED]->(meeting30)<-[attended31:ATTENDED]-(whom32)
  WHERE meeting30.status IN $param6 AND coalesce(attended29.side <> attended31.side, true)
  WITH whom32, count(DISTINCT meeting30) AS times33 WHERE times33 >= fewest27 AND NOT whom32 IN around8
  WITH collect(whom32) AS whom32
  RETURN whom32 AS near34
}
WITH *, around8 + near34 AS nearer35
CALL (shown25, reach26, fewest27, around8, near34, nearer35) {
  UNWIND CASE WHEN reach26 > 1 THEN near34 ELSE [] END AS who36
  WITH * WHERE (COUNT { (who36)-[:ATTENDED]->() } <= 1000 AND coalesce(who36.kind <> 'DELEGATION', true))
  MATCH (who36)-[attended37:ATTENDED]->(meeting38)<-[attended39:ATTENDED]-(whom40)
  WHERE meeting38.status IN $param7 AND coalesce(attended37.side <> attended39.side, true)
  WITH whom40, count(DISTINCT meeting38) AS times41 WHERE times41 >= fewest27 AND NOT whom40 IN nearer35
  WITH collect(whom40) AS whom40
  RETURN size(whom40) AS far42
}
RETURN {totalNodes: size(nearer35) + far42} AS data, problems9 AS problems;
