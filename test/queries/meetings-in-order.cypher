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

// $param0: [{"argument":0,"text":"北京","ids":[],"folded":"北京","nearest":"北京^4 OR 北* OR *京"}]
// $param1: 20
// $param2: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Place
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS at7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND at7 AS one9
  MATCH (one9)<-[:LOCATED_IN*0..]-(entity10)
  RETURN DISTINCT entity10
} AS at11, problems8
CALL (problems8, at11) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum12 = 0, one13 IN at11 | sum12 + COUNT { ()-[:HELD_AT]->(one13) }) <= 100 THEN 0 ELSE head([sizes14 IN [[reduce(sum12 = 0, one13 IN at11 | sum12 + COUNT { ()-[:HELD_AT]->(one13) }), 2000]] |
    reduce(least15 = 0, at16 IN range(1, size(sizes14) - 1) | CASE WHEN sizes14[at16] < sizes14[least15] THEN at16 ELSE least15 END)]) END AS way17
  CALL (way17, at11) {
    UNWIND CASE WHEN way17 = 0 THEN [way17] ELSE [] END AS at18
    CALL (at11) {
      UNWIND at11 AS start19
      MATCH (node20)-[relation21:HELD_AT]->(start19)
      RETURN DISTINCT node20
    }
    WITH *
    RETURN node20
    UNION ALL
    UNWIND CASE WHEN way17 = 1 THEN [way17] ELSE [] END AS at18
    MATCH (node20:Meeting)
    WHERE EXISTS { (node20)-[relation22:HELD_AT]->(end23) WHERE end23 IN at11 } AND (node20.id >= '')
    WITH node20
    ORDER BY node20.id
    LIMIT $param1
    RETURN node20
  }
  WITH node20
  ORDER BY node20.id
  LIMIT $param1
  CALL (node20) {
    MATCH (node20)-[relation24:DISCUSSED]->(node25)
    RETURN count(*) AS total26
  }
  CALL (node20) {
    MATCH (node20)-[relation24:DISCUSSED]->(node25)
    WITH node25, relation24
    ORDER BY node25.id
    LIMIT $param2
    RETURN collect([[node25.name]]) AS rows27
  }
  RETURN collect([[node20.id, {totalCount: total26, `#rows`: rows27}]]) AS rows28
}
RETURN {`#rows`: rows28} AS data, problems8 AS problems;
