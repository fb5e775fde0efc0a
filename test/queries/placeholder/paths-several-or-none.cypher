// $param0: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: [{"text":"Li Si","ids":[],"folded":"lisi","nearest":"lisi~1 OR li OR si"}]
// $param2: 6
// $param3: 3
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS from7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS to16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'to', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH from7 AS from18, to16 AS to19, problems8 + problems17 AS problems20
CALL (problems20, from18, to19) {
  WITH problems20 WHERE isEmpty(problems20)
  UNWIND from18 AS start21
  UNWIND to19 AS goal22
  WITH *, [] AS barred23
  UNWIND head([chains24 IN [CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all25 = [], some26 IN reduce(search27 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length28 IN range(1, $param2) |
    CASE WHEN size(reduce(all29 = [], some30 IN search27.found | all29 + some30)) >= $param3 THEN search27 ELSE head(COLLECT {
      WITH search27, search27.ahead.front + COLLECT {
        UNWIND search27.ahead.fresh AS one31
        WITH one31, COUNT { (one31)-[:ATTENDED]->() } AS meetings32 WHERE (meetings32 <= 1000 AND coalesce(one31.kind <> 'DELEGATION', true))
        RETURN {node: one31, meetings: meetings32} LIMIT 20000
      } AS front33,
        search27.behind.front + COLLECT {
          UNWIND search27.behind.fresh AS one34
          WITH one34, COUNT { (one34)-[:ATTENDED]->() } AS meetings35 WHERE (meetings35 <= 1000 AND coalesce(one34.kind <> 'DELEGATION', true))
          RETURN {node: one34, meetings: meetings35} LIMIT 20000
        } AS rear36
      WITH search27, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
      WITH search27, front33, rear36, forth41, CASE WHEN forth41 THEN search27.ahead ELSE search27.behind END AS side42,
        CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
        CASE WHEN forth41 THEN search27.start ELSE search27.goal END AS own44,
        CASE WHEN forth41 THEN search27.goal ELSE search27.start END AS other45
      WITH *, last(side42.levels) AS seen46, COLLECT {
        UNWIND from43 AS one47
        WITH one47.node AS who48
        MATCH (who48)-[attended49:ATTENDED]->(meeting50)
        WHERE meeting50.status IN $param4 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
        WITH who48, meeting50, attended49.side AS side51
        MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
        WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN barred23)
          AND coalesce(side51 <> attended52.side, true)
        RETURN DISTINCT {from: who48, to: whom53} LIMIT 100000
      } AS reached54
      WITH *, COLLECT {
        UNWIND reached54 AS one55
        WITH one55.to AS one55 WHERE NOT one55 IN seen46
        RETURN DISTINCT one55
      } AS fresh56
      WITH *, {front: [], fresh: [one55 IN fresh56 WHERE one55 <> other45], links: side42.links + reached54,
        levels: side42.levels + [CASE size(side42.levels) WHEN 1 THEN [] ELSE seen46 END + fresh56]} AS side42
      WITH search27, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search27.ahead.levels, links: search27.ahead.links} END AS ahead57,
        CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search27.behind.levels, links: search27.behind.links} ELSE side42 END AS behind58
      WITH search27, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
        last(ahead57.levels) AS before61, last(behind58.levels) AS after62
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END AS one63
        WITH one63 WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END
        RETURN one63
      } AS middles64
      WITH *, CASE WHEN size(middles64) > 1000
        THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
      WITH {start: search27.start, goal: search27.goal, ahead: ahead57, behind: behind58,
        found: search27.found + [reduce(chains65 = [one66 IN middles64 | [one66]],
          step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
            WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
            UNWIND step67.links AS link71
            WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
            UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
            RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
          })]} AS next73
      RETURN next73
    }) END).found | all25 + some26) END] |
    [one74 IN chains24 | {path: one74, several: size(chains24) > 1}]]) AS chain75
  WITH chain75.path AS path76, chain75.several AS several77
  CALL (path76, several77) {
    UNWIND CASE WHEN several77 THEN range(0, size(path76) - 2) ELSE [] END AS at78
    WITH at78, path76[at78] AS who79, path76[at78 + 1] AS whom80
    WITH *, COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } AS isRarer81
    WITH *, CASE WHEN isRarer81 THEN who79 ELSE whom80 END AS rarer82, CASE WHEN isRarer81 THEN whom80 ELSE who79 END AS other83
    MATCH (rarer82)-[attended84:ATTENDED]->(meeting85)
    WHERE meeting85.status IN $param5 AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
    WITH *, attended84.side AS side86
    MATCH (meeting85)<-[attended87:ATTENDED]-(one88)
    WHERE one88 = other83 AND coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting85) AS times89
    RETURN min(times89) AS weakest90
  }
  WITH path76, weakest90, CASE WHEN several77 THEN [one74 IN path76 | one74.id] END AS ids91
  ORDER BY size(path76), weakest90 DESC, ids91 LIMIT $param3
  WITH path76, weakest90, ids91
  ORDER BY size(path76), weakest90 DESC, ids91
  CALL (path76, weakest90, ids91) {
    UNWIND range(0, size(path76) - 1) AS at92
    WITH at92, path76[at92] AS node93
    WITH node93, at92
    ORDER BY at92
    RETURN collect(['Organization', node93.name]) AS rows94
  }
  CALL (path76, weakest90, ids91) {
    UNWIND range(0, size(path76) - 2) AS at95
    WITH at95, path76[at95] AS who96, path76[at95 + 1] AS whom97
    CALL (who96, whom97) {
      WITH *, COUNT { (who96)-[:ATTENDED]->() } <= COUNT { (whom97)-[:ATTENDED]->() } AS isRarer98
      WITH *, CASE WHEN isRarer98 THEN who96 ELSE whom97 END AS rarer99, CASE WHEN isRarer98 THEN whom97 ELSE who96 END AS other100
      MATCH (rarer99)-[attended101:ATTENDED]->(meeting102)
      WHERE meeting102.status IN $param6 AND COUNT { (meeting102)<-[:ATTENDED]-() } <= 50
      WITH *, attended101.side AS side103
      MATCH (meeting102)<-[attended104:ATTENDED]-(one105)
      WHERE one105 = other100 AND coalesce(side103 <> attended104.side, true)
      RETURN count(DISTINCT meeting102) AS times106
    }
    WITH who96, whom97, at95, times106
    ORDER BY at95
    RETURN collect([times106]) AS rows107
  }
  RETURN collect([size(path76) - 1, rows94, rows107]) AS rows108
}
RETURN rows108 AS data, problems20 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 2
// $param3: 3
// $param4: ["HELD"]
// $param5: ["HELD"]
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS from7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS to16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'to', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH from7 AS from18, to16 AS to19, problems8 + problems17 AS problems20
CALL (problems20, from18, to19) {
  WITH problems20 WHERE isEmpty(problems20)
  UNWIND from18 AS start21
  UNWIND to19 AS goal22
  WITH *, [] AS barred23
  UNWIND head([chains24 IN [CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all25 = [], some26 IN reduce(search27 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length28 IN range(1, $param2) |
    CASE WHEN size(reduce(all29 = [], some30 IN search27.found | all29 + some30)) >= $param3 THEN search27 ELSE head(COLLECT {
      WITH search27, search27.ahead.front + COLLECT {
        UNWIND search27.ahead.fresh AS one31
        WITH one31, COUNT { (one31)-[:ATTENDED]->() } AS meetings32 WHERE (meetings32 <= 1000 AND coalesce(one31.kind <> 'DELEGATION', true))
        RETURN {node: one31, meetings: meetings32} LIMIT 20000
      } AS front33,
        search27.behind.front + COLLECT {
          UNWIND search27.behind.fresh AS one34
          WITH one34, COUNT { (one34)-[:ATTENDED]->() } AS meetings35 WHERE (meetings35 <= 1000 AND coalesce(one34.kind <> 'DELEGATION', true))
          RETURN {node: one34, meetings: meetings35} LIMIT 20000
        } AS rear36
      WITH search27, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
      WITH search27, front33, rear36, forth41, CASE WHEN forth41 THEN search27.ahead ELSE search27.behind END AS side42,
        CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
        CASE WHEN forth41 THEN search27.start ELSE search27.goal END AS own44,
        CASE WHEN forth41 THEN search27.goal ELSE search27.start END AS other45
      WITH *, last(side42.levels) AS seen46, COLLECT {
        UNWIND from43 AS one47
        WITH one47.node AS who48
        MATCH (who48)-[attended49:ATTENDED]->(meeting50)
        WHERE meeting50.status IN $param4 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
        WITH who48, meeting50, attended49.side AS side51
        MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
        WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN barred23)
          AND coalesce(side51 <> attended52.side, true)
        RETURN DISTINCT {from: who48, to: whom53} LIMIT 100000
      } AS reached54
      WITH *, COLLECT {
        UNWIND reached54 AS one55
        WITH one55.to AS one55 WHERE NOT one55 IN seen46
        RETURN DISTINCT one55
      } AS fresh56
      WITH *, {front: [], fresh: [one55 IN fresh56 WHERE one55 <> other45], links: side42.links + reached54,
        levels: side42.levels + [CASE size(side42.levels) WHEN 1 THEN [] ELSE seen46 END + fresh56]} AS side42
      WITH search27, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search27.ahead.levels, links: search27.ahead.links} END AS ahead57,
        CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search27.behind.levels, links: search27.behind.links} ELSE side42 END AS behind58
      WITH search27, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
        last(ahead57.levels) AS before61, last(behind58.levels) AS after62
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END AS one63
        WITH one63 WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END
        RETURN one63
      } AS middles64
      WITH *, CASE WHEN size(middles64) > 1000
        THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
      WITH {start: search27.start, goal: search27.goal, ahead: ahead57, behind: behind58,
        found: search27.found + [reduce(chains65 = [one66 IN middles64 | [one66]],
          step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
            WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
            UNWIND step67.links AS link71
            WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
            UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
            RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
          })]} AS next73
      RETURN next73
    }) END).found | all25 + some26) END] |
    [one74 IN chains24 | {path: one74, several: size(chains24) > 1}]]) AS chain75
  WITH chain75.path AS path76, chain75.several AS several77
  CALL (path76, several77) {
    UNWIND CASE WHEN several77 THEN range(0, size(path76) - 2) ELSE [] END AS at78
    WITH at78, path76[at78] AS who79, path76[at78 + 1] AS whom80
    WITH *, COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } AS isRarer81
    WITH *, CASE WHEN isRarer81 THEN who79 ELSE whom80 END AS rarer82, CASE WHEN isRarer81 THEN whom80 ELSE who79 END AS other83
    MATCH (rarer82)-[attended84:ATTENDED]->(meeting85)
    WHERE meeting85.status IN $param5 AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
    WITH *, attended84.side AS side86
    MATCH (meeting85)<-[attended87:ATTENDED]-(one88)
    WHERE one88 = other83 AND coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting85) AS times89
    RETURN min(times89) AS weakest90
  }
  WITH path76, weakest90, CASE WHEN several77 THEN [one74 IN path76 | one74.id] END AS ids91
  ORDER BY size(path76), weakest90 DESC, ids91 LIMIT $param3
  WITH path76, weakest90, ids91
  ORDER BY size(path76), weakest90 DESC, ids91
  RETURN collect([size(path76) - 1]) AS rows92
}
RETURN rows92 AS data, problems20 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: 6
// $param3: 0
// $param4: ["HELD"]
// $param5: ["HELD"]
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS from7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS to16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'to', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH from7 AS from18, to16 AS to19, problems8 + problems17 AS problems20
CALL (problems20, from18, to19) {
  WITH problems20 WHERE isEmpty(problems20)
  UNWIND from18 AS start21
  UNWIND to19 AS goal22
  WITH *, [] AS barred23
  UNWIND head([chains24 IN [CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all25 = [], some26 IN reduce(search27 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length28 IN range(1, $param2) |
    CASE WHEN size(reduce(all29 = [], some30 IN search27.found | all29 + some30)) >= $param3 THEN search27 ELSE head(COLLECT {
      WITH search27, search27.ahead.front + COLLECT {
        UNWIND search27.ahead.fresh AS one31
        WITH one31, COUNT { (one31)-[:ATTENDED]->() } AS meetings32 WHERE (meetings32 <= 1000 AND coalesce(one31.kind <> 'DELEGATION', true))
        RETURN {node: one31, meetings: meetings32} LIMIT 20000
      } AS front33,
        search27.behind.front + COLLECT {
          UNWIND search27.behind.fresh AS one34
          WITH one34, COUNT { (one34)-[:ATTENDED]->() } AS meetings35 WHERE (meetings35 <= 1000 AND coalesce(one34.kind <> 'DELEGATION', true))
          RETURN {node: one34, meetings: meetings35} LIMIT 20000
        } AS rear36
      WITH search27, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
      WITH search27, front33, rear36, forth41, CASE WHEN forth41 THEN search27.ahead ELSE search27.behind END AS side42,
        CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
        CASE WHEN forth41 THEN search27.start ELSE search27.goal END AS own44,
        CASE WHEN forth41 THEN search27.goal ELSE search27.start END AS other45
      WITH *, last(side42.levels) AS seen46, COLLECT {
        UNWIND from43 AS one47
        WITH one47.node AS who48
        MATCH (who48)-[attended49:ATTENDED]->(meeting50)
        WHERE meeting50.status IN $param4 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
        WITH who48, meeting50, attended49.side AS side51
        MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
        WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN barred23)
          AND coalesce(side51 <> attended52.side, true)
        RETURN DISTINCT {from: who48, to: whom53} LIMIT 100000
      } AS reached54
      WITH *, COLLECT {
        UNWIND reached54 AS one55
        WITH one55.to AS one55 WHERE NOT one55 IN seen46
        RETURN DISTINCT one55
      } AS fresh56
      WITH *, {front: [], fresh: [one55 IN fresh56 WHERE one55 <> other45], links: side42.links + reached54,
        levels: side42.levels + [CASE size(side42.levels) WHEN 1 THEN [] ELSE seen46 END + fresh56]} AS side42
      WITH search27, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search27.ahead.levels, links: search27.ahead.links} END AS ahead57,
        CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search27.behind.levels, links: search27.behind.links} ELSE side42 END AS behind58
      WITH search27, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
        last(ahead57.levels) AS before61, last(behind58.levels) AS after62
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END AS one63
        WITH one63 WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END
        RETURN one63
      } AS middles64
      WITH *, CASE WHEN size(middles64) > 1000
        THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
      WITH {start: search27.start, goal: search27.goal, ahead: ahead57, behind: behind58,
        found: search27.found + [reduce(chains65 = [one66 IN middles64 | [one66]],
          step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
            WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
            UNWIND step67.links AS link71
            WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
            UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
            RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
          })]} AS next73
      RETURN next73
    }) END).found | all25 + some26) END] |
    [one74 IN chains24 | {path: one74, several: size(chains24) > 1}]]) AS chain75
  WITH chain75.path AS path76, chain75.several AS several77
  CALL (path76, several77) {
    UNWIND CASE WHEN several77 THEN range(0, size(path76) - 2) ELSE [] END AS at78
    WITH at78, path76[at78] AS who79, path76[at78 + 1] AS whom80
    WITH *, COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } AS isRarer81
    WITH *, CASE WHEN isRarer81 THEN who79 ELSE whom80 END AS rarer82, CASE WHEN isRarer81 THEN whom80 ELSE who79 END AS other83
    MATCH (rarer82)-[attended84:ATTENDED]->(meeting85)
    WHERE meeting85.status IN $param5 AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
    WITH *, attended84.side AS side86
    MATCH (meeting85)<-[attended87:ATTENDED]-(one88)
    WHERE one88 = other83 AND coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting85) AS times89
    RETURN min(times89) AS weakest90
  }
  WITH path76, weakest90, CASE WHEN several77 THEN [one74 IN path76 | one74.id] END AS ids91
  ORDER BY size(path76), weakest90 DESC, ids91 LIMIT $param3
  WITH path76, weakest90, ids91
  ORDER BY size(path76), weakest90 DESC, ids91
  RETURN collect([size(path76) - 1]) AS rows92
}
RETURN rows92 AS data, problems20 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 6
// $param3: 1
// $param4: ["HELD"]
// $param5: ["HELD"]
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS from7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS to16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'to', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH from7 AS from18, to16 AS to19, problems8 + problems17 AS problems20
CALL (problems20, from18, to19) {
  WITH problems20 WHERE isEmpty(problems20)
  UNWIND from18 AS start21
  UNWIND to19 AS goal22
  WITH *, [] AS barred23
  UNWIND head([chains24 IN [CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all25 = [], some26 IN reduce(search27 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length28 IN range(1, $param2) |
    CASE WHEN size(reduce(all29 = [], some30 IN search27.found | all29 + some30)) >= $param3 THEN search27 ELSE head(COLLECT {
      WITH search27, search27.ahead.front + COLLECT {
        UNWIND search27.ahead.fresh AS one31
        WITH one31, COUNT { (one31)-[:ATTENDED]->() } AS meetings32 WHERE (meetings32 <= 1000 AND coalesce(one31.kind <> 'DELEGATION', true))
        RETURN {node: one31, meetings: meetings32} LIMIT 20000
      } AS front33,
        search27.behind.front + COLLECT {
          UNWIND search27.behind.fresh AS one34
          WITH one34, COUNT { (one34)-[:ATTENDED]->() } AS meetings35 WHERE (meetings35 <= 1000 AND coalesce(one34.kind <> 'DELEGATION', true))
          RETURN {node: one34, meetings: meetings35} LIMIT 20000
        } AS rear36
      WITH search27, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
      WITH search27, front33, rear36, forth41, CASE WHEN forth41 THEN search27.ahead ELSE search27.behind END AS side42,
        CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
        CASE WHEN forth41 THEN search27.start ELSE search27.goal END AS own44,
        CASE WHEN forth41 THEN search27.goal ELSE search27.start END AS other45
      WITH *, last(side42.levels) AS seen46, COLLECT {
        UNWIND from43 AS one47
        WITH one47.node AS who48
        MATCH (who48)-[attended49:ATTENDED]->(meeting50)
        WHERE meeting50.status IN $param4 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
        WITH who48, meeting50, attended49.side AS side51
        MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
        WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN barred23)
          AND coalesce(side51 <> attended52.side, true)
        RETURN DISTINCT {from: who48, to: whom53} LIMIT 100000
      } AS reached54
      WITH *, COLLECT {
        UNWIND reached54 AS one55
        WITH one55.to AS one55 WHERE NOT one55 IN seen46
        RETURN DISTINCT one55
      } AS fresh56
      WITH *, {front: [], fresh: [one55 IN fresh56 WHERE one55 <> other45], links: side42.links + reached54,
        levels: side42.levels + [CASE size(side42.levels) WHEN 1 THEN [] ELSE seen46 END + fresh56]} AS side42
      WITH search27, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search27.ahead.levels, links: search27.ahead.links} END AS ahead57,
        CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search27.behind.levels, links: search27.behind.links} ELSE side42 END AS behind58
      WITH search27, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
        last(ahead57.levels) AS before61, last(behind58.levels) AS after62
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END AS one63
        WITH one63 WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END
        RETURN one63
      } AS middles64
      WITH *, CASE WHEN size(middles64) > 1000
        THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
      WITH {start: search27.start, goal: search27.goal, ahead: ahead57, behind: behind58,
        found: search27.found + [reduce(chains65 = [one66 IN middles64 | [one66]],
          step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
            WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
            UNWIND step67.links AS link71
            WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
            UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
            RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
          })]} AS next73
      RETURN next73
    }) END).found | all25 + some26) END] |
    [one74 IN chains24 | {path: one74, several: size(chains24) > 1}]]) AS chain75
  WITH chain75.path AS path76, chain75.several AS several77
  CALL (path76, several77) {
    UNWIND CASE WHEN several77 THEN range(0, size(path76) - 2) ELSE [] END AS at78
    WITH at78, path76[at78] AS who79, path76[at78 + 1] AS whom80
    WITH *, COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } AS isRarer81
    WITH *, CASE WHEN isRarer81 THEN who79 ELSE whom80 END AS rarer82, CASE WHEN isRarer81 THEN whom80 ELSE who79 END AS other83
    MATCH (rarer82)-[attended84:ATTENDED]->(meeting85)
    WHERE meeting85.status IN $param5 AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
    WITH *, attended84.side AS side86
    MATCH (meeting85)<-[attended87:ATTENDED]-(one88)
    WHERE one88 = other83 AND coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting85) AS times89
    RETURN min(times89) AS weakest90
  }
  WITH path76, weakest90, CASE WHEN several77 THEN [one74 IN path76 | one74.id] END AS ids91
  ORDER BY size(path76), weakest90 DESC, ids91 LIMIT $param3
  WITH path76, weakest90, ids91
  ORDER BY size(path76), weakest90 DESC, ids91
  CALL (path76, weakest90, ids91) {
    UNWIND range(0, size(path76) - 1) AS at92
    WITH at92, path76[at92] AS node93
    WITH node93, at92
    ORDER BY at92
    RETURN collect(['Organization', node93.name]) AS rows94
  }
  RETURN collect([size(path76) - 1, rows94]) AS rows95
}
RETURN rows95 AS data, problems20 AS problems;

// $param0: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 6
// $param3: 20
// $param4: ["HELD","PLANNED"]
// $param5: ["HELD","PLANNED"]
// $param6: ["HELD","PLANNED"]
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS from7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS to16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'to', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH from7 AS from18, to16 AS to19, problems8 + problems17 AS problems20
CALL (problems20, from18, to19) {
  WITH problems20 WHERE isEmpty(problems20)
  UNWIND from18 AS start21
  UNWIND to19 AS goal22
  WITH *, [] AS barred23
  UNWIND head([chains24 IN [CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all25 = [], some26 IN reduce(search27 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length28 IN range(1, $param2) |
    CASE WHEN size(reduce(all29 = [], some30 IN search27.found | all29 + some30)) >= $param3 THEN search27 ELSE head(COLLECT {
      WITH search27, search27.ahead.front + COLLECT {
        UNWIND search27.ahead.fresh AS one31
        WITH one31, COUNT { (one31)-[:ATTENDED]->() } AS meetings32 WHERE (meetings32 <= 1000 AND coalesce(one31.kind <> 'DELEGATION', true))
        RETURN {node: one31, meetings: meetings32} LIMIT 20000
      } AS front33,
        search27.behind.front + COLLECT {
          UNWIND search27.behind.fresh AS one34
          WITH one34, COUNT { (one34)-[:ATTENDED]->() } AS meetings35 WHERE (meetings35 <= 1000 AND coalesce(one34.kind <> 'DELEGATION', true))
          RETURN {node: one34, meetings: meetings35} LIMIT 20000
        } AS rear36
      WITH search27, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
      WITH search27, front33, rear36, forth41, CASE WHEN forth41 THEN search27.ahead ELSE search27.behind END AS side42,
        CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
        CASE WHEN forth41 THEN search27.start ELSE search27.goal END AS own44,
        CASE WHEN forth41 THEN search27.goal ELSE search27.start END AS other45
      WITH *, last(side42.levels) AS seen46, COLLECT {
        UNWIND from43 AS one47
        WITH one47.node AS who48
        MATCH (who48)-[attended49:ATTENDED]->(meeting50)
        WHERE meeting50.status IN $param4 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
        WITH who48, meeting50, attended49.side AS side51
        MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
        WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN barred23)
          AND coalesce(side51 <> attended52.side, true)
        RETURN DISTINCT {from: who48, to: whom53} LIMIT 100000
      } AS reached54
      WITH *, COLLECT {
        UNWIND reached54 AS one55
        WITH one55.to AS one55 WHERE NOT one55 IN seen46
        RETURN DISTINCT one55
      } AS fresh56
      WITH *, {front: [], fresh: [one55 IN fresh56 WHERE one55 <> other45], links: side42.links + reached54,
        levels: side42.levels + [CASE size(side42.levels) WHEN 1 THEN [] ELSE seen46 END + fresh56]} AS side42
      WITH search27, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search27.ahead.levels, links: search27.ahead.links} END AS ahead57,
        CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search27.behind.levels, links: search27.behind.links} ELSE side42 END AS behind58
      WITH search27, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
        last(ahead57.levels) AS before61, last(behind58.levels) AS after62
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END AS one63
        WITH one63 WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END
        RETURN one63
      } AS middles64
      WITH *, CASE WHEN size(middles64) > 1000
        THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
      WITH {start: search27.start, goal: search27.goal, ahead: ahead57, behind: behind58,
        found: search27.found + [reduce(chains65 = [one66 IN middles64 | [one66]],
          step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
            WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
            UNWIND step67.links AS link71
            WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
            UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
            RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
          })]} AS next73
      RETURN next73
    }) END).found | all25 + some26) END] |
    [one74 IN chains24 | {path: one74, several: size(chains24) > 1}]]) AS chain75
  WITH chain75.path AS path76, chain75.several AS several77
  CALL (path76, several77) {
    UNWIND CASE WHEN several77 THEN range(0, size(path76) - 2) ELSE [] END AS at78
    WITH at78, path76[at78] AS who79, path76[at78 + 1] AS whom80
    WITH *, COUNT { (who79)-[:ATTENDED]->() } <= COUNT { (whom80)-[:ATTENDED]->() } AS isRarer81
    WITH *, CASE WHEN isRarer81 THEN who79 ELSE whom80 END AS rarer82, CASE WHEN isRarer81 THEN whom80 ELSE who79 END AS other83
    MATCH (rarer82)-[attended84:ATTENDED]->(meeting85)
    WHERE meeting85.status IN $param5 AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
    WITH *, attended84.side AS side86
    MATCH (meeting85)<-[attended87:ATTENDED]-(one88)
    WHERE one88 = other83 AND coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting85) AS times89
    RETURN min(times89) AS weakest90
  }
  WITH path76, weakest90, CASE WHEN several77 THEN [one74 IN path76 | one74.id] END AS ids91
  ORDER BY size(path76), weakest90 DESC, ids91 LIMIT $param3
  WITH path76, weakest90, ids91
  ORDER BY size(path76), weakest90 DESC, ids91
  CALL (path76, weakest90, ids91) {
    UNWIND range(0, size(path76) - 1) AS at92
    WITH at92, path76[at92] AS node93
    WITH node93, at92
    ORDER BY at92
    RETURN collect(['Organization', node93.name]) AS rows94
  }
  CALL (path76, weakest90, ids91) {
    UNWIND range(0, size(path76) - 2) AS at95
    WITH at95, path76[at95] AS who96, path76[at95 + 1] AS whom97
    CALL (who96, whom97) {
      WITH *, COUNT { (who96)-[:ATTENDED]->() } <= COUNT { (whom97)-[:ATTENDED]->() } AS isRarer98
      WITH *, CASE WHEN isRarer98 THEN who96 ELSE whom97 END AS rarer99, CASE WHEN isRarer98 THEN whom97 ELSE who96 END AS other100
      MATCH (rarer99)-[attended101:ATTENDED]->(meeting102)
      WHERE meeting102.status IN $param6 AND COUNT { (meeting102)<-[:ATTENDED]-() } <= 50
      WITH *, attended101.side AS side103
      MATCH (meeting102)<-[attended104:ATTENDED]-(one105)
      WHERE one105 = other100 AND coalesce(side103 <> attended104.side, true)
      RETURN count(DISTINCT meeting102) AS times106
    }
    WITH who96, whom97, at95, times106
    ORDER BY at95
    RETURN collect([times106]) AS rows107
  }
  RETURN collect([size(path76) - 1, rows94, rows107]) AS rows108
}
RETURN rows108 AS data, problems20 AS problems;
