// $param0: [{"text":"Liu He","folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD"]
// $param2: 4
// $param3: 21
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
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS start9
  MATCH (start9)-[:ATTENDED]->(meeting10:Meeting)
  WHERE meeting10.status IN $param1
  WITH DISTINCT meeting10
  RETURN collect(meeting10) AS meetings11
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting12
  OPTIONAL MATCH (meeting12)-[:DISCUSSED]->(entity13)
  WITH entity13, count(*) AS times14
  WITH *, coalesce(entity13.id, '') AS key15
  WITH entity13, times14, key15
  ORDER BY times14 DESC, key15
  LIMIT $param2
  RETURN collect({`#key`: [times14, key15], nodes: {entity: CASE WHEN entity13:Place THEN {`#type`: 'Place', name: entity13.name}
  WHEN entity13:Organization THEN {`#type`: 'Organization', name: entity13.name}
  WHEN entity13:Person THEN {`#type`: 'Person', name: entity13.name}
  WHEN entity13:Issue THEN {`#type`: 'Issue', name: entity13.name} END, times: times14}}) AS rows16
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting17
  OPTIONAL MATCH (meeting17)<-[attended18:ATTENDED]-() WHERE attended18.side IS NOT NULL
  WITH DISTINCT meeting17, attended18.side AS side19
  OPTIONAL MATCH (entity20:Place {id: side19})
  WITH entity20, count(*) AS times21, min(CASE WHEN meeting17.earliest IS NOT NULL THEN [meeting17.earliest, meeting17.date] END)[1] AS firstDate22, max(CASE WHEN meeting17.latest IS NOT NULL THEN [meeting17.latest, meeting17.date] END)[1] AS lastDate23,
    count(DISTINCT CASE WHEN meeting17.earliest IS NULL THEN meeting17 END) AS undated24
  WITH *, coalesce(entity20.id, '') AS key25
  WITH entity20, times21, key25, firstDate22, lastDate23, undated24
  ORDER BY times21 DESC, key25
  LIMIT $param3
  RETURN collect({`#key`: [times21, key25], nodes: {entity: CASE WHEN entity20:Place THEN {`#type`: 'Place', name: entity20.name}
  WHEN entity20:Organization THEN {`#type`: 'Organization', name: entity20.name}
  WHEN entity20:Person THEN {`#type`: 'Person', name: entity20.name}
  WHEN entity20:Issue THEN {`#type`: 'Issue', name: entity20.name} END, times: times21, firstDate: firstDate22, lastDate: lastDate23}}) AS rows26
}
CALL (meetings11) {
  UNWIND meetings11 AS meeting27
  WITH meeting27, CASE WHEN left(meeting27.earliest, 4) = left(meeting27.latest, 4) THEN left(meeting27.earliest, 4) ELSE left(meeting27.earliest, 4) + '/' + left(meeting27.latest, 4) END AS value28
  WITH value28, count(*) AS times29
  WITH *, coalesce(value28, '~') AS key30
  WITH value28, times29, key30
  ORDER BY key30
  LIMIT $param4
  RETURN collect({`#key`: [key30], nodes: {value: value28, times: times29}}) AS rows31
}
RETURN {total: size(meetings11), issues: {`#rows`: rows16}, sides: {`#rows`: rows26}, years: {`#rows`: rows31}} AS data, problems8 AS problems;
