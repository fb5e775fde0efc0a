// $param0: [{"text":"刘鹤","folded":"刘鹤","nearest":"刘鹤^4 OR 刘* OR *鹤"}]
// $param1: [{"text":"Lighthizer","folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param2: 6
// $param3: 2
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
// $param10: 1
// $param11: 1
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
      WITH now37, left38, right39, reduce(chains43 = [one36 IN CASE WHEN size(middles42) > 1000
          THEN [one36 IN middles42 WHERE COUNT { (one36)-[:ATTENDED]->() } >= 50] ELSE middles42 END[..1000] | [one36]], level44 IN range(left38 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains43) - 1) AS at45
        WITH at45, chains43[at45] AS chain46
        WITH at45, chain46, chain46[0] AS who47
        MATCH (who47)-[attended48:ATTENDED]->(meeting49:Meeting)<-[attended50:ATTENDED]-(whom51)
        WHERE meeting49.status IN $param5 AND COUNT { (meeting49)<-[:ATTENDED]-() } <= 50 AND coalesce(attended48.side <> attended50.side, true) AND whom51 IN now37.ahead[level44]
        WITH DISTINCT at45, chain46, whom51
        WHERE NOT whom51 IN chain46 AND whom51 <> start19 AND whom51 <> goal20
        RETURN [whom51] + chain46 LIMIT 2000
      }) AS halves52
      WITH now37, left38, right39, reduce(chains53 = halves52, level54 IN range(right39 - 1, 1, -1) | COLLECT {
        UNWIND range(0, size(chains53) - 1) AS at55
        WITH at55, chains53[at55] AS chain56
        WITH at55, chain56, chain56[-1] AS who57
        MATCH (who57)-[attended58:ATTENDED]->(meeting59:Meeting)<-[attended60:ATTENDED]-(whom61)
        WHERE meeting59.status IN $param6 AND COUNT { (meeting59)<-[:ATTENDED]-() } <= 50 AND coalesce(attended58.side <> attended60.side, true) AND whom61 IN now37.behind[level54]
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
    WHERE meeting71.status IN $param7 AND COUNT { (meeting71)<-[:ATTENDED]-() } <= 50
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
      WHERE meeting87.status IN $param8 AND COUNT { (meeting87)<-[:ATTENDED]-() } <= 50
      WITH *, attended86.side AS side88
      MATCH (meeting87)<-[attended89:ATTENDED]-(other85)
      WHERE coalesce(side88 <> attended89.side, true)
      RETURN count(DISTINCT meeting87) AS times90, min(CASE WHEN meeting87.earliest IS NOT NULL
          THEN [meeting87.earliest, meeting87.date] END)[1] AS first91, max(CASE WHEN meeting87.latest IS NOT NULL
          THEN [meeting87.latest, meeting87.date] END)[1] AS last92
    }
    WITH who82, whom83, at81, times90, first91, last92
    ORDER BY at81
    CALL (who82, whom83, at81, times90, first91, last92) {
      WITH *, CASE WHEN COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } THEN who82 ELSE whom83 END AS rarer93,
        CASE WHEN COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } THEN whom83 ELSE who82 END AS other94
      MATCH (rarer93)-[attended95:ATTENDED]->(meeting96:Meeting)
      WHERE meeting96.status IN $param9 AND COUNT { (meeting96)<-[:ATTENDED]-() } <= 50
      WITH *, attended95.side AS side97
      MATCH (meeting96)<-[attended98:ATTENDED]-(other94)
      WHERE coalesce(side97 <> attended98.side, true)
      WITH meeting96
      ORDER BY meeting96.dateUp, meeting96.id
      LIMIT $param10
      CALL (meeting96) {
        MATCH (node99:Evidence)
        WHERE node99.id IN meeting96.evidence
        WITH node99
        ORDER BY node99.document, node99.start, node99.id
        LIMIT $param11
        RETURN collect({quote: node99.quote}) AS rows100
      }
      RETURN collect({nodes: {title: meeting96.title, date: meeting96.date, evidence: rows100}}) AS rows101
    }
    RETURN collect({who: who82 {`#type`: 'Organization', name: who82.name}, whom: whom83 {`#type`: 'Organization', name: whom83.name}, times: times90, firstMet: first91, lastMet: last92, meetings: {`#rows`: rows101}}) AS rows102
  }
  RETURN collect({length: size(path77) - 1, nodes: rows80, steps: rows102}) AS rows103
}
RETURN rows103 AS data, problems18 AS problems;
