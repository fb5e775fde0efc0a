// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":2,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Issue END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Issue END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Issue END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS about9, collect(problem6) AS problems10
WITH from7, to8, COLLECT {
  UNWIND about9 AS one11
  MATCH (one11)<-[:BROADER*0..]-(entity12)
  RETURN DISTINCT entity12
} AS about13, problems10
CALL (problems10, from7, to8, about13) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start14
  UNWIND to8 AS goal15
  WITH *, [] AS barred16
  UNWIND head([chains17 IN [CASE WHEN start14 = goal15 THEN [[start14]] ELSE reduce(all18 = [], some19 IN reduce(search20 = {start: start14, goal: goal15, ahead: {front: [{node: start14, meetings: COUNT { (start14)-[:ATTENDED]->() }}], fresh: [], levels: [[start14]], links: []}, behind: {front: [{node: goal15, meetings: COUNT { (goal15)-[:ATTENDED]->() }}], fresh: [], levels: [[goal15]], links: []}, found: []}, length21 IN range(1, $param1) |
    CASE WHEN size(reduce(all22 = [], some23 IN search20.found | all22 + some23)) >= $param2 THEN search20 ELSE head(COLLECT {
      WITH search20, search20.ahead.front + [one24 IN [somebody25 IN search20.ahead.fresh | {node: somebody25, meetings: COUNT { (somebody25)-[:ATTENDED]->() }}] WHERE (one24.meetings <= 1000 AND coalesce(one24.node.kind <> 'DELEGATION', true))][..20000] AS front26,
        search20.behind.front + [one27 IN [somebody28 IN search20.behind.fresh | {node: somebody28, meetings: COUNT { (somebody28)-[:ATTENDED]->() }}] WHERE (one27.meetings <= 1000 AND coalesce(one27.node.kind <> 'DELEGATION', true))][..20000] AS rear29
      WITH search20, front26, rear29, reduce(sum30 = 0, each31 IN front26 | sum30 + each31.meetings) <= reduce(sum32 = 0, each33 IN rear29 | sum32 + each33.meetings) AS forth34
      WITH search20, front26, rear29, forth34, CASE WHEN forth34 THEN search20.ahead ELSE search20.behind END AS side35,
        CASE WHEN forth34 THEN front26 ELSE rear29 END AS from36,
        CASE WHEN forth34 THEN search20.start ELSE search20.goal END AS own37,
        CASE WHEN forth34 THEN search20.goal ELSE search20.start END AS other38
      WITH *, last(side35.levels) AS seen39, COLLECT {
        UNWIND from36 AS one40
        WITH one40.node AS who41
        MATCH (who41)-[attended42:ATTENDED]->(meeting43)
        WHERE meeting43.status IN $param3 AND EXISTS { (meeting43)-[:DISCUSSED]->(end44) WHERE end44 IN about13 } AND COUNT { (meeting43)<-[:ATTENDED]-() } <= 50
        WITH who41, meeting43, attended42.side AS side45
        MATCH (meeting43)<-[attended46:ATTENDED]-(whom47)
        WHERE whom47 <> who41 AND whom47 <> own37 AND (whom47 = other38 OR NOT whom47 IN barred16)
          AND coalesce(side45 <> attended46.side, true)
        RETURN DISTINCT {from: who41, to: whom47} LIMIT 100000
      } AS reached48
      WITH *, COLLECT {
        UNWIND reached48 AS one49
        WITH one49.to AS one49 WHERE NOT one49 IN seen39
        RETURN DISTINCT one49
      } AS fresh50
      WITH *, {front: [], fresh: [one49 IN fresh50 WHERE one49 <> other38], links: side35.links + reached48,
        levels: side35.levels + [CASE size(side35.levels) WHEN 1 THEN [] ELSE seen39 END + fresh50]} AS side35
      WITH search20, CASE WHEN forth34 THEN side35 ELSE {front: front26, fresh: [], levels: search20.ahead.levels, links: search20.ahead.links} END AS ahead51,
        CASE WHEN forth34 THEN {front: rear29, fresh: [], levels: search20.behind.levels, links: search20.behind.links} ELSE side35 END AS behind52
      WITH search20, ahead51, behind52, size(ahead51.levels) - 1 AS left53, size(behind52.levels) - 1 AS right54,
        last(ahead51.levels) AS before55, last(behind52.levels) AS after56
      WITH *, [one57 IN CASE WHEN size(before55) < size(after56) THEN before55 ELSE after56 END
        WHERE one57 IN before55 AND one57 IN after56 AND CASE WHEN left53 = 0 OR right54 = 0 THEN true ELSE (COUNT { (one57)-[:ATTENDED]->() } <= 1000 AND coalesce(one57.kind <> 'DELEGATION', true)) END] AS middles58
      WITH *, CASE WHEN size(middles58) > 1000
        THEN [one57 IN middles58 WHERE COUNT { (one57)-[:ATTENDED]->() } >= 50] + [one57 IN middles58 WHERE NOT COUNT { (one57)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] AS middles58
      WITH {start: search20.start, goal: search20.goal, ahead: ahead51, behind: behind52,
        found: search20.found + [CASE WHEN isEmpty(middles58) THEN [] ELSE reduce(chains59 = [one60 IN middles58 | [one60]],
          step61 IN [level62 IN range(left53 - 1, 0, -1) | {back: true, links: ahead51.links, near: ahead51.levels[level62]}] + [level62 IN range(right54 - 1, 0, -1) | {back: false, links: behind52.links, near: behind52.levels[level62]}] | COLLECT {
            WITH [one60 IN chains59 | CASE WHEN step61.back THEN head(one60) ELSE last(one60) END] AS ends63, step61.near AS near64
            UNWIND step61.links AS link65
            WITH link65, ends63, near64 WHERE link65.to IN ends63 AND link65.from IN near64
            UNWIND [one60 IN chains59 WHERE CASE WHEN step61.back THEN head(one60) ELSE last(one60) END = link65.to AND NOT link65.from IN one60] AS chain66
            RETURN CASE WHEN step61.back THEN [link65.from] + chain66 ELSE chain66 + [link65.from] END LIMIT 2000
          }) END]} AS next67
      RETURN next67
    }) END).found | all18 + some19) END] |
    [one68 IN chains17 | {path: one68, several: size(chains17) > 1}]]) AS chain69
  WITH about13, chain69.path AS path70, chain69.several AS several71
  WITH about13, path70, several71, CASE WHEN several71 THEN head(COLLECT {
      UNWIND range(0, size(path70) - 2) AS at72
      WITH at72, about13, path70[at72] AS who73, path70[at72 + 1] AS whom74
      WITH *, COUNT { (who73)-[:ATTENDED]->() } <= COUNT { (whom74)-[:ATTENDED]->() } AS isRarer75
      WITH *, CASE WHEN isRarer75 THEN who73 ELSE whom74 END AS rarer76, CASE WHEN isRarer75 THEN whom74 ELSE who73 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param4 AND EXISTS { (meeting79)-[:DISCUSSED]->(end80) WHERE end80 IN about13 } AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50
      WITH *, attended78.side AS side81
      MATCH (meeting79)<-[attended82:ATTENDED]-(one83)
      WHERE one83 = other77 AND coalesce(side81 <> attended82.side, true)
      WITH at72, count(DISTINCT meeting79) AS times84
      RETURN min(times84)
    }) END AS weakest85
  WITH about13, path70, weakest85, CASE WHEN several71 THEN [one68 IN path70 | one68.id] END AS ids86
  ORDER BY size(path70), weakest85 DESC, ids86 LIMIT $param2
  WITH path70, weakest85, ids86, about13
  ORDER BY size(path70), weakest85 DESC, ids86
  CALL (path70, weakest85, ids86, about13) {
    UNWIND range(0, size(path70) - 2) AS at87
    WITH at87, about13, path70[at87] AS who88, path70[at87 + 1] AS whom89
    CALL (who88, whom89, about13) {
      WITH *, COUNT { (who88)-[:ATTENDED]->() } <= COUNT { (whom89)-[:ATTENDED]->() } AS isRarer90
      WITH *, CASE WHEN isRarer90 THEN who88 ELSE whom89 END AS rarer91, CASE WHEN isRarer90 THEN whom89 ELSE who88 END AS other92
      MATCH (rarer91)-[attended93:ATTENDED]->(meeting94)
      WHERE meeting94.status IN $param5 AND EXISTS { (meeting94)-[:DISCUSSED]->(end95) WHERE end95 IN about13 } AND COUNT { (meeting94)<-[:ATTENDED]-() } <= 50
      WITH *, attended93.side AS side96
      MATCH (meeting94)<-[attended97:ATTENDED]-(one98)
      WHERE one98 = other92 AND coalesce(side96 <> attended97.side, true)
      RETURN count(DISTINCT meeting94) AS times99
    }
    WITH who88, whom89, at87, times99, about13
    ORDER BY at87
    RETURN collect([times99]) AS rows100
  }
  RETURN collect([[node101 IN path70 | ['Organization', node101.name]], rows100]) AS rows102
}
RETURN rows102 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: "0000-01-01"
// $param5: "2018-12-31"
// $param6: ["HELD"]
// $param7: "0000-01-01"
// $param8: "2018-12-31"
// $param9: ["HELD"]
// $param10: "0000-01-01"
// $param11: "2018-12-31"
// $param12: ["HELD"]
// $param13: "0000-01-01"
// $param14: "2018-12-31"
// $param15: 20
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
        WHERE meeting39.status IN $param3 AND (meeting39.earliest >= $param4 AND meeting39.latest <= $param5) AND COUNT { (meeting39)<-[:ATTENDED]-() } <= 50
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
      WHERE meeting74.status IN $param6 AND (meeting74.earliest >= $param7 AND meeting74.latest <= $param8) AND COUNT { (meeting74)<-[:ATTENDED]-() } <= 50
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
      WHERE meeting88.status IN $param9 AND (meeting88.earliest >= $param10 AND meeting88.latest <= $param11) AND COUNT { (meeting88)<-[:ATTENDED]-() } <= 50
      WITH *, attended87.side AS side89
      MATCH (meeting88)<-[attended90:ATTENDED]-(one91)
      WHERE one91 = other86 AND coalesce(side89 <> attended90.side, true)
      RETURN count(DISTINCT meeting88) AS times92
    }
    WITH who82, whom83, at81, times92
    ORDER BY at81
    CALL (who82, whom83, at81, times92) {
      WITH *, COUNT { (who82)-[:ATTENDED]->() } <= COUNT { (whom83)-[:ATTENDED]->() } AS isRarer93
      WITH *, CASE WHEN isRarer93 THEN who82 ELSE whom83 END AS rarer94, CASE WHEN isRarer93 THEN whom83 ELSE who82 END AS other95
      MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
      WHERE meeting97.status IN $param12 AND (meeting97.earliest >= $param13 AND meeting97.latest <= $param14) AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50
      WITH *, attended96.side AS side98
      MATCH (meeting97)<-[attended99:ATTENDED]-(one100)
      WHERE one100 = other95 AND coalesce(side98 <> attended99.side, true)
      WITH meeting97
      ORDER BY meeting97.dateUp, meeting97.id
      LIMIT $param15
      RETURN collect([[meeting97.title]]) AS rows101
    }
    RETURN collect([times92, {`#rows`: rows101}]) AS rows102
  }
  RETURN collect([[node103 IN path65 | ['Organization', node103.name]], rows102]) AS rows104
}
RETURN rows104 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
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
      WITH search16, search16.ahead.front + [somebody20 IN search16.ahead.fresh | {node: somebody20, meetings: COUNT { (somebody20)-[:ATTENDED]->() }}][..20000] AS front21,
        search16.behind.front + [somebody22 IN search16.behind.fresh | {node: somebody22, meetings: COUNT { (somebody22)-[:ATTENDED]->() }}][..20000] AS rear23
      WITH search16, front21, rear23, reduce(sum24 = 0, each25 IN front21 | sum24 + each25.meetings) <= reduce(sum26 = 0, each27 IN rear23 | sum26 + each27.meetings) AS forth28
      WITH search16, front21, rear23, forth28, CASE WHEN forth28 THEN search16.ahead ELSE search16.behind END AS side29,
        CASE WHEN forth28 THEN front21 ELSE rear23 END AS from30,
        CASE WHEN forth28 THEN search16.start ELSE search16.goal END AS own31,
        CASE WHEN forth28 THEN search16.goal ELSE search16.start END AS other32
      WITH *, last(side29.levels) AS seen33, COLLECT {
        UNWIND from30 AS one34
        WITH one34.node AS who35
        MATCH (who35)-[attended36:ATTENDED]->(meeting37)
        WHERE meeting37.status IN $param3
        WITH who35, meeting37, attended36.side AS side38
        MATCH (meeting37)<-[attended39:ATTENDED]-(whom40)
        WHERE whom40 <> who35 AND whom40 <> own31 AND (whom40 = other32 OR NOT whom40 IN barred12)
          AND coalesce(side38 <> attended39.side, true)
        RETURN DISTINCT {from: who35, to: whom40} LIMIT 100000
      } AS reached41
      WITH *, COLLECT {
        UNWIND reached41 AS one42
        WITH one42.to AS one42 WHERE NOT one42 IN seen33
        RETURN DISTINCT one42
      } AS fresh43
      WITH *, {front: [], fresh: [one42 IN fresh43 WHERE one42 <> other32], links: side29.links + reached41,
        levels: side29.levels + [CASE size(side29.levels) WHEN 1 THEN [] ELSE seen33 END + fresh43]} AS side29
      WITH search16, CASE WHEN forth28 THEN side29 ELSE {front: front21, fresh: [], levels: search16.ahead.levels, links: search16.ahead.links} END AS ahead44,
        CASE WHEN forth28 THEN {front: rear23, fresh: [], levels: search16.behind.levels, links: search16.behind.links} ELSE side29 END AS behind45
      WITH search16, ahead44, behind45, size(ahead44.levels) - 1 AS left46, size(behind45.levels) - 1 AS right47,
        last(ahead44.levels) AS before48, last(behind45.levels) AS after49
      WITH *, [one50 IN CASE WHEN size(before48) < size(after49) THEN before48 ELSE after49 END
        WHERE one50 IN before48 AND one50 IN after49] AS middles51
      WITH *, CASE WHEN size(middles51) > 1000
        THEN [one50 IN middles51 WHERE COUNT { (one50)-[:ATTENDED]->() } >= 50] + [one50 IN middles51 WHERE NOT COUNT { (one50)-[:ATTENDED]->() } >= 50] ELSE middles51 END[..1000] AS middles51
      WITH {start: search16.start, goal: search16.goal, ahead: ahead44, behind: behind45,
        found: search16.found + [CASE WHEN isEmpty(middles51) THEN [] ELSE reduce(chains52 = [one53 IN middles51 | [one53]],
          step54 IN [level55 IN range(left46 - 1, 0, -1) | {back: true, links: ahead44.links, near: ahead44.levels[level55]}] + [level55 IN range(right47 - 1, 0, -1) | {back: false, links: behind45.links, near: behind45.levels[level55]}] | COLLECT {
            WITH [one53 IN chains52 | CASE WHEN step54.back THEN head(one53) ELSE last(one53) END] AS ends56, step54.near AS near57
            UNWIND step54.links AS link58
            WITH link58, ends56, near57 WHERE link58.to IN ends56 AND link58.from IN near57
            UNWIND [one53 IN chains52 WHERE CASE WHEN step54.back THEN head(one53) ELSE last(one53) END = link58.to AND NOT link58.from IN one53] AS chain59
            RETURN CASE WHEN step54.back THEN [link58.from] + chain59 ELSE chain59 + [link58.from] END LIMIT 2000
          }) END]} AS next60
      RETURN next60
    }) END).found | all14 + some15) END] |
    [one61 IN chains13 | {path: one61, several: size(chains13) > 1}]]) AS chain62
  WITH chain62.path AS path63, chain62.several AS several64
  WITH path63, several64, CASE WHEN several64 THEN head(COLLECT {
      UNWIND range(0, size(path63) - 2) AS at65
      WITH at65, path63[at65] AS who66, path63[at65 + 1] AS whom67
      WITH *, COUNT { (who66)-[:ATTENDED]->() } <= COUNT { (whom67)-[:ATTENDED]->() } AS isRarer68
      WITH *, CASE WHEN isRarer68 THEN who66 ELSE whom67 END AS rarer69, CASE WHEN isRarer68 THEN whom67 ELSE who66 END AS other70
      MATCH (rarer69)-[attended71:ATTENDED]->(meeting72)
      WHERE meeting72.status IN $param4
      WITH *, attended71.side AS side73
      MATCH (meeting72)<-[attended74:ATTENDED]-(other70)
      WHERE coalesce(side73 <> attended74.side, true)
      WITH at65, count(DISTINCT meeting72) AS times75
      RETURN min(times75)
    }) END AS weakest76
  WITH path63, weakest76, CASE WHEN several64 THEN [one61 IN path63 | one61.id] END AS ids77
  ORDER BY size(path63), weakest76 DESC, ids77 LIMIT $param2
  WITH path63, weakest76, ids77
  ORDER BY size(path63), weakest76 DESC, ids77
  RETURN collect([[node78 IN path63 | ['Organization', node78.name]]]) AS rows79
}
RETURN rows79 AS data, problems9 AS problems;
