// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: 6
// $param3: 3
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: 100
// $param10: ["HELD"]
// $param11: 20
// $param12: 20
// $param13: 100
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
        WHERE meeting32.status IN $param4 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50 AND coalesce(attended31.side <> attended33.side, true)
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
        WHERE meeting51.status IN $param5 AND COUNT { (meeting51)<-[:ATTENDED]-() } <= 50 AND coalesce(attended50.side <> attended52.side, true) AND whom53 IN step45.known
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
    WHERE meeting63.status IN $param6 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50
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
    RETURN collect(CASE WHEN node71:Organization THEN ['Organization', node71.id, node71.name]
    WHEN node71:Person THEN ['Person', node71.id, node71.name] END) AS rows72
  }
  CALL (path69, weakest67) {
    UNWIND range(0, size(path69) - 2) AS at73
    MATCH (who74:Entity {id: path69[at73]})
    MATCH (whom75:Entity {id: path69[at73 + 1]})
    CALL (who74, whom75) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer76,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param7 AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50
      WITH *, attended78.side AS side80
      MATCH (meeting79)<-[attended81:ATTENDED]-(other77)
      WHERE coalesce(side80 <> attended81.side, true)
      RETURN count(DISTINCT meeting79) AS times82, min(CASE WHEN meeting79.earliest IS NOT NULL THEN [meeting79.earliest, meeting79.date] END)[1] AS first83, max(CASE WHEN meeting79.latest IS NOT NULL THEN [meeting79.latest, meeting79.date] END)[1] AS last84
    }
    WITH who74, whom75, at73, times82, first83, last84
    ORDER BY at73
    CALL (who74, whom75, at73, times82, first83, last84) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer85,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other86
      MATCH (rarer85)-[attended87:ATTENDED]->(meeting88)
      WHERE meeting88.status IN $param8 AND COUNT { (meeting88)<-[:ATTENDED]-() } <= 50
      WITH *, attended87.side AS side89
      MATCH (meeting88)<-[attended90:ATTENDED]-(other86)
      WHERE coalesce(side89 <> attended90.side, true)
      MATCH (meeting88)-[:DISCUSSED]->(issue91:Issue)
      WITH issue91, count(DISTINCT meeting88) AS times92
      WITH issue91, times92
      ORDER BY times92 DESC, issue91.id
      LIMIT $param9
      RETURN collect([times92, {name: issue91.name}]) AS rows93
    }
    CALL (who74, whom75, at73, times82, first83, last84) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer94,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other95
      MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
      WHERE meeting97.status IN $param10 AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50
      WITH *, attended96.side AS side98
      MATCH (meeting97)<-[attended99:ATTENDED]-(other95)
      WHERE coalesce(side98 <> attended99.side, true)
      RETURN count(*) AS total100
    }
    CALL (who74, whom75, at73, times82, first83, last84) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer101,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other102
      MATCH (rarer101)-[attended103:ATTENDED]->(meeting97)
      WHERE meeting97.status IN $param10 AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50
      WITH *, attended103.side AS side104
      MATCH (meeting97)<-[attended105:ATTENDED]-(other102)
      WHERE coalesce(side104 <> attended105.side, true)
      WITH meeting97
      ORDER BY meeting97.dateUp, meeting97.id
      LIMIT $param11
      CALL (meeting97) {
        MATCH (meeting97)<-[relation106:ATTENDED]-(node107)
        WITH node107, relation106
        ORDER BY node107.id
        LIMIT $param12
        CALL (node107, relation106) {
          MATCH (node108:Evidence)
          WHERE node108.id IN relation106.evidence
          WITH node108
          ORDER BY node108.document, node108.start, node108.id
          LIMIT $param13
          RETURN collect([node108.quote]) AS rows109
        }
        RETURN collect([[['Organization', node107.name], rows109]]) AS rows110
      }
      RETURN collect([[meeting97.title, meeting97.date, {`#rows`: rows110}]]) AS rows111
    }
    RETURN collect([who74 {`#type`: 'Organization', name: who74.name}, whom75 {`#type`: 'Organization', name: whom75.name}, times82, first83, last84, rows93, {totalCount: total100, `#rows`: rows111}]) AS rows112
  }
  RETURN collect([size(path69) - 1, rows72, rows112]) AS rows113
}
RETURN rows113 AS data, problems18 AS problems;

// $param0: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param2: 6
// $param3: 20
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: 20
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
        WHERE meeting32.status IN $param4 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50 AND coalesce(attended31.side <> attended33.side, true)
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
        WHERE meeting51.status IN $param5 AND COUNT { (meeting51)<-[:ATTENDED]-() } <= 50 AND coalesce(attended50.side <> attended52.side, true) AND whom53 IN step45.known
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
    WHERE meeting63.status IN $param6 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50
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
    WITH who74, whom75, at73
    ORDER BY at73
    CALL (who74, whom75, at73) {
      WITH *, CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN who74 ELSE whom75 END AS rarer76,
        CASE WHEN COUNT { (who74)-[:ATTENDED]->() } <= COUNT { (whom75)-[:ATTENDED]->() } THEN whom75 ELSE who74 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param7 AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50
      WITH *, attended78.side AS side80
      MATCH (meeting79)<-[attended81:ATTENDED]-(other77)
      WHERE coalesce(side80 <> attended81.side, true)
      WITH meeting79
      ORDER BY meeting79.dateUp, meeting79.id
      LIMIT $param8
      RETURN collect([[meeting79.title]]) AS rows82
    }
    RETURN collect([{`#rows`: rows82}]) AS rows83
  }
  RETURN collect([size(path69) - 1, rows72, rows83]) AS rows84
}
RETURN rows84 AS data, problems18 AS problems;

// $param0: [{"text":"person/wang-wu","folded":"person/wangwu","nearest":"personwangwu~2 OR person~2 OR wang~1 OR wu"}]
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
        WHERE meeting32.status IN $param4 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50 AND coalesce(attended31.side <> attended33.side, true)
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
        WHERE meeting51.status IN $param5 AND COUNT { (meeting51)<-[:ATTENDED]-() } <= 50 AND coalesce(attended50.side <> attended52.side, true) AND whom53 IN step45.known
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
    WHERE meeting63.status IN $param6 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50
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
    RETURN collect(['Organization', node71.id]) AS rows72
  }
  RETURN collect([rows72]) AS rows73
}
RETURN rows73 AS data, problems18 AS problems;
