// $param0: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 20
// $param3: 1
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
    MATCH (node10)-[:ATTENDED]->(meeting11:Meeting)
    WHERE meeting11.status IN $param1
    RETURN collect(meeting11) AS meetings12
  }
  CALL (meetings12) {
    UNWIND meetings12 AS meeting13
    OPTIONAL MATCH (meeting13)-[:DISCUSSED]->(entity14)
    WITH entity14, count(*) AS times15, min(CASE WHEN meeting13.earliest IS NOT NULL THEN [meeting13.earliest, meeting13.date] END)[1] AS firstDate16, max(CASE WHEN meeting13.latest IS NOT NULL THEN [meeting13.latest, meeting13.date] END)[1] AS lastDate17,
      count(DISTINCT CASE WHEN meeting13.earliest IS NULL THEN meeting13 END) AS undated18
    WITH *, coalesce(entity14.id, '') AS key19
    WITH entity14, times15, key19, firstDate16, lastDate17, undated18
    ORDER BY times15 DESC, key19
    LIMIT $param2
    RETURN collect({nodes: {entity: entity14 {`#type`: 'Issue', name: entity14.name}, times: times15, firstDate: firstDate16, lastDate: lastDate17, undated: undated18}}) AS rows20
  }
  CALL (meetings12) {
    UNWIND meetings12 AS meeting21
    OPTIONAL MATCH (meeting21)<-[:ATTENDED]-(entity22:Person)
    WITH entity22, count(*) AS times23
    WITH *, coalesce(entity22.id, '') AS key24
    RETURN count(*) AS total25
  }
  CALL (meetings12) {
    UNWIND meetings12 AS meeting26
    OPTIONAL MATCH (meeting26)<-[:ATTENDED]-(entity22:Person)
    WITH entity22, count(*) AS times23
    WITH *, coalesce(entity22.id, '') AS key24
    WITH entity22, times23, key24
    ORDER BY times23 DESC, key24
    LIMIT $param3
    RETURN collect({nodes: {entity: entity22 {`#type`: 'Issue', name: entity22.name}, times: times23}}) AS rows27
  }
  RETURN collect([{total: size(meetings12), issues: {`#rows`: rows20}, people: {totalCount: total25, `#rows`: rows27}}]) AS rows28
}
RETURN head(rows28) AS data, problems9 AS problems;

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

// $param0: [{"text":"港城","folded":"港城","nearest":"港城^4 OR 港* OR *城"}]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Place
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Place
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Place
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
    MATCH (node10)<-[:HELD_AT]-(meeting11:Meeting)
    RETURN count(*) AS total12
  }
  RETURN collect([{total: total12}]) AS rows13
}
RETURN head(rows13) AS data, problems9 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: "9999-12-31"
// $param2: "2019-01-01"
// $param3: 20
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
    MATCH (node10)-[:ATTENDED]->(meeting11:Meeting)
    WHERE (meeting11.earliest IS NULL OR (meeting11.earliest <= $param1 AND meeting11.latest >= $param2))
    WITH meeting11, left(meeting11.earliest, 4) AS first12, left(meeting11.latest, 4) AS last13
    WITH meeting11, CASE WHEN first12 = last13 THEN first12 ELSE first12 + '/' + last13 END AS value14
    WITH value14, count(*) AS times15
    WITH *, coalesce(value14, '~') AS key16
    WITH value14, times15, key16
    ORDER BY key16
    LIMIT $param3
    RETURN collect({nodes: {value: value14, times: times15}}) AS rows17
  }
  RETURN collect([{years: {`#rows`: rows17}}]) AS rows18
}
RETURN head(rows18) AS data, problems9 AS problems;
