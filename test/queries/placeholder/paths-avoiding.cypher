// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(search18 = {sides: [one19 IN [start11, goal12] |
    {end: one19, front: [{node: one19, meetings: COUNT { (one19)-[:ATTENDED]->() }}], fresh: [], levels: [[one19]], links: []}], found: []}, length20 IN range(1, $param1) |
    CASE WHEN size(search18.found) >= $param2 THEN search18 ELSE head(COLLECT {
      WITH search18, [side21 IN search18.sides |
        side21{.*, front: side21.front + [one22 IN [somebody23 IN side21.fresh | {node: somebody23, meetings: COUNT { (somebody23)-[:ATTENDED]->() }}] WHERE (one22.meetings <= 1000 AND coalesce(one22.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides24
      WITH *, CASE WHEN reduce(sum25 = 0, each26 IN sides24[0].front | sum25 + each26.meetings) <= reduce(sum27 = 0, each28 IN sides24[1].front | sum27 + each28.meetings) THEN 0 ELSE 1 END AS turn29
      WITH *, sides24[turn29] AS side21, sides24[turn29].end AS own30, sides24[1 - turn29].end AS other31,
        [one32 IN head(sides24[turn29].levels) WHERE one32 <> sides24[turn29].end] AS seen33
      WITH *, COLLECT {
        UNWIND side21.front AS one34
        WITH one34.node AS who35
        MATCH (who35)-[attended36:ATTENDED]->(meeting37)
        WHERE meeting37.status IN $param3 AND COUNT { (meeting37)<-[:ATTENDED]-() } <= 50 AND NOT meeting37 IN barred15 AND NOT EXISTS { (meeting37)-[:DISCUSSED|HELD_AT]->(end38) WHERE end38 IN barred15 }
        WITH who35, meeting37, attended36.side AS side39
        MATCH (meeting37)<-[attended40:ATTENDED]-(whom41)
        WHERE whom41 <> who35 AND whom41 <> own30 AND (whom41 = other31 OR NOT whom41 IN barred15)
          AND coalesce(side39 <> attended40.side, true)
        RETURN DISTINCT {from: who35, to: whom41} LIMIT 100000
      } AS reached42
      WITH *, COLLECT {
        UNWIND reached42 AS one32
        WITH one32.to AS one32 WHERE NOT one32 IN seen33
        RETURN DISTINCT one32
      } AS newly43
      WITH *, sides24[..turn29] + [{end: own30, front: [], fresh: [one32 IN newly43 WHERE one32 <> other31],
        levels: [seen33 + newly43] + side21.levels, links: side21.links + reached42}] + sides24[turn29 + 1..] AS sides24
      WITH *, [one44 IN head(sides24[0].levels) WHERE one44 IN head(sides24[1].levels) AND CASE WHEN one44 IN [own30, other31] THEN true ELSE (COUNT { (one44)-[:ATTENDED]->() } <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true)) END] AS middles45,
        coalesce(last(tail(sides24[0].levels)), []) AS first46, coalesce(last(tail(sides24[1].levels)), []) AS last47
      RETURN {sides: sides24, found: search18.found + CASE WHEN isEmpty(middles45) THEN [] ELSE [one44 IN reduce(chains48 = [one49 IN CASE WHEN size(middles45) > 1000
        THEN [one50 IN middles45 WHERE COUNT { (one50)-[:ATTENDED]->() } >= 50] + [one50 IN middles45 WHERE NOT COUNT { (one50)-[:ATTENDED]->() } >= 50] ELSE middles45 END[..1000] | [one49]],
        step51 IN [level52 IN sides24[0].levels[1..-1] | {growing: 0, links: sides24[0].links, near: level52, ends: first46 + last47}] + [level52 IN sides24[1].levels[1..-1] | {growing: -1, links: sides24[1].links, near: level52, ends: first46 + last47}] | COLLECT {
          WITH [one49 IN chains48 | one49[step51.growing]] AS tips53, step51.near AS allowed54
          UNWIND step51.links AS link55
          WITH link55, tips53, allowed54 WHERE link55.to IN tips53 AND link55.from IN allowed54
          UNWIND [one49 IN chains48 WHERE one49[step51.growing] = link55.to AND NOT link55.from IN step51.ends + one49] AS chain56
          RETURN CASE step51.growing WHEN 0 THEN [link55.from] + chain56 ELSE chain56 + [link55.from] END LIMIT 2000
        }) |
        first46 + one44 + last47] END}
    }) END).found END] |
    [one57 IN chains17 | {chain: one57, isOneOfSeveral: size(chains17) > 1}]]) AS chain58
  WITH barred15, chain58.chain AS path59, chain58.isOneOfSeveral AS several60
  WITH barred15, path59, several60, CASE WHEN several60 THEN head(COLLECT {
      UNWIND range(0, size(path59) - 2) AS at61
      WITH at61, barred15, path59[at61] AS who62, path59[at61 + 1] AS whom63
      WITH *, COUNT { (who62)-[:ATTENDED]->() } <= COUNT { (whom63)-[:ATTENDED]->() } AS isRarer64
      WITH *, CASE WHEN isRarer64 THEN who62 ELSE whom63 END AS rarer65, CASE WHEN isRarer64 THEN whom63 ELSE who62 END AS other66
      MATCH (rarer65)-[attended67:ATTENDED]->(meeting68)
      WHERE meeting68.status IN $param3 AND COUNT { (meeting68)<-[:ATTENDED]-() } <= 50 AND NOT meeting68 IN barred15 AND NOT EXISTS { (meeting68)-[:DISCUSSED|HELD_AT]->(end69) WHERE end69 IN barred15 }
      WITH *, attended67.side AS side70
      MATCH (meeting68)<-[attended71:ATTENDED]-(one72)
      WHERE one72 = other66 AND coalesce(side70 <> attended71.side, true)
      WITH at61, count(DISTINCT meeting68) AS times73
      RETURN min(times73)
    }) END AS weakest74
  WITH barred15, path59, weakest74, CASE WHEN several60 THEN [one57 IN path59 | one57.id] END AS ids75
  ORDER BY size(path59), weakest74 DESC, ids75 LIMIT $param2
  WITH path59, weakest74, ids75, barred15
  ORDER BY size(path59), weakest74 DESC, ids75
  RETURN collect([[node76 IN path59 | ['Organization', node76.name]]]) AS rows77
}
RETURN rows77 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"},{"argument":1,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"},{"argument":2,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(search18 = {sides: [one19 IN [start11, goal12] |
    {end: one19, front: [{node: one19, meetings: COUNT { (one19)-[:ATTENDED]->() }}], fresh: [], levels: [[one19]], links: []}], found: []}, length20 IN range(1, $param1) |
    CASE WHEN size(search18.found) >= $param2 THEN search18 ELSE head(COLLECT {
      WITH search18, [side21 IN search18.sides |
        side21{.*, front: side21.front + [one22 IN [somebody23 IN side21.fresh | {node: somebody23, meetings: COUNT { (somebody23)-[:ATTENDED]->() }}] WHERE (one22.meetings <= 1000 AND coalesce(one22.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides24
      WITH *, CASE WHEN reduce(sum25 = 0, each26 IN sides24[0].front | sum25 + each26.meetings) <= reduce(sum27 = 0, each28 IN sides24[1].front | sum27 + each28.meetings) THEN 0 ELSE 1 END AS turn29
      WITH *, sides24[turn29] AS side21, sides24[turn29].end AS own30, sides24[1 - turn29].end AS other31,
        [one32 IN head(sides24[turn29].levels) WHERE one32 <> sides24[turn29].end] AS seen33
      WITH *, COLLECT {
        UNWIND side21.front AS one34
        WITH one34.node AS who35
        MATCH (who35)-[attended36:ATTENDED]->(meeting37)
        WHERE meeting37.status IN $param3 AND COUNT { (meeting37)<-[:ATTENDED]-() } <= 50 AND NOT meeting37 IN barred15 AND NOT EXISTS { (meeting37)-[:DISCUSSED|HELD_AT]->(end38) WHERE end38 IN barred15 }
        WITH who35, meeting37, attended36.side AS side39
        MATCH (meeting37)<-[attended40:ATTENDED]-(whom41)
        WHERE whom41 <> who35 AND whom41 <> own30 AND (whom41 = other31 OR NOT whom41 IN barred15)
          AND coalesce(side39 <> attended40.side, true)
        RETURN DISTINCT {from: who35, to: whom41} LIMIT 100000
      } AS reached42
      WITH *, COLLECT {
        UNWIND reached42 AS one32
        WITH one32.to AS one32 WHERE NOT one32 IN seen33
        RETURN DISTINCT one32
      } AS newly43
      WITH *, sides24[..turn29] + [{end: own30, front: [], fresh: [one32 IN newly43 WHERE one32 <> other31],
        levels: [seen33 + newly43] + side21.levels, links: side21.links + reached42}] + sides24[turn29 + 1..] AS sides24
      WITH *, [one44 IN head(sides24[0].levels) WHERE one44 IN head(sides24[1].levels) AND CASE WHEN one44 IN [own30, other31] THEN true ELSE (COUNT { (one44)-[:ATTENDED]->() } <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true)) END] AS middles45,
        coalesce(last(tail(sides24[0].levels)), []) AS first46, coalesce(last(tail(sides24[1].levels)), []) AS last47
      RETURN {sides: sides24, found: search18.found + CASE WHEN isEmpty(middles45) THEN [] ELSE [one44 IN reduce(chains48 = [one49 IN CASE WHEN size(middles45) > 1000
        THEN [one50 IN middles45 WHERE COUNT { (one50)-[:ATTENDED]->() } >= 50] + [one50 IN middles45 WHERE NOT COUNT { (one50)-[:ATTENDED]->() } >= 50] ELSE middles45 END[..1000] | [one49]],
        step51 IN [level52 IN sides24[0].levels[1..-1] | {growing: 0, links: sides24[0].links, near: level52, ends: first46 + last47}] + [level52 IN sides24[1].levels[1..-1] | {growing: -1, links: sides24[1].links, near: level52, ends: first46 + last47}] | COLLECT {
          WITH [one49 IN chains48 | one49[step51.growing]] AS tips53, step51.near AS allowed54
          UNWIND step51.links AS link55
          WITH link55, tips53, allowed54 WHERE link55.to IN tips53 AND link55.from IN allowed54
          UNWIND [one49 IN chains48 WHERE one49[step51.growing] = link55.to AND NOT link55.from IN step51.ends + one49] AS chain56
          RETURN CASE step51.growing WHEN 0 THEN [link55.from] + chain56 ELSE chain56 + [link55.from] END LIMIT 2000
        }) |
        first46 + one44 + last47] END}
    }) END).found END] |
    [one57 IN chains17 | {chain: one57, isOneOfSeveral: size(chains17) > 1}]]) AS chain58
  WITH barred15, chain58.chain AS path59, chain58.isOneOfSeveral AS several60
  WITH barred15, path59, several60, CASE WHEN several60 THEN head(COLLECT {
      UNWIND range(0, size(path59) - 2) AS at61
      WITH at61, barred15, path59[at61] AS who62, path59[at61 + 1] AS whom63
      WITH *, COUNT { (who62)-[:ATTENDED]->() } <= COUNT { (whom63)-[:ATTENDED]->() } AS isRarer64
      WITH *, CASE WHEN isRarer64 THEN who62 ELSE whom63 END AS rarer65, CASE WHEN isRarer64 THEN whom63 ELSE who62 END AS other66
      MATCH (rarer65)-[attended67:ATTENDED]->(meeting68)
      WHERE meeting68.status IN $param3 AND COUNT { (meeting68)<-[:ATTENDED]-() } <= 50 AND NOT meeting68 IN barred15 AND NOT EXISTS { (meeting68)-[:DISCUSSED|HELD_AT]->(end69) WHERE end69 IN barred15 }
      WITH *, attended67.side AS side70
      MATCH (meeting68)<-[attended71:ATTENDED]-(one72)
      WHERE one72 = other66 AND coalesce(side70 <> attended71.side, true)
      WITH at61, count(DISTINCT meeting68) AS times73
      RETURN min(times73)
    }) END AS weakest74
  WITH barred15, path59, weakest74, CASE WHEN several60 THEN [one57 IN path59 | one57.id] END AS ids75
  ORDER BY size(path59), weakest74 DESC, ids75 LIMIT $param2
  WITH path59, weakest74, ids75, barred15
  ORDER BY size(path59), weakest74 DESC, ids75
  RETURN collect([[node76 IN path59 | ['Organization', node76.name]]]) AS rows77
}
RETURN rows77 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"argument":2,"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(search18 = {sides: [one19 IN [start11, goal12] |
    {end: one19, front: [{node: one19, meetings: COUNT { (one19)-[:ATTENDED]->() }}], fresh: [], levels: [[one19]], links: []}], found: []}, length20 IN range(1, $param1) |
    CASE WHEN size(search18.found) >= $param2 THEN search18 ELSE head(COLLECT {
      WITH search18, [side21 IN search18.sides |
        side21{.*, front: side21.front + [one22 IN [somebody23 IN side21.fresh | {node: somebody23, meetings: COUNT { (somebody23)-[:ATTENDED]->() }}] WHERE (one22.meetings <= 1000 AND coalesce(one22.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides24
      WITH *, CASE WHEN reduce(sum25 = 0, each26 IN sides24[0].front | sum25 + each26.meetings) <= reduce(sum27 = 0, each28 IN sides24[1].front | sum27 + each28.meetings) THEN 0 ELSE 1 END AS turn29
      WITH *, sides24[turn29] AS side21, sides24[turn29].end AS own30, sides24[1 - turn29].end AS other31,
        [one32 IN head(sides24[turn29].levels) WHERE one32 <> sides24[turn29].end] AS seen33
      WITH *, COLLECT {
        UNWIND side21.front AS one34
        WITH one34.node AS who35
        MATCH (who35)-[attended36:ATTENDED]->(meeting37)
        WHERE meeting37.status IN $param3 AND COUNT { (meeting37)<-[:ATTENDED]-() } <= 50 AND NOT meeting37 IN barred15 AND NOT EXISTS { (meeting37)-[:DISCUSSED|HELD_AT]->(end38) WHERE end38 IN barred15 }
        WITH who35, meeting37, attended36.side AS side39
        MATCH (meeting37)<-[attended40:ATTENDED]-(whom41)
        WHERE whom41 <> who35 AND whom41 <> own30 AND (whom41 = other31 OR NOT whom41 IN barred15)
          AND coalesce(side39 <> attended40.side, true)
        RETURN DISTINCT {from: who35, to: whom41} LIMIT 100000
      } AS reached42
      WITH *, COLLECT {
        UNWIND reached42 AS one32
        WITH one32.to AS one32 WHERE NOT one32 IN seen33
        RETURN DISTINCT one32
      } AS newly43
      WITH *, sides24[..turn29] + [{end: own30, front: [], fresh: [one32 IN newly43 WHERE one32 <> other31],
        levels: [seen33 + newly43] + side21.levels, links: side21.links + reached42}] + sides24[turn29 + 1..] AS sides24
      WITH *, [one44 IN head(sides24[0].levels) WHERE one44 IN head(sides24[1].levels) AND CASE WHEN one44 IN [own30, other31] THEN true ELSE (COUNT { (one44)-[:ATTENDED]->() } <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true)) END] AS middles45,
        coalesce(last(tail(sides24[0].levels)), []) AS first46, coalesce(last(tail(sides24[1].levels)), []) AS last47
      RETURN {sides: sides24, found: search18.found + CASE WHEN isEmpty(middles45) THEN [] ELSE [one44 IN reduce(chains48 = [one49 IN CASE WHEN size(middles45) > 1000
        THEN [one50 IN middles45 WHERE COUNT { (one50)-[:ATTENDED]->() } >= 50] + [one50 IN middles45 WHERE NOT COUNT { (one50)-[:ATTENDED]->() } >= 50] ELSE middles45 END[..1000] | [one49]],
        step51 IN [level52 IN sides24[0].levels[1..-1] | {growing: 0, links: sides24[0].links, near: level52, ends: first46 + last47}] + [level52 IN sides24[1].levels[1..-1] | {growing: -1, links: sides24[1].links, near: level52, ends: first46 + last47}] | COLLECT {
          WITH [one49 IN chains48 | one49[step51.growing]] AS tips53, step51.near AS allowed54
          UNWIND step51.links AS link55
          WITH link55, tips53, allowed54 WHERE link55.to IN tips53 AND link55.from IN allowed54
          UNWIND [one49 IN chains48 WHERE one49[step51.growing] = link55.to AND NOT link55.from IN step51.ends + one49] AS chain56
          RETURN CASE step51.growing WHEN 0 THEN [link55.from] + chain56 ELSE chain56 + [link55.from] END LIMIT 2000
        }) |
        first46 + one44 + last47] END}
    }) END).found END] |
    [one57 IN chains17 | {chain: one57, isOneOfSeveral: size(chains17) > 1}]]) AS chain58
  WITH barred15, chain58.chain AS path59, chain58.isOneOfSeveral AS several60
  WITH barred15, path59, several60, CASE WHEN several60 THEN head(COLLECT {
      UNWIND range(0, size(path59) - 2) AS at61
      WITH at61, barred15, path59[at61] AS who62, path59[at61 + 1] AS whom63
      WITH *, COUNT { (who62)-[:ATTENDED]->() } <= COUNT { (whom63)-[:ATTENDED]->() } AS isRarer64
      WITH *, CASE WHEN isRarer64 THEN who62 ELSE whom63 END AS rarer65, CASE WHEN isRarer64 THEN whom63 ELSE who62 END AS other66
      MATCH (rarer65)-[attended67:ATTENDED]->(meeting68)
      WHERE meeting68.status IN $param3 AND COUNT { (meeting68)<-[:ATTENDED]-() } <= 50 AND NOT meeting68 IN barred15 AND NOT EXISTS { (meeting68)-[:DISCUSSED|HELD_AT]->(end69) WHERE end69 IN barred15 }
      WITH *, attended67.side AS side70
      MATCH (meeting68)<-[attended71:ATTENDED]-(one72)
      WHERE one72 = other66 AND coalesce(side70 <> attended71.side, true)
      WITH at61, count(DISTINCT meeting68) AS times73
      RETURN min(times73)
    }) END AS weakest74
  WITH barred15, path59, weakest74, CASE WHEN several60 THEN [one57 IN path59 | one57.id] END AS ids75
  ORDER BY size(path59), weakest74 DESC, ids75 LIMIT $param2
  WITH path59, weakest74, ids75, barred15
  ORDER BY size(path59), weakest74 DESC, ids75
  RETURN collect([[node76 IN path59 | ['Organization', node76.name]]]) AS rows77
}
RETURN rows77 AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":2,"text":"meeting/a","ids":["meeting/a"],"folded":"meeting/a","nearest":"meetinga~2 OR meeting~2 OR a"}]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['from', 'to', 'avoiding'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0, 1 THEN entity2:Person|Organization WHEN 2 THEN entity2:Person|Organization|Issue|Place|Meeting END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS from7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS to8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS avoiding9, collect(problem6) AS problems10
CALL (problems10, from7, to8, avoiding9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND from7 AS start11
  UNWIND to8 AS goal12
  CALL (avoiding9) {
    UNWIND avoiding9 AS one13
    MATCH (one13)<-[:BROADER|LOCATED_IN*0..]-(below14)
    RETURN collect(DISTINCT below14) AS barred15
  }
  WITH * WHERE none(end16 IN [start11, goal12] WHERE end16 IN barred15)
  UNWIND head([chains17 IN [CASE WHEN start11 = goal12 THEN [[start11]] ELSE reduce(search18 = {sides: [one19 IN [start11, goal12] |
    {end: one19, front: [{node: one19, meetings: COUNT { (one19)-[:ATTENDED]->() }}], fresh: [], levels: [[one19]], links: []}], found: []}, length20 IN range(1, $param1) |
    CASE WHEN size(search18.found) >= $param2 THEN search18 ELSE head(COLLECT {
      WITH search18, [side21 IN search18.sides |
        side21{.*, front: side21.front + [one22 IN [somebody23 IN side21.fresh | {node: somebody23, meetings: COUNT { (somebody23)-[:ATTENDED]->() }}] WHERE (one22.meetings <= 1000 AND coalesce(one22.node.kind <> 'DELEGATION', true))][..20000], fresh: []}] AS sides24
      WITH *, CASE WHEN reduce(sum25 = 0, each26 IN sides24[0].front | sum25 + each26.meetings) <= reduce(sum27 = 0, each28 IN sides24[1].front | sum27 + each28.meetings) THEN 0 ELSE 1 END AS turn29
      WITH *, sides24[turn29] AS side21, sides24[turn29].end AS own30, sides24[1 - turn29].end AS other31,
        [one32 IN head(sides24[turn29].levels) WHERE one32 <> sides24[turn29].end] AS seen33
      WITH *, COLLECT {
        UNWIND side21.front AS one34
        WITH one34.node AS who35
        MATCH (who35)-[attended36:ATTENDED]->(meeting37)
        WHERE meeting37.status IN $param3 AND COUNT { (meeting37)<-[:ATTENDED]-() } <= 50 AND NOT meeting37 IN barred15 AND NOT EXISTS { (meeting37)-[:DISCUSSED|HELD_AT]->(end38) WHERE end38 IN barred15 }
        WITH who35, meeting37, attended36.side AS side39
        MATCH (meeting37)<-[attended40:ATTENDED]-(whom41)
        WHERE whom41 <> who35 AND whom41 <> own30 AND (whom41 = other31 OR NOT whom41 IN barred15)
          AND coalesce(side39 <> attended40.side, true)
        RETURN DISTINCT {from: who35, to: whom41} LIMIT 100000
      } AS reached42
      WITH *, COLLECT {
        UNWIND reached42 AS one32
        WITH one32.to AS one32 WHERE NOT one32 IN seen33
        RETURN DISTINCT one32
      } AS newly43
      WITH *, sides24[..turn29] + [{end: own30, front: [], fresh: [one32 IN newly43 WHERE one32 <> other31],
        levels: [seen33 + newly43] + side21.levels, links: side21.links + reached42}] + sides24[turn29 + 1..] AS sides24
      WITH *, [one44 IN head(sides24[0].levels) WHERE one44 IN head(sides24[1].levels) AND CASE WHEN one44 IN [own30, other31] THEN true ELSE (COUNT { (one44)-[:ATTENDED]->() } <= 1000 AND coalesce(one44.kind <> 'DELEGATION', true)) END] AS middles45,
        coalesce(last(tail(sides24[0].levels)), []) AS first46, coalesce(last(tail(sides24[1].levels)), []) AS last47
      RETURN {sides: sides24, found: search18.found + CASE WHEN isEmpty(middles45) THEN [] ELSE [one44 IN reduce(chains48 = [one49 IN CASE WHEN size(middles45) > 1000
        THEN [one50 IN middles45 WHERE COUNT { (one50)-[:ATTENDED]->() } >= 50] + [one50 IN middles45 WHERE NOT COUNT { (one50)-[:ATTENDED]->() } >= 50] ELSE middles45 END[..1000] | [one49]],
        step51 IN [level52 IN sides24[0].levels[1..-1] | {growing: 0, links: sides24[0].links, near: level52, ends: first46 + last47}] + [level52 IN sides24[1].levels[1..-1] | {growing: -1, links: sides24[1].links, near: level52, ends: first46 + last47}] | COLLECT {
          WITH [one49 IN chains48 | one49[step51.growing]] AS tips53, step51.near AS allowed54
          UNWIND step51.links AS link55
          WITH link55, tips53, allowed54 WHERE link55.to IN tips53 AND link55.from IN allowed54
          UNWIND [one49 IN chains48 WHERE one49[step51.growing] = link55.to AND NOT link55.from IN step51.ends + one49] AS chain56
          RETURN CASE step51.growing WHEN 0 THEN [link55.from] + chain56 ELSE chain56 + [link55.from] END LIMIT 2000
        }) |
        first46 + one44 + last47] END}
    }) END).found END] |
    [one57 IN chains17 | {chain: one57, isOneOfSeveral: size(chains17) > 1}]]) AS chain58
  WITH barred15, chain58.chain AS path59, chain58.isOneOfSeveral AS several60
  WITH barred15, path59, several60, CASE WHEN several60 THEN head(COLLECT {
      UNWIND range(0, size(path59) - 2) AS at61
      WITH at61, barred15, path59[at61] AS who62, path59[at61 + 1] AS whom63
      WITH *, COUNT { (who62)-[:ATTENDED]->() } <= COUNT { (whom63)-[:ATTENDED]->() } AS isRarer64
      WITH *, CASE WHEN isRarer64 THEN who62 ELSE whom63 END AS rarer65, CASE WHEN isRarer64 THEN whom63 ELSE who62 END AS other66
      MATCH (rarer65)-[attended67:ATTENDED]->(meeting68)
      WHERE meeting68.status IN $param3 AND COUNT { (meeting68)<-[:ATTENDED]-() } <= 50 AND NOT meeting68 IN barred15 AND NOT EXISTS { (meeting68)-[:DISCUSSED|HELD_AT]->(end69) WHERE end69 IN barred15 }
      WITH *, attended67.side AS side70
      MATCH (meeting68)<-[attended71:ATTENDED]-(one72)
      WHERE one72 = other66 AND coalesce(side70 <> attended71.side, true)
      WITH at61, count(DISTINCT meeting68) AS times73
      RETURN min(times73)
    }) END AS weakest74
  WITH barred15, path59, weakest74, CASE WHEN several60 THEN [one57 IN path59 | one57.id] END AS ids75
  ORDER BY size(path59), weakest74 DESC, ids75 LIMIT $param2
  WITH path59, weakest74, ids75, barred15
  ORDER BY size(path59), weakest74 DESC, ids75
  RETURN collect([[node76 IN path59 | ['Organization', node76.name]]]) AS rows77
}
RETURN rows77 AS data, problems10 AS problems;
