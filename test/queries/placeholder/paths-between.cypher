// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: 6
// $param3: 3
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: 100
// $param9: ["HELD"]
// $param10: 20
// $param11: 20
// $param12: 100
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
        WHERE meeting49.status IN $param4 AND COUNT { (meeting49)<-[:ATTENDED]-() } <= 50
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
    WHERE meeting83.status IN $param5 AND COUNT { (meeting83)<-[:ATTENDED]-() } <= 50
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
    RETURN collect(CASE WHEN node92:Organization THEN {`#type`: 'Organization', id: node92.id, name: node92.name}
    WHEN node92:Person THEN {`#type`: 'Person', id: node92.id, name: node92.name} END) AS rows93
  }
  CALL (path75, weakest88, ids90) {
    UNWIND range(0, size(path75) - 2) AS at94
    WITH at94, path75[at94] AS who95, path75[at94 + 1] AS whom96
    CALL (who95, whom96) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer97
      WITH *, CASE WHEN isRarer97 THEN who95 ELSE whom96 END AS rarer98, CASE WHEN isRarer97 THEN whom96 ELSE who95 END AS other99
      MATCH (rarer98)-[attended100:ATTENDED]->(meeting101)
      WHERE meeting101.status IN $param6 AND COUNT { (meeting101)<-[:ATTENDED]-() } <= 50
      WITH *, attended100.side AS side102
      MATCH (meeting101)<-[attended103:ATTENDED]-(one104)
      WHERE one104 = other99 AND coalesce(side102 <> attended103.side, true)
      RETURN count(DISTINCT meeting101) AS times105, min(head([day106 IN [meeting101.earliest] WHERE day106 IS NOT NULL | [day106, meeting101.date]]))[1] AS first107, max(head([day108 IN [meeting101.latest] WHERE day108 IS NOT NULL | [day108, meeting101.date]]))[1] AS last109
    }
    WITH who95, whom96, at94, times105, first107, last109
    ORDER BY at94
    CALL (who95, whom96, at94, times105, first107, last109) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer110
      WITH *, CASE WHEN isRarer110 THEN who95 ELSE whom96 END AS rarer111, CASE WHEN isRarer110 THEN whom96 ELSE who95 END AS other112
      MATCH (rarer111)-[attended113:ATTENDED]->(meeting114)
      WHERE meeting114.status IN $param7 AND COUNT { (meeting114)<-[:ATTENDED]-() } <= 50
      WITH *, attended113.side AS side115
      MATCH (meeting114)<-[attended116:ATTENDED]-(one117)
      WHERE one117 = other112 AND coalesce(side115 <> attended116.side, true)
      MATCH (meeting114)-[:DISCUSSED]->(issue118:Issue)
      WITH issue118, count(DISTINCT meeting114) AS times119
      WITH issue118, times119
      ORDER BY times119 DESC, issue118.id
      LIMIT $param8
      RETURN collect({times: times119, issue: {name: issue118.name}}) AS rows120
    }
    CALL (who95, whom96, at94, times105, first107, last109) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer121
      WITH *, CASE WHEN isRarer121 THEN who95 ELSE whom96 END AS rarer122, CASE WHEN isRarer121 THEN whom96 ELSE who95 END AS other123
      MATCH (rarer122)-[attended124:ATTENDED]->(meeting125)
      WHERE meeting125.status IN $param9 AND COUNT { (meeting125)<-[:ATTENDED]-() } <= 50
      WITH *, attended124.side AS side126
      MATCH (meeting125)<-[attended127:ATTENDED]-(one128)
      WHERE one128 = other123 AND coalesce(side126 <> attended127.side, true)
      RETURN count(*) AS total129
    }
    CALL (who95, whom96, at94, times105, first107, last109) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer130
      WITH *, CASE WHEN isRarer130 THEN who95 ELSE whom96 END AS rarer131, CASE WHEN isRarer130 THEN whom96 ELSE who95 END AS other132
      MATCH (rarer131)-[attended133:ATTENDED]->(meeting125)
      WHERE meeting125.status IN $param9 AND COUNT { (meeting125)<-[:ATTENDED]-() } <= 50
      WITH *, attended133.side AS side134
      MATCH (meeting125)<-[attended135:ATTENDED]-(one136)
      WHERE one136 = other132 AND coalesce(side134 <> attended135.side, true)
      WITH meeting125
      ORDER BY meeting125.dateUp, meeting125.id
      LIMIT $param10
      CALL (meeting125) {
        MATCH (meeting125)<-[relation137:ATTENDED]-(node138)
        WITH node138, relation137
        ORDER BY node138.id
        LIMIT $param11
        CALL (node138, relation137) {
          MATCH (node139:Evidence)
          WHERE node139.id IN relation137.evidence
          WITH node139
          ORDER BY node139.document, node139.start, node139.id
          LIMIT $param12
          RETURN collect({quote: node139.quote}) AS rows140
        }
        RETURN collect({edges: {node: node138 {`#type`: 'Organization', name: node138.name}, evidence: rows140}}) AS rows141
      }
      RETURN collect({nodes: {title: meeting125.title, date: meeting125.date, attendees: {`#rows`: rows141}}}) AS rows142
    }
    RETURN collect({who: who95 {`#type`: 'Organization', name: who95.name}, whom: whom96 {`#type`: 'Organization', name: whom96.name}, times: times105, firstMet: first107, lastMet: last109, about: rows120, meetings: {totalCount: total129, `#rows`: rows142}}) AS rows143
  }
  RETURN collect({length: size(path75) - 1, nodes: rows93, steps: rows143}) AS rows144
}
RETURN rows144 AS data, problems20 AS problems;

// $param0: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param2: 6
// $param3: 20
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: 20
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
        WHERE meeting49.status IN $param4 AND COUNT { (meeting49)<-[:ATTENDED]-() } <= 50
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
    WHERE meeting83.status IN $param5 AND COUNT { (meeting83)<-[:ATTENDED]-() } <= 50
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
    WITH who95, whom96, at94
    ORDER BY at94
    CALL (who95, whom96, at94) {
      WITH *, COUNT { (who95)-[:ATTENDED]->() } <= COUNT { (whom96)-[:ATTENDED]->() } AS isRarer97
      WITH *, CASE WHEN isRarer97 THEN who95 ELSE whom96 END AS rarer98, CASE WHEN isRarer97 THEN whom96 ELSE who95 END AS other99
      MATCH (rarer98)-[attended100:ATTENDED]->(meeting101)
      WHERE meeting101.status IN $param6 AND COUNT { (meeting101)<-[:ATTENDED]-() } <= 50
      WITH *, attended100.side AS side102
      MATCH (meeting101)<-[attended103:ATTENDED]-(one104)
      WHERE one104 = other99 AND coalesce(side102 <> attended103.side, true)
      WITH meeting101
      ORDER BY meeting101.dateUp, meeting101.id
      LIMIT $param7
      RETURN collect({nodes: {title: meeting101.title}}) AS rows105
    }
    RETURN collect({meetings: {`#rows`: rows105}}) AS rows106
  }
  RETURN collect({length: size(path75) - 1, nodes: rows93, steps: rows106}) AS rows107
}
RETURN rows107 AS data, problems20 AS problems;

// $param0: [{"text":"person/wang-wu","ids":["person/wang-wu"],"folded":"person/wangwu","nearest":"personwangwu~2 OR person~2 OR wang~1 OR wu"}]
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
        WHERE meeting49.status IN $param4 AND COUNT { (meeting49)<-[:ATTENDED]-() } <= 50
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
    WHERE meeting83.status IN $param5 AND COUNT { (meeting83)<-[:ATTENDED]-() } <= 50
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
    RETURN collect(node92 {`#type`: 'Organization', id: node92.id}) AS rows93
  }
  RETURN collect({nodes: rows93}) AS rows94
}
RETURN rows94 AS data, problems20 AS problems;
