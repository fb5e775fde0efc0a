// $param0: [{"text":"刘鹤","folded":"刘鹤","nearest":"刘鹤^4 OR 刘* OR *鹤"}]
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
    MATCH (node10:Place)
    WHERE node10.id = node9.country
    WITH node10
    LIMIT 1
    RETURN collect({name: node10.name}) AS rows11
  }
  RETURN collect({id: node9.id, name: coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), country: head(rows11)}) AS rows12
}
RETURN head(rows12) AS data, problems8 AS problems;

// $param0: [{"text":"劉鶴","folded":"刘鹤","nearest":"刘鹤^4 OR 刘* OR *鹤"}]
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
    MATCH (node10:Place)
    WHERE node10.id = node9.country
    WITH node10
    LIMIT 1
    RETURN collect({name: node10.name}) AS rows11
  }
  RETURN collect({id: node9.id, name: coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), country: head(rows11)}) AS rows12
}
RETURN head(rows12) AS data, problems8 AS problems;

// $param0: [{"text":"liu he","folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
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
    MATCH (node10:Place)
    WHERE node10.id = node9.country
    WITH node10
    LIMIT 1
    RETURN collect({name: node10.name}) AS rows11
  }
  RETURN collect({id: node9.id, name: coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), country: head(rows11)}) AS rows12
}
RETURN head(rows12) AS data, problems8 AS problems;

// $param0: [{"text":"person/liu-he","folded":"person/liuhe","nearest":"personliuhe~2 OR person~2 OR liu~1 OR he"}]
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
    MATCH (node10:Place)
    WHERE node10.id = node9.country
    WITH node10
    LIMIT 1
    RETURN collect({name: node10.name}) AS rows11
  }
  RETURN collect({id: node9.id, name: coalesce(node9.nameZhHant, node9.nameZhHans, node9.name), country: head(rows11)}) AS rows12
}
RETURN head(rows12) AS data, problems8 AS problems;

// $param0: [{"text":"姆欽","folded":"姆钦","nearest":"姆钦^4 OR 姆* OR *钦"}]
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
    MATCH (node9)-[relation10:HAS_NAME]->(node11:Name)
    WITH node11, relation10
    ORDER BY node11.language, node11.kind, node11.id
    RETURN collect({value: node11.value, language: node11.language, kind: node11.kind}) AS rows12
  }
  RETURN collect({id: node9.id, name: node9.name, names: rows12}) AS rows13
}
RETURN head(rows13) AS data, problems8 AS problems;

// $param0: [{"text":"刘禾","folded":"刘禾","nearest":"刘禾^4 OR 刘* OR *禾"}]
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
  RETURN collect({id: node9.id}) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;
