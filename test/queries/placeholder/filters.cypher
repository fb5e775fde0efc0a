// $param0: [{"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: [{"text":"会馆","ids":[],"folded":"会馆","nearest":"会馆^4 OR 会* OR *馆"}]
// $param2: [{"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"}]
// $param3: ["HELD"]
// $param4: 20
// $param5: ["HELD"]
// $param6: ["HELD"]
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
WITH at9 AS at30, at19 AS at31, at29 AS at32, problems8 + problems18 + problems28 AS problems33
CALL (problems33, at31, at32, at30) {
  WITH problems33 WHERE isEmpty(problems33)
  WITH CASE WHEN reduce(sum34 = 0, one35 IN at31 | sum34 + COUNT { ()-[:HELD_AT]->(one35) }) <= 100 THEN 0 ELSE head([sizes36 IN [[reduce(sum34 = 0, one35 IN at31 | sum34 + COUNT { ()-[:HELD_AT]->(one35) }), reduce(sum37 = 0, one38 IN at32 | sum37 + COUNT { ()-[:HELD_AT]->(one38) }), 2000]] |
    reduce(least39 = 0, at40 IN range(1, size(sizes36) - 1) | CASE WHEN sizes36[at40] < sizes36[least39] THEN at40 ELSE least39 END)]) END AS way41
  CALL (way41, at30, at31, at32) {
    UNWIND CASE WHEN way41 = 0 THEN [way41] ELSE [] END AS at42
    CALL (at30, at31, at32) {
      UNWIND at31 AS start43
      MATCH (node44)-[relation45:HELD_AT]->(start43)
      MATCH (node46:Person)-[relation47:ATTENDED]->(node44)
      RETURN DISTINCT node46
    }
    WITH *
    ORDER BY node46.id
    WITH *
    WHERE NOT EXISTS { (node46)-[relation48:ATTENDED]->(node49) WHERE node49.status IN $param3 AND EXISTS { (node49)-[relation50:HELD_AT]->(end51) WHERE end51 IN at30 } } AND EXISTS { (node46)-[relation52:ATTENDED]->(node53) WHERE EXISTS { (node53)-[relation54:HELD_AT]->(end55) WHERE end55 IN at32 } }
    WITH *
    ORDER BY node46.id
    LIMIT $param4
    RETURN node46
    UNION ALL
    UNWIND CASE WHEN way41 = 1 THEN [way41] ELSE [] END AS at42
    CALL (at30, at31, at32) {
      UNWIND at32 AS start56
      MATCH (node57)-[relation58:HELD_AT]->(start56)
      MATCH (node46:Person)-[relation59:ATTENDED]->(node57)
      RETURN DISTINCT node46
    }
    WITH *
    ORDER BY node46.id
    WITH *
    WHERE NOT EXISTS { (node46)-[relation60:ATTENDED]->(node61) WHERE node61.status IN $param5 AND EXISTS { (node61)-[relation62:HELD_AT]->(end63) WHERE end63 IN at30 } } AND EXISTS { (node46)-[relation64:ATTENDED]->(node65) WHERE EXISTS { (node65)-[relation66:HELD_AT]->(end67) WHERE end67 IN at31 } }
    WITH *
    ORDER BY node46.id
    LIMIT $param4
    RETURN node46
    UNION ALL
    UNWIND CASE WHEN way41 = 2 THEN [way41] ELSE [] END AS at42
    MATCH (node46:Person)
    WHERE NOT EXISTS { (node46)-[relation68:ATTENDED]->(node69) WHERE node69.status IN $param6 AND EXISTS { (node69)-[relation70:HELD_AT]->(end71) WHERE end71 IN at30 } } AND EXISTS { (node46)-[relation72:ATTENDED]->(node73) WHERE EXISTS { (node73)-[relation74:HELD_AT]->(end75) WHERE end75 IN at31 } } AND EXISTS { (node46)-[relation76:ATTENDED]->(node77) WHERE EXISTS { (node77)-[relation78:HELD_AT]->(end79) WHERE end79 IN at32 } } AND (node46.id >= '')
    WITH node46
    ORDER BY node46.id
    LIMIT $param4
    RETURN node46
  }
  WITH node46
  ORDER BY node46.id
  LIMIT $param4
  RETURN collect([[node46.id]]) AS rows80
}
RETURN {`#rows`: rows80} AS data, problems33 AS problems;

// $param0: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS about7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.meetings.none.node.about', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (about7) {
  UNWIND about7 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS about9
}
WITH about9 AS about10, problems8 AS problems11
CALL (problems11, about10) {
  WITH problems11 WHERE isEmpty(problems11)
  MATCH (node12:Person)
  WHERE NOT EXISTS { (node12)-[relation13:ATTENDED]->(node14) WHERE EXISTS { (node14)-[relation15:DISCUSSED]->(end16) WHERE end16 IN about10 } } AND (node12.id >= '')
  WITH node12
  ORDER BY node12.id
  LIMIT $param1
  RETURN collect([[node12.id]]) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems11 AS problems;

// $param0: [{"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: 20
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
  RETURN collect(DISTINCT head(found3)) AS side7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.meetings.all.side', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH side7 AS side9, problems8 AS problems10
CALL (problems10, side9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Person)
  WHERE EXISTS { (node11)-[relation12:ATTENDED]->(node13) WHERE true } AND NOT EXISTS { (node11)-[relation14:ATTENDED]->(node15) WHERE NOT coalesce(any(one16 IN side9 WHERE one16.id = relation14.side), false) } AND (node11.id >= '')
  WITH node11
  ORDER BY node11.id
  LIMIT $param1
  RETURN collect([[node11.id]]) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems10 AS problems;

// $param0: [{"text":"关税","ids":[],"folded":"关税","nearest":"关税^4 OR 关* OR *税"}]
// $param1: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS about7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.meetings.single.node.about', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (about7) {
  UNWIND about7 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS about9
}
WITH about9 AS about10, problems8 AS problems11
CALL (problems11, about10) {
  WITH problems11 WHERE isEmpty(problems11)
  MATCH (node12:Person)
  WHERE COUNT { (node12)-[relation13:ATTENDED]->(node14) WHERE EXISTS { (node14)-[relation15:DISCUSSED]->(end16) WHERE end16 IN about10 } } = 1 AND (node12.id >= '')
  WITH node12
  ORDER BY node12.id
  LIMIT $param1
  RETURN collect([[node12.id]]) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems11 AS problems;

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

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"},{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param2: "李四"
// $param3: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Person
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS is7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.OR.1.is', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Place
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Place
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Place
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS country16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'where.OR.2.NOT.country', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH is7 AS is18, country16 AS country19, problems8 + problems17 AS problems20
CALL (problems20, is18, country19) {
  WITH problems20 WHERE isEmpty(problems20)
  MATCH (node21:Person)
  WHERE (EXISTS { (node21)-[:HAS_NAME]->(name22:Name) WHERE name22.folded = $param2 } OR node21 IN is18 OR NOT coalesce(any(one23 IN country19 WHERE one23.id = node21.country), false)) AND (node21.id >= '')
  WITH node21
  ORDER BY node21.id
  LIMIT $param3
  RETURN collect([[node21.id]]) AS rows24
}
RETURN {`#rows`: rows24} AS data, problems20 AS problems;

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

// $param0: [{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: 20
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
  RETURN collect(DISTINCT head(found3)) AS side7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.attendees.some.side', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH side7 AS side9, problems8 AS problems10
CALL (problems10, side9) {
  WITH problems10 WHERE isEmpty(problems10)
  MATCH (node11:Meeting)
  WHERE EXISTS { (node11)<-[relation12:ATTENDED]-(node13) WHERE any(one14 IN side9 WHERE one14.id = relation12.side) }
  WITH node11, COUNT { (node11)<-[:ATTENDED]-() } AS key15
  ORDER BY key15 DESC, node11.id
  LIMIT $param1
  RETURN collect([[node11.id]]) AS rows16
}
RETURN {`#rows`: rows16} AS data, problems10 AS problems;

// $param0: [{"text":"person/zhao-liu","ids":["person/zhao-liu"],"folded":"person/zhaoliu","nearest":"personzhaoliu~2 OR person~2 OR zhao~1 OR liu~1"}]
// $param1: ["HELD"]
// $param2: ["HELD"]
// $param3: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS who7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.meetings.some.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH CASE WHEN reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }) <= 100 THEN 0 ELSE head([sizes13 IN [[reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }), 2000]] |
    reduce(least14 = 0, at15 IN range(1, size(sizes13) - 1) | CASE WHEN sizes13[at15] < sizes13[least14] THEN at15 ELSE least14 END)]) END AS way16
  CALL (way16, who9) {
    UNWIND CASE WHEN way16 = 0 THEN [way16] ELSE [] END AS at17
    CALL (who9) {
      UNWIND who9 AS start18
      MATCH (node19)<-[relation20:ATTENDED]-(start18)
      MATCH (node21)<-[relation22:DISCUSSED]-(node19)
      WHERE node19.status IN $param1
      RETURN DISTINCT node21
    }
    WITH *
    RETURN node21
    UNION ALL
    UNWIND CASE WHEN way16 = 1 THEN [way16] ELSE [] END AS at17
    MATCH (node21:Issue)
    WHERE EXISTS { (node21)<-[relation23:DISCUSSED]-(node24) WHERE node24.status IN $param2 AND EXISTS { (node24)<-[relation25:ATTENDED]-(end26) WHERE end26 IN who9 } } AND (node21.id >= '')
    WITH node21
    ORDER BY node21.id
    LIMIT $param3
    RETURN node21
  }
  WITH node21
  ORDER BY node21.id
  LIMIT $param3
  RETURN collect([[node21.id]]) AS rows27
}
RETURN {`#rows`: rows27} AS data, problems10 AS problems;

// $param0: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS who7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.meetings.some.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (who9) {
    UNWIND who9 AS start11
    MATCH (node12)<-[relation13:ATTENDED]-(start11)
    MATCH (node14)<-[relation15:HELD_AT]-(node12)
    RETURN DISTINCT node14
  }
  WITH *
  WITH node14, COUNT { (node14)<-[:HELD_AT]-() } AS key16
  ORDER BY key16 DESC, node14.id
  LIMIT $param1
  RETURN collect([[node14.id]]) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems10 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS who7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.articles.some.meetings.some.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH CASE WHEN reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }) <= 100 THEN 0 ELSE head([sizes13 IN [[reduce(sum11 = 0, one12 IN who9 | sum11 + COUNT { ()<-[:ATTENDED]-(one12) }), 2000]] |
    reduce(least14 = 0, at15 IN range(1, size(sizes13) - 1) | CASE WHEN sizes13[at15] < sizes13[least14] THEN at15 ELSE least14 END)]) END AS way16
  CALL (way16, who9) {
    UNWIND CASE WHEN way16 = 0 THEN [way16] ELSE [] END AS at17
    CALL (who9) {
      UNWIND who9 AS start18
      MATCH (node19)<-[relation20:ATTENDED]-(start18)
      MATCH (node21)<-[relation22:REPORTED_BY]-(node19)
      MATCH (node23:Document)<-[relation24:IN]-(node21)
      RETURN DISTINCT node23
    }
    WITH *
    RETURN node23
    UNION ALL
    UNWIND CASE WHEN way16 = 1 THEN [way16] ELSE [] END AS at17
    MATCH (node23:Document)
    WHERE EXISTS { (node23)<-[relation25:IN]-(node26:Article) WHERE EXISTS { (node26)<-[relation27:REPORTED_BY]-(node28:Meeting) WHERE EXISTS { (node28)<-[relation29:ATTENDED]-(end30) WHERE end30 IN who9 } } } AND (node23.id >= '')
    WITH node23
    ORDER BY node23.id
    LIMIT $param1
    RETURN node23
  }
  WITH node23
  ORDER BY node23.id
  LIMIT $param1
  RETURN collect([[node23.id]]) AS rows31
}
RETURN {`#rows`: rows31} AS data, problems10 AS problems;
