// $param0: [{"argument":0,"text":"特朗普","ids":[],"folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["HELD"]
// $param2: "2019-02-28"
// $param3: "2018-01-01"
// $param4: 20
// $param5: 1
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
  WHERE meeting11.status IN $param1 AND (meeting11.earliest IS NULL OR (meeting11.earliest <= $param2 AND meeting11.latest >= $param3)) AND coalesce(attended10.side <> attended12.side, true) AND who9 <> whom13
  WITH who9, whom13, count(DISTINCT meeting11) AS times14, min(head([day15 IN [meeting11.earliest] WHERE day15 IS NOT NULL | [day15, meeting11.date]]))[1] AS first16, max(head([day17 IN [meeting11.latest] WHERE day17 IS NOT NULL | [day17, meeting11.date]]))[1] AS last18
  WHERE (NOT (whom13 IN who7) OR who9.id < whom13.id)
  WITH who9, whom13, times14, first16, last18
  ORDER BY times14 DESC, who9.id, whom13.id
  LIMIT $param4
  CALL (who9, whom13, times14, first16, last18) {
    WITH *, COUNT { (who9)-[:ATTENDED]->() } <= COUNT { (whom13)-[:ATTENDED]->() } AS isRarer19
    WITH *, CASE WHEN isRarer19 THEN who9 ELSE whom13 END AS rarer20, CASE WHEN isRarer19 THEN whom13 ELSE who9 END AS other21
    MATCH (rarer20)-[attended22:ATTENDED]->(meeting23)
    WHERE meeting23.status IN $param1 AND (meeting23.earliest IS NULL OR (meeting23.earliest <= $param2 AND meeting23.latest >= $param3))
    WITH *, attended22.side AS side24
    MATCH (meeting23)<-[attended25:ATTENDED]-(other21)
    WHERE coalesce(side24 <> attended25.side, true)
    RETURN count(*) AS total26
  }
  CALL (who9, whom13, times14, first16, last18) {
    WITH *, COUNT { (who9)-[:ATTENDED]->() } <= COUNT { (whom13)-[:ATTENDED]->() } AS isRarer27
    WITH *, CASE WHEN isRarer27 THEN who9 ELSE whom13 END AS rarer28, CASE WHEN isRarer27 THEN whom13 ELSE who9 END AS other29
    MATCH (rarer28)-[attended30:ATTENDED]->(meeting23)
    WHERE meeting23.status IN $param1 AND (meeting23.earliest IS NULL OR (meeting23.earliest <= $param2 AND meeting23.latest >= $param3))
    WITH *, attended30.side AS side31
    MATCH (meeting23)<-[attended32:ATTENDED]-(other29)
    WHERE coalesce(side31 <> attended32.side, true)
    WITH meeting23
    ORDER BY meeting23.dateUp, meeting23.id
    LIMIT $param5
    RETURN collect([[meeting23.title, meeting23.date]]) AS rows33
  }
  RETURN collect([[CASE WHEN whom13:Organization THEN {`#type`: 'Organization', id: whom13.id, name: whom13.name}
  WHEN whom13:Person THEN {`#type`: 'Person', id: whom13.id, name: whom13.name} END, times14, first16, last18, {totalCount: total26, `#rows`: rows33}]]) AS rows34
}
RETURN {`#rows`: rows34} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"特朗普","ids":[],"folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["PLANNED","PROPOSED"]
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
    RETURN collect([[meeting19.title, meeting19.status]]) AS rows22
  }
  RETURN collect([[whom13 {`#type`: 'Organization', name: whom13.name}, {`#rows`: rows22}]]) AS rows23
}
RETURN {`#rows`: rows23} AS data, problems8 AS problems;
