// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT meeting44 IN barred32 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one57 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] + [one49 IN middles55 WHERE NOT COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one57]], step58 IN [level59 IN range(left51 - 1, 1, -1) | {back: true, known: now50.ahead[level59]}] +
              [level59 IN range(right52 - 1, 1, -1) | {back: false, known: now50.behind[level59]}] | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at60
        WITH at60, chains56[at60] AS chain61
        WITH at60, chain61, CASE WHEN step58.back THEN chain61[0] ELSE chain61[-1] END AS who62
        MATCH (who62)-[attended63:ATTENDED]->(meeting64)<-[attended65:ATTENDED]-(whom66)
        WHERE meeting64.status IN $param6 AND COUNT { (meeting64)<-[:ATTENDED]-() } <= 50 AND NOT meeting64 IN barred32 AND NOT EXISTS { (meeting64)-[:DISCUSSED|HELD_AT]->(end67) WHERE end67 IN barred32 } AND coalesce(attended63.side <> attended65.side, true) AND whom66 IN step58.known
        WITH DISTINCT at60, chain61, whom66
        WHERE NOT whom66 IN chain61 AND whom66 <> start28 AND whom66 <> goal29
        RETURN CASE WHEN step58.back THEN [whom66] + chain61 ELSE chain61 + [whom66] END LIMIT 2000
      }) AS wholes68
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain69 IN wholes68 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain69 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain70
  WITH chain70, barred32
  CALL (chain70, barred32) {
    UNWIND range(0, size(chain70) - 2) AS at71
    WITH at71, barred32, chain70[at71] AS who72, chain70[at71 + 1] AS whom73
    WITH *, CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN who72 ELSE whom73 END AS rarer74,
      CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN whom73 ELSE who72 END AS other75
    MATCH (rarer74)-[attended76:ATTENDED]->(meeting77)
    WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND NOT meeting77 IN barred32 AND NOT EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->(end78) WHERE end78 IN barred32 }
    WITH *, attended76.side AS side79
    MATCH (meeting77)<-[attended80:ATTENDED]-(other75)
    WHERE coalesce(side79 <> attended80.side, true)
    WITH at71, count(DISTINCT meeting77) AS times81
    RETURN min(times81) AS weakest82
  }
  WITH weakest82, barred32, [one83 IN chain70 | one83.id] AS path84
  ORDER BY size(path84), weakest82 DESC, path84 LIMIT $param4
  WITH path84, weakest82, barred32
  ORDER BY size(path84), weakest82 DESC, path84
  CALL (path84, weakest82, barred32) {
    UNWIND range(0, size(path84) - 1) AS at85
    MATCH (node86:Entity {id: path84[at85]})
    WITH node86, at85
    ORDER BY at85
    RETURN collect(['Organization', node86.name]) AS rows87
  }
  RETURN collect([rows87]) AS rows88
}
RETURN rows88 AS data, problems27 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT meeting44 IN barred32 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one57 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] + [one49 IN middles55 WHERE NOT COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one57]], step58 IN [level59 IN range(left51 - 1, 1, -1) | {back: true, known: now50.ahead[level59]}] +
              [level59 IN range(right52 - 1, 1, -1) | {back: false, known: now50.behind[level59]}] | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at60
        WITH at60, chains56[at60] AS chain61
        WITH at60, chain61, CASE WHEN step58.back THEN chain61[0] ELSE chain61[-1] END AS who62
        MATCH (who62)-[attended63:ATTENDED]->(meeting64)<-[attended65:ATTENDED]-(whom66)
        WHERE meeting64.status IN $param6 AND COUNT { (meeting64)<-[:ATTENDED]-() } <= 50 AND NOT meeting64 IN barred32 AND NOT EXISTS { (meeting64)-[:DISCUSSED|HELD_AT]->(end67) WHERE end67 IN barred32 } AND coalesce(attended63.side <> attended65.side, true) AND whom66 IN step58.known
        WITH DISTINCT at60, chain61, whom66
        WHERE NOT whom66 IN chain61 AND whom66 <> start28 AND whom66 <> goal29
        RETURN CASE WHEN step58.back THEN [whom66] + chain61 ELSE chain61 + [whom66] END LIMIT 2000
      }) AS wholes68
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain69 IN wholes68 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain69 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain70
  WITH chain70, barred32
  CALL (chain70, barred32) {
    UNWIND range(0, size(chain70) - 2) AS at71
    WITH at71, barred32, chain70[at71] AS who72, chain70[at71 + 1] AS whom73
    WITH *, CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN who72 ELSE whom73 END AS rarer74,
      CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN whom73 ELSE who72 END AS other75
    MATCH (rarer74)-[attended76:ATTENDED]->(meeting77)
    WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND NOT meeting77 IN barred32 AND NOT EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->(end78) WHERE end78 IN barred32 }
    WITH *, attended76.side AS side79
    MATCH (meeting77)<-[attended80:ATTENDED]-(other75)
    WHERE coalesce(side79 <> attended80.side, true)
    WITH at71, count(DISTINCT meeting77) AS times81
    RETURN min(times81) AS weakest82
  }
  WITH weakest82, barred32, [one83 IN chain70 | one83.id] AS path84
  ORDER BY size(path84), weakest82 DESC, path84 LIMIT $param4
  WITH path84, weakest82, barred32
  ORDER BY size(path84), weakest82 DESC, path84
  CALL (path84, weakest82, barred32) {
    UNWIND range(0, size(path84) - 1) AS at85
    MATCH (node86:Entity {id: path84[at85]})
    WITH node86, at85
    ORDER BY at85
    RETURN collect(['Organization', node86.name]) AS rows87
  }
  RETURN collect([rows87]) AS rows88
}
RETURN rows88 AS data, problems27 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"港城","folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"text":"渔业","folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT meeting44 IN barred32 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one57 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] + [one49 IN middles55 WHERE NOT COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one57]], step58 IN [level59 IN range(left51 - 1, 1, -1) | {back: true, known: now50.ahead[level59]}] +
              [level59 IN range(right52 - 1, 1, -1) | {back: false, known: now50.behind[level59]}] | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at60
        WITH at60, chains56[at60] AS chain61
        WITH at60, chain61, CASE WHEN step58.back THEN chain61[0] ELSE chain61[-1] END AS who62
        MATCH (who62)-[attended63:ATTENDED]->(meeting64)<-[attended65:ATTENDED]-(whom66)
        WHERE meeting64.status IN $param6 AND COUNT { (meeting64)<-[:ATTENDED]-() } <= 50 AND NOT meeting64 IN barred32 AND NOT EXISTS { (meeting64)-[:DISCUSSED|HELD_AT]->(end67) WHERE end67 IN barred32 } AND coalesce(attended63.side <> attended65.side, true) AND whom66 IN step58.known
        WITH DISTINCT at60, chain61, whom66
        WHERE NOT whom66 IN chain61 AND whom66 <> start28 AND whom66 <> goal29
        RETURN CASE WHEN step58.back THEN [whom66] + chain61 ELSE chain61 + [whom66] END LIMIT 2000
      }) AS wholes68
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain69 IN wholes68 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain69 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain70
  WITH chain70, barred32
  CALL (chain70, barred32) {
    UNWIND range(0, size(chain70) - 2) AS at71
    WITH at71, barred32, chain70[at71] AS who72, chain70[at71 + 1] AS whom73
    WITH *, CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN who72 ELSE whom73 END AS rarer74,
      CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN whom73 ELSE who72 END AS other75
    MATCH (rarer74)-[attended76:ATTENDED]->(meeting77)
    WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND NOT meeting77 IN barred32 AND NOT EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->(end78) WHERE end78 IN barred32 }
    WITH *, attended76.side AS side79
    MATCH (meeting77)<-[attended80:ATTENDED]-(other75)
    WHERE coalesce(side79 <> attended80.side, true)
    WITH at71, count(DISTINCT meeting77) AS times81
    RETURN min(times81) AS weakest82
  }
  WITH weakest82, barred32, [one83 IN chain70 | one83.id] AS path84
  ORDER BY size(path84), weakest82 DESC, path84 LIMIT $param4
  WITH path84, weakest82, barred32
  ORDER BY size(path84), weakest82 DESC, path84
  CALL (path84, weakest82, barred32) {
    UNWIND range(0, size(path84) - 1) AS at85
    MATCH (node86:Entity {id: path84[at85]})
    WITH node86, at85
    ORDER BY at85
    RETURN collect(['Organization', node86.name]) AS rows87
  }
  RETURN collect([rows87]) AS rows88
}
RETURN rows88 AS data, problems27 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"meeting/a","folded":"meeting/a","nearest":"meetinga~2 OR meeting~2 OR a"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS from6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'from', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS to14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'to', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Person|Organization|Issue|Place|Meeting
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS avoiding22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'avoiding', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, avoiding22 AS avoiding26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, avoiding26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  CALL (avoiding26) {
    UNWIND avoiding26 AS one30
    MATCH (one30)<-[:BROADER|LOCATED_IN*0..]-(below31)
    RETURN collect(DISTINCT below31) AS barred32
  }
  WITH * WHERE none(end33 IN [start28, goal29] WHERE end33 IN barred32)
  UNWIND reduce(state34 = {front: [start28], ahead: [[start28]], rear: [goal29], behind: [[goal29]],
    found: CASE WHEN start28 = goal29 THEN [[start28]] ELSE [] END}, length35 IN range(1, CASE WHEN start28 = goal29 THEN 0 ELSE $param3 END) |
    CASE WHEN size(state34.found) >= $param4 THEN state34 ELSE head(COLLECT {
      UNWIND [CASE WHEN reduce(sum36 = 0, each37 IN state34.front | sum36 + COUNT { (each37)-[:ATTENDED]->() }) <= reduce(sum38 = 0, each39 IN state34.rear | sum38 + COUNT { (each39)-[:ATTENDED]->() })
        THEN {forth: true, front: state34.front, levels: state34.ahead, end: goal29}
        ELSE {forth: false, front: state34.rear, levels: state34.behind, end: start28} END] AS side40
      WITH side40, last(side40.levels) AS within41
      WITH side40, within41, COLLECT {
        UNWIND side40.front AS who42
        MATCH (who42)-[attended43:ATTENDED]->(meeting44)<-[attended45:ATTENDED]-(whom46)
        WHERE meeting44.status IN $param5 AND COUNT { (meeting44)<-[:ATTENDED]-() } <= 50 AND NOT meeting44 IN barred32 AND NOT EXISTS { (meeting44)-[:DISCUSSED|HELD_AT]->(end47) WHERE end47 IN barred32 } AND coalesce(attended43.side <> attended45.side, true)
        WITH DISTINCT whom46 WHERE NOT whom46 IN within41 AND (whom46 = side40.end OR (NOT whom46 IN barred32 AND (COUNT { (whom46)-[:ATTENDED]->() } <= 1000 AND coalesce(whom46.kind <> 'DELEGATION', true))))
        RETURN whom46 LIMIT 20000
      } AS reached48
      WITH side40, [one49 IN reached48 WHERE one49 <> side40.end] AS reached48,
        side40.levels + [within41 + reached48] AS within41
      WITH CASE WHEN side40.forth
        THEN {front: reached48, ahead: within41, rear: state34.rear, behind: state34.behind}
        ELSE {front: state34.front, ahead: state34.ahead, rear: reached48, behind: within41} END AS now50
      WITH now50, size(now50.ahead) - 1 AS left51, size(now50.behind) - 1 AS right52,
        last(now50.ahead) AS before53, last(now50.behind) AS after54
      WITH now50, left51, right52, COLLECT {
        UNWIND CASE WHEN size(before53) < size(after54) THEN before53 ELSE after54 END AS one49
        WITH one49 WHERE one49 IN before53 AND one49 IN after54
          AND (left51 = 0 OR one49 <> start28) AND (right52 = 0 OR one49 <> goal29)
        RETURN one49
      } AS middles55
      WITH now50, left51, right52, reduce(chains56 = [one57 IN CASE WHEN size(middles55) > 1000
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] + [one49 IN middles55 WHERE NOT COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one57]], step58 IN [level59 IN range(left51 - 1, 1, -1) | {back: true, known: now50.ahead[level59]}] +
              [level59 IN range(right52 - 1, 1, -1) | {back: false, known: now50.behind[level59]}] | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at60
        WITH at60, chains56[at60] AS chain61
        WITH at60, chain61, CASE WHEN step58.back THEN chain61[0] ELSE chain61[-1] END AS who62
        MATCH (who62)-[attended63:ATTENDED]->(meeting64)<-[attended65:ATTENDED]-(whom66)
        WHERE meeting64.status IN $param6 AND COUNT { (meeting64)<-[:ATTENDED]-() } <= 50 AND NOT meeting64 IN barred32 AND NOT EXISTS { (meeting64)-[:DISCUSSED|HELD_AT]->(end67) WHERE end67 IN barred32 } AND coalesce(attended63.side <> attended65.side, true) AND whom66 IN step58.known
        WITH DISTINCT at60, chain61, whom66
        WHERE NOT whom66 IN chain61 AND whom66 <> start28 AND whom66 <> goal29
        RETURN CASE WHEN step58.back THEN [whom66] + chain61 ELSE chain61 + [whom66] END LIMIT 2000
      }) AS wholes68
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + [chain69 IN wholes68 |
          CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain69 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END]}
    }) END).found AS chain70
  WITH chain70, barred32
  CALL (chain70, barred32) {
    UNWIND range(0, size(chain70) - 2) AS at71
    WITH at71, barred32, chain70[at71] AS who72, chain70[at71 + 1] AS whom73
    WITH *, CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN who72 ELSE whom73 END AS rarer74,
      CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN whom73 ELSE who72 END AS other75
    MATCH (rarer74)-[attended76:ATTENDED]->(meeting77)
    WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND NOT meeting77 IN barred32 AND NOT EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->(end78) WHERE end78 IN barred32 }
    WITH *, attended76.side AS side79
    MATCH (meeting77)<-[attended80:ATTENDED]-(other75)
    WHERE coalesce(side79 <> attended80.side, true)
    WITH at71, count(DISTINCT meeting77) AS times81
    RETURN min(times81) AS weakest82
  }
  WITH weakest82, barred32, [one83 IN chain70 | one83.id] AS path84
  ORDER BY size(path84), weakest82 DESC, path84 LIMIT $param4
  WITH path84, weakest82, barred32
  ORDER BY size(path84), weakest82 DESC, path84
  CALL (path84, weakest82, barred32) {
    UNWIND range(0, size(path84) - 1) AS at85
    MATCH (node86:Entity {id: path84[at85]})
    WITH node86, at85
    ORDER BY at85
    RETURN collect(['Organization', node86.name]) AS rows87
  }
  RETURN collect([rows87]) AS rows88
}
RETURN rows88 AS data, problems27 AS problems;
