// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
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
  WITH *, [start11] + [one13 IN through9 WHERE (one13:Person OR one13:Organization) AND one13 <> start11 AND one13 <> goal12] + [goal12] AS stops14, COLLECT {
    UNWIND through9 AS one13
    WITH one13 WHERE NOT (one13:Person OR one13:Organization)
    RETURN [one13] + COLLECT { MATCH (one13)<-[:BROADER|LOCATED_IN*1..]-(other15) RETURN DISTINCT other15 }
  } AS marks16
  WITH *, stops14 AS closed17, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops14) END AS last18
  UNWIND head([chains19 IN [reduce(state20 = {searches: COLLECT {
    UNWIND range(0, size(stops14) - 2) AS at21
    WITH stops14[at21] AS from22, stops14[at21 + 1] AS to23
    RETURN {sides: [one24 IN [from22, to23] |
      {end: one24, front: [{node: one24, meetings: COUNT { (one24)-[:ATTENDED]->() }}], fresh: [], levels: [[one24]], links: []}], found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops14) = 2 AND isEmpty(marks16) THEN [[start11]] ELSE [] END}, length25 IN range(1, last18) |
    CASE WHEN size(state20.chains) >= $param2 THEN state20 ELSE head(COLLECT {
      WITH [one13 IN state20.searches | coalesce(head([at26 IN range(0, size(one13.found) - 1) WHERE size(one13.found[at26]) > 0 | at26 + 1]), size(one13.found) + 1)] AS least27
      WITH reduce(searches28 = [], one13 IN [at21 IN range(0, size(least27) - 1) | {search: state20.searches[at21],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at21], other15 IN least27 | sum29 + other15)}] |
        searches28 + [CASE WHEN size(one13.search.found) >= one13.most THEN one13.search ELSE head(COLLECT {
          WITH one13.search AS search30
          WITH search30, [side31 IN search30.sides |
            side31{.*, front: side31.front + [one32 IN [somebody33 IN side31.fresh | {node: somebody33, meetings: COUNT { (somebody33)-[:ATTENDED]->() }}] WHERE (one32.meetings <= 1000 AND coalesce(one32.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides34
          WITH *, CASE WHEN reduce(sum35 = 0, each36 IN sides34[0].front | sum35 + each36.meetings) <= reduce(sum37 = 0, each38 IN sides34[1].front | sum37 + each38.meetings) THEN 0 ELSE 1 END AS turn39
          WITH *, sides34[turn39] AS side31, sides34[turn39].end AS own40, sides34[1 - turn39].end AS other41,
            [one42 IN head(sides34[turn39].levels) WHERE one42 <> sides34[turn39].end] AS seen43
          WITH *, COLLECT {
            UNWIND side31.front AS one44
            WITH one44.node AS who45
            MATCH (who45)-[attended46:ATTENDED]->(meeting47)
            WHERE meeting47.status IN $param3 AND COUNT { (meeting47)<-[:ATTENDED]-() } <= 50
            WITH who45, meeting47, attended46.side AS side48
            MATCH (meeting47)<-[attended49:ATTENDED]-(whom50)
            WHERE whom50 <> who45 AND whom50 <> own40 AND (whom50 = other41 OR NOT whom50 IN closed17)
              AND coalesce(side48 <> attended49.side, true)
            RETURN DISTINCT {from: who45, to: whom50} LIMIT 100000
          } AS reached51
          WITH *, COLLECT {
            UNWIND reached51 AS one42
            WITH one42.to AS one42 WHERE NOT one42 IN seen43
            RETURN DISTINCT one42
          } AS newly52
          WITH *, sides34[..turn39] + [{end: own40, front: [], fresh: [one42 IN newly52 WHERE one42 <> other41],
            levels: [seen43 + newly52] + side31.levels, links: side31.links + reached51}] + sides34[turn39 + 1..] AS sides34
          WITH *, [one53 IN head(sides34[0].levels) WHERE one53 IN head(sides34[1].levels) AND CASE WHEN one53 IN [own40, other41] THEN true ELSE (COUNT { (one53)-[:ATTENDED]->() } <= 1000 AND coalesce(one53.kind <> 'DELEGATION', true)) END] AS middles54,
            coalesce(last(tail(sides34[0].levels)), []) AS first55, coalesce(last(tail(sides34[1].levels)), []) AS last56
          RETURN {sides: sides34, found: search30.found + [CASE WHEN isEmpty(middles54) THEN [] ELSE [one53 IN reduce(chains57 = [one58 IN CASE WHEN size(middles54) > 1000
            THEN [one59 IN middles54 WHERE COUNT { (one59)-[:ATTENDED]->() } >= 50] + [one59 IN middles54 WHERE NOT COUNT { (one59)-[:ATTENDED]->() } >= 50] ELSE middles54 END[..1000] | [one58]],
            step60 IN [level61 IN sides34[0].levels[1..-1] | {growing: 0, links: sides34[0].links, near: level61, ends: first55 + last56}] + [level61 IN sides34[1].levels[1..-1] | {growing: -1, links: sides34[1].links, near: level61, ends: first55 + last56}] | COLLECT {
              WITH [one58 IN chains57 | one58[step60.growing]] AS tips62, step60.near AS allowed63
              UNWIND step60.links AS link64
              WITH link64, tips62, allowed63 WHERE link64.to IN tips62 AND link64.from IN allowed63
              UNWIND [one58 IN chains57 WHERE one58[step60.growing] = link64.to AND NOT link64.from IN step60.ends + one58] AS chain65
              RETURN CASE step60.growing WHEN 0 THEN [link64.from] + chain65 ELSE chain65 + [link64.from] END LIMIT 2000
            }) |
            first55 + one53 + last56] END]}
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state20.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts66 = [[start11]], stretch67 IN [at68 IN range(1, size(searches28)) |
            {found: [one69 IN searches28[at68 - 1].found | one69[..200]],
              left: size(searches28) - at68, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts66 AS begun70
            UNWIND CASE stretch67.left WHEN 0 THEN [stretch67.found[stretch67.longest - 1 - size(begun70)]]
              ELSE stretch67.found[..stretch67.longest - stretch67.left - size(begun70)] END AS some71
            UNWIND some71 AS part72
            WITH begun70, part72 WHERE none(one69 IN tail(part72) WHERE one69 IN begun70)
            RETURN begun70 + tail(part72) LIMIT 500
          }) END AS chain73
        WITH chain73 WHERE isEmpty(marks16) OR size(marks16) = COUNT {
          UNWIND marks16 AS mark74
          WITH mark74 WHERE EXISTS {
            UNWIND range(0, size(chain73) - 2) AS at75
            WITH chain73[at75] AS who76, chain73[at75 + 1] AS whom77
            WITH *, COUNT { (who76)-[:ATTENDED]->() } <= COUNT { (whom77)-[:ATTENDED]->() } AS isRarer78
            WITH *, CASE WHEN isRarer78 THEN who76 ELSE whom77 END AS rarer79, CASE WHEN isRarer78 THEN whom77 ELSE who76 END AS other80
            MATCH (rarer79)-[attended81:ATTENDED]->(meeting82)
            WHERE meeting82.status IN $param3 AND COUNT { (meeting82)<-[:ATTENDED]-() } <= 50 AND (meeting82 IN mark74 OR EXISTS { (meeting82)-[:DISCUSSED|HELD_AT]->(one83) WHERE one83 IN mark74 })
            WITH *, attended81.side AS side84
            MATCH (meeting82)<-[attended85:ATTENDED]-(one86)
            WHERE one86 = other80 AND coalesce(side84 <> attended85.side, true)
            RETURN meeting82
          }
          RETURN mark74
        }
        RETURN chain73
      }}
    }) END).chains] |
    [one87 IN chains19 | {chain: one87, isOneOfSeveral: size(chains19) > 1}]]) AS chain88
  WITH chain88.chain AS path89, chain88.isOneOfSeveral AS several90
  WITH path89, several90, CASE WHEN several90 THEN head(COLLECT {
      UNWIND range(0, size(path89) - 2) AS at91
      WITH at91, path89[at91] AS who92, path89[at91 + 1] AS whom93
      WITH *, COUNT { (who92)-[:ATTENDED]->() } <= COUNT { (whom93)-[:ATTENDED]->() } AS isRarer94
      WITH *, CASE WHEN isRarer94 THEN who92 ELSE whom93 END AS rarer95, CASE WHEN isRarer94 THEN whom93 ELSE who92 END AS other96
      MATCH (rarer95)-[attended97:ATTENDED]->(meeting98)
      WHERE meeting98.status IN $param3 AND COUNT { (meeting98)<-[:ATTENDED]-() } <= 50
      WITH *, attended97.side AS side99
      MATCH (meeting98)<-[attended100:ATTENDED]-(one101)
      WHERE one101 = other96 AND coalesce(side99 <> attended100.side, true)
      WITH at91, count(DISTINCT meeting98) AS times102
      RETURN min(times102)
    }) END AS weakest103
  WITH path89, weakest103, CASE WHEN several90 THEN [one87 IN path89 | one87.id] END AS ids104
  ORDER BY size(path89), weakest103 DESC, ids104 LIMIT $param2
  WITH path89, weakest103, ids104
  ORDER BY size(path89), weakest103 DESC, ids104
  RETURN collect([[node105 IN path89 | ['Organization', node105.name]]]) AS rows106
}
RETURN rows106 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":2,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
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
  WITH *, [start11] + [one13 IN through9 WHERE (one13:Person OR one13:Organization) AND one13 <> start11 AND one13 <> goal12] + [goal12] AS stops14, COLLECT {
    UNWIND through9 AS one13
    WITH one13 WHERE NOT (one13:Person OR one13:Organization)
    RETURN [one13] + COLLECT { MATCH (one13)<-[:BROADER|LOCATED_IN*1..]-(other15) RETURN DISTINCT other15 }
  } AS marks16
  WITH *, stops14 AS closed17, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops14) END AS last18
  UNWIND head([chains19 IN [reduce(state20 = {searches: COLLECT {
    UNWIND range(0, size(stops14) - 2) AS at21
    WITH stops14[at21] AS from22, stops14[at21 + 1] AS to23
    RETURN {sides: [one24 IN [from22, to23] |
      {end: one24, front: [{node: one24, meetings: COUNT { (one24)-[:ATTENDED]->() }}], fresh: [], levels: [[one24]], links: []}], found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops14) = 2 AND isEmpty(marks16) THEN [[start11]] ELSE [] END}, length25 IN range(1, last18) |
    CASE WHEN size(state20.chains) >= $param2 THEN state20 ELSE head(COLLECT {
      WITH [one13 IN state20.searches | coalesce(head([at26 IN range(0, size(one13.found) - 1) WHERE size(one13.found[at26]) > 0 | at26 + 1]), size(one13.found) + 1)] AS least27
      WITH reduce(searches28 = [], one13 IN [at21 IN range(0, size(least27) - 1) | {search: state20.searches[at21],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at21], other15 IN least27 | sum29 + other15)}] |
        searches28 + [CASE WHEN size(one13.search.found) >= one13.most THEN one13.search ELSE head(COLLECT {
          WITH one13.search AS search30
          WITH search30, [side31 IN search30.sides |
            side31{.*, front: side31.front + [one32 IN [somebody33 IN side31.fresh | {node: somebody33, meetings: COUNT { (somebody33)-[:ATTENDED]->() }}] WHERE (one32.meetings <= 1000 AND coalesce(one32.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides34
          WITH *, CASE WHEN reduce(sum35 = 0, each36 IN sides34[0].front | sum35 + each36.meetings) <= reduce(sum37 = 0, each38 IN sides34[1].front | sum37 + each38.meetings) THEN 0 ELSE 1 END AS turn39
          WITH *, sides34[turn39] AS side31, sides34[turn39].end AS own40, sides34[1 - turn39].end AS other41,
            [one42 IN head(sides34[turn39].levels) WHERE one42 <> sides34[turn39].end] AS seen43
          WITH *, COLLECT {
            UNWIND side31.front AS one44
            WITH one44.node AS who45
            MATCH (who45)-[attended46:ATTENDED]->(meeting47)
            WHERE meeting47.status IN $param3 AND COUNT { (meeting47)<-[:ATTENDED]-() } <= 50
            WITH who45, meeting47, attended46.side AS side48
            MATCH (meeting47)<-[attended49:ATTENDED]-(whom50)
            WHERE whom50 <> who45 AND whom50 <> own40 AND (whom50 = other41 OR NOT whom50 IN closed17)
              AND coalesce(side48 <> attended49.side, true)
            RETURN DISTINCT {from: who45, to: whom50} LIMIT 100000
          } AS reached51
          WITH *, COLLECT {
            UNWIND reached51 AS one42
            WITH one42.to AS one42 WHERE NOT one42 IN seen43
            RETURN DISTINCT one42
          } AS newly52
          WITH *, sides34[..turn39] + [{end: own40, front: [], fresh: [one42 IN newly52 WHERE one42 <> other41],
            levels: [seen43 + newly52] + side31.levels, links: side31.links + reached51}] + sides34[turn39 + 1..] AS sides34
          WITH *, [one53 IN head(sides34[0].levels) WHERE one53 IN head(sides34[1].levels) AND CASE WHEN one53 IN [own40, other41] THEN true ELSE (COUNT { (one53)-[:ATTENDED]->() } <= 1000 AND coalesce(one53.kind <> 'DELEGATION', true)) END] AS middles54,
            coalesce(last(tail(sides34[0].levels)), []) AS first55, coalesce(last(tail(sides34[1].levels)), []) AS last56
          RETURN {sides: sides34, found: search30.found + [CASE WHEN isEmpty(middles54) THEN [] ELSE [one53 IN reduce(chains57 = [one58 IN CASE WHEN size(middles54) > 1000
            THEN [one59 IN middles54 WHERE COUNT { (one59)-[:ATTENDED]->() } >= 50] + [one59 IN middles54 WHERE NOT COUNT { (one59)-[:ATTENDED]->() } >= 50] ELSE middles54 END[..1000] | [one58]],
            step60 IN [level61 IN sides34[0].levels[1..-1] | {growing: 0, links: sides34[0].links, near: level61, ends: first55 + last56}] + [level61 IN sides34[1].levels[1..-1] | {growing: -1, links: sides34[1].links, near: level61, ends: first55 + last56}] | COLLECT {
              WITH [one58 IN chains57 | one58[step60.growing]] AS tips62, step60.near AS allowed63
              UNWIND step60.links AS link64
              WITH link64, tips62, allowed63 WHERE link64.to IN tips62 AND link64.from IN allowed63
              UNWIND [one58 IN chains57 WHERE one58[step60.growing] = link64.to AND NOT link64.from IN step60.ends + one58] AS chain65
              RETURN CASE step60.growing WHEN 0 THEN [link64.from] + chain65 ELSE chain65 + [link64.from] END LIMIT 2000
            }) |
            first55 + one53 + last56] END]}
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state20.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts66 = [[start11]], stretch67 IN [at68 IN range(1, size(searches28)) |
            {found: [one69 IN searches28[at68 - 1].found | one69[..200]],
              left: size(searches28) - at68, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts66 AS begun70
            UNWIND CASE stretch67.left WHEN 0 THEN [stretch67.found[stretch67.longest - 1 - size(begun70)]]
              ELSE stretch67.found[..stretch67.longest - stretch67.left - size(begun70)] END AS some71
            UNWIND some71 AS part72
            WITH begun70, part72 WHERE none(one69 IN tail(part72) WHERE one69 IN begun70)
            RETURN begun70 + tail(part72) LIMIT 500
          }) END AS chain73
        WITH chain73 WHERE isEmpty(marks16) OR size(marks16) = COUNT {
          UNWIND marks16 AS mark74
          WITH mark74 WHERE EXISTS {
            UNWIND range(0, size(chain73) - 2) AS at75
            WITH chain73[at75] AS who76, chain73[at75 + 1] AS whom77
            WITH *, COUNT { (who76)-[:ATTENDED]->() } <= COUNT { (whom77)-[:ATTENDED]->() } AS isRarer78
            WITH *, CASE WHEN isRarer78 THEN who76 ELSE whom77 END AS rarer79, CASE WHEN isRarer78 THEN whom77 ELSE who76 END AS other80
            MATCH (rarer79)-[attended81:ATTENDED]->(meeting82)
            WHERE meeting82.status IN $param3 AND COUNT { (meeting82)<-[:ATTENDED]-() } <= 50 AND (meeting82 IN mark74 OR EXISTS { (meeting82)-[:DISCUSSED|HELD_AT]->(one83) WHERE one83 IN mark74 })
            WITH *, attended81.side AS side84
            MATCH (meeting82)<-[attended85:ATTENDED]-(one86)
            WHERE one86 = other80 AND coalesce(side84 <> attended85.side, true)
            RETURN meeting82
          }
          RETURN mark74
        }
        RETURN chain73
      }}
    }) END).chains] |
    [one87 IN chains19 | {chain: one87, isOneOfSeveral: size(chains19) > 1}]]) AS chain88
  WITH chain88.chain AS path89, chain88.isOneOfSeveral AS several90
  WITH path89, several90, CASE WHEN several90 THEN head(COLLECT {
      UNWIND range(0, size(path89) - 2) AS at91
      WITH at91, path89[at91] AS who92, path89[at91 + 1] AS whom93
      WITH *, COUNT { (who92)-[:ATTENDED]->() } <= COUNT { (whom93)-[:ATTENDED]->() } AS isRarer94
      WITH *, CASE WHEN isRarer94 THEN who92 ELSE whom93 END AS rarer95, CASE WHEN isRarer94 THEN whom93 ELSE who92 END AS other96
      MATCH (rarer95)-[attended97:ATTENDED]->(meeting98)
      WHERE meeting98.status IN $param3 AND COUNT { (meeting98)<-[:ATTENDED]-() } <= 50
      WITH *, attended97.side AS side99
      MATCH (meeting98)<-[attended100:ATTENDED]-(one101)
      WHERE one101 = other96 AND coalesce(side99 <> attended100.side, true)
      WITH at91, count(DISTINCT meeting98) AS times102
      RETURN min(times102)
    }) END AS weakest103
  WITH path89, weakest103, CASE WHEN several90 THEN [one87 IN path89 | one87.id] END AS ids104
  ORDER BY size(path89), weakest103 DESC, ids104 LIMIT $param2
  WITH path89, weakest103, ids104
  ORDER BY size(path89), weakest103 DESC, ids104
  RETURN collect([[node105 IN path89 | ['Organization', node105.name]]]) AS rows106
}
RETURN rows106 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"关税","ids":[],"folded":"关税","nearest":"关税^4 OR 关* OR *税"},{"argument":2,"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"argument":2,"text":"meeting/c","ids":["meeting/c"],"folded":"meeting/c","nearest":"meetingc~2 OR meeting~2 OR c"},{"argument":2,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
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
  WITH *, [start11] + [one13 IN through9 WHERE (one13:Person OR one13:Organization) AND one13 <> start11 AND one13 <> goal12] + [goal12] AS stops14, COLLECT {
    UNWIND through9 AS one13
    WITH one13 WHERE NOT (one13:Person OR one13:Organization)
    RETURN [one13] + COLLECT { MATCH (one13)<-[:BROADER|LOCATED_IN*1..]-(other15) RETURN DISTINCT other15 }
  } AS marks16
  WITH *, stops14 AS closed17, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops14) END AS last18
  UNWIND head([chains19 IN [reduce(state20 = {searches: COLLECT {
    UNWIND range(0, size(stops14) - 2) AS at21
    WITH stops14[at21] AS from22, stops14[at21 + 1] AS to23
    RETURN {sides: [one24 IN [from22, to23] |
      {end: one24, front: [{node: one24, meetings: COUNT { (one24)-[:ATTENDED]->() }}], fresh: [], levels: [[one24]], links: []}], found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops14) = 2 AND isEmpty(marks16) THEN [[start11]] ELSE [] END}, length25 IN range(1, last18) |
    CASE WHEN size(state20.chains) >= $param2 THEN state20 ELSE head(COLLECT {
      WITH [one13 IN state20.searches | coalesce(head([at26 IN range(0, size(one13.found) - 1) WHERE size(one13.found[at26]) > 0 | at26 + 1]), size(one13.found) + 1)] AS least27
      WITH reduce(searches28 = [], one13 IN [at21 IN range(0, size(least27) - 1) | {search: state20.searches[at21],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at21], other15 IN least27 | sum29 + other15)}] |
        searches28 + [CASE WHEN size(one13.search.found) >= one13.most THEN one13.search ELSE head(COLLECT {
          WITH one13.search AS search30
          WITH search30, [side31 IN search30.sides |
            side31{.*, front: side31.front + [one32 IN [somebody33 IN side31.fresh | {node: somebody33, meetings: COUNT { (somebody33)-[:ATTENDED]->() }}] WHERE (one32.meetings <= 1000 AND coalesce(one32.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides34
          WITH *, CASE WHEN reduce(sum35 = 0, each36 IN sides34[0].front | sum35 + each36.meetings) <= reduce(sum37 = 0, each38 IN sides34[1].front | sum37 + each38.meetings) THEN 0 ELSE 1 END AS turn39
          WITH *, sides34[turn39] AS side31, sides34[turn39].end AS own40, sides34[1 - turn39].end AS other41,
            [one42 IN head(sides34[turn39].levels) WHERE one42 <> sides34[turn39].end] AS seen43
          WITH *, COLLECT {
            UNWIND side31.front AS one44
            WITH one44.node AS who45
            MATCH (who45)-[attended46:ATTENDED]->(meeting47)
            WHERE meeting47.status IN $param3 AND COUNT { (meeting47)<-[:ATTENDED]-() } <= 50
            WITH who45, meeting47, attended46.side AS side48
            MATCH (meeting47)<-[attended49:ATTENDED]-(whom50)
            WHERE whom50 <> who45 AND whom50 <> own40 AND (whom50 = other41 OR NOT whom50 IN closed17)
              AND coalesce(side48 <> attended49.side, true)
            RETURN DISTINCT {from: who45, to: whom50} LIMIT 100000
          } AS reached51
          WITH *, COLLECT {
            UNWIND reached51 AS one42
            WITH one42.to AS one42 WHERE NOT one42 IN seen43
            RETURN DISTINCT one42
          } AS newly52
          WITH *, sides34[..turn39] + [{end: own40, front: [], fresh: [one42 IN newly52 WHERE one42 <> other41],
            levels: [seen43 + newly52] + side31.levels, links: side31.links + reached51}] + sides34[turn39 + 1..] AS sides34
          WITH *, [one53 IN head(sides34[0].levels) WHERE one53 IN head(sides34[1].levels) AND CASE WHEN one53 IN [own40, other41] THEN true ELSE (COUNT { (one53)-[:ATTENDED]->() } <= 1000 AND coalesce(one53.kind <> 'DELEGATION', true)) END] AS middles54,
            coalesce(last(tail(sides34[0].levels)), []) AS first55, coalesce(last(tail(sides34[1].levels)), []) AS last56
          RETURN {sides: sides34, found: search30.found + [CASE WHEN isEmpty(middles54) THEN [] ELSE [one53 IN reduce(chains57 = [one58 IN CASE WHEN size(middles54) > 1000
            THEN [one59 IN middles54 WHERE COUNT { (one59)-[:ATTENDED]->() } >= 50] + [one59 IN middles54 WHERE NOT COUNT { (one59)-[:ATTENDED]->() } >= 50] ELSE middles54 END[..1000] | [one58]],
            step60 IN [level61 IN sides34[0].levels[1..-1] | {growing: 0, links: sides34[0].links, near: level61, ends: first55 + last56}] + [level61 IN sides34[1].levels[1..-1] | {growing: -1, links: sides34[1].links, near: level61, ends: first55 + last56}] | COLLECT {
              WITH [one58 IN chains57 | one58[step60.growing]] AS tips62, step60.near AS allowed63
              UNWIND step60.links AS link64
              WITH link64, tips62, allowed63 WHERE link64.to IN tips62 AND link64.from IN allowed63
              UNWIND [one58 IN chains57 WHERE one58[step60.growing] = link64.to AND NOT link64.from IN step60.ends + one58] AS chain65
              RETURN CASE step60.growing WHEN 0 THEN [link64.from] + chain65 ELSE chain65 + [link64.from] END LIMIT 2000
            }) |
            first55 + one53 + last56] END]}
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state20.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts66 = [[start11]], stretch67 IN [at68 IN range(1, size(searches28)) |
            {found: [one69 IN searches28[at68 - 1].found | one69[..200]],
              left: size(searches28) - at68, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts66 AS begun70
            UNWIND CASE stretch67.left WHEN 0 THEN [stretch67.found[stretch67.longest - 1 - size(begun70)]]
              ELSE stretch67.found[..stretch67.longest - stretch67.left - size(begun70)] END AS some71
            UNWIND some71 AS part72
            WITH begun70, part72 WHERE none(one69 IN tail(part72) WHERE one69 IN begun70)
            RETURN begun70 + tail(part72) LIMIT 500
          }) END AS chain73
        WITH chain73 WHERE isEmpty(marks16) OR size(marks16) = COUNT {
          UNWIND marks16 AS mark74
          WITH mark74 WHERE EXISTS {
            UNWIND range(0, size(chain73) - 2) AS at75
            WITH chain73[at75] AS who76, chain73[at75 + 1] AS whom77
            WITH *, COUNT { (who76)-[:ATTENDED]->() } <= COUNT { (whom77)-[:ATTENDED]->() } AS isRarer78
            WITH *, CASE WHEN isRarer78 THEN who76 ELSE whom77 END AS rarer79, CASE WHEN isRarer78 THEN whom77 ELSE who76 END AS other80
            MATCH (rarer79)-[attended81:ATTENDED]->(meeting82)
            WHERE meeting82.status IN $param3 AND COUNT { (meeting82)<-[:ATTENDED]-() } <= 50 AND (meeting82 IN mark74 OR EXISTS { (meeting82)-[:DISCUSSED|HELD_AT]->(one83) WHERE one83 IN mark74 })
            WITH *, attended81.side AS side84
            MATCH (meeting82)<-[attended85:ATTENDED]-(one86)
            WHERE one86 = other80 AND coalesce(side84 <> attended85.side, true)
            RETURN meeting82
          }
          RETURN mark74
        }
        RETURN chain73
      }}
    }) END).chains] |
    [one87 IN chains19 | {chain: one87, isOneOfSeveral: size(chains19) > 1}]]) AS chain88
  WITH chain88.chain AS path89, chain88.isOneOfSeveral AS several90
  WITH path89, several90, CASE WHEN several90 THEN head(COLLECT {
      UNWIND range(0, size(path89) - 2) AS at91
      WITH at91, path89[at91] AS who92, path89[at91 + 1] AS whom93
      WITH *, COUNT { (who92)-[:ATTENDED]->() } <= COUNT { (whom93)-[:ATTENDED]->() } AS isRarer94
      WITH *, CASE WHEN isRarer94 THEN who92 ELSE whom93 END AS rarer95, CASE WHEN isRarer94 THEN whom93 ELSE who92 END AS other96
      MATCH (rarer95)-[attended97:ATTENDED]->(meeting98)
      WHERE meeting98.status IN $param3 AND COUNT { (meeting98)<-[:ATTENDED]-() } <= 50
      WITH *, attended97.side AS side99
      MATCH (meeting98)<-[attended100:ATTENDED]-(one101)
      WHERE one101 = other96 AND coalesce(side99 <> attended100.side, true)
      WITH at91, count(DISTINCT meeting98) AS times102
      RETURN min(times102)
    }) END AS weakest103
  WITH path89, weakest103, CASE WHEN several90 THEN [one87 IN path89 | one87.id] END AS ids104
  ORDER BY size(path89), weakest103 DESC, ids104 LIMIT $param2
  WITH path89, weakest103, ids104
  ORDER BY size(path89), weakest103 DESC, ids104
  RETURN collect([[node105 IN path89 | ['Organization', node105.name]]]) AS rows106
}
RETURN rows106 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: 6
// $param2: 3
// $param3: ["HELD"]
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
  WITH *, [start11] + [one13 IN through9 WHERE (one13:Person OR one13:Organization) AND one13 <> start11 AND one13 <> goal12] + [goal12] AS stops14, COLLECT {
    UNWIND through9 AS one13
    WITH one13 WHERE NOT (one13:Person OR one13:Organization)
    RETURN [one13] + COLLECT { MATCH (one13)<-[:BROADER|LOCATED_IN*1..]-(other15) RETURN DISTINCT other15 }
  } AS marks16
  WITH *, stops14 AS closed17, CASE WHEN start11 = goal12 THEN 0 ELSE $param1 + 2 - size(stops14) END AS last18
  UNWIND head([chains19 IN [reduce(state20 = {searches: COLLECT {
    UNWIND range(0, size(stops14) - 2) AS at21
    WITH stops14[at21] AS from22, stops14[at21 + 1] AS to23
    RETURN {sides: [one24 IN [from22, to23] |
      {end: one24, front: [{node: one24, meetings: COUNT { (one24)-[:ATTENDED]->() }}], fresh: [], levels: [[one24]], links: []}], found: []}
  }, chains: CASE WHEN start11 = goal12 AND size(stops14) = 2 AND isEmpty(marks16) THEN [[start11]] ELSE [] END}, length25 IN range(1, last18) |
    CASE WHEN size(state20.chains) >= $param2 THEN state20 ELSE head(COLLECT {
      WITH [one13 IN state20.searches | coalesce(head([at26 IN range(0, size(one13.found) - 1) WHERE size(one13.found[at26]) > 0 | at26 + 1]), size(one13.found) + 1)] AS least27
      WITH reduce(searches28 = [], one13 IN [at21 IN range(0, size(least27) - 1) | {search: state20.searches[at21],
        most: length25 + size(least27) - 1 - reduce(sum29 = 0 - least27[at21], other15 IN least27 | sum29 + other15)}] |
        searches28 + [CASE WHEN size(one13.search.found) >= one13.most THEN one13.search ELSE head(COLLECT {
          WITH one13.search AS search30
          WITH search30, [side31 IN search30.sides |
            side31{.*, front: side31.front + [one32 IN [somebody33 IN side31.fresh | {node: somebody33, meetings: COUNT { (somebody33)-[:ATTENDED]->() }}] WHERE (one32.meetings <= 1000 AND coalesce(one32.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides34
          WITH *, CASE WHEN reduce(sum35 = 0, each36 IN sides34[0].front | sum35 + each36.meetings) <= reduce(sum37 = 0, each38 IN sides34[1].front | sum37 + each38.meetings) THEN 0 ELSE 1 END AS turn39
          WITH *, sides34[turn39] AS side31, sides34[turn39].end AS own40, sides34[1 - turn39].end AS other41,
            [one42 IN head(sides34[turn39].levels) WHERE one42 <> sides34[turn39].end] AS seen43
          WITH *, COLLECT {
            UNWIND side31.front AS one44
            WITH one44.node AS who45
            MATCH (who45)-[attended46:ATTENDED]->(meeting47)
            WHERE meeting47.status IN $param3 AND COUNT { (meeting47)<-[:ATTENDED]-() } <= 50
            WITH who45, meeting47, attended46.side AS side48
            MATCH (meeting47)<-[attended49:ATTENDED]-(whom50)
            WHERE whom50 <> who45 AND whom50 <> own40 AND (whom50 = other41 OR NOT whom50 IN closed17)
              AND coalesce(side48 <> attended49.side, true)
            RETURN DISTINCT {from: who45, to: whom50} LIMIT 100000
          } AS reached51
          WITH *, COLLECT {
            UNWIND reached51 AS one42
            WITH one42.to AS one42 WHERE NOT one42 IN seen43
            RETURN DISTINCT one42
          } AS newly52
          WITH *, sides34[..turn39] + [{end: own40, front: [], fresh: [one42 IN newly52 WHERE one42 <> other41],
            levels: [seen43 + newly52] + side31.levels, links: side31.links + reached51}] + sides34[turn39 + 1..] AS sides34
          WITH *, [one53 IN head(sides34[0].levels) WHERE one53 IN head(sides34[1].levels) AND CASE WHEN one53 IN [own40, other41] THEN true ELSE (COUNT { (one53)-[:ATTENDED]->() } <= 1000 AND coalesce(one53.kind <> 'DELEGATION', true)) END] AS middles54,
            coalesce(last(tail(sides34[0].levels)), []) AS first55, coalesce(last(tail(sides34[1].levels)), []) AS last56
          RETURN {sides: sides34, found: search30.found + [CASE WHEN isEmpty(middles54) THEN [] ELSE [one53 IN reduce(chains57 = [one58 IN CASE WHEN size(middles54) > 1000
            THEN [one59 IN middles54 WHERE COUNT { (one59)-[:ATTENDED]->() } >= 50] + [one59 IN middles54 WHERE NOT COUNT { (one59)-[:ATTENDED]->() } >= 50] ELSE middles54 END[..1000] | [one58]],
            step60 IN [level61 IN sides34[0].levels[1..-1] | {growing: 0, links: sides34[0].links, near: level61, ends: first55 + last56}] + [level61 IN sides34[1].levels[1..-1] | {growing: -1, links: sides34[1].links, near: level61, ends: first55 + last56}] | COLLECT {
              WITH [one58 IN chains57 | one58[step60.growing]] AS tips62, step60.near AS allowed63
              UNWIND step60.links AS link64
              WITH link64, tips62, allowed63 WHERE link64.to IN tips62 AND link64.from IN allowed63
              UNWIND [one58 IN chains57 WHERE one58[step60.growing] = link64.to AND NOT link64.from IN step60.ends + one58] AS chain65
              RETURN CASE step60.growing WHEN 0 THEN [link64.from] + chain65 ELSE chain65 + [link64.from] END LIMIT 2000
            }) |
            first55 + one53 + last56] END]}
        }) END]) AS searches28
      RETURN {searches: searches28, chains: state20.chains + COLLECT {
        UNWIND CASE size(searches28) WHEN 1 THEN last(head(searches28).found) ELSE
          reduce(parts66 = [[start11]], stretch67 IN [at68 IN range(1, size(searches28)) |
            {found: [one69 IN searches28[at68 - 1].found | one69[..200]],
              left: size(searches28) - at68, longest: length25 + size(searches28)}] | COLLECT {
            UNWIND parts66 AS begun70
            UNWIND CASE stretch67.left WHEN 0 THEN [stretch67.found[stretch67.longest - 1 - size(begun70)]]
              ELSE stretch67.found[..stretch67.longest - stretch67.left - size(begun70)] END AS some71
            UNWIND some71 AS part72
            WITH begun70, part72 WHERE none(one69 IN tail(part72) WHERE one69 IN begun70)
            RETURN begun70 + tail(part72) LIMIT 500
          }) END AS chain73
        WITH chain73 WHERE isEmpty(marks16) OR size(marks16) = COUNT {
          UNWIND marks16 AS mark74
          WITH mark74 WHERE EXISTS {
            UNWIND range(0, size(chain73) - 2) AS at75
            WITH chain73[at75] AS who76, chain73[at75 + 1] AS whom77
            WITH *, COUNT { (who76)-[:ATTENDED]->() } <= COUNT { (whom77)-[:ATTENDED]->() } AS isRarer78
            WITH *, CASE WHEN isRarer78 THEN who76 ELSE whom77 END AS rarer79, CASE WHEN isRarer78 THEN whom77 ELSE who76 END AS other80
            MATCH (rarer79)-[attended81:ATTENDED]->(meeting82)
            WHERE meeting82.status IN $param3 AND COUNT { (meeting82)<-[:ATTENDED]-() } <= 50 AND (meeting82 IN mark74 OR EXISTS { (meeting82)-[:DISCUSSED|HELD_AT]->(one83) WHERE one83 IN mark74 })
            WITH *, attended81.side AS side84
            MATCH (meeting82)<-[attended85:ATTENDED]-(one86)
            WHERE one86 = other80 AND coalesce(side84 <> attended85.side, true)
            RETURN meeting82
          }
          RETURN mark74
        }
        RETURN chain73
      }}
    }) END).chains] |
    [one87 IN chains19 | {chain: one87, isOneOfSeveral: size(chains19) > 1}]]) AS chain88
  WITH chain88.chain AS path89, chain88.isOneOfSeveral AS several90
  WITH path89, several90, CASE WHEN several90 THEN head(COLLECT {
      UNWIND range(0, size(path89) - 2) AS at91
      WITH at91, path89[at91] AS who92, path89[at91 + 1] AS whom93
      WITH *, COUNT { (who92)-[:ATTENDED]->() } <= COUNT { (whom93)-[:ATTENDED]->() } AS isRarer94
      WITH *, CASE WHEN isRarer94 THEN who92 ELSE whom93 END AS rarer95, CASE WHEN isRarer94 THEN whom93 ELSE who92 END AS other96
      MATCH (rarer95)-[attended97:ATTENDED]->(meeting98)
      WHERE meeting98.status IN $param3 AND COUNT { (meeting98)<-[:ATTENDED]-() } <= 50
      WITH *, attended97.side AS side99
      MATCH (meeting98)<-[attended100:ATTENDED]-(one101)
      WHERE one101 = other96 AND coalesce(side99 <> attended100.side, true)
      WITH at91, count(DISTINCT meeting98) AS times102
      RETURN min(times102)
    }) END AS weakest103
  WITH path89, weakest103, CASE WHEN several90 THEN [one87 IN path89 | one87.id] END AS ids104
  ORDER BY size(path89), weakest103 DESC, ids104 LIMIT $param2
  WITH path89, weakest103, ids104
  ORDER BY size(path89), weakest103 DESC, ids104
  RETURN collect([[node105 IN path89 | ['Organization', node105.name]]]) AS rows106
}
RETURN rows106 AS data, problems10 AS problems;
