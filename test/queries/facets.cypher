// $param0: [{"text":"Liu He","ids":[],"folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD"]
// $param2: 3
// $param3: 20
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (who9) {
    UNWIND who9 AS start11
    MATCH (meeting12)<-[relation13:ATTENDED]-(start11)
    RETURN DISTINCT meeting12
  }
  WITH *
  WHERE meeting12.status IN $param1
  WITH meeting12 LIMIT 300001
  RETURN collect(meeting12) AS meetings14
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting15
  OPTIONAL MATCH (meeting15)-[:DISCUSSED]->(entity16)
  WITH entity16, count(*) AS times17
  WITH *, coalesce(entity16.id, '') AS key18
  WITH entity16, times17, key18
  ORDER BY times17 DESC, key18
  LIMIT $param2
  RETURN collect({nodes: {entity: entity16 {`#type`: 'Issue', name: entity16.name}, times: times17}}) AS rows19
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting20
  OPTIONAL MATCH (meeting20)<-[attended21:ATTENDED]-() WHERE attended21.side IS NOT NULL
  WITH DISTINCT meeting20, attended21.side AS id22
  WITH id22, count(*) AS times23, min(head([day24 IN [meeting20.earliest] WHERE day24 IS NOT NULL | [day24, meeting20.date]]))[1] AS firstDate25, max(head([day26 IN [meeting20.latest] WHERE day26 IS NOT NULL | [day26, meeting20.date]]))[1] AS lastDate27,
    count(DISTINCT CASE WHEN meeting20.earliest IS NULL THEN meeting20 END) AS undated28
  OPTIONAL MATCH (entity29:Place {id: id22})
  WITH *, coalesce(entity29.id, '') AS key30
  WITH entity29, times23, key30, firstDate25, lastDate27, undated28
  ORDER BY times23 DESC, key30
  LIMIT $param3
  RETURN collect({nodes: {entity: entity29 {`#type`: 'Issue', name: entity29.name}, times: times23, firstDate: firstDate25, lastDate: lastDate27}}) AS rows31
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting32
  WITH meeting32, left(meeting32.earliest, 4) AS first33, left(meeting32.latest, 4) AS last34
  WITH meeting32, CASE WHEN first33 = last34 THEN first33 ELSE first33 + '/' + last34 END AS value35
  WITH value35, count(*) AS times36
  WITH *, coalesce(value35, '~') AS key37
  WITH value35, times36, key37
  ORDER BY key37
  LIMIT $param4
  RETURN collect({nodes: {value: value35, times: times36}}) AS rows38
}
RETURN CASE WHEN size(meetings14) > 300000 THEN {`#refused`: ['MEETINGS', 'facets', 300000]} ELSE {total: size(meetings14), issues: {`#rows`: rows19}, sides: {`#rows`: rows31}, years: {`#rows`: rows38}} END AS data, problems10 AS problems;
