// $param0: [{"text":"香港","folded":"香港","nearest":"香港^4 OR 香* OR *港"}]
// $param1: [{"text":"北京","folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param2: [{"text":"华盛顿","folded":"华盛顿","nearest":"华盛^4 OR 盛顿^4 OR 华* OR *顿"}]
// $param3: [{"text":"北京","folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param4: [{"text":"华盛顿","folded":"华盛顿","nearest":"华盛^4 OR 盛顿^4 OR 华* OR *顿"}]
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
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Place
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Place
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Place
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS at6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.meetings.none.node.at', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (at6) {
  UNWIND at6 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS at8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      MATCH (entity10:Entity {id: reference9.text}) WHERE entity10:Place
      RETURN entity10
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity10) WHERE entity10:Place
      RETURN entity10
    }
    RETURN collect(entity10) AS found11
  }
  CALL (reference9, found11) {
    WITH reference9, found11 WHERE isEmpty(found11) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name12, score AS score13
    MATCH (name12)<-[:HAS_NAME]-(entity10) WHERE entity10:Place
    WITH entity10, max(score13) AS score13
    ORDER BY score13 DESC, entity10.id LIMIT 5
    RETURN collect(entity10{.id, .name}) AS nearest14
  }
  RETURN collect(DISTINCT head(found11)) AS at15,
    collect(CASE WHEN size(found11) <> 1 THEN {argument: 'where.AND.0.meetings.some.node.at', text: reference9.text, nearest: nearest14,
        candidates: [entity10 IN found11 | entity10{.id, .name}]} END) AS problems16
}
CALL (at15) {
  UNWIND at15 AS reference9
  MATCH (reference9)<-[:LOCATED_IN*0..]-(entity10)
  RETURN collect(DISTINCT entity10) AS at17
}
CALL () {
  UNWIND $param2 AS reference18
  CALL (reference18) {
    CALL (reference18) {
      MATCH (entity19:Entity {id: reference18.text}) WHERE entity19:Place
      RETURN entity19
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity19) WHERE entity19:Place
      RETURN entity19
    }
    RETURN collect(entity19) AS found20
  }
  CALL (reference18, found20) {
    WITH reference18, found20 WHERE isEmpty(found20) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name21, score AS score22
    MATCH (name21)<-[:HAS_NAME]-(entity19) WHERE entity19:Place
    WITH entity19, max(score22) AS score22
    ORDER BY score22 DESC, entity19.id LIMIT 5
    RETURN collect(entity19{.id, .name}) AS nearest23
  }
  RETURN collect(DISTINCT head(found20)) AS at24,
    collect(CASE WHEN size(found20) <> 1 THEN {argument: 'where.AND.1.meetings.some.node.at', text: reference18.text, nearest: nearest23,
        candidates: [entity19 IN found20 | entity19{.id, .name}]} END) AS problems25
}
CALL (at24) {
  UNWIND at24 AS reference18
  MATCH (reference18)<-[:LOCATED_IN*0..]-(entity19)
  RETURN collect(DISTINCT entity19) AS at26
}
CALL () {
  UNWIND $param3 AS reference27
  CALL (reference27) {
    CALL (reference27) {
      MATCH (entity28:Entity {id: reference27.text}) WHERE entity28:Place
      RETURN entity28
      UNION
      MATCH (:Name {folded: reference27.folded})<-[:HAS_NAME]-(entity28) WHERE entity28:Place
      RETURN entity28
    }
    RETURN collect(entity28) AS found29
  }
  CALL (reference27, found29) {
    WITH reference27, found29 WHERE isEmpty(found29) AND reference27.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference27.nearest, {limit: 50}) YIELD node AS name30, score AS score31
    MATCH (name30)<-[:HAS_NAME]-(entity28) WHERE entity28:Place
    WITH entity28, max(score31) AS score31
    ORDER BY score31 DESC, entity28.id LIMIT 5
    RETURN collect(entity28{.id, .name}) AS nearest32
  }
  RETURN collect(DISTINCT head(found29)) AS at33,
    collect(CASE WHEN size(found29) <> 1 THEN {argument: 'where.node.at', text: reference27.text, nearest: nearest32,
        candidates: [entity28 IN found29 | entity28{.id, .name}]} END) AS problems34
}
CALL (at33) {
  UNWIND at33 AS reference27
  MATCH (reference27)<-[:LOCATED_IN*0..]-(entity28)
  RETURN collect(DISTINCT entity28) AS at35
}
CALL () {
  UNWIND $param4 AS reference36
  CALL (reference36) {
    CALL (reference36) {
      MATCH (entity37:Entity {id: reference36.text}) WHERE entity37:Place
      RETURN entity37
      UNION
      MATCH (:Name {folded: reference36.folded})<-[:HAS_NAME]-(entity37) WHERE entity37:Place
      RETURN entity37
    }
    RETURN collect(entity37) AS found38
  }
  CALL (reference36, found38) {
    WITH reference36, found38 WHERE isEmpty(found38) AND reference36.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference36.nearest, {limit: 50}) YIELD node AS name39, score AS score40
    MATCH (name39)<-[:HAS_NAME]-(entity37) WHERE entity37:Place
    WITH entity37, max(score40) AS score40
    ORDER BY score40 DESC, entity37.id LIMIT 5
    RETURN collect(entity37{.id, .name}) AS nearest41
  }
  RETURN collect(DISTINCT head(found38)) AS at42,
    collect(CASE WHEN size(found38) <> 1 THEN {argument: 'where.node.at', text: reference36.text, nearest: nearest41,
        candidates: [entity37 IN found38 | entity37{.id, .name}]} END) AS problems43
}
CALL (at42) {
  UNWIND at42 AS reference36
  MATCH (reference36)<-[:LOCATED_IN*0..]-(entity37)
  RETURN collect(DISTINCT entity37) AS at44
}
WITH at8 AS at45, at17 AS at46, at26 AS at47, at35 AS at48, at44 AS at49, problems7 + problems16 + problems25 + problems34 + problems43 AS problems50
CALL (problems50, at46, at47, at45) {
  WITH problems50 WHERE isEmpty(problems50)
  WITH [reduce(sum51 = 0, one52 IN at46 | sum51 + COUNT { ()-[:HELD_AT]->(one52) }), reduce(sum53 = 0, one54 IN at47 | sum53 + COUNT { ()-[:HELD_AT]->(one54) })] AS sizes55
  WITH reduce(way56 = 0, at57 IN range(1, size(sizes55) - 1) |
    CASE WHEN sizes55[at57] < sizes55[way56] THEN at57 ELSE way56 END) AS way56
  CALL (way56, at45, at46, at47) {
    UNWIND CASE WHEN way56 = 0 THEN [way56] ELSE [] END AS at57
    CALL (at45, at46, at47) {
      UNWIND at46 AS start58
      MATCH (node59)-[relation60:HELD_AT]->(start58)
      MATCH (node61:Person)-[relation62:ATTENDED]->(node59)
      WHERE node59.status IN $param5
      RETURN DISTINCT node61
    }
    WITH *
    WHERE NOT EXISTS { (node61)-[relation63:ATTENDED]->(node64) WHERE EXISTS { (node64)-[relation65:HELD_AT]->(end66) WHERE end66 IN at45 } } AND EXISTS { (node61)-[relation67:ATTENDED]->(node68) WHERE node68.status IN $param6 AND EXISTS { (node68)-[relation69:HELD_AT]->(end70) WHERE end70 IN at47 } }
    RETURN node61
    UNION ALL
    UNWIND CASE WHEN way56 = 1 THEN [way56] ELSE [] END AS at57
    CALL (at45, at46, at47) {
      UNWIND at47 AS start71
      MATCH (node72)-[relation73:HELD_AT]->(start71)
      MATCH (node61:Person)-[relation74:ATTENDED]->(node72)
      WHERE node72.status IN $param7
      RETURN DISTINCT node61
    }
    WITH *
    WHERE NOT EXISTS { (node61)-[relation75:ATTENDED]->(node76) WHERE EXISTS { (node76)-[relation77:HELD_AT]->(end78) WHERE end78 IN at45 } } AND EXISTS { (node61)-[relation79:ATTENDED]->(node80) WHERE node80.status IN $param8 AND EXISTS { (node80)-[relation81:HELD_AT]->(end82) WHERE end82 IN at46 } }
    RETURN node61
  }
  RETURN count(*) AS total83
}
CALL (problems50, at46, at47, at45, at48, at49) {
  WITH problems50 WHERE isEmpty(problems50)
  WITH [reduce(sum51 = 0, one52 IN at46 | sum51 + COUNT { ()-[:HELD_AT]->(one52) }), reduce(sum53 = 0, one54 IN at47 | sum53 + COUNT { ()-[:HELD_AT]->(one54) })] AS sizes84
  WITH reduce(way85 = 0, at86 IN range(1, size(sizes84) - 1) |
    CASE WHEN sizes84[at86] < sizes84[way85] THEN at86 ELSE way85 END) AS way85
  CALL (way85, at45, at46, at47) {
    UNWIND CASE WHEN way85 = 0 THEN [way85] ELSE [] END AS at86
    CALL (at45, at46, at47) {
      UNWIND at46 AS start87
      MATCH (node59)-[relation88:HELD_AT]->(start87)
      MATCH (node61:Person)-[relation62:ATTENDED]->(node59)
      WHERE node59.status IN $param9
      RETURN DISTINCT node61
    }
    WITH *
    WHERE NOT EXISTS { (node61)-[relation89:ATTENDED]->(node90) WHERE EXISTS { (node90)-[relation91:HELD_AT]->(end92) WHERE end92 IN at45 } } AND EXISTS { (node61)-[relation93:ATTENDED]->(node94) WHERE node94.status IN $param10 AND EXISTS { (node94)-[relation95:HELD_AT]->(end96) WHERE end96 IN at47 } }
    RETURN node61
    UNION ALL
    UNWIND CASE WHEN way85 = 1 THEN [way85] ELSE [] END AS at86
    CALL (at45, at46, at47) {
      UNWIND at47 AS start97
      MATCH (node72)-[relation98:HELD_AT]->(start97)
      MATCH (node61:Person)-[relation74:ATTENDED]->(node72)
      WHERE node72.status IN $param11
      RETURN DISTINCT node61
    }
    WITH *
    WHERE NOT EXISTS { (node61)-[relation99:ATTENDED]->(node100) WHERE EXISTS { (node100)-[relation101:HELD_AT]->(end102) WHERE end102 IN at45 } } AND EXISTS { (node61)-[relation103:ATTENDED]->(node104) WHERE node104.status IN $param12 AND EXISTS { (node104)-[relation105:HELD_AT]->(end106) WHERE end106 IN at46 } }
    RETURN node61
  }
  WITH node61, COUNT { (node61)-[:ATTENDED]->() } AS key107
  ORDER BY key107 DESC, node61.id
  LIMIT $param13
  CALL (node61, at48) {
    MATCH (node61)-[relation108:ATTENDED]->(node109)
    WHERE EXISTS { (node109)-[relation110:HELD_AT]->(end111) WHERE end111 IN at48 }
    RETURN count(*) AS total112
  }
  CALL (node61, at48) {
    MATCH (node61)-[relation108:ATTENDED]->(node109)
    WHERE EXISTS { (node109)-[relation113:HELD_AT]->(end114) WHERE end114 IN at48 }
    WITH node109, relation108
    ORDER BY node109.dateUp, node109.id
    LIMIT $param14
    RETURN collect([[node109.title, node109.date]]) AS rows115
  }
  CALL (node61, at49) {
    MATCH (node61)-[relation116:ATTENDED]->(node117)
    WHERE EXISTS { (node117)-[relation118:HELD_AT]->(end119) WHERE end119 IN at49 }
    RETURN count(*) AS total120
  }
  CALL (node61, at49) {
    MATCH (node61)-[relation116:ATTENDED]->(node117)
    WHERE EXISTS { (node117)-[relation121:HELD_AT]->(end122) WHERE end122 IN at49 }
    WITH node117, relation116
    ORDER BY node117.dateUp DESC, node117.id DESC
    LIMIT $param15
    RETURN collect([[node117.title, node117.date]]) AS rows123
  }
  RETURN collect([[node61.name, {totalCount: total112, `#rows`: rows115}, {totalCount: total120, `#rows`: rows123}]]) AS rows124
}
RETURN {totalCount: total83, `#rows`: rows124} AS data, problems50 AS problems;
