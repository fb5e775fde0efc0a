// $param0: [{"text":"x'\"`}) DETACH DELETE n // \\u0027 $param0 a* ~ [b TO c] && || ! ( { ^ : \\ / AND NOT +-?","folded":"x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?","nearest":"xdetachdeletenu0027param0abtocandnot~2 OR x OR detach~2 OR delete~2 OR n OR u0027~1 OR param0~2 OR a OR b OR to OR c OR and~1 OR not~1"}]
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
  RETURN collect({id: node10.id}) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: "' OR 1=1 //"
CALL () {
  MATCH (node0:Entity)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  RETURN collect(node0 {`#type`: 'Document', id: node0.id}) AS rows1
}
RETURN head(rows1) AS data;

// $param0: "x'\"`}) DETACH DELETE n // \\u0027 $param0 a* ~ [b TO c] && || ! ( { ^ : \\ / AND NOT +-?"
CALL () {
  MATCH (node0:Document)
  WHERE node0.file = $param0
  WITH node0
  LIMIT 1
  RETURN collect({id: node0.id}) AS rows1
}
RETURN head(rows1) AS data;

// $param0: "(+x* +detach* +delete* +n* +u0027* +param0* +a* +b* +to* +c* +and* +not*) OR folded:xdetachdeletenu0027param0abtocandnot*"
// $param1: "x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?"
// $param2: 10
CALL () {
  CALL db.index.fulltext.queryNodes('names', $param0, {limit: 1000})
  YIELD node AS name0, score AS score1
  MATCH (name0)<-[:HAS_NAME]-(entity2)
  WITH entity2, max([name0.folded = $param1, score1, name0.id]) AS best3
  MATCH (name0:Name {id: best3[2]})
  WITH entity2, name0, best3, best3[1] AS score1
  WITH entity2, name0, score1, best3
  ORDER BY best3[0] DESC, score1 DESC, entity2.id
  LIMIT $param2
  RETURN collect({entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;

// $param0: "x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?"
CALL () {
  MATCH (node0:Person)
  WHERE EXISTS { (node0)-[:HAS_NAME]->(name1:Name) WHERE name1.folded CONTAINS $param0 }
  RETURN count(*) AS total2
}
RETURN {totalCount: total2} AS data;

// $param0: [{"text":"zhao o'liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
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
  RETURN collect({id: node10.id, name: node10.name}) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

// $param0: "(+o?liu*) OR folded:oliu*"
// $param1: "oliu"
// $param2: 10
CALL () {
  CALL db.index.fulltext.queryNodes('names', $param0, {limit: 1000})
  YIELD node AS name0, score AS score1
  MATCH (name0)<-[:HAS_NAME]-(entity2)
  WITH entity2, max([name0.folded = $param1, score1, name0.id]) AS best3
  MATCH (name0:Name {id: best3[2]})
  WITH entity2, name0, best3, best3[1] AS score1
  WITH entity2, name0, score1, best3
  ORDER BY best3[0] DESC, score1 DESC, entity2.id
  LIMIT $param2
  RETURN collect({entity: entity2 {`#type`: 'Issue', id: entity2.id}}) AS rows4
}
RETURN rows4 AS data;
