// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
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
  RETURN collect(DISTINCT head(found18)) AS through22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'through', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, through22 AS through26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, through26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  WITH *, [] AS barred30
  WITH *, [start28] + [one31 IN through26 WHERE (one31:Person OR one31:Organization) AND one31 <> start28 AND one31 <> goal29] + [goal29] AS stops32,
    [one31 IN through26 WHERE NOT (one31:Person OR one31:Organization)] AS marks33
  WHERE none(one31 IN stops32 WHERE one31 IN barred30)
  WITH *, barred30 + stops32 AS closed34
  CALL (stops32, marks33, closed34) {
    UNWIND range(0, size(stops32) - 2) AS at35
    WITH *, stops32[at35] AS from36, stops32[at35 + 1] AS to37
    WITH at35, reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 AND isEmpty(marks33) THEN $param4 ELSE 20 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48)<-[attended49:ATTENDED]-(whom50)
          WHERE meeting48.status IN $param5 AND COUNT { (meeting48)<-[:ATTENDED]-() } <= 50 AND coalesce(attended47.side <> attended49.side, true)
          WITH DISTINCT whom50 WHERE NOT whom50 IN within45 AND (whom50 = side44.end OR (NOT whom50 IN closed34 AND (COUNT { (whom50)-[:ATTENDED]->() } <= 1000 AND coalesce(whom50.kind <> 'DELEGATION', true))))
          RETURN whom50 LIMIT 20000
        } AS reached51
        WITH side44, [one52 IN reached51 WHERE one52 <> side44.end] AS reached51,
          side44.levels + [within45 + reached51] AS within45
        WITH CASE WHEN side44.forth
          THEN {front: reached51, ahead: within45, rear: state38.rear, behind: state38.behind}
          ELSE {front: state38.front, ahead: state38.ahead, rear: reached51, behind: within45} END AS now53
        WITH now53, size(now53.ahead) - 1 AS left54, size(now53.behind) - 1 AS right55,
          last(now53.ahead) AS before56, last(now53.behind) AS after57
        WITH now53, left54, right55, COLLECT {
          UNWIND CASE WHEN size(before56) < size(after57) THEN before56 ELSE after57 END AS one52
          WITH one52 WHERE one52 IN before56 AND one52 IN after57
            AND (left54 = 0 OR one52 <> from36) AND (right55 = 0 OR one52 <> to37)
          RETURN one52
        } AS middles58
        WITH now53, left54, right55, reduce(chains59 = [one60 IN CASE WHEN size(middles58) > 1000
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles58 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 |
            CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END]}
      }) END).found AS found72
    RETURN collect(found72) AS stretches73
  }
  UNWIND CASE size(stretches73) WHEN 1 THEN head(stretches73) ELSE reduce(chains74 = [[start28]], parts75 IN stretches73 | COLLECT {
    UNWIND chains74[..40] AS begun76
    UNWIND parts75[..40] AS part77
    WITH begun76, part77
    WHERE size(begun76) + size(part77) <= $param3 + 2 AND none(one31 IN tail(part77) WHERE one31 IN begun76)
    RETURN begun76 + tail(part77) AS chain78
  }) END AS chain78
  WITH chain78, marks33 WHERE isEmpty(marks33) OR size(marks33) = COUNT {
    UNWIND marks33 AS mark79
    UNWIND range(0, size(chain78) - 2) AS at80
    WITH mark79, chain78[at80] AS who81, chain78[at80 + 1] AS whom82
    MATCH (who81)-[attended83:ATTENDED]->(meeting84)<-[attended85:ATTENDED]-(whom82)
    WHERE meeting84.status IN $param7 AND COUNT { (meeting84)<-[:ATTENDED]-() } <= 50 AND coalesce(attended83.side <> attended85.side, true)
      AND (meeting84 = mark79 OR EXISTS { (meeting84)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark79) })
    RETURN DISTINCT mark79
  }
  WITH chain78
  CALL (chain78) {
    UNWIND range(0, size(chain78) - 2) AS at86
    WITH at86, chain78[at86] AS who87, chain78[at86 + 1] AS whom88
    WITH *, CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN who87 ELSE whom88 END AS rarer89,
      CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN whom88 ELSE who87 END AS other90
    MATCH (rarer89)-[attended91:ATTENDED]->(meeting92)
    WHERE meeting92.status IN $param8 AND COUNT { (meeting92)<-[:ATTENDED]-() } <= 50
    WITH *, attended91.side AS side93
    MATCH (meeting92)<-[attended94:ATTENDED]-(other90)
    WHERE coalesce(side93 <> attended94.side, true)
    WITH at86, count(DISTINCT meeting92) AS times95
    RETURN min(times95) AS weakest96
  }
  WITH weakest96, [one97 IN chain78 | one97.id] AS path98
  ORDER BY size(path98), weakest96 DESC, path98 LIMIT $param4
  WITH path98, weakest96
  ORDER BY size(path98), weakest96 DESC, path98
  CALL (path98, weakest96) {
    UNWIND range(0, size(path98) - 1) AS at99
    MATCH (node100:Entity {id: path98[at99]})
    WITH node100, at99
    ORDER BY at99
    RETURN collect(['Organization', node100.name]) AS rows101
  }
  RETURN collect([rows101]) AS rows102
}
RETURN rows102 AS data, problems27 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
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
  RETURN collect(DISTINCT head(found18)) AS through22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'through', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, through22 AS through26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, through26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  WITH *, [] AS barred30
  WITH *, [start28] + [one31 IN through26 WHERE (one31:Person OR one31:Organization) AND one31 <> start28 AND one31 <> goal29] + [goal29] AS stops32,
    [one31 IN through26 WHERE NOT (one31:Person OR one31:Organization)] AS marks33
  WHERE none(one31 IN stops32 WHERE one31 IN barred30)
  WITH *, barred30 + stops32 AS closed34
  CALL (stops32, marks33, closed34) {
    UNWIND range(0, size(stops32) - 2) AS at35
    WITH *, stops32[at35] AS from36, stops32[at35 + 1] AS to37
    WITH at35, reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 AND isEmpty(marks33) THEN $param4 ELSE 20 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48)<-[attended49:ATTENDED]-(whom50)
          WHERE meeting48.status IN $param5 AND COUNT { (meeting48)<-[:ATTENDED]-() } <= 50 AND coalesce(attended47.side <> attended49.side, true)
          WITH DISTINCT whom50 WHERE NOT whom50 IN within45 AND (whom50 = side44.end OR (NOT whom50 IN closed34 AND (COUNT { (whom50)-[:ATTENDED]->() } <= 1000 AND coalesce(whom50.kind <> 'DELEGATION', true))))
          RETURN whom50 LIMIT 20000
        } AS reached51
        WITH side44, [one52 IN reached51 WHERE one52 <> side44.end] AS reached51,
          side44.levels + [within45 + reached51] AS within45
        WITH CASE WHEN side44.forth
          THEN {front: reached51, ahead: within45, rear: state38.rear, behind: state38.behind}
          ELSE {front: state38.front, ahead: state38.ahead, rear: reached51, behind: within45} END AS now53
        WITH now53, size(now53.ahead) - 1 AS left54, size(now53.behind) - 1 AS right55,
          last(now53.ahead) AS before56, last(now53.behind) AS after57
        WITH now53, left54, right55, COLLECT {
          UNWIND CASE WHEN size(before56) < size(after57) THEN before56 ELSE after57 END AS one52
          WITH one52 WHERE one52 IN before56 AND one52 IN after57
            AND (left54 = 0 OR one52 <> from36) AND (right55 = 0 OR one52 <> to37)
          RETURN one52
        } AS middles58
        WITH now53, left54, right55, reduce(chains59 = [one60 IN CASE WHEN size(middles58) > 1000
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles58 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 |
            CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END]}
      }) END).found AS found72
    RETURN collect(found72) AS stretches73
  }
  UNWIND CASE size(stretches73) WHEN 1 THEN head(stretches73) ELSE reduce(chains74 = [[start28]], parts75 IN stretches73 | COLLECT {
    UNWIND chains74[..40] AS begun76
    UNWIND parts75[..40] AS part77
    WITH begun76, part77
    WHERE size(begun76) + size(part77) <= $param3 + 2 AND none(one31 IN tail(part77) WHERE one31 IN begun76)
    RETURN begun76 + tail(part77) AS chain78
  }) END AS chain78
  WITH chain78, marks33 WHERE isEmpty(marks33) OR size(marks33) = COUNT {
    UNWIND marks33 AS mark79
    UNWIND range(0, size(chain78) - 2) AS at80
    WITH mark79, chain78[at80] AS who81, chain78[at80 + 1] AS whom82
    MATCH (who81)-[attended83:ATTENDED]->(meeting84)<-[attended85:ATTENDED]-(whom82)
    WHERE meeting84.status IN $param7 AND COUNT { (meeting84)<-[:ATTENDED]-() } <= 50 AND coalesce(attended83.side <> attended85.side, true)
      AND (meeting84 = mark79 OR EXISTS { (meeting84)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark79) })
    RETURN DISTINCT mark79
  }
  WITH chain78
  CALL (chain78) {
    UNWIND range(0, size(chain78) - 2) AS at86
    WITH at86, chain78[at86] AS who87, chain78[at86 + 1] AS whom88
    WITH *, CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN who87 ELSE whom88 END AS rarer89,
      CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN whom88 ELSE who87 END AS other90
    MATCH (rarer89)-[attended91:ATTENDED]->(meeting92)
    WHERE meeting92.status IN $param8 AND COUNT { (meeting92)<-[:ATTENDED]-() } <= 50
    WITH *, attended91.side AS side93
    MATCH (meeting92)<-[attended94:ATTENDED]-(other90)
    WHERE coalesce(side93 <> attended94.side, true)
    WITH at86, count(DISTINCT meeting92) AS times95
    RETURN min(times95) AS weakest96
  }
  WITH weakest96, [one97 IN chain78 | one97.id] AS path98
  ORDER BY size(path98), weakest96 DESC, path98 LIMIT $param4
  WITH path98, weakest96
  ORDER BY size(path98), weakest96 DESC, path98
  CALL (path98, weakest96) {
    UNWIND range(0, size(path98) - 1) AS at99
    MATCH (node100:Entity {id: path98[at99]})
    WITH node100, at99
    ORDER BY at99
    RETURN collect(['Organization', node100.name]) AS rows101
  }
  RETURN collect([rows101]) AS rows102
}
RETURN rows102 AS data, problems27 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"关税","folded":"关税","nearest":"关税^4 OR 关* OR *税"},{"text":"港城","folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"text":"meeting/c","folded":"meeting/c","nearest":"meetingc~2 OR meeting~2 OR c"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
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
  RETURN collect(DISTINCT head(found18)) AS through22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'through', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, through22 AS through26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, through26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  WITH *, [] AS barred30
  WITH *, [start28] + [one31 IN through26 WHERE (one31:Person OR one31:Organization) AND one31 <> start28 AND one31 <> goal29] + [goal29] AS stops32,
    [one31 IN through26 WHERE NOT (one31:Person OR one31:Organization)] AS marks33
  WHERE none(one31 IN stops32 WHERE one31 IN barred30)
  WITH *, barred30 + stops32 AS closed34
  CALL (stops32, marks33, closed34) {
    UNWIND range(0, size(stops32) - 2) AS at35
    WITH *, stops32[at35] AS from36, stops32[at35 + 1] AS to37
    WITH at35, reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 AND isEmpty(marks33) THEN $param4 ELSE 20 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48)<-[attended49:ATTENDED]-(whom50)
          WHERE meeting48.status IN $param5 AND COUNT { (meeting48)<-[:ATTENDED]-() } <= 50 AND coalesce(attended47.side <> attended49.side, true)
          WITH DISTINCT whom50 WHERE NOT whom50 IN within45 AND (whom50 = side44.end OR (NOT whom50 IN closed34 AND (COUNT { (whom50)-[:ATTENDED]->() } <= 1000 AND coalesce(whom50.kind <> 'DELEGATION', true))))
          RETURN whom50 LIMIT 20000
        } AS reached51
        WITH side44, [one52 IN reached51 WHERE one52 <> side44.end] AS reached51,
          side44.levels + [within45 + reached51] AS within45
        WITH CASE WHEN side44.forth
          THEN {front: reached51, ahead: within45, rear: state38.rear, behind: state38.behind}
          ELSE {front: state38.front, ahead: state38.ahead, rear: reached51, behind: within45} END AS now53
        WITH now53, size(now53.ahead) - 1 AS left54, size(now53.behind) - 1 AS right55,
          last(now53.ahead) AS before56, last(now53.behind) AS after57
        WITH now53, left54, right55, COLLECT {
          UNWIND CASE WHEN size(before56) < size(after57) THEN before56 ELSE after57 END AS one52
          WITH one52 WHERE one52 IN before56 AND one52 IN after57
            AND (left54 = 0 OR one52 <> from36) AND (right55 = 0 OR one52 <> to37)
          RETURN one52
        } AS middles58
        WITH now53, left54, right55, reduce(chains59 = [one60 IN CASE WHEN size(middles58) > 1000
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles58 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 |
            CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END]}
      }) END).found AS found72
    RETURN collect(found72) AS stretches73
  }
  UNWIND CASE size(stretches73) WHEN 1 THEN head(stretches73) ELSE reduce(chains74 = [[start28]], parts75 IN stretches73 | COLLECT {
    UNWIND chains74[..40] AS begun76
    UNWIND parts75[..40] AS part77
    WITH begun76, part77
    WHERE size(begun76) + size(part77) <= $param3 + 2 AND none(one31 IN tail(part77) WHERE one31 IN begun76)
    RETURN begun76 + tail(part77) AS chain78
  }) END AS chain78
  WITH chain78, marks33 WHERE isEmpty(marks33) OR size(marks33) = COUNT {
    UNWIND marks33 AS mark79
    UNWIND range(0, size(chain78) - 2) AS at80
    WITH mark79, chain78[at80] AS who81, chain78[at80 + 1] AS whom82
    MATCH (who81)-[attended83:ATTENDED]->(meeting84)<-[attended85:ATTENDED]-(whom82)
    WHERE meeting84.status IN $param7 AND COUNT { (meeting84)<-[:ATTENDED]-() } <= 50 AND coalesce(attended83.side <> attended85.side, true)
      AND (meeting84 = mark79 OR EXISTS { (meeting84)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark79) })
    RETURN DISTINCT mark79
  }
  WITH chain78
  CALL (chain78) {
    UNWIND range(0, size(chain78) - 2) AS at86
    WITH at86, chain78[at86] AS who87, chain78[at86 + 1] AS whom88
    WITH *, CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN who87 ELSE whom88 END AS rarer89,
      CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN whom88 ELSE who87 END AS other90
    MATCH (rarer89)-[attended91:ATTENDED]->(meeting92)
    WHERE meeting92.status IN $param8 AND COUNT { (meeting92)<-[:ATTENDED]-() } <= 50
    WITH *, attended91.side AS side93
    MATCH (meeting92)<-[attended94:ATTENDED]-(other90)
    WHERE coalesce(side93 <> attended94.side, true)
    WITH at86, count(DISTINCT meeting92) AS times95
    RETURN min(times95) AS weakest96
  }
  WITH weakest96, [one97 IN chain78 | one97.id] AS path98
  ORDER BY size(path98), weakest96 DESC, path98 LIMIT $param4
  WITH path98, weakest96
  ORDER BY size(path98), weakest96 DESC, path98
  CALL (path98, weakest96) {
    UNWIND range(0, size(path98) - 1) AS at99
    MATCH (node100:Entity {id: path98[at99]})
    WITH node100, at99
    ORDER BY at99
    RETURN collect(['Organization', node100.name]) AS rows101
  }
  RETURN collect([rows101]) AS rows102
}
RETURN rows102 AS data, problems27 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"北国","folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
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
  RETURN collect(DISTINCT head(found18)) AS through22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'through', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
WITH from6 AS from24, to14 AS to25, through22 AS through26, problems7 + problems15 + problems23 AS problems27
CALL (problems27, from24, to25, through26) {
  WITH problems27 WHERE isEmpty(problems27)
  UNWIND from24 AS start28
  UNWIND to25 AS goal29
  WITH *, [] AS barred30
  WITH *, [start28] + [one31 IN through26 WHERE (one31:Person OR one31:Organization) AND one31 <> start28 AND one31 <> goal29] + [goal29] AS stops32,
    [one31 IN through26 WHERE NOT (one31:Person OR one31:Organization)] AS marks33
  WHERE none(one31 IN stops32 WHERE one31 IN barred30)
  WITH *, barred30 + stops32 AS closed34
  CALL (stops32, marks33, closed34) {
    UNWIND range(0, size(stops32) - 2) AS at35
    WITH *, stops32[at35] AS from36, stops32[at35 + 1] AS to37
    WITH at35, reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 AND isEmpty(marks33) THEN $param4 ELSE 20 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48)<-[attended49:ATTENDED]-(whom50)
          WHERE meeting48.status IN $param5 AND COUNT { (meeting48)<-[:ATTENDED]-() } <= 50 AND coalesce(attended47.side <> attended49.side, true)
          WITH DISTINCT whom50 WHERE NOT whom50 IN within45 AND (whom50 = side44.end OR (NOT whom50 IN closed34 AND (COUNT { (whom50)-[:ATTENDED]->() } <= 1000 AND coalesce(whom50.kind <> 'DELEGATION', true))))
          RETURN whom50 LIMIT 20000
        } AS reached51
        WITH side44, [one52 IN reached51 WHERE one52 <> side44.end] AS reached51,
          side44.levels + [within45 + reached51] AS within45
        WITH CASE WHEN side44.forth
          THEN {front: reached51, ahead: within45, rear: state38.rear, behind: state38.behind}
          ELSE {front: state38.front, ahead: state38.ahead, rear: reached51, behind: within45} END AS now53
        WITH now53, size(now53.ahead) - 1 AS left54, size(now53.behind) - 1 AS right55,
          last(now53.ahead) AS before56, last(now53.behind) AS after57
        WITH now53, left54, right55, COLLECT {
          UNWIND CASE WHEN size(before56) < size(after57) THEN before56 ELSE after57 END AS one52
          WITH one52 WHERE one52 IN before56 AND one52 IN after57
            AND (left54 = 0 OR one52 <> from36) AND (right55 = 0 OR one52 <> to37)
          RETURN one52
        } AS middles58
        WITH now53, left54, right55, reduce(chains59 = [one60 IN CASE WHEN size(middles58) > 1000
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] + [one52 IN middles58 WHERE NOT COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 |
            CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END]}
      }) END).found AS found72
    RETURN collect(found72) AS stretches73
  }
  UNWIND CASE size(stretches73) WHEN 1 THEN head(stretches73) ELSE reduce(chains74 = [[start28]], parts75 IN stretches73 | COLLECT {
    UNWIND chains74[..40] AS begun76
    UNWIND parts75[..40] AS part77
    WITH begun76, part77
    WHERE size(begun76) + size(part77) <= $param3 + 2 AND none(one31 IN tail(part77) WHERE one31 IN begun76)
    RETURN begun76 + tail(part77) AS chain78
  }) END AS chain78
  WITH chain78, marks33 WHERE isEmpty(marks33) OR size(marks33) = COUNT {
    UNWIND marks33 AS mark79
    UNWIND range(0, size(chain78) - 2) AS at80
    WITH mark79, chain78[at80] AS who81, chain78[at80 + 1] AS whom82
    MATCH (who81)-[attended83:ATTENDED]->(meeting84)<-[attended85:ATTENDED]-(whom82)
    WHERE meeting84.status IN $param7 AND COUNT { (meeting84)<-[:ATTENDED]-() } <= 50 AND coalesce(attended83.side <> attended85.side, true)
      AND (meeting84 = mark79 OR EXISTS { (meeting84)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark79) })
    RETURN DISTINCT mark79
  }
  WITH chain78
  CALL (chain78) {
    UNWIND range(0, size(chain78) - 2) AS at86
    WITH at86, chain78[at86] AS who87, chain78[at86 + 1] AS whom88
    WITH *, CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN who87 ELSE whom88 END AS rarer89,
      CASE WHEN COUNT { (who87)-[:ATTENDED]->() } <= COUNT { (whom88)-[:ATTENDED]->() } THEN whom88 ELSE who87 END AS other90
    MATCH (rarer89)-[attended91:ATTENDED]->(meeting92)
    WHERE meeting92.status IN $param8 AND COUNT { (meeting92)<-[:ATTENDED]-() } <= 50
    WITH *, attended91.side AS side93
    MATCH (meeting92)<-[attended94:ATTENDED]-(other90)
    WHERE coalesce(side93 <> attended94.side, true)
    WITH at86, count(DISTINCT meeting92) AS times95
    RETURN min(times95) AS weakest96
  }
  WITH weakest96, [one97 IN chain78 | one97.id] AS path98
  ORDER BY size(path98), weakest96 DESC, path98 LIMIT $param4
  WITH path98, weakest96
  ORDER BY size(path98), weakest96 DESC, path98
  CALL (path98, weakest96) {
    UNWIND range(0, size(path98) - 1) AS at99
    MATCH (node100:Entity {id: path98[at99]})
    WITH node100, at99
    ORDER BY at99
    RETURN collect(['Organization', node100.name]) AS rows101
  }
  RETURN collect([rows101]) AS rows102
}
RETURN rows102 AS data, problems27 AS problems;
