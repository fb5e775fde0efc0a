// $param0: [{"argument":0,"text":"香港","ids":[],"folded":"香港","nearest":"香港^4 OR 香* OR *港"},{"argument":1,"text":"北京","ids":[],"folded":"北京","nearest":"北京^4 OR 北* OR *京"},{"argument":2,"text":"华盛顿","ids":[],"folded":"华盛顿","nearest":"华盛^4 OR 盛顿^4 OR 华* OR *顿"},{"argument":3,"text":"北京","ids":[],"folded":"北京","nearest":"北京^4 OR 北* OR *京"},{"argument":4,"text":"华盛顿","ids":[],"folded":"华盛顿","nearest":"华盛^4 OR 盛顿^4 OR 华* OR *顿"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: 20
// $param10: 20
// $param11: 1
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Place
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.none.node.at', 'where.AND.0.meetings.some.node.at', 'where.AND.1.meetings.some.node.at', 'where.node.at', 'where.node.at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS at7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS at8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS at9, collect(DISTINCT CASE reference0.argument WHEN 3 THEN head(found3) END) AS at10, collect(DISTINCT CASE reference0.argument WHEN 4 THEN head(found3) END) AS at11, collect(problem6) AS problems12
WITH COLLECT {
  UNWIND at7 AS one13
  MATCH (one13)<-[:LOCATED_IN*0..]-(entity14)
  RETURN DISTINCT entity14
} AS at15, COLLECT {
  UNWIND at8 AS one13
  MATCH (one13)<-[:LOCATED_IN*0..]-(entity14)
  RETURN DISTINCT entity14
} AS at16, COLLECT {
  UNWIND at9 AS one13
  MATCH (one13)<-[:LOCATED_IN*0..]-(entity14)
  RETURN DISTINCT entity14
} AS at17, COLLECT {
  UNWIND at10 AS one13
  MATCH (one13)<-[:LOCATED_IN*0..]-(entity14)
  RETURN DISTINCT entity14
} AS at18, COLLECT {
  UNWIND at11 AS one13
  MATCH (one13)<-[:LOCATED_IN*0..]-(entity14)
  RETURN DISTINCT entity14
} AS at19, problems12
CALL (problems12, at16, at17, at15) {
  WITH problems12 WHERE isEmpty(problems12)
  WITH CASE WHEN reduce(sum20 = 0, one21 IN at16 | sum20 + COUNT { ()-[:HELD_AT]->(one21) }) <= 100 THEN 0 ELSE head([sizes22 IN [[reduce(sum20 = 0, one21 IN at16 | sum20 + COUNT { ()-[:HELD_AT]->(one21) }), reduce(sum23 = 0, one24 IN at17 | sum23 + COUNT { ()-[:HELD_AT]->(one24) })]] |
    reduce(least25 = 0, at26 IN range(1, size(sizes22) - 1) | CASE WHEN sizes22[at26] < sizes22[least25] THEN at26 ELSE least25 END)]) END AS way27
  CALL (way27, at15, at16, at17) {
    UNWIND CASE WHEN way27 = 0 THEN [way27] ELSE [] END AS at28
    CALL (at15, at16, at17) {
      UNWIND at16 AS start29
      MATCH (node30)-[relation31:HELD_AT]->(start29)
      MATCH (node32:Person)-[relation33:ATTENDED]->(node30)
      WHERE node30.status IN $param1
      RETURN DISTINCT node32
    }
    WITH *
    WHERE NOT EXISTS { (node32)-[relation34:ATTENDED]->(node35) WHERE EXISTS { (node35)-[relation36:HELD_AT]->(end37) WHERE end37 IN at15 } } AND EXISTS { (node32)-[relation38:ATTENDED]->(node39) WHERE node39.status IN $param2 AND EXISTS { (node39)-[relation40:HELD_AT]->(end41) WHERE end41 IN at17 } }
    RETURN node32
    UNION ALL
    UNWIND CASE WHEN way27 = 1 THEN [way27] ELSE [] END AS at28
    CALL (at15, at16, at17) {
      UNWIND at17 AS start42
      MATCH (node43)-[relation44:HELD_AT]->(start42)
      MATCH (node32:Person)-[relation45:ATTENDED]->(node43)
      WHERE node43.status IN $param3
      RETURN DISTINCT node32
    }
    WITH *
    WHERE NOT EXISTS { (node32)-[relation46:ATTENDED]->(node47) WHERE EXISTS { (node47)-[relation48:HELD_AT]->(end49) WHERE end49 IN at15 } } AND EXISTS { (node32)-[relation50:ATTENDED]->(node51) WHERE node51.status IN $param4 AND EXISTS { (node51)-[relation52:HELD_AT]->(end53) WHERE end53 IN at16 } }
    RETURN node32
  }
  RETURN count(*) AS total54
}
CALL (problems12, at16, at17, at15, at18, at19) {
  WITH problems12 WHERE isEmpty(problems12)
  WITH CASE WHEN reduce(sum20 = 0, one21 IN at16 | sum20 + COUNT { ()-[:HELD_AT]->(one21) }) <= 100 THEN 0 ELSE head([sizes55 IN [[reduce(sum20 = 0, one21 IN at16 | sum20 + COUNT { ()-[:HELD_AT]->(one21) }), reduce(sum23 = 0, one24 IN at17 | sum23 + COUNT { ()-[:HELD_AT]->(one24) })]] |
    reduce(least56 = 0, at57 IN range(1, size(sizes55) - 1) | CASE WHEN sizes55[at57] < sizes55[least56] THEN at57 ELSE least56 END)]) END AS way58
  CALL (way58, at15, at16, at17) {
    UNWIND CASE WHEN way58 = 0 THEN [way58] ELSE [] END AS at59
    CALL (at15, at16, at17) {
      UNWIND at16 AS start60
      MATCH (node30)-[relation61:HELD_AT]->(start60)
      MATCH (node32:Person)-[relation33:ATTENDED]->(node30)
      WHERE node30.status IN $param5
      RETURN DISTINCT node32
    }
    WITH *
    WHERE NOT EXISTS { (node32)-[relation62:ATTENDED]->(node63) WHERE EXISTS { (node63)-[relation64:HELD_AT]->(end65) WHERE end65 IN at15 } } AND EXISTS { (node32)-[relation66:ATTENDED]->(node67) WHERE node67.status IN $param6 AND EXISTS { (node67)-[relation68:HELD_AT]->(end69) WHERE end69 IN at17 } }
    RETURN node32
    UNION ALL
    UNWIND CASE WHEN way58 = 1 THEN [way58] ELSE [] END AS at59
    CALL (at15, at16, at17) {
      UNWIND at17 AS start70
      MATCH (node43)-[relation71:HELD_AT]->(start70)
      MATCH (node32:Person)-[relation45:ATTENDED]->(node43)
      WHERE node43.status IN $param7
      RETURN DISTINCT node32
    }
    WITH *
    WHERE NOT EXISTS { (node32)-[relation72:ATTENDED]->(node73) WHERE EXISTS { (node73)-[relation74:HELD_AT]->(end75) WHERE end75 IN at15 } } AND EXISTS { (node32)-[relation76:ATTENDED]->(node77) WHERE node77.status IN $param8 AND EXISTS { (node77)-[relation78:HELD_AT]->(end79) WHERE end79 IN at16 } }
    RETURN node32
  }
  WITH node32, COUNT { (node32)-[:ATTENDED]->() } AS key80
  ORDER BY key80 DESC, node32.id
  LIMIT $param9
  CALL (node32, at18) {
    MATCH (node32)-[relation81:ATTENDED]->(node82)
    WHERE EXISTS { (node82)-[relation83:HELD_AT]->(end84) WHERE end84 IN at18 }
    RETURN count(*) AS total85
  }
  CALL (node32, at18) {
    MATCH (node32)-[relation81:ATTENDED]->(node82)
    WHERE EXISTS { (node82)-[relation86:HELD_AT]->(end87) WHERE end87 IN at18 }
    WITH node82, relation81
    ORDER BY node82.dateUp, node82.id
    LIMIT $param10
    RETURN collect([[node82.title, node82.date]]) AS rows88
  }
  CALL (node32, at19) {
    MATCH (node32)-[relation89:ATTENDED]->(node90)
    WHERE EXISTS { (node90)-[relation91:HELD_AT]->(end92) WHERE end92 IN at19 }
    RETURN count(*) AS total93
  }
  CALL (node32, at19) {
    MATCH (node32)-[relation89:ATTENDED]->(node90)
    WHERE EXISTS { (node90)-[relation94:HELD_AT]->(end95) WHERE end95 IN at19 }
    WITH node90, relation89
    ORDER BY node90.dateUp DESC, node90.id DESC
    LIMIT $param11
    RETURN collect([[node90.title, node90.date]]) AS rows96
  }
  RETURN collect([[node32.name, {totalCount: total85, `#rows`: rows88}, {totalCount: total93, `#rows`: rows96}]]) AS rows97
}
RETURN {totalCount: total54, `#rows`: rows97} AS data, problems12 AS problems;
