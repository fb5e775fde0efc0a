// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: 100
// $param5: 20
// $param6: 20
// $param7: 100
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
      RETURN count(DISTINCT meeting76) AS times80, min(head([day81 IN [meeting76.earliest] WHERE day81 IS NOT NULL | [day81, meeting76.date]]))[1] AS first82, max(head([day83 IN [meeting76.latest] WHERE day83 IS NOT NULL | [day83, meeting76.date]]))[1] AS last84
    }
    WITH who70, whom71, at69, times80, first82, last84
    ORDER BY at69
    CALL (who70, whom71, at69, times80, first82, last84) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer85
      WITH *, CASE WHEN isRarer85 THEN who70 ELSE whom71 END AS rarer86, CASE WHEN isRarer85 THEN whom71 ELSE who70 END AS other87
      MATCH (rarer86)-[attended88:ATTENDED]->(meeting89)
      WHERE meeting89.status IN $param3 AND COUNT { (meeting89)<-[:ATTENDED]-() } <= 50
      WITH *, attended88.side AS side90
      MATCH (meeting89)<-[attended91:ATTENDED]-(one92)
      WHERE one92 = other87 AND coalesce(side90 <> attended91.side, true)
      MATCH (meeting89)-[:DISCUSSED]->(issue93:Issue)
      WITH issue93, count(DISTINCT meeting89) AS times94
      WITH issue93, times94
      ORDER BY times94 DESC, issue93.id
      LIMIT $param4
      RETURN collect([times94, {name: issue93.name}]) AS rows95
    }
    CALL (who70, whom71, at69, times80, first82, last84) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer96
      WITH *, CASE WHEN isRarer96 THEN who70 ELSE whom71 END AS rarer97, CASE WHEN isRarer96 THEN whom71 ELSE who70 END AS other98
      MATCH (rarer97)-[attended99:ATTENDED]->(meeting100)
      WHERE meeting100.status IN $param3 AND COUNT { (meeting100)<-[:ATTENDED]-() } <= 50
      WITH *, attended99.side AS side101
      MATCH (meeting100)<-[attended102:ATTENDED]-(one103)
      WHERE one103 = other98 AND coalesce(side101 <> attended102.side, true)
      RETURN count(*) AS total104
    }
    CALL (who70, whom71, at69, times80, first82, last84) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer105
      WITH *, CASE WHEN isRarer105 THEN who70 ELSE whom71 END AS rarer106, CASE WHEN isRarer105 THEN whom71 ELSE who70 END AS other107
      MATCH (rarer106)-[attended108:ATTENDED]->(meeting100)
      WHERE meeting100.status IN $param3 AND COUNT { (meeting100)<-[:ATTENDED]-() } <= 50
      WITH *, attended108.side AS side109
      MATCH (meeting100)<-[attended110:ATTENDED]-(one111)
      WHERE one111 = other107 AND coalesce(side109 <> attended110.side, true)
      WITH meeting100
      ORDER BY meeting100.dateUp, meeting100.id
      LIMIT $param5
      CALL (meeting100) {
        MATCH (meeting100)<-[relation112:ATTENDED]-(node113)
        WITH node113, relation112
        ORDER BY node113.id
        LIMIT $param6
        CALL (node113, relation112) {
          MATCH (node114:Evidence)
          WHERE node114.id IN relation112.evidence
          WITH node114
          ORDER BY node114.document, node114.start, node114.id
          LIMIT $param7
          RETURN collect([node114.quote]) AS rows115
        }
        RETURN collect([[['Organization', node113.name], rows115]]) AS rows116
      }
      RETURN collect([[meeting100.title, meeting100.date, {`#rows`: rows116}]]) AS rows117
    }
    RETURN collect([who70 {`#type`: 'Organization', name: who70.name}, whom71 {`#type`: 'Organization', name: whom71.name}, times80, first82, last84, rows95, {totalCount: total104, `#rows`: rows117}]) AS rows118
  }
  RETURN collect([size(path53) - 1, [node119 IN path53 | CASE WHEN node119:Organization THEN ['Organization', node119.id, node119.name]
  WHEN node119:Person THEN ['Person', node119.id, node119.name] END], rows118]) AS rows120
}
RETURN rows120 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":1,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 6
// $param2: 20
// $param3: ["HELD"]
// $param4: 20
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
    WITH who70, whom71, at69
    ORDER BY at69
    CALL (who70, whom71, at69) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer72
      WITH *, CASE WHEN isRarer72 THEN who70 ELSE whom71 END AS rarer73, CASE WHEN isRarer72 THEN whom71 ELSE who70 END AS other74
      MATCH (rarer73)-[attended75:ATTENDED]->(meeting76)
      WHERE meeting76.status IN $param3 AND COUNT { (meeting76)<-[:ATTENDED]-() } <= 50
      WITH *, attended75.side AS side77
      MATCH (meeting76)<-[attended78:ATTENDED]-(one79)
      WHERE one79 = other74 AND coalesce(side77 <> attended78.side, true)
      WITH meeting76
      ORDER BY meeting76.dateUp, meeting76.id
      LIMIT $param4
      RETURN collect([[meeting76.title]]) AS rows80
    }
    RETURN collect([{`#rows`: rows80}]) AS rows81
  }
  RETURN collect([size(path53) - 1, [node82 IN path53 | ['Organization', node82.name]], rows81]) AS rows83
}
RETURN rows83 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"person/wang-wu","ids":["person/wang-wu"],"folded":"person/wangwu","nearest":"personwangwu~2 OR person~2 OR wang~1 OR wu"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
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
  RETURN collect([[node69 IN path53 | ['Organization', node69.id]]]) AS rows70
}
RETURN rows70 AS data, problems9 AS problems;
