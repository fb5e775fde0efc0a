// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
      MATCH (entity20:Entity {id: id19}) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
    }
    RETURN collect(entity20) AS found21
  }
  CALL (reference18, found21) {
    WITH reference18, found21 WHERE isEmpty(found21) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name22, score AS score23
    MATCH (name22)<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
    WITH entity20, max(score23) AS score23
    ORDER BY score23 DESC, entity20.id LIMIT 5
    RETURN collect(entity20{.id, .name}) AS nearest24
  }
  RETURN collect(DISTINCT head(found21)) AS through25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'through', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, through25 AS through29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, through29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  WITH *, [] AS barred33
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35, COLLECT {
    UNWIND through29 AS one34
    WITH one34 WHERE NOT (one34:Person OR one34:Organization)
    RETURN [one34] + COLLECT { MATCH (one34)<-[:BROADER|LOCATED_IN*1..]-(other36) RETURN DISTINCT other36 }
  } AS marks37
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed38, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last39
  UNWIND head([chains40 IN [reduce(state41 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at42
    WITH stops35[at42] AS from43, stops35[at42 + 1] AS to44
    RETURN {start: from43, goal: to44, ahead: {front: [{node: from43, meetings: COUNT { (from43)-[:ATTENDED]->() }}], fresh: [], levels: [[from43]], links: []}, behind: {front: [{node: to44, meetings: COUNT { (to44)-[:ATTENDED]->() }}], fresh: [], levels: [[to44]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks37) THEN [[start31]] ELSE [] END}, length45 IN range(1, last39) |
    CASE WHEN size(state41.chains) >= $param4 THEN state41 ELSE head(COLLECT {
      WITH [one34 IN state41.searches | coalesce(head([at46 IN range(0, size(one34.found) - 1) WHERE size(one34.found[at46]) > 0 | at46 + 1]), size(one34.found) + 1)] AS least47
      WITH reduce(searches48 = [], one34 IN [at42 IN range(0, size(least47) - 1) | {search: state41.searches[at42],
        most: length45 + size(least47) - 1 - reduce(sum49 = 0 - least47[at42], other36 IN least47 | sum49 + other36)}] |
        searches48 + [CASE WHEN size(one34.search.found) >= one34.most THEN one34.search ELSE head(COLLECT {
          WITH one34.search AS search50
          WITH search50, search50.ahead.front + COLLECT {
            UNWIND search50.ahead.fresh AS one51
            WITH one51, COUNT { (one51)-[:ATTENDED]->() } AS meetings52 WHERE (meetings52 <= 1000 AND coalesce(one51.kind <> 'DELEGATION', true))
            RETURN {node: one51, meetings: meetings52} LIMIT 20000
          } AS front53,
            search50.behind.front + COLLECT {
              UNWIND search50.behind.fresh AS one54
              WITH one54, COUNT { (one54)-[:ATTENDED]->() } AS meetings55 WHERE (meetings55 <= 1000 AND coalesce(one54.kind <> 'DELEGATION', true))
              RETURN {node: one54, meetings: meetings55} LIMIT 20000
            } AS rear56
          WITH search50, front53, rear56, reduce(sum57 = 0, each58 IN front53 | sum57 + each58.meetings) <= reduce(sum59 = 0, each60 IN rear56 | sum59 + each60.meetings) AS forth61
          WITH search50, front53, rear56, forth61, CASE WHEN forth61 THEN search50.ahead ELSE search50.behind END AS side62,
            CASE WHEN forth61 THEN front53 ELSE rear56 END AS from63,
            CASE WHEN forth61 THEN search50.start ELSE search50.goal END AS own64,
            CASE WHEN forth61 THEN search50.goal ELSE search50.start END AS other65
          WITH *, last(side62.levels) AS seen66, COLLECT {
            UNWIND from63 AS one67
            WITH one67.node AS who68
            MATCH (who68)-[attended69:ATTENDED]->(meeting70)
            WHERE meeting70.status IN $param5 AND COUNT { (meeting70)<-[:ATTENDED]-() } <= 50
            WITH who68, meeting70, attended69.side AS side71
            MATCH (meeting70)<-[attended72:ATTENDED]-(whom73)
            WHERE whom73 <> who68 AND whom73 <> own64 AND (whom73 = other65 OR NOT whom73 IN closed38)
              AND coalesce(side71 <> attended72.side, true)
            RETURN DISTINCT {from: who68, to: whom73} LIMIT 100000
          } AS reached74
          WITH *, COLLECT {
            UNWIND reached74 AS one75
            WITH one75.to AS one75 WHERE NOT one75 IN seen66
            RETURN DISTINCT one75
          } AS fresh76
          WITH *, {front: [], fresh: [one75 IN fresh76 WHERE one75 <> other65], links: side62.links + reached74,
            levels: side62.levels + [CASE size(side62.levels) WHEN 1 THEN [] ELSE seen66 END + fresh76]} AS side62
          WITH search50, CASE WHEN forth61 THEN side62 ELSE {front: front53, fresh: [], levels: search50.ahead.levels, links: search50.ahead.links} END AS ahead77,
            CASE WHEN forth61 THEN {front: rear56, fresh: [], levels: search50.behind.levels, links: search50.behind.links} ELSE side62 END AS behind78
          WITH search50, ahead77, behind78, size(ahead77.levels) - 1 AS left79, size(behind78.levels) - 1 AS right80,
            last(ahead77.levels) AS before81, last(behind78.levels) AS after82
          WITH *, COLLECT {
            UNWIND CASE WHEN size(before81) < size(after82) THEN before81 ELSE after82 END AS one83
            WITH one83 WHERE one83 IN before81 AND one83 IN after82 AND CASE WHEN left79 = 0 OR right80 = 0 THEN true ELSE (COUNT { (one83)-[:ATTENDED]->() } <= 1000 AND coalesce(one83.kind <> 'DELEGATION', true)) END
            RETURN one83
          } AS middles84
          WITH *, CASE WHEN size(middles84) > 1000
            THEN [one83 IN middles84 WHERE COUNT { (one83)-[:ATTENDED]->() } >= 50] + [one83 IN middles84 WHERE NOT COUNT { (one83)-[:ATTENDED]->() } >= 50] ELSE middles84 END[..1000] AS middles84
          WITH {start: search50.start, goal: search50.goal, ahead: ahead77, behind: behind78,
            found: search50.found + [reduce(chains85 = [one86 IN middles84 | [one86]],
              step87 IN [level88 IN range(left79 - 1, 0, -1) | {back: true, links: ahead77.links, near: ahead77.levels[level88]}] + [level88 IN range(right80 - 1, 0, -1) | {back: false, links: behind78.links, near: behind78.levels[level88]}] | COLLECT {
                WITH [one86 IN chains85 | CASE WHEN step87.back THEN head(one86) ELSE last(one86) END] AS ends89, step87.near AS near90
                UNWIND step87.links AS link91
                WITH link91, ends89, near90 WHERE link91.to IN ends89 AND link91.from IN near90
                UNWIND [one86 IN chains85 WHERE CASE WHEN step87.back THEN head(one86) ELSE last(one86) END = link91.to AND NOT link91.from IN one86] AS chain92
                RETURN CASE WHEN step87.back THEN [link91.from] + chain92 ELSE chain92 + [link91.from] END LIMIT 2000
              })]} AS next93
          RETURN next93
        }) END]) AS searches48
      RETURN {searches: searches48, chains: state41.chains + COLLECT {
        UNWIND CASE size(searches48) WHEN 1 THEN last(head(searches48).found) ELSE
          reduce(parts94 = [[start31]], stretch95 IN [at96 IN range(1, size(searches48)) |
            {found: [one97 IN searches48[at96 - 1].found | one97[..200]],
              left: size(searches48) - at96, longest: length45 + size(searches48)}] | COLLECT {
            UNWIND parts94 AS begun98
            UNWIND CASE stretch95.left WHEN 0 THEN [stretch95.found[stretch95.longest - 1 - size(begun98)]]
              ELSE stretch95.found[..stretch95.longest - stretch95.left - size(begun98)] END AS some99
            UNWIND some99 AS part100
            WITH begun98, part100 WHERE none(one97 IN tail(part100) WHERE one97 IN begun98)
            RETURN begun98 + tail(part100) LIMIT 500
          }) END AS chain101
        WITH chain101 WHERE isEmpty(marks37) OR size(marks37) = COUNT {
          UNWIND marks37 AS mark102
          WITH mark102 WHERE EXISTS {
            UNWIND range(0, size(chain101) - 2) AS at103
            WITH chain101[at103] AS who104, chain101[at103 + 1] AS whom105
            WITH *, COUNT { (who104)-[:ATTENDED]->() } <= COUNT { (whom105)-[:ATTENDED]->() } AS isRarer106
            WITH *, CASE WHEN isRarer106 THEN who104 ELSE whom105 END AS rarer107, CASE WHEN isRarer106 THEN whom105 ELSE who104 END AS other108
            MATCH (rarer107)-[attended109:ATTENDED]->(meeting110)
            WHERE meeting110.status IN $param6 AND COUNT { (meeting110)<-[:ATTENDED]-() } <= 50 AND (meeting110 IN mark102 OR EXISTS { (meeting110)-[:DISCUSSED|HELD_AT]->(one111) WHERE one111 IN mark102 })
            WITH *, attended109.side AS side112
            MATCH (meeting110)<-[attended113:ATTENDED]-(one114)
            WHERE one114 = other108 AND coalesce(side112 <> attended113.side, true)
            RETURN meeting110
          }
          RETURN mark102
        }
        RETURN chain101
      }}
    }) END).chains] |
    [one115 IN chains40 | {path: one115, several: size(chains40) > 1}]]) AS chain116
  WITH chain116.path AS path117, chain116.several AS several118
  CALL (path117, several118) {
    UNWIND CASE WHEN several118 THEN range(0, size(path117) - 2) ELSE [] END AS at119
    WITH at119, path117[at119] AS who120, path117[at119 + 1] AS whom121
    WITH *, COUNT { (who120)-[:ATTENDED]->() } <= COUNT { (whom121)-[:ATTENDED]->() } AS isRarer122
    WITH *, CASE WHEN isRarer122 THEN who120 ELSE whom121 END AS rarer123, CASE WHEN isRarer122 THEN whom121 ELSE who120 END AS other124
    MATCH (rarer123)-[attended125:ATTENDED]->(meeting126)
    WHERE meeting126.status IN $param7 AND COUNT { (meeting126)<-[:ATTENDED]-() } <= 50
    WITH *, attended125.side AS side127
    MATCH (meeting126)<-[attended128:ATTENDED]-(one129)
    WHERE one129 = other124 AND coalesce(side127 <> attended128.side, true)
    WITH at119, count(DISTINCT meeting126) AS times130
    RETURN min(times130) AS weakest131
  }
  WITH path117, weakest131, CASE WHEN several118 THEN [one115 IN path117 | one115.id] END AS ids132
  ORDER BY size(path117), weakest131 DESC, ids132 LIMIT $param4
  WITH path117, weakest131, ids132
  ORDER BY size(path117), weakest131 DESC, ids132
  CALL (path117, weakest131, ids132) {
    UNWIND range(0, size(path117) - 1) AS at133
    WITH at133, path117[at133] AS node134
    WITH node134, at133
    ORDER BY at133
    RETURN collect(['Organization', node134.name]) AS rows135
  }
  RETURN collect([rows135]) AS rows136
}
RETURN rows136 AS data, problems30 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
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
      MATCH (entity20:Entity {id: id19}) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
    }
    RETURN collect(entity20) AS found21
  }
  CALL (reference18, found21) {
    WITH reference18, found21 WHERE isEmpty(found21) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name22, score AS score23
    MATCH (name22)<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
    WITH entity20, max(score23) AS score23
    ORDER BY score23 DESC, entity20.id LIMIT 5
    RETURN collect(entity20{.id, .name}) AS nearest24
  }
  RETURN collect(DISTINCT head(found21)) AS through25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'through', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, through25 AS through29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, through29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  WITH *, [] AS barred33
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35, COLLECT {
    UNWIND through29 AS one34
    WITH one34 WHERE NOT (one34:Person OR one34:Organization)
    RETURN [one34] + COLLECT { MATCH (one34)<-[:BROADER|LOCATED_IN*1..]-(other36) RETURN DISTINCT other36 }
  } AS marks37
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed38, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last39
  UNWIND head([chains40 IN [reduce(state41 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at42
    WITH stops35[at42] AS from43, stops35[at42 + 1] AS to44
    RETURN {start: from43, goal: to44, ahead: {front: [{node: from43, meetings: COUNT { (from43)-[:ATTENDED]->() }}], fresh: [], levels: [[from43]], links: []}, behind: {front: [{node: to44, meetings: COUNT { (to44)-[:ATTENDED]->() }}], fresh: [], levels: [[to44]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks37) THEN [[start31]] ELSE [] END}, length45 IN range(1, last39) |
    CASE WHEN size(state41.chains) >= $param4 THEN state41 ELSE head(COLLECT {
      WITH [one34 IN state41.searches | coalesce(head([at46 IN range(0, size(one34.found) - 1) WHERE size(one34.found[at46]) > 0 | at46 + 1]), size(one34.found) + 1)] AS least47
      WITH reduce(searches48 = [], one34 IN [at42 IN range(0, size(least47) - 1) | {search: state41.searches[at42],
        most: length45 + size(least47) - 1 - reduce(sum49 = 0 - least47[at42], other36 IN least47 | sum49 + other36)}] |
        searches48 + [CASE WHEN size(one34.search.found) >= one34.most THEN one34.search ELSE head(COLLECT {
          WITH one34.search AS search50
          WITH search50, search50.ahead.front + COLLECT {
            UNWIND search50.ahead.fresh AS one51
            WITH one51, COUNT { (one51)-[:ATTENDED]->() } AS meetings52 WHERE (meetings52 <= 1000 AND coalesce(one51.kind <> 'DELEGATION', true))
            RETURN {node: one51, meetings: meetings52} LIMIT 20000
          } AS front53,
            search50.behind.front + COLLECT {
              UNWIND search50.behind.fresh AS one54
              WITH one54, COUNT { (one54)-[:ATTENDED]->() } AS meetings55 WHERE (meetings55 <= 1000 AND coalesce(one54.kind <> 'DELEGATION', true))
              RETURN {node: one54, meetings: meetings55} LIMIT 20000
            } AS rear56
          WITH search50, front53, rear56, reduce(sum57 = 0, each58 IN front53 | sum57 + each58.meetings) <= reduce(sum59 = 0, each60 IN rear56 | sum59 + each60.meetings) AS forth61
          WITH search50, front53, rear56, forth61, CASE WHEN forth61 THEN search50.ahead ELSE search50.behind END AS side62,
            CASE WHEN forth61 THEN front53 ELSE rear56 END AS from63,
            CASE WHEN forth61 THEN search50.start ELSE search50.goal END AS own64,
            CASE WHEN forth61 THEN search50.goal ELSE search50.start END AS other65
          WITH *, last(side62.levels) AS seen66, COLLECT {
            UNWIND from63 AS one67
            WITH one67.node AS who68
            MATCH (who68)-[attended69:ATTENDED]->(meeting70)
            WHERE meeting70.status IN $param5 AND COUNT { (meeting70)<-[:ATTENDED]-() } <= 50
            WITH who68, meeting70, attended69.side AS side71
            MATCH (meeting70)<-[attended72:ATTENDED]-(whom73)
            WHERE whom73 <> who68 AND whom73 <> own64 AND (whom73 = other65 OR NOT whom73 IN closed38)
              AND coalesce(side71 <> attended72.side, true)
            RETURN DISTINCT {from: who68, to: whom73} LIMIT 100000
          } AS reached74
          WITH *, COLLECT {
            UNWIND reached74 AS one75
            WITH one75.to AS one75 WHERE NOT one75 IN seen66
            RETURN DISTINCT one75
          } AS fresh76
          WITH *, {front: [], fresh: [one75 IN fresh76 WHERE one75 <> other65], links: side62.links + reached74,
            levels: side62.levels + [CASE size(side62.levels) WHEN 1 THEN [] ELSE seen66 END + fresh76]} AS side62
          WITH search50, CASE WHEN forth61 THEN side62 ELSE {front: front53, fresh: [], levels: search50.ahead.levels, links: search50.ahead.links} END AS ahead77,
            CASE WHEN forth61 THEN {front: rear56, fresh: [], levels: search50.behind.levels, links: search50.behind.links} ELSE side62 END AS behind78
          WITH search50, ahead77, behind78, size(ahead77.levels) - 1 AS left79, size(behind78.levels) - 1 AS right80,
            last(ahead77.levels) AS before81, last(behind78.levels) AS after82
          WITH *, COLLECT {
            UNWIND CASE WHEN size(before81) < size(after82) THEN before81 ELSE after82 END AS one83
            WITH one83 WHERE one83 IN before81 AND one83 IN after82 AND CASE WHEN left79 = 0 OR right80 = 0 THEN true ELSE (COUNT { (one83)-[:ATTENDED]->() } <= 1000 AND coalesce(one83.kind <> 'DELEGATION', true)) END
            RETURN one83
          } AS middles84
          WITH *, CASE WHEN size(middles84) > 1000
            THEN [one83 IN middles84 WHERE COUNT { (one83)-[:ATTENDED]->() } >= 50] + [one83 IN middles84 WHERE NOT COUNT { (one83)-[:ATTENDED]->() } >= 50] ELSE middles84 END[..1000] AS middles84
          WITH {start: search50.start, goal: search50.goal, ahead: ahead77, behind: behind78,
            found: search50.found + [reduce(chains85 = [one86 IN middles84 | [one86]],
              step87 IN [level88 IN range(left79 - 1, 0, -1) | {back: true, links: ahead77.links, near: ahead77.levels[level88]}] + [level88 IN range(right80 - 1, 0, -1) | {back: false, links: behind78.links, near: behind78.levels[level88]}] | COLLECT {
                WITH [one86 IN chains85 | CASE WHEN step87.back THEN head(one86) ELSE last(one86) END] AS ends89, step87.near AS near90
                UNWIND step87.links AS link91
                WITH link91, ends89, near90 WHERE link91.to IN ends89 AND link91.from IN near90
                UNWIND [one86 IN chains85 WHERE CASE WHEN step87.back THEN head(one86) ELSE last(one86) END = link91.to AND NOT link91.from IN one86] AS chain92
                RETURN CASE WHEN step87.back THEN [link91.from] + chain92 ELSE chain92 + [link91.from] END LIMIT 2000
              })]} AS next93
          RETURN next93
        }) END]) AS searches48
      RETURN {searches: searches48, chains: state41.chains + COLLECT {
        UNWIND CASE size(searches48) WHEN 1 THEN last(head(searches48).found) ELSE
          reduce(parts94 = [[start31]], stretch95 IN [at96 IN range(1, size(searches48)) |
            {found: [one97 IN searches48[at96 - 1].found | one97[..200]],
              left: size(searches48) - at96, longest: length45 + size(searches48)}] | COLLECT {
            UNWIND parts94 AS begun98
            UNWIND CASE stretch95.left WHEN 0 THEN [stretch95.found[stretch95.longest - 1 - size(begun98)]]
              ELSE stretch95.found[..stretch95.longest - stretch95.left - size(begun98)] END AS some99
            UNWIND some99 AS part100
            WITH begun98, part100 WHERE none(one97 IN tail(part100) WHERE one97 IN begun98)
            RETURN begun98 + tail(part100) LIMIT 500
          }) END AS chain101
        WITH chain101 WHERE isEmpty(marks37) OR size(marks37) = COUNT {
          UNWIND marks37 AS mark102
          WITH mark102 WHERE EXISTS {
            UNWIND range(0, size(chain101) - 2) AS at103
            WITH chain101[at103] AS who104, chain101[at103 + 1] AS whom105
            WITH *, COUNT { (who104)-[:ATTENDED]->() } <= COUNT { (whom105)-[:ATTENDED]->() } AS isRarer106
            WITH *, CASE WHEN isRarer106 THEN who104 ELSE whom105 END AS rarer107, CASE WHEN isRarer106 THEN whom105 ELSE who104 END AS other108
            MATCH (rarer107)-[attended109:ATTENDED]->(meeting110)
            WHERE meeting110.status IN $param6 AND COUNT { (meeting110)<-[:ATTENDED]-() } <= 50 AND (meeting110 IN mark102 OR EXISTS { (meeting110)-[:DISCUSSED|HELD_AT]->(one111) WHERE one111 IN mark102 })
            WITH *, attended109.side AS side112
            MATCH (meeting110)<-[attended113:ATTENDED]-(one114)
            WHERE one114 = other108 AND coalesce(side112 <> attended113.side, true)
            RETURN meeting110
          }
          RETURN mark102
        }
        RETURN chain101
      }}
    }) END).chains] |
    [one115 IN chains40 | {path: one115, several: size(chains40) > 1}]]) AS chain116
  WITH chain116.path AS path117, chain116.several AS several118
  CALL (path117, several118) {
    UNWIND CASE WHEN several118 THEN range(0, size(path117) - 2) ELSE [] END AS at119
    WITH at119, path117[at119] AS who120, path117[at119 + 1] AS whom121
    WITH *, COUNT { (who120)-[:ATTENDED]->() } <= COUNT { (whom121)-[:ATTENDED]->() } AS isRarer122
    WITH *, CASE WHEN isRarer122 THEN who120 ELSE whom121 END AS rarer123, CASE WHEN isRarer122 THEN whom121 ELSE who120 END AS other124
    MATCH (rarer123)-[attended125:ATTENDED]->(meeting126)
    WHERE meeting126.status IN $param7 AND COUNT { (meeting126)<-[:ATTENDED]-() } <= 50
    WITH *, attended125.side AS side127
    MATCH (meeting126)<-[attended128:ATTENDED]-(one129)
    WHERE one129 = other124 AND coalesce(side127 <> attended128.side, true)
    WITH at119, count(DISTINCT meeting126) AS times130
    RETURN min(times130) AS weakest131
  }
  WITH path117, weakest131, CASE WHEN several118 THEN [one115 IN path117 | one115.id] END AS ids132
  ORDER BY size(path117), weakest131 DESC, ids132 LIMIT $param4
  WITH path117, weakest131, ids132
  ORDER BY size(path117), weakest131 DESC, ids132
  CALL (path117, weakest131, ids132) {
    UNWIND range(0, size(path117) - 1) AS at133
    WITH at133, path117[at133] AS node134
    WITH node134, at133
    ORDER BY at133
    RETURN collect(['Organization', node134.name]) AS rows135
  }
  RETURN collect([rows135]) AS rows136
}
RETURN rows136 AS data, problems30 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"关税","ids":[],"folded":"关税","nearest":"关税^4 OR 关* OR *税"},{"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"text":"meeting/c","ids":["meeting/c"],"folded":"meeting/c","nearest":"meetingc~2 OR meeting~2 OR c"},{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
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
      MATCH (entity20:Entity {id: id19}) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
    }
    RETURN collect(entity20) AS found21
  }
  CALL (reference18, found21) {
    WITH reference18, found21 WHERE isEmpty(found21) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name22, score AS score23
    MATCH (name22)<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
    WITH entity20, max(score23) AS score23
    ORDER BY score23 DESC, entity20.id LIMIT 5
    RETURN collect(entity20{.id, .name}) AS nearest24
  }
  RETURN collect(DISTINCT head(found21)) AS through25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'through', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, through25 AS through29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, through29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  WITH *, [] AS barred33
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35, COLLECT {
    UNWIND through29 AS one34
    WITH one34 WHERE NOT (one34:Person OR one34:Organization)
    RETURN [one34] + COLLECT { MATCH (one34)<-[:BROADER|LOCATED_IN*1..]-(other36) RETURN DISTINCT other36 }
  } AS marks37
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed38, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last39
  UNWIND head([chains40 IN [reduce(state41 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at42
    WITH stops35[at42] AS from43, stops35[at42 + 1] AS to44
    RETURN {start: from43, goal: to44, ahead: {front: [{node: from43, meetings: COUNT { (from43)-[:ATTENDED]->() }}], fresh: [], levels: [[from43]], links: []}, behind: {front: [{node: to44, meetings: COUNT { (to44)-[:ATTENDED]->() }}], fresh: [], levels: [[to44]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks37) THEN [[start31]] ELSE [] END}, length45 IN range(1, last39) |
    CASE WHEN size(state41.chains) >= $param4 THEN state41 ELSE head(COLLECT {
      WITH [one34 IN state41.searches | coalesce(head([at46 IN range(0, size(one34.found) - 1) WHERE size(one34.found[at46]) > 0 | at46 + 1]), size(one34.found) + 1)] AS least47
      WITH reduce(searches48 = [], one34 IN [at42 IN range(0, size(least47) - 1) | {search: state41.searches[at42],
        most: length45 + size(least47) - 1 - reduce(sum49 = 0 - least47[at42], other36 IN least47 | sum49 + other36)}] |
        searches48 + [CASE WHEN size(one34.search.found) >= one34.most THEN one34.search ELSE head(COLLECT {
          WITH one34.search AS search50
          WITH search50, search50.ahead.front + COLLECT {
            UNWIND search50.ahead.fresh AS one51
            WITH one51, COUNT { (one51)-[:ATTENDED]->() } AS meetings52 WHERE (meetings52 <= 1000 AND coalesce(one51.kind <> 'DELEGATION', true))
            RETURN {node: one51, meetings: meetings52} LIMIT 20000
          } AS front53,
            search50.behind.front + COLLECT {
              UNWIND search50.behind.fresh AS one54
              WITH one54, COUNT { (one54)-[:ATTENDED]->() } AS meetings55 WHERE (meetings55 <= 1000 AND coalesce(one54.kind <> 'DELEGATION', true))
              RETURN {node: one54, meetings: meetings55} LIMIT 20000
            } AS rear56
          WITH search50, front53, rear56, reduce(sum57 = 0, each58 IN front53 | sum57 + each58.meetings) <= reduce(sum59 = 0, each60 IN rear56 | sum59 + each60.meetings) AS forth61
          WITH search50, front53, rear56, forth61, CASE WHEN forth61 THEN search50.ahead ELSE search50.behind END AS side62,
            CASE WHEN forth61 THEN front53 ELSE rear56 END AS from63,
            CASE WHEN forth61 THEN search50.start ELSE search50.goal END AS own64,
            CASE WHEN forth61 THEN search50.goal ELSE search50.start END AS other65
          WITH *, last(side62.levels) AS seen66, COLLECT {
            UNWIND from63 AS one67
            WITH one67.node AS who68
            MATCH (who68)-[attended69:ATTENDED]->(meeting70)
            WHERE meeting70.status IN $param5 AND COUNT { (meeting70)<-[:ATTENDED]-() } <= 50
            WITH who68, meeting70, attended69.side AS side71
            MATCH (meeting70)<-[attended72:ATTENDED]-(whom73)
            WHERE whom73 <> who68 AND whom73 <> own64 AND (whom73 = other65 OR NOT whom73 IN closed38)
              AND coalesce(side71 <> attended72.side, true)
            RETURN DISTINCT {from: who68, to: whom73} LIMIT 100000
          } AS reached74
          WITH *, COLLECT {
            UNWIND reached74 AS one75
            WITH one75.to AS one75 WHERE NOT one75 IN seen66
            RETURN DISTINCT one75
          } AS fresh76
          WITH *, {front: [], fresh: [one75 IN fresh76 WHERE one75 <> other65], links: side62.links + reached74,
            levels: side62.levels + [CASE size(side62.levels) WHEN 1 THEN [] ELSE seen66 END + fresh76]} AS side62
          WITH search50, CASE WHEN forth61 THEN side62 ELSE {front: front53, fresh: [], levels: search50.ahead.levels, links: search50.ahead.links} END AS ahead77,
            CASE WHEN forth61 THEN {front: rear56, fresh: [], levels: search50.behind.levels, links: search50.behind.links} ELSE side62 END AS behind78
          WITH search50, ahead77, behind78, size(ahead77.levels) - 1 AS left79, size(behind78.levels) - 1 AS right80,
            last(ahead77.levels) AS before81, last(behind78.levels) AS after82
          WITH *, COLLECT {
            UNWIND CASE WHEN size(before81) < size(after82) THEN before81 ELSE after82 END AS one83
            WITH one83 WHERE one83 IN before81 AND one83 IN after82 AND CASE WHEN left79 = 0 OR right80 = 0 THEN true ELSE (COUNT { (one83)-[:ATTENDED]->() } <= 1000 AND coalesce(one83.kind <> 'DELEGATION', true)) END
            RETURN one83
          } AS middles84
          WITH *, CASE WHEN size(middles84) > 1000
            THEN [one83 IN middles84 WHERE COUNT { (one83)-[:ATTENDED]->() } >= 50] + [one83 IN middles84 WHERE NOT COUNT { (one83)-[:ATTENDED]->() } >= 50] ELSE middles84 END[..1000] AS middles84
          WITH {start: search50.start, goal: search50.goal, ahead: ahead77, behind: behind78,
            found: search50.found + [reduce(chains85 = [one86 IN middles84 | [one86]],
              step87 IN [level88 IN range(left79 - 1, 0, -1) | {back: true, links: ahead77.links, near: ahead77.levels[level88]}] + [level88 IN range(right80 - 1, 0, -1) | {back: false, links: behind78.links, near: behind78.levels[level88]}] | COLLECT {
                WITH [one86 IN chains85 | CASE WHEN step87.back THEN head(one86) ELSE last(one86) END] AS ends89, step87.near AS near90
                UNWIND step87.links AS link91
                WITH link91, ends89, near90 WHERE link91.to IN ends89 AND link91.from IN near90
                UNWIND [one86 IN chains85 WHERE CASE WHEN step87.back THEN head(one86) ELSE last(one86) END = link91.to AND NOT link91.from IN one86] AS chain92
                RETURN CASE WHEN step87.back THEN [link91.from] + chain92 ELSE chain92 + [link91.from] END LIMIT 2000
              })]} AS next93
          RETURN next93
        }) END]) AS searches48
      RETURN {searches: searches48, chains: state41.chains + COLLECT {
        UNWIND CASE size(searches48) WHEN 1 THEN last(head(searches48).found) ELSE
          reduce(parts94 = [[start31]], stretch95 IN [at96 IN range(1, size(searches48)) |
            {found: [one97 IN searches48[at96 - 1].found | one97[..200]],
              left: size(searches48) - at96, longest: length45 + size(searches48)}] | COLLECT {
            UNWIND parts94 AS begun98
            UNWIND CASE stretch95.left WHEN 0 THEN [stretch95.found[stretch95.longest - 1 - size(begun98)]]
              ELSE stretch95.found[..stretch95.longest - stretch95.left - size(begun98)] END AS some99
            UNWIND some99 AS part100
            WITH begun98, part100 WHERE none(one97 IN tail(part100) WHERE one97 IN begun98)
            RETURN begun98 + tail(part100) LIMIT 500
          }) END AS chain101
        WITH chain101 WHERE isEmpty(marks37) OR size(marks37) = COUNT {
          UNWIND marks37 AS mark102
          WITH mark102 WHERE EXISTS {
            UNWIND range(0, size(chain101) - 2) AS at103
            WITH chain101[at103] AS who104, chain101[at103 + 1] AS whom105
            WITH *, COUNT { (who104)-[:ATTENDED]->() } <= COUNT { (whom105)-[:ATTENDED]->() } AS isRarer106
            WITH *, CASE WHEN isRarer106 THEN who104 ELSE whom105 END AS rarer107, CASE WHEN isRarer106 THEN whom105 ELSE who104 END AS other108
            MATCH (rarer107)-[attended109:ATTENDED]->(meeting110)
            WHERE meeting110.status IN $param6 AND COUNT { (meeting110)<-[:ATTENDED]-() } <= 50 AND (meeting110 IN mark102 OR EXISTS { (meeting110)-[:DISCUSSED|HELD_AT]->(one111) WHERE one111 IN mark102 })
            WITH *, attended109.side AS side112
            MATCH (meeting110)<-[attended113:ATTENDED]-(one114)
            WHERE one114 = other108 AND coalesce(side112 <> attended113.side, true)
            RETURN meeting110
          }
          RETURN mark102
        }
        RETURN chain101
      }}
    }) END).chains] |
    [one115 IN chains40 | {path: one115, several: size(chains40) > 1}]]) AS chain116
  WITH chain116.path AS path117, chain116.several AS several118
  CALL (path117, several118) {
    UNWIND CASE WHEN several118 THEN range(0, size(path117) - 2) ELSE [] END AS at119
    WITH at119, path117[at119] AS who120, path117[at119 + 1] AS whom121
    WITH *, COUNT { (who120)-[:ATTENDED]->() } <= COUNT { (whom121)-[:ATTENDED]->() } AS isRarer122
    WITH *, CASE WHEN isRarer122 THEN who120 ELSE whom121 END AS rarer123, CASE WHEN isRarer122 THEN whom121 ELSE who120 END AS other124
    MATCH (rarer123)-[attended125:ATTENDED]->(meeting126)
    WHERE meeting126.status IN $param7 AND COUNT { (meeting126)<-[:ATTENDED]-() } <= 50
    WITH *, attended125.side AS side127
    MATCH (meeting126)<-[attended128:ATTENDED]-(one129)
    WHERE one129 = other124 AND coalesce(side127 <> attended128.side, true)
    WITH at119, count(DISTINCT meeting126) AS times130
    RETURN min(times130) AS weakest131
  }
  WITH path117, weakest131, CASE WHEN several118 THEN [one115 IN path117 | one115.id] END AS ids132
  ORDER BY size(path117), weakest131 DESC, ids132 LIMIT $param4
  WITH path117, weakest131, ids132
  ORDER BY size(path117), weakest131 DESC, ids132
  CALL (path117, weakest131, ids132) {
    UNWIND range(0, size(path117) - 1) AS at133
    WITH at133, path117[at133] AS node134
    WITH node134, at133
    ORDER BY at133
    RETURN collect(['Organization', node134.name]) AS rows135
  }
  RETURN collect([rows135]) AS rows136
}
RETURN rows136 AS data, problems30 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
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
      MATCH (entity20:Entity {id: id19}) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
      RETURN entity20
    }
    RETURN collect(entity20) AS found21
  }
  CALL (reference18, found21) {
    WITH reference18, found21 WHERE isEmpty(found21) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name22, score AS score23
    MATCH (name22)<-[:HAS_NAME]-(entity20) WHERE entity20:Person|Organization|Issue|Place|Meeting
    WITH entity20, max(score23) AS score23
    ORDER BY score23 DESC, entity20.id LIMIT 5
    RETURN collect(entity20{.id, .name}) AS nearest24
  }
  RETURN collect(DISTINCT head(found21)) AS through25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'through', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, through25 AS through29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, through29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  WITH *, [] AS barred33
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35, COLLECT {
    UNWIND through29 AS one34
    WITH one34 WHERE NOT (one34:Person OR one34:Organization)
    RETURN [one34] + COLLECT { MATCH (one34)<-[:BROADER|LOCATED_IN*1..]-(other36) RETURN DISTINCT other36 }
  } AS marks37
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed38, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last39
  UNWIND head([chains40 IN [reduce(state41 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at42
    WITH stops35[at42] AS from43, stops35[at42 + 1] AS to44
    RETURN {start: from43, goal: to44, ahead: {front: [{node: from43, meetings: COUNT { (from43)-[:ATTENDED]->() }}], fresh: [], levels: [[from43]], links: []}, behind: {front: [{node: to44, meetings: COUNT { (to44)-[:ATTENDED]->() }}], fresh: [], levels: [[to44]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks37) THEN [[start31]] ELSE [] END}, length45 IN range(1, last39) |
    CASE WHEN size(state41.chains) >= $param4 THEN state41 ELSE head(COLLECT {
      WITH [one34 IN state41.searches | coalesce(head([at46 IN range(0, size(one34.found) - 1) WHERE size(one34.found[at46]) > 0 | at46 + 1]), size(one34.found) + 1)] AS least47
      WITH reduce(searches48 = [], one34 IN [at42 IN range(0, size(least47) - 1) | {search: state41.searches[at42],
        most: length45 + size(least47) - 1 - reduce(sum49 = 0 - least47[at42], other36 IN least47 | sum49 + other36)}] |
        searches48 + [CASE WHEN size(one34.search.found) >= one34.most THEN one34.search ELSE head(COLLECT {
          WITH one34.search AS search50
          WITH search50, search50.ahead.front + COLLECT {
            UNWIND search50.ahead.fresh AS one51
            WITH one51, COUNT { (one51)-[:ATTENDED]->() } AS meetings52 WHERE (meetings52 <= 1000 AND coalesce(one51.kind <> 'DELEGATION', true))
            RETURN {node: one51, meetings: meetings52} LIMIT 20000
          } AS front53,
            search50.behind.front + COLLECT {
              UNWIND search50.behind.fresh AS one54
              WITH one54, COUNT { (one54)-[:ATTENDED]->() } AS meetings55 WHERE (meetings55 <= 1000 AND coalesce(one54.kind <> 'DELEGATION', true))
              RETURN {node: one54, meetings: meetings55} LIMIT 20000
            } AS rear56
          WITH search50, front53, rear56, reduce(sum57 = 0, each58 IN front53 | sum57 + each58.meetings) <= reduce(sum59 = 0, each60 IN rear56 | sum59 + each60.meetings) AS forth61
          WITH search50, front53, rear56, forth61, CASE WHEN forth61 THEN search50.ahead ELSE search50.behind END AS side62,
            CASE WHEN forth61 THEN front53 ELSE rear56 END AS from63,
            CASE WHEN forth61 THEN search50.start ELSE search50.goal END AS own64,
            CASE WHEN forth61 THEN search50.goal ELSE search50.start END AS other65
          WITH *, last(side62.levels) AS seen66, COLLECT {
            UNWIND from63 AS one67
            WITH one67.node AS who68
            MATCH (who68)-[attended69:ATTENDED]->(meeting70)
            WHERE meeting70.status IN $param5 AND COUNT { (meeting70)<-[:ATTENDED]-() } <= 50
            WITH who68, meeting70, attended69.side AS side71
            MATCH (meeting70)<-[attended72:ATTENDED]-(whom73)
            WHERE whom73 <> who68 AND whom73 <> own64 AND (whom73 = other65 OR NOT whom73 IN closed38)
              AND coalesce(side71 <> attended72.side, true)
            RETURN DISTINCT {from: who68, to: whom73} LIMIT 100000
          } AS reached74
          WITH *, COLLECT {
            UNWIND reached74 AS one75
            WITH one75.to AS one75 WHERE NOT one75 IN seen66
            RETURN DISTINCT one75
          } AS fresh76
          WITH *, {front: [], fresh: [one75 IN fresh76 WHERE one75 <> other65], links: side62.links + reached74,
            levels: side62.levels + [CASE size(side62.levels) WHEN 1 THEN [] ELSE seen66 END + fresh76]} AS side62
          WITH search50, CASE WHEN forth61 THEN side62 ELSE {front: front53, fresh: [], levels: search50.ahead.levels, links: search50.ahead.links} END AS ahead77,
            CASE WHEN forth61 THEN {front: rear56, fresh: [], levels: search50.behind.levels, links: search50.behind.links} ELSE side62 END AS behind78
          WITH search50, ahead77, behind78, size(ahead77.levels) - 1 AS left79, size(behind78.levels) - 1 AS right80,
            last(ahead77.levels) AS before81, last(behind78.levels) AS after82
          WITH *, COLLECT {
            UNWIND CASE WHEN size(before81) < size(after82) THEN before81 ELSE after82 END AS one83
            WITH one83 WHERE one83 IN before81 AND one83 IN after82 AND CASE WHEN left79 = 0 OR right80 = 0 THEN true ELSE (COUNT { (one83)-[:ATTENDED]->() } <= 1000 AND coalesce(one83.kind <> 'DELEGATION', true)) END
            RETURN one83
          } AS middles84
          WITH *, CASE WHEN size(middles84) > 1000
            THEN [one83 IN middles84 WHERE COUNT { (one83)-[:ATTENDED]->() } >= 50] + [one83 IN middles84 WHERE NOT COUNT { (one83)-[:ATTENDED]->() } >= 50] ELSE middles84 END[..1000] AS middles84
          WITH {start: search50.start, goal: search50.goal, ahead: ahead77, behind: behind78,
            found: search50.found + [reduce(chains85 = [one86 IN middles84 | [one86]],
              step87 IN [level88 IN range(left79 - 1, 0, -1) | {back: true, links: ahead77.links, near: ahead77.levels[level88]}] + [level88 IN range(right80 - 1, 0, -1) | {back: false, links: behind78.links, near: behind78.levels[level88]}] | COLLECT {
                WITH [one86 IN chains85 | CASE WHEN step87.back THEN head(one86) ELSE last(one86) END] AS ends89, step87.near AS near90
                UNWIND step87.links AS link91
                WITH link91, ends89, near90 WHERE link91.to IN ends89 AND link91.from IN near90
                UNWIND [one86 IN chains85 WHERE CASE WHEN step87.back THEN head(one86) ELSE last(one86) END = link91.to AND NOT link91.from IN one86] AS chain92
                RETURN CASE WHEN step87.back THEN [link91.from] + chain92 ELSE chain92 + [link91.from] END LIMIT 2000
              })]} AS next93
          RETURN next93
        }) END]) AS searches48
      RETURN {searches: searches48, chains: state41.chains + COLLECT {
        UNWIND CASE size(searches48) WHEN 1 THEN last(head(searches48).found) ELSE
          reduce(parts94 = [[start31]], stretch95 IN [at96 IN range(1, size(searches48)) |
            {found: [one97 IN searches48[at96 - 1].found | one97[..200]],
              left: size(searches48) - at96, longest: length45 + size(searches48)}] | COLLECT {
            UNWIND parts94 AS begun98
            UNWIND CASE stretch95.left WHEN 0 THEN [stretch95.found[stretch95.longest - 1 - size(begun98)]]
              ELSE stretch95.found[..stretch95.longest - stretch95.left - size(begun98)] END AS some99
            UNWIND some99 AS part100
            WITH begun98, part100 WHERE none(one97 IN tail(part100) WHERE one97 IN begun98)
            RETURN begun98 + tail(part100) LIMIT 500
          }) END AS chain101
        WITH chain101 WHERE isEmpty(marks37) OR size(marks37) = COUNT {
          UNWIND marks37 AS mark102
          WITH mark102 WHERE EXISTS {
            UNWIND range(0, size(chain101) - 2) AS at103
            WITH chain101[at103] AS who104, chain101[at103 + 1] AS whom105
            WITH *, COUNT { (who104)-[:ATTENDED]->() } <= COUNT { (whom105)-[:ATTENDED]->() } AS isRarer106
            WITH *, CASE WHEN isRarer106 THEN who104 ELSE whom105 END AS rarer107, CASE WHEN isRarer106 THEN whom105 ELSE who104 END AS other108
            MATCH (rarer107)-[attended109:ATTENDED]->(meeting110)
            WHERE meeting110.status IN $param6 AND COUNT { (meeting110)<-[:ATTENDED]-() } <= 50 AND (meeting110 IN mark102 OR EXISTS { (meeting110)-[:DISCUSSED|HELD_AT]->(one111) WHERE one111 IN mark102 })
            WITH *, attended109.side AS side112
            MATCH (meeting110)<-[attended113:ATTENDED]-(one114)
            WHERE one114 = other108 AND coalesce(side112 <> attended113.side, true)
            RETURN meeting110
          }
          RETURN mark102
        }
        RETURN chain101
      }}
    }) END).chains] |
    [one115 IN chains40 | {path: one115, several: size(chains40) > 1}]]) AS chain116
  WITH chain116.path AS path117, chain116.several AS several118
  CALL (path117, several118) {
    UNWIND CASE WHEN several118 THEN range(0, size(path117) - 2) ELSE [] END AS at119
    WITH at119, path117[at119] AS who120, path117[at119 + 1] AS whom121
    WITH *, COUNT { (who120)-[:ATTENDED]->() } <= COUNT { (whom121)-[:ATTENDED]->() } AS isRarer122
    WITH *, CASE WHEN isRarer122 THEN who120 ELSE whom121 END AS rarer123, CASE WHEN isRarer122 THEN whom121 ELSE who120 END AS other124
    MATCH (rarer123)-[attended125:ATTENDED]->(meeting126)
    WHERE meeting126.status IN $param7 AND COUNT { (meeting126)<-[:ATTENDED]-() } <= 50
    WITH *, attended125.side AS side127
    MATCH (meeting126)<-[attended128:ATTENDED]-(one129)
    WHERE one129 = other124 AND coalesce(side127 <> attended128.side, true)
    WITH at119, count(DISTINCT meeting126) AS times130
    RETURN min(times130) AS weakest131
  }
  WITH path117, weakest131, CASE WHEN several118 THEN [one115 IN path117 | one115.id] END AS ids132
  ORDER BY size(path117), weakest131 DESC, ids132 LIMIT $param4
  WITH path117, weakest131, ids132
  ORDER BY size(path117), weakest131 DESC, ids132
  CALL (path117, weakest131, ids132) {
    UNWIND range(0, size(path117) - 1) AS at133
    WITH at133, path117[at133] AS node134
    WITH node134, at133
    ORDER BY at133
    RETURN collect(['Organization', node134.name]) AS rows135
  }
  RETURN collect([rows135]) AS rows136
}
RETURN rows136 AS data, problems30 AS problems;
