// $param0: [{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 20
// $param3: 1
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[:ATTENDED]->(meeting10:Meeting)
    WHERE meeting10.status IN $param1
    RETURN collect(meeting10) AS meetings11
  }
  CALL (meetings11) {
    UNWIND meetings11 AS meeting12
    OPTIONAL MATCH (meeting12)-[:DISCUSSED]->(entity13)
    WITH entity13, count(*) AS times14, min(head([day15 IN [meeting12.earliest] WHERE day15 IS NOT NULL | [day15, meeting12.date]]))[1] AS firstDate16, max(head([day17 IN [meeting12.latest] WHERE day17 IS NOT NULL | [day17, meeting12.date]]))[1] AS lastDate18,
      count(DISTINCT CASE WHEN meeting12.earliest IS NULL THEN meeting12 END) AS undated19
    WITH *, coalesce(entity13.id, '') AS key20
    WITH entity13, times14, key20, firstDate16, lastDate18, undated19
    ORDER BY times14 DESC, key20
    LIMIT $param2
    RETURN collect({nodes: {entity: entity13 {`#type`: 'Issue', name: entity13.name}, times: times14, firstDate: firstDate16, lastDate: lastDate18, undated: undated19}}) AS rows21
  }
  CALL (meetings11) {
    UNWIND meetings11 AS meeting22
    OPTIONAL MATCH (meeting22)<-[:ATTENDED]-(entity23:Person)
    WITH entity23, count(*) AS times24
    WITH *, coalesce(entity23.id, '') AS key25
    RETURN count(*) AS total26
  }
  CALL (meetings11) {
    UNWIND meetings11 AS meeting27
    OPTIONAL MATCH (meeting27)<-[:ATTENDED]-(entity23:Person)
    WITH entity23, count(*) AS times24
    WITH *, coalesce(entity23.id, '') AS key25
    WITH entity23, times24, key25
    ORDER BY times24 DESC, key25
    LIMIT $param3
    RETURN collect({nodes: {entity: entity23 {`#type`: 'Issue', name: entity23.name}, times: times24}}) AS rows28
  }
  RETURN collect([{total: size(meetings11), issues: {`#rows`: rows21}, people: {totalCount: total26, `#rows`: rows28}}]) AS rows29
}
RETURN head(rows29) AS data, problems8 AS problems;

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

// $param0: [{"argument":0,"text":"港城","ids":[],"folded":"港城","nearest":"港城^4 OR 港* OR *城"}]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)<-[:HELD_AT]-(meeting10:Meeting)
    RETURN count(*) AS total11
  }
  RETURN collect([{total: total11}]) AS rows12
}
RETURN head(rows12) AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: "9999-12-31"
// $param2: "2019-01-01"
// $param3: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[:ATTENDED]->(meeting10:Meeting)
    WHERE (meeting10.earliest IS NULL OR (meeting10.earliest <= $param1 AND meeting10.latest >= $param2))
    WITH meeting10, left(meeting10.earliest, 4) AS first11, left(meeting10.latest, 4) AS last12
    WITH meeting10, CASE WHEN first11 = last12 THEN first11 ELSE first11 + '/' + last12 END AS value13
    WITH value13, count(*) AS times14
    WITH *, coalesce(value13, '~') AS key15
    WITH value13, times14, key15
    ORDER BY key15
    LIMIT $param3
    RETURN collect({nodes: {value: value13, times: times14}}) AS rows16
  }
  RETURN collect([{years: {`#rows`: rows16}}]) AS rows17
}
RETURN head(rows17) AS data, problems8 AS problems;
