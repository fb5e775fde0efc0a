// $param0: [{"text":"北国","folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: [{"text":"会馆","folded":"会馆","nearest":"会馆^4 OR 会* OR *馆"}]
// $param2: [{"text":"港城","folded":"港城","nearest":"港城^4 OR 港* OR *城"}]
// $param3: ["HELD"]
// $param4: ["HELD"]
// $param5: ["HELD"]
// $param6: 20
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
WITH at8 AS at27, at17 AS at28, at26 AS at29, problems7 + problems16 + problems25 AS problems30
CALL (problems30, at28, at29, at27) {
  WITH problems30 WHERE isEmpty(problems30)
  WITH [reduce(sum31 = 0, one32 IN at28 | sum31 + COUNT { ()-[:HELD_AT]->(one32) }), reduce(sum33 = 0, one34 IN at29 | sum33 + COUNT { ()-[:HELD_AT]->(one34) }), 2000] AS sizes35
  WITH reduce(way36 = 0, at37 IN range(1, size(sizes35) - 1) |
    CASE WHEN sizes35[at37] < sizes35[way36] THEN at37 ELSE way36 END) AS way36
  CALL (way36, at27, at28, at29) {
    UNWIND CASE WHEN way36 = 0 THEN [way36] ELSE [] END AS at37
    CALL (at27, at28, at29) {
      UNWIND at28 AS start38
      MATCH (node39)-[relation40:HELD_AT]->(start38)
      MATCH (node41:Person)-[relation42:ATTENDED]->(node39)
      RETURN DISTINCT node41
    }
    WITH *
    WHERE NOT EXISTS { (node41)-[relation43:ATTENDED]->(node44) WHERE node44.status IN $param3 AND EXISTS { (node44)-[relation45:HELD_AT]->(end46) WHERE end46 IN at27 } } AND EXISTS { (node41)-[relation47:ATTENDED]->(node48) WHERE EXISTS { (node48)-[relation49:HELD_AT]->(end50) WHERE end50 IN at29 } }
    RETURN node41
    UNION ALL
    UNWIND CASE WHEN way36 = 1 THEN [way36] ELSE [] END AS at37
    CALL (at27, at28, at29) {
      UNWIND at29 AS start51
      MATCH (node52)-[relation53:HELD_AT]->(start51)
      MATCH (node41:Person)-[relation54:ATTENDED]->(node52)
      RETURN DISTINCT node41
    }
    WITH *
    WHERE NOT EXISTS { (node41)-[relation55:ATTENDED]->(node56) WHERE node56.status IN $param4 AND EXISTS { (node56)-[relation57:HELD_AT]->(end58) WHERE end58 IN at27 } } AND EXISTS { (node41)-[relation59:ATTENDED]->(node60) WHERE EXISTS { (node60)-[relation61:HELD_AT]->(end62) WHERE end62 IN at28 } }
    RETURN node41
    UNION ALL
    UNWIND CASE WHEN way36 = 2 THEN [way36] ELSE [] END AS at37
    MATCH (node41:Person)
    WHERE NOT EXISTS { (node41)-[relation63:ATTENDED]->(node64) WHERE node64.status IN $param5 AND EXISTS { (node64)-[relation65:HELD_AT]->(end66) WHERE end66 IN at27 } } AND EXISTS { (node41)-[relation67:ATTENDED]->(node68) WHERE EXISTS { (node68)-[relation69:HELD_AT]->(end70) WHERE end70 IN at28 } } AND EXISTS { (node41)-[relation71:ATTENDED]->(node72) WHERE EXISTS { (node72)-[relation73:HELD_AT]->(end74) WHERE end74 IN at29 } } AND (node41.id >= '')
    WITH node41
    ORDER BY node41.id
    LIMIT $param6
    RETURN node41
  }
  WITH node41
  ORDER BY node41.id
  LIMIT $param6
  RETURN collect([[node41.id]]) AS rows75
}
RETURN {`#rows`: rows75} AS data, problems30 AS problems;

// $param0: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Issue
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS about6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.meetings.none.node.about', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (about6) {
  UNWIND about6 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS about8
}
WITH about8 AS about9, problems7 AS problems10
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Person)
  WHERE NOT EXISTS { (node11)-[relation12:ATTENDED]->(node13) WHERE EXISTS { (node13)-[relation14:DISCUSSED]->(end15) WHERE end15 IN about9 } } AND (node11.id >= '')
  WITH node11
  ORDER BY node11.id
  LIMIT $param1
  RETURN collect([[node11.id]]) AS rows16
}
RETURN {`#rows`: rows16} AS data, problems10 AS problems;

// $param0: [{"text":"北国","folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: 20
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
  RETURN collect(DISTINCT head(found2)) AS side6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.meetings.all.side', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH side6 AS side8, problems7 AS problems9
CALL (problems9, side8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Person)
  WHERE EXISTS { (node10)-[relation11:ATTENDED]->(node12) WHERE true } AND NOT EXISTS { (node10)-[relation13:ATTENDED]->(node14) WHERE NOT coalesce(any(one15 IN side8 WHERE one15.id = relation13.side), false) } AND (node10.id >= '')
  WITH node10
  ORDER BY node10.id
  LIMIT $param1
  RETURN collect([[node10.id]]) AS rows16
}
RETURN {`#rows`: rows16} AS data, problems9 AS problems;

// $param0: [{"text":"关税","folded":"关税","nearest":"关税^4 OR 关* OR *税"}]
// $param1: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Issue
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS about6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.meetings.single.node.about', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (about6) {
  UNWIND about6 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS about8
}
WITH about8 AS about9, problems7 AS problems10
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Person)
  WHERE COUNT { (node11)-[relation12:ATTENDED]->(node13) WHERE EXISTS { (node13)-[relation14:DISCUSSED]->(end15) WHERE end15 IN about9 } } = 1 AND (node11.id >= '')
  WITH node11
  ORDER BY node11.id
  LIMIT $param1
  RETURN collect([[node11.id]]) AS rows16
}
RETURN {`#rows`: rows16} AS data, problems10 AS problems;

// $param0: "zhao"
// $param1: "zhao"
// $param2: 20
CALL () {
  WITH [0, 2000] AS sizes0
  WITH reduce(way1 = 0, at2 IN range(1, size(sizes0) - 1) |
    CASE WHEN sizes0[at2] < sizes0[way1] THEN at2 ELSE way1 END) AS way1
  CALL (way1) {
    UNWIND CASE WHEN way1 = 0 THEN [way1] ELSE [] END AS at2
    CALL () {
      MATCH (name3:Name)<-[:HAS_NAME]-(node4:Person)
      WHERE name3.folded STARTS WITH $param0
      RETURN DISTINCT node4
    }
    WITH *
    RETURN node4
    UNION ALL
    UNWIND CASE WHEN way1 = 1 THEN [way1] ELSE [] END AS at2
    MATCH (node4:Person)
    WHERE EXISTS { (node4)-[:HAS_NAME]->(name5:Name) WHERE name5.folded STARTS WITH $param1 } AND (node4.id >= '')
    WITH node4
    ORDER BY node4.id
    LIMIT $param2
    RETURN node4
  }
  WITH node4
  ORDER BY node4.id
  LIMIT $param2
  RETURN collect([[node4.id]]) AS rows6
}
RETURN {`#rows`: rows6} AS data;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"北国","folded":"北国","nearest":"北国^4 OR 北* OR *国"},{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param2: "李四"
// $param3: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS is6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.OR.1.is', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Place
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Place
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Place
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS country14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'where.OR.2.NOT.country', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
WITH is6 AS is16, country14 AS country17, problems7 + problems15 AS problems18
CALL (problems18, is16, country17) {
  WITH problems18 WHERE isEmpty(problems18)
  MATCH (node19:Person)
  WHERE (EXISTS { (node19)-[:HAS_NAME]->(name20:Name) WHERE name20.folded = $param2 } OR node19 IN is16 OR NOT coalesce(any(one21 IN country17 WHERE one21.id = node19.country), false)) AND (node19.id >= '')
  WITH node19
  ORDER BY node19.id
  LIMIT $param3
  RETURN collect([[node19.id]]) AS rows22
}
RETURN {`#rows`: rows22} AS data, problems18 AS problems;

// $param0: "部"
// $param1: ["GOVERNMENT"]
// $param2: 20
CALL () {
  MATCH (node0:Person)
  WHERE EXISTS { (node0)-[relation1:HOLDS_POSITION]->(node2) WHERE relation1.title CONTAINS $param0 AND node2.kind IN $param1 } AND (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param2
  RETURN collect([[node0.id]]) AS rows3
}
RETURN {`#rows`: rows3} AS data;

// $param0: "2019-01-01"
// $param1: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.earliest >= $param0 AND (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param1
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: "2019-01-01"
// $param1: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.latest < $param0 AND (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param1
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: false
// $param1: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE (node0.earliest IS NOT NULL) = $param0 AND (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param1
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 20
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
  RETURN collect(DISTINCT head(found2)) AS side6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.attendees.some.side', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH side6 AS side8, problems7 AS problems9
CALL (problems9, side8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Meeting)
  WHERE EXISTS { (node10)<-[relation11:ATTENDED]-(node12) WHERE any(one13 IN side8 WHERE one13.id = relation11.side) }
  WITH node10, COUNT { (node10)<-[:ATTENDED]-() } AS key14
  ORDER BY key14 DESC, node10.id
  LIMIT $param1
  RETURN collect([[node10.id]]) AS rows15
}
RETURN {`#rows`: rows15} AS data, problems9 AS problems;

// $param0: [{"text":"person/zhao-liu","folded":"person/zhaoliu","nearest":"personzhaoliu~2 OR person~2 OR zhao~1 OR liu~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: 20
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
  RETURN collect(DISTINCT head(found2)) AS who6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.meetings.some.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  WITH [reduce(sum10 = 0, one11 IN who8 | sum10 + COUNT { ()<-[:ATTENDED]-(one11) }), 2000] AS sizes12
  WITH reduce(way13 = 0, at14 IN range(1, size(sizes12) - 1) |
    CASE WHEN sizes12[at14] < sizes12[way13] THEN at14 ELSE way13 END) AS way13
  CALL (way13, who8) {
    UNWIND CASE WHEN way13 = 0 THEN [way13] ELSE [] END AS at14
    CALL (who8) {
      UNWIND who8 AS start15
      MATCH (node16)<-[relation17:ATTENDED]-(start15)
      MATCH (node18)<-[relation19:DISCUSSED]-(node16)
      WHERE node16.status IN $param1
      RETURN DISTINCT node18
    }
    WITH *
    RETURN node18
    UNION ALL
    UNWIND CASE WHEN way13 = 1 THEN [way13] ELSE [] END AS at14
    MATCH (node18:Issue)
    WHERE EXISTS { (node18)<-[relation20:DISCUSSED]-(node21) WHERE node21.status IN $param2 AND EXISTS { (node21)<-[relation22:ATTENDED]-(end23) WHERE end23 IN who8 } } AND (node18.id >= '')
    WITH node18
    ORDER BY node18.id
    LIMIT $param3
    RETURN node18
  }
  WITH node18
  ORDER BY node18.id
  LIMIT $param3
  RETURN collect([[node18.id]]) AS rows24
}
RETURN {`#rows`: rows24} AS data, problems9 AS problems;

// $param0: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 20
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
  RETURN collect(DISTINCT head(found2)) AS who6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.meetings.some.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  CALL (who8) {
    UNWIND who8 AS start10
    MATCH (node11)<-[relation12:ATTENDED]-(start10)
    MATCH (node13)<-[relation14:HELD_AT]-(node11)
    RETURN DISTINCT node13
  }
  WITH *
  WITH node13, COUNT { (node13)<-[:HELD_AT]-() } AS key15
  ORDER BY key15 DESC, node13.id
  LIMIT $param1
  RETURN collect([[node13.id]]) AS rows16
}
RETURN {`#rows`: rows16} AS data, problems9 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 20
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
  RETURN collect(DISTINCT head(found2)) AS who6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.articles.some.meetings.some.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  WITH [reduce(sum10 = 0, one11 IN who8 | sum10 + COUNT { ()<-[:ATTENDED]-(one11) }), 2000] AS sizes12
  WITH reduce(way13 = 0, at14 IN range(1, size(sizes12) - 1) |
    CASE WHEN sizes12[at14] < sizes12[way13] THEN at14 ELSE way13 END) AS way13
  CALL (way13, who8) {
    UNWIND CASE WHEN way13 = 0 THEN [way13] ELSE [] END AS at14
    CALL (who8) {
      UNWIND who8 AS start15
      MATCH (node16)<-[relation17:ATTENDED]-(start15)
      MATCH (node18)<-[relation19:REPORTED_BY]-(node16)
      MATCH (node20:Document)<-[relation21:IN]-(node18)
      RETURN DISTINCT node20
    }
    WITH *
    RETURN node20
    UNION ALL
    UNWIND CASE WHEN way13 = 1 THEN [way13] ELSE [] END AS at14
    MATCH (node20:Document)
    WHERE EXISTS { (node20)<-[relation22:IN]-(node23:Article) WHERE EXISTS { (node23)<-[relation24:REPORTED_BY]-(node25:Meeting) WHERE EXISTS { (node25)<-[relation26:ATTENDED]-(end27) WHERE end27 IN who8 } } } AND (node20.id >= '')
    WITH node20
    ORDER BY node20.id
    LIMIT $param1
    RETURN node20
  }
  WITH node20
  ORDER BY node20.id
  LIMIT $param1
  RETURN collect([[node20.id]]) AS rows28
}
RETURN {`#rows`: rows28} AS data, problems9 AS problems;
