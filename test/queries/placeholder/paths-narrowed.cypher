// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":2,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Issue END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Issue END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Issue END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS about9, collect(problem6) AS problems10
WITH from7, to8, COLLECT {
  UNWIND about9 AS one11
  MATCH (one11)<-[:BROADER*0..]-(entity12)
  RETURN DISTINCT entity12
} AS about13, problems10
CALL (problems10, from7, to8, about13) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start14
  UNWIND to8 AS goal15
  UNWIND head([chains16 IN [CASE WHEN start14 = goal15 THEN [[start14]] ELSE reduce(search17 = {sides: [one18 IN [start14, goal15] |
    {end: one18, front: [{node: one18, meetings: COUNT { (one18)-[:ATTENDED]->() }}], fresh: [], levels: [[one18]], links: []}], found: []}, length19 IN range(1, $param1) |
    CASE WHEN size(search17.found) >= $param2 THEN search17 ELSE head(COLLECT {
      WITH search17, [side20 IN search17.sides |
        side20{.*, front: side20.front + [one21 IN [somebody22 IN side20.fresh | {node: somebody22, meetings: COUNT { (somebody22)-[:ATTENDED]->() }}] WHERE (one21.meetings <= 1000 AND coalesce(one21.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides23
      WITH *, CASE WHEN reduce(sum24 = 0, each25 IN sides23[0].front | sum24 + each25.meetings) <= reduce(sum26 = 0, each27 IN sides23[1].front | sum26 + each27.meetings) THEN 0 ELSE 1 END AS turn28
      WITH *, sides23[turn28] AS side20, sides23[turn28].end AS own29, sides23[1 - turn28].end AS other30,
        [one31 IN head(sides23[turn28].levels) WHERE one31 <> sides23[turn28].end] AS seen32
      WITH *, COLLECT {
        UNWIND side20.front AS one33
        WITH one33.node AS who34
        MATCH (who34)-[attended35:ATTENDED]->(meeting36)
        WHERE meeting36.status IN $param3 AND EXISTS { (meeting36)-[:DISCUSSED]->(end37) WHERE end37 IN about13 } AND COUNT { (meeting36)<-[:ATTENDED]-() } <= 50
        WITH who34, meeting36, attended35.side AS side38
        MATCH (meeting36)<-[attended39:ATTENDED]-(whom40)
        WHERE whom40 <> who34 AND whom40 <> own29
          AND coalesce(side38 <> attended39.side, true)
        RETURN DISTINCT {from: who34, to: whom40} LIMIT 100000
      } AS reached41
      WITH *, COLLECT {
        UNWIND reached41 AS one31
        WITH one31.to AS one31 WHERE NOT one31 IN seen32
        RETURN DISTINCT one31
      } AS newly42
      WITH *, sides23[..turn28] + [{end: own29, front: [], fresh: [one31 IN newly42 WHERE one31 <> other30],
        levels: [seen32 + newly42] + side20.levels, links: side20.links + reached41}] + sides23[turn28 + 1..] AS sides23
      WITH *, [one43 IN head(sides23[0].levels) WHERE one43 IN head(sides23[1].levels) AND CASE WHEN one43 IN [own29, other30] THEN true ELSE (COUNT { (one43)-[:ATTENDED]->() } <= 1000 AND coalesce(one43.kind <> 'DELEGATION', true)) END] AS middles44,
        coalesce(last(tail(sides23[0].levels)), []) AS first45, coalesce(last(tail(sides23[1].levels)), []) AS last46
      RETURN {sides: sides23, found: search17.found + CASE WHEN isEmpty(middles44) THEN [] ELSE [one43 IN reduce(chains47 = [one48 IN CASE WHEN size(middles44) > 1000
        THEN [one49 IN middles44 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] + [one49 IN middles44 WHERE NOT COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles44 END[..1000] | [one48]],
        step50 IN [level51 IN sides23[0].levels[1..-1] | {growing: 0, links: sides23[0].links, near: level51, ends: first45 + last46}] + [level51 IN sides23[1].levels[1..-1] | {growing: -1, links: sides23[1].links, near: level51, ends: first45 + last46}] | COLLECT {
          WITH [one48 IN chains47 | one48[step50.growing]] AS tips52, step50.near AS allowed53
          UNWIND step50.links AS link54
          WITH link54, tips52, allowed53 WHERE link54.to IN tips52 AND link54.from IN allowed53
          UNWIND [one48 IN chains47 WHERE one48[step50.growing] = link54.to AND NOT link54.from IN step50.ends + one48] AS chain55
          RETURN CASE step50.growing WHEN 0 THEN [link54.from] + chain55 ELSE chain55 + [link54.from] END LIMIT 2000
        }) |
        first45 + one43 + last46] END}
    }) END).found END] |
    [one56 IN chains16 | {chain: one56, isOneOfSeveral: size(chains16) > 1}]]) AS chain57
  WITH about13, chain57.chain AS path58, chain57.isOneOfSeveral AS several59
  WITH about13, path58, several59, CASE WHEN several59 THEN head(COLLECT {
      UNWIND range(0, size(path58) - 2) AS at60
      WITH at60, about13, path58[at60] AS who61, path58[at60 + 1] AS whom62
      WITH *, COUNT { (who61)-[:ATTENDED]->() } <= COUNT { (whom62)-[:ATTENDED]->() } AS isRarer63
      WITH *, CASE WHEN isRarer63 THEN who61 ELSE whom62 END AS rarer64, CASE WHEN isRarer63 THEN whom62 ELSE who61 END AS other65
      MATCH (rarer64)-[attended66:ATTENDED]->(meeting67)
      WHERE meeting67.status IN $param3 AND EXISTS { (meeting67)-[:DISCUSSED]->(end68) WHERE end68 IN about13 } AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50
      WITH *, attended66.side AS side69
      MATCH (meeting67)<-[attended70:ATTENDED]-(one71)
      WHERE one71 = other65 AND coalesce(side69 <> attended70.side, true)
      WITH at60, count(DISTINCT meeting67) AS times72
      RETURN min(times72)
    }) END AS weakest73
  WITH about13, path58, weakest73, CASE WHEN several59 THEN [one56 IN path58 | one56.id] END AS ids74
  ORDER BY size(path58), weakest73 DESC, ids74 LIMIT $param2
  WITH path58, weakest73, ids74, about13
  ORDER BY size(path58), weakest73 DESC, ids74
  CALL (path58, weakest73, ids74, about13) {
    UNWIND range(0, size(path58) - 2) AS at75
    WITH at75, about13, path58[at75] AS who76, path58[at75 + 1] AS whom77
    CALL (who76, whom77, about13) {
      WITH *, COUNT { (who76)-[:ATTENDED]->() } <= COUNT { (whom77)-[:ATTENDED]->() } AS isRarer78
      WITH *, CASE WHEN isRarer78 THEN who76 ELSE whom77 END AS rarer79, CASE WHEN isRarer78 THEN whom77 ELSE who76 END AS other80
      MATCH (rarer79)-[attended81:ATTENDED]->(meeting82)
      WHERE meeting82.status IN $param3 AND EXISTS { (meeting82)-[:DISCUSSED]->(end83) WHERE end83 IN about13 } AND COUNT { (meeting82)<-[:ATTENDED]-() } <= 50
      WITH *, attended81.side AS side84
      MATCH (meeting82)<-[attended85:ATTENDED]-(one86)
      WHERE one86 = other80 AND coalesce(side84 <> attended85.side, true)
      RETURN count(DISTINCT meeting82) AS times87
    }
    WITH who76, whom77, at75, times87, about13
    ORDER BY at75
    RETURN collect([times87]) AS rows88
  }
  RETURN collect([[node89 IN path58 | ['Organization', node89.name]], rows88]) AS rows90
}
RETURN rows90 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
// $param4: "0000-01-01"
// $param5: "2018-12-31"
// $param6: 20
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
        WHERE meeting32.status IN $param3 AND (meeting32.earliest >= $param4 AND meeting32.latest <= $param5) AND COUNT { (meeting32)<-[:ATTENDED]-() } <= 50
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
      WHERE meeting62.status IN $param3 AND (meeting62.earliest >= $param4 AND meeting62.latest <= $param5) AND COUNT { (meeting62)<-[:ATTENDED]-() } <= 50
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
      WHERE meeting76.status IN $param3 AND (meeting76.earliest >= $param4 AND meeting76.latest <= $param5) AND COUNT { (meeting76)<-[:ATTENDED]-() } <= 50
      WITH *, attended75.side AS side77
      MATCH (meeting76)<-[attended78:ATTENDED]-(one79)
      WHERE one79 = other74 AND coalesce(side77 <> attended78.side, true)
      RETURN count(DISTINCT meeting76) AS times80
    }
    WITH who70, whom71, at69, times80
    ORDER BY at69
    CALL (who70, whom71, at69, times80) {
      WITH *, COUNT { (who70)-[:ATTENDED]->() } <= COUNT { (whom71)-[:ATTENDED]->() } AS isRarer81
      WITH *, CASE WHEN isRarer81 THEN who70 ELSE whom71 END AS rarer82, CASE WHEN isRarer81 THEN whom71 ELSE who70 END AS other83
      MATCH (rarer82)-[attended84:ATTENDED]->(meeting85)
      WHERE meeting85.status IN $param3 AND (meeting85.earliest >= $param4 AND meeting85.latest <= $param5) AND COUNT { (meeting85)<-[:ATTENDED]-() } <= 50
      WITH *, attended84.side AS side86
      MATCH (meeting85)<-[attended87:ATTENDED]-(one88)
      WHERE one88 = other83 AND coalesce(side86 <> attended87.side, true)
      WITH meeting85
      ORDER BY meeting85.dateUp, meeting85.id
      LIMIT $param6
      RETURN collect([[meeting85.title]]) AS rows89
    }
    RETURN collect([times80, {`#rows`: rows89}]) AS rows90
  }
  RETURN collect([[node91 IN path53 | ['Organization', node91.name]], rows90]) AS rows92
}
RETURN rows92 AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
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
        side16{.*, front: side16.front + [somebody17 IN side16.fresh | {node: somebody17, meetings: COUNT { (somebody17)-[:ATTENDED]->() }}][..20000], fresh: []}] AS sides18
      WITH *, CASE WHEN reduce(sum19 = 0, each20 IN sides18[0].front | sum19 + each20.meetings) <= reduce(sum21 = 0, each22 IN sides18[1].front | sum21 + each22.meetings) THEN 0 ELSE 1 END AS turn23
      WITH *, sides18[turn23] AS side16, sides18[turn23].end AS own24, sides18[1 - turn23].end AS other25,
        [one26 IN head(sides18[turn23].levels) WHERE one26 <> sides18[turn23].end] AS seen27
      WITH *, COLLECT {
        UNWIND side16.front AS one28
        WITH one28.node AS who29
        MATCH (who29)-[attended30:ATTENDED]->(meeting31)
        WHERE meeting31.status IN $param3
        WITH who29, meeting31, attended30.side AS side32
        MATCH (meeting31)<-[attended33:ATTENDED]-(whom34)
        WHERE whom34 <> who29 AND whom34 <> own24
          AND coalesce(side32 <> attended33.side, true)
        RETURN DISTINCT {from: who29, to: whom34} LIMIT 100000
      } AS reached35
      WITH *, COLLECT {
        UNWIND reached35 AS one26
        WITH one26.to AS one26 WHERE NOT one26 IN seen27
        RETURN DISTINCT one26
      } AS newly36
      WITH *, sides18[..turn23] + [{end: own24, front: [], fresh: [one26 IN newly36 WHERE one26 <> other25],
        levels: [seen27 + newly36] + side16.levels, links: side16.links + reached35}] + sides18[turn23 + 1..] AS sides18
      WITH *, [one37 IN head(sides18[0].levels) WHERE one37 IN head(sides18[1].levels)] AS middles38,
        coalesce(last(tail(sides18[0].levels)), []) AS first39, coalesce(last(tail(sides18[1].levels)), []) AS last40
      RETURN {sides: sides18, found: search13.found + CASE WHEN isEmpty(middles38) THEN [] ELSE [one37 IN reduce(chains41 = [one42 IN CASE WHEN size(middles38) > 1000
        THEN [one43 IN middles38 WHERE COUNT { (one43)-[:ATTENDED]->() } >= 50] + [one43 IN middles38 WHERE NOT COUNT { (one43)-[:ATTENDED]->() } >= 50] ELSE middles38 END[..1000] | [one42]],
        step44 IN [level45 IN sides18[0].levels[1..-1] | {growing: 0, links: sides18[0].links, near: level45, ends: first39 + last40}] + [level45 IN sides18[1].levels[1..-1] | {growing: -1, links: sides18[1].links, near: level45, ends: first39 + last40}] | COLLECT {
          WITH [one42 IN chains41 | one42[step44.growing]] AS tips46, step44.near AS allowed47
          UNWIND step44.links AS link48
          WITH link48, tips46, allowed47 WHERE link48.to IN tips46 AND link48.from IN allowed47
          UNWIND [one42 IN chains41 WHERE one42[step44.growing] = link48.to AND NOT link48.from IN step44.ends + one42] AS chain49
          RETURN CASE step44.growing WHEN 0 THEN [link48.from] + chain49 ELSE chain49 + [link48.from] END LIMIT 2000
        }) |
        first39 + one37 + last40] END}
    }) END).found END] |
    [one50 IN chains12 | {chain: one50, isOneOfSeveral: size(chains12) > 1}]]) AS chain51
  WITH chain51.chain AS path52, chain51.isOneOfSeveral AS several53
  WITH path52, several53, CASE WHEN several53 THEN head(COLLECT {
      UNWIND range(0, size(path52) - 2) AS at54
      WITH at54, path52[at54] AS who55, path52[at54 + 1] AS whom56
      WITH *, COUNT { (who55)-[:ATTENDED]->() } <= COUNT { (whom56)-[:ATTENDED]->() } AS isRarer57
      WITH *, CASE WHEN isRarer57 THEN who55 ELSE whom56 END AS rarer58, CASE WHEN isRarer57 THEN whom56 ELSE who55 END AS other59
      MATCH (rarer58)-[attended60:ATTENDED]->(meeting61)
      WHERE meeting61.status IN $param3
      WITH *, attended60.side AS side62
      MATCH (meeting61)<-[attended63:ATTENDED]-(other59)
      WHERE coalesce(side62 <> attended63.side, true)
      WITH at54, count(DISTINCT meeting61) AS times64
      RETURN min(times64)
    }) END AS weakest65
  WITH path52, weakest65, CASE WHEN several53 THEN [one50 IN path52 | one50.id] END AS ids66
  ORDER BY size(path52), weakest65 DESC, ids66 LIMIT $param2
  WITH path52, weakest65, ids66
  ORDER BY size(path52), weakest65 DESC, ids66
  RETURN collect([[node67 IN path52 | ['Organization', node67.name]]]) AS rows68
}
RETURN rows68 AS data, problems9 AS problems;
