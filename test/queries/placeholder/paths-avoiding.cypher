// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(all18 = [], some19 IN reduce(search20 = {start: start11, goal: goal12, ahead: {front: [{node: start11, meetings: COUNT { (start11)-[:ATTENDED]->() }}], fresh: [], levels: [[start11]], links: []}, behind: {front: [{node: goal12, meetings: COUNT { (goal12)-[:ATTENDED]->() }}], fresh: [], levels: [[goal12]], links: []}, found: []}, length21 IN range(1, $param1) |
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
        WHERE meeting43.status IN $param3 AND COUNT { (meeting43)<-[:ATTENDED]-() } <= 50 AND NOT meeting43 IN barred15 AND NOT EXISTS { (meeting43)-[:DISCUSSED|HELD_AT]->(end44) WHERE end44 IN barred15 }
        WITH who41, meeting43, attended42.side AS side45
        MATCH (meeting43)<-[attended46:ATTENDED]-(whom47)
        WHERE whom47 <> who41 AND whom47 <> own37 AND (whom47 = other38 OR NOT whom47 IN barred15)
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
  WITH barred15, chain69.path AS path70, chain69.several AS several71
  WITH barred15, path70, several71, CASE WHEN several71 THEN head(COLLECT {
      UNWIND range(0, size(path70) - 2) AS at72
      WITH at72, barred15, path70[at72] AS who73, path70[at72 + 1] AS whom74
      WITH *, COUNT { (who73)-[:ATTENDED]->() } <= COUNT { (whom74)-[:ATTENDED]->() } AS isRarer75
      WITH *, CASE WHEN isRarer75 THEN who73 ELSE whom74 END AS rarer76, CASE WHEN isRarer75 THEN whom74 ELSE who73 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param4 AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50 AND NOT meeting79 IN barred15 AND NOT EXISTS { (meeting79)-[:DISCUSSED|HELD_AT]->(end80) WHERE end80 IN barred15 }
      WITH *, attended78.side AS side81
      MATCH (meeting79)<-[attended82:ATTENDED]-(one83)
      WHERE one83 = other77 AND coalesce(side81 <> attended82.side, true)
      WITH at72, count(DISTINCT meeting79) AS times84
      RETURN min(times84)
    }) END AS weakest85
  WITH barred15, path70, weakest85, CASE WHEN several71 THEN [one68 IN path70 | one68.id] END AS ids86
  ORDER BY size(path70), weakest85 DESC, ids86 LIMIT $param2
  WITH path70, weakest85, ids86, barred15
  ORDER BY size(path70), weakest85 DESC, ids86
  RETURN collect([[node87 IN path70 | ['Organization', node87.name]]]) AS rows88
}
RETURN rows88 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(all18 = [], some19 IN reduce(search20 = {start: start11, goal: goal12, ahead: {front: [{node: start11, meetings: COUNT { (start11)-[:ATTENDED]->() }}], fresh: [], levels: [[start11]], links: []}, behind: {front: [{node: goal12, meetings: COUNT { (goal12)-[:ATTENDED]->() }}], fresh: [], levels: [[goal12]], links: []}, found: []}, length21 IN range(1, $param1) |
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
        WHERE meeting43.status IN $param3 AND COUNT { (meeting43)<-[:ATTENDED]-() } <= 50 AND NOT meeting43 IN barred15 AND NOT EXISTS { (meeting43)-[:DISCUSSED|HELD_AT]->(end44) WHERE end44 IN barred15 }
        WITH who41, meeting43, attended42.side AS side45
        MATCH (meeting43)<-[attended46:ATTENDED]-(whom47)
        WHERE whom47 <> who41 AND whom47 <> own37 AND (whom47 = other38 OR NOT whom47 IN barred15)
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
  WITH barred15, chain69.path AS path70, chain69.several AS several71
  WITH barred15, path70, several71, CASE WHEN several71 THEN head(COLLECT {
      UNWIND range(0, size(path70) - 2) AS at72
      WITH at72, barred15, path70[at72] AS who73, path70[at72 + 1] AS whom74
      WITH *, COUNT { (who73)-[:ATTENDED]->() } <= COUNT { (whom74)-[:ATTENDED]->() } AS isRarer75
      WITH *, CASE WHEN isRarer75 THEN who73 ELSE whom74 END AS rarer76, CASE WHEN isRarer75 THEN whom74 ELSE who73 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param4 AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50 AND NOT meeting79 IN barred15 AND NOT EXISTS { (meeting79)-[:DISCUSSED|HELD_AT]->(end80) WHERE end80 IN barred15 }
      WITH *, attended78.side AS side81
      MATCH (meeting79)<-[attended82:ATTENDED]-(one83)
      WHERE one83 = other77 AND coalesce(side81 <> attended82.side, true)
      WITH at72, count(DISTINCT meeting79) AS times84
      RETURN min(times84)
    }) END AS weakest85
  WITH barred15, path70, weakest85, CASE WHEN several71 THEN [one68 IN path70 | one68.id] END AS ids86
  ORDER BY size(path70), weakest85 DESC, ids86 LIMIT $param2
  WITH path70, weakest85, ids86, barred15
  ORDER BY size(path70), weakest85 DESC, ids86
  RETURN collect([[node87 IN path70 | ['Organization', node87.name]]]) AS rows88
}
RETURN rows88 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"argument":2,"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(all18 = [], some19 IN reduce(search20 = {start: start11, goal: goal12, ahead: {front: [{node: start11, meetings: COUNT { (start11)-[:ATTENDED]->() }}], fresh: [], levels: [[start11]], links: []}, behind: {front: [{node: goal12, meetings: COUNT { (goal12)-[:ATTENDED]->() }}], fresh: [], levels: [[goal12]], links: []}, found: []}, length21 IN range(1, $param1) |
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
        WHERE meeting43.status IN $param3 AND COUNT { (meeting43)<-[:ATTENDED]-() } <= 50 AND NOT meeting43 IN barred15 AND NOT EXISTS { (meeting43)-[:DISCUSSED|HELD_AT]->(end44) WHERE end44 IN barred15 }
        WITH who41, meeting43, attended42.side AS side45
        MATCH (meeting43)<-[attended46:ATTENDED]-(whom47)
        WHERE whom47 <> who41 AND whom47 <> own37 AND (whom47 = other38 OR NOT whom47 IN barred15)
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
  WITH barred15, chain69.path AS path70, chain69.several AS several71
  WITH barred15, path70, several71, CASE WHEN several71 THEN head(COLLECT {
      UNWIND range(0, size(path70) - 2) AS at72
      WITH at72, barred15, path70[at72] AS who73, path70[at72 + 1] AS whom74
      WITH *, COUNT { (who73)-[:ATTENDED]->() } <= COUNT { (whom74)-[:ATTENDED]->() } AS isRarer75
      WITH *, CASE WHEN isRarer75 THEN who73 ELSE whom74 END AS rarer76, CASE WHEN isRarer75 THEN whom74 ELSE who73 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param4 AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50 AND NOT meeting79 IN barred15 AND NOT EXISTS { (meeting79)-[:DISCUSSED|HELD_AT]->(end80) WHERE end80 IN barred15 }
      WITH *, attended78.side AS side81
      MATCH (meeting79)<-[attended82:ATTENDED]-(one83)
      WHERE one83 = other77 AND coalesce(side81 <> attended82.side, true)
      WITH at72, count(DISTINCT meeting79) AS times84
      RETURN min(times84)
    }) END AS weakest85
  WITH barred15, path70, weakest85, CASE WHEN several71 THEN [one68 IN path70 | one68.id] END AS ids86
  ORDER BY size(path70), weakest85 DESC, ids86 LIMIT $param2
  WITH path70, weakest85, ids86, barred15
  ORDER BY size(path70), weakest85 DESC, ids86
  RETURN collect([[node87 IN path70 | ['Organization', node87.name]]]) AS rows88
}
RETURN rows88 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"meeting/a","ids":["meeting/a"],"folded":"meeting/a","nearest":"meetinga~2 OR meeting~2 OR a"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(all18 = [], some19 IN reduce(search20 = {start: start11, goal: goal12, ahead: {front: [{node: start11, meetings: COUNT { (start11)-[:ATTENDED]->() }}], fresh: [], levels: [[start11]], links: []}, behind: {front: [{node: goal12, meetings: COUNT { (goal12)-[:ATTENDED]->() }}], fresh: [], levels: [[goal12]], links: []}, found: []}, length21 IN range(1, $param1) |
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
        WHERE meeting43.status IN $param3 AND COUNT { (meeting43)<-[:ATTENDED]-() } <= 50 AND NOT meeting43 IN barred15 AND NOT EXISTS { (meeting43)-[:DISCUSSED|HELD_AT]->(end44) WHERE end44 IN barred15 }
        WITH who41, meeting43, attended42.side AS side45
        MATCH (meeting43)<-[attended46:ATTENDED]-(whom47)
        WHERE whom47 <> who41 AND whom47 <> own37 AND (whom47 = other38 OR NOT whom47 IN barred15)
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
  WITH barred15, chain69.path AS path70, chain69.several AS several71
  WITH barred15, path70, several71, CASE WHEN several71 THEN head(COLLECT {
      UNWIND range(0, size(path70) - 2) AS at72
      WITH at72, barred15, path70[at72] AS who73, path70[at72 + 1] AS whom74
      WITH *, COUNT { (who73)-[:ATTENDED]->() } <= COUNT { (whom74)-[:ATTENDED]->() } AS isRarer75
      WITH *, CASE WHEN isRarer75 THEN who73 ELSE whom74 END AS rarer76, CASE WHEN isRarer75 THEN whom74 ELSE who73 END AS other77
      MATCH (rarer76)-[attended78:ATTENDED]->(meeting79)
      WHERE meeting79.status IN $param4 AND COUNT { (meeting79)<-[:ATTENDED]-() } <= 50 AND NOT meeting79 IN barred15 AND NOT EXISTS { (meeting79)-[:DISCUSSED|HELD_AT]->(end80) WHERE end80 IN barred15 }
      WITH *, attended78.side AS side81
      MATCH (meeting79)<-[attended82:ATTENDED]-(one83)
      WHERE one83 = other77 AND coalesce(side81 <> attended82.side, true)
      WITH at72, count(DISTINCT meeting79) AS times84
      RETURN min(times84)
    }) END AS weakest85
  WITH barred15, path70, weakest85, CASE WHEN several71 THEN [one68 IN path70 | one68.id] END AS ids86
  ORDER BY size(path70), weakest85 DESC, ids86 LIMIT $param2
  WITH path70, weakest85, ids86, barred15
  ORDER BY size(path70), weakest85 DESC, ids86
  RETURN collect([[node87 IN path70 | ['Organization', node87.name]]]) AS rows88
}
RETURN rows88 AS data, problems10 AS problems;
