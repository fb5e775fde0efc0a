// $param0: ["HELD"]
// $param1: ["HELD"]
// $param2: 20
// $param3: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param0
  RETURN count(*) AS total1
}
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param1 AND (node0.dateUp >= '')
  WITH node0
  ORDER BY node0.dateUp, node0.id
  LIMIT $param2
  CALL (node0) {
    MATCH (node0)<-[relation2:ATTENDED]-(node3)
    WITH node3, relation2
    ORDER BY node3.id
    LIMIT $param3
    CALL (node3, relation2) {
      MATCH (node4:Place)
      WHERE node4.id = relation2.side
      WITH node4
      LIMIT 1
      RETURN collect([node4.name]) AS rows5
    }
    RETURN collect([[relation2.role, relation2.capacity, head(rows5), ['Organization', node3.name]]]) AS rows6
  }
  RETURN collect([[node0.id, node0.title, node0.date, node0.dateBasis, {`#rows`: rows6}]]) AS rows7
}
RETURN {totalCount: total1, `#rows`: rows7} AS data;

// $param0: ["PLANNED","PROPOSED","CANCELLED","DENIED"]
// $param1: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param0 AND (node0.dateUp >= '')
  WITH node0
  ORDER BY node0.dateUp, node0.id
  LIMIT $param1
  RETURN collect([[node0.id, node0.status, node0.date, node0.title]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: [{"text":"北京","folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param1: 20
// $param2: 20
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
  RETURN collect(DISTINCT head(found2)) AS at6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.at', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (at6) {
  UNWIND at6 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS at8
}
WITH at8 AS at9, problems7 AS problems10
CALL (problems10, at9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH [reduce(sum11 = 0, one12 IN at9 | sum11 + COUNT { ()-[:HELD_AT]->(one12) }), 2000] AS sizes13
  WITH reduce(way14 = 0, at15 IN range(1, size(sizes13) - 1) |
    CASE WHEN sizes13[at15] < sizes13[way14] THEN at15 ELSE way14 END) AS way14
  CALL (way14, at9) {
    UNWIND CASE WHEN way14 = 0 THEN [way14] ELSE [] END AS at15
    CALL (at9) {
      UNWIND at9 AS start16
      MATCH (node17)-[relation18:HELD_AT]->(start16)
      RETURN DISTINCT node17
    }
    WITH *
    RETURN node17
    UNION ALL
    UNWIND CASE WHEN way14 = 1 THEN [way14] ELSE [] END AS at15
    MATCH (node17:Meeting)
    WHERE EXISTS { (node17)-[relation19:HELD_AT]->(end20) WHERE end20 IN at9 } AND (node17.id >= '')
    WITH node17
    ORDER BY node17.id
    LIMIT $param1
    RETURN node17
  }
  WITH node17
  ORDER BY node17.id
  LIMIT $param1
  CALL (node17) {
    MATCH (node17)-[relation21:DISCUSSED]->(node22)
    RETURN count(*) AS total23
  }
  CALL (node17) {
    MATCH (node17)-[relation21:DISCUSSED]->(node22)
    WITH node22, relation21
    ORDER BY node22.id
    LIMIT $param2
    RETURN collect([[node22.name]]) AS rows24
  }
  RETURN collect([[node17.id, {totalCount: total23, `#rows`: rows24}]]) AS rows25
}
RETURN {`#rows`: rows25} AS data, problems10 AS problems;
