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
  WITH *, CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all37 = [], some38 IN reduce(search39 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length40 IN range(1, $param3) |
    CASE WHEN size(reduce(all41 = [], some42 IN search39.found | all41 + some42)) >= $param4 THEN search39 ELSE head(COLLECT {
      WITH search39, search39.ahead.front + COLLECT {
        UNWIND search39.ahead.fresh AS one43
        WITH one43, COUNT { (one43)-[:ATTENDED]->() } AS meetings44 WHERE (meetings44 <= 1000 AND coalesce(one43.kind <> 'DELEGATION', true))
        RETURN {node: one43, meetings: meetings44} LIMIT 20000
      } AS front45,
        search39.behind.front + COLLECT {
          UNWIND search39.behind.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS rear48
      WITH search39, front45, rear48, reduce(sum49 = 0, each50 IN front45 | sum49 + each50.meetings) <= reduce(sum51 = 0, each52 IN rear48 | sum51 + each52.meetings) AS forth53
      WITH search39, front45, rear48, forth53, CASE WHEN forth53 THEN search39.ahead ELSE search39.behind END AS side54,
        CASE WHEN forth53 THEN front45 ELSE rear48 END AS from55,
        CASE WHEN forth53 THEN search39.start ELSE search39.goal END AS own56,
        CASE WHEN forth53 THEN search39.goal ELSE search39.start END AS other57
      WITH *, last(side54.levels) AS seen58, COLLECT {
        UNWIND from55 AS one59
        WITH one59.node AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62)
        WHERE meeting62.status IN $param5 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT meeting62 IN barred35 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end63) WHERE end63 IN barred35 }
        WITH who60, meeting62, attended61.side AS side64
        MATCH (meeting62)<-[attended65:ATTENDED]-(whom66)
        WHERE whom66 <> who60 AND whom66 <> own56 AND (whom66 = other57 OR NOT whom66 IN barred35)
          AND coalesce(side64 <> attended65.side, true)
        WITH DISTINCT who60, whom66 LIMIT 100000
        RETURN {from: who60, to: whom66}
      } AS reached67
      WITH *, COLLECT {
        UNWIND reached67 AS one68
        WITH DISTINCT one68.to AS one68 WHERE NOT one68 IN seen58
        RETURN one68
      } AS fresh69
      WITH *, {front: [], fresh: [one68 IN fresh69 WHERE one68 <> other57], links: side54.links + reached67,
        levels: side54.levels + [CASE size(side54.levels) WHEN 1 THEN [] ELSE seen58 END + fresh69]} AS side54
      WITH search39, CASE WHEN forth53 THEN side54 ELSE {front: front45, fresh: [], levels: search39.ahead.levels, links: search39.ahead.links} END AS ahead70,
        CASE WHEN forth53 THEN {front: rear48, fresh: [], levels: search39.behind.levels, links: search39.behind.links} ELSE side54 END AS behind71
      WITH search39, ahead70, behind71, size(ahead70.levels) - 1 AS left72, size(behind71.levels) - 1 AS right73,
        last(ahead70.levels) AS before74, last(behind71.levels) AS after75
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before74) < size(after75) THEN before74 ELSE after75 END AS one76
        WITH one76 WHERE one76 IN before74 AND one76 IN after75 AND CASE WHEN left72 = 0 OR right73 = 0 THEN true ELSE (COUNT { (one76)-[:ATTENDED]->() } <= 1000 AND coalesce(one76.kind <> 'DELEGATION', true)) END
        RETURN one76
      } AS middles77
      WITH *, CASE WHEN size(middles77) > 1000
        THEN [one76 IN middles77 WHERE COUNT { (one76)-[:ATTENDED]->() } >= 50] + [one76 IN middles77 WHERE NOT COUNT { (one76)-[:ATTENDED]->() } >= 50] ELSE middles77 END[..1000] AS middles77
      WITH {start: search39.start, goal: search39.goal, ahead: ahead70, behind: behind71,
        found: search39.found + [reduce(chains78 = [one79 IN middles77 | [one79]],
          step80 IN [level81 IN range(left72 - 1, 0, -1) | {back: true, links: ahead70.links, near: ahead70.levels[level81]}] + [level81 IN range(right73 - 1, 0, -1) | {back: false, links: behind71.links, near: behind71.levels[level81]}] | COLLECT {
            WITH [one79 IN chains78 | CASE WHEN step80.back THEN head(one79) ELSE last(one79) END] AS ends82, step80.near AS near83
            UNWIND step80.links AS link84
            WITH link84, ends82, near83 WHERE link84.to IN ends82 AND link84.from IN near83
            UNWIND [one79 IN chains78 WHERE CASE WHEN step80.back THEN head(one79) ELSE last(one79) END = link84.to AND NOT link84.from IN one79] AS chain85
            RETURN CASE WHEN step80.back THEN [link84.from] + chain85 ELSE chain85 + [link84.from] END LIMIT 2000
          })]} AS next86
      RETURN next86
    }) END).found | all37 + some38) END AS chains87
  WITH *, size(chains87) > 1 AS several88
  UNWIND chains87 AS path89
  CALL (path89, several88, barred35) {
    UNWIND CASE WHEN several88 THEN range(0, size(path89) - 2) ELSE [] END AS at90
    WITH at90, barred35, path89[at90] AS who91, path89[at90 + 1] AS whom92
    WITH *, COUNT { (who91)-[:ATTENDED]->() } <= COUNT { (whom92)-[:ATTENDED]->() } AS isRarer93
    WITH *, CASE WHEN isRarer93 THEN who91 ELSE whom92 END AS rarer94, CASE WHEN isRarer93 THEN whom92 ELSE who91 END AS other95
    MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
    WHERE meeting97.status IN $param6 AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50 AND NOT meeting97 IN barred35 AND NOT EXISTS { (meeting97)-[:DISCUSSED|HELD_AT]->(end98) WHERE end98 IN barred35 }
    WITH *, attended96.side AS side99
    MATCH (meeting97)<-[attended100:ATTENDED]-(one101)
    WHERE one101 = other95 AND coalesce(side99 <> attended100.side, true)
    WITH at90, count(DISTINCT meeting97) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH barred35, path89, weakest103, CASE WHEN several88 THEN [one104 IN path89 | one104.id] END AS ids105
  ORDER BY size(path89), weakest103 DESC, ids105 LIMIT $param4
  WITH path89, weakest103, ids105, barred35
  ORDER BY size(path89), weakest103 DESC, ids105
  CALL (path89, weakest103, ids105, barred35) {
    UNWIND range(0, size(path89) - 1) AS at106
    WITH at106, path89[at106] AS node107
    WITH node107, at106
    ORDER BY at106
    RETURN collect(node107 {`#type`: 'Organization', name: node107.name}) AS rows108
  }
  RETURN collect({nodes: rows108}) AS rows109
}
RETURN rows109 AS data, problems30 AS problems;

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
  WITH *, CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all37 = [], some38 IN reduce(search39 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length40 IN range(1, $param3) |
    CASE WHEN size(reduce(all41 = [], some42 IN search39.found | all41 + some42)) >= $param4 THEN search39 ELSE head(COLLECT {
      WITH search39, search39.ahead.front + COLLECT {
        UNWIND search39.ahead.fresh AS one43
        WITH one43, COUNT { (one43)-[:ATTENDED]->() } AS meetings44 WHERE (meetings44 <= 1000 AND coalesce(one43.kind <> 'DELEGATION', true))
        RETURN {node: one43, meetings: meetings44} LIMIT 20000
      } AS front45,
        search39.behind.front + COLLECT {
          UNWIND search39.behind.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS rear48
      WITH search39, front45, rear48, reduce(sum49 = 0, each50 IN front45 | sum49 + each50.meetings) <= reduce(sum51 = 0, each52 IN rear48 | sum51 + each52.meetings) AS forth53
      WITH search39, front45, rear48, forth53, CASE WHEN forth53 THEN search39.ahead ELSE search39.behind END AS side54,
        CASE WHEN forth53 THEN front45 ELSE rear48 END AS from55,
        CASE WHEN forth53 THEN search39.start ELSE search39.goal END AS own56,
        CASE WHEN forth53 THEN search39.goal ELSE search39.start END AS other57
      WITH *, last(side54.levels) AS seen58, COLLECT {
        UNWIND from55 AS one59
        WITH one59.node AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62)
        WHERE meeting62.status IN $param5 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT meeting62 IN barred35 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end63) WHERE end63 IN barred35 }
        WITH who60, meeting62, attended61.side AS side64
        MATCH (meeting62)<-[attended65:ATTENDED]-(whom66)
        WHERE whom66 <> who60 AND whom66 <> own56 AND (whom66 = other57 OR NOT whom66 IN barred35)
          AND coalesce(side64 <> attended65.side, true)
        WITH DISTINCT who60, whom66 LIMIT 100000
        RETURN {from: who60, to: whom66}
      } AS reached67
      WITH *, COLLECT {
        UNWIND reached67 AS one68
        WITH DISTINCT one68.to AS one68 WHERE NOT one68 IN seen58
        RETURN one68
      } AS fresh69
      WITH *, {front: [], fresh: [one68 IN fresh69 WHERE one68 <> other57], links: side54.links + reached67,
        levels: side54.levels + [CASE size(side54.levels) WHEN 1 THEN [] ELSE seen58 END + fresh69]} AS side54
      WITH search39, CASE WHEN forth53 THEN side54 ELSE {front: front45, fresh: [], levels: search39.ahead.levels, links: search39.ahead.links} END AS ahead70,
        CASE WHEN forth53 THEN {front: rear48, fresh: [], levels: search39.behind.levels, links: search39.behind.links} ELSE side54 END AS behind71
      WITH search39, ahead70, behind71, size(ahead70.levels) - 1 AS left72, size(behind71.levels) - 1 AS right73,
        last(ahead70.levels) AS before74, last(behind71.levels) AS after75
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before74) < size(after75) THEN before74 ELSE after75 END AS one76
        WITH one76 WHERE one76 IN before74 AND one76 IN after75 AND CASE WHEN left72 = 0 OR right73 = 0 THEN true ELSE (COUNT { (one76)-[:ATTENDED]->() } <= 1000 AND coalesce(one76.kind <> 'DELEGATION', true)) END
        RETURN one76
      } AS middles77
      WITH *, CASE WHEN size(middles77) > 1000
        THEN [one76 IN middles77 WHERE COUNT { (one76)-[:ATTENDED]->() } >= 50] + [one76 IN middles77 WHERE NOT COUNT { (one76)-[:ATTENDED]->() } >= 50] ELSE middles77 END[..1000] AS middles77
      WITH {start: search39.start, goal: search39.goal, ahead: ahead70, behind: behind71,
        found: search39.found + [reduce(chains78 = [one79 IN middles77 | [one79]],
          step80 IN [level81 IN range(left72 - 1, 0, -1) | {back: true, links: ahead70.links, near: ahead70.levels[level81]}] + [level81 IN range(right73 - 1, 0, -1) | {back: false, links: behind71.links, near: behind71.levels[level81]}] | COLLECT {
            WITH [one79 IN chains78 | CASE WHEN step80.back THEN head(one79) ELSE last(one79) END] AS ends82, step80.near AS near83
            UNWIND step80.links AS link84
            WITH link84, ends82, near83 WHERE link84.to IN ends82 AND link84.from IN near83
            UNWIND [one79 IN chains78 WHERE CASE WHEN step80.back THEN head(one79) ELSE last(one79) END = link84.to AND NOT link84.from IN one79] AS chain85
            RETURN CASE WHEN step80.back THEN [link84.from] + chain85 ELSE chain85 + [link84.from] END LIMIT 2000
          })]} AS next86
      RETURN next86
    }) END).found | all37 + some38) END AS chains87
  WITH *, size(chains87) > 1 AS several88
  UNWIND chains87 AS path89
  CALL (path89, several88, barred35) {
    UNWIND CASE WHEN several88 THEN range(0, size(path89) - 2) ELSE [] END AS at90
    WITH at90, barred35, path89[at90] AS who91, path89[at90 + 1] AS whom92
    WITH *, COUNT { (who91)-[:ATTENDED]->() } <= COUNT { (whom92)-[:ATTENDED]->() } AS isRarer93
    WITH *, CASE WHEN isRarer93 THEN who91 ELSE whom92 END AS rarer94, CASE WHEN isRarer93 THEN whom92 ELSE who91 END AS other95
    MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
    WHERE meeting97.status IN $param6 AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50 AND NOT meeting97 IN barred35 AND NOT EXISTS { (meeting97)-[:DISCUSSED|HELD_AT]->(end98) WHERE end98 IN barred35 }
    WITH *, attended96.side AS side99
    MATCH (meeting97)<-[attended100:ATTENDED]-(one101)
    WHERE one101 = other95 AND coalesce(side99 <> attended100.side, true)
    WITH at90, count(DISTINCT meeting97) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH barred35, path89, weakest103, CASE WHEN several88 THEN [one104 IN path89 | one104.id] END AS ids105
  ORDER BY size(path89), weakest103 DESC, ids105 LIMIT $param4
  WITH path89, weakest103, ids105, barred35
  ORDER BY size(path89), weakest103 DESC, ids105
  CALL (path89, weakest103, ids105, barred35) {
    UNWIND range(0, size(path89) - 1) AS at106
    WITH at106, path89[at106] AS node107
    WITH node107, at106
    ORDER BY at106
    RETURN collect(node107 {`#type`: 'Organization', name: node107.name}) AS rows108
  }
  RETURN collect({nodes: rows108}) AS rows109
}
RETURN rows109 AS data, problems30 AS problems;

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
  WITH *, CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all37 = [], some38 IN reduce(search39 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length40 IN range(1, $param3) |
    CASE WHEN size(reduce(all41 = [], some42 IN search39.found | all41 + some42)) >= $param4 THEN search39 ELSE head(COLLECT {
      WITH search39, search39.ahead.front + COLLECT {
        UNWIND search39.ahead.fresh AS one43
        WITH one43, COUNT { (one43)-[:ATTENDED]->() } AS meetings44 WHERE (meetings44 <= 1000 AND coalesce(one43.kind <> 'DELEGATION', true))
        RETURN {node: one43, meetings: meetings44} LIMIT 20000
      } AS front45,
        search39.behind.front + COLLECT {
          UNWIND search39.behind.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS rear48
      WITH search39, front45, rear48, reduce(sum49 = 0, each50 IN front45 | sum49 + each50.meetings) <= reduce(sum51 = 0, each52 IN rear48 | sum51 + each52.meetings) AS forth53
      WITH search39, front45, rear48, forth53, CASE WHEN forth53 THEN search39.ahead ELSE search39.behind END AS side54,
        CASE WHEN forth53 THEN front45 ELSE rear48 END AS from55,
        CASE WHEN forth53 THEN search39.start ELSE search39.goal END AS own56,
        CASE WHEN forth53 THEN search39.goal ELSE search39.start END AS other57
      WITH *, last(side54.levels) AS seen58, COLLECT {
        UNWIND from55 AS one59
        WITH one59.node AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62)
        WHERE meeting62.status IN $param5 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT meeting62 IN barred35 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end63) WHERE end63 IN barred35 }
        WITH who60, meeting62, attended61.side AS side64
        MATCH (meeting62)<-[attended65:ATTENDED]-(whom66)
        WHERE whom66 <> who60 AND whom66 <> own56 AND (whom66 = other57 OR NOT whom66 IN barred35)
          AND coalesce(side64 <> attended65.side, true)
        WITH DISTINCT who60, whom66 LIMIT 100000
        RETURN {from: who60, to: whom66}
      } AS reached67
      WITH *, COLLECT {
        UNWIND reached67 AS one68
        WITH DISTINCT one68.to AS one68 WHERE NOT one68 IN seen58
        RETURN one68
      } AS fresh69
      WITH *, {front: [], fresh: [one68 IN fresh69 WHERE one68 <> other57], links: side54.links + reached67,
        levels: side54.levels + [CASE size(side54.levels) WHEN 1 THEN [] ELSE seen58 END + fresh69]} AS side54
      WITH search39, CASE WHEN forth53 THEN side54 ELSE {front: front45, fresh: [], levels: search39.ahead.levels, links: search39.ahead.links} END AS ahead70,
        CASE WHEN forth53 THEN {front: rear48, fresh: [], levels: search39.behind.levels, links: search39.behind.links} ELSE side54 END AS behind71
      WITH search39, ahead70, behind71, size(ahead70.levels) - 1 AS left72, size(behind71.levels) - 1 AS right73,
        last(ahead70.levels) AS before74, last(behind71.levels) AS after75
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before74) < size(after75) THEN before74 ELSE after75 END AS one76
        WITH one76 WHERE one76 IN before74 AND one76 IN after75 AND CASE WHEN left72 = 0 OR right73 = 0 THEN true ELSE (COUNT { (one76)-[:ATTENDED]->() } <= 1000 AND coalesce(one76.kind <> 'DELEGATION', true)) END
        RETURN one76
      } AS middles77
      WITH *, CASE WHEN size(middles77) > 1000
        THEN [one76 IN middles77 WHERE COUNT { (one76)-[:ATTENDED]->() } >= 50] + [one76 IN middles77 WHERE NOT COUNT { (one76)-[:ATTENDED]->() } >= 50] ELSE middles77 END[..1000] AS middles77
      WITH {start: search39.start, goal: search39.goal, ahead: ahead70, behind: behind71,
        found: search39.found + [reduce(chains78 = [one79 IN middles77 | [one79]],
          step80 IN [level81 IN range(left72 - 1, 0, -1) | {back: true, links: ahead70.links, near: ahead70.levels[level81]}] + [level81 IN range(right73 - 1, 0, -1) | {back: false, links: behind71.links, near: behind71.levels[level81]}] | COLLECT {
            WITH [one79 IN chains78 | CASE WHEN step80.back THEN head(one79) ELSE last(one79) END] AS ends82, step80.near AS near83
            UNWIND step80.links AS link84
            WITH link84, ends82, near83 WHERE link84.to IN ends82 AND link84.from IN near83
            UNWIND [one79 IN chains78 WHERE CASE WHEN step80.back THEN head(one79) ELSE last(one79) END = link84.to AND NOT link84.from IN one79] AS chain85
            RETURN CASE WHEN step80.back THEN [link84.from] + chain85 ELSE chain85 + [link84.from] END LIMIT 2000
          })]} AS next86
      RETURN next86
    }) END).found | all37 + some38) END AS chains87
  WITH *, size(chains87) > 1 AS several88
  UNWIND chains87 AS path89
  CALL (path89, several88, barred35) {
    UNWIND CASE WHEN several88 THEN range(0, size(path89) - 2) ELSE [] END AS at90
    WITH at90, barred35, path89[at90] AS who91, path89[at90 + 1] AS whom92
    WITH *, COUNT { (who91)-[:ATTENDED]->() } <= COUNT { (whom92)-[:ATTENDED]->() } AS isRarer93
    WITH *, CASE WHEN isRarer93 THEN who91 ELSE whom92 END AS rarer94, CASE WHEN isRarer93 THEN whom92 ELSE who91 END AS other95
    MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
    WHERE meeting97.status IN $param6 AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50 AND NOT meeting97 IN barred35 AND NOT EXISTS { (meeting97)-[:DISCUSSED|HELD_AT]->(end98) WHERE end98 IN barred35 }
    WITH *, attended96.side AS side99
    MATCH (meeting97)<-[attended100:ATTENDED]-(one101)
    WHERE one101 = other95 AND coalesce(side99 <> attended100.side, true)
    WITH at90, count(DISTINCT meeting97) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH barred35, path89, weakest103, CASE WHEN several88 THEN [one104 IN path89 | one104.id] END AS ids105
  ORDER BY size(path89), weakest103 DESC, ids105 LIMIT $param4
  WITH path89, weakest103, ids105, barred35
  ORDER BY size(path89), weakest103 DESC, ids105
  CALL (path89, weakest103, ids105, barred35) {
    UNWIND range(0, size(path89) - 1) AS at106
    WITH at106, path89[at106] AS node107
    WITH node107, at106
    ORDER BY at106
    RETURN collect(node107 {`#type`: 'Organization', name: node107.name}) AS rows108
  }
  RETURN collect({nodes: rows108}) AS rows109
}
RETURN rows109 AS data, problems30 AS problems;

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
  WITH *, CASE WHEN start31 = goal32 THEN [[start31]] ELSE reduce(all37 = [], some38 IN reduce(search39 = {start: start31, goal: goal32, ahead: {front: [{node: start31, meetings: COUNT { (start31)-[:ATTENDED]->() }}], fresh: [], levels: [[start31]], links: []}, behind: {front: [{node: goal32, meetings: COUNT { (goal32)-[:ATTENDED]->() }}], fresh: [], levels: [[goal32]], links: []}, found: []}, length40 IN range(1, $param3) |
    CASE WHEN size(reduce(all41 = [], some42 IN search39.found | all41 + some42)) >= $param4 THEN search39 ELSE head(COLLECT {
      WITH search39, search39.ahead.front + COLLECT {
        UNWIND search39.ahead.fresh AS one43
        WITH one43, COUNT { (one43)-[:ATTENDED]->() } AS meetings44 WHERE (meetings44 <= 1000 AND coalesce(one43.kind <> 'DELEGATION', true))
        RETURN {node: one43, meetings: meetings44} LIMIT 20000
      } AS front45,
        search39.behind.front + COLLECT {
          UNWIND search39.behind.fresh AS one46
          WITH one46, COUNT { (one46)-[:ATTENDED]->() } AS meetings47 WHERE (meetings47 <= 1000 AND coalesce(one46.kind <> 'DELEGATION', true))
          RETURN {node: one46, meetings: meetings47} LIMIT 20000
        } AS rear48
      WITH search39, front45, rear48, reduce(sum49 = 0, each50 IN front45 | sum49 + each50.meetings) <= reduce(sum51 = 0, each52 IN rear48 | sum51 + each52.meetings) AS forth53
      WITH search39, front45, rear48, forth53, CASE WHEN forth53 THEN search39.ahead ELSE search39.behind END AS side54,
        CASE WHEN forth53 THEN front45 ELSE rear48 END AS from55,
        CASE WHEN forth53 THEN search39.start ELSE search39.goal END AS own56,
        CASE WHEN forth53 THEN search39.goal ELSE search39.start END AS other57
      WITH *, last(side54.levels) AS seen58, COLLECT {
        UNWIND from55 AS one59
        WITH one59.node AS who60
        MATCH (who60)-[attended61:ATTENDED]->(meeting62)
        WHERE meeting62.status IN $param5 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50 AND NOT meeting62 IN barred35 AND NOT EXISTS { (meeting62)-[:DISCUSSED|HELD_AT]->(end63) WHERE end63 IN barred35 }
        WITH who60, meeting62, attended61.side AS side64
        MATCH (meeting62)<-[attended65:ATTENDED]-(whom66)
        WHERE whom66 <> who60 AND whom66 <> own56 AND (whom66 = other57 OR NOT whom66 IN barred35)
          AND coalesce(side64 <> attended65.side, true)
        WITH DISTINCT who60, whom66 LIMIT 100000
        RETURN {from: who60, to: whom66}
      } AS reached67
      WITH *, COLLECT {
        UNWIND reached67 AS one68
        WITH DISTINCT one68.to AS one68 WHERE NOT one68 IN seen58
        RETURN one68
      } AS fresh69
      WITH *, {front: [], fresh: [one68 IN fresh69 WHERE one68 <> other57], links: side54.links + reached67,
        levels: side54.levels + [CASE size(side54.levels) WHEN 1 THEN [] ELSE seen58 END + fresh69]} AS side54
      WITH search39, CASE WHEN forth53 THEN side54 ELSE {front: front45, fresh: [], levels: search39.ahead.levels, links: search39.ahead.links} END AS ahead70,
        CASE WHEN forth53 THEN {front: rear48, fresh: [], levels: search39.behind.levels, links: search39.behind.links} ELSE side54 END AS behind71
      WITH search39, ahead70, behind71, size(ahead70.levels) - 1 AS left72, size(behind71.levels) - 1 AS right73,
        last(ahead70.levels) AS before74, last(behind71.levels) AS after75
      WITH *, COLLECT {
        UNWIND CASE WHEN size(before74) < size(after75) THEN before74 ELSE after75 END AS one76
        WITH one76 WHERE one76 IN before74 AND one76 IN after75 AND CASE WHEN left72 = 0 OR right73 = 0 THEN true ELSE (COUNT { (one76)-[:ATTENDED]->() } <= 1000 AND coalesce(one76.kind <> 'DELEGATION', true)) END
        RETURN one76
      } AS middles77
      WITH *, CASE WHEN size(middles77) > 1000
        THEN [one76 IN middles77 WHERE COUNT { (one76)-[:ATTENDED]->() } >= 50] + [one76 IN middles77 WHERE NOT COUNT { (one76)-[:ATTENDED]->() } >= 50] ELSE middles77 END[..1000] AS middles77
      WITH {start: search39.start, goal: search39.goal, ahead: ahead70, behind: behind71,
        found: search39.found + [reduce(chains78 = [one79 IN middles77 | [one79]],
          step80 IN [level81 IN range(left72 - 1, 0, -1) | {back: true, links: ahead70.links, near: ahead70.levels[level81]}] + [level81 IN range(right73 - 1, 0, -1) | {back: false, links: behind71.links, near: behind71.levels[level81]}] | COLLECT {
            WITH [one79 IN chains78 | CASE WHEN step80.back THEN head(one79) ELSE last(one79) END] AS ends82, step80.near AS near83
            UNWIND step80.links AS link84
            WITH link84, ends82, near83 WHERE link84.to IN ends82 AND link84.from IN near83
            UNWIND [one79 IN chains78 WHERE CASE WHEN step80.back THEN head(one79) ELSE last(one79) END = link84.to AND NOT link84.from IN one79] AS chain85
            RETURN CASE WHEN step80.back THEN [link84.from] + chain85 ELSE chain85 + [link84.from] END LIMIT 2000
          })]} AS next86
      RETURN next86
    }) END).found | all37 + some38) END AS chains87
  WITH *, size(chains87) > 1 AS several88
  UNWIND chains87 AS path89
  CALL (path89, several88, barred35) {
    UNWIND CASE WHEN several88 THEN range(0, size(path89) - 2) ELSE [] END AS at90
    WITH at90, barred35, path89[at90] AS who91, path89[at90 + 1] AS whom92
    WITH *, COUNT { (who91)-[:ATTENDED]->() } <= COUNT { (whom92)-[:ATTENDED]->() } AS isRarer93
    WITH *, CASE WHEN isRarer93 THEN who91 ELSE whom92 END AS rarer94, CASE WHEN isRarer93 THEN whom92 ELSE who91 END AS other95
    MATCH (rarer94)-[attended96:ATTENDED]->(meeting97)
    WHERE meeting97.status IN $param6 AND COUNT { (meeting97)<-[:ATTENDED]-() } <= 50 AND NOT meeting97 IN barred35 AND NOT EXISTS { (meeting97)-[:DISCUSSED|HELD_AT]->(end98) WHERE end98 IN barred35 }
    WITH *, attended96.side AS side99
    MATCH (meeting97)<-[attended100:ATTENDED]-(one101)
    WHERE one101 = other95 AND coalesce(side99 <> attended100.side, true)
    WITH at90, count(DISTINCT meeting97) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH barred35, path89, weakest103, CASE WHEN several88 THEN [one104 IN path89 | one104.id] END AS ids105
  ORDER BY size(path89), weakest103 DESC, ids105 LIMIT $param4
  WITH path89, weakest103, ids105, barred35
  ORDER BY size(path89), weakest103 DESC, ids105
  CALL (path89, weakest103, ids105, barred35) {
    UNWIND range(0, size(path89) - 1) AS at106
    WITH at106, path89[at106] AS node107
    WITH node107, at106
    ORDER BY at106
    RETURN collect(node107 {`#type`: 'Organization', name: node107.name}) AS rows108
  }
  RETURN collect({nodes: rows108}) AS rows109
}
RETURN rows109 AS data, problems30 AS problems;
