// $param0: [{"argument":0,"text":"Liu He","ids":[],"folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD"]
// $param2: 3
// $param3: 20
// $param4: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.who'][reference0.argument], text: reference0.text,
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
  CALL (who7) {
    UNWIND who7 AS start9
    MATCH (meeting10)<-[relation11:ATTENDED]-(start9)
    RETURN DISTINCT meeting10
  }
  WITH *
  WHERE meeting10.status IN $param1
  WITH meeting10 LIMIT 300001
  RETURN collect(meeting10) AS meetings12
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting13
  OPTIONAL MATCH (meeting13)-[:DISCUSSED]->(entity14)
  WITH entity14, count(*) AS times15
  WITH *, coalesce(entity14.id, '') AS key16
  WITH entity14, times15, key16
  ORDER BY times15 DESC, key16
  LIMIT $param2
  RETURN collect({nodes: {entity: entity14 {`#type`: 'Issue', name: entity14.name}, times: times15}}) AS rows17
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting18
  OPTIONAL MATCH (meeting18)<-[attended19:ATTENDED]-() WHERE attended19.side IS NOT NULL
  WITH DISTINCT meeting18, attended19.side AS id20
  WITH id20, count(*) AS times21, min(head([day22 IN [meeting18.earliest] WHERE day22 IS NOT NULL | [day22, meeting18.date]]))[1] AS firstDate23, max(head([day24 IN [meeting18.latest] WHERE day24 IS NOT NULL | [day24, meeting18.date]]))[1] AS lastDate25,
    count(DISTINCT CASE WHEN meeting18.earliest IS NULL THEN meeting18 END) AS undated26
  OPTIONAL MATCH (entity27:Place {id: id20})
  WITH *, coalesce(entity27.id, '') AS key28
  WITH entity27, times21, key28, firstDate23, lastDate25, undated26
  ORDER BY times21 DESC, key28
  LIMIT $param3
  RETURN collect({nodes: {entity: entity27 {`#type`: 'Issue', name: entity27.name}, times: times21, firstDate: firstDate23, lastDate: lastDate25}}) AS rows29
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting30
  WITH meeting30, left(meeting30.earliest, 4) AS first31, left(meeting30.latest, 4) AS last32
  WITH meeting30, CASE WHEN first31 = last32 THEN first31 ELSE first31 + '/' + last32 END AS value33
  WITH value33, count(*) AS times34
  WITH *, coalesce(value33, '~') AS key35
  WITH value33, times34, key35
  ORDER BY key35
  LIMIT $param4
  RETURN collect({nodes: {value: value33, times: times34}}) AS rows36
}
RETURN CASE WHEN size(meetings12) > 300000 THEN {`#refused`: ['MEETINGS', 'facets', 300000]} ELSE {total: size(meetings12), issues: {`#rows`: rows17}, sides: {`#rows`: rows29}, years: {`#rows`: rows36}} END AS data, problems8 AS problems;
