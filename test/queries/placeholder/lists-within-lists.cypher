// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param2: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param3: [{"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
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
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Person|Organization
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Person|Organization
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS is16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'where.NOT.node.is', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
CALL () {
  UNWIND $param2 AS reference18
  CALL (reference18) {
    CALL (reference18) {
      UNWIND reference18.ids AS id19
      MATCH (entity20:Entity {id: id19}) WHERE entity20:Issue
      RETURN entity20
      UNION
      MATCH (:Name {folded: reference18.folded})<-[:HAS_NAME]-(entity20) WHERE entity20:Issue
      RETURN entity20
    }
    RETURN collect(entity20) AS found21
  }
  CALL (reference18, found21) {
    WITH reference18, found21 WHERE isEmpty(found21) AND reference18.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference18.nearest, {limit: 50}) YIELD node AS name22, score AS score23
    MATCH (name22)<-[:HAS_NAME]-(entity20) WHERE entity20:Issue
    WITH entity20, max(score23) AS score23
    ORDER BY score23 DESC, entity20.id LIMIT 5
    RETURN collect(entity20{.id, .name}) AS nearest24
  }
  RETURN collect(DISTINCT head(found21)) AS broader25,
    collect(CASE WHEN size(found21) <> 1 THEN {argument: 'where.broader', text: reference18.text, nearest: nearest24,
        candidates: [entity20 IN found21 | entity20{.id, .name}]} END) AS problems26
}
CALL () {
  UNWIND $param3 AS reference27
  CALL (reference27) {
    CALL (reference27) {
      UNWIND reference27.ids AS id28
      MATCH (entity29:Entity {id: id28}) WHERE entity29:Issue
      RETURN entity29
      UNION
      MATCH (:Name {folded: reference27.folded})<-[:HAS_NAME]-(entity29) WHERE entity29:Issue
      RETURN entity29
    }
    RETURN collect(entity29) AS found30
  }
  CALL (reference27, found30) {
    WITH reference27, found30 WHERE isEmpty(found30) AND reference27.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference27.nearest, {limit: 50}) YIELD node AS name31, score AS score32
    MATCH (name31)<-[:HAS_NAME]-(entity29) WHERE entity29:Issue
    WITH entity29, max(score32) AS score32
    ORDER BY score32 DESC, entity29.id LIMIT 5
    RETURN collect(entity29{.id, .name}) AS nearest33
  }
  RETURN collect(DISTINCT head(found30)) AS about34,
    collect(CASE WHEN size(found30) <> 1 THEN {argument: 'where.node.about', text: reference27.text, nearest: nearest33,
        candidates: [entity29 IN found30 | entity29{.id, .name}]} END) AS problems35
}
CALL (about34) {
  UNWIND about34 AS reference27
  MATCH (reference27)<-[:BROADER*0..]-(entity29)
  RETURN collect(DISTINCT entity29) AS about36
}
WITH name7 AS name37, is16 AS is38, broader25 AS broader39, about36 AS about40, problems8 + problems17 + problems26 + problems35 AS problems41
CALL (problems41, name37, is38, broader39, about40) {
  WITH problems41 WHERE isEmpty(problems41)
  UNWIND name37 AS node42
  WITH node42
  LIMIT 1
  CALL (node42) {
    MATCH (node42)-[relation43:ATTENDED]->(node44)
    WHERE relation43.role IN $param4
    RETURN count(*) AS total45
  }
  CALL (node42, is38, broader39) {
    MATCH (node42)-[relation46:ATTENDED]->(node47)
    WHERE node47.status IN $param5
    WITH node47, relation46
    ORDER BY node47.dateDown DESC, node47.id
    LIMIT $param6
    CALL (node47, relation46) {
      MATCH (node48:Place)
      WHERE node48.id = relation46.side
      WITH node48
      LIMIT 1
      RETURN collect([node48.name]) AS rows49
    }
    CALL (node47, is38) {
      MATCH (node47)<-[relation50:ATTENDED]-(node51)
      WHERE NOT coalesce(node51 IN is38, false)
      WITH node51, relation50
      ORDER BY relation50.side, node51.name DESC, node51.id
      LIMIT $param7
      CALL (node51, relation50) {
        MATCH (node52:Place)
        WHERE node52.id = relation50.side
        WITH node52
        LIMIT 1
        RETURN collect([node52.id]) AS rows53
      }
      RETURN collect([[head(rows53), ['Organization', node51.id]]]) AS rows54
    }
    CALL (node47, broader39) {
      MATCH (node47)-[relation55:DISCUSSED]->(node56)
      WHERE EXISTS { (node56)-[:BROADER*]->(end57) WHERE end57 IN broader39 }
      WITH node56, relation55
      ORDER BY node56.id
      LIMIT $param8
      RETURN collect([[node56.id]]) AS rows58
    }
    RETURN collect([[head(rows49), [node47.id, {`#rows`: rows54}, {`#rows`: rows58}]]]) AS rows59
  }
  CALL (node42) {
    MATCH (node42)-[relation60:ATTENDED]->(node61)
    WITH node61, relation60
    ORDER BY node61.dateDown, node61.id DESC
    LIMIT $param9
    RETURN collect([[node61.id, node61.date]]) AS rows62
  }
  CALL (node42, about40) {
    MATCH (node42)-[relation63:ATTENDED]->(node64)
    WHERE EXISTS { (node64)-[relation65:DISCUSSED]->(end66) WHERE end66 IN about40 }
    RETURN count(*) AS total67
  }
  CALL (node42, about40) {
    MATCH (node42)-[relation63:ATTENDED]->(node64)
    WHERE EXISTS { (node64)-[relation68:DISCUSSED]->(end69) WHERE end69 IN about40 }
    WITH node64, relation63
    ORDER BY node64.dateUp, node64.id
    LIMIT $param10
    RETURN collect([[node64.id]]) AS rows70
  }
  RETURN collect([{totalCount: total45}, {`#rows`: rows59}, {`#rows`: rows62}, {totalCount: total67, `#rows`: rows70}]) AS rows71
}
RETURN head(rows71) AS data, problems41 AS problems;
