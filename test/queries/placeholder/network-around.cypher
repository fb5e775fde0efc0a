// $param0: [{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 100
// $param2: ["HELD"]
// $param3: 1
// $param4: 1
// $param5: 100
// $param6: 100
// $param7: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['around'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS around7, collect(problem6) AS problems8
WITH *, COLLECT { UNWIND around7[..$param1] AS one9 RETURN one9 ORDER BY one9.id } AS middle10
CALL (problems8, around7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND around7 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)
  WHERE meeting13.status IN $param2
  WITH around7, who11, meeting13, attended12.side AS side14
  MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
  WHERE NOT whom16 IN around7 AND who11 <> whom16 AND coalesce(side14 <> attended15.side, true)
  WITH whom16, count(DISTINCT meeting13) AS times17 WHERE times17 >= $param3
  ORDER BY times17 DESC, whom16.id LIMIT $param1
  RETURN collect({node: whom16, hops: 1, times: times17}) AS near18
}
WITH *, around7 + [one9 IN near18 | one9.node] AS nearer19
CALL (near18, nearer19) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer19) < $param1 THEN near18 ELSE [] END AS one9
  WITH *, one9.node AS who11 WHERE (COUNT { (who11)-[:ATTENDED]->() } <= 1000 AND coalesce(who11.kind <> 'DELEGATION', true))
  MATCH (who11)-[attended20:ATTENDED]->(meeting21)
  WHERE meeting21.status IN $param2
  WITH nearer19, who11, meeting21, attended20.side AS side22
  MATCH (meeting21)<-[attended23:ATTENDED]-(whom24)
  WHERE NOT whom24 IN nearer19 AND who11 <> whom24 AND coalesce(side22 <> attended23.side, true)
  WITH whom24, count(DISTINCT meeting21) AS times25 WHERE times25 >= $param3
  ORDER BY times25 DESC, whom24.id LIMIT $param1
  RETURN collect({node: whom24, hops: 2, times: times25}) AS far26
}
WITH *, ([one9 IN middle10 | {node: one9, hops: 0, times: 0}] + near18 + far26)[..$param1] AS shown27,
  $param4 AS reach28, $param3 AS fewest29
CALL (shown27, reach28, fewest29) {
  UNWIND range(0, size(shown27) - 1) AS at30
  WITH at30, shown27[at30].node AS node31, shown27[at30].hops AS hops32, shown27[at30].times AS times33, reach28
  WITH at30, node31, hops32, times33, hops32 = 0 OR (hops32 < reach28 AND (COUNT { (node31)-[:ATTENDED]->() } <= 1000 AND coalesce(node31.kind <> 'DELEGATION', true))) AS expanded34
  WITH at30, node31, hops32, times33, expanded34
  ORDER BY at30
  RETURN collect({node: CASE WHEN node31:Organization THEN {`#type`: 'Organization', name: node31.name}
  WHEN node31:Person THEN {`#type`: 'Person', name: node31.name} END, hops: hops32, times: times33, expanded: expanded34}) AS rows35
}
CALL (shown27, reach28, fewest29) {
  UNWIND shown27 AS one36
  WITH one36.node AS somebody37, one36.node.id AS id38
  MATCH (somebody37)-[attended39:ATTENDED]->(meeting40)
  WHERE meeting40.status IN $param2
  WITH meeting40, collect({node: somebody37, id: id38, side: attended39.side}) AS present41
  WHERE size(present41) > 1
  UNWIND present41 AS at42
  UNWIND present41 AS other43
  WITH * WHERE at42.id < other43.id AND coalesce(at42.side <> other43.side, true)
  WITH at42.node AS who44, other43.node AS whom45, at42.id AS from46, other43.id AS to47, count(DISTINCT meeting40) AS times48, min(head([day49 IN [meeting40.earliest] WHERE day49 IS NOT NULL | [day49, meeting40.date]]))[1] AS first50, max(head([day51 IN [meeting40.latest] WHERE day51 IS NOT NULL | [day51, meeting40.date]]))[1] AS last52
  WHERE times48 >= fewest29
  WITH who44, whom45, from46, to47, times48, first50, last52
  ORDER BY times48 DESC, from46, to47
  LIMIT $param5
  CALL (who44, whom45, from46, to47, times48, first50, last52) {
    WITH *, COUNT { (who44)-[:ATTENDED]->() } <= COUNT { (whom45)-[:ATTENDED]->() } AS isRarer53
    WITH *, CASE WHEN isRarer53 THEN who44 ELSE whom45 END AS rarer54, CASE WHEN isRarer53 THEN whom45 ELSE who44 END AS other55
    MATCH (rarer54)-[attended56:ATTENDED]->(meeting57)
    WHERE meeting57.status IN $param2
    WITH *, attended56.side AS side58
    MATCH (meeting57)<-[attended59:ATTENDED]-(other55)
    WHERE coalesce(side58 <> attended59.side, true)
    MATCH (meeting57)-[:DISCUSSED]->(issue60:Issue)
    WITH issue60, count(DISTINCT meeting57) AS times61
    WITH issue60, times61
    ORDER BY times61 DESC, issue60.id
    LIMIT $param6
    RETURN collect({times: times61, issue: {name: issue60.name}}) AS rows62
  }
  CALL (who44, whom45, from46, to47, times48, first50, last52) {
    WITH *, COUNT { (who44)-[:ATTENDED]->() } <= COUNT { (whom45)-[:ATTENDED]->() } AS isRarer63
    WITH *, CASE WHEN isRarer63 THEN who44 ELSE whom45 END AS rarer64, CASE WHEN isRarer63 THEN whom45 ELSE who44 END AS other65
    MATCH (rarer64)-[attended66:ATTENDED]->(meeting67)
    WHERE meeting67.status IN $param2
    WITH *, attended66.side AS side68
    MATCH (meeting67)<-[attended69:ATTENDED]-(other65)
    WHERE coalesce(side68 <> attended69.side, true)
    RETURN count(*) AS total70
  }
  CALL (who44, whom45, from46, to47, times48, first50, last52) {
    WITH *, COUNT { (who44)-[:ATTENDED]->() } <= COUNT { (whom45)-[:ATTENDED]->() } AS isRarer71
    WITH *, CASE WHEN isRarer71 THEN who44 ELSE whom45 END AS rarer72, CASE WHEN isRarer71 THEN whom45 ELSE who44 END AS other73
    MATCH (rarer72)-[attended74:ATTENDED]->(meeting67)
    WHERE meeting67.status IN $param2
    WITH *, attended74.side AS side75
    MATCH (meeting67)<-[attended76:ATTENDED]-(other73)
    WHERE coalesce(side75 <> attended76.side, true)
    WITH meeting67
    ORDER BY meeting67.dateUp, meeting67.id
    LIMIT $param7
    RETURN collect({nodes: {title: meeting67.title}}) AS rows77
  }
  RETURN collect({source: who44 {`#type`: 'Organization', name: who44.name}, target: whom45 {`#type`: 'Organization', name: whom45.name}, times: times48, firstMet: first50, lastMet: last52, about: rows62, meetings: {totalCount: total70, `#rows`: rows77}}) AS rows78
}
CALL (shown27, reach28, fewest29) {
  UNWIND shown27 AS one79
  WITH one79.node AS somebody80, one79.node.id AS id81
  MATCH (somebody80)-[attended82:ATTENDED]->(meeting83)
  WHERE meeting83.status IN $param2
  WITH meeting83, collect({node: somebody80, id: id81, side: attended82.side}) AS present84
  WHERE size(present84) > 1
  UNWIND present84 AS at85
  UNWIND present84 AS other86
  WITH * WHERE at85.id < other86.id AND coalesce(at85.side <> other86.side, true)
  WITH at85.node AS who87, other86.node AS whom88, at85.id AS from89, other86.id AS to90, count(DISTINCT meeting83) AS times91
  WHERE times91 >= fewest29
  RETURN count(*) AS total92
}
RETURN {nodes: rows35, links: rows78, totalLinks: total92} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 100
// $param2: ["HELD","PLANNED"]
// $param3: 1
// $param4: 2
// $param5: 2
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['around'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS around7, collect(problem6) AS problems8
WITH *, COLLECT { UNWIND around7[..$param1] AS one9 RETURN one9 ORDER BY one9.id } AS middle10
CALL (problems8, around7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND around7 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)
  WHERE meeting13.status IN $param2
  WITH around7, who11, meeting13, attended12.side AS side14
  MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
  WHERE NOT whom16 IN around7 AND who11 <> whom16 AND coalesce(side14 <> attended15.side, true)
  WITH whom16, count(DISTINCT meeting13) AS times17 WHERE times17 >= $param3
  ORDER BY times17 DESC, whom16.id LIMIT $param1
  RETURN collect({node: whom16, hops: 1, times: times17}) AS near18
}
WITH *, around7 + [one9 IN near18 | one9.node] AS nearer19
CALL (near18, nearer19) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer19) < $param1 THEN near18 ELSE [] END AS one9
  WITH *, one9.node AS who11 WHERE (COUNT { (who11)-[:ATTENDED]->() } <= 1000 AND coalesce(who11.kind <> 'DELEGATION', true))
  MATCH (who11)-[attended20:ATTENDED]->(meeting21)
  WHERE meeting21.status IN $param2
  WITH nearer19, who11, meeting21, attended20.side AS side22
  MATCH (meeting21)<-[attended23:ATTENDED]-(whom24)
  WHERE NOT whom24 IN nearer19 AND who11 <> whom24 AND coalesce(side22 <> attended23.side, true)
  WITH whom24, count(DISTINCT meeting21) AS times25 WHERE times25 >= $param3
  ORDER BY times25 DESC, whom24.id LIMIT $param1
  RETURN collect({node: whom24, hops: 2, times: times25}) AS far26
}
WITH *, ([one9 IN middle10 | {node: one9, hops: 0, times: 0}] + near18 + far26)[..$param1] AS shown27,
  $param4 AS reach28, $param3 AS fewest29
CALL (shown27, reach28, fewest29) {
  UNWIND range(0, size(shown27) - 1) AS at30
  WITH at30, shown27[at30].node AS node31, shown27[at30].hops AS hops32, shown27[at30].times AS times33, reach28
  WITH at30, node31, hops32, times33, hops32 = 0 OR (hops32 < reach28 AND (COUNT { (node31)-[:ATTENDED]->() } <= 1000 AND coalesce(node31.kind <> 'DELEGATION', true))) AS expanded34
  WITH at30, node31, hops32, times33, expanded34
  ORDER BY at30
  RETURN collect({node: node31 {`#type`: 'Organization', name: node31.name}, hops: hops32, times: times33, expanded: expanded34}) AS rows35
}
CALL (shown27, reach28, fewest29) {
  UNWIND shown27 AS one36
  WITH one36.node AS somebody37, one36.node.id AS id38
  MATCH (somebody37)-[attended39:ATTENDED]->(meeting40)
  WHERE meeting40.status IN $param2
  WITH meeting40, collect({node: somebody37, id: id38, side: attended39.side}) AS present41
  WHERE size(present41) > 1
  UNWIND present41 AS at42
  UNWIND present41 AS other43
  WITH * WHERE at42.id < other43.id AND coalesce(at42.side <> other43.side, true)
  WITH at42.node AS who44, other43.node AS whom45, at42.id AS from46, other43.id AS to47, count(DISTINCT meeting40) AS times48
  WHERE times48 >= fewest29
  WITH who44, whom45, from46, to47, times48
  ORDER BY times48 DESC, from46, to47
  LIMIT $param5
  RETURN collect({source: who44 {`#type`: 'Organization', id: who44.id}, target: whom45 {`#type`: 'Organization', id: whom45.id}, times: times48}) AS rows49
}
CALL (shown27, reach28, fewest29) {
  UNWIND shown27 AS one50
  WITH one50.node AS somebody51, one50.node.id AS id52
  MATCH (somebody51)-[attended53:ATTENDED]->(meeting54)
  WHERE meeting54.status IN $param2
  WITH meeting54, collect({node: somebody51, id: id52, side: attended53.side}) AS present55
  WHERE size(present55) > 1
  UNWIND present55 AS at56
  UNWIND present55 AS other57
  WITH * WHERE at56.id < other57.id AND coalesce(at56.side <> other57.side, true)
  WITH at56.node AS who58, other57.node AS whom59, at56.id AS from60, other57.id AS to61, count(DISTINCT meeting54) AS times62
  WHERE times62 >= fewest29
  RETURN count(*) AS total63
}
RETURN {nodes: rows35, links: rows49, totalLinks: total63} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"},{"argument":2,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 2
// $param2: ["HELD"]
// $param3: "2019-12-31"
// $param4: "0000-01-01"
// $param5: 1
// $param6: 1
// $param7: 100
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue WHEN 2 THEN entity2:Place END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue WHEN 2 THEN entity2:Place END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['around', 'about', 'at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue WHEN 2 THEN entity2:Place END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS around7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS about8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS at9, collect(problem6) AS problems10
WITH around7, COLLECT {
  UNWIND about8 AS one11
  MATCH (one11)<-[:BROADER*0..]-(entity12)
  RETURN DISTINCT entity12
} AS about13, COLLECT {
  UNWIND at9 AS one11
  MATCH (one11)<-[:LOCATED_IN*0..]-(entity12)
  RETURN DISTINCT entity12
} AS at14, problems10
WITH *, COLLECT { UNWIND around7[..$param1] AS one15 RETURN one15 ORDER BY one15.id } AS middle16
CALL (problems10, around7, about13, at14) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND around7 AS who17
  MATCH (who17)-[attended18:ATTENDED]->(meeting19)
  WHERE meeting19.status IN $param2 AND (meeting19.earliest IS NULL OR (meeting19.earliest <= $param3 AND meeting19.latest >= $param4)) AND EXISTS { (meeting19)-[:DISCUSSED]->(end20) WHERE end20 IN about13 } AND EXISTS { (meeting19)-[:HELD_AT]->(end20) WHERE end20 IN at14 }
  WITH around7, who17, meeting19, attended18.side AS side21
  MATCH (meeting19)<-[attended22:ATTENDED]-(whom23)
  WHERE NOT whom23 IN around7 AND who17 <> whom23 AND coalesce(side21 <> attended22.side, true)
  WITH whom23, count(DISTINCT meeting19) AS times24 WHERE times24 >= $param5
  ORDER BY times24 DESC, whom23.id LIMIT $param1
  RETURN collect({node: whom23, hops: 1, times: times24}) AS near25
}
WITH *, around7 + [one15 IN near25 | one15.node] AS nearer26
CALL (near25, nearer26, about13, at14) {
  UNWIND CASE WHEN $param6 > 1 AND size(nearer26) < $param1 THEN near25 ELSE [] END AS one15
  WITH *, one15.node AS who17 WHERE (COUNT { (who17)-[:ATTENDED]->() } <= 1000 AND coalesce(who17.kind <> 'DELEGATION', true))
  MATCH (who17)-[attended27:ATTENDED]->(meeting28)
  WHERE meeting28.status IN $param2 AND (meeting28.earliest IS NULL OR (meeting28.earliest <= $param3 AND meeting28.latest >= $param4)) AND EXISTS { (meeting28)-[:DISCUSSED]->(end29) WHERE end29 IN about13 } AND EXISTS { (meeting28)-[:HELD_AT]->(end29) WHERE end29 IN at14 }
  WITH nearer26, who17, meeting28, attended27.side AS side30
  MATCH (meeting28)<-[attended31:ATTENDED]-(whom32)
  WHERE NOT whom32 IN nearer26 AND who17 <> whom32 AND coalesce(side30 <> attended31.side, true)
  WITH whom32, count(DISTINCT meeting28) AS times33 WHERE times33 >= $param5
  ORDER BY times33 DESC, whom32.id LIMIT $param1
  RETURN collect({node: whom32, hops: 2, times: times33}) AS far34
}
WITH *, ([one15 IN middle16 | {node: one15, hops: 0, times: 0}] + near25 + far34)[..$param1] AS shown35,
  $param6 AS reach36, $param5 AS fewest37
CALL (shown35, reach36, fewest37, around7, about13, at14) {
  UNWIND around7 AS who38
  MATCH (who38)-[attended39:ATTENDED]->(meeting40)<-[attended41:ATTENDED]-(whom42)
  WHERE meeting40.status IN $param2 AND (meeting40.earliest IS NULL OR (meeting40.earliest <= $param3 AND meeting40.latest >= $param4)) AND EXISTS { (meeting40)-[:DISCUSSED]->(end43) WHERE end43 IN about13 } AND EXISTS { (meeting40)-[:HELD_AT]->(end43) WHERE end43 IN at14 } AND coalesce(attended39.side <> attended41.side, true)
  WITH whom42, count(DISTINCT meeting40) AS times44 WHERE times44 >= fewest37 AND NOT whom42 IN around7
  WITH collect(whom42) AS whom42
  RETURN whom42 AS near45
}
WITH *, around7 + near45 AS nearer46, COLLECT {
  UNWIND CASE WHEN reach36 > 1 THEN near45 ELSE [] END AS one47
  WITH one47, COUNT { (one47)-[:ATTENDED]->() } AS meetings48 WHERE (meetings48 <= 1000 AND coalesce(one47.kind <> 'DELEGATION', true))
  RETURN {node: one47, meetings: meetings48}
} AS front49
WITH *, reduce(sum50 = 0, one47 IN front49 | sum50 + one47.meetings) AS effort51
CALL (shown35, reach36, fewest37, around7, about13, at14, nearer46, front49, effort51) {
  UNWIND CASE WHEN effort51 > 100000 THEN [] ELSE front49 END AS one47
  WITH *, one47.node AS who52
  MATCH (who52)-[attended53:ATTENDED]->(meeting54)<-[attended55:ATTENDED]-(whom56)
  WHERE meeting54.status IN $param2 AND (meeting54.earliest IS NULL OR (meeting54.earliest <= $param3 AND meeting54.latest >= $param4)) AND EXISTS { (meeting54)-[:DISCUSSED]->(end57) WHERE end57 IN about13 } AND EXISTS { (meeting54)-[:HELD_AT]->(end57) WHERE end57 IN at14 } AND coalesce(attended53.side <> attended55.side, true)
  WITH whom56, count(DISTINCT meeting54) AS times58 WHERE times58 >= fewest37 AND NOT whom56 IN nearer46
  WITH collect(whom56) AS whom56
  RETURN size(whom56) AS far59
}
CALL (shown35, reach36, fewest37, around7, about13, at14) {
  UNWIND range(0, size(shown35) - 1) AS at60
  WITH at60, shown35[at60].node AS node61, shown35[at60].hops AS hops62, shown35[at60].times AS times63, reach36
  WITH at60, node61, hops62, times63
  WITH at60, node61, hops62, times63
  ORDER BY at60
  RETURN collect({node: node61 {`#type`: 'Organization', name: node61.name}, hops: hops62}) AS rows64
}
CALL (shown35, reach36, fewest37, around7, about13, at14) {
  UNWIND shown35 AS one65
  WITH one65.node AS somebody66, one65.node.id AS id67
  MATCH (somebody66)-[attended68:ATTENDED]->(meeting69)
  WHERE meeting69.status IN $param2 AND (meeting69.earliest IS NULL OR (meeting69.earliest <= $param3 AND meeting69.latest >= $param4)) AND EXISTS { (meeting69)-[:DISCUSSED]->(end70) WHERE end70 IN about13 } AND EXISTS { (meeting69)-[:HELD_AT]->(end70) WHERE end70 IN at14 }
  WITH meeting69, collect({node: somebody66, id: id67, side: attended68.side}) AS present71
  WHERE size(present71) > 1
  UNWIND present71 AS at72
  UNWIND present71 AS other73
  WITH * WHERE at72.id < other73.id AND coalesce(at72.side <> other73.side, true)
  WITH at72.node AS who74, other73.node AS whom75, at72.id AS from76, other73.id AS to77, count(DISTINCT meeting69) AS times78, max(head([day79 IN [meeting69.latest] WHERE day79 IS NOT NULL | [day79, meeting69.date]]))[1] AS last80
  WHERE times78 >= fewest37
  WITH who74, whom75, from76, to77, last80, times78, about13, at14
  ORDER BY times78 DESC, from76, to77
  LIMIT $param7
  RETURN collect({source: who74 {`#type`: 'Organization', name: who74.name}, target: whom75 {`#type`: 'Organization', name: whom75.name}, lastMet: last80}) AS rows81
}
RETURN {totalNodes: CASE WHEN NOT effort51 > 100000 THEN size(nearer46) + far59 END, nodes: rows64, links: rows81} AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 0
// $param2: ["HELD"]
// $param3: 1
// $param4: 1
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['around'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS around7, collect(problem6) AS problems8
WITH *, COLLECT { UNWIND around7[..$param1] AS one9 RETURN one9 ORDER BY one9.id } AS middle10
CALL (problems8, around7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND around7 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)
  WHERE meeting13.status IN $param2
  WITH around7, who11, meeting13, attended12.side AS side14
  MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
  WHERE NOT whom16 IN around7 AND who11 <> whom16 AND coalesce(side14 <> attended15.side, true)
  WITH whom16, count(DISTINCT meeting13) AS times17 WHERE times17 >= $param3
  ORDER BY times17 DESC, whom16.id LIMIT $param1
  RETURN collect({node: whom16, hops: 1, times: times17}) AS near18
}
WITH *, around7 + [one9 IN near18 | one9.node] AS nearer19
CALL (near18, nearer19) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer19) < $param1 THEN near18 ELSE [] END AS one9
  WITH *, one9.node AS who11 WHERE (COUNT { (who11)-[:ATTENDED]->() } <= 1000 AND coalesce(who11.kind <> 'DELEGATION', true))
  MATCH (who11)-[attended20:ATTENDED]->(meeting21)
  WHERE meeting21.status IN $param2
  WITH nearer19, who11, meeting21, attended20.side AS side22
  MATCH (meeting21)<-[attended23:ATTENDED]-(whom24)
  WHERE NOT whom24 IN nearer19 AND who11 <> whom24 AND coalesce(side22 <> attended23.side, true)
  WITH whom24, count(DISTINCT meeting21) AS times25 WHERE times25 >= $param3
  ORDER BY times25 DESC, whom24.id LIMIT $param1
  RETURN collect({node: whom24, hops: 2, times: times25}) AS far26
}
WITH *, ([one9 IN middle10 | {node: one9, hops: 0, times: 0}] + near18 + far26)[..$param1] AS shown27,
  $param4 AS reach28, $param3 AS fewest29
CALL (shown27, reach28, fewest29, around7) {
  UNWIND range(0, size(shown27) - 1) AS at30
  WITH at30, shown27[at30].node AS node31, shown27[at30].hops AS hops32, shown27[at30].times AS times33, reach28
  WITH at30, node31, hops32, times33
  WITH at30, node31, hops32, times33
  ORDER BY at30
  RETURN collect({hops: hops32}) AS rows34
}
CALL (shown27, reach28, fewest29, around7) {
  UNWIND shown27 AS one35
  WITH one35.node AS somebody36, one35.node.id AS id37
  MATCH (somebody36)-[attended38:ATTENDED]->(meeting39)
  WHERE meeting39.status IN $param2
  WITH meeting39, collect({node: somebody36, id: id37, side: attended38.side}) AS present40
  WHERE size(present40) > 1
  UNWIND present40 AS at41
  UNWIND present40 AS other42
  WITH * WHERE at41.id < other42.id AND coalesce(at41.side <> other42.side, true)
  WITH at41.node AS who43, other42.node AS whom44, at41.id AS from45, other42.id AS to46, count(DISTINCT meeting39) AS times47
  WHERE times47 >= fewest29
  RETURN count(*) AS total48
}
CALL (shown27, reach28, fewest29, around7) {
  UNWIND around7 AS who49
  MATCH (who49)-[attended50:ATTENDED]->(meeting51)<-[attended52:ATTENDED]-(whom53)
  WHERE meeting51.status IN $param2 AND coalesce(attended50.side <> attended52.side, true)
  WITH whom53, count(DISTINCT meeting51) AS times54 WHERE times54 >= fewest29 AND NOT whom53 IN around7
  WITH collect(whom53) AS whom53
  RETURN whom53 AS near55
}
WITH *, around7 + near55 AS nearer56, COLLECT {
  UNWIND CASE WHEN reach28 > 1 THEN near55 ELSE [] END AS one57
  WITH one57, COUNT { (one57)-[:ATTENDED]->() } AS meetings58 WHERE (meetings58 <= 1000 AND coalesce(one57.kind <> 'DELEGATION', true))
  RETURN {node: one57, meetings: meetings58}
} AS front59
WITH *, reduce(sum60 = 0, one57 IN front59 | sum60 + one57.meetings) AS effort61
CALL (shown27, reach28, fewest29, around7, nearer56, front59, effort61) {
  UNWIND CASE WHEN effort61 > 100000 THEN [] ELSE front59 END AS one57
  WITH *, one57.node AS who62
  MATCH (who62)-[attended63:ATTENDED]->(meeting64)<-[attended65:ATTENDED]-(whom66)
  WHERE meeting64.status IN $param2 AND coalesce(attended63.side <> attended65.side, true)
  WITH whom66, count(DISTINCT meeting64) AS times67 WHERE times67 >= fewest29 AND NOT whom66 IN nearer56
  WITH collect(whom66) AS whom66
  RETURN size(whom66) AS far68
}
RETURN {nodes: rows34, totalLinks: total48, totalNodes: CASE WHEN NOT effort61 > 100000 THEN size(nearer56) + far68 END} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 100
// $param2: ["HELD"]
// $param3: 1
// $param4: 2
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['around'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS around7, collect(problem6) AS problems8
WITH *, COLLECT { UNWIND around7[..$param1] AS one9 RETURN one9 ORDER BY one9.id } AS middle10
CALL (problems8, around7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND around7 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)
  WHERE meeting13.status IN $param2
  WITH around7, who11, meeting13, attended12.side AS side14
  MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
  WHERE NOT whom16 IN around7 AND who11 <> whom16 AND coalesce(side14 <> attended15.side, true)
  WITH whom16, count(DISTINCT meeting13) AS times17 WHERE times17 >= $param3
  ORDER BY times17 DESC, whom16.id LIMIT $param1
  RETURN collect({node: whom16, hops: 1, times: times17}) AS near18
}
WITH *, around7 + [one9 IN near18 | one9.node] AS nearer19
CALL (near18, nearer19) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer19) < $param1 THEN near18 ELSE [] END AS one9
  WITH *, one9.node AS who11 WHERE (COUNT { (who11)-[:ATTENDED]->() } <= 1000 AND coalesce(who11.kind <> 'DELEGATION', true))
  MATCH (who11)-[attended20:ATTENDED]->(meeting21)
  WHERE meeting21.status IN $param2
  WITH nearer19, who11, meeting21, attended20.side AS side22
  MATCH (meeting21)<-[attended23:ATTENDED]-(whom24)
  WHERE NOT whom24 IN nearer19 AND who11 <> whom24 AND coalesce(side22 <> attended23.side, true)
  WITH whom24, count(DISTINCT meeting21) AS times25 WHERE times25 >= $param3
  ORDER BY times25 DESC, whom24.id LIMIT $param1
  RETURN collect({node: whom24, hops: 2, times: times25}) AS far26
}
WITH *, ([one9 IN middle10 | {node: one9, hops: 0, times: 0}] + near18 + far26)[..$param1] AS shown27,
  $param4 AS reach28, $param3 AS fewest29
CALL (shown27, reach28, fewest29, around7) {
  UNWIND around7 AS who30
  MATCH (who30)-[attended31:ATTENDED]->(meeting32)<-[attended33:ATTENDED]-(whom34)
  WHERE meeting32.status IN $param2 AND coalesce(attended31.side <> attended33.side, true)
  WITH whom34, count(DISTINCT meeting32) AS times35 WHERE times35 >= fewest29 AND NOT whom34 IN around7
  WITH collect(whom34) AS whom34
  RETURN whom34 AS near36
}
WITH *, around7 + near36 AS nearer37, COLLECT {
  UNWIND CASE WHEN reach28 > 1 THEN near36 ELSE [] END AS one38
  WITH one38, COUNT { (one38)-[:ATTENDED]->() } AS meetings39 WHERE (meetings39 <= 1000 AND coalesce(one38.kind <> 'DELEGATION', true))
  RETURN {node: one38, meetings: meetings39}
} AS front40
WITH *, reduce(sum41 = 0, one38 IN front40 | sum41 + one38.meetings) AS effort42
CALL (shown27, reach28, fewest29, around7, nearer37, front40, effort42) {
  UNWIND CASE WHEN effort42 > 100000 THEN [] ELSE front40 END AS one38
  WITH *, one38.node AS who43
  MATCH (who43)-[attended44:ATTENDED]->(meeting45)<-[attended46:ATTENDED]-(whom47)
  WHERE meeting45.status IN $param2 AND coalesce(attended44.side <> attended46.side, true)
  WITH whom47, count(DISTINCT meeting45) AS times48 WHERE times48 >= fewest29 AND NOT whom47 IN nearer37
  WITH collect(whom47) AS whom47
  RETURN size(whom47) AS far49
}
RETURN {totalNodes: CASE WHEN NOT effort42 > 100000 THEN size(nearer37) + far49 END} AS data, problems8 AS problems;
