// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param2: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
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
CALL () {
  UNWIND $param2 AS reference18
  CALL (reference18) {
    CALL (reference18) {
      UNWIND reference18.ids AS id19
      MATCH (entity20:Entity {id: id19}) WHERE entity20:Issue
      RETURN entity20
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity20) WHERE entity20:Issue
      RETURN entity20
    }
    RETURN collect(entity20) AS found21
  }
  CALL (reference18, found21) {
    WITH reference18, found21 WHERE isEmpty(found21) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name22, score AS score23
    MATCH (name22)<-[:HAS_NAME]-(entity20) WHERE entity20:Issue
    WITH entity20, max(score23) AS score23
    ORDER BY score23 DESC, entity20.id LIMIT 5
    RETURN collect(entity20{.id, .name}) AS nearest24
  }
  RETURN collect(DISTINCT head(found21)) AS about25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'about', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
CALL (about25) {
  UNWIND about25 AS reference18
  MATCH (reference18)<-[:BROADER*0..]-(entity20)
  RETURN collect(DISTINCT entity20) AS about27
}
WITH from7 AS from28, to16 AS to29, about27 AS about30, problems8 + problems17 + problems26 AS problems31
CALL (problems31, from28, to29, about30) {
  WITH problems31 WHERE isEmpty(problems31)
  UNWIND from28 AS start32
  UNWIND to29 AS goal33
  WITH *, [] AS barred34
  UNWIND head([chains35 IN [CASE WHEN start32 = goal33 THEN [[start32]] ELSE reduce(all36 = [], some37 IN reduce(search38 = {start: start32, goal: goal33, ahead: {front: [{node: start32, meetings: COUNT { (start32)-[:ATTENDED]->() }}], fresh: [], levels: [[start32]], links: []}, behind: {front: [{node: goal33, meetings: COUNT { (goal33)-[:ATTENDED]->() }}], fresh: [], levels: [[goal33]], links: []}, found: []}, length39 IN range(1, $param3) |
    CASE WHEN size(reduce(all40 = [], some41 IN search38.found | all40 + some41)) >= $param4 THEN search38 ELSE head(COLLECT {
      WITH search38, search38.ahead.front + COLLECT {
        UNWIND search38.ahead.fresh AS one42
        WITH one42, COUNT { (one42)-[:ATTENDED]->() } AS meetings43 WHERE (meetings43 <= 1000 AND coalesce(one42.kind <> 'DELEGATION', true))
        RETURN {node: one42, meetings: meetings43} LIMIT 20000
      } AS front44,
        search38.behind.front + COLLECT {
          UNWIND search38.behind.fresh AS one45
          WITH one45, COUNT { (one45)-[:ATTENDED]->() } AS meetings46 WHERE (meetings46 <= 1000 AND coalesce(one45.kind <> 'DELEGATION', true))
          RETURN {node: one45, meetings: meetings46} LIMIT 20000
        } AS rear47
      WITH search38, front44, rear47, reduce(sum48 = 0, each49 IN front44 | sum48 + each49.meetings) <= reduce(sum50 = 0, each51 IN rear47 | sum50 + each51.meetings) AS forth52
      WITH search38, front44, rear47, forth52, CASE WHEN forth52 THEN search38.ahead ELSE search38.behind END AS side53,
        CASE WHEN forth52 THEN front44 ELSE rear47 END AS from54,
        CASE WHEN forth52 THEN search38.start ELSE search38.goal END AS own55,
        CASE WHEN forth52 THEN search38.goal ELSE search38.start END AS other56
      WITH *, last(side53.levels) AS seen57, COLLECT {
        UNWIND from54 AS one58
        WITH one58.node AS who59
        MATCH (who59)-[attended60:ATTENDED]->(meeting61)
        WHERE meeting61.status IN $param5 AND EXISTS { (meeting61)-[:DISCUSSED]->(end62) WHERE end62 IN about30 } AND COUNT { (meeting61)<-[:ATTENDED]-() } <= 50
        WITH who59, meeting61, attended60.side AS side63
        MATCH (meeting61)<-[attended64:ATTENDED]-(whom65)
        WHERE whom65 <> who59 AND whom65 <> own55 AND (whom65 = other56 OR NOT whom65 IN barred34)
          AND coalesce(side63 <> attended64.side, true)
        RETURN DISTINCT {from: who59, to: whom65} LIMIT 100000
      } AS reached66
      WITH *, COLLECT {
        UNWIND reached66 AS one67
        WITH one67.to AS one67 WHERE NOT one67 IN seen57
        RETURN DISTINCT one67
      } AS fresh68
      WITH *, {front: [], fresh: [one67 IN fresh68 WHERE one67 <> other56], links: side53.links + reached66,
        levels: side53.levels + [CASE size(side53.levels) WHEN 1 THEN [] ELSE seen57 END + fresh68]} AS side53
      WITH search38, CASE WHEN forth52 THEN side53 ELSE {front: front44, fresh: [], levels: search38.ahead.levels, links: search38.ahead.links} END AS ahead69,
        CASE WHEN forth52 THEN {front: rear47, fresh: [], levels: search38.behind.levels, links: search38.behind.links} ELSE side53 END AS behind70
      WITH search38, ahead69, behind70, size(ahead69.levels) - 1 AS left71, size(behind70.levels) - 1 AS right72,
        last(ahead69.levels) AS before73, last(behind70.levels) AS after74
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before73) < size(after74) THEN before73 ELSE after74 END AS one75
        WITH one75 WHERE one75 IN before73 AND one75 IN after74 AND CASE WHEN left71 = 0 OR right72 = 0 THEN true ELSE (COUNT { (one75)-[:ATTENDED]->() } <= 1000 AND coalesce(one75.kind <> 'DELEGATION', true)) END
        RETURN one75
      } AS middles76
      WITH *, CASE WHEN size(middles76) > 1000
        THEN [one75 IN middles76 WHERE COUNT { (one75)-[:ATTENDED]->() } >= 50] + [one75 IN middles76 WHERE NOT COUNT { (one75)-[:ATTENDED]->() } >= 50] ELSE middles76 END[..1000] AS middles76
      WITH {start: search38.start, goal: search38.goal, ahead: ahead69, behind: behind70,
        found: search38.found + [reduce(chains77 = [one78 IN middles76 | [one78]],
          step79 IN [level80 IN range(left71 - 1, 0, -1) | {back: true, links: ahead69.links, near: ahead69.levels[level80]}] + [level80 IN range(right72 - 1, 0, -1) | {back: false, links: behind70.links, near: behind70.levels[level80]}] | COLLECT {
            WITH [one78 IN chains77 | CASE WHEN step79.back THEN head(one78) ELSE last(one78) END] AS ends81, step79.near AS near82
            UNWIND step79.links AS link83
            WITH link83, ends81, near82 WHERE link83.to IN ends81 AND link83.from IN near82
            UNWIND [one78 IN chains77 WHERE CASE WHEN step79.back THEN head(one78) ELSE last(one78) END = link83.to AND NOT link83.from IN one78] AS chain84
            RETURN CASE WHEN step79.back THEN [link83.from] + chain84 ELSE chain84 + [link83.from] END LIMIT 2000
          })]} AS next85
      RETURN next85
    }) END).found | all36 + some37) END] |
    [one86 IN chains35 | {path: one86, several: size(chains35) > 1}]]) AS chain87
  WITH about30, chain87.path AS path88, chain87.several AS several89
  CALL (path88, several89, about30) {
    UNWIND CASE WHEN several89 THEN range(0, size(path88) - 2) ELSE [] END AS at90
    WITH at90, about30, path88[at90] AS who91, path88[at90 + 1] AS whom92
    WITH *, COUNT { (who91)-[:ATTENDED]->() } <= COUNT { (whom92)-[:ATTENDED]->() } AS isRarer93
    WITH *, CASE WHEN isRarer93 THEN who91 ELSE whom92 END AS rarer94, CASE WHEN isRarer93 THEN whom92 ELSE who91 END AS other95
    MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
    WHERE meeting97.status IN $param6 AND EXISTS { (meeting97)-[:DISCUSSED]->(end98) WHERE end98 IN about30 } AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50
    WITH *, attended96.side AS side99
    MATCH (meeting97)<-[attended100:ATTENDED]-(one101)
    WHERE one101 = other95 AND coalesce(side99 <> attended100.side, true)
    WITH at90, count(DISTINCT meeting97) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH about30, path88, weakest103, CASE WHEN several89 THEN [one86 IN path88 | one86.id] END AS ids104
  ORDER BY size(path88), weakest103 DESC, ids104 LIMIT $param4
  WITH path88, weakest103, ids104, about30
  ORDER BY size(path88), weakest103 DESC, ids104
  CALL (path88, weakest103, ids104, about30) {
    UNWIND range(0, size(path88) - 1) AS at105
    WITH at105, path88[at105] AS node106
    WITH node106, at105
    ORDER BY at105
    RETURN collect(['Organization', node106.name]) AS rows107
  }
  CALL (path88, weakest103, ids104, about30) {
    UNWIND range(0, size(path88) - 2) AS at108
    WITH at108, about30, path88[at108] AS who109, path88[at108 + 1] AS whom110
    CALL (who109, whom110, about30) {
      WITH *, COUNT { (who109)-[:ATTENDED]->() } <= COUNT { (whom110)-[:ATTENDED]->() } AS isRarer111
      WITH *, CASE WHEN isRarer111 THEN who109 ELSE whom110 END AS rarer112, CASE WHEN isRarer111 THEN whom110 ELSE who109 END AS other113
      MATCH (rarer112)-[attended114:ATTENDED]->(meeting115)
      WHERE meeting115.status IN $param7 AND EXISTS { (meeting115)-[:DISCUSSED]->(end116) WHERE end116 IN about30 } AND COUNT { (meeting115)<-[:ATTENDED]-() } <= 50
      WITH *, attended114.side AS side117
      MATCH (meeting115)<-[attended118:ATTENDED]-(one119)
      WHERE one119 = other113 AND coalesce(side117 <> attended118.side, true)
      RETURN count(DISTINCT meeting115) AS times120
    }
    WITH who109, whom110, at108, times120, about30
    ORDER BY at108
    RETURN collect([times120]) AS rows121
  }
  RETURN collect([rows107, rows121]) AS rows122
}
RETURN rows122 AS data, problems31 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
// $param16: 20
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
        WHERE meeting50.status IN $param4 AND (meeting50.earliest >= $param5 AND meeting50.latest <= $param6) AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
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
    WHERE meeting85.status IN $param7 AND (meeting85.earliest >= $param8 AND meeting85.latest <= $param9) AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
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
      WHERE meeting102.status IN $param10 AND (meeting102.earliest >= $param11 AND meeting102.latest <= $param12) AND COUNT { (meeting102)<-[:ATTENDED]-() } <= 50
      WITH *, attended101.side AS side103
      MATCH (meeting102)<-[attended104:ATTENDED]-(one105)
      WHERE one105 = other100 AND coalesce(side103 <> attended104.side, true)
      RETURN count(DISTINCT meeting102) AS times106
    }
    WITH who96, whom97, at95, times106
    ORDER BY at95
    CALL (who96, whom97, at95, times106) {
      WITH *, COUNT { (who96)-[:ATTENDED]->() } <= COUNT { (whom97)-[:ATTENDED]->() } AS isRarer107
      WITH *, CASE WHEN isRarer107 THEN who96 ELSE whom97 END AS rarer108, CASE WHEN isRarer107 THEN whom97 ELSE who96 END AS other109
      MATCH (rarer108)-[attended110:ATTENDED]->(meeting111)
      WHERE meeting111.status IN $param13 AND (meeting111.earliest >= $param14 AND meeting111.latest <= $param15) AND COUNT { (meeting111)<-[:ATTENDED]-() } <= 50
      WITH *, attended110.side AS side112
      MATCH (meeting111)<-[attended113:ATTENDED]-(one114)
      WHERE one114 = other109 AND coalesce(side112 <> attended113.side, true)
      WITH meeting111
      ORDER BY meeting111.dateUp, meeting111.id
      LIMIT $param16
      RETURN collect([[meeting111.title]]) AS rows115
    }
    RETURN collect([times106, {`#rows`: rows115}]) AS rows116
  }
  RETURN collect([rows94, rows116]) AS rows117
}
RETURN rows117 AS data, problems20 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: 6
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
        WITH one31, COUNT { (one31)-[:ATTENDED]->() } AS meetings32
        RETURN {node: one31, meetings: meetings32} LIMIT 20000
      } AS front33,
        search27.behind.front + COLLECT {
          UNWIND search27.behind.fresh AS one34
          WITH one34, COUNT { (one34)-[:ATTENDED]->() } AS meetings35
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
        WHERE meeting50.status IN $param4
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
        WITH one63 WHERE one63 IN before61 AND one63 IN after62
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
    WHERE meeting85.status IN $param5
    WITH *, attended84.side AS side86
    MATCH (meeting85)<-[attended87:ATTENDED]-(other83)
    WHERE coalesce(side86 <> attended87.side, true)
    WITH at78, count(DISTINCT meeting85) AS times88
    RETURN min(times88) AS weakest89
  }
  WITH path76, weakest89, CASE WHEN several77 THEN [one74 IN path76 | one74.id] END AS ids90
  ORDER BY size(path76), weakest89 DESC, ids90 LIMIT $param3
  WITH path76, weakest89, ids90
  ORDER BY size(path76), weakest89 DESC, ids90
  CALL (path76, weakest89, ids90) {
    UNWIND range(0, size(path76) - 1) AS at91
    WITH at91, path76[at91] AS node92
    WITH node92, at91
    ORDER BY at91
    RETURN collect(['Organization', node92.name]) AS rows93
  }
  RETURN collect([rows93]) AS rows94
}
RETURN rows94 AS data, problems20 AS problems;
