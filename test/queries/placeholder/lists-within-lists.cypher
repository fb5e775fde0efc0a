// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param2: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param3: [{"text":"渔业","folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param4: ["LEAD"]
// $param5: ["HELD"]
// $param6: 1
// $param7: 20
// $param8: 20
// $param9: 2
// $param10: 20
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
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Person|Organization
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Person|Organization
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS is14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'where.NOT.node.is', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL () {
  UNWIND $param2 AS reference16
  CALL (reference16) {
    CALL (reference16) {
      MATCH (entity17:Entity {id: reference16.text}) WHERE entity17:Issue
      RETURN entity17
      UNION
      MATCH (:Name {folded: reference16.folded})<-[:HAS_NAME]-(entity17) WHERE entity17:Issue
      RETURN entity17
    }
    RETURN collect(entity17) AS found18
  }
  CALL (reference16, found18) {
    WITH reference16, found18 WHERE isEmpty(found18) AND reference16.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference16.nearest, {limit: 50}) YIELD node AS name19, score AS score20
    MATCH (name19)<-[:HAS_NAME]-(entity17) WHERE entity17:Issue
    WITH entity17, max(score20) AS score20
    ORDER BY score20 DESC, entity17.id LIMIT 5
    RETURN collect(entity17{.id, .name}) AS nearest21
  }
  RETURN collect(DISTINCT head(found18)) AS broader22,
    collect(CASE WHEN size(found18) <> 1 THEN {argument: 'where.broader', text: reference16.text, nearest: nearest21,
        candidates: [entity17 IN found18 | entity17{.id, .name}]} END) AS problems23
}
CALL () {
  UNWIND $param3 AS reference24
  CALL (reference24) {
    CALL (reference24) {
      MATCH (entity25:Entity {id: reference24.text}) WHERE entity25:Issue
      RETURN entity25
      UNION
      MATCH (:Name {folded: reference24.folded})<-[:HAS_NAME]-(entity25) WHERE entity25:Issue
      RETURN entity25
    }
    RETURN collect(entity25) AS found26
  }
  CALL (reference24, found26) {
    WITH reference24, found26 WHERE isEmpty(found26) AND reference24.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference24.nearest, {limit: 50}) YIELD node AS name27, score AS score28
    MATCH (name27)<-[:HAS_NAME]-(entity25) WHERE entity25:Issue
    WITH entity25, max(score28) AS score28
    ORDER BY score28 DESC, entity25.id LIMIT 5
    RETURN collect(entity25{.id, .name}) AS nearest29
  }
  RETURN collect(DISTINCT head(found26)) AS about30,
    collect(CASE WHEN size(found26) <> 1 THEN {argument: 'where.node.about', text: reference24.text, nearest: nearest29,
        candidates: [entity25 IN found26 | entity25{.id, .name}]} END) AS problems31
}
CALL (about30) {
  UNWIND about30 AS reference24
  MATCH (reference24)<-[:BROADER*0..]-(entity25)
  RETURN collect(DISTINCT entity25) AS about32
}
WITH name6 AS name33, is14 AS is34, broader22 AS broader35, about32 AS about36, problems7 + problems15 + problems23 + problems31 AS problems37
CALL (problems37, name33, is34, broader35, about36) {
  WITH problems37 WHERE isEmpty(problems37)
  UNWIND name33 AS node38
  WITH node38
  LIMIT 1
  CALL (node38) {
    MATCH (node38)-[relation39:ATTENDED]->(node40)
    WHERE relation39.role IN $param4
    RETURN count(*) AS total41
  }
  CALL (node38, is34, broader35) {
    MATCH (node38)-[relation42:ATTENDED]->(node43)
    WHERE node43.status IN $param5
    WITH node43, relation42
    ORDER BY node43.dateDown DESC, node43.id
    LIMIT $param6
    CALL (node43, relation42) {
      MATCH (node44:Place)
      WHERE node44.id = relation42.side
      WITH node44
      LIMIT 1
      RETURN collect([node44.name]) AS rows45
    }
    CALL (node43, is34) {
      MATCH (node43)<-[relation46:ATTENDED]-(node47)
      WHERE NOT coalesce(node47 IN is34, false)
      WITH node47, relation46
      ORDER BY relation46.side, node47.name DESC, node47.id
      LIMIT $param7
      CALL (node47, relation46) {
        MATCH (node48:Place)
        WHERE node48.id = relation46.side
        WITH node48
        LIMIT 1
        RETURN collect([node48.id]) AS rows49
      }
      RETURN collect([[head(rows49), ['Organization', node47.id]]]) AS rows50
    }
    CALL (node43, broader35) {
      MATCH (node43)-[relation51:DISCUSSED]->(node52)
      WHERE EXISTS { (node52)-[:BROADER*]->(end53) WHERE end53 IN broader35 }
      WITH node52, relation51
      ORDER BY node52.id
      LIMIT $param8
      RETURN collect([[node52.id]]) AS rows54
    }
    RETURN collect([[head(rows45), [node43.id, {`#rows`: rows50}, {`#rows`: rows54}]]]) AS rows55
  }
  CALL (node38) {
    MATCH (node38)-[relation56:ATTENDED]->(node57)
    WITH node57, relation56
    ORDER BY node57.dateDown, node57.id DESC
    LIMIT $param9
    RETURN collect([[node57.id, node57.date]]) AS rows58
  }
  CALL (node38, about36) {
    MATCH (node38)-[relation59:ATTENDED]->(node60)
    WHERE EXISTS { (node60)-[relation61:DISCUSSED]->(end62) WHERE end62 IN about36 }
    RETURN count(*) AS total63
  }
  CALL (node38, about36) {
    MATCH (node38)-[relation59:ATTENDED]->(node60)
    WHERE EXISTS { (node60)-[relation64:DISCUSSED]->(end65) WHERE end65 IN about36 }
    WITH node60, relation59
    ORDER BY node60.dateUp, node60.id
    LIMIT $param10
    RETURN collect([[node60.id]]) AS rows66
  }
  RETURN collect([{totalCount: total41}, {`#rows`: rows55}, {`#rows`: rows58}, {totalCount: total63, `#rows`: rows66}]) AS rows67
}
RETURN head(rows67) AS data, problems37 AS problems;
