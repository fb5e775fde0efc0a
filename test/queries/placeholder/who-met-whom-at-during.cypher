// $param0: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
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
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'at', text: reference0.text, nearest: nearest5,
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
      MATCH (entity10:Entity {id: reference9.text}) WHERE entity10:Person|Organization
      RETURN entity10
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity10) WHERE entity10:Person|Organization
      RETURN entity10
    }
    RETURN collect(entity10) AS found11
  }
  CALL (reference9, found11) {
    WITH reference9, found11 WHERE isEmpty(found11) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name12, score AS score13
    MATCH (name12)<-[:HAS_NAME]-(entity10) WHERE entity10:Person|Organization
    WITH entity10, max(score13) AS score13
    ORDER BY score13 DESC, entity10.id LIMIT 5
    RETURN collect(entity10{.id, .name}) AS nearest14
  }
  RETURN collect(DISTINCT head(found11)) AS whom15,
    collect(CASE WHEN size(found11) <> 1 THEN {argument: 'whom', text: reference9.text, nearest: nearest14,
        candidates: [entity10 IN found11 | entity10{.id, .name}]} END) AS problems16
}
WITH at8 AS at17, whom15 AS whom18, problems7 + problems16 AS problems19
CALL (problems19, whom18, at17) {
  WITH problems19 WHERE isEmpty(problems19)
  UNWIND whom18 AS whom20
  MATCH (who21)-[attended22:ATTENDED]->(meeting23)<-[attended24:ATTENDED]-(whom20)
  WHERE meeting23.status IN $param2 AND (meeting23.earliest >= $param3 AND meeting23.latest <= $param4) AND EXISTS { (meeting23)-[:HELD_AT]->(end25) WHERE end25 IN at17 } AND coalesce(attended22.side <> attended24.side, true) AND who21 <> whom20
  WITH who21, whom20, count(DISTINCT meeting23) AS times26,
    min(CASE WHEN meeting23.earliest IS NOT NULL THEN [meeting23.earliest, meeting23.date] END)[1] AS first27, max(CASE WHEN meeting23.latest IS NOT NULL THEN [meeting23.latest, meeting23.date] END)[1] AS last28
  WHERE (NOT (who21 IN whom18) OR who21.id < whom20.id)
  WITH who21, whom20, times26, first27, last28, at17
  ORDER BY times26 DESC, who21.id, whom20.id
  LIMIT $param5
  CALL (who21, whom20, times26, first27, last28, at17) {
    WITH *, CASE WHEN COUNT { (who21)-[:ATTENDED]->() } <= COUNT { (whom20)-[:ATTENDED]->() } THEN who21 ELSE whom20 END AS rarer29,
      CASE WHEN COUNT { (who21)-[:ATTENDED]->() } <= COUNT { (whom20)-[:ATTENDED]->() } THEN whom20 ELSE who21 END AS other30
    MATCH (rarer29)-[attended31:ATTENDED]->(meeting32)
    WHERE meeting32.status IN $param6 AND (meeting32.earliest >= $param7 AND meeting32.latest <= $param8) AND EXISTS { (meeting32)-[:HELD_AT]->(end33) WHERE end33 IN at17 }
    WITH *, attended31.side AS side34
    MATCH (meeting32)<-[attended35:ATTENDED]-(other30)
    WHERE coalesce(side34 <> attended35.side, true)
    WITH meeting32
    ORDER BY meeting32.dateUp, meeting32.id
    LIMIT $param9
    CALL (meeting32) {
      MATCH (meeting32)-[relation36:HELD_AT]->(node37)
      WITH node37, relation36
      ORDER BY node37.id
      LIMIT $param10
      RETURN collect([[node37.id]]) AS rows38
    }
    RETURN collect([[meeting32.id, {`#rows`: rows38}]]) AS rows39
  }
  RETURN collect([[who21 {`#type`: 'Organization', id: who21.id}, whom20 {`#type`: 'Organization', id: whom20.id}, times26, {`#rows`: rows39}]]) AS rows40
}
RETURN {`#rows`: rows40} AS data, problems19 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["PLANNED"]
// $param2: 20
// $param3: ["PLANNED"]
// $param4: 20
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
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who8 AS who10
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND who10 <> whom14
  WITH who10, whom14, count(DISTINCT meeting12) AS times15,
    min(CASE WHEN meeting12.earliest IS NOT NULL THEN [meeting12.earliest, meeting12.date] END)[1] AS first16, max(CASE WHEN meeting12.latest IS NOT NULL THEN [meeting12.latest, meeting12.date] END)[1] AS last17
  WHERE (NOT (whom14 IN who8) OR who10.id < whom14.id)
  WITH who10, whom14, times15, first16, last17
  ORDER BY times15 DESC, who10.id, whom14.id
  LIMIT $param2
  CALL (who10, whom14, times15, first16, last17) {
    WITH *, CASE WHEN COUNT { (who10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN who10 ELSE whom14 END AS rarer18,
      CASE WHEN COUNT { (who10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN whom14 ELSE who10 END AS other19
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
  RETURN collect([[whom14 {`#type`: 'Organization', id: whom14.id}, {`#rows`: rows24}]]) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems9 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
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
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest5,
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
  RETURN collect(DISTINCT head(found10)) AS whom14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'whom', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
WITH who6 AS who16, whom14 AS whom17, problems7 + problems15 AS problems18
CALL (problems18, who16, whom17) {
  WITH problems18 WHERE isEmpty(problems18)
  UNWIND who16 AS who19
  MATCH (who19)-[attended20:ATTENDED]->(meeting21)<-[attended22:ATTENDED]-(whom23)
  WHERE meeting21.status IN $param2 AND coalesce(attended20.side <> attended22.side, true) AND who19 <> whom23 AND whom23 IN whom17
  WITH who19, whom23, count(DISTINCT meeting21) AS times24,
    min(CASE WHEN meeting21.earliest IS NOT NULL THEN [meeting21.earliest, meeting21.date] END)[1] AS first25, max(CASE WHEN meeting21.latest IS NOT NULL THEN [meeting21.latest, meeting21.date] END)[1] AS last26
  WHERE (NOT (whom23 IN who16 AND who19 IN whom17) OR who19.id < whom23.id)
  WITH who19, whom23, times24, first25, last26
  ORDER BY times24 DESC, who19.id, whom23.id
  LIMIT $param3
  RETURN collect([[who19 {`#type`: 'Organization', id: who19.id}, whom23 {`#type`: 'Organization', id: whom23.id}, times24]]) AS rows27
}
RETURN {`#rows`: rows27} AS data, problems18 AS problems;
