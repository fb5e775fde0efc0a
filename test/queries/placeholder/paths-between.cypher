// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: 100
// $param8: ["HELD"]
// $param9: 20
// $param10: 20
// $param11: 100
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  WITH *, [] AS barred12
  UNWIND head([chains13 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(all14 = [], some15 IN reduce(search16 = {start: start10, goal: goal11, ahead: {front: [{node: start10, meetings: COUNT { (start10)-[:ATTENDED]->() }}], fresh: [], levels: [[start10]], links: []}, behind: {front: [{node: goal11, meetings: COUNT { (goal11)-[:ATTENDED]->() }}], fresh: [], levels: [[goal11]], links: []}, found: []}, length17 IN range(1, $param1) |
    CASE WHEN size(reduce(all18 = [], some19 IN search16.found | all18 + some19)) >= $param2 THEN search16 ELSE head(COLLECT {
      WITH search16, search16.ahead.front + [one20 IN [somebody21 IN search16.ahead.fresh | {node: somebody21, meetings: COUNT { (somebody21)-[:ATTENDED]->() }}] WHERE (one20.meetings <= 1000 AND coalesce(one20.node.kind <> 'DELEGATION', true))][..20000] AS front22,
        search16.behind.front + [one23 IN [somebody24 IN search16.behind.fresh | {node: somebody24, meetings: COUNT { (somebody24)-[:ATTENDED]->() }}] WHERE (one23.meetings <= 1000 AND coalesce(one23.node.kind <> 'DELEGATION', true))][..20000] AS rear25
      WITH search16, front22, rear25, reduce(sum26 = 0, each27 IN front22 | sum26 + each27.meetings) <= reduce(sum28 = 0, each29 IN rear25 | sum28 + each29.meetings) AS forth30
      WITH search16, front22, rear25, forth30, CASE WHEN forth30 THEN search16.ahead ELSE search16.behind END AS side31,
        CASE WHEN forth30 THEN front22 ELSE rear25 END AS from32,
        CASE WHEN forth30 THEN search16.start ELSE search16.goal END AS own33,
        CASE WHEN forth30 THEN search16.goal ELSE search16.start END AS other34
      WITH *, last(side31.levels) AS seen35, COLLECT {
        UNWIND from32 AS one36
        WITH one36.node AS who37
        MATCH (who37)-[attended38:ATTENDED]->(meeting39)
        WHERE meeting39.status IN $param3 AND COUNT { (meeting39)<-[:ATTENDED]-() } <= 50
        WITH who37, meeting39, attended38.side AS side40
        MATCH (meeting39)<-[attended41:ATTENDED]-(whom42)
        WHERE whom42 <> who37 AND whom42 <> own33 AND (whom42 = other34 OR NOT whom42 IN barred12)
          AND coalesce(side40 <> attended41.side, true)
        RETURN DISTINCT {from: who37, to: whom42} LIMIT 100000
      } AS reached43
      WITH *, COLLECT {
        UNWIND reached43 AS one44
        WITH one44.to AS one44 WHERE NOT one44 IN seen35
        RETURN DISTINCT one44
      } AS fresh45
      WITH *, {front: [], fresh: [one44 IN fresh45 WHERE one44 <> other34], links: side31.links + reached43,
        levels: side31.levels + [CASE size(side31.levels) WHEN 1 THEN [] ELSE seen35 END + fresh45]} AS side31
      WITH search16, CASE WHEN forth30 THEN side31 ELSE {front: front22, fresh: [], levels: search16.ahead.levels, links: search16.ahead.links} END AS ahead46,
        CASE WHEN forth30 THEN {front: rear25, fresh: [], levels: search16.behind.levels, links: search16.behind.links} ELSE side31 END AS behind47
      WITH search16, ahead46, behind47, size(ahead46.levels) - 1 AS left48, size(behind47.levels) - 1 AS right49,
        last(ahead46.levels) AS before50, last(behind47.levels) AS after51
      WITH *, [one52 IN CASE WHEN size(before50) < size(after51) THEN before50 ELSE after51 END
        WHERE one52 IN before50 AND one52 IN after51 AND CASE WHEN left48 = 0 OR right49 = 0 THEN true ELSE (COUNT { (one52)-[:ATTENDED]->() } <= 1000 AND coalesce(one52.kind <> 'DELEGATION', true)) END] AS middles53
      WITH *, CASE WHEN size(middles53) > 1000
        THEN [one52 IN middles53 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles53 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles53 END[..1000] AS middles53
      WITH {start: search16.start, goal: search16.goal, ahead: ahead46, behind: behind47,
        found: search16.found + [CASE WHEN isEmpty(middles53) THEN [] ELSE reduce(chains54 = [one55 IN middles53 | [one55]],
          step56 IN [level57 IN range(left48 - 1, 0, -1) | {back: true, links: ahead46.links, near: ahead46.levels[level57]}] + [level57 IN range(right49 - 1, 0, -1) | {back: false, links: behind47.links, near: behind47.levels[level57]}] | COLLECT {
            WITH [one55 IN chains54 | CASE WHEN step56.back THEN head(one55) ELSE last(one55) END] AS ends58, step56.near AS near59
            UNWIND step56.links AS link60
            WITH link60, ends58, near59 WHERE link60.to IN ends58 AND link60.from IN near59
            UNWIND [one55 IN chains54 WHERE CASE WHEN step56.back THEN head(one55) ELSE last(one55) END = link60.to AND NOT link60.from IN one55] AS chain61
            RETURN CASE WHEN step56.back THEN [link60.from] + chain61 ELSE chain61 + [link60.from] END LIMIT 2000
          }) END]} AS next62
      RETURN next62
    }) END).found | all14 + some15) END] |
    [one63 IN chains13 | {path: one63, several: size(chains13) > 1}]]) AS chain64
  WITH chain64.path AS path65, chain64.several AS several66
  WITH path65, several66, CASE WHEN several66 THEN head(COLLECT {
      UNWIND range(0, size(path65) - 2) AS at67
      WITH at67, path65[at67] AS who68, path65[at67 + 1] AS whom69
      WITH *, COUNT { (who68)-[:ATTENDED]->() } <= COUNT { (whom69)-[:ATTENDED]->() } AS isRarer70
      WITH *, CASE WHEN isRarer70 THEN who68 ELSE whom69 END AS rarer71, CASE WHEN isRarer70 THEN whom69 ELSE who68 END AS other72
      MATCH (rarer71)-[attended73:ATTENDED]->(meeting74)
      WHERE meeting74.status IN $param4 AND COUNT { (meeting74)<-[:ATTENDED]-() } <= 50
      WITH *, attended73.side AS side75
      MATCH (meeting74)<-[attended76:ATTENDED]-(one77)
      WHERE one77 = other72 AND coalesce(side75 <> attended76.side, true)
      WITH at67, count(DISTINCT meeting74) AS times78
      RETURN min(times78)
    }) END AS weakest79
  WITH path65, weakest79, CASE WHEN several66 THEN [one63 IN path65 | one63.id] END AS ids80
  ORDER BY size(path65), weakest79 DESC, ids80 LIMIT $param2
  WITH path65, weakest79, ids80
  ORDER BY size(path65), weakest79 DESC, ids80
  CALL (path65, weakest79, ids80) {
    UNWIND range(0, size(path65) - 2) AS at81
    WITH at81, path65[at81] AS who82, path65[at81 + 1] AS whom83
    CALL (who82, whom83) {
      WITH *, COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } AS isRarer84
      WITH *, CASE WHEN isRarer84 THEN who82 ELSE whom83 END AS rarer85, CASE WHEN isRarer84 THEN whom83 ELSE who82 END AS other86
      MATCH (rarer85)-[attended87:ATTENDED]->(meeting88)
      WHERE meeting88.status IN $param5 AND COUNT { (meeting88)<-[:ATTENDED]-() } <= 50
      WITH *, attended87.side AS side89
      MATCH (meeting88)<-[attended90:ATTENDED]-(one91)
      WHERE one91 = other86 AND coalesce(side89 <> attended90.side, true)
      RETURN count(DISTINCT meeting88) AS times92, min(head([day93 IN [meeting88.earliest] WHERE day93 IS NOT NULL | [day93, meeting88.date]]))[1] AS first94, max(head([day95 IN [meeting88.latest] WHERE day95 IS NOT NULL | [day95, meeting88.date]]))[1] AS last96
    }
    WITH who82, whom83, at81, times92, first94, last96
    ORDER BY at81
    CALL (who82, whom83, at81, times92, first94, last96) {
      WITH *, COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } AS isRarer97
      WITH *, CASE WHEN isRarer97 THEN who82 ELSE whom83 END AS rarer98, CASE WHEN isRarer97 THEN whom83 ELSE who82 END AS other99
      MATCH (rarer98)-[attended100:ATTENDED]->(meeting101)
      WHERE meeting101.status IN $param6 AND COUNT { (meeting101)<-[:ATTENDED]-() } <= 50
      WITH *, attended100.side AS side102
      MATCH (meeting101)<-[attended103:ATTENDED]-(one104)
      WHERE one104 = other99 AND coalesce(side102 <> attended103.side, true)
      MATCH (meeting101)-[:DISCUSSED]->(issue105:Issue)
      WITH issue105, count(DISTINCT meeting101) AS times106
      WITH issue105, times106
      ORDER BY times106 DESC, issue105.id
      LIMIT $param7
      RETURN collect([times106, {name: issue105.name}]) AS rows107
    }
    CALL (who82, whom83, at81, times92, first94, last96) {
      WITH *, COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } AS isRarer108
      WITH *, CASE WHEN isRarer108 THEN who82 ELSE whom83 END AS rarer109, CASE WHEN isRarer108 THEN whom83 ELSE who82 END AS other110
      MATCH (rarer109)-[attended111:ATTENDED]->(meeting112)
      WHERE meeting112.status IN $param8 AND COUNT { (meeting112)<-[:ATTENDED]-() } <= 50
      WITH *, attended111.side AS side113
      MATCH (meeting112)<-[attended114:ATTENDED]-(one115)
      WHERE one115 = other110 AND coalesce(side113 <> attended114.side, true)
      RETURN count(*) AS total116
    }
    CALL (who82, whom83, at81, times92, first94, last96) {
      WITH *, COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } AS isRarer117
      WITH *, CASE WHEN isRarer117 THEN who82 ELSE whom83 END AS rarer118, CASE WHEN isRarer117 THEN whom83 ELSE who82 END AS other119
      MATCH (rarer118)-[attended120:ATTENDED]->(meeting112)
      WHERE meeting112.status IN $param8 AND COUNT { (meeting112)<-[:ATTENDED]-() } <= 50
      WITH *, attended120.side AS side121
      MATCH (meeting112)<-[attended122:ATTENDED]-(one123)
      WHERE one123 = other119 AND coalesce(side121 <> attended122.side, true)
      WITH meeting112
      ORDER BY meeting112.dateUp, meeting112.id
      LIMIT $param9
      CALL (meeting112) {
        MATCH (meeting112)<-[relation124:ATTENDED]-(node125)
        WITH node125, relation124
        ORDER BY node125.id
        LIMIT $param10
        CALL (node125, relation124) {
          MATCH (node126:Evidence)
          WHERE node126.id IN relation124.evidence
          WITH node126
          ORDER BY node126.document, node126.start, node126.id
          LIMIT $param11
          RETURN collect([node126.quote]) AS rows127
        }
        RETURN collect([[['Organization', node125.name], rows127]]) AS rows128
      }
      RETURN collect([[meeting112.title, meeting112.date, {`#rows`: rows128}]]) AS rows129
    }
    RETURN collect([who82 {`#type`: 'Organization', name: who82.name}, whom83 {`#type`: 'Organization', name: whom83.name}, times92, first94, last96, rows107, {totalCount: total116, `#rows`: rows129}]) AS rows130
  }
  RETURN collect([size(path65) - 1, [node131 IN path65 | CASE WHEN node131:Organization THEN ['Organization', node131.id, node131.name]
  WHEN node131:Person THEN ['Person', node131.id, node131.name] END], rows130]) AS rows132
}
RETURN rows132 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":1,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 6
// $param2: 20
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  WITH *, [] AS barred12
  UNWIND head([chains13 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(all14 = [], some15 IN reduce(search16 = {start: start10, goal: goal11, ahead: {front: [{node: start10, meetings: COUNT { (start10)-[:ATTENDED]->() }}], fresh: [], levels: [[start10]], links: []}, behind: {front: [{node: goal11, meetings: COUNT { (goal11)-[:ATTENDED]->() }}], fresh: [], levels: [[goal11]], links: []}, found: []}, length17 IN range(1, $param1) |
    CASE WHEN size(reduce(all18 = [], some19 IN search16.found | all18 + some19)) >= $param2 THEN search16 ELSE head(COLLECT {
      WITH search16, search16.ahead.front + [one20 IN [somebody21 IN search16.ahead.fresh | {node: somebody21, meetings: COUNT { (somebody21)-[:ATTENDED]->() }}] WHERE (one20.meetings <= 1000 AND coalesce(one20.node.kind <> 'DELEGATION', true))][..20000] AS front22,
        search16.behind.front + [one23 IN [somebody24 IN search16.behind.fresh | {node: somebody24, meetings: COUNT { (somebody24)-[:ATTENDED]->() }}] WHERE (one23.meetings <= 1000 AND coalesce(one23.node.kind <> 'DELEGATION', true))][..20000] AS rear25
      WITH search16, front22, rear25, reduce(sum26 = 0, each27 IN front22 | sum26 + each27.meetings) <= reduce(sum28 = 0, each29 IN rear25 | sum28 + each29.meetings) AS forth30
      WITH search16, front22, rear25, forth30, CASE WHEN forth30 THEN search16.ahead ELSE search16.behind END AS side31,
        CASE WHEN forth30 THEN front22 ELSE rear25 END AS from32,
        CASE WHEN forth30 THEN search16.start ELSE search16.goal END AS own33,
        CASE WHEN forth30 THEN search16.goal ELSE search16.start END AS other34
      WITH *, last(side31.levels) AS seen35, COLLECT {
        UNWIND from32 AS one36
        WITH one36.node AS who37
        MATCH (who37)-[attended38:ATTENDED]->(meeting39)
        WHERE meeting39.status IN $param3 AND COUNT { (meeting39)<-[:ATTENDED]-() } <= 50
        WITH who37, meeting39, attended38.side AS side40
        MATCH (meeting39)<-[attended41:ATTENDED]-(whom42)
        WHERE whom42 <> who37 AND whom42 <> own33 AND (whom42 = other34 OR NOT whom42 IN barred12)
          AND coalesce(side40 <> attended41.side, true)
        RETURN DISTINCT {from: who37, to: whom42} LIMIT 100000
      } AS reached43
      WITH *, COLLECT {
        UNWIND reached43 AS one44
        WITH one44.to AS one44 WHERE NOT one44 IN seen35
        RETURN DISTINCT one44
      } AS fresh45
      WITH *, {front: [], fresh: [one44 IN fresh45 WHERE one44 <> other34], links: side31.links + reached43,
        levels: side31.levels + [CASE size(side31.levels) WHEN 1 THEN [] ELSE seen35 END + fresh45]} AS side31
      WITH search16, CASE WHEN forth30 THEN side31 ELSE {front: front22, fresh: [], levels: search16.ahead.levels, links: search16.ahead.links} END AS ahead46,
        CASE WHEN forth30 THEN {front: rear25, fresh: [], levels: search16.behind.levels, links: search16.behind.links} ELSE side31 END AS behind47
      WITH search16, ahead46, behind47, size(ahead46.levels) - 1 AS left48, size(behind47.levels) - 1 AS right49,
        last(ahead46.levels) AS before50, last(behind47.levels) AS after51
      WITH *, [one52 IN CASE WHEN size(before50) < size(after51) THEN before50 ELSE after51 END
        WHERE one52 IN before50 AND one52 IN after51 AND CASE WHEN left48 = 0 OR right49 = 0 THEN true ELSE (COUNT { (one52)-[:ATTENDED]->() } <= 1000 AND coalesce(one52.kind <> 'DELEGATION', true)) END] AS middles53
      WITH *, CASE WHEN size(middles53) > 1000
        THEN [one52 IN middles53 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles53 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles53 END[..1000] AS middles53
      WITH {start: search16.start, goal: search16.goal, ahead: ahead46, behind: behind47,
        found: search16.found + [CASE WHEN isEmpty(middles53) THEN [] ELSE reduce(chains54 = [one55 IN middles53 | [one55]],
          step56 IN [level57 IN range(left48 - 1, 0, -1) | {back: true, links: ahead46.links, near: ahead46.levels[level57]}] + [level57 IN range(right49 - 1, 0, -1) | {back: false, links: behind47.links, near: behind47.levels[level57]}] | COLLECT {
            WITH [one55 IN chains54 | CASE WHEN step56.back THEN head(one55) ELSE last(one55) END] AS ends58, step56.near AS near59
            UNWIND step56.links AS link60
            WITH link60, ends58, near59 WHERE link60.to IN ends58 AND link60.from IN near59
            UNWIND [one55 IN chains54 WHERE CASE WHEN step56.back THEN head(one55) ELSE last(one55) END = link60.to AND NOT link60.from IN one55] AS chain61
            RETURN CASE WHEN step56.back THEN [link60.from] + chain61 ELSE chain61 + [link60.from] END LIMIT 2000
          }) END]} AS next62
      RETURN next62
    }) END).found | all14 + some15) END] |
    [one63 IN chains13 | {path: one63, several: size(chains13) > 1}]]) AS chain64
  WITH chain64.path AS path65, chain64.several AS several66
  WITH path65, several66, CASE WHEN several66 THEN head(COLLECT {
      UNWIND range(0, size(path65) - 2) AS at67
      WITH at67, path65[at67] AS who68, path65[at67 + 1] AS whom69
      WITH *, COUNT { (who68)-[:ATTENDED]->() } <= COUNT { (whom69)-[:ATTENDED]->() } AS isRarer70
      WITH *, CASE WHEN isRarer70 THEN who68 ELSE whom69 END AS rarer71, CASE WHEN isRarer70 THEN whom69 ELSE who68 END AS other72
      MATCH (rarer71)-[attended73:ATTENDED]->(meeting74)
      WHERE meeting74.status IN $param4 AND COUNT { (meeting74)<-[:ATTENDED]-() } <= 50
      WITH *, attended73.side AS side75
      MATCH (meeting74)<-[attended76:ATTENDED]-(one77)
      WHERE one77 = other72 AND coalesce(side75 <> attended76.side, true)
      WITH at67, count(DISTINCT meeting74) AS times78
      RETURN min(times78)
    }) END AS weakest79
  WITH path65, weakest79, CASE WHEN several66 THEN [one63 IN path65 | one63.id] END AS ids80
  ORDER BY size(path65), weakest79 DESC, ids80 LIMIT $param2
  WITH path65, weakest79, ids80
  ORDER BY size(path65), weakest79 DESC, ids80
  CALL (path65, weakest79, ids80) {
    UNWIND range(0, size(path65) - 2) AS at81
    WITH at81, path65[at81] AS who82, path65[at81 + 1] AS whom83
    WITH who82, whom83, at81
    ORDER BY at81
    CALL (who82, whom83, at81) {
      WITH *, COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } AS isRarer84
      WITH *, CASE WHEN isRarer84 THEN who82 ELSE whom83 END AS rarer85, CASE WHEN isRarer84 THEN whom83 ELSE who82 END AS other86
      MATCH (rarer85)-[attended87:ATTENDED]->(meeting88)
      WHERE meeting88.status IN $param5 AND COUNT { (meeting88)<-[:ATTENDED]-() } <= 50
      WITH *, attended87.side AS side89
      MATCH (meeting88)<-[attended90:ATTENDED]-(one91)
      WHERE one91 = other86 AND coalesce(side89 <> attended90.side, true)
      WITH meeting88
      ORDER BY meeting88.dateUp, meeting88.id
      LIMIT $param6
      RETURN collect([[meeting88.title]]) AS rows92
    }
    RETURN collect([{`#rows`: rows92}]) AS rows93
  }
  RETURN collect([size(path65) - 1, [node94 IN path65 | ['Organization', node94.name]], rows93]) AS rows95
}
RETURN rows95 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"person/wang-wu","ids":["person/wang-wu"],"folded":"person/wangwu","nearest":"personwangwu~2 OR person~2 OR wang~1 OR wu"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  WITH *, [] AS barred12
  UNWIND head([chains13 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(all14 = [], some15 IN reduce(search16 = {start: start10, goal: goal11, ahead: {front: [{node: start10, meetings: COUNT { (start10)-[:ATTENDED]->() }}], fresh: [], levels: [[start10]], links: []}, behind: {front: [{node: goal11, meetings: COUNT { (goal11)-[:ATTENDED]->() }}], fresh: [], levels: [[goal11]], links: []}, found: []}, length17 IN range(1, $param1) |
    CASE WHEN size(reduce(all18 = [], some19 IN search16.found | all18 + some19)) >= $param2 THEN search16 ELSE head(COLLECT {
      WITH search16, search16.ahead.front + [one20 IN [somebody21 IN search16.ahead.fresh | {node: somebody21, meetings: COUNT { (somebody21)-[:ATTENDED]->() }}] WHERE (one20.meetings <= 1000 AND coalesce(one20.node.kind <> 'DELEGATION', true))][..20000] AS front22,
        search16.behind.front + [one23 IN [somebody24 IN search16.behind.fresh | {node: somebody24, meetings: COUNT { (somebody24)-[:ATTENDED]->() }}] WHERE (one23.meetings <= 1000 AND coalesce(one23.node.kind <> 'DELEGATION', true))][..20000] AS rear25
      WITH search16, front22, rear25, reduce(sum26 = 0, each27 IN front22 | sum26 + each27.meetings) <= reduce(sum28 = 0, each29 IN rear25 | sum28 + each29.meetings) AS forth30
      WITH search16, front22, rear25, forth30, CASE WHEN forth30 THEN search16.ahead ELSE search16.behind END AS side31,
        CASE WHEN forth30 THEN front22 ELSE rear25 END AS from32,
        CASE WHEN forth30 THEN search16.start ELSE search16.goal END AS own33,
        CASE WHEN forth30 THEN search16.goal ELSE search16.start END AS other34
      WITH *, last(side31.levels) AS seen35, COLLECT {
        UNWIND from32 AS one36
        WITH one36.node AS who37
        MATCH (who37)-[attended38:ATTENDED]->(meeting39)
        WHERE meeting39.status IN $param3 AND COUNT { (meeting39)<-[:ATTENDED]-() } <= 50
        WITH who37, meeting39, attended38.side AS side40
        MATCH (meeting39)<-[attended41:ATTENDED]-(whom42)
        WHERE whom42 <> who37 AND whom42 <> own33 AND (whom42 = other34 OR NOT whom42 IN barred12)
          AND coalesce(side40 <> attended41.side, true)
        RETURN DISTINCT {from: who37, to: whom42} LIMIT 100000
      } AS reached43
      WITH *, COLLECT {
        UNWIND reached43 AS one44
        WITH one44.to AS one44 WHERE NOT one44 IN seen35
        RETURN DISTINCT one44
      } AS fresh45
      WITH *, {front: [], fresh: [one44 IN fresh45 WHERE one44 <> other34], links: side31.links + reached43,
        levels: side31.levels + [CASE size(side31.levels) WHEN 1 THEN [] ELSE seen35 END + fresh45]} AS side31
      WITH search16, CASE WHEN forth30 THEN side31 ELSE {front: front22, fresh: [], levels: search16.ahead.levels, links: search16.ahead.links} END AS ahead46,
        CASE WHEN forth30 THEN {front: rear25, fresh: [], levels: search16.behind.levels, links: search16.behind.links} ELSE side31 END AS behind47
      WITH search16, ahead46, behind47, size(ahead46.levels) - 1 AS left48, size(behind47.levels) - 1 AS right49,
        last(ahead46.levels) AS before50, last(behind47.levels) AS after51
      WITH *, [one52 IN CASE WHEN size(before50) < size(after51) THEN before50 ELSE after51 END
        WHERE one52 IN before50 AND one52 IN after51 AND CASE WHEN left48 = 0 OR right49 = 0 THEN true ELSE (COUNT { (one52)-[:ATTENDED]->() } <= 1000 AND coalesce(one52.kind <> 'DELEGATION', true)) END] AS middles53
      WITH *, CASE WHEN size(middles53) > 1000
        THEN [one52 IN middles53 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles53 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles53 END[..1000] AS middles53
      WITH {start: search16.start, goal: search16.goal, ahead: ahead46, behind: behind47,
        found: search16.found + [CASE WHEN isEmpty(middles53) THEN [] ELSE reduce(chains54 = [one55 IN middles53 | [one55]],
          step56 IN [level57 IN range(left48 - 1, 0, -1) | {back: true, links: ahead46.links, near: ahead46.levels[level57]}] + [level57 IN range(right49 - 1, 0, -1) | {back: false, links: behind47.links, near: behind47.levels[level57]}] | COLLECT {
            WITH [one55 IN chains54 | CASE WHEN step56.back THEN head(one55) ELSE last(one55) END] AS ends58, step56.near AS near59
            UNWIND step56.links AS link60
            WITH link60, ends58, near59 WHERE link60.to IN ends58 AND link60.from IN near59
            UNWIND [one55 IN chains54 WHERE CASE WHEN step56.back THEN head(one55) ELSE last(one55) END = link60.to AND NOT link60.from IN one55] AS chain61
            RETURN CASE WHEN step56.back THEN [link60.from] + chain61 ELSE chain61 + [link60.from] END LIMIT 2000
          }) END]} AS next62
      RETURN next62
    }) END).found | all14 + some15) END] |
    [one63 IN chains13 | {path: one63, several: size(chains13) > 1}]]) AS chain64
  WITH chain64.path AS path65, chain64.several AS several66
  WITH path65, several66, CASE WHEN several66 THEN head(COLLECT {
      UNWIND range(0, size(path65) - 2) AS at67
      WITH at67, path65[at67] AS who68, path65[at67 + 1] AS whom69
      WITH *, COUNT { (who68)-[:ATTENDED]->() } <= COUNT { (whom69)-[:ATTENDED]->() } AS isRarer70
      WITH *, CASE WHEN isRarer70 THEN who68 ELSE whom69 END AS rarer71, CASE WHEN isRarer70 THEN whom69 ELSE who68 END AS other72
      MATCH (rarer71)-[attended73:ATTENDED]->(meeting74)
      WHERE meeting74.status IN $param4 AND COUNT { (meeting74)<-[:ATTENDED]-() } <= 50
      WITH *, attended73.side AS side75
      MATCH (meeting74)<-[attended76:ATTENDED]-(one77)
      WHERE one77 = other72 AND coalesce(side75 <> attended76.side, true)
      WITH at67, count(DISTINCT meeting74) AS times78
      RETURN min(times78)
    }) END AS weakest79
  WITH path65, weakest79, CASE WHEN several66 THEN [one63 IN path65 | one63.id] END AS ids80
  ORDER BY size(path65), weakest79 DESC, ids80 LIMIT $param2
  WITH path65, weakest79, ids80
  ORDER BY size(path65), weakest79 DESC, ids80
  RETURN collect([[node81 IN path65 | ['Organization', node81.id]]]) AS rows82
}
RETURN rows82 AS data, problems9 AS problems;
