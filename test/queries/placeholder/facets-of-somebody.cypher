// $param0: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 20
// $param3: 1
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Person
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)-[:ATTENDED]->(meeting12:Meeting)
    WHERE meeting12.status IN $param1
    RETURN collect(meeting12) AS meetings13
  }
  CALL (meetings13) {
    UNWIND meetings13 AS meeting14
    OPTIONAL MATCH (meeting14)-[:DISCUSSED]->(entity15)
    WITH entity15, count(*) AS times16, min(head([day17 IN [meeting14.earliest] WHERE day17 IS NOT NULL | [day17, meeting14.date]]))[1] AS firstDate18, max(head([day19 IN [meeting14.latest] WHERE day19 IS NOT NULL | [day19, meeting14.date]]))[1] AS lastDate20,
      count(DISTINCT CASE WHEN meeting14.earliest IS NULL THEN meeting14 END) AS undated21
    WITH *, coalesce(entity15.id, '') AS key22
    WITH entity15, times16, key22, firstDate18, lastDate20, undated21
    ORDER BY times16 DESC, key22
    LIMIT $param2
    RETURN collect({nodes: {entity: entity15 {`#type`: 'Issue', name: entity15.name}, times: times16, firstDate: firstDate18, lastDate: lastDate20, undated: undated21}}) AS rows23
  }
  CALL (meetings13) {
    UNWIND meetings13 AS meeting24
    OPTIONAL MATCH (meeting24)<-[:ATTENDED]-(entity25:Person)
    WITH entity25, count(*) AS times26
    WITH *, coalesce(entity25.id, '') AS key27
    RETURN count(*) AS total28
  }
  CALL (meetings13) {
    UNWIND meetings13 AS meeting29
    OPTIONAL MATCH (meeting29)<-[:ATTENDED]-(entity25:Person)
    WITH entity25, count(*) AS times26
    WITH *, coalesce(entity25.id, '') AS key27
    WITH entity25, times26, key27
    ORDER BY times26 DESC, key27
    LIMIT $param3
    RETURN collect({nodes: {entity: entity25 {`#type`: 'Issue', name: entity25.name}, times: times26}}) AS rows30
  }
  RETURN collect([{total: size(meetings13), issues: {`#rows`: rows23}, people: {totalCount: total28, `#rows`: rows30}}]) AS rows31
}
RETURN head(rows31) AS data, problems10 AS problems;

// $param0: 20
// $param1: 20
// $param2: 20
CALL () {
  MATCH (node0:Issue)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  CALL (node0) {
    MATCH (node0)<-[:DISCUSSED]-(meeting1:Meeting)
    OPTIONAL MATCH (meeting1)<-[:ATTENDED]-(entity2:Person)
    WITH entity2, count(*) AS times3
    WITH *, coalesce(entity2.id, '') AS key4
    WITH entity2, times3, key4
    ORDER BY times3 DESC, key4
    LIMIT $param1
    CALL (entity2) {
      WITH entity2 WHERE entity2 IS NOT NULL
      WITH entity2
      LIMIT 1
      CALL (entity2) {
        WITH entity2 WHERE entity2:Issue
        RETURN {`#type`: 'Issue'} AS value5
        UNION ALL
        WITH entity2 WHERE entity2:Place
        RETURN {`#type`: 'Place'} AS value5
        UNION ALL
        WITH entity2 WHERE entity2:Organization
        RETURN {`#type`: 'Organization'} AS value5
        UNION ALL
        WITH entity2 WHERE entity2:Person
        CALL (entity2) {
          MATCH (entity2)-[relation6:HOLDS_POSITION]->(node7)
          WITH node7, relation6
          ORDER BY node7.id
          LIMIT $param2
          RETURN collect({nodes: {name: node7.name}}) AS rows8
        }
        RETURN {`#type`: 'Person', positions: {`#rows`: rows8}} AS value5
      }
      RETURN collect(value5) AS rows9
    }
    RETURN collect({nodes: {entity: head(rows9), times: times3}}) AS rows10
  }
  RETURN collect([[node0.name, {people: {`#rows`: rows10}}]]) AS rows11
}
RETURN {`#rows`: rows11} AS data;

// $param0: [{"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"}]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Place
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)<-[:HELD_AT]-(meeting12:Meeting)
    RETURN count(*) AS total13
  }
  RETURN collect([{total: total13}]) AS rows14
}
RETURN head(rows14) AS data, problems10 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: "9999-12-31"
// $param2: "2019-01-01"
// $param3: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Organization
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Organization
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)-[:ATTENDED]->(meeting12:Meeting)
    WHERE (meeting12.earliest IS NULL OR (meeting12.earliest <= $param1 AND meeting12.latest >= $param2))
    WITH meeting12, left(meeting12.earliest, 4) AS first13, left(meeting12.latest, 4) AS last14
    WITH meeting12, CASE WHEN first13 = last14 THEN first13 ELSE first13 + '/' + last14 END AS value15
    WITH value15, count(*) AS times16
    WITH *, coalesce(value15, '~') AS key17
    WITH value15, times16, key17
    ORDER BY key17
    LIMIT $param3
    RETURN collect({nodes: {value: value15, times: times16}}) AS rows18
  }
  RETURN collect([{years: {`#rows`: rows18}}]) AS rows19
}
RETURN head(rows19) AS data, problems10 AS problems;
