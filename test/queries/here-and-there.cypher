// $param0: [{"text":"香港","ids":[],"folded":"香港","nearest":"香港^4 OR 香* OR *港"}]
// $param1: [{"text":"北京","ids":[],"folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param2: [{"text":"华盛顿","ids":[],"folded":"华盛顿","nearest":"华盛^4 OR 盛顿^4 OR 华* OR *顿"}]
// $param3: [{"text":"北京","ids":[],"folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param4: [{"text":"华盛顿","ids":[],"folded":"华盛顿","nearest":"华盛^4 OR 盛顿^4 OR 华* OR *顿"}]
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
// $param8: ["HELD"]
// $param9: ["HELD"]
// $param10: ["HELD"]
// $param11: ["HELD"]
// $param12: ["HELD"]
// $param13: 20
// $param14: 20
// $param15: 1
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS at7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.meetings.none.node.at', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (at7) {
  UNWIND at7 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS at9
}
CALL () {
  UNWIND $param1 AS reference10
  CALL (reference10) {
    CALL (reference10) {
      UNWIND reference10.ids AS id11
      MATCH (entity12:Entity {id: id11}) WHERE entity12:Place
      RETURN entity12
      UNION
      MATCH (:Name {folded: reference10.folded})<-[:HAS_NAME]-(entity12) WHERE entity12:Place
      RETURN entity12
    }
    RETURN collect(entity12) AS found13
  }
  CALL (reference10, found13) {
    WITH reference10, found13 WHERE isEmpty(found13) AND reference10.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference10.nearest, {limit: 50}) YIELD node AS name14, score AS score15
    MATCH (name14)<-[:HAS_NAME]-(entity12) WHERE entity12:Place
    WITH entity12, max(score15) AS score15
    ORDER BY score15 DESC, entity12.id LIMIT 5
    RETURN collect(entity12{.id, .name}) AS nearest16
  }
  RETURN collect(DISTINCT head(found13)) AS at17,
    collect(CASE WHEN size(found13) <> 1 THEN {argument: 'where.AND.0.meetings.some.node.at', text: reference10.text, nearest: nearest16,
        candidates: [entity12 IN found13 | entity12{.id, .name}]} END) AS problems18
}
CALL (at17) {
  UNWIND at17 AS reference10
  MATCH (reference10)<-[:LOCATED_IN*0..]-(entity12)
  RETURN collect(DISTINCT entity12) AS at19
}
CALL () {
  UNWIND $param2 AS reference20
  CALL (reference20) {
    CALL (reference20) {
      UNWIND reference20.ids AS id21
      MATCH (entity22:Entity {id: id21}) WHERE entity22:Place
      RETURN entity22
      UNION
      MATCH (:Name {folded: reference20.folded})<-[:HAS_NAME]-(entity22) WHERE entity22:Place
      RETURN entity22
    }
    RETURN collect(entity22) AS found23
  }
  CALL (reference20, found23) {
    WITH reference20, found23 WHERE isEmpty(found23) AND reference20.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference20.nearest, {limit: 50}) YIELD node AS name24, score AS score25
    MATCH (name24)<-[:HAS_NAME]-(entity22) WHERE entity22:Place
    WITH entity22, max(score25) AS score25
    ORDER BY score25 DESC, entity22.id LIMIT 5
    RETURN collect(entity22{.id, .name}) AS nearest26
  }
  RETURN collect(DISTINCT head(found23)) AS at27,
    collect(CASE WHEN size(found23) <> 1 THEN {argument: 'where.AND.1.meetings.some.node.at', text: reference20.text, nearest: nearest26,
        candidates: [entity22 IN found23 | entity22{.id, .name}]} END) AS problems28
}
CALL (at27) {
  UNWIND at27 AS reference20
  MATCH (reference20)<-[:LOCATED_IN*0..]-(entity22)
  RETURN collect(DISTINCT entity22) AS at29
}
CALL () {
  UNWIND $param3 AS reference30
  CALL (reference30) {
    CALL (reference30) {
      UNWIND reference30.ids AS id31
      MATCH (entity32:Entity {id: id31}) WHERE entity32:Place
      RETURN entity32
      UNION
      MATCH (:Name {folded: reference30.folded})<-[:HAS_NAME]-(entity32) WHERE entity32:Place
      RETURN entity32
    }
    RETURN collect(entity32) AS found33
  }
  CALL (reference30, found33) {
    WITH reference30, found33 WHERE isEmpty(found33) AND reference30.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference30.nearest, {limit: 50}) YIELD node AS name34, score AS score35
    MATCH (name34)<-[:HAS_NAME]-(entity32) WHERE entity32:Place
    WITH entity32, max(score35) AS score35
    ORDER BY score35 DESC, entity32.id LIMIT 5
    RETURN collect(entity32{.id, .name}) AS nearest36
  }
  RETURN collect(DISTINCT head(found33)) AS at37,
    collect(CASE WHEN size(found33) <> 1 THEN {argument: 'where.node.at', text: reference30.text, nearest: nearest36,
        candidates: [entity32 IN found33 | entity32{.id, .name}]} END) AS problems38
}
CALL (at37) {
  UNWIND at37 AS reference30
  MATCH (reference30)<-[:LOCATED_IN*0..]-(entity32)
  RETURN collect(DISTINCT entity32) AS at39
}
CALL () {
  UNWIND $param4 AS reference40
  CALL (reference40) {
    CALL (reference40) {
      UNWIND reference40.ids AS id41
      MATCH (entity42:Entity {id: id41}) WHERE entity42:Place
      RETURN entity42
      UNION
      MATCH (:Name {folded: reference40.folded})<-[:HAS_NAME]-(entity42) WHERE entity42:Place
      RETURN entity42
    }
    RETURN collect(entity42) AS found43
  }
  CALL (reference40, found43) {
    WITH reference40, found43 WHERE isEmpty(found43) AND reference40.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference40.nearest, {limit: 50}) YIELD node AS name44, score AS score45
    MATCH (name44)<-[:HAS_NAME]-(entity42) WHERE entity42:Place
    WITH entity42, max(score45) AS score45
    ORDER BY score45 DESC, entity42.id LIMIT 5
    RETURN collect(entity42{.id, .name}) AS nearest46
  }
  RETURN collect(DISTINCT head(found43)) AS at47,
    collect(CASE WHEN size(found43) <> 1 THEN {argument: 'where.node.at', text: reference40.text, nearest: nearest46,
        candidates: [entity42 IN found43 | entity42{.id, .name}]} END) AS problems48
}
CALL (at47) {
  UNWIND at47 AS reference40
  MATCH (reference40)<-[:LOCATED_IN*0..]-(entity42)
  RETURN collect(DISTINCT entity42) AS at49
}
WITH at9 AS at50, at19 AS at51, at29 AS at52, at39 AS at53, at49 AS at54, problems8 + problems18 + problems28 + problems38 + problems48 AS problems55
CALL (problems55, at51, at52, at50) {
  WITH problems55 WHERE isEmpty(problems55)
  WITH CASE WHEN reduce(sum56 = 0, one57 IN at51 | sum56 + COUNT { ()-[:HELD_AT]->(one57) }) <= 100 THEN 0 ELSE head([sizes58 IN [[reduce(sum56 = 0, one57 IN at51 | sum56 + COUNT { ()-[:HELD_AT]->(one57) }), reduce(sum59 = 0, one60 IN at52 | sum59 + COUNT { ()-[:HELD_AT]->(one60) })]] |
    reduce(least61 = 0, at62 IN range(1, size(sizes58) - 1) | CASE WHEN sizes58[at62] < sizes58[least61] THEN at62 ELSE least61 END)]) END AS way63
  CALL (way63, at50, at51, at52) {
    UNWIND CASE WHEN way63 = 0 THEN [way63] ELSE [] END AS at64
    CALL (at50, at51, at52) {
      UNWIND at51 AS start65
      MATCH (node66)-[relation67:HELD_AT]->(start65)
      MATCH (node68:Person)-[relation69:ATTENDED]->(node66)
      WHERE node66.status IN $param5
      RETURN DISTINCT node68
    }
    WITH *
    WHERE NOT EXISTS { (node68)-[relation70:ATTENDED]->(node71) WHERE EXISTS { (node71)-[relation72:HELD_AT]->(end73) WHERE end73 IN at50 } } AND EXISTS { (node68)-[relation74:ATTENDED]->(node75) WHERE node75.status IN $param6 AND EXISTS { (node75)-[relation76:HELD_AT]->(end77) WHERE end77 IN at52 } }
    RETURN node68
    UNION ALL
    UNWIND CASE WHEN way63 = 1 THEN [way63] ELSE [] END AS at64
    CALL (at50, at51, at52) {
      UNWIND at52 AS start78
      MATCH (node79)-[relation80:HELD_AT]->(start78)
      MATCH (node68:Person)-[relation81:ATTENDED]->(node79)
      WHERE node79.status IN $param7
      RETURN DISTINCT node68
    }
    WITH *
    WHERE NOT EXISTS { (node68)-[relation82:ATTENDED]->(node83) WHERE EXISTS { (node83)-[relation84:HELD_AT]->(end85) WHERE end85 IN at50 } } AND EXISTS { (node68)-[relation86:ATTENDED]->(node87) WHERE node87.status IN $param8 AND EXISTS { (node87)-[relation88:HELD_AT]->(end89) WHERE end89 IN at51 } }
    RETURN node68
  }
  RETURN count(*) AS total90
}
CALL (problems55, at51, at52, at50, at53, at54) {
  WITH problems55 WHERE isEmpty(problems55)
  WITH CASE WHEN reduce(sum56 = 0, one57 IN at51 | sum56 + COUNT { ()-[:HELD_AT]->(one57) }) <= 100 THEN 0 ELSE head([sizes91 IN [[reduce(sum56 = 0, one57 IN at51 | sum56 + COUNT { ()-[:HELD_AT]->(one57) }), reduce(sum59 = 0, one60 IN at52 | sum59 + COUNT { ()-[:HELD_AT]->(one60) })]] |
    reduce(least92 = 0, at93 IN range(1, size(sizes91) - 1) | CASE WHEN sizes91[at93] < sizes91[least92] THEN at93 ELSE least92 END)]) END AS way94
  CALL (way94, at50, at51, at52) {
    UNWIND CASE WHEN way94 = 0 THEN [way94] ELSE [] END AS at95
    CALL (at50, at51, at52) {
      UNWIND at51 AS start96
      MATCH (node66)-[relation97:HELD_AT]->(start96)
      MATCH (node68:Person)-[relation69:ATTENDED]->(node66)
      WHERE node66.status IN $param9
      RETURN DISTINCT node68
    }
    WITH *
    WHERE NOT EXISTS { (node68)-[relation98:ATTENDED]->(node99) WHERE EXISTS { (node99)-[relation100:HELD_AT]->(end101) WHERE end101 IN at50 } } AND EXISTS { (node68)-[relation102:ATTENDED]->(node103) WHERE node103.status IN $param10 AND EXISTS { (node103)-[relation104:HELD_AT]->(end105) WHERE end105 IN at52 } }
    RETURN node68
    UNION ALL
    UNWIND CASE WHEN way94 = 1 THEN [way94] ELSE [] END AS at95
    CALL (at50, at51, at52) {
      UNWIND at52 AS start106
      MATCH (node79)-[relation107:HELD_AT]->(start106)
      MATCH (node68:Person)-[relation81:ATTENDED]->(node79)
      WHERE node79.status IN $param11
      RETURN DISTINCT node68
    }
    WITH *
    WHERE NOT EXISTS { (node68)-[relation108:ATTENDED]->(node109) WHERE EXISTS { (node109)-[relation110:HELD_AT]->(end111) WHERE end111 IN at50 } } AND EXISTS { (node68)-[relation112:ATTENDED]->(node113) WHERE node113.status IN $param12 AND EXISTS { (node113)-[relation114:HELD_AT]->(end115) WHERE end115 IN at51 } }
    RETURN node68
  }
  WITH node68, COUNT { (node68)-[:ATTENDED]->() } AS key116
  ORDER BY key116 DESC, node68.id
  LIMIT $param13
  CALL (node68, at53) {
    MATCH (node68)-[relation117:ATTENDED]->(node118)
    WHERE EXISTS { (node118)-[relation119:HELD_AT]->(end120) WHERE end120 IN at53 }
    RETURN count(*) AS total121
  }
  CALL (node68, at53) {
    MATCH (node68)-[relation117:ATTENDED]->(node118)
    WHERE EXISTS { (node118)-[relation122:HELD_AT]->(end123) WHERE end123 IN at53 }
    WITH node118, relation117
    ORDER BY node118.dateUp, node118.id
    LIMIT $param14
    RETURN collect([[node118.title, node118.date]]) AS rows124
  }
  CALL (node68, at54) {
    MATCH (node68)-[relation125:ATTENDED]->(node126)
    WHERE EXISTS { (node126)-[relation127:HELD_AT]->(end128) WHERE end128 IN at54 }
    RETURN count(*) AS total129
  }
  CALL (node68, at54) {
    MATCH (node68)-[relation125:ATTENDED]->(node126)
    WHERE EXISTS { (node126)-[relation130:HELD_AT]->(end131) WHERE end131 IN at54 }
    WITH node126, relation125
    ORDER BY node126.dateUp DESC, node126.id DESC
    LIMIT $param15
    RETURN collect([[node126.title, node126.date]]) AS rows132
  }
  RETURN collect([[node68.name, {totalCount: total121, `#rows`: rows124}, {totalCount: total129, `#rows`: rows132}]]) AS rows133
}
RETURN {totalCount: total90, `#rows`: rows133} AS data, problems55 AS problems;
