// $param0: [{"argument":0,"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"},{"argument":1,"text":"会馆","ids":[],"folded":"会馆","nearest":"会馆^4 OR 会* OR *馆"},{"argument":2,"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"}]
// $param1: ["HELD"]
// $param2: 20
// $param3: ["HELD"]
// $param4: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.none.node.at', 'where.AND.0.meetings.some.node.at', 'where.AND.1.meetings.some.node.at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS at7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS at8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS at9, collect(problem6) AS problems10
WITH COLLECT {
  UNWIND at7 AS one11
  MATCH (one11)<-[:LOCATED_IN*0..]-(entity12)
  RETURN DISTINCT entity12
} AS at13, COLLECT {
  UNWIND at8 AS one11
  MATCH (one11)<-[:LOCATED_IN*0..]-(entity12)
  RETURN DISTINCT entity12
} AS at14, COLLECT {
  UNWIND at9 AS one11
  MATCH (one11)<-[:LOCATED_IN*0..]-(entity12)
  RETURN DISTINCT entity12
} AS at15, problems10
CALL (problems10, at14, at15, at13) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH CASE WHEN reduce(sum16 = 0, one17 IN at14 | sum16 + COUNT { ()-[:HELD_AT]->(one17) }) <= 100 THEN 0 ELSE head([sizes18 IN [[reduce(sum16 = 0, one17 IN at14 | sum16 + COUNT { ()-[:HELD_AT]->(one17) }), reduce(sum19 = 0, one20 IN at15 | sum19 + COUNT { ()-[:HELD_AT]->(one20) }), 2000]] |
    reduce(least21 = 0, at22 IN range(1, size(sizes18) - 1) | CASE WHEN sizes18[at22] < sizes18[least21] THEN at22 ELSE least21 END)]) END AS way23
  CALL (way23, at13, at14, at15) {
    UNWIND CASE WHEN way23 = 0 THEN [way23] ELSE [] END AS at24
    CALL (at13, at14, at15) {
      UNWIND at14 AS start25
      MATCH (node26)-[relation27:HELD_AT]->(start25)
      MATCH (node28:Person)-[relation29:ATTENDED]->(node26)
      RETURN DISTINCT node28
    }
    WITH *
    ORDER BY node28.id
    WITH *
    WHERE NOT EXISTS { (node28)-[relation30:ATTENDED]->(node31) WHERE node31.status IN $param1 AND EXISTS { (node31)-[relation32:HELD_AT]->(end33) WHERE end33 IN at13 } } AND EXISTS { (node28)-[relation34:ATTENDED]->(node35) WHERE EXISTS { (node35)-[relation36:HELD_AT]->(end37) WHERE end37 IN at15 } }
    WITH *
    ORDER BY node28.id
    LIMIT $param2
    RETURN node28
    UNION ALL
    UNWIND CASE WHEN way23 = 1 THEN [way23] ELSE [] END AS at24
    CALL (at13, at14, at15) {
      UNWIND at15 AS start38
      MATCH (node39)-[relation40:HELD_AT]->(start38)
      MATCH (node28:Person)-[relation41:ATTENDED]->(node39)
      RETURN DISTINCT node28
    }
    WITH *
    ORDER BY node28.id
    WITH *
    WHERE NOT EXISTS { (node28)-[relation42:ATTENDED]->(node43) WHERE node43.status IN $param3 AND EXISTS { (node43)-[relation44:HELD_AT]->(end45) WHERE end45 IN at13 } } AND EXISTS { (node28)-[relation46:ATTENDED]->(node47) WHERE EXISTS { (node47)-[relation48:HELD_AT]->(end49) WHERE end49 IN at14 } }
    WITH *
    ORDER BY node28.id
    LIMIT $param2
    RETURN node28
    UNION ALL
    UNWIND CASE WHEN way23 = 2 THEN [way23] ELSE [] END AS at24
    MATCH (node28:Person)
    WHERE NOT EXISTS { (node28)-[relation50:ATTENDED]->(node51) WHERE node51.status IN $param4 AND EXISTS { (node51)-[relation52:HELD_AT]->(end53) WHERE end53 IN at13 } } AND EXISTS { (node28)-[relation54:ATTENDED]->(node55) WHERE EXISTS { (node55)-[relation56:HELD_AT]->(end57) WHERE end57 IN at14 } } AND EXISTS { (node28)-[relation58:ATTENDED]->(node59) WHERE EXISTS { (node59)-[relation60:HELD_AT]->(end61) WHERE end61 IN at15 } } AND (node28.id >= '')
    WITH node28
    ORDER BY node28.id
    LIMIT $param2
    RETURN node28
  }
  WITH node28
  ORDER BY node28.id
  LIMIT $param2
  RETURN collect([[node28.id]]) AS rows62
}
RETURN {`#rows`: rows62} AS data, problems10 AS problems;

// $param0: [{"argument":0,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Issue
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.none.node.about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS about7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND about7 AS one9
  MATCH (one9)<-[:BROADER*0..]-(entity10)
  RETURN DISTINCT entity10
} AS about11, problems8
CALL (problems8, about11) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node12:Person)
  WHERE NOT EXISTS { (node12)-[relation13:ATTENDED]->(node14) WHERE EXISTS { (node14)-[relation15:DISCUSSED]->(end16) WHERE end16 IN about11 } } AND (node12.id >= '')
  WITH node12
  ORDER BY node12.id
  LIMIT $param1
  RETURN collect([[node12.id]]) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.all.side'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS side7, collect(problem6) AS problems8
CALL (problems8, side7) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Person)
  WHERE EXISTS { (node9)-[relation10:ATTENDED]->(node11) WHERE true } AND NOT EXISTS { (node9)-[relation12:ATTENDED]->(node13) WHERE NOT coalesce(any(one14 IN side7 WHERE one14.id = relation12.side), false) } AND (node9.id >= '')
  WITH node9
  ORDER BY node9.id
  LIMIT $param1
  RETURN collect([[node9.id]]) AS rows15
}
RETURN {`#rows`: rows15} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"关税","ids":[],"folded":"关税","nearest":"关税^4 OR 关* OR *税"}]
// $param1: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Issue
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.single.node.about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS about7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND about7 AS one9
  MATCH (one9)<-[:BROADER*0..]-(entity10)
  RETURN DISTINCT entity10
} AS about11, problems8
CALL (problems8, about11) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node12:Person)
  WHERE COUNT { (node12)-[relation13:ATTENDED]->(node14) WHERE EXISTS { (node14)-[relation15:DISCUSSED]->(end16) WHERE end16 IN about11 } } = 1 AND (node12.id >= '')
  WITH node12
  ORDER BY node12.id
  LIMIT $param1
  RETURN collect([[node12.id]]) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems8 AS problems;

// $param0: "zhao"
// $param1: "zhao"
// $param2: 20
CALL () {
  WITH CASE WHEN 0 <= 100 THEN 0 ELSE head([sizes0 IN [[0, 2000]] |
    reduce(least1 = 0, at2 IN range(1, size(sizes0) - 1) | CASE WHEN sizes0[at2] < sizes0[least1] THEN at2 ELSE least1 END)]) END AS way3
  CALL (way3) {
    UNWIND CASE WHEN way3 = 0 THEN [way3] ELSE [] END AS at4
    CALL () {
      MATCH (name5:Name)<-[:HAS_NAME]-(node6:Person)
      WHERE name5.folded STARTS WITH $param0
      RETURN DISTINCT node6
    }
    WITH *
    RETURN node6
    UNION ALL
    UNWIND CASE WHEN way3 = 1 THEN [way3] ELSE [] END AS at4
    MATCH (node6:Person)
    WHERE EXISTS { (node6)-[:HAS_NAME]->(name7:Name) WHERE name7.folded STARTS WITH $param1 } AND (node6.id >= '')
    WITH node6
    ORDER BY node6.id
    LIMIT $param2
    RETURN node6
  }
  WITH node6
  ORDER BY node6.id
  LIMIT $param2
  RETURN collect([[node6.id]]) AS rows8
}
RETURN {`#rows`: rows8} AS data;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"},{"argument":1,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: "李四"
// $param2: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person WHEN 1 THEN entity2:Place END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person WHEN 1 THEN entity2:Place END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.OR.1.is', 'where.OR.2.NOT.country'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person WHEN 1 THEN entity2:Place END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS is7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS country8, collect(problem6) AS problems9
CALL (problems9, is7, country8) {
  WITH problems9 WHERE isEmpty(problems9)
  MATCH (node10:Person)
  WHERE (EXISTS { (node10)-[:HAS_NAME]->(name11:Name) WHERE name11.folded = $param1 } OR node10 IN is7 OR NOT coalesce(any(one12 IN country8 WHERE one12.id = node10.country), false)) AND (node10.id >= '')
  WITH node10
  ORDER BY node10.id
  LIMIT $param2
  RETURN collect([[node10.id]]) AS rows13
}
RETURN {`#rows`: rows13} AS data, problems9 AS problems;

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

// $param0: [{"argument":0,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.attendees.some.side'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS side7, collect(problem6) AS problems8
CALL (problems8, side7) {
  WITH problems8 WHERE isEmpty(problems8)
  MATCH (node9:Meeting)
  WHERE EXISTS { (node9)<-[relation10:ATTENDED]-(node11) WHERE any(one12 IN side7 WHERE one12.id = relation10.side) }
  WITH node9, COUNT { (node9)<-[:ATTENDED]-() } AS key13
  ORDER BY key13 DESC, node9.id
  LIMIT $param1
  RETURN collect([[node9.id]]) AS rows14
}
RETURN {`#rows`: rows14} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"person/zhao-liu","ids":["person/zhao-liu"],"folded":"person/zhaoliu","nearest":"personzhaoliu~2 OR person~2 OR zhao~1 OR liu~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.some.who'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS who7, collect(problem6) AS problems8
CALL (problems8, who7) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }) <= 100 THEN 0 ELSE head([sizes11 IN [[reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }), 2000]] |
    reduce(least12 = 0, at13 IN range(1, size(sizes11) - 1) | CASE WHEN sizes11[at13] < sizes11[least12] THEN at13 ELSE least12 END)]) END AS way14
  CALL (way14, who7) {
    UNWIND CASE WHEN way14 = 0 THEN [way14] ELSE [] END AS at15
    CALL (who7) {
      UNWIND who7 AS start16
      MATCH (node17)<-[relation18:ATTENDED]-(start16)
      MATCH (node19)<-[relation20:DISCUSSED]-(node17)
      WHERE node17.status IN $param1
      RETURN DISTINCT node19
    }
    WITH *
    RETURN node19
    UNION ALL
    UNWIND CASE WHEN way14 = 1 THEN [way14] ELSE [] END AS at15
    MATCH (node19:Issue)
    WHERE EXISTS { (node19)<-[relation21:DISCUSSED]-(node22) WHERE node22.status IN $param2 AND EXISTS { (node22)<-[relation23:ATTENDED]-(end24) WHERE end24 IN who7 } } AND (node19.id >= '')
    WITH node19
    ORDER BY node19.id
    LIMIT $param3
    RETURN node19
  }
  WITH node19
  ORDER BY node19.id
  LIMIT $param3
  RETURN collect([[node19.id]]) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.meetings.some.who'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS who7, collect(problem6) AS problems8
CALL (problems8, who7) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (who7) {
    UNWIND who7 AS start9
    MATCH (node10)<-[relation11:ATTENDED]-(start9)
    MATCH (node12)<-[relation13:HELD_AT]-(node10)
    RETURN DISTINCT node12
  }
  WITH *
  WITH node12, COUNT { (node12)<-[:HELD_AT]-() } AS key14
  ORDER BY key14 DESC, node12.id
  LIMIT $param1
  RETURN collect([[node12.id]]) AS rows15
}
RETURN {`#rows`: rows15} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.articles.some.meetings.some.who'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS who7, collect(problem6) AS problems8
CALL (problems8, who7) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }) <= 100 THEN 0 ELSE head([sizes11 IN [[reduce(sum9 = 0, one10 IN who7 | sum9 + COUNT { ()<-[:ATTENDED]-(one10) }), 2000]] |
    reduce(least12 = 0, at13 IN range(1, size(sizes11) - 1) | CASE WHEN sizes11[at13] < sizes11[least12] THEN at13 ELSE least12 END)]) END AS way14
  CALL (way14, who7) {
    UNWIND CASE WHEN way14 = 0 THEN [way14] ELSE [] END AS at15
    CALL (who7) {
      UNWIND who7 AS start16
      MATCH (node17)<-[relation18:ATTENDED]-(start16)
      MATCH (node19)<-[relation20:REPORTED_BY]-(node17)
      MATCH (node21:Document)<-[relation22:IN]-(node19)
      RETURN DISTINCT node21
    }
    WITH *
    RETURN node21
    UNION ALL
    UNWIND CASE WHEN way14 = 1 THEN [way14] ELSE [] END AS at15
    MATCH (node21:Document)
    WHERE EXISTS { (node21)<-[relation23:IN]-(node24:Article) WHERE EXISTS { (node24)<-[relation25:REPORTED_BY]-(node26:Meeting) WHERE EXISTS { (node26)<-[relation27:ATTENDED]-(end28) WHERE end28 IN who7 } } } AND (node21.id >= '')
    WITH node21
    ORDER BY node21.id
    LIMIT $param1
    RETURN node21
  }
  WITH node21
  ORDER BY node21.id
  LIMIT $param1
  RETURN collect([[node21.id]]) AS rows29
}
RETURN {`#rows`: rows29} AS data, problems8 AS problems;
