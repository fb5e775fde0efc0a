// $param0: ["HELD"]
// $param1: ["HELD"]
// $param2: 21
// $param3: 21
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param0
  RETURN count(*) AS total1
}
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param1
  WITH node0
  ORDER BY node0.earliest IS NULL, node0.earliest, node0.id
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
      RETURN collect({name: node4.name}) AS rows5
    }
    RETURN collect({`#key`: [node3.id], edges: {role: relation2.role, capacity: relation2.capacity, side: head(rows5), node: {`#type`: 'Organization', name: node3.name}}}) AS rows6
  }
  RETURN collect({`#key`: [node0.earliest, node0.id], nodes: {id: node0.id, title: node0.title, date: node0.date, dateBasis: node0.dateBasis, attendees: {`#rows`: rows6}}}) AS rows7
}
RETURN {totalCount: total1, `#rows`: rows7} AS data;

// $param0: ["PLANNED","PROPOSED","CANCELLED","DENIED"]
// $param1: 21
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.status IN $param0
  WITH node0
  ORDER BY node0.earliest IS NULL, node0.earliest, node0.id
  LIMIT $param1
  RETURN collect({`#key`: [node0.earliest, node0.id], nodes: {id: node0.id, status: node0.status, date: node0.date, title: node0.title}}) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: [{"text":"北京","folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param1: ""
// $param2: 21
// $param3: 21
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
WITH at8, problems7 AS problems9
CALL (at8, problems9) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND at8 AS start10
  MATCH (start10)<-[:HELD_AT]-(node11:Meeting)
  WHERE EXISTS { (node11)-[:HELD_AT]->(end12) WHERE end12 IN at8 } AND (node11.id > $param1)
  WITH DISTINCT node11
  ORDER BY node11.id
  LIMIT $param2
  CALL (node11) {
    MATCH (node11)-[relation13:DISCUSSED]->(node14:Issue)
    RETURN count(*) AS total15
  }
  CALL (node11) {
    MATCH (node11)-[relation13:DISCUSSED]->(node14:Issue)
    WITH node14, relation13
    ORDER BY node14.id
    LIMIT $param3
    RETURN collect({`#key`: [node14.id], nodes: {name: node14.name}}) AS rows16
  }
  RETURN collect({`#key`: [node11.id], nodes: {id: node11.id, issues: {totalCount: total15, `#rows`: rows16}}}) AS rows17
}
RETURN {`#rows`: rows17} AS data, problems9 AS problems;
