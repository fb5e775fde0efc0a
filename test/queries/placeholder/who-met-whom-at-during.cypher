// $param0: [{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: ["HELD"]
// $param3: "2018-01-01"
// $param4: "2018-06-30"
// $param5: 20
// $param6: ["HELD"]
// $param7: "2018-01-01"
// $param8: "2018-06-30"
// $param9: 20
// $param10: 20
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'at', text: reference0.text, nearest: nearest6,
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
      MATCH (entity12:Entity {id: id11}) WHERE entity12:Person|Organization
      RETURN entity12
      UNION
      MATCH (:Name {folded: reference10.folded})<-[:HAS_NAME]-(entity12) WHERE entity12:Person|Organization
      RETURN entity12
    }
    RETURN collect(entity12) AS found13
  }
  CALL (reference10, found13) {
    WITH reference10, found13 WHERE isEmpty(found13) AND reference10.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference10.nearest, {limit: 50}) YIELD node AS name14, score AS score15
    MATCH (name14)<-[:HAS_NAME]-(entity12) WHERE entity12:Person|Organization
    WITH entity12, max(score15) AS score15
    ORDER BY score15 DESC, entity12.id LIMIT 5
    RETURN collect(entity12{.id, .name}) AS nearest16
  }
  RETURN collect(DISTINCT head(found13)) AS whom17,
    collect(CASE WHEN size(found13) <> 1 THEN {argument: 'whom', text: reference10.text, nearest: nearest16,
        candidates: [entity12 IN found13 | entity12{.id, .name}]} END) AS problems18
}
WITH at9 AS at19, whom17 AS whom20, problems8 + problems18 AS problems21
CALL (problems21, whom20, at19) {
  WITH problems21 WHERE isEmpty(problems21)
  UNWIND whom20 AS whom22
  MATCH (who23)-[attended24:ATTENDED]->(meeting25)<-[attended26:ATTENDED]-(whom22)
  WHERE meeting25.status IN $param2 AND (meeting25.earliest >= $param3 AND meeting25.latest <= $param4) AND EXISTS { (meeting25)-[:HELD_AT]->(end27) WHERE end27 IN at19 } AND coalesce(attended24.side <> attended26.side, true) AND who23 <> whom22
  WITH who23, whom22, count(DISTINCT meeting25) AS times28
  WHERE (NOT (who23 IN whom20) OR who23.id < whom22.id)
  WITH who23, whom22, times28, at19
  ORDER BY times28 DESC, who23.id, whom22.id
  LIMIT $param5
  CALL (who23, whom22, times28, at19) {
    WITH *, COUNT { (who23)-[:ATTENDED]->() } <= COUNT { (whom22)-[:ATTENDED]->() } AS isRarer29
    WITH *, CASE WHEN isRarer29 THEN who23 ELSE whom22 END AS rarer30, CASE WHEN isRarer29 THEN whom22 ELSE who23 END AS other31
    MATCH (rarer30)-[attended32:ATTENDED]->(meeting33)
    WHERE meeting33.status IN $param6 AND (meeting33.earliest >= $param7 AND meeting33.latest <= $param8) AND EXISTS { (meeting33)-[:HELD_AT]->(end34) WHERE end34 IN at19 }
    WITH *, attended32.side AS side35
    MATCH (meeting33)<-[attended36:ATTENDED]-(other31)
    WHERE coalesce(side35 <> attended36.side, true)
    WITH meeting33
    ORDER BY meeting33.dateUp, meeting33.id
    LIMIT $param9
    CALL (meeting33) {
      MATCH (meeting33)-[relation37:HELD_AT]->(node38)
      WITH node38, relation37
      ORDER BY node38.id
      LIMIT $param10
      RETURN collect([[node38.id]]) AS rows39
    }
    RETURN collect([[meeting33.id, {`#rows`: rows39}]]) AS rows40
  }
  RETURN collect([[who23 {`#type`: 'Organization', id: who23.id}, whom22 {`#type`: 'Organization', id: whom22.id}, times28, {`#rows`: rows40}]]) AS rows41
}
RETURN {`#rows`: rows41} AS data, problems21 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["PLANNED"]
// $param2: 20
// $param3: ["PLANNED"]
// $param4: 20
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND who9 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)<-[attended14:ATTENDED]-(whom15)
  WHERE meeting13.status IN $param1 AND coalesce(attended12.side <> attended14.side, true) AND who11 <> whom15
  WITH who11, whom15, count(DISTINCT meeting13) AS times16
  WHERE (NOT (whom15 IN who9) OR who11.id < whom15.id)
  WITH who11, whom15, times16
  ORDER BY times16 DESC, who11.id, whom15.id
  LIMIT $param2
  CALL (who11, whom15, times16) {
    WITH *, COUNT { (who11)-[:ATTENDED]->() } <= COUNT { (whom15)-[:ATTENDED]->() } AS isRarer17
    WITH *, CASE WHEN isRarer17 THEN who11 ELSE whom15 END AS rarer18, CASE WHEN isRarer17 THEN whom15 ELSE who11 END AS other19
    MATCH (rarer18)-[attended20:ATTENDED]->(meeting21)
    WHERE meeting21.status IN $param3
    WITH *, attended20.side AS side22
    MATCH (meeting21)<-[attended23:ATTENDED]-(other19)
    WHERE coalesce(side22 <> attended23.side, true)
    WITH meeting21
    ORDER BY meeting21.dateUp, meeting21.id
    LIMIT $param4
    RETURN collect([[meeting21.id, meeting21.status]]) AS rows24
  }
  RETURN collect([[whom15 {`#type`: 'Organization', id: whom15.id}, {`#rows`: rows24}]]) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems10 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS whom16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'whom', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
WITH who7 AS who18, whom16 AS whom19, problems8 + problems17 AS problems20
CALL (problems20, who18, whom19) {
  WITH problems20 WHERE isEmpty(problems20)
  UNWIND who18 AS who21
  MATCH (who21)-[attended22:ATTENDED]->(meeting23)<-[attended24:ATTENDED]-(whom25)
  WHERE meeting23.status IN $param2 AND coalesce(attended22.side <> attended24.side, true) AND who21 <> whom25 AND whom25 IN whom19
  WITH who21, whom25, count(DISTINCT meeting23) AS times26
  WHERE (NOT (whom25 IN who18 AND who21 IN whom19) OR who21.id < whom25.id)
  WITH who21, whom25, times26
  ORDER BY times26 DESC, who21.id, whom25.id
  LIMIT $param3
  RETURN collect([[who21 {`#type`: 'Organization', id: who21.id}, whom25 {`#type`: 'Organization', id: whom25.id}, times26]]) AS rows27
}
RETURN {`#rows`: rows27} AS data, problems20 AS problems;
