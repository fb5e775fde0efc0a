// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
// $param10: ["HELD"]
// $param11: 20
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
  WHERE none(one31 IN stops32 WHERE one31 IN barred30) AND (start28 <> goal29 OR isEmpty(marks33))
  WITH *, barred30 + stops32 AS closed34
  WITH *, [at35 IN range(0, size(stops32) - 2) | head(COLLECT {
    UNWIND [stops32[at35]] AS from36
    UNWIND [stops32[at35 + 1]] AS to37
    RETURN reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 THEN $param4 ELSE 200 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48:Meeting)<-[attended49:ATTENDED]-(whom50)
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
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67:Meeting)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        WITH now53, [chain71 IN wholes70 |
          CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END] AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 WHERE NOT size(stops32) = 2 OR all(mark72 IN marks33 WHERE EXISTS {
            UNWIND range(0, size(chain71) - 2) AS at73
            WITH chain71[at73] AS who74, chain71[at73 + 1] AS whom75
            MATCH (who74)-[attended76:ATTENDED]->(meeting77:Meeting)<-[attended78:ATTENDED]-(whom75)
            WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND coalesce(attended76.side <> attended78.side, true)
              AND (meeting77 = mark72 OR EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark72) })
            RETURN meeting77
          })]}
      }) END).found
  })] AS stretches79
  WITH *, CASE WHEN size(stops32) = 2 THEN head(stretches79) ELSE reduce(chains80 = [[start28]], parts81 IN stretches79 | COLLECT {
    UNWIND chains80 AS chain82
    UNWIND parts81[..500] AS part83
    WITH chain82 + tail(part83) AS longer84
    WHERE size(chain82) + size(part83) <= $param3 + 2 AND none(one31 IN tail(part83) WHERE one31 IN chain82)
    RETURN longer84 ORDER BY size(longer84) LIMIT 2000
  }) END AS chains80
  UNWIND [chain82 IN chains80 WHERE size(stops32) = 2 OR all(mark85 IN marks33 WHERE EXISTS {
    UNWIND range(0, size(chain82) - 2) AS at86
    WITH chain82[at86] AS who87, chain82[at86 + 1] AS whom88
    MATCH (who87)-[attended89:ATTENDED]->(meeting90:Meeting)<-[attended91:ATTENDED]-(whom88)
    WHERE meeting90.status IN $param8 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND coalesce(attended89.side <> attended91.side, true)
      AND (meeting90 = mark85 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark85) })
    RETURN meeting90
  })] AS chain92
  WITH chain92
  CALL (chain92) {
    UNWIND range(0, size(chain92) - 2) AS at93
    WITH at93, chain92[at93] AS who94, chain92[at93 + 1] AS whom95
    WITH *, CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN who94 ELSE whom95 END AS rarer96,
      CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN whom95 ELSE who94 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99:Meeting)
    WHERE meeting99.status IN $param9 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50
    WITH *, attended98.side AS side100
    MATCH (meeting99)<-[attended101:ATTENDED]-(other97)
    WHERE coalesce(side100 <> attended101.side, true)
    WITH at93, count(DISTINCT meeting99) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH weakest103, [one104 IN chain92 | one104.id] AS path105
  ORDER BY size(path105), weakest103 DESC, path105 LIMIT $param4
  WITH path105, weakest103
  ORDER BY size(path105), weakest103 DESC, path105
  CALL (path105, weakest103) {
    UNWIND range(0, size(path105) - 1) AS at106
    MATCH (node107:Entity {id: path105[at106]})
    WITH node107, at106
    ORDER BY at106
    RETURN collect(node107 {`#type`: 'Organization', name: node107.name}) AS rows108
  }
  CALL (path105, weakest103) {
    UNWIND range(0, size(path105) - 2) AS at109
    MATCH (who110:Entity {id: path105[at109]})
    MATCH (whom111:Entity {id: path105[at109 + 1]})
    WITH who110, whom111, at109
    ORDER BY at109
    CALL (who110, whom111, at109) {
      WITH *, CASE WHEN COUNT { (who110)-[:ATTENDED]->() } <= COUNT { (whom111)-[:ATTENDED]->() } THEN who110 ELSE whom111 END AS rarer112,
        CASE WHEN COUNT { (who110)-[:ATTENDED]->() } <= COUNT { (whom111)-[:ATTENDED]->() } THEN whom111 ELSE who110 END AS other113
      MATCH (rarer112)-[attended114:ATTENDED]->(meeting115:Meeting)
      WHERE meeting115.status IN $param10 AND COUNT { (meeting115)<-[:ATTENDED]-() } <= 50
      WITH *, attended114.side AS side116
      MATCH (meeting115)<-[attended117:ATTENDED]-(other113)
      WHERE coalesce(side116 <> attended117.side, true)
      WITH meeting115
      ORDER BY meeting115.dateUp, meeting115.id
      LIMIT $param11
      RETURN collect({nodes: {title: meeting115.title}}) AS rows118
    }
    RETURN collect({meetings: {`#rows`: rows118}}) AS rows119
  }
  RETURN collect({length: size(path105) - 1, nodes: rows108, steps: rows119}) AS rows120
}
RETURN rows120 AS data, problems27 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
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
  WHERE none(one31 IN stops32 WHERE one31 IN barred30) AND (start28 <> goal29 OR isEmpty(marks33))
  WITH *, barred30 + stops32 AS closed34
  WITH *, [at35 IN range(0, size(stops32) - 2) | head(COLLECT {
    UNWIND [stops32[at35]] AS from36
    UNWIND [stops32[at35 + 1]] AS to37
    RETURN reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 THEN $param4 ELSE 200 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48:Meeting)<-[attended49:ATTENDED]-(whom50)
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
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67:Meeting)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        WITH now53, [chain71 IN wholes70 |
          CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END] AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 WHERE NOT size(stops32) = 2 OR all(mark72 IN marks33 WHERE EXISTS {
            UNWIND range(0, size(chain71) - 2) AS at73
            WITH chain71[at73] AS who74, chain71[at73 + 1] AS whom75
            MATCH (who74)-[attended76:ATTENDED]->(meeting77:Meeting)<-[attended78:ATTENDED]-(whom75)
            WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND coalesce(attended76.side <> attended78.side, true)
              AND (meeting77 = mark72 OR EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark72) })
            RETURN meeting77
          })]}
      }) END).found
  })] AS stretches79
  WITH *, CASE WHEN size(stops32) = 2 THEN head(stretches79) ELSE reduce(chains80 = [[start28]], parts81 IN stretches79 | COLLECT {
    UNWIND chains80 AS chain82
    UNWIND parts81[..500] AS part83
    WITH chain82 + tail(part83) AS longer84
    WHERE size(chain82) + size(part83) <= $param3 + 2 AND none(one31 IN tail(part83) WHERE one31 IN chain82)
    RETURN longer84 ORDER BY size(longer84) LIMIT 2000
  }) END AS chains80
  UNWIND [chain82 IN chains80 WHERE size(stops32) = 2 OR all(mark85 IN marks33 WHERE EXISTS {
    UNWIND range(0, size(chain82) - 2) AS at86
    WITH chain82[at86] AS who87, chain82[at86 + 1] AS whom88
    MATCH (who87)-[attended89:ATTENDED]->(meeting90:Meeting)<-[attended91:ATTENDED]-(whom88)
    WHERE meeting90.status IN $param8 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND coalesce(attended89.side <> attended91.side, true)
      AND (meeting90 = mark85 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark85) })
    RETURN meeting90
  })] AS chain92
  WITH chain92
  CALL (chain92) {
    UNWIND range(0, size(chain92) - 2) AS at93
    WITH at93, chain92[at93] AS who94, chain92[at93 + 1] AS whom95
    WITH *, CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN who94 ELSE whom95 END AS rarer96,
      CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN whom95 ELSE who94 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99:Meeting)
    WHERE meeting99.status IN $param9 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50
    WITH *, attended98.side AS side100
    MATCH (meeting99)<-[attended101:ATTENDED]-(other97)
    WHERE coalesce(side100 <> attended101.side, true)
    WITH at93, count(DISTINCT meeting99) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH weakest103, [one104 IN chain92 | one104.id] AS path105
  ORDER BY size(path105), weakest103 DESC, path105 LIMIT $param4
  WITH path105, weakest103
  ORDER BY size(path105), weakest103 DESC, path105
  RETURN collect({length: size(path105) - 1}) AS rows106
}
RETURN rows106 AS data, problems27 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param2: [{"text":"关税","folded":"关税","nearest":"关税^4 OR 关* OR *税"},{"text":"港城","folded":"港城","nearest":"港城^4 OR 港* OR *城"},{"text":"meeting/c","folded":"meeting/c","nearest":"meetingc~2 OR meeting~2 OR c"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
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
  WHERE none(one31 IN stops32 WHERE one31 IN barred30) AND (start28 <> goal29 OR isEmpty(marks33))
  WITH *, barred30 + stops32 AS closed34
  WITH *, [at35 IN range(0, size(stops32) - 2) | head(COLLECT {
    UNWIND [stops32[at35]] AS from36
    UNWIND [stops32[at35 + 1]] AS to37
    RETURN reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 THEN $param4 ELSE 200 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48:Meeting)<-[attended49:ATTENDED]-(whom50)
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
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67:Meeting)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        WITH now53, [chain71 IN wholes70 |
          CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END] AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 WHERE NOT size(stops32) = 2 OR all(mark72 IN marks33 WHERE EXISTS {
            UNWIND range(0, size(chain71) - 2) AS at73
            WITH chain71[at73] AS who74, chain71[at73 + 1] AS whom75
            MATCH (who74)-[attended76:ATTENDED]->(meeting77:Meeting)<-[attended78:ATTENDED]-(whom75)
            WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND coalesce(attended76.side <> attended78.side, true)
              AND (meeting77 = mark72 OR EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark72) })
            RETURN meeting77
          })]}
      }) END).found
  })] AS stretches79
  WITH *, CASE WHEN size(stops32) = 2 THEN head(stretches79) ELSE reduce(chains80 = [[start28]], parts81 IN stretches79 | COLLECT {
    UNWIND chains80 AS chain82
    UNWIND parts81[..500] AS part83
    WITH chain82 + tail(part83) AS longer84
    WHERE size(chain82) + size(part83) <= $param3 + 2 AND none(one31 IN tail(part83) WHERE one31 IN chain82)
    RETURN longer84 ORDER BY size(longer84) LIMIT 2000
  }) END AS chains80
  UNWIND [chain82 IN chains80 WHERE size(stops32) = 2 OR all(mark85 IN marks33 WHERE EXISTS {
    UNWIND range(0, size(chain82) - 2) AS at86
    WITH chain82[at86] AS who87, chain82[at86 + 1] AS whom88
    MATCH (who87)-[attended89:ATTENDED]->(meeting90:Meeting)<-[attended91:ATTENDED]-(whom88)
    WHERE meeting90.status IN $param8 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND coalesce(attended89.side <> attended91.side, true)
      AND (meeting90 = mark85 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark85) })
    RETURN meeting90
  })] AS chain92
  WITH chain92
  CALL (chain92) {
    UNWIND range(0, size(chain92) - 2) AS at93
    WITH at93, chain92[at93] AS who94, chain92[at93 + 1] AS whom95
    WITH *, CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN who94 ELSE whom95 END AS rarer96,
      CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN whom95 ELSE who94 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99:Meeting)
    WHERE meeting99.status IN $param9 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50
    WITH *, attended98.side AS side100
    MATCH (meeting99)<-[attended101:ATTENDED]-(other97)
    WHERE coalesce(side100 <> attended101.side, true)
    WITH at93, count(DISTINCT meeting99) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH weakest103, [one104 IN chain92 | one104.id] AS path105
  ORDER BY size(path105), weakest103 DESC, path105 LIMIT $param4
  WITH path105, weakest103
  ORDER BY size(path105), weakest103 DESC, path105
  CALL (path105, weakest103) {
    UNWIND range(0, size(path105) - 1) AS at106
    MATCH (node107:Entity {id: path105[at106]})
    WITH node107, at106
    ORDER BY at106
    RETURN collect(node107 {`#type`: 'Organization', name: node107.name}) AS rows108
  }
  RETURN collect({nodes: rows108}) AS rows109
}
RETURN rows109 AS data, problems27 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: [{"text":"北国","folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param3: 6
// $param4: 3
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
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
  WHERE none(one31 IN stops32 WHERE one31 IN barred30) AND (start28 <> goal29 OR isEmpty(marks33))
  WITH *, barred30 + stops32 AS closed34
  WITH *, [at35 IN range(0, size(stops32) - 2) | head(COLLECT {
    UNWIND [stops32[at35]] AS from36
    UNWIND [stops32[at35 + 1]] AS to37
    RETURN reduce(state38 = {front: [from36], ahead: [[from36]], rear: [to37], behind: [[to37]],
      found: CASE WHEN from36 = to37 THEN [[from36]] ELSE [] END}, length39 IN range(1, CASE WHEN from36 = to37 THEN 0 ELSE $param3 + 2 - size(stops32) END) |
      CASE WHEN size(state38.found) >= CASE WHEN size(stops32) = 2 THEN $param4 ELSE 200 END THEN state38 ELSE head(COLLECT {
        UNWIND [CASE WHEN reduce(sum40 = 0, each41 IN state38.front | sum40 + COUNT { (each41)-[:ATTENDED]->() }) <= reduce(sum42 = 0, each43 IN state38.rear | sum42 + COUNT { (each43)-[:ATTENDED]->() })
          THEN {forth: true, front: state38.front, levels: state38.ahead, end: to37}
          ELSE {forth: false, front: state38.rear, levels: state38.behind, end: from36} END] AS side44
        WITH side44, last(side44.levels) AS within45
        WITH side44, within45, COLLECT {
          UNWIND side44.front AS who46
          MATCH (who46)-[attended47:ATTENDED]->(meeting48:Meeting)<-[attended49:ATTENDED]-(whom50)
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
            THEN [one52 IN middles58 WHERE COUNT { (one52)-[:ATTENDED]->() } >= 50] ELSE middles58 END[..1000] | [one60]], step61 IN [level62 IN range(left54 - 1, 1, -1) | {back: true, known: now53.ahead[level62]}] +
                [level62 IN range(right55 - 1, 1, -1) | {back: false, known: now53.behind[level62]}] | COLLECT {
          UNWIND range(0, size(chains59) - 1) AS at63
          WITH at63, chains59[at63] AS chain64
          WITH at63, chain64, CASE WHEN step61.back THEN chain64[0] ELSE chain64[-1] END AS who65
          MATCH (who65)-[attended66:ATTENDED]->(meeting67:Meeting)<-[attended68:ATTENDED]-(whom69)
          WHERE meeting67.status IN $param6 AND COUNT { (meeting67)<-[:ATTENDED]-() } <= 50 AND coalesce(attended66.side <> attended68.side, true) AND whom69 IN step61.known
          WITH DISTINCT at63, chain64, whom69
          WHERE NOT whom69 IN chain64 AND whom69 <> from36 AND whom69 <> to37
          RETURN CASE WHEN step61.back THEN [whom69] + chain64 ELSE chain64 + [whom69] END LIMIT 2000
        }) AS wholes70
        WITH now53, [chain71 IN wholes70 |
          CASE left54 WHEN 0 THEN [] ELSE [from36] END + chain71 + CASE right55 WHEN 0 THEN [] ELSE [to37] END] AS wholes70
        RETURN {front: now53.front, ahead: now53.ahead, rear: now53.rear, behind: now53.behind,
          found: state38.found + [chain71 IN wholes70 WHERE NOT size(stops32) = 2 OR all(mark72 IN marks33 WHERE EXISTS {
            UNWIND range(0, size(chain71) - 2) AS at73
            WITH chain71[at73] AS who74, chain71[at73 + 1] AS whom75
            MATCH (who74)-[attended76:ATTENDED]->(meeting77:Meeting)<-[attended78:ATTENDED]-(whom75)
            WHERE meeting77.status IN $param7 AND COUNT { (meeting77)<-[:ATTENDED]-() } <= 50 AND coalesce(attended76.side <> attended78.side, true)
              AND (meeting77 = mark72 OR EXISTS { (meeting77)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark72) })
            RETURN meeting77
          })]}
      }) END).found
  })] AS stretches79
  WITH *, CASE WHEN size(stops32) = 2 THEN head(stretches79) ELSE reduce(chains80 = [[start28]], parts81 IN stretches79 | COLLECT {
    UNWIND chains80 AS chain82
    UNWIND parts81[..500] AS part83
    WITH chain82 + tail(part83) AS longer84
    WHERE size(chain82) + size(part83) <= $param3 + 2 AND none(one31 IN tail(part83) WHERE one31 IN chain82)
    RETURN longer84 ORDER BY size(longer84) LIMIT 2000
  }) END AS chains80
  UNWIND [chain82 IN chains80 WHERE size(stops32) = 2 OR all(mark85 IN marks33 WHERE EXISTS {
    UNWIND range(0, size(chain82) - 2) AS at86
    WITH chain82[at86] AS who87, chain82[at86 + 1] AS whom88
    MATCH (who87)-[attended89:ATTENDED]->(meeting90:Meeting)<-[attended91:ATTENDED]-(whom88)
    WHERE meeting90.status IN $param8 AND COUNT { (meeting90)<-[:ATTENDED]-() } <= 50 AND coalesce(attended89.side <> attended91.side, true)
      AND (meeting90 = mark85 OR EXISTS { (meeting90)-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(mark85) })
    RETURN meeting90
  })] AS chain92
  WITH chain92
  CALL (chain92) {
    UNWIND range(0, size(chain92) - 2) AS at93
    WITH at93, chain92[at93] AS who94, chain92[at93 + 1] AS whom95
    WITH *, CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN who94 ELSE whom95 END AS rarer96,
      CASE WHEN COUNT { (who94)-[:ATTENDED]->() } <= COUNT { (whom95)-[:ATTENDED]->() } THEN whom95 ELSE who94 END AS other97
    MATCH (rarer96)-[attended98:ATTENDED]->(meeting99:Meeting)
    WHERE meeting99.status IN $param9 AND COUNT { (meeting99)<-[:ATTENDED]-() } <= 50
    WITH *, attended98.side AS side100
    MATCH (meeting99)<-[attended101:ATTENDED]-(other97)
    WHERE coalesce(side100 <> attended101.side, true)
    WITH at93, count(DISTINCT meeting99) AS times102
    RETURN min(times102) AS weakest103
  }
  WITH weakest103, [one104 IN chain92 | one104.id] AS path105
  ORDER BY size(path105), weakest103 DESC, path105 LIMIT $param4
  WITH path105, weakest103
  ORDER BY size(path105), weakest103 DESC, path105
  RETURN collect({length: size(path105) - 1}) AS rows106
}
RETURN rows106 AS data, problems27 AS problems;

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
        MATCH (who42)-[attended43:ATTENDED]->(meeting44:Meeting)<-[attended45:ATTENDED]-(whom46)
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
          THEN [one49 IN middles55 WHERE COUNT { (one49)-[:ATTENDED]->() } >= 50] ELSE middles55 END[..1000] | [one57]], step58 IN [level59 IN range(left51 - 1, 1, -1) | {back: true, known: now50.ahead[level59]}] +
              [level59 IN range(right52 - 1, 1, -1) | {back: false, known: now50.behind[level59]}] | COLLECT {
        UNWIND range(0, size(chains56) - 1) AS at60
        WITH at60, chains56[at60] AS chain61
        WITH at60, chain61, CASE WHEN step58.back THEN chain61[0] ELSE chain61[-1] END AS who62
        MATCH (who62)-[attended63:ATTENDED]->(meeting64:Meeting)<-[attended65:ATTENDED]-(whom66)
        WHERE meeting64.status IN $param6 AND COUNT { (meeting64)<-[:ATTENDED]-() } <= 50 AND NOT meeting64 IN barred32 AND NOT EXISTS { (meeting64)-[:DISCUSSED|HELD_AT]->(end67) WHERE end67 IN barred32 } AND coalesce(attended63.side <> attended65.side, true) AND whom66 IN step58.known
        WITH DISTINCT at60, chain61, whom66
        WHERE NOT whom66 IN chain61 AND whom66 <> start28 AND whom66 <> goal29
        RETURN CASE WHEN step58.back THEN [whom66] + chain61 ELSE chain61 + [whom66] END LIMIT 2000
      }) AS wholes68
      WITH now50, [chain69 IN wholes68 |
        CASE left51 WHEN 0 THEN [] ELSE [start28] END + chain69 + CASE right52 WHEN 0 THEN [] ELSE [goal29] END] AS wholes68
      RETURN {front: now50.front, ahead: now50.ahead, rear: now50.rear, behind: now50.behind,
        found: state34.found + wholes68}
    }) END).found AS chain70
  WITH chain70, barred32
  CALL (chain70, barred32) {
    UNWIND range(0, size(chain70) - 2) AS at71
    WITH at71, barred32, chain70[at71] AS who72, chain70[at71 + 1] AS whom73
    WITH *, CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN who72 ELSE whom73 END AS rarer74,
      CASE WHEN COUNT { (who72)-[:ATTENDED]->() } <= COUNT { (whom73)-[:ATTENDED]->() } THEN whom73 ELSE who72 END AS other75
    MATCH (rarer74)-[attended76:ATTENDED]->(meeting77:Meeting)
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
    RETURN collect(node86 {`#type`: 'Organization', name: node86.name}) AS rows87
  }
  RETURN collect({nodes: rows87}) AS rows88
}
RETURN rows88 AS data, problems27 AS problems;
