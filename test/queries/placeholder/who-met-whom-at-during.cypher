// $param0: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param2: ["HELD"]
// $param3: "2018-01-01"
// $param4: "2018-06-30"
// $param5: 21
// $param6: ["HELD"]
// $param7: "2018-01-01"
// $param8: "2018-06-30"
// $param9: 21
// $param10: 21
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
WITH at8, whom15, problems7 + problems16 AS problems17
CALL (at8, whom15, problems17) {
  WITH problems17 WHERE isEmpty(problems17)
  UNWIND whom15 AS whom18
  MATCH (who19)-[attended20:ATTENDED]->(meeting21:Meeting)<-[attended22:ATTENDED]-(whom18)
  WHERE meeting21.status IN $param2 AND (meeting21.earliest >= $param3 AND meeting21.latest <= $param4) AND EXISTS { (meeting21)-[:HELD_AT]->(end23) WHERE end23 IN at8 } AND coalesce(attended20.side <> attended22.side, true) AND who19 <> whom18 AND (NOT (who19 IN whom15) OR who19.id < whom18.id)
  WITH who19, whom18, count(DISTINCT meeting21) AS times24,
    min(CASE WHEN meeting21.earliest IS NOT NULL
        THEN [meeting21.earliest, meeting21.date] END)[1] AS first25,
    max(CASE WHEN meeting21.latest IS NOT NULL
        THEN [meeting21.latest, meeting21.date] END)[1] AS last26
  WITH who19, whom18, times24, first25, last26, at8
  ORDER BY times24 DESC, who19.id, whom18.id
  LIMIT $param5
  CALL (who19, whom18, times24, first25, last26, at8) {
    MATCH (who19)-[attended27:ATTENDED]->(meeting28:Meeting)<-[attended29:ATTENDED]-(whom18)
    WHERE coalesce(attended27.side <> attended29.side, true) AND meeting28.status IN $param6 AND (meeting28.earliest >= $param7 AND meeting28.latest <= $param8) AND EXISTS { (meeting28)-[:HELD_AT]->(end30) WHERE end30 IN at8 }
    WITH meeting28
    ORDER BY meeting28.earliest IS NULL, meeting28.earliest, meeting28.id
    LIMIT $param9
    CALL (meeting28) {
      MATCH (meeting28)-[relation31:HELD_AT]->(node32:Place)
      WITH node32, relation31
      ORDER BY node32.id
      LIMIT $param10
      RETURN collect({`#key`: [node32.id], nodes: {id: node32.id}}) AS rows33
    }
    RETURN collect({`#key`: [meeting28.earliest, meeting28.id], nodes: {id: meeting28.id, places: {`#rows`: rows33}}}) AS rows34
  }
  RETURN collect({`#key`: [times24, who19.id, whom18.id], nodes: {who: {`#type`: 'Organization', id: who19.id}, whom: {`#type`: 'Organization', id: whom18.id}, times: times24, meetings: {`#rows`: rows34}}}) AS rows35
}
RETURN {`#rows`: rows35} AS data, problems17 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["PLANNED"]
// $param2: 21
// $param3: ["PLANNED"]
// $param4: 21
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
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS who9
  MATCH (who9)-[attended10:ATTENDED]->(meeting11:Meeting)<-[attended12:ATTENDED]-(whom13)
  WHERE meeting11.status IN $param1 AND coalesce(attended10.side <> attended12.side, true) AND who9 <> whom13 AND (NOT (whom13 IN who6) OR who9.id < whom13.id)
  WITH who9, whom13, count(DISTINCT meeting11) AS times14,
    min(CASE WHEN meeting11.earliest IS NOT NULL
        THEN [meeting11.earliest, meeting11.date] END)[1] AS first15,
    max(CASE WHEN meeting11.latest IS NOT NULL
        THEN [meeting11.latest, meeting11.date] END)[1] AS last16
  WITH who9, whom13, times14, first15, last16
  ORDER BY times14 DESC, who9.id, whom13.id
  LIMIT $param2
  CALL (who9, whom13, times14, first15, last16) {
    MATCH (who9)-[attended17:ATTENDED]->(meeting18:Meeting)<-[attended19:ATTENDED]-(whom13)
    WHERE coalesce(attended17.side <> attended19.side, true) AND meeting18.status IN $param3
    WITH meeting18
    ORDER BY meeting18.earliest IS NULL, meeting18.earliest, meeting18.id
    LIMIT $param4
    RETURN collect({`#key`: [meeting18.earliest, meeting18.id], nodes: {id: meeting18.id, status: meeting18.status}}) AS rows20
  }
  RETURN collect({`#key`: [times14, who9.id, whom13.id], nodes: {whom: {`#type`: 'Organization', id: whom13.id}, meetings: {`#rows`: rows20}}}) AS rows21
}
RETURN {`#rows`: rows21} AS data, problems8 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param2: ["HELD"]
// $param3: 21
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
WITH who6, whom14, problems7 + problems15 AS problems16
CALL (who6, whom14, problems16) {
  WITH problems16 WHERE isEmpty(problems16)
  UNWIND who6 AS who17
  MATCH (who17)-[attended18:ATTENDED]->(meeting19:Meeting)<-[attended20:ATTENDED]-(whom21)
  WHERE meeting19.status IN $param2 AND coalesce(attended18.side <> attended20.side, true) AND who17 <> whom21 AND (NOT (whom21 IN who6 AND who17 IN whom14) OR who17.id < whom21.id) AND whom21 IN whom14
  WITH who17, whom21, count(DISTINCT meeting19) AS times22,
    min(CASE WHEN meeting19.earliest IS NOT NULL
        THEN [meeting19.earliest, meeting19.date] END)[1] AS first23,
    max(CASE WHEN meeting19.latest IS NOT NULL
        THEN [meeting19.latest, meeting19.date] END)[1] AS last24
  WITH who17, whom21, times22, first23, last24
  ORDER BY times22 DESC, who17.id, whom21.id
  LIMIT $param3
  RETURN collect({`#key`: [times22, who17.id, whom21.id], nodes: {who: {`#type`: 'Organization', id: who17.id}, whom: {`#type`: 'Organization', id: whom21.id}, times: times22}}) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems16 AS problems;
