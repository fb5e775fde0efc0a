// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
  RETURN collect([node10.id, node10.name, coalesce(node10.nameZhHans, node10.nameZhHant, node10.name), coalesce(node10.nameZhHant, node10.nameZhHans, node10.name), coalesce(node10.nameEn, node10.name)]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: [{"text":"張三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
  RETURN collect([node10.id, node10.name, coalesce(node10.nameZhHans, node10.nameZhHant, node10.name), coalesce(node10.nameZhHant, node10.nameZhHans, node10.name), coalesce(node10.nameEn, node10.name)]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: [{"text":"zhang  SAN","folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"}]
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
  RETURN collect([node10.id, node10.name, coalesce(node10.nameZhHans, node10.nameZhHant, node10.name), coalesce(node10.nameZhHant, node10.nameZhHans, node10.name), coalesce(node10.nameEn, node10.name)]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: [{"text":"person/zhang-san","folded":"person/zhangsan","nearest":"personzhangsan~2 OR person~2 OR zhang~1 OR san~1"}]
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
  RETURN collect([node10.id, node10.name, coalesce(node10.nameZhHans, node10.nameZhHant, node10.name), coalesce(node10.nameZhHant, node10.nameZhHans, node10.name), coalesce(node10.nameEn, node10.name)]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: "person/zhang-san"
CALL () {
  MATCH (node0:Person)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  RETURN collect([node0.id, node0.name, coalesce(node0.nameZhHans, node0.nameZhHant, node0.name), coalesce(node0.nameZhHant, node0.nameZhHans, node0.name), coalesce(node0.nameEn, node0.name)]) AS rows1
}
RETURN head(rows1) AS data;

// $param0: "person/nobody"
CALL () {
  MATCH (node0:Person)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  RETURN collect([node0.id, node0.name, coalesce(node0.nameZhHans, node0.nameZhHant, node0.name), coalesce(node0.nameZhHant, node0.nameZhHans, node0.name), coalesce(node0.nameEn, node0.name)]) AS rows1
}
RETURN head(rows1) AS data;
