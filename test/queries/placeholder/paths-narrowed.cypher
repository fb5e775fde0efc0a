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
      WITH search20, search20.ahead.front + COLLECT {
        UNWIND search20.ahead.fresh AS one24
        WITH one24, COUNT { (one24)-[:ATTENDED]->() } AS meetings25 WHERE (meetings25 <= 1000 AND coalesce(one24.kind <> 'DELEGATION', true))
        RETURN {node: one24, meetings: meetings25} LIMIT 20000
      } AS front26,
        search20.behind.front + COLLECT {
          UNWIND search20.behind.fresh AS one27
          WITH one27, COUNT { (one27)-[:ATTENDED]->() } AS meetings28 WHERE (meetings28 <= 1000 AND coalesce(one27.kind <> 'DELEGATION', true))
          RETURN {node: one27, meetings: meetings28} LIMIT 20000
        } AS rear29
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
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before55) < size(after56) THEN before55 ELSE after56 END AS one57
        WITH one57 WHERE one57 IN before55 AND one57 IN after56 AND CASE WHEN left53 = 0 OR right54 = 0 THEN true ELSE (COUNT { (one57)-[:ATTENDED]->() } <= 1000 AND coalesce(one57.kind <> 'DELEGATION', true)) END
        RETURN one57
      } AS middles58
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
    UNWIND range(0, size(path70) - 1) AS at87
    WITH at87, path70[at87] AS node88
    WITH node88, at87
    ORDER BY at87
    RETURN collect(['Organization', node88.name]) AS rows89
  }
  CALL (path70, weakest85, ids86, about13) {
    UNWIND range(0, size(path70) - 2) AS at90
    WITH at90, about13, path70[at90] AS who91, path70[at90 + 1] AS whom92
    CALL (who91, whom92, about13) {
      WITH *, COUNT { (who91)-[:ATTENDED]->() } <= COUNT { (whom92)-[:ATTENDED]->() } AS isRarer93
      WITH *, CASE WHEN isRarer93 THEN who91 ELSE whom92 END AS rarer94, CASE WHEN isRarer93 THEN whom92 ELSE who91 END AS other95
      MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
      WHERE meeting97.status IN $param5 AND EXISTS { (meeting97)-[:DISCUSSED]->(end98) WHERE end98 IN about13 } AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50
      WITH *, attended96.side AS side99
      MATCH (meeting97)<-[attended100:ATTENDED]-(one101)
      WHERE one101 = other95 AND coalesce(side99 <> attended100.side, true)
      RETURN count(DISTINCT meeting97) AS times102
    }
    WITH who91, whom92, at90, times102, about13
    ORDER BY at90
    RETURN collect([times102]) AS rows103
  }
  RETURN collect([rows89, rows103]) AS rows104
}
RETURN rows104 AS data, problems10 AS problems;

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
      WITH search16, search16.ahead.front + COLLECT {
        UNWIND search16.ahead.fresh AS one20
        WITH one20, COUNT { (one20)-[:ATTENDED]->() } AS meetings21 WHERE (meetings21 <= 1000 AND coalesce(one20.kind <> 'DELEGATION', true))
        RETURN {node: one20, meetings: meetings21} LIMIT 20000
      } AS front22,
        search16.behind.front + COLLECT {
          UNWIND search16.behind.fresh AS one23
          WITH one23, COUNT { (one23)-[:ATTENDED]->() } AS meetings24 WHERE (meetings24 <= 1000 AND coalesce(one23.kind <> 'DELEGATION', true))
          RETURN {node: one23, meetings: meetings24} LIMIT 20000
        } AS rear25
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
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before50) < size(after51) THEN before50 ELSE after51 END AS one52
        WITH one52 WHERE one52 IN before50 AND one52 IN after51 AND CASE WHEN left48 = 0 OR right49 = 0 THEN true ELSE (COUNT { (one52)-[:ATTENDED]->() } <= 1000 AND coalesce(one52.kind <> 'DELEGATION', true)) END
        RETURN one52
      } AS middles53
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
    UNWIND range(0, size(path65) - 1) AS at81
    WITH at81, path65[at81] AS node82
    WITH node82, at81
    ORDER BY at81
    RETURN collect(['Organization', node82.name]) AS rows83
  }
  CALL (path65, weakest79, ids80) {
    UNWIND range(0, size(path65) - 2) AS at84
    WITH at84, path65[at84] AS who85, path65[at84 + 1] AS whom86
    CALL (who85, whom86) {
      WITH *, COUNT { (who85)-[:ATTENDED]->() } <= COUNT { (whom86)-[:ATTENDED]->() } AS isRarer87
      WITH *, CASE WHEN isRarer87 THEN who85 ELSE whom86 END AS rarer88, CASE WHEN isRarer87 THEN whom86 ELSE who85 END AS other89
      MATCH (rarer88)-[attended90:ATTENDED]->(meeting91)
      WHERE meeting91.status IN $param9 AND (meeting91.earliest >= $param10 AND meeting91.latest <= $param11) AND COUNT { (meeting91)<-[:ATTENDED]-() } <= 50
      WITH *, attended90.side AS side92
      MATCH (meeting91)<-[attended93:ATTENDED]-(one94)
      WHERE one94 = other89 AND coalesce(side92 <> attended93.side, true)
      RETURN count(DISTINCT meeting91) AS times95
    }
    WITH who85, whom86, at84, times95
    ORDER BY at84
    CALL (who85, whom86, at84, times95) {
      WITH *, COUNT { (who85)-[:ATTENDED]->() } <= COUNT { (whom86)-[:ATTENDED]->() } AS isRarer96
      WITH *, CASE WHEN isRarer96 THEN who85 ELSE whom86 END AS rarer97, CASE WHEN isRarer96 THEN whom86 ELSE who85 END AS other98
      MATCH (rarer97)-[attended99:ATTENDED]->(meeting100)
      WHERE meeting100.status IN $param12 AND (meeting100.earliest >= $param13 AND meeting100.latest <= $param14) AND COUNT { (meeting100)<-[:ATTENDED]-() } <= 50
      WITH *, attended99.side AS side101
      MATCH (meeting100)<-[attended102:ATTENDED]-(one103)
      WHERE one103 = other98 AND coalesce(side101 <> attended102.side, true)
      WITH meeting100
      ORDER BY meeting100.dateUp, meeting100.id
      LIMIT $param15
      RETURN collect([[meeting100.title]]) AS rows104
    }
    RETURN collect([times95, {`#rows`: rows104}]) AS rows105
  }
  RETURN collect([rows83, rows105]) AS rows106
}
RETURN rows106 AS data, problems9 AS problems;

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
      WITH search16, search16.ahead.front + COLLECT {
        UNWIND search16.ahead.fresh AS one20
        WITH one20, COUNT { (one20)-[:ATTENDED]->() } AS meetings21
        RETURN {node: one20, meetings: meetings21} LIMIT 20000
      } AS front22,
        search16.behind.front + COLLECT {
          UNWIND search16.behind.fresh AS one23
          WITH one23, COUNT { (one23)-[:ATTENDED]->() } AS meetings24
          RETURN {node: one23, meetings: meetings24} LIMIT 20000
        } AS rear25
      WITH search16, front22, rear25, reduce(sum26 = 0, each27 IN front22 | sum26 + each27.meetings) <= reduce(sum28 = 0, each29 IN rear25 | sum28 + each29.meetings) AS forth30
      WITH search16, front22, rear25, forth30, CASE WHEN forth30 THEN search16.ahead ELSE search16.behind END AS side31,
        CASE WHEN forth30 THEN front22 ELSE rear25 END AS from32,
        CASE WHEN forth30 THEN search16.start ELSE search16.goal END AS own33,
        CASE WHEN forth30 THEN search16.goal ELSE search16.start END AS other34
      WITH *, last(side31.levels) AS seen35, COLLECT {
        UNWIND from32 AS one36
        WITH one36.node AS who37
        MATCH (who37)-[attended38:ATTENDED]->(meeting39)
        WHERE meeting39.status IN $param3
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
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before50) < size(after51) THEN before50 ELSE after51 END AS one52
        WITH one52 WHERE one52 IN before50 AND one52 IN after51
        RETURN one52
      } AS middles53
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
      WHERE meeting74.status IN $param4
      WITH *, attended73.side AS side75
      MATCH (meeting74)<-[attended76:ATTENDED]-(other72)
      WHERE coalesce(side75 <> attended76.side, true)
      WITH at67, count(DISTINCT meeting74) AS times77
      RETURN min(times77)
    }) END AS weakest78
  WITH path65, weakest78, CASE WHEN several66 THEN [one63 IN path65 | one63.id] END AS ids79
  ORDER BY size(path65), weakest78 DESC, ids79 LIMIT $param2
  WITH path65, weakest78, ids79
  ORDER BY size(path65), weakest78 DESC, ids79
  CALL (path65, weakest78, ids79) {
    UNWIND range(0, size(path65) - 1) AS at80
    WITH at80, path65[at80] AS node81
    WITH node81, at80
    ORDER BY at80
    RETURN collect(['Organization', node81.name]) AS rows82
  }
  RETURN collect([rows82]) AS rows83
}
RETURN rows83 AS data, problems9 AS problems;
