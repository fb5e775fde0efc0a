// $param0: [{"text":"老张","folded":"老张","nearest":"老张^4 OR 老* OR *张"}]
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
  RETURN collect([node10.id]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: [{"text":"Zhang Sam","folded":"zhangsam","nearest":"zhangsam~2 OR zhang~1 OR sam~1"}]
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
  RETURN collect([node10.id]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: [{"text":"张散","folded":"张散","nearest":"张散^4 OR 张* OR *散"}]
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
  RETURN collect([node10.id]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: [{"text":"zzzzzzzzzz","folded":"zzzzzzzzzz","nearest":"zzzzzzzzzz~2 OR zzzzzzzzzz~2"}]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Issue
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
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
  RETURN collect([node10.id]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;
