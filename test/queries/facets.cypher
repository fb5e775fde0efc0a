// $param0: [{"text":"Liu He","folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD"]
// $param2: 3
// $param3: 20
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
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  CALL (who8) {
    UNWIND who8 AS start10
    MATCH (meeting11)<-[relation12:ATTENDED]-(start10)
    RETURN DISTINCT meeting11
  }
  WITH *
  WHERE meeting11.status IN $param1
  RETURN collect(meeting11) AS meetings13
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting14
  OPTIONAL MATCH (meeting14)-[:DISCUSSED]->(entity15)
  WITH entity15, count(*) AS times16
  WITH *, coalesce(entity15.id, '') AS key17
  WITH entity15, times16, key17
  ORDER BY times16 DESC, key17
  LIMIT $param2
  RETURN collect({nodes: {entity: entity15 {`#type`: 'Issue', name: entity15.name}, times: times16}}) AS rows18
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting19
  OPTIONAL MATCH (meeting19)<-[attended20:ATTENDED]-() WHERE attended20.side IS NOT NULL
  WITH DISTINCT meeting19, attended20.side AS id21
  WITH id21, count(*) AS times22, min(CASE WHEN meeting19.earliest IS NOT NULL THEN [meeting19.earliest, meeting19.date] END)[1] AS firstDate23, max(CASE WHEN meeting19.latest IS NOT NULL THEN [meeting19.latest, meeting19.date] END)[1] AS lastDate24,
    count(DISTINCT CASE WHEN meeting19.earliest IS NULL THEN meeting19 END) AS undated25
  OPTIONAL MATCH (entity26:Place {id: id21})
  WITH *, coalesce(entity26.id, '') AS key27
  WITH entity26, times22, key27, firstDate23, lastDate24, undated25
  ORDER BY times22 DESC, key27
  LIMIT $param3
  RETURN collect({nodes: {entity: entity26 {`#type`: 'Issue', name: entity26.name}, times: times22, firstDate: firstDate23, lastDate: lastDate24}}) AS rows28
}
CALL (meetings13) {
  UNWIND meetings13 AS meeting29
  WITH meeting29, left(meeting29.earliest, 4) AS first30, left(meeting29.latest, 4) AS last31
  WITH meeting29, CASE WHEN first30 = last31 THEN first30 ELSE first30 + '/' + last31 END AS value32
  WITH value32, count(*) AS times33
  WITH *, coalesce(value32, '~') AS key34
  WITH value32, times33, key34
  ORDER BY key34
  LIMIT $param4
  RETURN collect({nodes: {value: value32, times: times33}}) AS rows35
}
RETURN {total: size(meetings13), issues: {`#rows`: rows18}, sides: {`#rows`: rows28}, years: {`#rows`: rows35}} AS data, problems9 AS problems;
