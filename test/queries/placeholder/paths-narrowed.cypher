// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param2: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
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
        MATCH (who40)-[attended41:ATTENDED]->(meeting42)<-[attended43:ATTENDED]-(whom44)
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
      WITH now48, left49, right50, reduce(chains54 = [one55 IN CASE WHEN size(middles53) > 1000
          THEN [one47 IN middles53 WHERE COUNT { (one47)-[:ATTENDED]->() } >= 50] + [one47 IN middles53 WHERE NOT COUNT { (one47)-[:ATTENDED]->() } >= 50] ELSE middles53 END[..1000] | [one55]], step56 IN [level57 IN range(left49 - 1, 1, -1) | {back: true, known: now48.ahead[level57]}] +
              [level57 IN range(right50 - 1, 1, -1) | {back: false, known: now48.behind[level57]}] | COLLECT {
        UNWIND range(0, size(chains54) - 1) AS at58
        WITH at58, chains54[at58] AS chain59
        WITH at58, chain59, CASE WHEN step56.back THEN chain59[0] ELSE chain59[-1] END AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62)<-[attended63:ATTENDED]-(whom64)
        WHERE meeting62.status IN $param6 AND EXISTS { (meeting62)-[:DISCUSSED]->(end65) WHERE end65 IN about27 } AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND coalesce(attended61.side <> attended63.side, true) AND whom64 IN step56.known
        WITH DISTINCT at58, chain59, whom64
        WHERE NOT whom64 IN chain59 AND whom64 <> start29 AND whom64 <> goal30
        RETURN CASE WHEN step56.back THEN [whom64] + chain59 ELSE chain59 + [whom64] END LIMIT 2000
      }) AS wholes66
      RETURN {front: now48.front, ahead: now48.ahead, rear: now48.rear, behind: now48.behind,
        found: state32.found + [chain67 IN wholes66 |
          CASE left49 WHEN 0 THEN [] ELSE [start29] END + chain67 + CASE right50 WHEN 0 THEN [] ELSE [goal30] END]}
    }) END).found AS chain68
  WITH chain68, about27
  CALL (chain68, about27) {
    UNWIND range(0, size(chain68) - 2) AS at69
    WITH at69, about27, chain68[at69] AS who70, chain68[at69 + 1] AS whom71
    WITH *, CASE WHEN COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } THEN who70 ELSE whom71 END AS rarer72,
      CASE WHEN COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } THEN whom71 ELSE who70 END AS other73
    MATCH (rarer72)-[attended74:ATTENDED]->(meeting75)
    WHERE meeting75.status IN $param7 AND EXISTS { (meeting75)-[:DISCUSSED]->(end76) WHERE end76 IN about27 } AND COUNT { (meeting75)<-[:ATTENDED]-() } <= 50
    WITH *, attended74.side AS side77
    MATCH (meeting75)<-[attended78:ATTENDED]-(other73)
    WHERE coalesce(side77 <> attended78.side, true)
    WITH at69, count(DISTINCT meeting75) AS times79
    RETURN min(times79) AS weakest80
  }
  WITH weakest80, about27, [one81 IN chain68 | one81.id] AS path82
  ORDER BY size(path82), weakest80 DESC, path82 LIMIT $param4
  WITH path82, weakest80, about27
  ORDER BY size(path82), weakest80 DESC, path82
  CALL (path82, weakest80, about27) {
    UNWIND range(0, size(path82) - 1) AS at83
    MATCH (node84:Entity {id: path82[at83]})
    WITH node84, at83
    ORDER BY at83
    RETURN collect(['Organization', node84.name]) AS rows85
  }
  CALL (path82, weakest80, about27) {
    UNWIND range(0, size(path82) - 2) AS at86
    MATCH (who87:Entity {id: path82[at86]})
    MATCH (whom88:Entity {id: path82[at86 + 1]})
    CALL (who87, whom88, about27) {
      WITH *, CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN who87 ELSE whom88 END AS rarer89,
        CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN whom88 ELSE who87 END AS other90
      MATCH (rarer89)-[attended91:ATTENDED]->(meeting92)
      WHERE meeting92.status IN $param8 AND EXISTS { (meeting92)-[:DISCUSSED]->(end93) WHERE end93 IN about27 } AND COUNT { (meeting92)<-[:ATTENDED]-() } <= 50
      WITH *, attended91.side AS side94
      MATCH (meeting92)<-[attended95:ATTENDED]-(other90)
      WHERE coalesce(side94 <> attended95.side, true)
      RETURN count(DISTINCT meeting92) AS times96
    }
    WITH who87, whom88, at86, times96, about27
    ORDER BY at86
    RETURN collect([times96]) AS rows97
  }
  RETURN collect([rows85, rows97]) AS rows98
}
RETURN rows98 AS data, problems28 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
// $param19: 20
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
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)<-[attended33:ATTENDED]-(whom34)
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
      WITH now37, left38, right39, reduce(chains43 = [one44 IN CASE WHEN size(middles42) > 1000
          THEN [one36 IN middles42 WHERE COUNT { (one36)-[:ATTENDED]->() } >= 50] + [one36 IN middles42 WHERE NOT COUNT { (one36)-[:ATTENDED]->() } >= 50] ELSE middles42 END[..1000] | [one44]], step45 IN [level46 IN range(left38 - 1, 1, -1) | {back: true, known: now37.ahead[level46]}] +
              [level46 IN range(right39 - 1, 1, -1) | {back: false, known: now37.behind[level46]}] | COLLECT {
        UNWIND range(0, size(chains43) - 1) AS at47
        WITH at47, chains43[at47] AS chain48
        WITH at47, chain48, CASE WHEN step45.back THEN chain48[0] ELSE chain48[-1] END AS who49
        MATCH (who49)-[attended50:ATTENDED]->(meeting51)<-[attended52:ATTENDED]-(whom53)
        WHERE meeting51.status IN $param7 AND (meeting51.earliest >= $param8 AND meeting51.latest <= $param9) AND COUNT { (meeting51)<-[:ATTENDED]-() } <= 50 AND coalesce(attended50.side <> attended52.side, true) AND whom53 IN step45.known
        WITH DISTINCT at47, chain48, whom53
        WHERE NOT whom53 IN chain48 AND whom53 <> start19 AND whom53 <> goal20
        RETURN CASE WHEN step45.back THEN [whom53] + chain48 ELSE chain48 + [whom53] END LIMIT 2000
      }) AS wholes54
      RETURN {front: now37.front, ahead: now37.ahead, rear: now37.rear, behind: now37.behind,
        found: state22.found + [chain55 IN wholes54 |
          CASE left38 WHEN 0 THEN [] ELSE [start19] END + chain55 + CASE right39 WHEN 0 THEN [] ELSE [goal20] END]}
    }) END).found AS chain56
  WITH chain56
  CALL (chain56) {
    UNWIND range(0, size(chain56) - 2) AS at57
    WITH at57, chain56[at57] AS who58, chain56[at57 + 1] AS whom59
    WITH *, CASE WHEN COUNT { (who58)-[:ATTENDED]->() } <= COUNT { (whom59)-[:ATTENDED]->() } THEN who58 ELSE whom59 END AS rarer60,
      CASE WHEN COUNT { (who58)-[:ATTENDED]->() } <= COUNT { (whom59)-[:ATTENDED]->() } THEN whom59 ELSE who58 END AS other61
    MATCH (rarer60)-[attended62:ATTENDED]->(meeting63)
    WHERE meeting63.status IN $param10 AND (meeting63.earliest >= $param11 AND meeting63.latest <= $param12) AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50
    WITH *, attended62.side AS side64
    MATCH (meeting63)<-[attended65:ATTENDED]-(other61)
    WHERE coalesce(side64 <> attended65.side, true)
    WITH at57, count(DISTINCT meeting63) AS times66
    RETURN min(times66) AS weakest67
  }
  WITH weakest67, [one68 IN chain56 | one68.id] AS path69
  ORDER BY size(path69), weakest67 DESC, path69 LIMIT $param3
  WITH path69, weakest67
  ORDER BY size(path69), weakest67 DESC, path69
  CALL (path69, weakest67) {
    UNWIND range(0, size(path69) - 1) AS at70
    MATCH (node71:Entity {id: path69[at70]})
    WITH node71, at70
    ORDER BY at70
    RETURN collect(['Organization', node71.name]) AS rows72
  }
  CALL (path69, weakest67) {
    UNWIND range(0, size(path69) - 2) AS at73
    MATCH (who74:Entity {id: path69[at73]})
    MATCH (whom75:Entity {id: path69[at73 + 1]})
    CALL (who74, whom75) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer76,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param13 AND (meeting79.earliest >= $param14 AND meeting79.latest <= $param15) AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50
      WITH *, attended78.side AS side80
      MATCH (meeting79)<-[attended81:ATTENDED]-(other77)
      WHERE coalesce(side80 <> attended81.side, true)
      RETURN count(DISTINCT meeting79) AS times82
    }
    WITH who74, whom75, at73, times82
    ORDER BY at73
    CALL (who74, whom75, at73, times82) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer83,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other84
      MATCH (rarer83)-[attended85:ATTENDED]->(meeting86)
      WHERE meeting86.status IN $param16 AND (meeting86.earliest >= $param17 AND meeting86.latest <= $param18) AND COUNT { (meeting86)<-[:ATTENDED]-() } <= 50
      WITH *, attended85.side AS side87
      MATCH (meeting86)<-[attended88:ATTENDED]-(other84)
      WHERE coalesce(side87 <> attended88.side, true)
      WITH meeting86
      ORDER BY meeting86.dateUp, meeting86.id
      LIMIT $param19
      RETURN collect([[meeting86.title]]) AS rows89
    }
    RETURN collect([times82, {`#rows`: rows89}]) AS rows90
  }
  RETURN collect([rows72, rows90]) AS rows91
}
RETURN rows91 AS data, problems18 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 6
// $param3: 3
// $param4: ["HELD"]
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
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)<-[attended33:ATTENDED]-(whom34)
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
      WITH now37, left38, right39, reduce(chains43 = [one44 IN CASE WHEN size(middles42) > 1000
          THEN [one36 IN middles42 WHERE COUNT { (one36)-[:ATTENDED]->() } >= 50] + [one36 IN middles42 WHERE NOT COUNT { (one36)-[:ATTENDED]->() } >= 50] ELSE middles42 END[..1000] | [one44]], step45 IN [level46 IN range(left38 - 1, 1, -1) | {back: true, known: now37.ahead[level46]}] +
              [level46 IN range(right39 - 1, 1, -1) | {back: false, known: now37.behind[level46]}] | COLLECT {
        UNWIND range(0, size(chains43) - 1) AS at47
        WITH at47, chains43[at47] AS chain48
        WITH at47, chain48, CASE WHEN step45.back THEN chain48[0] ELSE chain48[-1] END AS who49
        MATCH (who49)-[attended50:ATTENDED]->(meeting51)<-[attended52:ATTENDED]-(whom53)
        WHERE meeting51.status IN $param5 AND coalesce(attended50.side <> attended52.side, true) AND whom53 IN step45.known
        WITH DISTINCT at47, chain48, whom53
        WHERE NOT whom53 IN chain48 AND whom53 <> start19 AND whom53 <> goal20
        RETURN CASE WHEN step45.back THEN [whom53] + chain48 ELSE chain48 + [whom53] END LIMIT 2000
      }) AS wholes54
      RETURN {front: now37.front, ahead: now37.ahead, rear: now37.rear, behind: now37.behind,
        found: state22.found + [chain55 IN wholes54 |
          CASE left38 WHEN 0 THEN [] ELSE [start19] END + chain55 + CASE right39 WHEN 0 THEN [] ELSE [goal20] END]}
    }) END).found AS chain56
  WITH chain56
  CALL (chain56) {
    UNWIND range(0, size(chain56) - 2) AS at57
    WITH at57, chain56[at57] AS who58, chain56[at57 + 1] AS whom59
    WITH *, CASE WHEN COUNT { (who58)-[:ATTENDED]->() } <= COUNT { (whom59)-[:ATTENDED]->() } THEN who58 ELSE whom59 END AS rarer60,
      CASE WHEN COUNT { (who58)-[:ATTENDED]->() } <= COUNT { (whom59)-[:ATTENDED]->() } THEN whom59 ELSE who58 END AS other61
    MATCH (rarer60)-[attended62:ATTENDED]->(meeting63)
    WHERE meeting63.status IN $param6
    WITH *, attended62.side AS side64
    MATCH (meeting63)<-[attended65:ATTENDED]-(other61)
    WHERE coalesce(side64 <> attended65.side, true)
    WITH at57, count(DISTINCT meeting63) AS times66
    RETURN min(times66) AS weakest67
  }
  WITH weakest67, [one68 IN chain56 | one68.id] AS path69
  ORDER BY size(path69), weakest67 DESC, path69 LIMIT $param3
  WITH path69, weakest67
  ORDER BY size(path69), weakest67 DESC, path69
  CALL (path69, weakest67) {
    UNWIND range(0, size(path69) - 1) AS at70
    MATCH (node71:Entity {id: path69[at70]})
    WITH node71, at70
    ORDER BY at70
    RETURN collect(['Organization', node71.name]) AS rows72
  }
  RETURN collect([rows72]) AS rows73
}
RETURN rows73 AS data, problems18 AS problems;
