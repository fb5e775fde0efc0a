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
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35,
    [one34 IN through29 WHERE NOT (one34:Person OR one34:Organization)] AS marks36
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed37, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last38
  WITH *, reduce(state39 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at40
    WITH stops35[at40] AS from41, stops35[at40 + 1] AS to42
    RETURN {start: from41, goal: to42, ahead: {front: [{node: from41, meetings: COUNT { (from41)-[:ATTENDED]->() }}], fresh: [], levels: [[from41]], links: []}, behind: {front: [{node: to42, meetings: COUNT { (to42)-[:ATTENDED]->() }}], fresh: [], levels: [[to42]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks36) THEN [[start31]] ELSE [] END}, length43 IN range(1, last38) |
    CASE WHEN size(state39.chains) >= $param4 THEN state39 ELSE head(COLLECT {
      WITH reduce(searches44 = [], search45 IN state39.searches | searches44 + [head(COLLECT {
        WITH search45, search45.ahead.front + COLLECT {
          UNWIND search45.ahead.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS front48,
          search45.behind.front + COLLECT {
            UNWIND search45.behind.fresh AS one49
            WITH one49, COUNT { (one49)-[:ATTENDED]->() } AS meetings50 WHERE (meetings50 <= 1000 AND coalesce(one49.kind <> 'DELEGATION', true))
            RETURN {node: one49, meetings: meetings50} LIMIT 20000
          } AS rear51
        WITH search45, front48, rear51, reduce(sum52 = 0, each53 IN front48 | sum52 + each53.meetings) <= reduce(sum54 = 0, each55 IN rear51 | sum54 + each55.meetings) AS forth56
        WITH search45, front48, rear51, forth56, CASE WHEN forth56 THEN search45.ahead ELSE search45.behind END AS side57,
          CASE WHEN forth56 THEN front48 ELSE rear51 END AS from58,
          CASE WHEN forth56 THEN search45.start ELSE search45.goal END AS own59,
          CASE WHEN forth56 THEN search45.goal ELSE search45.start END AS other60
        WITH *, last(side57.levels) AS seen61, COLLECT {
          UNWIND from58 AS one62
          WITH one62.node AS who63
          MATCH (who63)-[attended64:ATTENDED]->(meeting65)
          WHERE meeting65.status IN $param5 AND COUNT { (meeting65)<-[:ATTENDED]-() } <= 50
          WITH who63, meeting65, attended64.side AS side66
          MATCH (meeting65)<-[attended67:ATTENDED]-(whom68)
          WHERE whom68 <> who63 AND whom68 <> own59 AND (whom68 = other60 OR NOT whom68 IN closed37)
            AND coalesce(side66 <> attended67.side, true)
          WITH DISTINCT who63, whom68 LIMIT 100000
          RETURN {from: who63, to: whom68}
        } AS reached69
        WITH *, COLLECT {
          UNWIND reached69 AS one70
          WITH DISTINCT one70.to AS one70 WHERE NOT one70 IN seen61
          RETURN one70
        } AS fresh71
        WITH *, {front: [], fresh: [one70 IN fresh71 WHERE one70 <> other60], links: side57.links + reached69,
          levels: side57.levels + [CASE size(side57.levels) WHEN 1 THEN [] ELSE seen61 END + fresh71]} AS side57
        WITH search45, CASE WHEN forth56 THEN side57 ELSE {front: front48, fresh: [], levels: search45.ahead.levels, links: search45.ahead.links} END AS ahead72,
          CASE WHEN forth56 THEN {front: rear51, fresh: [], levels: search45.behind.levels, links: search45.behind.links} ELSE side57 END AS behind73
        WITH search45, ahead72, behind73, size(ahead72.levels) - 1 AS left74, size(behind73.levels) - 1 AS right75,
          last(ahead72.levels) AS before76, last(behind73.levels) AS after77
        WITH *, COLLECT {
          UNWIND CASE WHEN size(before76) < size(after77) THEN before76 ELSE after77 END AS one78
          WITH one78 WHERE one78 IN before76 AND one78 IN after77 AND CASE WHEN left74 = 0 OR right75 = 0 THEN true ELSE (COUNT { (one78)-[:ATTENDED]->() } <= 1000 AND coalesce(one78.kind <> 'DELEGATION', true)) END
          RETURN one78
        } AS middles79
        WITH *, CASE WHEN size(middles79) > 1000
          THEN [one78 IN middles79 WHERE COUNT { (one78)-[:ATTENDED]->() } >= 50] + [one78 IN middles79 WHERE NOT COUNT { (one78)-[:ATTENDED]->() } >= 50] ELSE middles79 END[..1000] AS middles79
        WITH {start: search45.start, goal: search45.goal, ahead: ahead72, behind: behind73,
          found: search45.found + [reduce(chains80 = [one81 IN middles79 | [one81]],
            step82 IN [level83 IN range(left74 - 1, 0, -1) | {back: true, links: ahead72.links, near: ahead72.levels[level83]}] + [level83 IN range(right75 - 1, 0, -1) | {back: false, links: behind73.links, near: behind73.levels[level83]}] | COLLECT {
              WITH [one81 IN chains80 | CASE WHEN step82.back THEN head(one81) ELSE last(one81) END] AS ends84, step82.near AS near85
              UNWIND step82.links AS link86
              WITH link86, ends84, near85 WHERE link86.to IN ends84 AND link86.from IN near85
              UNWIND [one81 IN chains80 WHERE CASE WHEN step82.back THEN head(one81) ELSE last(one81) END = link86.to AND NOT link86.from IN one81] AS chain87
              RETURN CASE WHEN step82.back THEN [link86.from] + chain87 ELSE chain87 + [link86.from] END LIMIT 2000
            })]} AS next88
        RETURN next88
      })]) AS searches44
      RETURN {searches: searches44, chains: state39.chains + COLLECT {
        UNWIND reduce(parts89 = [[start31]], stretch90 IN [at91 IN range(1, size(searches44)) |
          {found: searches44[at91 - 1].found, left: size(searches44) - at91, longest: length43 + size(searches44)}] | COLLECT {
          UNWIND parts89 AS begun92
          UNWIND CASE stretch90.left WHEN 0 THEN stretch90.found[stretch90.longest - 1 - size(begun92)] ELSE reduce(all93 = [], some94 IN stretch90.found | all93 + some94) END AS part95
          WITH begun92, part95
          WHERE size(begun92) + size(part95) - 1 + stretch90.left <= stretch90.longest
            AND none(one96 IN tail(part95) WHERE one96 IN begun92)
          RETURN begun92 + tail(part95) LIMIT 2000
        }) AS chain97
        WITH chain97 WHERE isEmpty(marks36) OR size(marks36) = COUNT {
          UNWIND marks36 AS mark98
          UNWIND range(0, size(chain97) - 2) AS at99
          WITH mark98, chain97[at99] AS who100, chain97[at99 + 1] AS whom101
          MATCH (who100)-[attended102:ATTENDED]->(meeting103)<-[attended104:ATTENDED]-(whom101)
          WHERE meeting103.status IN $param6 AND COUNT { (meeting103)<-[:ATTENDED]-() } <= 50 AND coalesce(attended102.side <> attended104.side, true)
            AND (meeting103 = mark98 OR EXISTS { (meeting103)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark98) })
          RETURN DISTINCT mark98
        }
        RETURN chain97
      }}
    }) END).chains AS chains105
  WITH *, size(chains105) > 1 AS several106
  UNWIND chains105 AS path107
  CALL (path107, several106) {
    UNWIND CASE WHEN several106 THEN range(0, size(path107) - 2) ELSE [] END AS at108
    WITH at108, path107[at108] AS who109, path107[at108 + 1] AS whom110
    WITH *, COUNT { (who109)-[:ATTENDED]->() } <= COUNT { (whom110)-[:ATTENDED]->() } AS isRarer111
    WITH *, CASE WHEN isRarer111 THEN who109 ELSE whom110 END AS rarer112, CASE WHEN isRarer111 THEN whom110 ELSE who109 END AS other113
    MATCH (rarer112)-[attended114:ATTENDED]->(meeting115)
    WHERE meeting115.status IN $param7 AND COUNT { (meeting115)<-[:ATTENDED]-() } <= 50
    WITH *, attended114.side AS side116
    MATCH (meeting115)<-[attended117:ATTENDED]-(one118)
    WHERE one118 = other113 AND coalesce(side116 <> attended117.side, true)
    WITH at108, count(DISTINCT meeting115) AS times119
    RETURN min(times119) AS weakest120
  }
  WITH path107, weakest120, CASE WHEN several106 THEN [one121 IN path107 | one121.id] END AS ids122
  ORDER BY size(path107), weakest120 DESC, ids122 LIMIT $param4
  WITH path107, weakest120, ids122
  ORDER BY size(path107), weakest120 DESC, ids122
  CALL (path107, weakest120, ids122) {
    UNWIND range(0, size(path107) - 1) AS at123
    WITH at123, path107[at123] AS node124
    WITH node124, at123
    ORDER BY at123
    RETURN collect(node124 {`#type`: 'Organization', name: node124.name}) AS rows125
  }
  RETURN collect({nodes: rows125}) AS rows126
}
RETURN rows126 AS data, problems30 AS problems;

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
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35,
    [one34 IN through29 WHERE NOT (one34:Person OR one34:Organization)] AS marks36
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed37, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last38
  WITH *, reduce(state39 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at40
    WITH stops35[at40] AS from41, stops35[at40 + 1] AS to42
    RETURN {start: from41, goal: to42, ahead: {front: [{node: from41, meetings: COUNT { (from41)-[:ATTENDED]->() }}], fresh: [], levels: [[from41]], links: []}, behind: {front: [{node: to42, meetings: COUNT { (to42)-[:ATTENDED]->() }}], fresh: [], levels: [[to42]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks36) THEN [[start31]] ELSE [] END}, length43 IN range(1, last38) |
    CASE WHEN size(state39.chains) >= $param4 THEN state39 ELSE head(COLLECT {
      WITH reduce(searches44 = [], search45 IN state39.searches | searches44 + [head(COLLECT {
        WITH search45, search45.ahead.front + COLLECT {
          UNWIND search45.ahead.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS front48,
          search45.behind.front + COLLECT {
            UNWIND search45.behind.fresh AS one49
            WITH one49, COUNT { (one49)-[:ATTENDED]->() } AS meetings50 WHERE (meetings50 <= 1000 AND coalesce(one49.kind <> 'DELEGATION', true))
            RETURN {node: one49, meetings: meetings50} LIMIT 20000
          } AS rear51
        WITH search45, front48, rear51, reduce(sum52 = 0, each53 IN front48 | sum52 + each53.meetings) <= reduce(sum54 = 0, each55 IN rear51 | sum54 + each55.meetings) AS forth56
        WITH search45, front48, rear51, forth56, CASE WHEN forth56 THEN search45.ahead ELSE search45.behind END AS side57,
          CASE WHEN forth56 THEN front48 ELSE rear51 END AS from58,
          CASE WHEN forth56 THEN search45.start ELSE search45.goal END AS own59,
          CASE WHEN forth56 THEN search45.goal ELSE search45.start END AS other60
        WITH *, last(side57.levels) AS seen61, COLLECT {
          UNWIND from58 AS one62
          WITH one62.node AS who63
          MATCH (who63)-[attended64:ATTENDED]->(meeting65)
          WHERE meeting65.status IN $param5 AND COUNT { (meeting65)<-[:ATTENDED]-() } <= 50
          WITH who63, meeting65, attended64.side AS side66
          MATCH (meeting65)<-[attended67:ATTENDED]-(whom68)
          WHERE whom68 <> who63 AND whom68 <> own59 AND (whom68 = other60 OR NOT whom68 IN closed37)
            AND coalesce(side66 <> attended67.side, true)
          WITH DISTINCT who63, whom68 LIMIT 100000
          RETURN {from: who63, to: whom68}
        } AS reached69
        WITH *, COLLECT {
          UNWIND reached69 AS one70
          WITH DISTINCT one70.to AS one70 WHERE NOT one70 IN seen61
          RETURN one70
        } AS fresh71
        WITH *, {front: [], fresh: [one70 IN fresh71 WHERE one70 <> other60], links: side57.links + reached69,
          levels: side57.levels + [CASE size(side57.levels) WHEN 1 THEN [] ELSE seen61 END + fresh71]} AS side57
        WITH search45, CASE WHEN forth56 THEN side57 ELSE {front: front48, fresh: [], levels: search45.ahead.levels, links: search45.ahead.links} END AS ahead72,
          CASE WHEN forth56 THEN {front: rear51, fresh: [], levels: search45.behind.levels, links: search45.behind.links} ELSE side57 END AS behind73
        WITH search45, ahead72, behind73, size(ahead72.levels) - 1 AS left74, size(behind73.levels) - 1 AS right75,
          last(ahead72.levels) AS before76, last(behind73.levels) AS after77
        WITH *, COLLECT {
          UNWIND CASE WHEN size(before76) < size(after77) THEN before76 ELSE after77 END AS one78
          WITH one78 WHERE one78 IN before76 AND one78 IN after77 AND CASE WHEN left74 = 0 OR right75 = 0 THEN true ELSE (COUNT { (one78)-[:ATTENDED]->() } <= 1000 AND coalesce(one78.kind <> 'DELEGATION', true)) END
          RETURN one78
        } AS middles79
        WITH *, CASE WHEN size(middles79) > 1000
          THEN [one78 IN middles79 WHERE COUNT { (one78)-[:ATTENDED]->() } >= 50] + [one78 IN middles79 WHERE NOT COUNT { (one78)-[:ATTENDED]->() } >= 50] ELSE middles79 END[..1000] AS middles79
        WITH {start: search45.start, goal: search45.goal, ahead: ahead72, behind: behind73,
          found: search45.found + [reduce(chains80 = [one81 IN middles79 | [one81]],
            step82 IN [level83 IN range(left74 - 1, 0, -1) | {back: true, links: ahead72.links, near: ahead72.levels[level83]}] + [level83 IN range(right75 - 1, 0, -1) | {back: false, links: behind73.links, near: behind73.levels[level83]}] | COLLECT {
              WITH [one81 IN chains80 | CASE WHEN step82.back THEN head(one81) ELSE last(one81) END] AS ends84, step82.near AS near85
              UNWIND step82.links AS link86
              WITH link86, ends84, near85 WHERE link86.to IN ends84 AND link86.from IN near85
              UNWIND [one81 IN chains80 WHERE CASE WHEN step82.back THEN head(one81) ELSE last(one81) END = link86.to AND NOT link86.from IN one81] AS chain87
              RETURN CASE WHEN step82.back THEN [link86.from] + chain87 ELSE chain87 + [link86.from] END LIMIT 2000
            })]} AS next88
        RETURN next88
      })]) AS searches44
      RETURN {searches: searches44, chains: state39.chains + COLLECT {
        UNWIND reduce(parts89 = [[start31]], stretch90 IN [at91 IN range(1, size(searches44)) |
          {found: searches44[at91 - 1].found, left: size(searches44) - at91, longest: length43 + size(searches44)}] | COLLECT {
          UNWIND parts89 AS begun92
          UNWIND CASE stretch90.left WHEN 0 THEN stretch90.found[stretch90.longest - 1 - size(begun92)] ELSE reduce(all93 = [], some94 IN stretch90.found | all93 + some94) END AS part95
          WITH begun92, part95
          WHERE size(begun92) + size(part95) - 1 + stretch90.left <= stretch90.longest
            AND none(one96 IN tail(part95) WHERE one96 IN begun92)
          RETURN begun92 + tail(part95) LIMIT 2000
        }) AS chain97
        WITH chain97 WHERE isEmpty(marks36) OR size(marks36) = COUNT {
          UNWIND marks36 AS mark98
          UNWIND range(0, size(chain97) - 2) AS at99
          WITH mark98, chain97[at99] AS who100, chain97[at99 + 1] AS whom101
          MATCH (who100)-[attended102:ATTENDED]->(meeting103)<-[attended104:ATTENDED]-(whom101)
          WHERE meeting103.status IN $param6 AND COUNT { (meeting103)<-[:ATTENDED]-() } <= 50 AND coalesce(attended102.side <> attended104.side, true)
            AND (meeting103 = mark98 OR EXISTS { (meeting103)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark98) })
          RETURN DISTINCT mark98
        }
        RETURN chain97
      }}
    }) END).chains AS chains105
  WITH *, size(chains105) > 1 AS several106
  UNWIND chains105 AS path107
  CALL (path107, several106) {
    UNWIND CASE WHEN several106 THEN range(0, size(path107) - 2) ELSE [] END AS at108
    WITH at108, path107[at108] AS who109, path107[at108 + 1] AS whom110
    WITH *, COUNT { (who109)-[:ATTENDED]->() } <= COUNT { (whom110)-[:ATTENDED]->() } AS isRarer111
    WITH *, CASE WHEN isRarer111 THEN who109 ELSE whom110 END AS rarer112, CASE WHEN isRarer111 THEN whom110 ELSE who109 END AS other113
    MATCH (rarer112)-[attended114:ATTENDED]->(meeting115)
    WHERE meeting115.status IN $param7 AND COUNT { (meeting115)<-[:ATTENDED]-() } <= 50
    WITH *, attended114.side AS side116
    MATCH (meeting115)<-[attended117:ATTENDED]-(one118)
    WHERE one118 = other113 AND coalesce(side116 <> attended117.side, true)
    WITH at108, count(DISTINCT meeting115) AS times119
    RETURN min(times119) AS weakest120
  }
  WITH path107, weakest120, CASE WHEN several106 THEN [one121 IN path107 | one121.id] END AS ids122
  ORDER BY size(path107), weakest120 DESC, ids122 LIMIT $param4
  WITH path107, weakest120, ids122
  ORDER BY size(path107), weakest120 DESC, ids122
  CALL (path107, weakest120, ids122) {
    UNWIND range(0, size(path107) - 1) AS at123
    WITH at123, path107[at123] AS node124
    WITH node124, at123
    ORDER BY at123
    RETURN collect(node124 {`#type`: 'Organization', name: node124.name}) AS rows125
  }
  RETURN collect({nodes: rows125}) AS rows126
}
RETURN rows126 AS data, problems30 AS problems;

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
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35,
    [one34 IN through29 WHERE NOT (one34:Person OR one34:Organization)] AS marks36
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed37, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last38
  WITH *, reduce(state39 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at40
    WITH stops35[at40] AS from41, stops35[at40 + 1] AS to42
    RETURN {start: from41, goal: to42, ahead: {front: [{node: from41, meetings: COUNT { (from41)-[:ATTENDED]->() }}], fresh: [], levels: [[from41]], links: []}, behind: {front: [{node: to42, meetings: COUNT { (to42)-[:ATTENDED]->() }}], fresh: [], levels: [[to42]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks36) THEN [[start31]] ELSE [] END}, length43 IN range(1, last38) |
    CASE WHEN size(state39.chains) >= $param4 THEN state39 ELSE head(COLLECT {
      WITH reduce(searches44 = [], search45 IN state39.searches | searches44 + [head(COLLECT {
        WITH search45, search45.ahead.front + COLLECT {
          UNWIND search45.ahead.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS front48,
          search45.behind.front + COLLECT {
            UNWIND search45.behind.fresh AS one49
            WITH one49, COUNT { (one49)-[:ATTENDED]->() } AS meetings50 WHERE (meetings50 <= 1000 AND coalesce(one49.kind <> 'DELEGATION', true))
            RETURN {node: one49, meetings: meetings50} LIMIT 20000
          } AS rear51
        WITH search45, front48, rear51, reduce(sum52 = 0, each53 IN front48 | sum52 + each53.meetings) <= reduce(sum54 = 0, each55 IN rear51 | sum54 + each55.meetings) AS forth56
        WITH search45, front48, rear51, forth56, CASE WHEN forth56 THEN search45.ahead ELSE search45.behind END AS side57,
          CASE WHEN forth56 THEN front48 ELSE rear51 END AS from58,
          CASE WHEN forth56 THEN search45.start ELSE search45.goal END AS own59,
          CASE WHEN forth56 THEN search45.goal ELSE search45.start END AS other60
        WITH *, last(side57.levels) AS seen61, COLLECT {
          UNWIND from58 AS one62
          WITH one62.node AS who63
          MATCH (who63)-[attended64:ATTENDED]->(meeting65)
          WHERE meeting65.status IN $param5 AND COUNT { (meeting65)<-[:ATTENDED]-() } <= 50
          WITH who63, meeting65, attended64.side AS side66
          MATCH (meeting65)<-[attended67:ATTENDED]-(whom68)
          WHERE whom68 <> who63 AND whom68 <> own59 AND (whom68 = other60 OR NOT whom68 IN closed37)
            AND coalesce(side66 <> attended67.side, true)
          WITH DISTINCT who63, whom68 LIMIT 100000
          RETURN {from: who63, to: whom68}
        } AS reached69
        WITH *, COLLECT {
          UNWIND reached69 AS one70
          WITH DISTINCT one70.to AS one70 WHERE NOT one70 IN seen61
          RETURN one70
        } AS fresh71
        WITH *, {front: [], fresh: [one70 IN fresh71 WHERE one70 <> other60], links: side57.links + reached69,
          levels: side57.levels + [CASE size(side57.levels) WHEN 1 THEN [] ELSE seen61 END + fresh71]} AS side57
        WITH search45, CASE WHEN forth56 THEN side57 ELSE {front: front48, fresh: [], levels: search45.ahead.levels, links: search45.ahead.links} END AS ahead72,
          CASE WHEN forth56 THEN {front: rear51, fresh: [], levels: search45.behind.levels, links: search45.behind.links} ELSE side57 END AS behind73
        WITH search45, ahead72, behind73, size(ahead72.levels) - 1 AS left74, size(behind73.levels) - 1 AS right75,
          last(ahead72.levels) AS before76, last(behind73.levels) AS after77
        WITH *, COLLECT {
          UNWIND CASE WHEN size(before76) < size(after77) THEN before76 ELSE after77 END AS one78
          WITH one78 WHERE one78 IN before76 AND one78 IN after77 AND CASE WHEN left74 = 0 OR right75 = 0 THEN true ELSE (COUNT { (one78)-[:ATTENDED]->() } <= 1000 AND coalesce(one78.kind <> 'DELEGATION', true)) END
          RETURN one78
        } AS middles79
        WITH *, CASE WHEN size(middles79) > 1000
          THEN [one78 IN middles79 WHERE COUNT { (one78)-[:ATTENDED]->() } >= 50] + [one78 IN middles79 WHERE NOT COUNT { (one78)-[:ATTENDED]->() } >= 50] ELSE middles79 END[..1000] AS middles79
        WITH {start: search45.start, goal: search45.goal, ahead: ahead72, behind: behind73,
          found: search45.found + [reduce(chains80 = [one81 IN middles79 | [one81]],
            step82 IN [level83 IN range(left74 - 1, 0, -1) | {back: true, links: ahead72.links, near: ahead72.levels[level83]}] + [level83 IN range(right75 - 1, 0, -1) | {back: false, links: behind73.links, near: behind73.levels[level83]}] | COLLECT {
              WITH [one81 IN chains80 | CASE WHEN step82.back THEN head(one81) ELSE last(one81) END] AS ends84, step82.near AS near85
              UNWIND step82.links AS link86
              WITH link86, ends84, near85 WHERE link86.to IN ends84 AND link86.from IN near85
              UNWIND [one81 IN chains80 WHERE CASE WHEN step82.back THEN head(one81) ELSE last(one81) END = link86.to AND NOT link86.from IN one81] AS chain87
              RETURN CASE WHEN step82.back THEN [link86.from] + chain87 ELSE chain87 + [link86.from] END LIMIT 2000
            })]} AS next88
        RETURN next88
      })]) AS searches44
      RETURN {searches: searches44, chains: state39.chains + COLLECT {
        UNWIND reduce(parts89 = [[start31]], stretch90 IN [at91 IN range(1, size(searches44)) |
          {found: searches44[at91 - 1].found, left: size(searches44) - at91, longest: length43 + size(searches44)}] | COLLECT {
          UNWIND parts89 AS begun92
          UNWIND CASE stretch90.left WHEN 0 THEN stretch90.found[stretch90.longest - 1 - size(begun92)] ELSE reduce(all93 = [], some94 IN stretch90.found | all93 + some94) END AS part95
          WITH begun92, part95
          WHERE size(begun92) + size(part95) - 1 + stretch90.left <= stretch90.longest
            AND none(one96 IN tail(part95) WHERE one96 IN begun92)
          RETURN begun92 + tail(part95) LIMIT 2000
        }) AS chain97
        WITH chain97 WHERE isEmpty(marks36) OR size(marks36) = COUNT {
          UNWIND marks36 AS mark98
          UNWIND range(0, size(chain97) - 2) AS at99
          WITH mark98, chain97[at99] AS who100, chain97[at99 + 1] AS whom101
          MATCH (who100)-[attended102:ATTENDED]->(meeting103)<-[attended104:ATTENDED]-(whom101)
          WHERE meeting103.status IN $param6 AND COUNT { (meeting103)<-[:ATTENDED]-() } <= 50 AND coalesce(attended102.side <> attended104.side, true)
            AND (meeting103 = mark98 OR EXISTS { (meeting103)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark98) })
          RETURN DISTINCT mark98
        }
        RETURN chain97
      }}
    }) END).chains AS chains105
  WITH *, size(chains105) > 1 AS several106
  UNWIND chains105 AS path107
  CALL (path107, several106) {
    UNWIND CASE WHEN several106 THEN range(0, size(path107) - 2) ELSE [] END AS at108
    WITH at108, path107[at108] AS who109, path107[at108 + 1] AS whom110
    WITH *, COUNT { (who109)-[:ATTENDED]->() } <= COUNT { (whom110)-[:ATTENDED]->() } AS isRarer111
    WITH *, CASE WHEN isRarer111 THEN who109 ELSE whom110 END AS rarer112, CASE WHEN isRarer111 THEN whom110 ELSE who109 END AS other113
    MATCH (rarer112)-[attended114:ATTENDED]->(meeting115)
    WHERE meeting115.status IN $param7 AND COUNT { (meeting115)<-[:ATTENDED]-() } <= 50
    WITH *, attended114.side AS side116
    MATCH (meeting115)<-[attended117:ATTENDED]-(one118)
    WHERE one118 = other113 AND coalesce(side116 <> attended117.side, true)
    WITH at108, count(DISTINCT meeting115) AS times119
    RETURN min(times119) AS weakest120
  }
  WITH path107, weakest120, CASE WHEN several106 THEN [one121 IN path107 | one121.id] END AS ids122
  ORDER BY size(path107), weakest120 DESC, ids122 LIMIT $param4
  WITH path107, weakest120, ids122
  ORDER BY size(path107), weakest120 DESC, ids122
  CALL (path107, weakest120, ids122) {
    UNWIND range(0, size(path107) - 1) AS at123
    WITH at123, path107[at123] AS node124
    WITH node124, at123
    ORDER BY at123
    RETURN collect(node124 {`#type`: 'Organization', name: node124.name}) AS rows125
  }
  RETURN collect({nodes: rows125}) AS rows126
}
RETURN rows126 AS data, problems30 AS problems;

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
  WITH *, [start31] + [one34 IN through29 WHERE (one34:Person OR one34:Organization) AND one34 <> start31 AND one34 <> goal32] + [goal32] AS stops35,
    [one34 IN through29 WHERE NOT (one34:Person OR one34:Organization)] AS marks36
  WHERE none(one34 IN stops35 WHERE one34 IN barred33)
  WITH *, barred33 + stops35 AS closed37, CASE WHEN start31 = goal32 THEN 0 ELSE $param3 + 2 - size(stops35) END AS last38
  WITH *, reduce(state39 = {searches: COLLECT {
    UNWIND range(0, size(stops35) - 2) AS at40
    WITH stops35[at40] AS from41, stops35[at40 + 1] AS to42
    RETURN {start: from41, goal: to42, ahead: {front: [{node: from41, meetings: COUNT { (from41)-[:ATTENDED]->() }}], fresh: [], levels: [[from41]], links: []}, behind: {front: [{node: to42, meetings: COUNT { (to42)-[:ATTENDED]->() }}], fresh: [], levels: [[to42]], links: []}, found: []}
  }, chains: CASE WHEN start31 = goal32 AND size(stops35) = 2 AND isEmpty(marks36) THEN [[start31]] ELSE [] END}, length43 IN range(1, last38) |
    CASE WHEN size(state39.chains) >= $param4 THEN state39 ELSE head(COLLECT {
      WITH reduce(searches44 = [], search45 IN state39.searches | searches44 + [head(COLLECT {
        WITH search45, search45.ahead.front + COLLECT {
          UNWIND search45.ahead.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS front48,
          search45.behind.front + COLLECT {
            UNWIND search45.behind.fresh AS one49
            WITH one49, COUNT { (one49)-[:ATTENDED]->() } AS meetings50 WHERE (meetings50 <= 1000 AND coalesce(one49.kind <> 'DELEGATION', true))
            RETURN {node: one49, meetings: meetings50} LIMIT 20000
          } AS rear51
        WITH search45, front48, rear51, reduce(sum52 = 0, each53 IN front48 | sum52 + each53.meetings) <= reduce(sum54 = 0, each55 IN rear51 | sum54 + each55.meetings) AS forth56
        WITH search45, front48, rear51, forth56, CASE WHEN forth56 THEN search45.ahead ELSE search45.behind END AS side57,
          CASE WHEN forth56 THEN front48 ELSE rear51 END AS from58,
          CASE WHEN forth56 THEN search45.start ELSE search45.goal END AS own59,
          CASE WHEN forth56 THEN search45.goal ELSE search45.start END AS other60
        WITH *, last(side57.levels) AS seen61, COLLECT {
          UNWIND from58 AS one62
          WITH one62.node AS who63
          MATCH (who63)-[attended64:ATTENDED]->(meeting65)
          WHERE meeting65.status IN $param5 AND COUNT { (meeting65)<-[:ATTENDED]-() } <= 50
          WITH who63, meeting65, attended64.side AS side66
          MATCH (meeting65)<-[attended67:ATTENDED]-(whom68)
          WHERE whom68 <> who63 AND whom68 <> own59 AND (whom68 = other60 OR NOT whom68 IN closed37)
            AND coalesce(side66 <> attended67.side, true)
          WITH DISTINCT who63, whom68 LIMIT 100000
          RETURN {from: who63, to: whom68}
        } AS reached69
        WITH *, COLLECT {
          UNWIND reached69 AS one70
          WITH DISTINCT one70.to AS one70 WHERE NOT one70 IN seen61
          RETURN one70
        } AS fresh71
        WITH *, {front: [], fresh: [one70 IN fresh71 WHERE one70 <> other60], links: side57.links + reached69,
          levels: side57.levels + [CASE size(side57.levels) WHEN 1 THEN [] ELSE seen61 END + fresh71]} AS side57
        WITH search45, CASE WHEN forth56 THEN side57 ELSE {front: front48, fresh: [], levels: search45.ahead.levels, links: search45.ahead.links} END AS ahead72,
          CASE WHEN forth56 THEN {front: rear51, fresh: [], levels: search45.behind.levels, links: search45.behind.links} ELSE side57 END AS behind73
        WITH search45, ahead72, behind73, size(ahead72.levels) - 1 AS left74, size(behind73.levels) - 1 AS right75,
          last(ahead72.levels) AS before76, last(behind73.levels) AS after77
        WITH *, COLLECT {
          UNWIND CASE WHEN size(before76) < size(after77) THEN before76 ELSE after77 END AS one78
          WITH one78 WHERE one78 IN before76 AND one78 IN after77 AND CASE WHEN left74 = 0 OR right75 = 0 THEN true ELSE (COUNT { (one78)-[:ATTENDED]->() } <= 1000 AND coalesce(one78.kind <> 'DELEGATION', true)) END
          RETURN one78
        } AS middles79
        WITH *, CASE WHEN size(middles79) > 1000
          THEN [one78 IN middles79 WHERE COUNT { (one78)-[:ATTENDED]->() } >= 50] + [one78 IN middles79 WHERE NOT COUNT { (one78)-[:ATTENDED]->() } >= 50] ELSE middles79 END[..1000] AS middles79
        WITH {start: search45.start, goal: search45.goal, ahead: ahead72, behind: behind73,
          found: search45.found + [reduce(chains80 = [one81 IN middles79 | [one81]],
            step82 IN [level83 IN range(left74 - 1, 0, -1) | {back: true, links: ahead72.links, near: ahead72.levels[level83]}] + [level83 IN range(right75 - 1, 0, -1) | {back: false, links: behind73.links, near: behind73.levels[level83]}] | COLLECT {
              WITH [one81 IN chains80 | CASE WHEN step82.back THEN head(one81) ELSE last(one81) END] AS ends84, step82.near AS near85
              UNWIND step82.links AS link86
              WITH link86, ends84, near85 WHERE link86.to IN ends84 AND link86.from IN near85
              UNWIND [one81 IN chains80 WHERE CASE WHEN step82.back THEN head(one81) ELSE last(one81) END = link86.to AND NOT link86.from IN one81] AS chain87
              RETURN CASE WHEN step82.back THEN [link86.from] + chain87 ELSE chain87 + [link86.from] END LIMIT 2000
            })]} AS next88
        RETURN next88
      })]) AS searches44
      RETURN {searches: searches44, chains: state39.chains + COLLECT {
        UNWIND reduce(parts89 = [[start31]], stretch90 IN [at91 IN range(1, size(searches44)) |
          {found: searches44[at91 - 1].found, left: size(searches44) - at91, longest: length43 + size(searches44)}] | COLLECT {
          UNWIND parts89 AS begun92
          UNWIND CASE stretch90.left WHEN 0 THEN stretch90.found[stretch90.longest - 1 - size(begun92)] ELSE reduce(all93 = [], some94 IN stretch90.found | all93 + some94) END AS part95
          WITH begun92, part95
          WHERE size(begun92) + size(part95) - 1 + stretch90.left <= stretch90.longest
            AND none(one96 IN tail(part95) WHERE one96 IN begun92)
          RETURN begun92 + tail(part95) LIMIT 2000
        }) AS chain97
        WITH chain97 WHERE isEmpty(marks36) OR size(marks36) = COUNT {
          UNWIND marks36 AS mark98
          UNWIND range(0, size(chain97) - 2) AS at99
          WITH mark98, chain97[at99] AS who100, chain97[at99 + 1] AS whom101
          MATCH (who100)-[attended102:ATTENDED]->(meeting103)<-[attended104:ATTENDED]-(whom101)
          WHERE meeting103.status IN $param6 AND COUNT { (meeting103)<-[:ATTENDED]-() } <= 50 AND coalesce(attended102.side <> attended104.side, true)
            AND (meeting103 = mark98 OR EXISTS { (meeting103)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark98) })
          RETURN DISTINCT mark98
        }
        RETURN chain97
      }}
    }) END).chains AS chains105
  WITH *, size(chains105) > 1 AS several106
  UNWIND chains105 AS path107
  CALL (path107, several106) {
    UNWIND CASE WHEN several106 THEN range(0, size(path107) - 2) ELSE [] END AS at108
    WITH at108, path107[at108] AS who109, path107[at108 + 1] AS whom110
    WITH *, COUNT { (who109)-[:ATTENDED]->() } <= COUNT { (whom110)-[:ATTENDED]->() } AS isRarer111
    WITH *, CASE WHEN isRarer111 THEN who109 ELSE whom110 END AS rarer112, CASE WHEN isRarer111 THEN whom110 ELSE who109 END AS other113
    MATCH (rarer112)-[attended114:ATTENDED]->(meeting115)
    WHERE meeting115.status IN $param7 AND COUNT { (meeting115)<-[:ATTENDED]-() } <= 50
    WITH *, attended114.side AS side116
    MATCH (meeting115)<-[attended117:ATTENDED]-(one118)
    WHERE one118 = other113 AND coalesce(side116 <> attended117.side, true)
    WITH at108, count(DISTINCT meeting115) AS times119
    RETURN min(times119) AS weakest120
  }
  WITH path107, weakest120, CASE WHEN several106 THEN [one121 IN path107 | one121.id] END AS ids122
  ORDER BY size(path107), weakest120 DESC, ids122 LIMIT $param4
  WITH path107, weakest120, ids122
  ORDER BY size(path107), weakest120 DESC, ids122
  CALL (path107, weakest120, ids122) {
    UNWIND range(0, size(path107) - 1) AS at123
    WITH at123, path107[at123] AS node124
    WITH node124, at123
    ORDER BY at123
    RETURN collect(node124 {`#type`: 'Organization', name: node124.name}) AS rows125
  }
  RETURN collect({nodes: rows125}) AS rows126
}
RETURN rows126 AS data, problems30 AS problems;
