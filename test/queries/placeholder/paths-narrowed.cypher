// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
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
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Issue
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Issue
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Issue
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS about22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'about', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
CALL (about22) {
  UNWIND about22 AS reference16
  MATCH (reference16)<-[:BROADER*0..]-(entity17)
  RETURN collect(DISTINCT entity17) AS about24
}
WITH from6 AS from25, to14 AS to26, about24 AS about27, problems7 + problems15 + problems23 AS problems28
CALL (problems28, from25, to26, about27) {
  WITH problems28 WHERE isEmpty(problems28)
  UNWIND from25 AS start29
  UNWIND to26 AS goal30
  WITH *, [] AS barred31
  UNWIND reduce(state32 = {front: [start29], ahead: [[start29]], rear: [goal30], behind: [[goal30]],
    found: CASE WHEN start29 = goal30 THEN [[start29]] ELSE [] END}, length33 IN range(1, CASE WHEN start29 = goal30 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state32.found) >= $param4 THEN state32 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum34 = 0, each35 IN state32.front | sum34 + COUNT { (each35)-[:ATTENDED]->() }) <= reduce(sum36 = 0, each37 IN state32.rear | sum36 + COUNT { (each37)-[:ATTENDED]->() })
        THEN {forth: true, front: state32.front, levels: state32.ahead, end: goal30}
        ELSE {forth: false, front: state32.rear, levels: state32.behind, end: start29} END] AS side38
      WITH side38, last(side38.levels) AS within39
      WITH side38, within39, COLLECT {
        UNWIND side38.front AS who40
        MATCH (who40)-[attended41:ATTENDED]->(meeting42:Meeting)<-[attended43:ATTENDED]-(whom44)
        WHERE meeting42.status IN $param5 AND EXISTS { (meeting42)-[:DISCUSSED]->(end45) WHERE end45 IN about27 } AND COUNT { (meeting42)<-[:ATTENDED]-() } <= 50 AND coalesce(attended41.side <> attended43.side, true)
        WITH DISTINCT whom44 WHERE NOT whom44 IN within39 AND (whom44 = side38.end OR (NOT whom44 IN barred31 AND (COUNT { (whom44)-[:ATTENDED]->() } <= 1000 AND coalesce(whom44.kind <> 'DELEGATION', true))))
        RETURN whom44 LIMIT 20000
      } AS reached46
      WITH side38, [one47 IN reached46 WHERE one47 <> side38.end] AS reached46,
        side38.levels + [within39 + reached46] AS within39
      WITH CASE WHEN side38.forth
        THEN {front: reached46, ahead: within39, rear: state32.rear, behind: state32.behind}
        ELSE {front: state32.front, ahead: state32.ahead, rear: reached46, behind: within39} END AS now48
      WITH now48, size(now48.ahead) - 1 AS left49, size(now48.behind) - 1 AS right50,
        last(now48.ahead) AS before51, last(now48.behind) AS after52
      WITH now48, left49, right50, COLLECT {
        UNWIND CASE WHEN size(before51) < size(after52) THEN before51 ELSE after52 END AS one47
        WITH one47 WHERE one47 IN before51 AND one47 IN after52
          AND (left49 = 0 OR one47 <> start29) AND (right50 = 0 OR one47 <> goal30)
        RETURN one47
      } AS middles53
      WITH now48, left49, right50, reduce(chains54 = [one47 IN CASE WHEN size(middles53) > 1000
          THEN [one47 IN middles53 WHERE COUNT { (one47)-[:ATTENDED]->() } >= 50] ELSE middles53 END[..1000] | [one47]], level55 IN range(left49 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains54) - 1) AS at56
        WITH at56, chains54[at56] AS chain57
        WITH at56, chain57, chain57[0] AS who58
        MATCH (who58)-[attended59:ATTENDED]->(meeting60:Meeting)<-[attended61:ATTENDED]-(whom62)
        WHERE meeting60.status IN $param6 AND EXISTS { (meeting60)-[:DISCUSSED]->(end63) WHERE end63 IN about27 } AND COUNT { (meeting60)<-[:ATTENDED]-() } <= 50 AND coalesce(attended59.side <> attended61.side, true) AND whom62 IN now48.ahead[level55]
        WITH DISTINCT at56, chain57, whom62
        WHERE NOT whom62 IN chain57 AND whom62 <> start29 AND whom62 <> goal30
        RETURN [whom62] + chain57 LIMIT 2000
      }) AS halves64
      WITH now48, left49, right50, reduce(chains65 = halves64, level66 IN range(right50 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains65) - 1) AS at67
        WITH at67, chains65[at67] AS chain68
        WITH at67, chain68, chain68[-1] AS who69
        MATCH (who69)-[attended70:ATTENDED]->(meeting71:Meeting)<-[attended72:ATTENDED]-(whom73)
        WHERE meeting71.status IN $param7 AND EXISTS { (meeting71)-[:DISCUSSED]->(end74) WHERE end74 IN about27 } AND COUNT { (meeting71)<-[:ATTENDED]-() } <= 50 AND coalesce(attended70.side <> attended72.side, true) AND whom73 IN now48.behind[level66]
        WITH DISTINCT at67, chain68, whom73
        WHERE NOT whom73 IN chain68 AND whom73 <> start29 AND whom73 <> goal30
        RETURN chain68 + [whom73] LIMIT 2000
      }) AS wholes75
      RETURN {front: now48.front, ahead: now48.ahead, rear: now48.rear, behind: now48.behind,
        found: state32.found + [chain76 IN wholes75 |
          CASE left49 WHEN 0 THEN [] ELSE [start29] END + chain76 + CASE right50 WHEN 0 THEN [] ELSE [goal30] END]}
    }) END).found AS chain77
  WITH chain77, about27
  CALL (chain77, about27) {
    UNWIND range(0, size(chain77) - 2) AS at78
    WITH at78, about27, chain77[at78] AS who79, chain77[at78 + 1] AS whom80
    WITH *, CASE WHEN COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } THEN who79 ELSE whom80 END AS rarer81,
      CASE WHEN COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } THEN whom80 ELSE who79 END AS other82
    MATCH (rarer81)-[attended83:ATTENDED]->(meeting84:Meeting)
    WHERE meeting84.status IN $param8 AND EXISTS { (meeting84)-[:DISCUSSED]->(end85) WHERE end85 IN about27 } AND COUNT { (meeting84)<-[:ATTENDED]-() } <= 50
    WITH *, attended83.side AS side86
    MATCH (meeting84)<-[attended87:ATTENDED]-(other82)
    WHERE coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting84) AS times88
    RETURN min(times88) AS weakest89
  }
  WITH weakest89, about27, [one90 IN chain77 | one90.id] AS path91
  ORDER BY size(path91), weakest89 DESC, path91 LIMIT $param4
  WITH path91, weakest89, about27
  ORDER BY size(path91), weakest89 DESC, path91
  CALL (path91, weakest89, about27) {
    UNWIND range(0, size(path91) - 1) AS at92
    MATCH (node93:Entity {id: path91[at92]})
    WITH node93, at92
    ORDER BY at92
    RETURN collect(node93 {`#type`: 'Organization', name: node93.name}) AS rows94
  }
  CALL (path91, weakest89, about27) {
    UNWIND range(0, size(path91) - 2) AS at95
    MATCH (who96:Entity {id: path91[at95]})
    MATCH (whom97:Entity {id: path91[at95 + 1]})
    CALL (who96, whom97, about27) {
      WITH *, CASE WHEN COUNT { (who96)-[:ATTENDED]->() } <= COUNT { (whom97)-[:ATTENDED]->() } THEN who96 ELSE whom97 END AS rarer98,
        CASE WHEN COUNT { (who96)-[:ATTENDED]->() } <= COUNT { (whom97)-[:ATTENDED]->() } THEN whom97 ELSE who96 END AS other99
      MATCH (rarer98)-[attended100:ATTENDED]->(meeting101:Meeting)
      WHERE meeting101.status IN $param9 AND EXISTS { (meeting101)-[:DISCUSSED]->(end102) WHERE end102 IN about27 } AND COUNT { (meeting101)<-[:ATTENDED]-() } <= 50
      WITH *, attended100.side AS side103
      MATCH (meeting101)<-[attended104:ATTENDED]-(other99)
      WHERE coalesce(side103 <> attended104.side, true)
      RETURN count(DISTINCT meeting101) AS times105
    }
    WITH who96, whom97, at95, times105, about27
    ORDER BY at95
    RETURN collect({times: times105}) AS rows106
  }
  RETURN collect({nodes: rows94, steps: rows106}) AS rows107
}
RETURN rows107 AS data, problems28 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 6
// $param3: 3
// $param4: ["HELD"]
// $param5: "0000-01-01"
// $param6: "2018-12-31"
// $param7: ["HELD"]
// $param8: "0000-01-01"
// $param9: "2018-12-31"
// $param10: ["HELD"]
// $param11: "0000-01-01"
// $param12: "2018-12-31"
// $param13: ["HELD"]
// $param14: "0000-01-01"
// $param15: "2018-12-31"
// $param16: ["HELD"]
// $param17: "0000-01-01"
// $param18: "2018-12-31"
// $param19: ["HELD"]
// $param20: "0000-01-01"
// $param21: "2018-12-31"
// $param22: 20
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
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
WITH from6 AS from16, to14 AS to17, problems7 + problems15 AS problems18
CALL (problems18, from16, to17) {
  WITH problems18 WHERE isEmpty(problems18)
  UNWIND from16 AS start19
  UNWIND to17 AS goal20
  WITH *, [] AS barred21
  UNWIND reduce(state22 = {front: [start19], ahead: [[start19]], rear: [goal20], behind: [[goal20]],
    found: CASE WHEN start19 = goal20 THEN [[start19]] ELSE [] END}, length23 IN range(1, CASE WHEN start19 = goal20 THEN 0 ELSE $param2 END) |
    CASE WHEN size(state22.found) >= $param3 THEN state22 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum24 = 0, each25 IN state22.front | sum24 + COUNT { (each25)-[:ATTENDED]->() }) <= reduce(sum26 = 0, each27 IN state22.rear | sum26 + COUNT { (each27)-[:ATTENDED]->() })
        THEN {forth: true, front: state22.front, levels: state22.ahead, end: goal20}
        ELSE {forth: false, front: state22.rear, levels: state22.behind, end: start19} END] AS side28
      WITH side28, last(side28.levels) AS within29
      WITH side28, within29, COLLECT {
        UNWIND side28.front AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32:Meeting)<-[attended33:ATTENDED]-(whom34)
        WHERE meeting32.status IN $param4 AND (meeting32.earliest >= $param5 AND meeting32.latest <= $param6) AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50 AND coalesce(attended31.side <> attended33.side, true)
        WITH DISTINCT whom34 WHERE NOT whom34 IN within29 AND (whom34 = side28.end OR (NOT whom34 IN barred21 AND (COUNT { (whom34)-[:ATTENDED]->() } <= 1000 AND coalesce(whom34.kind <> 'DELEGATION', true))))
        RETURN whom34 LIMIT 20000
      } AS reached35
      WITH side28, [one36 IN reached35 WHERE one36 <> side28.end] AS reached35,
        side28.levels + [within29 + reached35] AS within29
      WITH CASE WHEN side28.forth
        THEN {front: reached35, ahead: within29, rear: state22.rear, behind: state22.behind}
        ELSE {front: state22.front, ahead: state22.ahead, rear: reached35, behind: within29} END AS now37
      WITH now37, size(now37.ahead) - 1 AS left38, size(now37.behind) - 1 AS right39,
        last(now37.ahead) AS before40, last(now37.behind) AS after41
      WITH now37, left38, right39, COLLECT {
        UNWIND CASE WHEN size(before40) < size(after41) THEN before40 ELSE after41 END AS one36
        WITH one36 WHERE one36 IN before40 AND one36 IN after41
          AND (left38 = 0 OR one36 <> start19) AND (right39 = 0 OR one36 <> goal20)
        RETURN one36
      } AS middles42
      WITH now37, left38, right39, reduce(chains43 = [one36 IN CASE WHEN size(middles42) > 1000
          THEN [one36 IN middles42 WHERE COUNT { (one36)-[:ATTENDED]->() } >= 50] ELSE middles42 END[..1000] | [one36]], level44 IN range(left38 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains43) - 1) AS at45
        WITH at45, chains43[at45] AS chain46
        WITH at45, chain46, chain46[0] AS who47
        MATCH (who47)-[attended48:ATTENDED]->(meeting49:Meeting)<-[attended50:ATTENDED]-(whom51)
        WHERE meeting49.status IN $param7 AND (meeting49.earliest >= $param8 AND meeting49.latest <= $param9) AND COUNT { (meeting49)<-[:ATTENDED]-() } <= 50 AND coalesce(attended48.side <> attended50.side, true) AND whom51 IN now37.ahead[level44]
        WITH DISTINCT at45, chain46, whom51
        WHERE NOT whom51 IN chain46 AND whom51 <> start19 AND whom51 <> goal20
        RETURN [whom51] + chain46 LIMIT 2000
      }) AS halves52
      WITH now37, left38, right39, reduce(chains53 = halves52, level54 IN range(right39 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains53) - 1) AS at55
        WITH at55, chains53[at55] AS chain56
        WITH at55, chain56, chain56[-1] AS who57
        MATCH (who57)-[attended58:ATTENDED]->(meeting59:Meeting)<-[attended60:ATTENDED]-(whom61)
        WHERE meeting59.status IN $param10 AND (meeting59.earliest >= $param11 AND meeting59.latest <= $param12) AND COUNT { (meeting59)<-[:ATTENDED]-() } <= 50 AND coalesce(attended58.side <> attended60.side, true) AND whom61 IN now37.behind[level54]
        WITH DISTINCT at55, chain56, whom61
        WHERE NOT whom61 IN chain56 AND whom61 <> start19 AND whom61 <> goal20
        RETURN chain56 + [whom61] LIMIT 2000
      }) AS wholes62
      RETURN {front: now37.front, ahead: now37.ahead, rear: now37.rear, behind: now37.behind,
        found: state22.found + [chain63 IN wholes62 |
          CASE left38 WHEN 0 THEN [] ELSE [start19] END + chain63 + CASE right39 WHEN 0 THEN [] ELSE [goal20] END]}
    }) END).found AS chain64
  WITH chain64
  CALL (chain64) {
    UNWIND range(0, size(chain64) - 2) AS at65
    WITH at65, chain64[at65] AS who66, chain64[at65 + 1] AS whom67
    WITH *, CASE WHEN COUNT { (who66)-[:ATTENDED]->() } <= COUNT { (whom67)-[:ATTENDED]->() } THEN who66 ELSE whom67 END AS rarer68,
      CASE WHEN COUNT { (who66)-[:ATTENDED]->() } <= COUNT { (whom67)-[:ATTENDED]->() } THEN whom67 ELSE who66 END AS other69
    MATCH (rarer68)-[attended70:ATTENDED]->(meeting71:Meeting)
    WHERE meeting71.status IN $param13 AND (meeting71.earliest >= $param14 AND meeting71.latest <= $param15) AND COUNT { (meeting71)<-[:ATTENDED]-() } <= 50
    WITH *, attended70.side AS side72
    MATCH (meeting71)<-[attended73:ATTENDED]-(other69)
    WHERE coalesce(side72 <> attended73.side, true)
    WITH at65, count(DISTINCT meeting71) AS times74
    RETURN min(times74) AS weakest75
  }
  WITH weakest75, [one76 IN chain64 | one76.id] AS path77
  ORDER BY size(path77), weakest75 DESC, path77 LIMIT $param3
  WITH path77, weakest75
  ORDER BY size(path77), weakest75 DESC, path77
  CALL (path77, weakest75) {
    UNWIND range(0, size(path77) - 1) AS at78
    MATCH (node79:Entity {id: path77[at78]})
    WITH node79, at78
    ORDER BY at78
    RETURN collect(node79 {`#type`: 'Organization', name: node79.name}) AS rows80
  }
  CALL (path77, weakest75) {
    UNWIND range(0, size(path77) - 2) AS at81
    MATCH (who82:Entity {id: path77[at81]})
    MATCH (whom83:Entity {id: path77[at81 + 1]})
    CALL (who82, whom83) {
      WITH *, CASE WHEN COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } THEN who82 ELSE whom83 END AS rarer84,
        CASE WHEN COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } THEN whom83 ELSE who82 END AS other85
      MATCH (rarer84)-[attended86:ATTENDED]->(meeting87:Meeting)
      WHERE meeting87.status IN $param16 AND (meeting87.earliest >= $param17 AND meeting87.latest <= $param18) AND COUNT { (meeting87)<-[:ATTENDED]-() } <= 50
      WITH *, attended86.side AS side88
      MATCH (meeting87)<-[attended89:ATTENDED]-(other85)
      WHERE coalesce(side88 <> attended89.side, true)
      RETURN count(DISTINCT meeting87) AS times90
    }
    WITH who82, whom83, at81, times90
    ORDER BY at81
    CALL (who82, whom83, at81, times90) {
      WITH *, CASE WHEN COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } THEN who82 ELSE whom83 END AS rarer91,
        CASE WHEN COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } THEN whom83 ELSE who82 END AS other92
      MATCH (rarer91)-[attended93:ATTENDED]->(meeting94:Meeting)
      WHERE meeting94.status IN $param19 AND (meeting94.earliest >= $param20 AND meeting94.latest <= $param21) AND COUNT { (meeting94)<-[:ATTENDED]-() } <= 50
      WITH *, attended93.side AS side95
      MATCH (meeting94)<-[attended96:ATTENDED]-(other92)
      WHERE coalesce(side95 <> attended96.side, true)
      WITH meeting94
      ORDER BY meeting94.dateUp, meeting94.id
      LIMIT $param22
      RETURN collect({nodes: {title: meeting94.title}}) AS rows97
    }
    RETURN collect({times: times90, meetings: {`#rows`: rows97}}) AS rows98
  }
  RETURN collect({nodes: rows80, steps: rows98}) AS rows99
}
RETURN rows99 AS data, problems18 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44:Meeting)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one49 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one49]], level57 IN range(left51 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at58
        WITH at58, chains56[at58] AS chain59
        WITH at58, chain59, chain59[0] AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62:Meeting)<-[attended63:ATTENDED]-(whom64)
        WHERE meeting62.status IN $param6 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end65) WHERE end65 IN barred32 } AND coalesce(attended61.side <> attended63.side, true) AND whom64 IN now50.ahead[level57]
        WITH DISTINCT at58, chain59, whom64
        WHERE NOT whom64 IN chain59 AND whom64 <> start28 AND whom64 <> goal29
        RETURN [whom64] + chain59 LIMIT 2000
      }) AS halves66
      WITH now50, left51, right52, reduce(chains67 = halves66, level68 IN range(right52 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains67) - 1) AS at69
        WITH at69, chains67[at69] AS chain70
        WITH at69, chain70, chain70[-1] AS who71
        MATCH (who71)-[attended72:ATTENDED]->(meeting73:Meeting)<-[attended74:ATTENDED]-(whom75)
        WHERE meeting73.status IN $param7 AND COUNT { (meeting73)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting73)-[:DISCUSSED|HELD_AT]->(end76) WHERE end76 IN barred32 } AND coalesce(attended72.side <> attended74.side, true) AND whom75 IN now50.behind[level68]
        WITH DISTINCT at69, chain70, whom75
        WHERE NOT whom75 IN chain70 AND whom75 <> start28 AND whom75 <> goal29
        RETURN chain70 + [whom75] LIMIT 2000
      }) AS wholes77
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain78 IN wholes77 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain78 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain79
  WITH chain79, barred32
  CALL (chain79, barred32) {
    UNWIND range(0, size(chain79) - 2) AS at80
    WITH at80, barred32, chain79[at80] AS who81, chain79[at80 + 1] AS whom82
    WITH *, CASE WHEN COUNT { (who81)-[:ATTENDED]->() } <= COUNT { (whom82)-[:ATTENDED]->() } THEN who81 ELSE whom82 END AS rarer83,
      CASE WHEN COUNT { (who81)-[:ATTENDED]->() } <= COUNT { (whom82)-[:ATTENDED]->() } THEN whom82 ELSE who81 END AS other84
    MATCH (rarer83)-[attended85:ATTENDED]->(meeting86:Meeting)
    WHERE meeting86.status IN $param8 AND COUNT { (meeting86)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting86)-[:DISCUSSED|HELD_AT]->(end87) WHERE end87 IN barred32 }
    WITH *, attended85.side AS side88
    MATCH (meeting86)<-[attended89:ATTENDED]-(other84)
    WHERE coalesce(side88 <> attended89.side, true)
    WITH at80, count(DISTINCT meeting86) AS times90
    RETURN min(times90) AS weakest91
  }
  WITH weakest91, barred32, [one92 IN chain79 | one92.id] AS path93
  ORDER BY size(path93), weakest91 DESC, path93 LIMIT $param4
  WITH path93, weakest91, barred32
  ORDER BY size(path93), weakest91 DESC, path93
  CALL (path93, weakest91, barred32) {
    UNWIND range(0, size(path93) - 1) AS at94
    MATCH (node95:Entity {id: path93[at94]})
    WITH node95, at94
    ORDER BY at94
    RETURN collect(node95 {`#type`: 'Organization', name: node95.name}) AS rows96
  }
  RETURN collect({nodes: rows96}) AS rows97
}
RETURN rows97 AS data, problems27 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"港城","folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"text":"渔业","folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44:Meeting)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one49 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one49]], level57 IN range(left51 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at58
        WITH at58, chains56[at58] AS chain59
        WITH at58, chain59, chain59[0] AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62:Meeting)<-[attended63:ATTENDED]-(whom64)
        WHERE meeting62.status IN $param6 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end65) WHERE end65 IN barred32 } AND coalesce(attended61.side <> attended63.side, true) AND whom64 IN now50.ahead[level57]
        WITH DISTINCT at58, chain59, whom64
        WHERE NOT whom64 IN chain59 AND whom64 <> start28 AND whom64 <> goal29
        RETURN [whom64] + chain59 LIMIT 2000
      }) AS halves66
      WITH now50, left51, right52, reduce(chains67 = halves66, level68 IN range(right52 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains67) - 1) AS at69
        WITH at69, chains67[at69] AS chain70
        WITH at69, chain70, chain70[-1] AS who71
        MATCH (who71)-[attended72:ATTENDED]->(meeting73:Meeting)<-[attended74:ATTENDED]-(whom75)
        WHERE meeting73.status IN $param7 AND COUNT { (meeting73)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting73)-[:DISCUSSED|HELD_AT]->(end76) WHERE end76 IN barred32 } AND coalesce(attended72.side <> attended74.side, true) AND whom75 IN now50.behind[level68]
        WITH DISTINCT at69, chain70, whom75
        WHERE NOT whom75 IN chain70 AND whom75 <> start28 AND whom75 <> goal29
        RETURN chain70 + [whom75] LIMIT 2000
      }) AS wholes77
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain78 IN wholes77 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain78 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain79
  WITH chain79, barred32
  CALL (chain79, barred32) {
    UNWIND range(0, size(chain79) - 2) AS at80
    WITH at80, barred32, chain79[at80] AS who81, chain79[at80 + 1] AS whom82
    WITH *, CASE WHEN COUNT { (who81)-[:ATTENDED]->() } <= COUNT { (whom82)-[:ATTENDED]->() } THEN who81 ELSE whom82 END AS rarer83,
      CASE WHEN COUNT { (who81)-[:ATTENDED]->() } <= COUNT { (whom82)-[:ATTENDED]->() } THEN whom82 ELSE who81 END AS other84
    MATCH (rarer83)-[attended85:ATTENDED]->(meeting86:Meeting)
    WHERE meeting86.status IN $param8 AND COUNT { (meeting86)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting86)-[:DISCUSSED|HELD_AT]->(end87) WHERE end87 IN barred32 }
    WITH *, attended85.side AS side88
    MATCH (meeting86)<-[attended89:ATTENDED]-(other84)
    WHERE coalesce(side88 <> attended89.side, true)
    WITH at80, count(DISTINCT meeting86) AS times90
    RETURN min(times90) AS weakest91
  }
  WITH weakest91, barred32, [one92 IN chain79 | one92.id] AS path93
  ORDER BY size(path93), weakest91 DESC, path93 LIMIT $param4
  WITH path93, weakest91, barred32
  ORDER BY size(path93), weakest91 DESC, path93
  CALL (path93, weakest91, barred32) {
    UNWIND range(0, size(path93) - 1) AS at94
    MATCH (node95:Entity {id: path93[at94]})
    WITH node95, at94
    ORDER BY at94
    RETURN collect(node95 {`#type`: 'Organization', name: node95.name}) AS rows96
  }
  RETURN collect({nodes: rows96}) AS rows97
}
RETURN rows97 AS data, problems27 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44:Meeting)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one49 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one49]], level57 IN range(left51 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at58
        WITH at58, chains56[at58] AS chain59
        WITH at58, chain59, chain59[0] AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62:Meeting)<-[attended63:ATTENDED]-(whom64)
        WHERE meeting62.status IN $param6 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end65) WHERE end65 IN barred32 } AND coalesce(attended61.side <> attended63.side, true) AND whom64 IN now50.ahead[level57]
        WITH DISTINCT at58, chain59, whom64
        WHERE NOT whom64 IN chain59 AND whom64 <> start28 AND whom64 <> goal29
        RETURN [whom64] + chain59 LIMIT 2000
      }) AS halves66
      WITH now50, left51, right52, reduce(chains67 = halves66, level68 IN range(right52 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains67) - 1) AS at69
        WITH at69, chains67[at69] AS chain70
        WITH at69, chain70, chain70[-1] AS who71
        MATCH (who71)-[attended72:ATTENDED]->(meeting73:Meeting)<-[attended74:ATTENDED]-(whom75)
        WHERE meeting73.status IN $param7 AND COUNT { (meeting73)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting73)-[:DISCUSSED|HELD_AT]->(end76) WHERE end76 IN barred32 } AND coalesce(attended72.side <> attended74.side, true) AND whom75 IN now50.behind[level68]
        WITH DISTINCT at69, chain70, whom75
        WHERE NOT whom75 IN chain70 AND whom75 <> start28 AND whom75 <> goal29
        RETURN chain70 + [whom75] LIMIT 2000
      }) AS wholes77
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain78 IN wholes77 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain78 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain79
  WITH chain79, barred32
  CALL (chain79, barred32) {
    UNWIND range(0, size(chain79) - 2) AS at80
    WITH at80, barred32, chain79[at80] AS who81, chain79[at80 + 1] AS whom82
    WITH *, CASE WHEN COUNT { (who81)-[:ATTENDED]->() } <= COUNT { (whom82)-[:ATTENDED]->() } THEN who81 ELSE whom82 END AS rarer83,
      CASE WHEN COUNT { (who81)-[:ATTENDED]->() } <= COUNT { (whom82)-[:ATTENDED]->() } THEN whom82 ELSE who81 END AS other84
    MATCH (rarer83)-[attended85:ATTENDED]->(meeting86:Meeting)
    WHERE meeting86.status IN $param8 AND COUNT { (meeting86)<-[:ATTENDED]-() } <= 50 AND NOT EXISTS { (meeting86)-[:DISCUSSED|HELD_AT]->(end87) WHERE end87 IN barred32 }
    WITH *, attended85.side AS side88
    MATCH (meeting86)<-[attended89:ATTENDED]-(other84)
    WHERE coalesce(side88 <> attended89.side, true)
    WITH at80, count(DISTINCT meeting86) AS times90
    RETURN min(times90) AS weakest91
  }
  WITH weakest91, barred32, [one92 IN chain79 | one92.id] AS path93
  ORDER BY size(path93), weakest91 DESC, path93 LIMIT $param4
  WITH path93, weakest91, barred32
  ORDER BY size(path93), weakest91 DESC, path93
  CALL (path93, weakest91, barred32) {
    UNWIND range(0, size(path93) - 1) AS at94
    MATCH (node95:Entity {id: path93[at94]})
    WITH node95, at94
    ORDER BY at94
    RETURN collect(node95 {`#type`: 'Organization', name: node95.name}) AS rows96
  }
  RETURN collect({nodes: rows96}) AS rows97
}
RETURN rows97 AS data, problems27 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 6
// $param3: 3
// $param4: ["HELD"]
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
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
WITH from6 AS from16, to14 AS to17, problems7 + problems15 AS problems18
CALL (problems18, from16, to17) {
  WITH problems18 WHERE isEmpty(problems18)
  UNWIND from16 AS start19
  UNWIND to17 AS goal20
  WITH *, [] AS barred21
  UNWIND reduce(state22 = {front: [start19], ahead: [[start19]], rear: [goal20], behind: [[goal20]],
    found: CASE WHEN start19 = goal20 THEN [[start19]] ELSE [] END}, length23 IN range(1, CASE WHEN start19 = goal20 THEN 0 ELSE $param2 END) |
    CASE WHEN size(state22.found) >= $param3 THEN state22 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum24 = 0, each25 IN state22.front | sum24 + COUNT { (each25)-[:ATTENDED]->() }) <= reduce(sum26 = 0, each27 IN state22.rear | sum26 + COUNT { (each27)-[:ATTENDED]->() })
        THEN {forth: true, front: state22.front, levels: state22.ahead, end: goal20}
        ELSE {forth: false, front: state22.rear, levels: state22.behind, end: start19} END] AS side28
      WITH side28, last(side28.levels) AS within29
      WITH side28, within29, COLLECT {
        UNWIND side28.front AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32:Meeting)<-[attended33:ATTENDED]-(whom34)
        WHERE meeting32.status IN $param4 AND coalesce(attended31.side <> attended33.side, true)
        WITH DISTINCT whom34 WHERE NOT whom34 IN within29 AND (whom34 = side28.end OR (NOT whom34 IN barred21))
        RETURN whom34 LIMIT 20000
      } AS reached35
      WITH side28, [one36 IN reached35 WHERE one36 <> side28.end] AS reached35,
        side28.levels + [within29 + reached35] AS within29
      WITH CASE WHEN side28.forth
        THEN {front: reached35, ahead: within29, rear: state22.rear, behind: state22.behind}
        ELSE {front: state22.front, ahead: state22.ahead, rear: reached35, behind: within29} END AS now37
      WITH now37, size(now37.ahead) - 1 AS left38, size(now37.behind) - 1 AS right39,
        last(now37.ahead) AS before40, last(now37.behind) AS after41
      WITH now37, left38, right39, COLLECT {
        UNWIND CASE WHEN size(before40) < size(after41) THEN before40 ELSE after41 END AS one36
        WITH one36 WHERE one36 IN before40 AND one36 IN after41
          AND (left38 = 0 OR one36 <> start19) AND (right39 = 0 OR one36 <> goal20)
        RETURN one36
      } AS middles42
      WITH now37, left38, right39, reduce(chains43 = [one36 IN CASE WHEN size(middles42) > 1000
          THEN [one36 IN middles42 WHERE COUNT { (one36)-[:ATTENDED]->() } >= 50] ELSE middles42 END[..1000] | [one36]], level44 IN range(left38 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains43) - 1) AS at45
        WITH at45, chains43[at45] AS chain46
        WITH at45, chain46, chain46[0] AS who47
        MATCH (who47)-[attended48:ATTENDED]->(meeting49:Meeting)<-[attended50:ATTENDED]-(whom51)
        WHERE meeting49.status IN $param5 AND coalesce(attended48.side <> attended50.side, true) AND whom51 IN now37.ahead[level44]
        WITH DISTINCT at45, chain46, whom51
        WHERE NOT whom51 IN chain46 AND whom51 <> start19 AND whom51 <> goal20
        RETURN [whom51] + chain46 LIMIT 2000
      }) AS halves52
      WITH now37, left38, right39, reduce(chains53 = halves52, level54 IN range(right39 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains53) - 1) AS at55
        WITH at55, chains53[at55] AS chain56
        WITH at55, chain56, chain56[-1] AS who57
        MATCH (who57)-[attended58:ATTENDED]->(meeting59:Meeting)<-[attended60:ATTENDED]-(whom61)
        WHERE meeting59.status IN $param6 AND coalesce(attended58.side <> attended60.side, true) AND whom61 IN now37.behind[level54]
        WITH DISTINCT at55, chain56, whom61
        WHERE NOT whom61 IN chain56 AND whom61 <> start19 AND whom61 <> goal20
        RETURN chain56 + [whom61] LIMIT 2000
      }) AS wholes62
      RETURN {front: now37.front, ahead: now37.ahead, rear: now37.rear, behind: now37.behind,
        found: state22.found + [chain63 IN wholes62 |
          CASE left38 WHEN 0 THEN [] ELSE [start19] END + chain63 + CASE right39 WHEN 0 THEN [] ELSE [goal20] END]}
    }) END).found AS chain64
  WITH chain64
  CALL (chain64) {
    UNWIND range(0, size(chain64) - 2) AS at65
    WITH at65, chain64[at65] AS who66, chain64[at65 + 1] AS whom67
    WITH *, CASE WHEN COUNT { (who66)-[:ATTENDED]->() } <= COUNT { (whom67)-[:ATTENDED]->() } THEN who66 ELSE whom67 END AS rarer68,
      CASE WHEN COUNT { (who66)-[:ATTENDED]->() } <= COUNT { (whom67)-[:ATTENDED]->() } THEN whom67 ELSE who66 END AS other69
    MATCH (rarer68)-[attended70:ATTENDED]->(meeting71:Meeting)
    WHERE meeting71.status IN $param7
    WITH *, attended70.side AS side72
    MATCH (meeting71)<-[attended73:ATTENDED]-(other69)
    WHERE coalesce(side72 <> attended73.side, true)
    WITH at65, count(DISTINCT meeting71) AS times74
    RETURN min(times74) AS weakest75
  }
  WITH weakest75, [one76 IN chain64 | one76.id] AS path77
  ORDER BY size(path77), weakest75 DESC, path77 LIMIT $param3
  WITH path77, weakest75
  ORDER BY size(path77), weakest75 DESC, path77
  CALL (path77, weakest75) {
    UNWIND range(0, size(path77) - 1) AS at78
    MATCH (node79:Entity {id: path77[at78]})
    WITH node79, at78
    ORDER BY at78
    RETURN collect(node79 {`#type`: 'Organization', name: node79.name}) AS rows80
  }
  RETURN collect({nodes: rows80}) AS rows81
}
RETURN rows81 AS data, problems18 AS problems;
