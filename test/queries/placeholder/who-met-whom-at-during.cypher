// $param0: [{"argument":0,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: "2018-01-01"
// $param3: "2018-06-30"
// $param4: 20
// $param5: 20
// $param6: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0 THEN entity2:Place WHEN 1 THEN entity2:Person|Organization END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Place WHEN 1 THEN entity2:Person|Organization END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['at', 'whom'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Place WHEN 1 THEN entity2:Person|Organization END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS at7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS whom8, collect(problem6) AS problems9
WITH COLLECT {
  UNWIND at7 AS one10
  MATCH (one10)<-[:LOCATED_IN*0..]-(entity11)
  RETURN DISTINCT entity11
} AS at12, whom8, problems9
CALL (problems9, whom8, at12) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND whom8 AS whom13
  MATCH (who14)-[attended15:ATTENDED]->(meeting16)<-[attended17:ATTENDED]-(whom13)
  WHERE meeting16.status IN $param1 AND (meeting16.earliest >= $param2 AND meeting16.latest <= $param3) AND EXISTS { (meeting16)-[:HELD_AT]->(end18) WHERE end18 IN at12 } AND coalesce(attended15.side <> attended17.side, true) AND who14 <> whom13
  WITH who14, whom13, count(DISTINCT meeting16) AS times19
  WHERE (NOT (who14 IN whom8) OR who14.id < whom13.id)
  WITH who14, whom13, times19, at12
  ORDER BY times19 DESC, who14.id, whom13.id
  LIMIT $param4
  CALL (who14, whom13, times19, at12) {
    WITH *, COUNT { (who14)-[:ATTENDED]->() } <= COUNT { (whom13)-[:ATTENDED]->() } AS isRarer20
    WITH *, CASE WHEN isRarer20 THEN who14 ELSE whom13 END AS rarer21, CASE WHEN isRarer20 THEN whom13 ELSE who14 END AS other22
    MATCH (rarer21)-[attended23:ATTENDED]->(meeting24)
    WHERE meeting24.status IN $param1 AND (meeting24.earliest >= $param2 AND meeting24.latest <= $param3) AND EXISTS { (meeting24)-[:HELD_AT]->(end25) WHERE end25 IN at12 }
    WITH *, attended23.side AS side26
    MATCH (meeting24)<-[attended27:ATTENDED]-(other22)
    WHERE coalesce(side26 <> attended27.side, true)
    WITH meeting24
    ORDER BY meeting24.dateUp, meeting24.id
    LIMIT $param5
    CALL (meeting24) {
      MATCH (meeting24)-[relation28:HELD_AT]->(node29)
      WITH node29, relation28
      ORDER BY node29.id
      LIMIT $param6
      RETURN collect([[node29.id]]) AS rows30
    }
    RETURN collect([[meeting24.id, {`#rows`: rows30}]]) AS rows31
  }
  RETURN collect([[who14 {`#type`: 'Organization', id: who14.id}, whom13 {`#type`: 'Organization', id: whom13.id}, times19, {`#rows`: rows31}]]) AS rows32
}
RETURN {`#rows`: rows32} AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["PLANNED"]
// $param2: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who'][reference0.argument], text: reference0.text,
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
  UNWIND who7 AS who9
  MATCH (who9)-[attended10:ATTENDED]->(meeting11)<-[attended12:ATTENDED]-(whom13)
  WHERE meeting11.status IN $param1 AND coalesce(attended10.side <> attended12.side, true) AND who9 <> whom13
  WITH who9, whom13, count(DISTINCT meeting11) AS times14
  WHERE (NOT (whom13 IN who7) OR who9.id < whom13.id)
  WITH who9, whom13, times14
  ORDER BY times14 DESC, who9.id, whom13.id
  LIMIT $param2
  CALL (who9, whom13, times14) {
    WITH *, COUNT { (who9)-[:ATTENDED]->() } <= COUNT { (whom13)-[:ATTENDED]->() } AS isRarer15
    WITH *, CASE WHEN isRarer15 THEN who9 ELSE whom13 END AS rarer16, CASE WHEN isRarer15 THEN whom13 ELSE who9 END AS other17
    MATCH (rarer16)-[attended18:ATTENDED]->(meeting19)
    WHERE meeting19.status IN $param1
    WITH *, attended18.side AS side20
    MATCH (meeting19)<-[attended21:ATTENDED]-(other17)
    WHERE coalesce(side20 <> attended21.side, true)
    WITH meeting19
    ORDER BY meeting19.dateUp, meeting19.id
    LIMIT $param3
    RETURN collect([[meeting19.id, meeting19.status]]) AS rows22
  }
  RETURN collect([[whom13 {`#type`: 'Organization', id: whom13.id}, {`#rows`: rows22}]]) AS rows23
}
RETURN {`#rows`: rows23} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":1,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"},{"argument":1,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: ["HELD"]
// $param2: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who', 'whom'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS who7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS whom8, collect(problem6) AS problems9
CALL (problems9, who7, whom8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who7 AS who10
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND who10 <> whom14 AND whom14 IN whom8
  WITH who10, whom14, count(DISTINCT meeting12) AS times15
  WHERE (NOT (whom14 IN who7 AND who10 IN whom8) OR who10.id < whom14.id)
  WITH who10, whom14, times15
  ORDER BY times15 DESC, who10.id, whom14.id
  LIMIT $param2
  RETURN collect([[who10 {`#type`: 'Organization', id: who10.id}, whom14 {`#type`: 'Organization', id: whom14.id}, times15]]) AS rows16
}
RETURN {`#rows`: rows16} AS data, problems9 AS problems;
