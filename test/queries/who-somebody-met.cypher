// $param0: [{"text":"特朗普","ids":[],"folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["HELD"]
// $param2: "2019-02-28"
// $param3: "2018-01-01"
// $param4: 20
// $param5: ["HELD"]
// $param6: "2019-02-28"
// $param7: "2018-01-01"
// $param8: 1
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
  WHERE meeting13.status IN $param1 AND (meeting13.earliest IS NULL OR (meeting13.earliest <= $param2 AND meeting13.latest >= $param3)) AND coalesce(attended12.side <> attended14.side, true) AND who11 <> whom15
  WITH who11, whom15, count(DISTINCT meeting13) AS times16, min(head([day17 IN [meeting13.earliest] WHERE day17 IS NOT NULL | [day17, meeting13.date]]))[1] AS first18, max(head([day19 IN [meeting13.latest] WHERE day19 IS NOT NULL | [day19, meeting13.date]]))[1] AS last20
  WHERE (NOT (whom15 IN who9) OR who11.id < whom15.id)
  WITH who11, whom15, times16, first18, last20
  ORDER BY times16 DESC, who11.id, whom15.id
  LIMIT $param4
  CALL (who11, whom15, times16, first18, last20) {
    WITH *, COUNT { (who11)-[:ATTENDED]->() } <= COUNT { (whom15)-[:ATTENDED]->() } AS isRarer21
    WITH *, CASE WHEN isRarer21 THEN who11 ELSE whom15 END AS rarer22, CASE WHEN isRarer21 THEN whom15 ELSE who11 END AS other23
    MATCH (rarer22)-[attended24:ATTENDED]->(meeting25)
    WHERE meeting25.status IN $param5 AND (meeting25.earliest IS NULL OR (meeting25.earliest <= $param6 AND meeting25.latest >= $param7))
    WITH *, attended24.side AS side26
    MATCH (meeting25)<-[attended27:ATTENDED]-(other23)
    WHERE coalesce(side26 <> attended27.side, true)
    RETURN count(*) AS total28
  }
  CALL (who11, whom15, times16, first18, last20) {
    WITH *, COUNT { (who11)-[:ATTENDED]->() } <= COUNT { (whom15)-[:ATTENDED]->() } AS isRarer29
    WITH *, CASE WHEN isRarer29 THEN who11 ELSE whom15 END AS rarer30, CASE WHEN isRarer29 THEN whom15 ELSE who11 END AS other31
    MATCH (rarer30)-[attended32:ATTENDED]->(meeting25)
    WHERE meeting25.status IN $param5 AND (meeting25.earliest IS NULL OR (meeting25.earliest <= $param6 AND meeting25.latest >= $param7))
    WITH *, attended32.side AS side33
    MATCH (meeting25)<-[attended34:ATTENDED]-(other31)
    WHERE coalesce(side33 <> attended34.side, true)
    WITH meeting25
    ORDER BY meeting25.dateUp, meeting25.id
    LIMIT $param8
    RETURN collect([[meeting25.title, meeting25.date]]) AS rows35
  }
  RETURN collect([[CASE WHEN whom15:Organization THEN {`#type`: 'Organization', id: whom15.id, name: whom15.name}
  WHEN whom15:Person THEN {`#type`: 'Person', id: whom15.id, name: whom15.name} END, times16, first18, last20, {totalCount: total28, `#rows`: rows35}]]) AS rows36
}
RETURN {`#rows`: rows36} AS data, problems10 AS problems;

// $param0: [{"text":"特朗普","ids":[],"folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["PLANNED","PROPOSED"]
// $param2: 20
// $param3: ["PLANNED","PROPOSED"]
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
    RETURN collect([[meeting21.title, meeting21.status]]) AS rows24
  }
  RETURN collect([[whom15 {`#type`: 'Organization', name: whom15.name}, {`#rows`: rows24}]]) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems10 AS problems;
