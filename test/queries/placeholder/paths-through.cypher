// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'through'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS through9, collect(problem6) AS problems10
CALL (problems10, from7, to8, through9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  WITH *, [] AS barred13
  WITH *, [start11] + [one14 IN through9 WHERE (one14:Person OR one14:Organization) AND one14 <> start11 AND one14 <> goal12] + [goal12] AS stops15, COLLECT {
    UNWIND through9 AS one14
    WITH one14 WHERE NOT (one14:Person OR one14:Organization)
    RETURN [one14] + COLLECT { MATCH (one14)<-[:BROADER|LOCATED_IN*1..]-(other16) RETURN DISTINCT other16 }
  } AS marks17
  WHERE none(one14 IN stops15 WHERE one14 IN barred13)
  WITH *, barred13 + stops15 AS closed18, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops15) END AS last19
  UNWIND head([chains20 IN [reduce(state21 = {searches: COLLECT {
    UNWIND range(0, size(stops15) - 2) AS at22
    WITH stops15[at22] AS from23, stops15[at22 + 1] AS to24
    RETURN {start: from23, goal: to24, ahead: {front: [{node: from23, meetings: COUNT { (from23)-[:ATTENDED]->() }}], fresh: [], levels: [[from23]], links: []}, behind: {front: [{node: to24, meetings: COUNT { (to24)-[:ATTENDED]->() }}], fresh: [], levels: [[to24]], links: []}, found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops15) = 2 AND isEmpty(marks17) THEN [[start11]] ELSE [] END}, length25 IN range(1, last19) |
    CASE WHEN size(state21.chains) >= $param2 THEN state21 ELSE head(COLLECT {
      WITH [one14 IN state21.searches | coalesce(head([at26 IN range(0, size(one14.found) - 1) WHERE size(one14.found[at26]) > 0 | at26 + 1]), size(one14.found) + 1)] AS least27
      WITH reduce(searches28 = [], one14 IN [at22 IN range(0, size(least27) - 1) | {search: state21.searches[at22],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at22], other16 IN least27 | sum29 + other16)}] |
        searches28 + [CASE WHEN size(one14.search.found) >= one14.most THEN one14.search ELSE head(COLLECT {
          WITH one14.search AS search30
          WITH search30, search30.ahead.front + [one31 IN [somebody32 IN search30.ahead.fresh | {node: somebody32, meetings: COUNT { (somebody32)-[:ATTENDED]->() }}] WHERE (one31.meetings <= 1000 AND coalesce(one31.node.kind <> 'DELEGATION', true))][..20000] AS front33,
            search30.behind.front + [one34 IN [somebody35 IN search30.behind.fresh | {node: somebody35, meetings: COUNT { (somebody35)-[:ATTENDED]->() }}] WHERE (one34.meetings <= 1000 AND coalesce(one34.node.kind <> 'DELEGATION', true))][..20000] AS rear36
          WITH search30, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
          WITH search30, front33, rear36, forth41, CASE WHEN forth41 THEN search30.ahead ELSE search30.behind END AS side42,
            CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
            CASE WHEN forth41 THEN search30.start ELSE search30.goal END AS own44,
            CASE WHEN forth41 THEN search30.goal ELSE search30.start END AS other45
          WITH *, last(side42.levels) AS seen46, COLLECT {
            UNWIND from43 AS one47
            WITH one47.node AS who48
            MATCH (who48)-[attended49:ATTENDED]->(meeting50)
            WHERE meeting50.status IN $param3 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
            WITH who48, meeting50, attended49.side AS side51
            MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
            WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN closed18)
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
          WITH search30, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search30.ahead.levels, links: search30.ahead.links} END AS ahead57,
            CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search30.behind.levels, links: search30.behind.links} ELSE side42 END AS behind58
          WITH search30, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
            last(ahead57.levels) AS before61, last(behind58.levels) AS after62
          WITH *, [one63 IN CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END
            WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END] AS middles64
          WITH *, CASE WHEN size(middles64) > 1000
            THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
          WITH {start: search30.start, goal: search30.goal, ahead: ahead57, behind: behind58,
            found: search30.found + [CASE WHEN isEmpty(middles64) THEN [] ELSE reduce(chains65 = [one66 IN middles64 | [one66]],
              step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
                WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
                UNWIND step67.links AS link71
                WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
                UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
                RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
              }) END]} AS next73
          RETURN next73
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state21.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts74 = [[start11]], stretch75 IN [at76 IN range(1, size(searches28)) |
            {found: [one77 IN searches28[at76 - 1].found | one77[..200]],
              left: size(searches28) - at76, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts74 AS begun78
            UNWIND CASE stretch75.left WHEN 0 THEN [stretch75.found[stretch75.longest - 1 - size(begun78)]]
              ELSE stretch75.found[..stretch75.longest - stretch75.left - size(begun78)] END AS some79
            UNWIND some79 AS part80
            WITH begun78, part80 WHERE none(one77 IN tail(part80) WHERE one77 IN begun78)
            RETURN begun78 + tail(part80) LIMIT 500
          }) END AS chain81
        WITH chain81 WHERE isEmpty(marks17) OR size(marks17) = COUNT {
          UNWIND marks17 AS mark82
          WITH mark82 WHERE EXISTS {
            UNWIND range(0, size(chain81) - 2) AS at83
            WITH chain81[at83] AS who84, chain81[at83 + 1] AS whom85
            WITH *, COUNT { (who84)-[:ATTENDED]->() } <= COUNT { (whom85)-[:ATTENDED]->() } AS isRarer86
            WITH *, CASE WHEN isRarer86 THEN who84 ELSE whom85 END AS rarer87, CASE WHEN isRarer86 THEN whom85 ELSE who84 END AS other88
            MATCH (rarer87)-[attended89:ATTENDED]->(meeting90)
            WHERE meeting90.status IN $param4 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND (meeting90 IN mark82 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->(one91) WHERE one91 IN mark82 })
            WITH *, attended89.side AS side92
            MATCH (meeting90)<-[attended93:ATTENDED]-(one94)
            WHERE one94 = other88 AND coalesce(side92 <> attended93.side, true)
            RETURN meeting90
          }
          RETURN mark82
        }
        RETURN chain81
      }}
    }) END).chains] |
    [one95 IN chains20 | {path: one95, several: size(chains20) > 1}]]) AS chain96
  WITH chain96.path AS path97, chain96.several AS several98
  WITH path97, several98, CASE WHEN several98 THEN head(COLLECT {
      UNWIND range(0, size(path97) - 2) AS at99
      WITH at99, path97[at99] AS who100, path97[at99 + 1] AS whom101
      WITH *, COUNT { (who100)-[:ATTENDED]->() } <= COUNT { (whom101)-[:ATTENDED]->() } AS isRarer102
      WITH *, CASE WHEN isRarer102 THEN who100 ELSE whom101 END AS rarer103, CASE WHEN isRarer102 THEN whom101 ELSE who100 END AS other104
      MATCH (rarer103)-[attended105:ATTENDED]->(meeting106)
      WHERE meeting106.status IN $param5 AND COUNT { (meeting106)<-[:ATTENDED]-() } <= 50
      WITH *, attended105.side AS side107
      MATCH (meeting106)<-[attended108:ATTENDED]-(one109)
      WHERE one109 = other104 AND coalesce(side107 <> attended108.side, true)
      WITH at99, count(DISTINCT meeting106) AS times110
      RETURN min(times110)
    }) END AS weakest111
  WITH path97, weakest111, CASE WHEN several98 THEN [one95 IN path97 | one95.id] END AS ids112
  ORDER BY size(path97), weakest111 DESC, ids112 LIMIT $param2
  WITH path97, weakest111, ids112
  ORDER BY size(path97), weakest111 DESC, ids112
  RETURN collect([[node113 IN path97 | ['Organization', node113.name]]]) AS rows114
}
RETURN rows114 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":2,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'through'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS through9, collect(problem6) AS problems10
CALL (problems10, from7, to8, through9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  WITH *, [] AS barred13
  WITH *, [start11] + [one14 IN through9 WHERE (one14:Person OR one14:Organization) AND one14 <> start11 AND one14 <> goal12] + [goal12] AS stops15, COLLECT {
    UNWIND through9 AS one14
    WITH one14 WHERE NOT (one14:Person OR one14:Organization)
    RETURN [one14] + COLLECT { MATCH (one14)<-[:BROADER|LOCATED_IN*1..]-(other16) RETURN DISTINCT other16 }
  } AS marks17
  WHERE none(one14 IN stops15 WHERE one14 IN barred13)
  WITH *, barred13 + stops15 AS closed18, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops15) END AS last19
  UNWIND head([chains20 IN [reduce(state21 = {searches: COLLECT {
    UNWIND range(0, size(stops15) - 2) AS at22
    WITH stops15[at22] AS from23, stops15[at22 + 1] AS to24
    RETURN {start: from23, goal: to24, ahead: {front: [{node: from23, meetings: COUNT { (from23)-[:ATTENDED]->() }}], fresh: [], levels: [[from23]], links: []}, behind: {front: [{node: to24, meetings: COUNT { (to24)-[:ATTENDED]->() }}], fresh: [], levels: [[to24]], links: []}, found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops15) = 2 AND isEmpty(marks17) THEN [[start11]] ELSE [] END}, length25 IN range(1, last19) |
    CASE WHEN size(state21.chains) >= $param2 THEN state21 ELSE head(COLLECT {
      WITH [one14 IN state21.searches | coalesce(head([at26 IN range(0, size(one14.found) - 1) WHERE size(one14.found[at26]) > 0 | at26 + 1]), size(one14.found) + 1)] AS least27
      WITH reduce(searches28 = [], one14 IN [at22 IN range(0, size(least27) - 1) | {search: state21.searches[at22],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at22], other16 IN least27 | sum29 + other16)}] |
        searches28 + [CASE WHEN size(one14.search.found) >= one14.most THEN one14.search ELSE head(COLLECT {
          WITH one14.search AS search30
          WITH search30, search30.ahead.front + [one31 IN [somebody32 IN search30.ahead.fresh | {node: somebody32, meetings: COUNT { (somebody32)-[:ATTENDED]->() }}] WHERE (one31.meetings <= 1000 AND coalesce(one31.node.kind <> 'DELEGATION', true))][..20000] AS front33,
            search30.behind.front + [one34 IN [somebody35 IN search30.behind.fresh | {node: somebody35, meetings: COUNT { (somebody35)-[:ATTENDED]->() }}] WHERE (one34.meetings <= 1000 AND coalesce(one34.node.kind <> 'DELEGATION', true))][..20000] AS rear36
          WITH search30, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
          WITH search30, front33, rear36, forth41, CASE WHEN forth41 THEN search30.ahead ELSE search30.behind END AS side42,
            CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
            CASE WHEN forth41 THEN search30.start ELSE search30.goal END AS own44,
            CASE WHEN forth41 THEN search30.goal ELSE search30.start END AS other45
          WITH *, last(side42.levels) AS seen46, COLLECT {
            UNWIND from43 AS one47
            WITH one47.node AS who48
            MATCH (who48)-[attended49:ATTENDED]->(meeting50)
            WHERE meeting50.status IN $param3 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
            WITH who48, meeting50, attended49.side AS side51
            MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
            WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN closed18)
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
          WITH search30, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search30.ahead.levels, links: search30.ahead.links} END AS ahead57,
            CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search30.behind.levels, links: search30.behind.links} ELSE side42 END AS behind58
          WITH search30, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
            last(ahead57.levels) AS before61, last(behind58.levels) AS after62
          WITH *, [one63 IN CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END
            WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END] AS middles64
          WITH *, CASE WHEN size(middles64) > 1000
            THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
          WITH {start: search30.start, goal: search30.goal, ahead: ahead57, behind: behind58,
            found: search30.found + [CASE WHEN isEmpty(middles64) THEN [] ELSE reduce(chains65 = [one66 IN middles64 | [one66]],
              step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
                WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
                UNWIND step67.links AS link71
                WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
                UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
                RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
              }) END]} AS next73
          RETURN next73
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state21.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts74 = [[start11]], stretch75 IN [at76 IN range(1, size(searches28)) |
            {found: [one77 IN searches28[at76 - 1].found | one77[..200]],
              left: size(searches28) - at76, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts74 AS begun78
            UNWIND CASE stretch75.left WHEN 0 THEN [stretch75.found[stretch75.longest - 1 - size(begun78)]]
              ELSE stretch75.found[..stretch75.longest - stretch75.left - size(begun78)] END AS some79
            UNWIND some79 AS part80
            WITH begun78, part80 WHERE none(one77 IN tail(part80) WHERE one77 IN begun78)
            RETURN begun78 + tail(part80) LIMIT 500
          }) END AS chain81
        WITH chain81 WHERE isEmpty(marks17) OR size(marks17) = COUNT {
          UNWIND marks17 AS mark82
          WITH mark82 WHERE EXISTS {
            UNWIND range(0, size(chain81) - 2) AS at83
            WITH chain81[at83] AS who84, chain81[at83 + 1] AS whom85
            WITH *, COUNT { (who84)-[:ATTENDED]->() } <= COUNT { (whom85)-[:ATTENDED]->() } AS isRarer86
            WITH *, CASE WHEN isRarer86 THEN who84 ELSE whom85 END AS rarer87, CASE WHEN isRarer86 THEN whom85 ELSE who84 END AS other88
            MATCH (rarer87)-[attended89:ATTENDED]->(meeting90)
            WHERE meeting90.status IN $param4 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND (meeting90 IN mark82 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->(one91) WHERE one91 IN mark82 })
            WITH *, attended89.side AS side92
            MATCH (meeting90)<-[attended93:ATTENDED]-(one94)
            WHERE one94 = other88 AND coalesce(side92 <> attended93.side, true)
            RETURN meeting90
          }
          RETURN mark82
        }
        RETURN chain81
      }}
    }) END).chains] |
    [one95 IN chains20 | {path: one95, several: size(chains20) > 1}]]) AS chain96
  WITH chain96.path AS path97, chain96.several AS several98
  WITH path97, several98, CASE WHEN several98 THEN head(COLLECT {
      UNWIND range(0, size(path97) - 2) AS at99
      WITH at99, path97[at99] AS who100, path97[at99 + 1] AS whom101
      WITH *, COUNT { (who100)-[:ATTENDED]->() } <= COUNT { (whom101)-[:ATTENDED]->() } AS isRarer102
      WITH *, CASE WHEN isRarer102 THEN who100 ELSE whom101 END AS rarer103, CASE WHEN isRarer102 THEN whom101 ELSE who100 END AS other104
      MATCH (rarer103)-[attended105:ATTENDED]->(meeting106)
      WHERE meeting106.status IN $param5 AND COUNT { (meeting106)<-[:ATTENDED]-() } <= 50
      WITH *, attended105.side AS side107
      MATCH (meeting106)<-[attended108:ATTENDED]-(one109)
      WHERE one109 = other104 AND coalesce(side107 <> attended108.side, true)
      WITH at99, count(DISTINCT meeting106) AS times110
      RETURN min(times110)
    }) END AS weakest111
  WITH path97, weakest111, CASE WHEN several98 THEN [one95 IN path97 | one95.id] END AS ids112
  ORDER BY size(path97), weakest111 DESC, ids112 LIMIT $param2
  WITH path97, weakest111, ids112
  ORDER BY size(path97), weakest111 DESC, ids112
  RETURN collect([[node113 IN path97 | ['Organization', node113.name]]]) AS rows114
}
RETURN rows114 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"关税","ids":[],"folded":"关税","nearest":"关税^4 OR 关* OR *税"},{"argument":2,"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"argument":2,"text":"meeting/c","ids":["meeting/c"],"folded":"meeting/c","nearest":"meetingc~2 OR meeting~2 OR c"},{"argument":2,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'through'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS through9, collect(problem6) AS problems10
CALL (problems10, from7, to8, through9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  WITH *, [] AS barred13
  WITH *, [start11] + [one14 IN through9 WHERE (one14:Person OR one14:Organization) AND one14 <> start11 AND one14 <> goal12] + [goal12] AS stops15, COLLECT {
    UNWIND through9 AS one14
    WITH one14 WHERE NOT (one14:Person OR one14:Organization)
    RETURN [one14] + COLLECT { MATCH (one14)<-[:BROADER|LOCATED_IN*1..]-(other16) RETURN DISTINCT other16 }
  } AS marks17
  WHERE none(one14 IN stops15 WHERE one14 IN barred13)
  WITH *, barred13 + stops15 AS closed18, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops15) END AS last19
  UNWIND head([chains20 IN [reduce(state21 = {searches: COLLECT {
    UNWIND range(0, size(stops15) - 2) AS at22
    WITH stops15[at22] AS from23, stops15[at22 + 1] AS to24
    RETURN {start: from23, goal: to24, ahead: {front: [{node: from23, meetings: COUNT { (from23)-[:ATTENDED]->() }}], fresh: [], levels: [[from23]], links: []}, behind: {front: [{node: to24, meetings: COUNT { (to24)-[:ATTENDED]->() }}], fresh: [], levels: [[to24]], links: []}, found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops15) = 2 AND isEmpty(marks17) THEN [[start11]] ELSE [] END}, length25 IN range(1, last19) |
    CASE WHEN size(state21.chains) >= $param2 THEN state21 ELSE head(COLLECT {
      WITH [one14 IN state21.searches | coalesce(head([at26 IN range(0, size(one14.found) - 1) WHERE size(one14.found[at26]) > 0 | at26 + 1]), size(one14.found) + 1)] AS least27
      WITH reduce(searches28 = [], one14 IN [at22 IN range(0, size(least27) - 1) | {search: state21.searches[at22],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at22], other16 IN least27 | sum29 + other16)}] |
        searches28 + [CASE WHEN size(one14.search.found) >= one14.most THEN one14.search ELSE head(COLLECT {
          WITH one14.search AS search30
          WITH search30, search30.ahead.front + [one31 IN [somebody32 IN search30.ahead.fresh | {node: somebody32, meetings: COUNT { (somebody32)-[:ATTENDED]->() }}] WHERE (one31.meetings <= 1000 AND coalesce(one31.node.kind <> 'DELEGATION', true))][..20000] AS front33,
            search30.behind.front + [one34 IN [somebody35 IN search30.behind.fresh | {node: somebody35, meetings: COUNT { (somebody35)-[:ATTENDED]->() }}] WHERE (one34.meetings <= 1000 AND coalesce(one34.node.kind <> 'DELEGATION', true))][..20000] AS rear36
          WITH search30, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
          WITH search30, front33, rear36, forth41, CASE WHEN forth41 THEN search30.ahead ELSE search30.behind END AS side42,
            CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
            CASE WHEN forth41 THEN search30.start ELSE search30.goal END AS own44,
            CASE WHEN forth41 THEN search30.goal ELSE search30.start END AS other45
          WITH *, last(side42.levels) AS seen46, COLLECT {
            UNWIND from43 AS one47
            WITH one47.node AS who48
            MATCH (who48)-[attended49:ATTENDED]->(meeting50)
            WHERE meeting50.status IN $param3 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
            WITH who48, meeting50, attended49.side AS side51
            MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
            WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN closed18)
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
          WITH search30, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search30.ahead.levels, links: search30.ahead.links} END AS ahead57,
            CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search30.behind.levels, links: search30.behind.links} ELSE side42 END AS behind58
          WITH search30, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
            last(ahead57.levels) AS before61, last(behind58.levels) AS after62
          WITH *, [one63 IN CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END
            WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END] AS middles64
          WITH *, CASE WHEN size(middles64) > 1000
            THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
          WITH {start: search30.start, goal: search30.goal, ahead: ahead57, behind: behind58,
            found: search30.found + [CASE WHEN isEmpty(middles64) THEN [] ELSE reduce(chains65 = [one66 IN middles64 | [one66]],
              step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
                WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
                UNWIND step67.links AS link71
                WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
                UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
                RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
              }) END]} AS next73
          RETURN next73
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state21.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts74 = [[start11]], stretch75 IN [at76 IN range(1, size(searches28)) |
            {found: [one77 IN searches28[at76 - 1].found | one77[..200]],
              left: size(searches28) - at76, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts74 AS begun78
            UNWIND CASE stretch75.left WHEN 0 THEN [stretch75.found[stretch75.longest - 1 - size(begun78)]]
              ELSE stretch75.found[..stretch75.longest - stretch75.left - size(begun78)] END AS some79
            UNWIND some79 AS part80
            WITH begun78, part80 WHERE none(one77 IN tail(part80) WHERE one77 IN begun78)
            RETURN begun78 + tail(part80) LIMIT 500
          }) END AS chain81
        WITH chain81 WHERE isEmpty(marks17) OR size(marks17) = COUNT {
          UNWIND marks17 AS mark82
          WITH mark82 WHERE EXISTS {
            UNWIND range(0, size(chain81) - 2) AS at83
            WITH chain81[at83] AS who84, chain81[at83 + 1] AS whom85
            WITH *, COUNT { (who84)-[:ATTENDED]->() } <= COUNT { (whom85)-[:ATTENDED]->() } AS isRarer86
            WITH *, CASE WHEN isRarer86 THEN who84 ELSE whom85 END AS rarer87, CASE WHEN isRarer86 THEN whom85 ELSE who84 END AS other88
            MATCH (rarer87)-[attended89:ATTENDED]->(meeting90)
            WHERE meeting90.status IN $param4 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND (meeting90 IN mark82 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->(one91) WHERE one91 IN mark82 })
            WITH *, attended89.side AS side92
            MATCH (meeting90)<-[attended93:ATTENDED]-(one94)
            WHERE one94 = other88 AND coalesce(side92 <> attended93.side, true)
            RETURN meeting90
          }
          RETURN mark82
        }
        RETURN chain81
      }}
    }) END).chains] |
    [one95 IN chains20 | {path: one95, several: size(chains20) > 1}]]) AS chain96
  WITH chain96.path AS path97, chain96.several AS several98
  WITH path97, several98, CASE WHEN several98 THEN head(COLLECT {
      UNWIND range(0, size(path97) - 2) AS at99
      WITH at99, path97[at99] AS who100, path97[at99 + 1] AS whom101
      WITH *, COUNT { (who100)-[:ATTENDED]->() } <= COUNT { (whom101)-[:ATTENDED]->() } AS isRarer102
      WITH *, CASE WHEN isRarer102 THEN who100 ELSE whom101 END AS rarer103, CASE WHEN isRarer102 THEN whom101 ELSE who100 END AS other104
      MATCH (rarer103)-[attended105:ATTENDED]->(meeting106)
      WHERE meeting106.status IN $param5 AND COUNT { (meeting106)<-[:ATTENDED]-() } <= 50
      WITH *, attended105.side AS side107
      MATCH (meeting106)<-[attended108:ATTENDED]-(one109)
      WHERE one109 = other104 AND coalesce(side107 <> attended108.side, true)
      WITH at99, count(DISTINCT meeting106) AS times110
      RETURN min(times110)
    }) END AS weakest111
  WITH path97, weakest111, CASE WHEN several98 THEN [one95 IN path97 | one95.id] END AS ids112
  ORDER BY size(path97), weakest111 DESC, ids112 LIMIT $param2
  WITH path97, weakest111, ids112
  ORDER BY size(path97), weakest111 DESC, ids112
  RETURN collect([[node113 IN path97 | ['Organization', node113.name]]]) AS rows114
}
RETURN rows114 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'through'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS through9, collect(problem6) AS problems10
CALL (problems10, from7, to8, through9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  WITH *, [] AS barred13
  WITH *, [start11] + [one14 IN through9 WHERE (one14:Person OR one14:Organization) AND one14 <> start11 AND one14 <> goal12] + [goal12] AS stops15, COLLECT {
    UNWIND through9 AS one14
    WITH one14 WHERE NOT (one14:Person OR one14:Organization)
    RETURN [one14] + COLLECT { MATCH (one14)<-[:BROADER|LOCATED_IN*1..]-(other16) RETURN DISTINCT other16 }
  } AS marks17
  WHERE none(one14 IN stops15 WHERE one14 IN barred13)
  WITH *, barred13 + stops15 AS closed18, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops15) END AS last19
  UNWIND head([chains20 IN [reduce(state21 = {searches: COLLECT {
    UNWIND range(0, size(stops15) - 2) AS at22
    WITH stops15[at22] AS from23, stops15[at22 + 1] AS to24
    RETURN {start: from23, goal: to24, ahead: {front: [{node: from23, meetings: COUNT { (from23)-[:ATTENDED]->() }}], fresh: [], levels: [[from23]], links: []}, behind: {front: [{node: to24, meetings: COUNT { (to24)-[:ATTENDED]->() }}], fresh: [], levels: [[to24]], links: []}, found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops15) = 2 AND isEmpty(marks17) THEN [[start11]] ELSE [] END}, length25 IN range(1, last19) |
    CASE WHEN size(state21.chains) >= $param2 THEN state21 ELSE head(COLLECT {
      WITH [one14 IN state21.searches | coalesce(head([at26 IN range(0, size(one14.found) - 1) WHERE size(one14.found[at26]) > 0 | at26 + 1]), size(one14.found) + 1)] AS least27
      WITH reduce(searches28 = [], one14 IN [at22 IN range(0, size(least27) - 1) | {search: state21.searches[at22],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at22], other16 IN least27 | sum29 + other16)}] |
        searches28 + [CASE WHEN size(one14.search.found) >= one14.most THEN one14.search ELSE head(COLLECT {
          WITH one14.search AS search30
          WITH search30, search30.ahead.front + [one31 IN [somebody32 IN search30.ahead.fresh | {node: somebody32, meetings: COUNT { (somebody32)-[:ATTENDED]->() }}] WHERE (one31.meetings <= 1000 AND coalesce(one31.node.kind <> 'DELEGATION', true))][..20000] AS front33,
            search30.behind.front + [one34 IN [somebody35 IN search30.behind.fresh | {node: somebody35, meetings: COUNT { (somebody35)-[:ATTENDED]->() }}] WHERE (one34.meetings <= 1000 AND coalesce(one34.node.kind <> 'DELEGATION', true))][..20000] AS rear36
          WITH search30, front33, rear36, reduce(sum37 = 0, each38 IN front33 | sum37 + each38.meetings) <= reduce(sum39 = 0, each40 IN rear36 | sum39 + each40.meetings) AS forth41
          WITH search30, front33, rear36, forth41, CASE WHEN forth41 THEN search30.ahead ELSE search30.behind END AS side42,
            CASE WHEN forth41 THEN front33 ELSE rear36 END AS from43,
            CASE WHEN forth41 THEN search30.start ELSE search30.goal END AS own44,
            CASE WHEN forth41 THEN search30.goal ELSE search30.start END AS other45
          WITH *, last(side42.levels) AS seen46, COLLECT {
            UNWIND from43 AS one47
            WITH one47.node AS who48
            MATCH (who48)-[attended49:ATTENDED]->(meeting50)
            WHERE meeting50.status IN $param3 AND COUNT { (meeting50)<-[:ATTENDED]-() } <= 50
            WITH who48, meeting50, attended49.side AS side51
            MATCH (meeting50)<-[attended52:ATTENDED]-(whom53)
            WHERE whom53 <> who48 AND whom53 <> own44 AND (whom53 = other45 OR NOT whom53 IN closed18)
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
          WITH search30, CASE WHEN forth41 THEN side42 ELSE {front: front33, fresh: [], levels: search30.ahead.levels, links: search30.ahead.links} END AS ahead57,
            CASE WHEN forth41 THEN {front: rear36, fresh: [], levels: search30.behind.levels, links: search30.behind.links} ELSE side42 END AS behind58
          WITH search30, ahead57, behind58, size(ahead57.levels) - 1 AS left59, size(behind58.levels) - 1 AS right60,
            last(ahead57.levels) AS before61, last(behind58.levels) AS after62
          WITH *, [one63 IN CASE WHEN size(before61) < size(after62) THEN before61 ELSE after62 END
            WHERE one63 IN before61 AND one63 IN after62 AND CASE WHEN left59 = 0 OR right60 = 0 THEN true ELSE (COUNT { (one63)-[:ATTENDED]->() } <= 1000 AND coalesce(one63.kind <> 'DELEGATION', true)) END] AS middles64
          WITH *, CASE WHEN size(middles64) > 1000
            THEN [one63 IN middles64 WHERE COUNT { (one63)-[:ATTENDED]->() } >= 50] + [one63 IN middles64 WHERE NOT COUNT { (one63)-[:ATTENDED]->() } >= 50] ELSE middles64 END[..1000] AS middles64
          WITH {start: search30.start, goal: search30.goal, ahead: ahead57, behind: behind58,
            found: search30.found + [CASE WHEN isEmpty(middles64) THEN [] ELSE reduce(chains65 = [one66 IN middles64 | [one66]],
              step67 IN [level68 IN range(left59 - 1, 0, -1) | {back: true, links: ahead57.links, near: ahead57.levels[level68]}] + [level68 IN range(right60 - 1, 0, -1) | {back: false, links: behind58.links, near: behind58.levels[level68]}] | COLLECT {
                WITH [one66 IN chains65 | CASE WHEN step67.back THEN head(one66) ELSE last(one66) END] AS ends69, step67.near AS near70
                UNWIND step67.links AS link71
                WITH link71, ends69, near70 WHERE link71.to IN ends69 AND link71.from IN near70
                UNWIND [one66 IN chains65 WHERE CASE WHEN step67.back THEN head(one66) ELSE last(one66) END = link71.to AND NOT link71.from IN one66] AS chain72
                RETURN CASE WHEN step67.back THEN [link71.from] + chain72 ELSE chain72 + [link71.from] END LIMIT 2000
              }) END]} AS next73
          RETURN next73
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state21.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts74 = [[start11]], stretch75 IN [at76 IN range(1, size(searches28)) |
            {found: [one77 IN searches28[at76 - 1].found | one77[..200]],
              left: size(searches28) - at76, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts74 AS begun78
            UNWIND CASE stretch75.left WHEN 0 THEN [stretch75.found[stretch75.longest - 1 - size(begun78)]]
              ELSE stretch75.found[..stretch75.longest - stretch75.left - size(begun78)] END AS some79
            UNWIND some79 AS part80
            WITH begun78, part80 WHERE none(one77 IN tail(part80) WHERE one77 IN begun78)
            RETURN begun78 + tail(part80) LIMIT 500
          }) END AS chain81
        WITH chain81 WHERE isEmpty(marks17) OR size(marks17) = COUNT {
          UNWIND marks17 AS mark82
          WITH mark82 WHERE EXISTS {
            UNWIND range(0, size(chain81) - 2) AS at83
            WITH chain81[at83] AS who84, chain81[at83 + 1] AS whom85
            WITH *, COUNT { (who84)-[:ATTENDED]->() } <= COUNT { (whom85)-[:ATTENDED]->() } AS isRarer86
            WITH *, CASE WHEN isRarer86 THEN who84 ELSE whom85 END AS rarer87, CASE WHEN isRarer86 THEN whom85 ELSE who84 END AS other88
            MATCH (rarer87)-[attended89:ATTENDED]->(meeting90)
            WHERE meeting90.status IN $param4 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND (meeting90 IN mark82 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->(one91) WHERE one91 IN mark82 })
            WITH *, attended89.side AS side92
            MATCH (meeting90)<-[attended93:ATTENDED]-(one94)
            WHERE one94 = other88 AND coalesce(side92 <> attended93.side, true)
            RETURN meeting90
          }
          RETURN mark82
        }
        RETURN chain81
      }}
    }) END).chains] |
    [one95 IN chains20 | {path: one95, several: size(chains20) > 1}]]) AS chain96
  WITH chain96.path AS path97, chain96.several AS several98
  WITH path97, several98, CASE WHEN several98 THEN head(COLLECT {
      UNWIND range(0, size(path97) - 2) AS at99
      WITH at99, path97[at99] AS who100, path97[at99 + 1] AS whom101
      WITH *, COUNT { (who100)-[:ATTENDED]->() } <= COUNT { (whom101)-[:ATTENDED]->() } AS isRarer102
      WITH *, CASE WHEN isRarer102 THEN who100 ELSE whom101 END AS rarer103, CASE WHEN isRarer102 THEN whom101 ELSE who100 END AS other104
      MATCH (rarer103)-[attended105:ATTENDED]->(meeting106)
      WHERE meeting106.status IN $param5 AND COUNT { (meeting106)<-[:ATTENDED]-() } <= 50
      WITH *, attended105.side AS side107
      MATCH (meeting106)<-[attended108:ATTENDED]-(one109)
      WHERE one109 = other104 AND coalesce(side107 <> attended108.side, true)
      WITH at99, count(DISTINCT meeting106) AS times110
      RETURN min(times110)
    }) END AS weakest111
  WITH path97, weakest111, CASE WHEN several98 THEN [one95 IN path97 | one95.id] END AS ids112
  ORDER BY size(path97), weakest111 DESC, ids112 LIMIT $param2
  WITH path97, weakest111, ids112
  ORDER BY size(path97), weakest111 DESC, ids112
  RETURN collect([[node113 IN path97 | ['Organization', node113.name]]]) AS rows114
}
RETURN rows114 AS data, problems10 AS problems;
