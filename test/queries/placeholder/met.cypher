// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD","PLANNED"]
// $param2: ["HELD","PLANNED"]
// $param3: 20
// $param4: ["HELD","PLANNED"]
// $param5: 100
// $param6: ["HELD","PLANNED"]
// $param7: 20
// $param8: ["HELD"]
// $param9: "2019-01-01"
// $param10: "2019-12-31"
// $param11: 2
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS name6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH name6 AS name8, problems7 AS problems9
CALL (problems9, name8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND name8 AS node10
  WITH node10
  LIMIT 1
  CALL (node10) {
    MATCH (node10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
    WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND node10 <> whom14
    WITH node10, whom14, count(*) AS times15, min(CASE WHEN meeting12.earliest IS NOT NULL THEN [meeting12.earliest, meeting12.date] END)[1] AS first16, max(CASE WHEN meeting12.latest IS NOT NULL THEN [meeting12.latest, meeting12.date] END)[1] AS last17
    RETURN count(*) AS total18
  }
  CALL (node10) {
    MATCH (node10)-[attended19:ATTENDED]->(meeting20)<-[attended21:ATTENDED]-(whom14)
    WHERE meeting20.status IN $param2 AND coalesce(attended19.side <> attended21.side, true) AND node10 <> whom14
    WITH node10, whom14, count(*) AS times15, min(CASE WHEN meeting20.earliest IS NOT NULL THEN [meeting20.earliest, meeting20.date] END)[1] AS first16, max(CASE WHEN meeting20.latest IS NOT NULL THEN [meeting20.latest, meeting20.date] END)[1] AS last17
    WITH node10, whom14, times15, first16, last17
    ORDER BY times15 DESC, whom14.id
    LIMIT $param3
    CALL (node10, whom14, times15, first16, last17) {
      WITH *, CASE WHEN COUNT { (node10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN node10 ELSE whom14 END AS rarer22,
        CASE WHEN COUNT { (node10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN whom14 ELSE node10 END AS other23
      MATCH (rarer22)-[attended24:ATTENDED]->(meeting25)
      WHERE meeting25.status IN $param4
      WITH *, attended24.side AS side26
      MATCH (meeting25)<-[attended27:ATTENDED]-(other23)
      WHERE coalesce(side26 <> attended27.side, true)
      MATCH (meeting25)-[:DISCUSSED]->(issue28:Issue)
      WITH issue28, count(DISTINCT meeting25) AS times29
      WITH issue28, times29
      ORDER BY times29 DESC, issue28.id
      LIMIT $param5
      RETURN collect([{name: issue28.name}]) AS rows30
    }
    CALL (node10, whom14, times15, first16, last17) {
      WITH *, CASE WHEN COUNT { (node10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN node10 ELSE whom14 END AS rarer31,
        CASE WHEN COUNT { (node10)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } THEN whom14 ELSE node10 END AS other32
      MATCH (rarer31)-[attended33:ATTENDED]->(meeting34)
      WHERE meeting34.status IN $param6
      WITH *, attended33.side AS side35
      MATCH (meeting34)<-[attended36:ATTENDED]-(other32)
      WHERE coalesce(side35 <> attended36.side, true)
      WITH meeting34
      ORDER BY meeting34.dateUp, meeting34.id
      LIMIT $param7
      RETURN collect([[meeting34.title]]) AS rows37
    }
    RETURN collect([[node10 {`#type`: 'Organization', name: node10.name}, whom14 {`#type`: 'Organization', name: whom14.name}, times15, first16, last17, rows30, {`#rows`: rows37}]]) AS rows38
  }
  CALL (node10) {
    MATCH (node10)-[attended39:ATTENDED]->(meeting40)<-[attended41:ATTENDED]-(whom42)
    WHERE meeting40.status IN $param8 AND (meeting40.earliest >= $param9 AND meeting40.latest <= $param10) AND coalesce(attended39.side <> attended41.side, true) AND node10 <> whom42
    WITH node10, whom42, count(*) AS times43
    WITH node10, whom42, times43
    ORDER BY times43 DESC, whom42.id
    LIMIT $param11
    RETURN collect([[whom42 {`#type`: 'Organization', name: whom42.name}, times43], [times43, whom42.id]]) AS rows44
  }
  RETURN collect([{totalCount: total18, `#rows`: rows38}, {`#rows`: rows44}]) AS rows45
}
RETURN head(rows45) AS data, problems9 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: ["HELD"]
// $param2: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS name6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH name6 AS name8, problems7 AS problems9
CALL (problems9, name8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND name8 AS node10
  WITH node10
  LIMIT 1
  CALL (node10) {
    MATCH (node10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
    WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND node10 <> whom14
    WITH node10, whom14, count(*) AS times15, min(CASE WHEN meeting12.earliest IS NOT NULL THEN [meeting12.earliest, meeting12.date] END)[1] AS first16, max(CASE WHEN meeting12.latest IS NOT NULL THEN [meeting12.latest, meeting12.date] END)[1] AS last17
    WITH node10, whom14, times15, first16, last17
    ORDER BY times15 DESC, whom14.id
    LIMIT $param2
    RETURN collect([[whom14 {`#type`: 'Organization', name: whom14.name}, times15, last17]]) AS rows18
  }
  RETURN collect([{`#rows`: rows18}]) AS rows19
}
RETURN head(rows19) AS data, problems9 AS problems;

// $param0: "meeting/d"
// $param1: 20
// $param2: ["HELD"]
// $param3: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    MATCH (node0)<-[relation1:ATTENDED]-(node2)
    WITH node2, relation1
    ORDER BY node2.id
    LIMIT $param1
    CALL (node2) {
      WITH node2 WHERE node2:Organization
      RETURN ['Organization'] AS value3
      UNION ALL
      WITH node2 WHERE node2:Person
      CALL (node2) {
        MATCH (node2)-[attended4:ATTENDED]->(meeting5)<-[attended6:ATTENDED]-(whom7)
        WHERE meeting5.status IN $param2 AND coalesce(attended4.side <> attended6.side, true) AND node2 <> whom7
        WITH node2, whom7, count(*) AS times8
        WITH node2, whom7, times8
        ORDER BY times8 DESC, whom7.id
        LIMIT $param3
        RETURN collect([[whom7 {`#type`: 'Organization', name: whom7.name}]]) AS rows9
      }
      RETURN ['Person', {`#rows`: rows9}] AS value3
    }
    RETURN collect([value3]) AS rows10
  }
  RETURN collect([{`#rows`: rows10}]) AS rows11
}
RETURN head(rows11) AS data;
