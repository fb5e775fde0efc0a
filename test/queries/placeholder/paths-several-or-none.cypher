// $param0: [{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":1,"text":"Li Si","ids":[],"folded":"lisi","nearest":"lisi~1 OR li OR si"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  UNWIND head([chains12 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(search13 = {sides: [one14 IN [start10, goal11] |
    {end: one14, front: [{node: one14, meetings: COUNT { (one14)-[:ATTENDED]->() }}], fresh: [], levels: [[one14]], links: []}], found: []}, length15 IN range(1, $param1) |
    CASE WHEN size(search13.found) >= $param2 THEN search13 ELSE head(COLLECT {
      WITH search13, [side16 IN search13.sides |
        side16{.*, front: side16.front + [one17 IN [somebody18 IN side16.fresh | {node: somebody18, meetings: COUNT { (somebody18)-[:ATTENDED]->() }}] WHERE (one17.meetings <= 1000 AND coalesce(one17.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides19
      WITH *, CASE WHEN reduce(sum20 = 0, each21 IN sides19[0].front | sum20 + each21.meetings) <= reduce(sum22 = 0, each23 IN sides19[1].front | sum22 + each23.meetings) THEN 0 ELSE 1 END AS turn24
      WITH *, sides19[turn24] AS side16, sides19[turn24].end AS own25, sides19[1 - turn24].end AS other26,
        [one27 IN head(sides19[turn24].levels) WHERE one27 <> sides19[turn24].end] AS seen28
      WITH *, COLLECT {
        UNWIND side16.front AS one29
        WITH one29.node AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)
        WHERE meeting32.status IN $param3 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50
        WITH who30, meeting32, attended31.side AS side33
        MATCH (meeting32)<-[attended34:ATTENDED]-(whom35)
        WHERE whom35 <> who30 AND whom35 <> own25
          AND coalesce(side33 <> attended34.side, true)
        RETURN DISTINCT {from: who30, to: whom35} LIMIT 100000
      } AS reached36
      WITH *, COLLECT {
        UNWIND reached36 AS one27
        WITH one27.to AS one27 WHERE NOT one27 IN seen28
        RETURN DISTINCT one27
      } AS newly37
      WITH *, sides19[..turn24] + [{end: own25, front: [], fresh: [one27 IN newly37 WHERE one27 <> other26],
        levels: [seen28 + newly37] + side16.levels, links: side16.links + reached36}] + sides19[turn24 + 1..] AS sides19
      WITH *, [one38 IN head(sides19[0].levels) WHERE one38 IN head(sides19[1].levels) AND CASE WHEN one38 IN [own25, other26] THEN true ELSE (COUNT { (one38)-[:ATTENDED]->() } <= 1000 AND coalesce(one38.kind <> 'DELEGATION', true)) END] AS middles39,
        coalesce(last(tail(sides19[0].levels)), []) AS first40, coalesce(last(tail(sides19[1].levels)), []) AS last41
      RETURN {sides: sides19, found: search13.found + CASE WHEN isEmpty(middles39) THEN [] ELSE [one38 IN reduce(chains42 = [one43 IN CASE WHEN size(middles39) > 1000
        THEN [one44 IN middles39 WHERE COUNT { (one44)-[:ATTENDED]->() } >= 50] + [one44 IN middles39 WHERE NOT COUNT { (one44)-[:ATTENDED]->() } >= 50] ELSE middles39 END[..1000] | [one43]],
        step45 IN [level46 IN sides19[0].levels[1..-1] | {growing: 0, links: sides19[0].links, near: level46, ends: first40 + last41}] + [level46 IN sides19[1].levels[1..-1] | {growing: -1, links: sides19[1].links, near: level46, ends: first40 + last41}] | COLLECT {
          WITH [one43 IN chains42 | one43[step45.growing]] AS tips47, step45.near AS allowed48
          UNWIND step45.links AS link49
          WITH link49, tips47, allowed48 WHERE link49.to IN tips47 AND link49.from IN allowed48
          UNWIND [one43 IN chains42 WHERE one43[step45.growing] = link49.to AND NOT link49.from IN step45.ends + one43] AS chain50
          RETURN CASE step45.growing WHEN 0 THEN [link49.from] + chain50 ELSE chain50 + [link49.from] END LIMIT 2000
        }) |
        first40 + one38 + last41] END}
    }) END).found END] |
    [one51 IN chains12 | {chain: one51, isOneOfSeveral: size(chains12) > 1}]]) AS chain52
  WITH chain52.chain AS path53, chain52.isOneOfSeveral AS several54
  WITH path53, several54, CASE WHEN several54 THEN head(COLLECT {
      UNWIND range(0, size(path53) - 2) AS at55
      WITH at55, path53[at55] AS who56, path53[at55 + 1] AS whom57
      WITH *, COUNT { (who56)-[:ATTENDED]->() } <= COUNT { (whom57)-[:ATTENDED]->() } AS isRarer58
      WITH *, CASE WHEN isRarer58 THEN who56 ELSE whom57 END AS rarer59, CASE WHEN isRarer58 THEN whom57 ELSE who56 END AS other60
      MATCH (rarer59)-[attended61:ATTENDED]->(meeting62)
      WHERE meeting62.status IN $param3 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50
      WITH *, attended61.side AS side63
      MATCH (meeting62)<-[attended64:ATTENDED]-(one65)
      WHERE one65 = other60 AND coalesce(side63 <> attended64.side, true)
      WITH at55, count(DISTINCT meeting62) AS times66
      RETURN min(times66)
    }) END AS weakest67
  WITH path53, weakest67, CASE WHEN several54 THEN [one51 IN path53 | one51.id] END AS ids68
  ORDER BY size(path53), weakest67 DESC, ids68 LIMIT $param2
  WITH path53, weakest67, ids68
  ORDER BY size(path53), weakest67 DESC, ids68
  CALL (path53, weakest67, ids68) {
    UNWIND range(0, size(path53) - 2) AS at69
    WITH at69, path53[at69] AS who70, path53[at69 + 1] AS whom71
    CALL (who70, whom71) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer72
      WITH *, CASE WHEN isRarer72 THEN who70 ELSE whom71 END AS rarer73, CASE WHEN isRarer72 THEN whom71 ELSE who70 END AS other74
      MATCH (rarer73)-[attended75:ATTENDED]->(meeting76)
      WHERE meeting76.status IN $param3 AND COUNT { (meeting76)<-[:ATTENDED]-() } <= 50
      WITH *, attended75.side AS side77
      MATCH (meeting76)<-[attended78:ATTENDED]-(one79)
      WHERE one79 = other74 AND coalesce(side77 <> attended78.side, true)
      RETURN count(DISTINCT meeting76) AS times80
    }
    WITH who70, whom71, at69, times80
    ORDER BY at69
    RETURN collect([times80]) AS rows81
  }
  RETURN collect([size(path53) - 1, [node82 IN path53 | ['Organization', node82.name]], rows81]) AS rows83
}
RETURN rows83 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: 2
// $param2: 3
// $param3: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  UNWIND head([chains12 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(search13 = {sides: [one14 IN [start10, goal11] |
    {end: one14, front: [{node: one14, meetings: COUNT { (one14)-[:ATTENDED]->() }}], fresh: [], levels: [[one14]], links: []}], found: []}, length15 IN range(1, $param1) |
    CASE WHEN size(search13.found) >= $param2 THEN search13 ELSE head(COLLECT {
      WITH search13, [side16 IN search13.sides |
        side16{.*, front: side16.front + [one17 IN [somebody18 IN side16.fresh | {node: somebody18, meetings: COUNT { (somebody18)-[:ATTENDED]->() }}] WHERE (one17.meetings <= 1000 AND coalesce(one17.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides19
      WITH *, CASE WHEN reduce(sum20 = 0, each21 IN sides19[0].front | sum20 + each21.meetings) <= reduce(sum22 = 0, each23 IN sides19[1].front | sum22 + each23.meetings) THEN 0 ELSE 1 END AS turn24
      WITH *, sides19[turn24] AS side16, sides19[turn24].end AS own25, sides19[1 - turn24].end AS other26,
        [one27 IN head(sides19[turn24].levels) WHERE one27 <> sides19[turn24].end] AS seen28
      WITH *, COLLECT {
        UNWIND side16.front AS one29
        WITH one29.node AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)
        WHERE meeting32.status IN $param3 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50
        WITH who30, meeting32, attended31.side AS side33
        MATCH (meeting32)<-[attended34:ATTENDED]-(whom35)
        WHERE whom35 <> who30 AND whom35 <> own25
          AND coalesce(side33 <> attended34.side, true)
        RETURN DISTINCT {from: who30, to: whom35} LIMIT 100000
      } AS reached36
      WITH *, COLLECT {
        UNWIND reached36 AS one27
        WITH one27.to AS one27 WHERE NOT one27 IN seen28
        RETURN DISTINCT one27
      } AS newly37
      WITH *, sides19[..turn24] + [{end: own25, front: [], fresh: [one27 IN newly37 WHERE one27 <> other26],
        levels: [seen28 + newly37] + side16.levels, links: side16.links + reached36}] + sides19[turn24 + 1..] AS sides19
      WITH *, [one38 IN head(sides19[0].levels) WHERE one38 IN head(sides19[1].levels) AND CASE WHEN one38 IN [own25, other26] THEN true ELSE (COUNT { (one38)-[:ATTENDED]->() } <= 1000 AND coalesce(one38.kind <> 'DELEGATION', true)) END] AS middles39,
        coalesce(last(tail(sides19[0].levels)), []) AS first40, coalesce(last(tail(sides19[1].levels)), []) AS last41
      RETURN {sides: sides19, found: search13.found + CASE WHEN isEmpty(middles39) THEN [] ELSE [one38 IN reduce(chains42 = [one43 IN CASE WHEN size(middles39) > 1000
        THEN [one44 IN middles39 WHERE COUNT { (one44)-[:ATTENDED]->() } >= 50] + [one44 IN middles39 WHERE NOT COUNT { (one44)-[:ATTENDED]->() } >= 50] ELSE middles39 END[..1000] | [one43]],
        step45 IN [level46 IN sides19[0].levels[1..-1] | {growing: 0, links: sides19[0].links, near: level46, ends: first40 + last41}] + [level46 IN sides19[1].levels[1..-1] | {growing: -1, links: sides19[1].links, near: level46, ends: first40 + last41}] | COLLECT {
          WITH [one43 IN chains42 | one43[step45.growing]] AS tips47, step45.near AS allowed48
          UNWIND step45.links AS link49
          WITH link49, tips47, allowed48 WHERE link49.to IN tips47 AND link49.from IN allowed48
          UNWIND [one43 IN chains42 WHERE one43[step45.growing] = link49.to AND NOT link49.from IN step45.ends + one43] AS chain50
          RETURN CASE step45.growing WHEN 0 THEN [link49.from] + chain50 ELSE chain50 + [link49.from] END LIMIT 2000
        }) |
        first40 + one38 + last41] END}
    }) END).found END] |
    [one51 IN chains12 | {chain: one51, isOneOfSeveral: size(chains12) > 1}]]) AS chain52
  WITH chain52.chain AS path53, chain52.isOneOfSeveral AS several54
  WITH path53, several54, CASE WHEN several54 THEN head(COLLECT {
      UNWIND range(0, size(path53) - 2) AS at55
      WITH at55, path53[at55] AS who56, path53[at55 + 1] AS whom57
      WITH *, COUNT { (who56)-[:ATTENDED]->() } <= COUNT { (whom57)-[:ATTENDED]->() } AS isRarer58
      WITH *, CASE WHEN isRarer58 THEN who56 ELSE whom57 END AS rarer59, CASE WHEN isRarer58 THEN whom57 ELSE who56 END AS other60
      MATCH (rarer59)-[attended61:ATTENDED]->(meeting62)
      WHERE meeting62.status IN $param3 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50
      WITH *, attended61.side AS side63
      MATCH (meeting62)<-[attended64:ATTENDED]-(one65)
      WHERE one65 = other60 AND coalesce(side63 <> attended64.side, true)
      WITH at55, count(DISTINCT meeting62) AS times66
      RETURN min(times66)
    }) END AS weakest67
  WITH path53, weakest67, CASE WHEN several54 THEN [one51 IN path53 | one51.id] END AS ids68
  ORDER BY size(path53), weakest67 DESC, ids68 LIMIT $param2
  WITH path53, weakest67, ids68
  ORDER BY size(path53), weakest67 DESC, ids68
  RETURN collect([size(path53) - 1]) AS rows69
}
RETURN rows69 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 0
// $param3: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  UNWIND head([chains12 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(search13 = {sides: [one14 IN [start10, goal11] |
    {end: one14, front: [{node: one14, meetings: COUNT { (one14)-[:ATTENDED]->() }}], fresh: [], levels: [[one14]], links: []}], found: []}, length15 IN range(1, $param1) |
    CASE WHEN size(search13.found) >= $param2 THEN search13 ELSE head(COLLECT {
      WITH search13, [side16 IN search13.sides |
        side16{.*, front: side16.front + [one17 IN [somebody18 IN side16.fresh | {node: somebody18, meetings: COUNT { (somebody18)-[:ATTENDED]->() }}] WHERE (one17.meetings <= 1000 AND coalesce(one17.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides19
      WITH *, CASE WHEN reduce(sum20 = 0, each21 IN sides19[0].front | sum20 + each21.meetings) <= reduce(sum22 = 0, each23 IN sides19[1].front | sum22 + each23.meetings) THEN 0 ELSE 1 END AS turn24
      WITH *, sides19[turn24] AS side16, sides19[turn24].end AS own25, sides19[1 - turn24].end AS other26,
        [one27 IN head(sides19[turn24].levels) WHERE one27 <> sides19[turn24].end] AS seen28
      WITH *, COLLECT {
        UNWIND side16.front AS one29
        WITH one29.node AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)
        WHERE meeting32.status IN $param3 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50
        WITH who30, meeting32, attended31.side AS side33
        MATCH (meeting32)<-[attended34:ATTENDED]-(whom35)
        WHERE whom35 <> who30 AND whom35 <> own25
          AND coalesce(side33 <> attended34.side, true)
        RETURN DISTINCT {from: who30, to: whom35} LIMIT 100000
      } AS reached36
      WITH *, COLLECT {
        UNWIND reached36 AS one27
        WITH one27.to AS one27 WHERE NOT one27 IN seen28
        RETURN DISTINCT one27
      } AS newly37
      WITH *, sides19[..turn24] + [{end: own25, front: [], fresh: [one27 IN newly37 WHERE one27 <> other26],
        levels: [seen28 + newly37] + side16.levels, links: side16.links + reached36}] + sides19[turn24 + 1..] AS sides19
      WITH *, [one38 IN head(sides19[0].levels) WHERE one38 IN head(sides19[1].levels) AND CASE WHEN one38 IN [own25, other26] THEN true ELSE (COUNT { (one38)-[:ATTENDED]->() } <= 1000 AND coalesce(one38.kind <> 'DELEGATION', true)) END] AS middles39,
        coalesce(last(tail(sides19[0].levels)), []) AS first40, coalesce(last(tail(sides19[1].levels)), []) AS last41
      RETURN {sides: sides19, found: search13.found + CASE WHEN isEmpty(middles39) THEN [] ELSE [one38 IN reduce(chains42 = [one43 IN CASE WHEN size(middles39) > 1000
        THEN [one44 IN middles39 WHERE COUNT { (one44)-[:ATTENDED]->() } >= 50] + [one44 IN middles39 WHERE NOT COUNT { (one44)-[:ATTENDED]->() } >= 50] ELSE middles39 END[..1000] | [one43]],
        step45 IN [level46 IN sides19[0].levels[1..-1] | {growing: 0, links: sides19[0].links, near: level46, ends: first40 + last41}] + [level46 IN sides19[1].levels[1..-1] | {growing: -1, links: sides19[1].links, near: level46, ends: first40 + last41}] | COLLECT {
          WITH [one43 IN chains42 | one43[step45.growing]] AS tips47, step45.near AS allowed48
          UNWIND step45.links AS link49
          WITH link49, tips47, allowed48 WHERE link49.to IN tips47 AND link49.from IN allowed48
          UNWIND [one43 IN chains42 WHERE one43[step45.growing] = link49.to AND NOT link49.from IN step45.ends + one43] AS chain50
          RETURN CASE step45.growing WHEN 0 THEN [link49.from] + chain50 ELSE chain50 + [link49.from] END LIMIT 2000
        }) |
        first40 + one38 + last41] END}
    }) END).found END] |
    [one51 IN chains12 | {chain: one51, isOneOfSeveral: size(chains12) > 1}]]) AS chain52
  WITH chain52.chain AS path53, chain52.isOneOfSeveral AS several54
  WITH path53, several54, CASE WHEN several54 THEN head(COLLECT {
      UNWIND range(0, size(path53) - 2) AS at55
      WITH at55, path53[at55] AS who56, path53[at55 + 1] AS whom57
      WITH *, COUNT { (who56)-[:ATTENDED]->() } <= COUNT { (whom57)-[:ATTENDED]->() } AS isRarer58
      WITH *, CASE WHEN isRarer58 THEN who56 ELSE whom57 END AS rarer59, CASE WHEN isRarer58 THEN whom57 ELSE who56 END AS other60
      MATCH (rarer59)-[attended61:ATTENDED]->(meeting62)
      WHERE meeting62.status IN $param3 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50
      WITH *, attended61.side AS side63
      MATCH (meeting62)<-[attended64:ATTENDED]-(one65)
      WHERE one65 = other60 AND coalesce(side63 <> attended64.side, true)
      WITH at55, count(DISTINCT meeting62) AS times66
      RETURN min(times66)
    }) END AS weakest67
  WITH path53, weakest67, CASE WHEN several54 THEN [one51 IN path53 | one51.id] END AS ids68
  ORDER BY size(path53), weakest67 DESC, ids68 LIMIT $param2
  WITH path53, weakest67, ids68
  ORDER BY size(path53), weakest67 DESC, ids68
  RETURN collect([size(path53) - 1]) AS rows69
}
RETURN rows69 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: 6
// $param2: 1
// $param3: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  UNWIND head([chains12 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(search13 = {sides: [one14 IN [start10, goal11] |
    {end: one14, front: [{node: one14, meetings: COUNT { (one14)-[:ATTENDED]->() }}], fresh: [], levels: [[one14]], links: []}], found: []}, length15 IN range(1, $param1) |
    CASE WHEN size(search13.found) >= $param2 THEN search13 ELSE head(COLLECT {
      WITH search13, [side16 IN search13.sides |
        side16{.*, front: side16.front + [one17 IN [somebody18 IN side16.fresh | {node: somebody18, meetings: COUNT { (somebody18)-[:ATTENDED]->() }}] WHERE (one17.meetings <= 1000 AND coalesce(one17.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides19
      WITH *, CASE WHEN reduce(sum20 = 0, each21 IN sides19[0].front | sum20 + each21.meetings) <= reduce(sum22 = 0, each23 IN sides19[1].front | sum22 + each23.meetings) THEN 0 ELSE 1 END AS turn24
      WITH *, sides19[turn24] AS side16, sides19[turn24].end AS own25, sides19[1 - turn24].end AS other26,
        [one27 IN head(sides19[turn24].levels) WHERE one27 <> sides19[turn24].end] AS seen28
      WITH *, COLLECT {
        UNWIND side16.front AS one29
        WITH one29.node AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)
        WHERE meeting32.status IN $param3 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50
        WITH who30, meeting32, attended31.side AS side33
        MATCH (meeting32)<-[attended34:ATTENDED]-(whom35)
        WHERE whom35 <> who30 AND whom35 <> own25
          AND coalesce(side33 <> attended34.side, true)
        RETURN DISTINCT {from: who30, to: whom35} LIMIT 100000
      } AS reached36
      WITH *, COLLECT {
        UNWIND reached36 AS one27
        WITH one27.to AS one27 WHERE NOT one27 IN seen28
        RETURN DISTINCT one27
      } AS newly37
      WITH *, sides19[..turn24] + [{end: own25, front: [], fresh: [one27 IN newly37 WHERE one27 <> other26],
        levels: [seen28 + newly37] + side16.levels, links: side16.links + reached36}] + sides19[turn24 + 1..] AS sides19
      WITH *, [one38 IN head(sides19[0].levels) WHERE one38 IN head(sides19[1].levels) AND CASE WHEN one38 IN [own25, other26] THEN true ELSE (COUNT { (one38)-[:ATTENDED]->() } <= 1000 AND coalesce(one38.kind <> 'DELEGATION', true)) END] AS middles39,
        coalesce(last(tail(sides19[0].levels)), []) AS first40, coalesce(last(tail(sides19[1].levels)), []) AS last41
      RETURN {sides: sides19, found: search13.found + CASE WHEN isEmpty(middles39) THEN [] ELSE [one38 IN reduce(chains42 = [one43 IN CASE WHEN size(middles39) > 1000
        THEN [one44 IN middles39 WHERE COUNT { (one44)-[:ATTENDED]->() } >= 50] + [one44 IN middles39 WHERE NOT COUNT { (one44)-[:ATTENDED]->() } >= 50] ELSE middles39 END[..1000] | [one43]],
        step45 IN [level46 IN sides19[0].levels[1..-1] | {growing: 0, links: sides19[0].links, near: level46, ends: first40 + last41}] + [level46 IN sides19[1].levels[1..-1] | {growing: -1, links: sides19[1].links, near: level46, ends: first40 + last41}] | COLLECT {
          WITH [one43 IN chains42 | one43[step45.growing]] AS tips47, step45.near AS allowed48
          UNWIND step45.links AS link49
          WITH link49, tips47, allowed48 WHERE link49.to IN tips47 AND link49.from IN allowed48
          UNWIND [one43 IN chains42 WHERE one43[step45.growing] = link49.to AND NOT link49.from IN step45.ends + one43] AS chain50
          RETURN CASE step45.growing WHEN 0 THEN [link49.from] + chain50 ELSE chain50 + [link49.from] END LIMIT 2000
        }) |
        first40 + one38 + last41] END}
    }) END).found END] |
    [one51 IN chains12 | {chain: one51, isOneOfSeveral: size(chains12) > 1}]]) AS chain52
  WITH chain52.chain AS path53, chain52.isOneOfSeveral AS several54
  WITH path53, several54, CASE WHEN several54 THEN head(COLLECT {
      UNWIND range(0, size(path53) - 2) AS at55
      WITH at55, path53[at55] AS who56, path53[at55 + 1] AS whom57
      WITH *, COUNT { (who56)-[:ATTENDED]->() } <= COUNT { (whom57)-[:ATTENDED]->() } AS isRarer58
      WITH *, CASE WHEN isRarer58 THEN who56 ELSE whom57 END AS rarer59, CASE WHEN isRarer58 THEN whom57 ELSE who56 END AS other60
      MATCH (rarer59)-[attended61:ATTENDED]->(meeting62)
      WHERE meeting62.status IN $param3 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50
      WITH *, attended61.side AS side63
      MATCH (meeting62)<-[attended64:ATTENDED]-(one65)
      WHERE one65 = other60 AND coalesce(side63 <> attended64.side, true)
      WITH at55, count(DISTINCT meeting62) AS times66
      RETURN min(times66)
    }) END AS weakest67
  WITH path53, weakest67, CASE WHEN several54 THEN [one51 IN path53 | one51.id] END AS ids68
  ORDER BY size(path53), weakest67 DESC, ids68 LIMIT $param2
  WITH path53, weakest67, ids68
  ORDER BY size(path53), weakest67 DESC, ids68
  RETURN collect([size(path53) - 1, [node69 IN path53 | ['Organization', node69.name]]]) AS rows70
}
RETURN rows70 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: 6
// $param2: 20
// $param3: ["HELD","PLANNED"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(problem6) AS problems9
CALL (problems9, from7, to8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND from7 AS start10
  UNWIND to8 AS goal11
  UNWIND head([chains12 IN [CASE WHEN start10 = goal11 THEN [[start10]] ELSE reduce(search13 = {sides: [one14 IN [start10, goal11] |
    {end: one14, front: [{node: one14, meetings: COUNT { (one14)-[:ATTENDED]->() }}], fresh: [], levels: [[one14]], links: []}], found: []}, length15 IN range(1, $param1) |
    CASE WHEN size(search13.found) >= $param2 THEN search13 ELSE head(COLLECT {
      WITH search13, [side16 IN search13.sides |
        side16{.*, front: side16.front + [one17 IN [somebody18 IN side16.fresh | {node: somebody18, meetings: COUNT { (somebody18)-[:ATTENDED]->() }}] WHERE (one17.meetings <= 1000 AND coalesce(one17.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides19
      WITH *, CASE WHEN reduce(sum20 = 0, each21 IN sides19[0].front | sum20 + each21.meetings) <= reduce(sum22 = 0, each23 IN sides19[1].front | sum22 + each23.meetings) THEN 0 ELSE 1 END AS turn24
      WITH *, sides19[turn24] AS side16, sides19[turn24].end AS own25, sides19[1 - turn24].end AS other26,
        [one27 IN head(sides19[turn24].levels) WHERE one27 <> sides19[turn24].end] AS seen28
      WITH *, COLLECT {
        UNWIND side16.front AS one29
        WITH one29.node AS who30
        MATCH (who30)-[attended31:ATTENDED]->(meeting32)
        WHERE meeting32.status IN $param3 AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50
        WITH who30, meeting32, attended31.side AS side33
        MATCH (meeting32)<-[attended34:ATTENDED]-(whom35)
        WHERE whom35 <> who30 AND whom35 <> own25
          AND coalesce(side33 <> attended34.side, true)
        RETURN DISTINCT {from: who30, to: whom35} LIMIT 100000
      } AS reached36
      WITH *, COLLECT {
        UNWIND reached36 AS one27
        WITH one27.to AS one27 WHERE NOT one27 IN seen28
        RETURN DISTINCT one27
      } AS newly37
      WITH *, sides19[..turn24] + [{end: own25, front: [], fresh: [one27 IN newly37 WHERE one27 <> other26],
        levels: [seen28 + newly37] + side16.levels, links: side16.links + reached36}] + sides19[turn24 + 1..] AS sides19
      WITH *, [one38 IN head(sides19[0].levels) WHERE one38 IN head(sides19[1].levels) AND CASE WHEN one38 IN [own25, other26] THEN true ELSE (COUNT { (one38)-[:ATTENDED]->() } <= 1000 AND coalesce(one38.kind <> 'DELEGATION', true)) END] AS middles39,
        coalesce(last(tail(sides19[0].levels)), []) AS first40, coalesce(last(tail(sides19[1].levels)), []) AS last41
      RETURN {sides: sides19, found: search13.found + CASE WHEN isEmpty(middles39) THEN [] ELSE [one38 IN reduce(chains42 = [one43 IN CASE WHEN size(middles39) > 1000
        THEN [one44 IN middles39 WHERE COUNT { (one44)-[:ATTENDED]->() } >= 50] + [one44 IN middles39 WHERE NOT COUNT { (one44)-[:ATTENDED]->() } >= 50] ELSE middles39 END[..1000] | [one43]],
        step45 IN [level46 IN sides19[0].levels[1..-1] | {growing: 0, links: sides19[0].links, near: level46, ends: first40 + last41}] + [level46 IN sides19[1].levels[1..-1] | {growing: -1, links: sides19[1].links, near: level46, ends: first40 + last41}] | COLLECT {
          WITH [one43 IN chains42 | one43[step45.growing]] AS tips47, step45.near AS allowed48
          UNWIND step45.links AS link49
          WITH link49, tips47, allowed48 WHERE link49.to IN tips47 AND link49.from IN allowed48
          UNWIND [one43 IN chains42 WHERE one43[step45.growing] = link49.to AND NOT link49.from IN step45.ends + one43] AS chain50
          RETURN CASE step45.growing WHEN 0 THEN [link49.from] + chain50 ELSE chain50 + [link49.from] END LIMIT 2000
        }) |
        first40 + one38 + last41] END}
    }) END).found END] |
    [one51 IN chains12 | {chain: one51, isOneOfSeveral: size(chains12) > 1}]]) AS chain52
  WITH chain52.chain AS path53, chain52.isOneOfSeveral AS several54
  WITH path53, several54, CASE WHEN several54 THEN head(COLLECT {
      UNWIND range(0, size(path53) - 2) AS at55
      WITH at55, path53[at55] AS who56, path53[at55 + 1] AS whom57
      WITH *, COUNT { (who56)-[:ATTENDED]->() } <= COUNT { (whom57)-[:ATTENDED]->() } AS isRarer58
      WITH *, CASE WHEN isRarer58 THEN who56 ELSE whom57 END AS rarer59, CASE WHEN isRarer58 THEN whom57 ELSE who56 END AS other60
      MATCH (rarer59)-[attended61:ATTENDED]->(meeting62)
      WHERE meeting62.status IN $param3 AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50
      WITH *, attended61.side AS side63
      MATCH (meeting62)<-[attended64:ATTENDED]-(one65)
      WHERE one65 = other60 AND coalesce(side63 <> attended64.side, true)
      WITH at55, count(DISTINCT meeting62) AS times66
      RETURN min(times66)
    }) END AS weakest67
  WITH path53, weakest67, CASE WHEN several54 THEN [one51 IN path53 | one51.id] END AS ids68
  ORDER BY size(path53), weakest67 DESC, ids68 LIMIT $param2
  WITH path53, weakest67, ids68
  ORDER BY size(path53), weakest67 DESC, ids68
  CALL (path53, weakest67, ids68) {
    UNWIND range(0, size(path53) - 2) AS at69
    WITH at69, path53[at69] AS who70, path53[at69 + 1] AS whom71
    CALL (who70, whom71) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer72
      WITH *, CASE WHEN isRarer72 THEN who70 ELSE whom71 END AS rarer73, CASE WHEN isRarer72 THEN whom71 ELSE who70 END AS other74
      MATCH (rarer73)-[attended75:ATTENDED]->(meeting76)
      WHERE meeting76.status IN $param3 AND COUNT { (meeting76)<-[:ATTENDED]-() } <= 50
      WITH *, attended75.side AS side77
      MATCH (meeting76)<-[attended78:ATTENDED]-(one79)
      WHERE one79 = other74 AND coalesce(side77 <> attended78.side, true)
      RETURN count(DISTINCT meeting76) AS times80
    }
    WITH who70, whom71, at69, times80
    ORDER BY at69
    RETURN collect([times80]) AS rows81
  }
  RETURN collect([size(path53) - 1, [node82 IN path53 | ['Organization', node82.name]], rows81]) AS rows83
}
RETURN rows83 AS data, problems9 AS problems;
