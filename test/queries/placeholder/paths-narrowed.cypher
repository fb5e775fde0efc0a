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
  WITH *, CASE WHEN start32 = goal33 THEN [[start32]] ELSE reduce(all35 = [], some36 IN reduce(search37 = {start: start32, goal: goal33, ahead: {front: [{node: start32, meetings: COUNT { (start32)-[:ATTENDED]->() }}], fresh: [], levels: [[start32]], links: []}, behind: {front: [{node: goal33, meetings: COUNT { (goal33)-[:ATTENDED]->() }}], fresh: [], levels: [[goal33]], links: []}, found: []}, length38 IN range(1, $param3) |
    CASE WHEN size(reduce(all39 = [], some40 IN search37.found | all39 + some40)) >= $param4 THEN search37 ELSE head(COLLECT {
      WITH search37, search37.ahead.front + COLLECT {
        UNWIND search37.ahead.fresh AS one41
        WITH one41, COUNT { (one41)-[:ATTENDED]->() } AS meetings42 WHERE (meetings42 <= 1000 AND coalesce(one41.kind <> 'DELEGATION', true))
        RETURN {node: one41, meetings: meetings42} LIMIT 20000
      } AS front43,
        search37.behind.front + COLLECT {
          UNWIND search37.behind.fresh AS one44
          WITH one44, COUNT { (one44)-[:ATTENDED]->() } AS meetings45 WHERE (meetings45 <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true))
          RETURN {node: one44, meetings: meetings45} LIMIT 20000
        } AS rear46
      WITH search37, front43, rear46, reduce(sum47 = 0, each48 IN front43 | sum47 + each48.meetings) <= reduce(sum49 = 0, each50 IN rear46 | sum49 + each50.meetings) AS forth51
      WITH search37, front43, rear46, forth51, CASE WHEN forth51 THEN search37.ahead ELSE search37.behind END AS side52,
        CASE WHEN forth51 THEN front43 ELSE rear46 END AS from53,
        CASE WHEN forth51 THEN search37.start ELSE search37.goal END AS own54,
        CASE WHEN forth51 THEN search37.goal ELSE search37.start END AS other55
      WITH *, last(side52.levels) AS seen56, COLLECT {
        UNWIND from53 AS one57
        WITH one57.node AS who58
        MATCH (who58)-[attended59:ATTENDED]->(meeting60)
        WHERE meeting60.status IN $param5 AND EXISTS { (meeting60)-[:DISCUSSED]->(end61) WHERE end61 IN about30 } AND COUNT { (meeting60)<-[:ATTENDED]-() } <= 50
        WITH who58, meeting60, attended59.side AS side62
        MATCH (meeting60)<-[attended63:ATTENDED]-(whom64)
        WHERE whom64 <> who58 AND whom64 <> own54 AND (whom64 = other55 OR NOT whom64 IN barred34)
          AND coalesce(side62 <> attended63.side, true)
        WITH DISTINCT who58, whom64 LIMIT 100000
        RETURN {from: who58, to: whom64}
      } AS reached65
      WITH *, COLLECT {
        UNWIND reached65 AS one66
        WITH DISTINCT one66.to AS one66 WHERE NOT one66 IN seen56
        RETURN one66
      } AS fresh67
      WITH *, {front: [], fresh: [one66 IN fresh67 WHERE one66 <> other55], links: side52.links + reached65,
        levels: side52.levels + [CASE size(side52.levels) WHEN 1 THEN [] ELSE seen56 END + fresh67]} AS side52
      WITH search37, CASE WHEN forth51 THEN side52 ELSE {front: front43, fresh: [], levels: search37.ahead.levels, links: search37.ahead.links} END AS ahead68,
        CASE WHEN forth51 THEN {front: rear46, fresh: [], levels: search37.behind.levels, links: search37.behind.links} ELSE side52 END AS behind69
      WITH search37, ahead68, behind69, size(ahead68.levels) - 1 AS left70, size(behind69.levels) - 1 AS right71,
        last(ahead68.levels) AS before72, last(behind69.levels) AS after73
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before72) < size(after73) THEN before72 ELSE after73 END AS one74
        WITH one74 WHERE one74 IN before72 AND one74 IN after73 AND CASE WHEN left70 = 0 OR right71 = 0 THEN true ELSE (COUNT { (one74)-[:ATTENDED]->() } <= 1000 AND coalesce(one74.kind <> 'DELEGATION', true)) END
        RETURN one74
      } AS middles75
      WITH *, CASE WHEN size(middles75) > 1000
        THEN [one74 IN middles75 WHERE COUNT { (one74)-[:ATTENDED]->() } >= 50] + [one74 IN middles75 WHERE NOT COUNT { (one74)-[:ATTENDED]->() } >= 50] ELSE middles75 END[..1000] AS middles75
      WITH {start: search37.start, goal: search37.goal, ahead: ahead68, behind: behind69,
        found: search37.found + [reduce(chains76 = [one77 IN middles75 | [one77]],
          step78 IN [level79 IN range(left70 - 1, 0, -1) | {back: true, links: ahead68.links, near: ahead68.levels[level79]}] + [level79 IN range(right71 - 1, 0, -1) | {back: false, links: behind69.links, near: behind69.levels[level79]}] | COLLECT {
            WITH [one77 IN chains76 | CASE WHEN step78.back THEN head(one77) ELSE last(one77) END] AS ends80, step78.near AS near81
            UNWIND step78.links AS link82
            WITH link82, ends80, near81 WHERE link82.to IN ends80 AND link82.from IN near81
            UNWIND [one77 IN chains76 WHERE CASE WHEN step78.back THEN head(one77) ELSE last(one77) END = link82.to AND NOT link82.from IN one77] AS chain83
            RETURN CASE WHEN step78.back THEN [link82.from] + chain83 ELSE chain83 + [link82.from] END LIMIT 2000
          })]} AS next84
      RETURN next84
    }) END).found | all35 + some36) END AS chains85
  WITH *, size(chains85) > 1 AS several86
  UNWIND chains85 AS path87
  CALL (path87, several86, about30) {
    UNWIND CASE WHEN several86 THEN range(0, size(path87) - 2) ELSE [] END AS at88
    WITH at88, about30, path87[at88] AS who89, path87[at88 + 1] AS whom90
    WITH *, COUNT { (who89)-[:ATTENDED]->() } <= COUNT { (whom90)-[:ATTENDED]->() } AS isRarer91
    WITH *, CASE WHEN isRarer91 THEN who89 ELSE whom90 END AS rarer92, CASE WHEN isRarer91 THEN whom90 ELSE who89 END AS other93
    MATCH (rarer92)-[attended94:ATTENDED]->(meeting95)
    WHERE meeting95.status IN $param6 AND EXISTS { (meeting95)-[:DISCUSSED]->(end96) WHERE end96 IN about30 } AND COUNT { (meeting95)<-[:ATTENDED]-() } <= 50
    WITH *, attended94.side AS side97
    MATCH (meeting95)<-[attended98:ATTENDED]-(one99)
    WHERE one99 = other93 AND coalesce(side97 <> attended98.side, true)
    WITH at88, count(DISTINCT meeting95) AS times100
    RETURN min(times100) AS weakest101
  }
  WITH about30, path87, weakest101, CASE WHEN several86 THEN [one102 IN path87 | one102.id] END AS ids103
  ORDER BY size(path87), weakest101 DESC, ids103 LIMIT $param4
  WITH path87, weakest101, ids103, about30
  ORDER BY size(path87), weakest101 DESC, ids103
  CALL (path87, weakest101, ids103, about30) {
    UNWIND range(0, size(path87) - 1) AS at104
    WITH at104, path87[at104] AS node105
    WITH node105, at104
    ORDER BY at104
    RETURN collect(node105 {`#type`: 'Organization', name: node105.name}) AS rows106
  }
  CALL (path87, weakest101, ids103, about30) {
    UNWIND range(0, size(path87) - 2) AS at107
    WITH at107, about30, path87[at107] AS who108, path87[at107 + 1] AS whom109
    CALL (who108, whom109, about30) {
      WITH *, COUNT { (who108)-[:ATTENDED]->() } <= COUNT { (whom109)-[:ATTENDED]->() } AS isRarer110
      WITH *, CASE WHEN isRarer110 THEN who108 ELSE whom109 END AS rarer111, CASE WHEN isRarer110 THEN whom109 ELSE who108 END AS other112
      MATCH (rarer111)-[attended113:ATTENDED]->(meeting114)
      WHERE meeting114.status IN $param7 AND EXISTS { (meeting114)-[:DISCUSSED]->(end115) WHERE end115 IN about30 } AND COUNT { (meeting114)<-[:ATTENDED]-() } <= 50
      WITH *, attended113.side AS side116
      MATCH (meeting114)<-[attended117:ATTENDED]-(one118)
      WHERE one118 = other112 AND coalesce(side116 <> attended117.side, true)
      RETURN count(DISTINCT meeting114) AS times119
    }
    WITH who108, whom109, at107, times119, about30
    ORDER BY at107
    RETURN collect({times: times119}) AS rows120
  }
  RETURN collect({nodes: rows106, steps: rows120}) AS rows121
}
RETURN rows121 AS data, problems31 AS problems;

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
  WITH *, CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all24 = [], some25 IN reduce(search26 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length27 IN range(1, $param2) |
    CASE WHEN size(reduce(all28 = [], some29 IN search26.found | all28 + some29)) >= $param3 THEN search26 ELSE head(COLLECT {
      WITH search26, search26.ahead.front + COLLECT {
        UNWIND search26.ahead.fresh AS one30
        WITH one30, COUNT { (one30)-[:ATTENDED]->() } AS meetings31 WHERE (meetings31 <= 1000 AND coalesce(one30.kind <> 'DELEGATION', true))
        RETURN {node: one30, meetings: meetings31} LIMIT 20000
      } AS front32,
        search26.behind.front + COLLECT {
          UNWIND search26.behind.fresh AS one33
          WITH one33, COUNT { (one33)-[:ATTENDED]->() } AS meetings34 WHERE (meetings34 <= 1000 AND coalesce(one33.kind <> 'DELEGATION', true))
          RETURN {node: one33, meetings: meetings34} LIMIT 20000
        } AS rear35
      WITH search26, front32, rear35, reduce(sum36 = 0, each37 IN front32 | sum36 + each37.meetings) <= reduce(sum38 = 0, each39 IN rear35 | sum38 + each39.meetings) AS forth40
      WITH search26, front32, rear35, forth40, CASE WHEN forth40 THEN search26.ahead ELSE search26.behind END AS side41,
        CASE WHEN forth40 THEN front32 ELSE rear35 END AS from42,
        CASE WHEN forth40 THEN search26.start ELSE search26.goal END AS own43,
        CASE WHEN forth40 THEN search26.goal ELSE search26.start END AS other44
      WITH *, last(side41.levels) AS seen45, COLLECT {
        UNWIND from42 AS one46
        WITH one46.node AS who47
        MATCH (who47)-[attended48:ATTENDED]->(meeting49)
        WHERE meeting49.status IN $param4 AND (meeting49.earliest >= $param5 AND meeting49.latest <= $param6) AND COUNT { (meeting49)<-[:ATTENDED]-() } <= 50
        WITH who47, meeting49, attended48.side AS side50
        MATCH (meeting49)<-[attended51:ATTENDED]-(whom52)
        WHERE whom52 <> who47 AND whom52 <> own43 AND (whom52 = other44 OR NOT whom52 IN barred23)
          AND coalesce(side50 <> attended51.side, true)
        WITH DISTINCT who47, whom52 LIMIT 100000
        RETURN {from: who47, to: whom52}
      } AS reached53
      WITH *, COLLECT {
        UNWIND reached53 AS one54
        WITH DISTINCT one54.to AS one54 WHERE NOT one54 IN seen45
        RETURN one54
      } AS fresh55
      WITH *, {front: [], fresh: [one54 IN fresh55 WHERE one54 <> other44], links: side41.links + reached53,
        levels: side41.levels + [CASE size(side41.levels) WHEN 1 THEN [] ELSE seen45 END + fresh55]} AS side41
      WITH search26, CASE WHEN forth40 THEN side41 ELSE {front: front32, fresh: [], levels: search26.ahead.levels, links: search26.ahead.links} END AS ahead56,
        CASE WHEN forth40 THEN {front: rear35, fresh: [], levels: search26.behind.levels, links: search26.behind.links} ELSE side41 END AS behind57
      WITH search26, ahead56, behind57, size(ahead56.levels) - 1 AS left58, size(behind57.levels) - 1 AS right59,
        last(ahead56.levels) AS before60, last(behind57.levels) AS after61
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before60) < size(after61) THEN before60 ELSE after61 END AS one62
        WITH one62 WHERE one62 IN before60 AND one62 IN after61 AND CASE WHEN left58 = 0 OR right59 = 0 THEN true ELSE (COUNT { (one62)-[:ATTENDED]->() } <= 1000 AND coalesce(one62.kind <> 'DELEGATION', true)) END
        RETURN one62
      } AS middles63
      WITH *, CASE WHEN size(middles63) > 1000
        THEN [one62 IN middles63 WHERE COUNT { (one62)-[:ATTENDED]->() } >= 50] + [one62 IN middles63 WHERE NOT COUNT { (one62)-[:ATTENDED]->() } >= 50] ELSE middles63 END[..1000] AS middles63
      WITH {start: search26.start, goal: search26.goal, ahead: ahead56, behind: behind57,
        found: search26.found + [reduce(chains64 = [one65 IN middles63 | [one65]],
          step66 IN [level67 IN range(left58 - 1, 0, -1) | {back: true, links: ahead56.links, near: ahead56.levels[level67]}] + [level67 IN range(right59 - 1, 0, -1) | {back: false, links: behind57.links, near: behind57.levels[level67]}] | COLLECT {
            WITH [one65 IN chains64 | CASE WHEN step66.back THEN head(one65) ELSE last(one65) END] AS ends68, step66.near AS near69
            UNWIND step66.links AS link70
            WITH link70, ends68, near69 WHERE link70.to IN ends68 AND link70.from IN near69
            UNWIND [one65 IN chains64 WHERE CASE WHEN step66.back THEN head(one65) ELSE last(one65) END = link70.to AND NOT link70.from IN one65] AS chain71
            RETURN CASE WHEN step66.back THEN [link70.from] + chain71 ELSE chain71 + [link70.from] END LIMIT 2000
          })]} AS next72
      RETURN next72
    }) END).found | all24 + some25) END AS chains73
  WITH *, size(chains73) > 1 AS several74
  UNWIND chains73 AS path75
  CALL (path75, several74) {
    UNWIND CASE WHEN several74 THEN range(0, size(path75) - 2) ELSE [] END AS at76
    WITH at76, path75[at76] AS who77, path75[at76 + 1] AS whom78
    WITH *, COUNT { (who77)-[:ATTENDED]->() } <= COUNT { (whom78)-[:ATTENDED]->() } AS isRarer79
    WITH *, CASE WHEN isRarer79 THEN who77 ELSE whom78 END AS rarer80, CASE WHEN isRarer79 THEN whom78 ELSE who77 END AS other81
    MATCH (rarer80)-[attended82:ATTENDED]->(meeting83)
    WHERE meeting83.status IN $param7 AND (meeting83.earliest >= $param8 AND meeting83.latest <= $param9) AND COUNT { (meeting83)<-[:ATTENDED]-() } <= 50
    WITH *, attended82.side AS side84
    MATCH (meeting83)<-[attended85:ATTENDED]-(one86)
    WHERE one86 = other81 AND coalesce(side84 <> attended85.side, true)
    WITH at76, count(DISTINCT meeting83) AS times87
    RETURN min(times87) AS weakest88
  }
  WITH path75, weakest88, CASE WHEN several74 THEN [one89 IN path75 | one89.id] END AS ids90
  ORDER BY size(path75), weakest88 DESC, ids90 LIMIT $param3
  WITH path75, weakest88, ids90
  ORDER BY size(path75), weakest88 DESC, ids90
  CALL (path75, weakest88, ids90) {
    UNWIND range(0, size(path75) - 1) AS at91
    WITH at91, path75[at91] AS node92
    WITH node92, at91
    ORDER BY at91
    RETURN collect(node92 {`#type`: 'Organization', name: node92.name}) AS rows93
  }
  CALL (path75, weakest88, ids90) {
    UNWIND range(0, size(path75) - 2) AS at94
    WITH at94, path75[at94] AS who95, path75[at94 + 1] AS whom96
    CALL (who95, whom96) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer97
      WITH *, CASE WHEN isRarer97 THEN who95 ELSE whom96 END AS rarer98, CASE WHEN isRarer97 THEN whom96 ELSE who95 END AS other99
      MATCH (rarer98)-[attended100:ATTENDED]->(meeting101)
      WHERE meeting101.status IN $param10 AND (meeting101.earliest >= $param11 AND meeting101.latest <= $param12) AND COUNT { (meeting101)<-[:ATTENDED]-() } <= 50
      WITH *, attended100.side AS side102
      MATCH (meeting101)<-[attended103:ATTENDED]-(one104)
      WHERE one104 = other99 AND coalesce(side102 <> attended103.side, true)
      RETURN count(DISTINCT meeting101) AS times105
    }
    WITH who95, whom96, at94, times105
    ORDER BY at94
    CALL (who95, whom96, at94, times105) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer106
      WITH *, CASE WHEN isRarer106 THEN who95 ELSE whom96 END AS rarer107, CASE WHEN isRarer106 THEN whom96 ELSE who95 END AS other108
      MATCH (rarer107)-[attended109:ATTENDED]->(meeting110)
      WHERE meeting110.status IN $param13 AND (meeting110.earliest >= $param14 AND meeting110.latest <= $param15) AND COUNT { (meeting110)<-[:ATTENDED]-() } <= 50
      WITH *, attended109.side AS side111
      MATCH (meeting110)<-[attended112:ATTENDED]-(one113)
      WHERE one113 = other108 AND coalesce(side111 <> attended112.side, true)
      WITH meeting110
      ORDER BY meeting110.dateUp, meeting110.id
      LIMIT $param16
      RETURN collect({nodes: {title: meeting110.title}}) AS rows114
    }
    RETURN collect({times: times105, meetings: {`#rows`: rows114}}) AS rows115
  }
  RETURN collect({nodes: rows93, steps: rows115}) AS rows116
}
RETURN rows116 AS data, problems20 AS problems;

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
  WITH *, CASE WHEN start21 = goal22 THEN [[start21]] ELSE reduce(all24 = [], some25 IN reduce(search26 = {start: start21, goal: goal22, ahead: {front: [{node: start21, meetings: COUNT { (start21)-[:ATTENDED]->() }}], fresh: [], levels: [[start21]], links: []}, behind: {front: [{node: goal22, meetings: COUNT { (goal22)-[:ATTENDED]->() }}], fresh: [], levels: [[goal22]], links: []}, found: []}, length27 IN range(1, $param2) |
    CASE WHEN size(reduce(all28 = [], some29 IN search26.found | all28 + some29)) >= $param3 THEN search26 ELSE head(COLLECT {
      WITH search26, search26.ahead.front + COLLECT {
        UNWIND search26.ahead.fresh AS one30
        WITH one30, COUNT { (one30)-[:ATTENDED]->() } AS meetings31
        RETURN {node: one30, meetings: meetings31} LIMIT 20000
      } AS front32,
        search26.behind.front + COLLECT {
          UNWIND search26.behind.fresh AS one33
          WITH one33, COUNT { (one33)-[:ATTENDED]->() } AS meetings34
          RETURN {node: one33, meetings: meetings34} LIMIT 20000
        } AS rear35
      WITH search26, front32, rear35, reduce(sum36 = 0, each37 IN front32 | sum36 + each37.meetings) <= reduce(sum38 = 0, each39 IN rear35 | sum38 + each39.meetings) AS forth40
      WITH search26, front32, rear35, forth40, CASE WHEN forth40 THEN search26.ahead ELSE search26.behind END AS side41,
        CASE WHEN forth40 THEN front32 ELSE rear35 END AS from42,
        CASE WHEN forth40 THEN search26.start ELSE search26.goal END AS own43,
        CASE WHEN forth40 THEN search26.goal ELSE search26.start END AS other44
      WITH *, last(side41.levels) AS seen45, COLLECT {
        UNWIND from42 AS one46
        WITH one46.node AS who47
        MATCH (who47)-[attended48:ATTENDED]->(meeting49)
        WHERE meeting49.status IN $param4
        WITH who47, meeting49, attended48.side AS side50
        MATCH (meeting49)<-[attended51:ATTENDED]-(whom52)
        WHERE whom52 <> who47 AND whom52 <> own43 AND (whom52 = other44 OR NOT whom52 IN barred23)
          AND coalesce(side50 <> attended51.side, true)
        WITH DISTINCT who47, whom52 LIMIT 100000
        RETURN {from: who47, to: whom52}
      } AS reached53
      WITH *, COLLECT {
        UNWIND reached53 AS one54
        WITH DISTINCT one54.to AS one54 WHERE NOT one54 IN seen45
        RETURN one54
      } AS fresh55
      WITH *, {front: [], fresh: [one54 IN fresh55 WHERE one54 <> other44], links: side41.links + reached53,
        levels: side41.levels + [CASE size(side41.levels) WHEN 1 THEN [] ELSE seen45 END + fresh55]} AS side41
      WITH search26, CASE WHEN forth40 THEN side41 ELSE {front: front32, fresh: [], levels: search26.ahead.levels, links: search26.ahead.links} END AS ahead56,
        CASE WHEN forth40 THEN {front: rear35, fresh: [], levels: search26.behind.levels, links: search26.behind.links} ELSE side41 END AS behind57
      WITH search26, ahead56, behind57, size(ahead56.levels) - 1 AS left58, size(behind57.levels) - 1 AS right59,
        last(ahead56.levels) AS before60, last(behind57.levels) AS after61
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before60) < size(after61) THEN before60 ELSE after61 END AS one62
        WITH one62 WHERE one62 IN before60 AND one62 IN after61
        RETURN one62
      } AS middles63
      WITH *, CASE WHEN size(middles63) > 1000
        THEN [one62 IN middles63 WHERE COUNT { (one62)-[:ATTENDED]->() } >= 50] + [one62 IN middles63 WHERE NOT COUNT { (one62)-[:ATTENDED]->() } >= 50] ELSE middles63 END[..1000] AS middles63
      WITH {start: search26.start, goal: search26.goal, ahead: ahead56, behind: behind57,
        found: search26.found + [reduce(chains64 = [one65 IN middles63 | [one65]],
          step66 IN [level67 IN range(left58 - 1, 0, -1) | {back: true, links: ahead56.links, near: ahead56.levels[level67]}] + [level67 IN range(right59 - 1, 0, -1) | {back: false, links: behind57.links, near: behind57.levels[level67]}] | COLLECT {
            WITH [one65 IN chains64 | CASE WHEN step66.back THEN head(one65) ELSE last(one65) END] AS ends68, step66.near AS near69
            UNWIND step66.links AS link70
            WITH link70, ends68, near69 WHERE link70.to IN ends68 AND link70.from IN near69
            UNWIND [one65 IN chains64 WHERE CASE WHEN step66.back THEN head(one65) ELSE last(one65) END = link70.to AND NOT link70.from IN one65] AS chain71
            RETURN CASE WHEN step66.back THEN [link70.from] + chain71 ELSE chain71 + [link70.from] END LIMIT 2000
          })]} AS next72
      RETURN next72
    }) END).found | all24 + some25) END AS chains73
  WITH *, size(chains73) > 1 AS several74
  UNWIND chains73 AS path75
  CALL (path75, several74) {
    UNWIND CASE WHEN several74 THEN range(0, size(path75) - 2) ELSE [] END AS at76
    WITH at76, path75[at76] AS who77, path75[at76 + 1] AS whom78
    WITH *, COUNT { (who77)-[:ATTENDED]->() } <= COUNT { (whom78)-[:ATTENDED]->() } AS isRarer79
    WITH *, CASE WHEN isRarer79 THEN who77 ELSE whom78 END AS rarer80, CASE WHEN isRarer79 THEN whom78 ELSE who77 END AS other81
    MATCH (rarer80)-[attended82:ATTENDED]->(meeting83)
    WHERE meeting83.status IN $param5
    WITH *, attended82.side AS side84
    MATCH (meeting83)<-[attended85:ATTENDED]-(other81)
    WHERE coalesce(side84 <> attended85.side, true)
    WITH at76, count(DISTINCT meeting83) AS times86
    RETURN min(times86) AS weakest87
  }
  WITH path75, weakest87, CASE WHEN several74 THEN [one88 IN path75 | one88.id] END AS ids89
  ORDER BY size(path75), weakest87 DESC, ids89 LIMIT $param3
  WITH path75, weakest87, ids89
  ORDER BY size(path75), weakest87 DESC, ids89
  CALL (path75, weakest87, ids89) {
    UNWIND range(0, size(path75) - 1) AS at90
    WITH at90, path75[at90] AS node91
    WITH node91, at90
    ORDER BY at90
    RETURN collect(node91 {`#type`: 'Organization', name: node91.name}) AS rows92
  }
  RETURN collect({nodes: rows92}) AS rows93
}
RETURN rows93 AS data, problems20 AS problems;
