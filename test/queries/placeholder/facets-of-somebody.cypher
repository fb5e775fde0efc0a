// $param0: [{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD"]
// $param2: 21
// $param3: 2
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
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
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
    WITH entity13, count(*) AS times14, min(CASE WHEN meeting12.earliest IS NOT NULL THEN [meeting12.earliest, meeting12.date] END)[1] AS firstDate15, max(CASE WHEN meeting12.latest IS NOT NULL THEN [meeting12.latest, meeting12.date] END)[1] AS lastDate16,
      count(DISTINCT CASE WHEN meeting12.earliest IS NULL THEN meeting12 END) AS undated17
    WITH *, coalesce(entity13.id, '') AS key18
    WITH entity13, times14, key18, firstDate15, lastDate16, undated17
    ORDER BY times14 DESC, key18
    LIMIT $param2
    RETURN collect({`#key`: [times14, key18], nodes: {entity: CASE WHEN entity13:Issue THEN {`#type`: 'Issue', name: entity13.name}
    WHEN entity13:Place THEN {`#type`: 'Place', name: entity13.name}
    WHEN entity13:Organization THEN {`#type`: 'Organization', name: entity13.name}
    WHEN entity13:Person THEN {`#type`: 'Person', name: entity13.name} END, times: times14, firstDate: firstDate15, lastDate: lastDate16, undated: undated17}}) AS rows19
  }
  CALL (meetings11) {
    UNWIND meetings11 AS meeting20
    OPTIONAL MATCH (meeting20)<-[:ATTENDED]-(entity21:Person)
    WITH entity21, count(*) AS times22
    WITH *, coalesce(entity21.id, '') AS key23
    RETURN count(*) AS total24
  }
  CALL (meetings11) {
    UNWIND meetings11 AS meeting25
    OPTIONAL MATCH (meeting25)<-[:ATTENDED]-(entity21:Person)
    WITH entity21, count(*) AS times22
    WITH *, coalesce(entity21.id, '') AS key23
    WITH entity21, times22, key23
    ORDER BY times22 DESC, key23
    LIMIT $param3
    RETURN collect({`#key`: [times22, key23], nodes: {entity: CASE WHEN entity21:Issue THEN {`#type`: 'Issue', name: entity21.name}
    WHEN entity21:Place THEN {`#type`: 'Place', name: entity21.name}
    WHEN entity21:Organization THEN {`#type`: 'Organization', name: entity21.name}
    WHEN entity21:Person THEN {`#type`: 'Person', name: entity21.name} END, times: times22}}) AS rows26
  }
  RETURN collect({facets: {total: size(meetings11), issues: {`#rows`: rows19}, people: {totalCount: total24, `#rows`: rows26}}}) AS rows27
}
RETURN head(rows27) AS data, problems8 AS problems;

// $param0: ""
// $param1: 21
// $param2: 21
// $param3: 21
CALL () {
  MATCH (node0:Issue)
  WHERE (node0.id > $param0)
  WITH node0
  ORDER BY node0.id
  LIMIT $param1
  CALL (node0) {
    MATCH (node0)<-[:DISCUSSED]-(meeting1:Meeting)
    OPTIONAL MATCH (meeting1)<-[:ATTENDED]-(entity2:Person)
    WITH entity2, count(*) AS times3
    WITH *, coalesce(entity2.id, '') AS key4
    WITH entity2, times3, key4
    ORDER BY times3 DESC, key4
    LIMIT $param2
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
          MATCH (entity2)-[relation6:HOLDS_POSITION]->(node7:Organization)
          WITH node7, relation6
          ORDER BY node7.id
          LIMIT $param3
          RETURN collect({`#key`: [node7.id], nodes: {name: node7.name}}) AS rows8
        }
        RETURN {`#type`: 'Person', positions: {`#rows`: rows8}} AS value5
      }
      RETURN collect(value5) AS rows9
    }
    RETURN collect({`#key`: [times3, key4], nodes: {entity: head(rows9), times: times3}}) AS rows10
  }
  RETURN collect({`#key`: [node0.id], nodes: {name: node0.name, facets: {people: {`#rows`: rows10}}}}) AS rows11
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
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)<-[:HELD_AT]-(meeting10:Meeting)
    RETURN count(*) AS total11
  }
  RETURN collect({facets: {total: total11}}) AS rows12
}
RETURN head(rows12) AS data, problems8 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: "9999-12-31"
// $param2: "2019-01-01"
// $param3: 21
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
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[:ATTENDED]->(meeting10:Meeting)
    WHERE (meeting10.earliest IS NULL OR (meeting10.earliest <= $param1 AND meeting10.latest >= $param2))
    WITH meeting10, CASE WHEN left(meeting10.earliest, 4) = left(meeting10.latest, 4) THEN left(meeting10.earliest, 4) ELSE left(meeting10.earliest, 4) + '/' + left(meeting10.latest, 4) END AS value11
    WITH value11, count(*) AS times12
    WITH *, coalesce(value11, '~') AS key13
    WITH value11, times12, key13
    ORDER BY key13
    LIMIT $param3
    RETURN collect({`#key`: [key13], nodes: {value: value11, times: times12}}) AS rows14
  }
  RETURN collect({facets: {years: {`#rows`: rows14}}}) AS rows15
}
RETURN head(rows15) AS data, problems8 AS problems;
