// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found21)) AS avoiding25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'avoiding', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, avoiding25 AS avoiding29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, avoiding29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  CALL (avoiding29) {
    UNWIND avoiding29 AS one33
    MATCH (one33)<-[:BROADER|LOCATED_IN*0..]-(below34)
    RETURN collect(DISTINCT below34) AS barred35
  }
  WITH * WHERE none(end36 IN [start31, goal32] WHERE end36 IN barred35)
  UNWIND head([chains37 IN [CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all38 = [], some39 IN reduce(search40 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length41 IN range(1, $param3) |
    CASE WHEN size(reduce(all42 = [], some43 IN search40.found | all42 + some43)) >= $param4 THEN search40 ELSE head(COLLECT {
      WITH search40, search40.ahead.front + COLLECT {
        UNWIND search40.ahead.fresh AS one44
        WITH one44, COUNT { (one44)-[:ATTENDED]->() } AS meetings45 WHERE (meetings45 <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true))
        RETURN {node: one44, meetings: meetings45} LIMIT 20000
      } AS front46,
        search40.behind.front + COLLECT {
          UNWIND search40.behind.fresh AS one47
          WITH one47, COUNT { (one47)-[:ATTENDED]->() } AS meetings48 WHERE (meetings48 <= 1000 AND coalesce(one47.kind <> 'DELEGATION', true))
          RETURN {node: one47, meetings: meetings48} LIMIT 20000
        } AS rear49
      WITH search40, front46, rear49, reduce(sum50 = 0, each51 IN front46 | sum50 + each51.meetings) <= reduce(sum52 = 0, each53 IN rear49 | sum52 + each53.meetings) AS forth54
      WITH search40, front46, rear49, forth54, CASE WHEN forth54 THEN search40.ahead ELSE search40.behind END AS side55,
        CASE WHEN forth54 THEN front46 ELSE rear49 END AS from56,
        CASE WHEN forth54 THEN search40.start ELSE search40.goal END AS own57,
        CASE WHEN forth54 THEN search40.goal ELSE search40.start END AS other58
      WITH *, last(side55.levels) AS seen59, COLLECT {
        UNWIND from56 AS one60
        WITH one60.node AS who61
        MATCH (who61)-[attended62:ATTENDED]->(meeting63)
        WHERE meeting63.status IN $param5 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50 AND NOT meeting63 IN barred35 AND NOT EXISTS { (meeting63)-[:DISCUSSED|HELD_AT]->(end64) WHERE end64 IN barred35 }
        WITH who61, meeting63, attended62.side AS side65
        MATCH (meeting63)<-[attended66:ATTENDED]-(whom67)
        WHERE whom67 <> who61 AND whom67 <> own57 AND (whom67 = other58 OR NOT whom67 IN barred35)
          AND coalesce(side65 <> attended66.side, true)
        RETURN DISTINCT {from: who61, to: whom67} LIMIT 100000
      } AS reached68
      WITH *, COLLECT {
        UNWIND reached68 AS one69
        WITH one69.to AS one69 WHERE NOT one69 IN seen59
        RETURN DISTINCT one69
      } AS fresh70
      WITH *, {front: [], fresh: [one69 IN fresh70 WHERE one69 <> other58], links: side55.links + reached68,
        levels: side55.levels + [CASE size(side55.levels) WHEN 1 THEN [] ELSE seen59 END + fresh70]} AS side55
      WITH search40, CASE WHEN forth54 THEN side55 ELSE {front: front46, fresh: [], levels: search40.ahead.levels, links: search40.ahead.links} END AS ahead71,
        CASE WHEN forth54 THEN {front: rear49, fresh: [], levels: search40.behind.levels, links: search40.behind.links} ELSE side55 END AS behind72
      WITH search40, ahead71, behind72, size(ahead71.levels) - 1 AS left73, size(behind72.levels) - 1 AS right74,
        last(ahead71.levels) AS before75, last(behind72.levels) AS after76
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before75) < size(after76) THEN before75 ELSE after76 END AS one77
        WITH one77 WHERE one77 IN before75 AND one77 IN after76 AND CASE WHEN left73 = 0 OR right74 = 0 THEN true ELSE (COUNT { (one77)-[:ATTENDED]->() } <= 1000 AND coalesce(one77.kind <> 'DELEGATION', true)) END
        RETURN one77
      } AS middles78
      WITH *, CASE WHEN size(middles78) > 1000
        THEN [one77 IN middles78 WHERE COUNT { (one77)-[:ATTENDED]->() } >= 50] + [one77 IN middles78 WHERE NOT COUNT { (one77)-[:ATTENDED]->() } >= 50] ELSE middles78 END[..1000] AS middles78
      WITH {start: search40.start, goal: search40.goal, ahead: ahead71, behind: behind72,
        found: search40.found + [reduce(chains79 = [one80 IN middles78 | [one80]],
          step81 IN [level82 IN range(left73 - 1, 0, -1) | {back: true, links: ahead71.links, near: ahead71.levels[level82]}] + [level82 IN range(right74 - 1, 0, -1) | {back: false, links: behind72.links, near: behind72.levels[level82]}] | COLLECT {
            WITH [one80 IN chains79 | CASE WHEN step81.back THEN head(one80) ELSE last(one80) END] AS ends83, step81.near AS near84
            UNWIND step81.links AS link85
            WITH link85, ends83, near84 WHERE link85.to IN ends83 AND link85.from IN near84
            UNWIND [one80 IN chains79 WHERE CASE WHEN step81.back THEN head(one80) ELSE last(one80) END = link85.to AND NOT link85.from IN one80] AS chain86
            RETURN CASE WHEN step81.back THEN [link85.from] + chain86 ELSE chain86 + [link85.from] END LIMIT 2000
          })]} AS next87
      RETURN next87
    }) END).found | all38 + some39) END] |
    [one88 IN chains37 | {path: one88, several: size(chains37) > 1}]]) AS chain89
  WITH barred35, chain89.path AS path90, chain89.several AS several91
  CALL (path90, several91, barred35) {
    UNWIND CASE WHEN several91 THEN range(0, size(path90) - 2) ELSE [] END AS at92
    WITH at92, barred35, path90[at92] AS who93, path90[at92 + 1] AS whom94
    WITH *, COUNT { (who93)-[:ATTENDED]->() } <= COUNT { (whom94)-[:ATTENDED]->() } AS isRarer95
    WITH *, CASE WHEN isRarer95 THEN who93 ELSE whom94 END AS rarer96, CASE WHEN isRarer95 THEN whom94 ELSE who93 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99)
    WHERE meeting99.status IN $param6 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50 AND NOT meeting99 IN barred35 AND NOT EXISTS { (meeting99)-[:DISCUSSED|HELD_AT]->(end100) WHERE end100 IN barred35 }
    WITH *, attended98.side AS side101
    MATCH (meeting99)<-[attended102:ATTENDED]-(one103)
    WHERE one103 = other97 AND coalesce(side101 <> attended102.side, true)
    WITH at92, count(DISTINCT meeting99) AS times104
    RETURN min(times104) AS weakest105
  }
  WITH barred35, path90, weakest105, CASE WHEN several91 THEN [one88 IN path90 | one88.id] END AS ids106
  ORDER BY size(path90), weakest105 DESC, ids106 LIMIT $param4
  WITH path90, weakest105, ids106, barred35
  ORDER BY size(path90), weakest105 DESC, ids106
  CALL (path90, weakest105, ids106, barred35) {
    UNWIND range(0, size(path90) - 1) AS at107
    WITH at107, path90[at107] AS node108
    WITH node108, at107
    ORDER BY at107
    RETURN collect(['Organization', node108.name]) AS rows109
  }
  RETURN collect([rows109]) AS rows110
}
RETURN rows110 AS data, problems30 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found21)) AS avoiding25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'avoiding', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, avoiding25 AS avoiding29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, avoiding29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  CALL (avoiding29) {
    UNWIND avoiding29 AS one33
    MATCH (one33)<-[:BROADER|LOCATED_IN*0..]-(below34)
    RETURN collect(DISTINCT below34) AS barred35
  }
  WITH * WHERE none(end36 IN [start31, goal32] WHERE end36 IN barred35)
  UNWIND head([chains37 IN [CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all38 = [], some39 IN reduce(search40 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length41 IN range(1, $param3) |
    CASE WHEN size(reduce(all42 = [], some43 IN search40.found | all42 + some43)) >= $param4 THEN search40 ELSE head(COLLECT {
      WITH search40, search40.ahead.front + COLLECT {
        UNWIND search40.ahead.fresh AS one44
        WITH one44, COUNT { (one44)-[:ATTENDED]->() } AS meetings45 WHERE (meetings45 <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true))
        RETURN {node: one44, meetings: meetings45} LIMIT 20000
      } AS front46,
        search40.behind.front + COLLECT {
          UNWIND search40.behind.fresh AS one47
          WITH one47, COUNT { (one47)-[:ATTENDED]->() } AS meetings48 WHERE (meetings48 <= 1000 AND coalesce(one47.kind <> 'DELEGATION', true))
          RETURN {node: one47, meetings: meetings48} LIMIT 20000
        } AS rear49
      WITH search40, front46, rear49, reduce(sum50 = 0, each51 IN front46 | sum50 + each51.meetings) <= reduce(sum52 = 0, each53 IN rear49 | sum52 + each53.meetings) AS forth54
      WITH search40, front46, rear49, forth54, CASE WHEN forth54 THEN search40.ahead ELSE search40.behind END AS side55,
        CASE WHEN forth54 THEN front46 ELSE rear49 END AS from56,
        CASE WHEN forth54 THEN search40.start ELSE search40.goal END AS own57,
        CASE WHEN forth54 THEN search40.goal ELSE search40.start END AS other58
      WITH *, last(side55.levels) AS seen59, COLLECT {
        UNWIND from56 AS one60
        WITH one60.node AS who61
        MATCH (who61)-[attended62:ATTENDED]->(meeting63)
        WHERE meeting63.status IN $param5 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50 AND NOT meeting63 IN barred35 AND NOT EXISTS { (meeting63)-[:DISCUSSED|HELD_AT]->(end64) WHERE end64 IN barred35 }
        WITH who61, meeting63, attended62.side AS side65
        MATCH (meeting63)<-[attended66:ATTENDED]-(whom67)
        WHERE whom67 <> who61 AND whom67 <> own57 AND (whom67 = other58 OR NOT whom67 IN barred35)
          AND coalesce(side65 <> attended66.side, true)
        RETURN DISTINCT {from: who61, to: whom67} LIMIT 100000
      } AS reached68
      WITH *, COLLECT {
        UNWIND reached68 AS one69
        WITH one69.to AS one69 WHERE NOT one69 IN seen59
        RETURN DISTINCT one69
      } AS fresh70
      WITH *, {front: [], fresh: [one69 IN fresh70 WHERE one69 <> other58], links: side55.links + reached68,
        levels: side55.levels + [CASE size(side55.levels) WHEN 1 THEN [] ELSE seen59 END + fresh70]} AS side55
      WITH search40, CASE WHEN forth54 THEN side55 ELSE {front: front46, fresh: [], levels: search40.ahead.levels, links: search40.ahead.links} END AS ahead71,
        CASE WHEN forth54 THEN {front: rear49, fresh: [], levels: search40.behind.levels, links: search40.behind.links} ELSE side55 END AS behind72
      WITH search40, ahead71, behind72, size(ahead71.levels) - 1 AS left73, size(behind72.levels) - 1 AS right74,
        last(ahead71.levels) AS before75, last(behind72.levels) AS after76
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before75) < size(after76) THEN before75 ELSE after76 END AS one77
        WITH one77 WHERE one77 IN before75 AND one77 IN after76 AND CASE WHEN left73 = 0 OR right74 = 0 THEN true ELSE (COUNT { (one77)-[:ATTENDED]->() } <= 1000 AND coalesce(one77.kind <> 'DELEGATION', true)) END
        RETURN one77
      } AS middles78
      WITH *, CASE WHEN size(middles78) > 1000
        THEN [one77 IN middles78 WHERE COUNT { (one77)-[:ATTENDED]->() } >= 50] + [one77 IN middles78 WHERE NOT COUNT { (one77)-[:ATTENDED]->() } >= 50] ELSE middles78 END[..1000] AS middles78
      WITH {start: search40.start, goal: search40.goal, ahead: ahead71, behind: behind72,
        found: search40.found + [reduce(chains79 = [one80 IN middles78 | [one80]],
          step81 IN [level82 IN range(left73 - 1, 0, -1) | {back: true, links: ahead71.links, near: ahead71.levels[level82]}] + [level82 IN range(right74 - 1, 0, -1) | {back: false, links: behind72.links, near: behind72.levels[level82]}] | COLLECT {
            WITH [one80 IN chains79 | CASE WHEN step81.back THEN head(one80) ELSE last(one80) END] AS ends83, step81.near AS near84
            UNWIND step81.links AS link85
            WITH link85, ends83, near84 WHERE link85.to IN ends83 AND link85.from IN near84
            UNWIND [one80 IN chains79 WHERE CASE WHEN step81.back THEN head(one80) ELSE last(one80) END = link85.to AND NOT link85.from IN one80] AS chain86
            RETURN CASE WHEN step81.back THEN [link85.from] + chain86 ELSE chain86 + [link85.from] END LIMIT 2000
          })]} AS next87
      RETURN next87
    }) END).found | all38 + some39) END] |
    [one88 IN chains37 | {path: one88, several: size(chains37) > 1}]]) AS chain89
  WITH barred35, chain89.path AS path90, chain89.several AS several91
  CALL (path90, several91, barred35) {
    UNWIND CASE WHEN several91 THEN range(0, size(path90) - 2) ELSE [] END AS at92
    WITH at92, barred35, path90[at92] AS who93, path90[at92 + 1] AS whom94
    WITH *, COUNT { (who93)-[:ATTENDED]->() } <= COUNT { (whom94)-[:ATTENDED]->() } AS isRarer95
    WITH *, CASE WHEN isRarer95 THEN who93 ELSE whom94 END AS rarer96, CASE WHEN isRarer95 THEN whom94 ELSE who93 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99)
    WHERE meeting99.status IN $param6 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50 AND NOT meeting99 IN barred35 AND NOT EXISTS { (meeting99)-[:DISCUSSED|HELD_AT]->(end100) WHERE end100 IN barred35 }
    WITH *, attended98.side AS side101
    MATCH (meeting99)<-[attended102:ATTENDED]-(one103)
    WHERE one103 = other97 AND coalesce(side101 <> attended102.side, true)
    WITH at92, count(DISTINCT meeting99) AS times104
    RETURN min(times104) AS weakest105
  }
  WITH barred35, path90, weakest105, CASE WHEN several91 THEN [one88 IN path90 | one88.id] END AS ids106
  ORDER BY size(path90), weakest105 DESC, ids106 LIMIT $param4
  WITH path90, weakest105, ids106, barred35
  ORDER BY size(path90), weakest105 DESC, ids106
  CALL (path90, weakest105, ids106, barred35) {
    UNWIND range(0, size(path90) - 1) AS at107
    WITH at107, path90[at107] AS node108
    WITH node108, at107
    ORDER BY at107
    RETURN collect(['Organization', node108.name]) AS rows109
  }
  RETURN collect([rows109]) AS rows110
}
RETURN rows110 AS data, problems30 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found21)) AS avoiding25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'avoiding', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, avoiding25 AS avoiding29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, avoiding29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  CALL (avoiding29) {
    UNWIND avoiding29 AS one33
    MATCH (one33)<-[:BROADER|LOCATED_IN*0..]-(below34)
    RETURN collect(DISTINCT below34) AS barred35
  }
  WITH * WHERE none(end36 IN [start31, goal32] WHERE end36 IN barred35)
  UNWIND head([chains37 IN [CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all38 = [], some39 IN reduce(search40 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length41 IN range(1, $param3) |
    CASE WHEN size(reduce(all42 = [], some43 IN search40.found | all42 + some43)) >= $param4 THEN search40 ELSE head(COLLECT {
      WITH search40, search40.ahead.front + COLLECT {
        UNWIND search40.ahead.fresh AS one44
        WITH one44, COUNT { (one44)-[:ATTENDED]->() } AS meetings45 WHERE (meetings45 <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true))
        RETURN {node: one44, meetings: meetings45} LIMIT 20000
      } AS front46,
        search40.behind.front + COLLECT {
          UNWIND search40.behind.fresh AS one47
          WITH one47, COUNT { (one47)-[:ATTENDED]->() } AS meetings48 WHERE (meetings48 <= 1000 AND coalesce(one47.kind <> 'DELEGATION', true))
          RETURN {node: one47, meetings: meetings48} LIMIT 20000
        } AS rear49
      WITH search40, front46, rear49, reduce(sum50 = 0, each51 IN front46 | sum50 + each51.meetings) <= reduce(sum52 = 0, each53 IN rear49 | sum52 + each53.meetings) AS forth54
      WITH search40, front46, rear49, forth54, CASE WHEN forth54 THEN search40.ahead ELSE search40.behind END AS side55,
        CASE WHEN forth54 THEN front46 ELSE rear49 END AS from56,
        CASE WHEN forth54 THEN search40.start ELSE search40.goal END AS own57,
        CASE WHEN forth54 THEN search40.goal ELSE search40.start END AS other58
      WITH *, last(side55.levels) AS seen59, COLLECT {
        UNWIND from56 AS one60
        WITH one60.node AS who61
        MATCH (who61)-[attended62:ATTENDED]->(meeting63)
        WHERE meeting63.status IN $param5 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50 AND NOT meeting63 IN barred35 AND NOT EXISTS { (meeting63)-[:DISCUSSED|HELD_AT]->(end64) WHERE end64 IN barred35 }
        WITH who61, meeting63, attended62.side AS side65
        MATCH (meeting63)<-[attended66:ATTENDED]-(whom67)
        WHERE whom67 <> who61 AND whom67 <> own57 AND (whom67 = other58 OR NOT whom67 IN barred35)
          AND coalesce(side65 <> attended66.side, true)
        RETURN DISTINCT {from: who61, to: whom67} LIMIT 100000
      } AS reached68
      WITH *, COLLECT {
        UNWIND reached68 AS one69
        WITH one69.to AS one69 WHERE NOT one69 IN seen59
        RETURN DISTINCT one69
      } AS fresh70
      WITH *, {front: [], fresh: [one69 IN fresh70 WHERE one69 <> other58], links: side55.links + reached68,
        levels: side55.levels + [CASE size(side55.levels) WHEN 1 THEN [] ELSE seen59 END + fresh70]} AS side55
      WITH search40, CASE WHEN forth54 THEN side55 ELSE {front: front46, fresh: [], levels: search40.ahead.levels, links: search40.ahead.links} END AS ahead71,
        CASE WHEN forth54 THEN {front: rear49, fresh: [], levels: search40.behind.levels, links: search40.behind.links} ELSE side55 END AS behind72
      WITH search40, ahead71, behind72, size(ahead71.levels) - 1 AS left73, size(behind72.levels) - 1 AS right74,
        last(ahead71.levels) AS before75, last(behind72.levels) AS after76
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before75) < size(after76) THEN before75 ELSE after76 END AS one77
        WITH one77 WHERE one77 IN before75 AND one77 IN after76 AND CASE WHEN left73 = 0 OR right74 = 0 THEN true ELSE (COUNT { (one77)-[:ATTENDED]->() } <= 1000 AND coalesce(one77.kind <> 'DELEGATION', true)) END
        RETURN one77
      } AS middles78
      WITH *, CASE WHEN size(middles78) > 1000
        THEN [one77 IN middles78 WHERE COUNT { (one77)-[:ATTENDED]->() } >= 50] + [one77 IN middles78 WHERE NOT COUNT { (one77)-[:ATTENDED]->() } >= 50] ELSE middles78 END[..1000] AS middles78
      WITH {start: search40.start, goal: search40.goal, ahead: ahead71, behind: behind72,
        found: search40.found + [reduce(chains79 = [one80 IN middles78 | [one80]],
          step81 IN [level82 IN range(left73 - 1, 0, -1) | {back: true, links: ahead71.links, near: ahead71.levels[level82]}] + [level82 IN range(right74 - 1, 0, -1) | {back: false, links: behind72.links, near: behind72.levels[level82]}] | COLLECT {
            WITH [one80 IN chains79 | CASE WHEN step81.back THEN head(one80) ELSE last(one80) END] AS ends83, step81.near AS near84
            UNWIND step81.links AS link85
            WITH link85, ends83, near84 WHERE link85.to IN ends83 AND link85.from IN near84
            UNWIND [one80 IN chains79 WHERE CASE WHEN step81.back THEN head(one80) ELSE last(one80) END = link85.to AND NOT link85.from IN one80] AS chain86
            RETURN CASE WHEN step81.back THEN [link85.from] + chain86 ELSE chain86 + [link85.from] END LIMIT 2000
          })]} AS next87
      RETURN next87
    }) END).found | all38 + some39) END] |
    [one88 IN chains37 | {path: one88, several: size(chains37) > 1}]]) AS chain89
  WITH barred35, chain89.path AS path90, chain89.several AS several91
  CALL (path90, several91, barred35) {
    UNWIND CASE WHEN several91 THEN range(0, size(path90) - 2) ELSE [] END AS at92
    WITH at92, barred35, path90[at92] AS who93, path90[at92 + 1] AS whom94
    WITH *, COUNT { (who93)-[:ATTENDED]->() } <= COUNT { (whom94)-[:ATTENDED]->() } AS isRarer95
    WITH *, CASE WHEN isRarer95 THEN who93 ELSE whom94 END AS rarer96, CASE WHEN isRarer95 THEN whom94 ELSE who93 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99)
    WHERE meeting99.status IN $param6 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50 AND NOT meeting99 IN barred35 AND NOT EXISTS { (meeting99)-[:DISCUSSED|HELD_AT]->(end100) WHERE end100 IN barred35 }
    WITH *, attended98.side AS side101
    MATCH (meeting99)<-[attended102:ATTENDED]-(one103)
    WHERE one103 = other97 AND coalesce(side101 <> attended102.side, true)
    WITH at92, count(DISTINCT meeting99) AS times104
    RETURN min(times104) AS weakest105
  }
  WITH barred35, path90, weakest105, CASE WHEN several91 THEN [one88 IN path90 | one88.id] END AS ids106
  ORDER BY size(path90), weakest105 DESC, ids106 LIMIT $param4
  WITH path90, weakest105, ids106, barred35
  ORDER BY size(path90), weakest105 DESC, ids106
  CALL (path90, weakest105, ids106, barred35) {
    UNWIND range(0, size(path90) - 1) AS at107
    WITH at107, path90[at107] AS node108
    WITH node108, at107
    ORDER BY at107
    RETURN collect(['Organization', node108.name]) AS rows109
  }
  RETURN collect([rows109]) AS rows110
}
RETURN rows110 AS data, problems30 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"meeting/a","ids":["meeting/a"],"folded":"meeting/a","nearest":"meetinga~2 OR meeting~2 OR a"}]
// $param3: 6
// $param4: 3
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
  RETURN collect(DISTINCT head(found21)) AS avoiding25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'avoiding', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
WITH from7 AS from27, to16 AS to28, avoiding25 AS avoiding29, problems8 + problems17 + problems26 AS problems30
CALL (problems30, from27, to28, avoiding29) {
  WITH problems30 WHERE isEmpty(problems30)
  UNWIND from27 AS start31
  UNWIND to28 AS goal32
  CALL (avoiding29) {
    UNWIND avoiding29 AS one33
    MATCH (one33)<-[:BROADER|LOCATED_IN*0..]-(below34)
    RETURN collect(DISTINCT below34) AS barred35
  }
  WITH * WHERE none(end36 IN [start31, goal32] WHERE end36 IN barred35)
  UNWIND head([chains37 IN [CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all38 = [], some39 IN reduce(search40 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length41 IN range(1, $param3) |
    CASE WHEN size(reduce(all42 = [], some43 IN search40.found | all42 + some43)) >= $param4 THEN search40 ELSE head(COLLECT {
      WITH search40, search40.ahead.front + COLLECT {
        UNWIND search40.ahead.fresh AS one44
        WITH one44, COUNT { (one44)-[:ATTENDED]->() } AS meetings45 WHERE (meetings45 <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true))
        RETURN {node: one44, meetings: meetings45} LIMIT 20000
      } AS front46,
        search40.behind.front + COLLECT {
          UNWIND search40.behind.fresh AS one47
          WITH one47, COUNT { (one47)-[:ATTENDED]->() } AS meetings48 WHERE (meetings48 <= 1000 AND coalesce(one47.kind <> 'DELEGATION', true))
          RETURN {node: one47, meetings: meetings48} LIMIT 20000
        } AS rear49
      WITH search40, front46, rear49, reduce(sum50 = 0, each51 IN front46 | sum50 + each51.meetings) <= reduce(sum52 = 0, each53 IN rear49 | sum52 + each53.meetings) AS forth54
      WITH search40, front46, rear49, forth54, CASE WHEN forth54 THEN search40.ahead ELSE search40.behind END AS side55,
        CASE WHEN forth54 THEN front46 ELSE rear49 END AS from56,
        CASE WHEN forth54 THEN search40.start ELSE search40.goal END AS own57,
        CASE WHEN forth54 THEN search40.goal ELSE search40.start END AS other58
      WITH *, last(side55.levels) AS seen59, COLLECT {
        UNWIND from56 AS one60
        WITH one60.node AS who61
        MATCH (who61)-[attended62:ATTENDED]->(meeting63)
        WHERE meeting63.status IN $param5 AND COUNT { (meeting63)<-[:ATTENDED]-() } <= 50 AND NOT meeting63 IN barred35 AND NOT EXISTS { (meeting63)-[:DISCUSSED|HELD_AT]->(end64) WHERE end64 IN barred35 }
        WITH who61, meeting63, attended62.side AS side65
        MATCH (meeting63)<-[attended66:ATTENDED]-(whom67)
        WHERE whom67 <> who61 AND whom67 <> own57 AND (whom67 = other58 OR NOT whom67 IN barred35)
          AND coalesce(side65 <> attended66.side, true)
        RETURN DISTINCT {from: who61, to: whom67} LIMIT 100000
      } AS reached68
      WITH *, COLLECT {
        UNWIND reached68 AS one69
        WITH one69.to AS one69 WHERE NOT one69 IN seen59
        RETURN DISTINCT one69
      } AS fresh70
      WITH *, {front: [], fresh: [one69 IN fresh70 WHERE one69 <> other58], links: side55.links + reached68,
        levels: side55.levels + [CASE size(side55.levels) WHEN 1 THEN [] ELSE seen59 END + fresh70]} AS side55
      WITH search40, CASE WHEN forth54 THEN side55 ELSE {front: front46, fresh: [], levels: search40.ahead.levels, links: search40.ahead.links} END AS ahead71,
        CASE WHEN forth54 THEN {front: rear49, fresh: [], levels: search40.behind.levels, links: search40.behind.links} ELSE side55 END AS behind72
      WITH search40, ahead71, behind72, size(ahead71.levels) - 1 AS left73, size(behind72.levels) - 1 AS right74,
        last(ahead71.levels) AS before75, last(behind72.levels) AS after76
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before75) < size(after76) THEN before75 ELSE after76 END AS one77
        WITH one77 WHERE one77 IN before75 AND one77 IN after76 AND CASE WHEN left73 = 0 OR right74 = 0 THEN true ELSE (COUNT { (one77)-[:ATTENDED]->() } <= 1000 AND coalesce(one77.kind <> 'DELEGATION', true)) END
        RETURN one77
      } AS middles78
      WITH *, CASE WHEN size(middles78) > 1000
        THEN [one77 IN middles78 WHERE COUNT { (one77)-[:ATTENDED]->() } >= 50] + [one77 IN middles78 WHERE NOT COUNT { (one77)-[:ATTENDED]->() } >= 50] ELSE middles78 END[..1000] AS middles78
      WITH {start: search40.start, goal: search40.goal, ahead: ahead71, behind: behind72,
        found: search40.found + [reduce(chains79 = [one80 IN middles78 | [one80]],
          step81 IN [level82 IN range(left73 - 1, 0, -1) | {back: true, links: ahead71.links, near: ahead71.levels[level82]}] + [level82 IN range(right74 - 1, 0, -1) | {back: false, links: behind72.links, near: behind72.levels[level82]}] | COLLECT {
            WITH [one80 IN chains79 | CASE WHEN step81.back THEN head(one80) ELSE last(one80) END] AS ends83, step81.near AS near84
            UNWIND step81.links AS link85
            WITH link85, ends83, near84 WHERE link85.to IN ends83 AND link85.from IN near84
            UNWIND [one80 IN chains79 WHERE CASE WHEN step81.back THEN head(one80) ELSE last(one80) END = link85.to AND NOT link85.from IN one80] AS chain86
            RETURN CASE WHEN step81.back THEN [link85.from] + chain86 ELSE chain86 + [link85.from] END LIMIT 2000
          })]} AS next87
      RETURN next87
    }) END).found | all38 + some39) END] |
    [one88 IN chains37 | {path: one88, several: size(chains37) > 1}]]) AS chain89
  WITH barred35, chain89.path AS path90, chain89.several AS several91
  CALL (path90, several91, barred35) {
    UNWIND CASE WHEN several91 THEN range(0, size(path90) - 2) ELSE [] END AS at92
    WITH at92, barred35, path90[at92] AS who93, path90[at92 + 1] AS whom94
    WITH *, COUNT { (who93)-[:ATTENDED]->() } <= COUNT { (whom94)-[:ATTENDED]->() } AS isRarer95
    WITH *, CASE WHEN isRarer95 THEN who93 ELSE whom94 END AS rarer96, CASE WHEN isRarer95 THEN whom94 ELSE who93 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99)
    WHERE meeting99.status IN $param6 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50 AND NOT meeting99 IN barred35 AND NOT EXISTS { (meeting99)-[:DISCUSSED|HELD_AT]->(end100) WHERE end100 IN barred35 }
    WITH *, attended98.side AS side101
    MATCH (meeting99)<-[attended102:ATTENDED]-(one103)
    WHERE one103 = other97 AND coalesce(side101 <> attended102.side, true)
    WITH at92, count(DISTINCT meeting99) AS times104
    RETURN min(times104) AS weakest105
  }
  WITH barred35, path90, weakest105, CASE WHEN several91 THEN [one88 IN path90 | one88.id] END AS ids106
  ORDER BY size(path90), weakest105 DESC, ids106 LIMIT $param4
  WITH path90, weakest105, ids106, barred35
  ORDER BY size(path90), weakest105 DESC, ids106
  CALL (path90, weakest105, ids106, barred35) {
    UNWIND range(0, size(path90) - 1) AS at107
    WITH at107, path90[at107] AS node108
    WITH node108, at107
    ORDER BY at107
    RETURN collect(['Organization', node108.name]) AS rows109
  }
  RETURN collect([rows109]) AS rows110
}
RETURN rows110 AS data, problems30 AS problems;
