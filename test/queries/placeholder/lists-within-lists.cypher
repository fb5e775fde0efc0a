// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":1,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":2,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"},{"argument":3,"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param1: ["LEAD"]
// $param2: ["HELD"]
// $param3: 1
// $param4: 20
// $param5: 20
// $param6: 2
// $param7: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person WHEN 1 THEN entity2:Person|Organization WHEN 2, 3 THEN entity2:Issue END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person WHEN 1 THEN entity2:Person|Organization WHEN 2, 3 THEN entity2:Issue END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name', 'where.NOT.node.is', 'where.broader', 'where.node.about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person WHEN 1 THEN entity2:Person|Organization WHEN 2, 3 THEN entity2:Issue END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS name7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS is8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS broader9, collect(DISTINCT CASE reference0.argument WHEN 3 THEN head(found3) END) AS about10, collect(problem6) AS problems11
WITH name7, is8, broader9, COLLECT {
  UNWIND about10 AS one12
  MATCH (one12)<-[:BROADER*0..]-(entity13)
  RETURN DISTINCT entity13
} AS about14, problems11
CALL (problems11, name7, is8, broader9, about14) {
  WITH problems11 WHERE isEmpty(problems11)
  UNWIND name7 AS node15
  WITH node15
  LIMIT 1
  CALL (node15) {
    MATCH (node15)-[relation16:ATTENDED]->(node17)
    WHERE relation16.role IN $param1
    RETURN count(*) AS total18
  }
  CALL (node15, is8, broader9) {
    MATCH (node15)-[relation19:ATTENDED]->(node20)
    WHERE node20.status IN $param2
    WITH node20, relation19
    ORDER BY node20.dateDown DESC, node20.id
    LIMIT $param3
    CALL (node20, relation19) {
      MATCH (node21:Place)
      WHERE node21.id = relation19.side
      WITH node21
      LIMIT 1
      RETURN collect([node21.name]) AS rows22
    }
    CALL (node20, is8) {
      MATCH (node20)<-[relation23:ATTENDED]-(node24)
      WHERE NOT coalesce(node24 IN is8, false)
      WITH node24, relation23
      ORDER BY relation23.side, node24.name DESC, node24.id
      LIMIT $param4
      CALL (node24, relation23) {
        MATCH (node25:Place)
        WHERE node25.id = relation23.side
        WITH node25
        LIMIT 1
        RETURN collect([node25.id]) AS rows26
      }
      RETURN collect([[head(rows26), ['Organization', node24.id]]]) AS rows27
    }
    CALL (node20, broader9) {
      MATCH (node20)-[relation28:DISCUSSED]->(node29)
      WHERE EXISTS { (node29)-[:BROADER*]->(end30) WHERE end30 IN broader9 }
      WITH node29, relation28
      ORDER BY node29.id
      LIMIT $param5
      RETURN collect([[node29.id]]) AS rows31
    }
    RETURN collect([[head(rows22), [node20.id, {`#rows`: rows27}, {`#rows`: rows31}]]]) AS rows32
  }
  CALL (node15) {
    MATCH (node15)-[relation33:ATTENDED]->(node34)
    WITH node34, relation33
    ORDER BY node34.dateDown, node34.id DESC
    LIMIT $param6
    RETURN collect([[node34.id, node34.date]]) AS rows35
  }
  CALL (node15, about14) {
    MATCH (node15)-[relation36:ATTENDED]->(node37)
    WHERE EXISTS { (node37)-[relation38:DISCUSSED]->(end39) WHERE end39 IN about14 }
    RETURN count(*) AS total40
  }
  CALL (node15, about14) {
    MATCH (node15)-[relation36:ATTENDED]->(node37)
    WHERE EXISTS { (node37)-[relation41:DISCUSSED]->(end42) WHERE end42 IN about14 }
    WITH node37, relation36
    ORDER BY node37.dateUp, node37.id
    LIMIT $param7
    RETURN collect([[node37.id]]) AS rows43
  }
  RETURN collect([{totalCount: total18}, {`#rows`: rows32}, {`#rows`: rows35}, {totalCount: total40, `#rows`: rows43}]) AS rows44
}
RETURN head(rows44) AS data, problems11 AS problems;
