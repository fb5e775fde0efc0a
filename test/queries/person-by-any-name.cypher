// $param0: [{"text":"刘鹤","ids":[],"folded":"刘鹤","nearest":"刘鹤^4 OR 刘* OR *鹤"}]
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
    MATCH (node12:Place)
    WHERE node12.id = node11.country
    WITH node12
    LIMIT 1
    RETURN collect([node12.name]) AS rows13
  }
  RETURN collect([node11.id, coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), head(rows13)]) AS rows14
}
RETURN head(rows14) AS data, problems10 AS problems;

// $param0: [{"text":"劉鶴","ids":[],"folded":"刘鹤","nearest":"刘鹤^4 OR 刘* OR *鹤"}]
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
    MATCH (node12:Place)
    WHERE node12.id = node11.country
    WITH node12
    LIMIT 1
    RETURN collect([node12.name]) AS rows13
  }
  RETURN collect([node11.id, coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), head(rows13)]) AS rows14
}
RETURN head(rows14) AS data, problems10 AS problems;

// $param0: [{"text":"liu he","ids":[],"folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
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
    MATCH (node12:Place)
    WHERE node12.id = node11.country
    WITH node12
    LIMIT 1
    RETURN collect([node12.name]) AS rows13
  }
  RETURN collect([node11.id, coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), head(rows13)]) AS rows14
}
RETURN head(rows14) AS data, problems10 AS problems;

// $param0: [{"text":"person/liu-he","ids":["person/liu-he"],"folded":"person/liuhe","nearest":"personliuhe~2 OR person~2 OR liu~1 OR he"}]
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
    MATCH (node12:Place)
    WHERE node12.id = node11.country
    WITH node12
    LIMIT 1
    RETURN collect([node12.name]) AS rows13
  }
  RETURN collect([node11.id, coalesce(node11.nameZhHant, node11.nameZhHans, node11.name), head(rows13)]) AS rows14
}
RETURN head(rows14) AS data, problems10 AS problems;

// $param0: [{"text":"姆欽","ids":[],"folded":"姆钦","nearest":"姆钦^4 OR 姆* OR *钦"}]
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
    MATCH (node11)-[relation12:HAS_NAME]->(node13)
    WITH node13, relation12
    ORDER BY node13.language, node13.kind, node13.id
    RETURN collect([node13.value, node13.language, node13.kind]) AS rows14
  }
  RETURN collect([node11.id, node11.name, rows14]) AS rows15
}
RETURN head(rows15) AS data, problems10 AS problems;

// $param0: [{"text":"刘禾","ids":[],"folded":"刘禾","nearest":"刘禾^4 OR 刘* OR *禾"}]
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
  RETURN collect([node11.id]) AS rows12
}
RETURN head(rows12) AS data, problems10 AS problems;
