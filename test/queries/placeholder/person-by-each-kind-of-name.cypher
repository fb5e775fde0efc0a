// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
  RETURN collect([node11.id, node11.name, coalesce(node11.nameZhHans, node11.nameZhHant, node11.name), coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), coalesce(node11.nameEn, node11.name)]) AS rows12
}
RETURN head(rows12) AS data, problems10 AS problems;

// $param0: [{"text":"張三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
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
  RETURN collect([node11.id, node11.name, coalesce(node11.nameZhHans, node11.nameZhHant, node11.name), coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), coalesce(node11.nameEn, node11.name)]) AS rows12
}
RETURN head(rows12) AS data, problems10 AS problems;

// $param0: [{"text":"zhang  SAN","ids":[],"folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"}]
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
  RETURN collect([node11.id, node11.name, coalesce(node11.nameZhHans, node11.nameZhHant, node11.name), coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), coalesce(node11.nameEn, node11.name)]) AS rows12
}
RETURN head(rows12) AS data, problems10 AS problems;

// $param0: [{"text":"person/zhang-san","ids":["person/zhang-san"],"folded":"person/zhangsan","nearest":"personzhangsan~2 OR person~2 OR zhang~1 OR san~1"}]
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
  RETURN collect([node11.id, node11.name, coalesce(node11.nameZhHans, node11.nameZhHant, node11.name), coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), coalesce(node11.nameEn, node11.name)]) AS rows12
}
RETURN head(rows12) AS data, problems10 AS problems;

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
