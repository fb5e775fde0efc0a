// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
  RETURN collect([node9.id, node9.name, coalesce(node9.nameZhHans, node9.nameZhHant, node9.name), coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), coalesce(node9.nameEn, node9.name)]) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"張三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
  RETURN collect([node9.id, node9.name, coalesce(node9.nameZhHans, node9.nameZhHant, node9.name), coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), coalesce(node9.nameEn, node9.name)]) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"zhang  SAN","ids":[],"folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"}]
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
  RETURN collect([node9.id, node9.name, coalesce(node9.nameZhHans, node9.nameZhHant, node9.name), coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), coalesce(node9.nameEn, node9.name)]) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"person/zhang-san","ids":["person/zhang-san"],"folded":"person/zhangsan","nearest":"personzhangsan~2 OR person~2 OR zhang~1 OR san~1"}]
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
  RETURN collect([node9.id, node9.name, coalesce(node9.nameZhHans, node9.nameZhHant, node9.name), coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), coalesce(node9.nameEn, node9.name)]) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;

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
