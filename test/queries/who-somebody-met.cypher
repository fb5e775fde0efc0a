// $param0: [{"text":"特朗普","folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
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
  WHERE meeting12.status IN $param1 AND (meeting12.earliest IS NULL OR (meeting12.earliest <= $param2 AND meeting12.latest >= $param3)) AND coalesce(attended11.side <> attended13.side, true) AND who10 <> whom14
  WITH who10, whom14, count(DISTINCT meeting12) AS times15,
    min(CASE WHEN meeting12.earliest IS NOT NULL THEN [meeting12.earliest, meeting12.date] END)[1] AS first16, max(CASE WHEN meeting12.latest IS NOT NULL THEN [meeting12.latest, meeting12.date] END)[1] AS last17
  WHERE (NOT (whom14 IN who8) OR who10.id < whom14.id)
  WITH who10, whom14, times15, first16, last17
  ORDER BY times15 DESC, who10.id, whom14.id
  LIMIT $param4
  CALL (who10, whom14, times15, first16, last17) {
    WITH *, CASE WHEN COUNT { (who10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN who10 ELSE whom14 END AS rarer18,
      CASE WHEN COUNT { (who10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN whom14 ELSE who10 END AS other19
    MATCH (rarer18)-[attended20:ATTENDED]->(meeting21)
    WHERE meeting21.status IN $param5 AND (meeting21.earliest IS NULL OR (meeting21.earliest <= $param6 AND meeting21.latest >= $param7))
    WITH *, attended20.side AS side22
    MATCH (meeting21)<-[attended23:ATTENDED]-(other19)
    WHERE coalesce(side22 <> attended23.side, true)
    RETURN count(*) AS total24
  }
  CALL (who10, whom14, times15, first16, last17) {
    WITH *, CASE WHEN COUNT { (who10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN who10 ELSE whom14 END AS rarer25,
      CASE WHEN COUNT { (who10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN whom14 ELSE who10 END AS other26
    MATCH (rarer25)-[attended27:ATTENDED]->(meeting21)
    WHERE meeting21.status IN $param5 AND (meeting21.earliest IS NULL OR (meeting21.earliest <= $param6 AND meeting21.latest >= $param7))
    WITH *, attended27.side AS side28
    MATCH (meeting21)<-[attended29:ATTENDED]-(other26)
    WHERE coalesce(side28 <> attended29.side, true)
    WITH meeting21
    ORDER BY meeting21.dateUp, meeting21.id
    LIMIT $param8
    RETURN collect([[meeting21.title, meeting21.date]]) AS rows30
  }
  RETURN collect([[CASE WHEN whom14:Organization THEN {`#type`: 'Organization', id: whom14.id, name: whom14.name}
  WHEN whom14:Person THEN {`#type`: 'Person', id: whom14.id, name: whom14.name} END, times15, first16, last17, {totalCount: total24, `#rows`: rows30}]]) AS rows31
}
RETURN {`#rows`: rows31} AS data, problems9 AS problems;

// $param0: [{"text":"特朗普","folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["PLANNED","PROPOSED"]
// $param2: 20
// $param3: ["PLANNED","PROPOSED"]
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
    RETURN collect([[meeting21.title, meeting21.status]]) AS rows24
  }
  RETURN collect([[whom14 {`#type`: 'Organization', name: whom14.name}, {`#rows`: rows24}]]) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems9 AS problems;
