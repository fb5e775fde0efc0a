// $param0: [{"text":"Zhang San","folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"}]
// $param1: [{"text":"貿易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: ["HELD"]
// $param3: ["HELD"]
// $param4: 5
// $param5: ["HELD"]
// $param6: 100
// $param7: ["HELD"]
// $param8: 20
// $param9: 20
// $param10: 100
// $param11: 20
// $param12: 100
// $param13: 100
// $param14: 1
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS who6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Issue
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Issue
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Issue
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS about14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'about', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL (about14) {
  UNWIND about14 AS reference8
  MATCH (reference8)<-[:BROADER*0..]-(entity9)
  RETURN collect(DISTINCT entity9) AS about16
}
WITH who6 AS who17, about16 AS about18, problems7 + problems15 AS problems19
CALL (problems19, who17, about18) {
  WITH problems19 WHERE isEmpty(problems19)
  UNWIND who17 AS who20
  MATCH (who20)-[attended21:ATTENDED]->(meeting22:Meeting)<-[attended23:ATTENDED]-(whom24)
  WHERE meeting22.status IN $param2 AND EXISTS { (meeting22)-[:DISCUSSED]->(end25) WHERE end25 IN about18 } AND coalesce(attended21.side <> attended23.side, true) AND who20 <> whom24 AND (NOT (whom24 IN who17) OR who20.id < whom24.id)
  WITH who20, whom24, count(DISTINCT meeting22) AS times26,
    min(CASE WHEN meeting22.earliest IS NOT NULL
        THEN [meeting22.earliest, meeting22.date] END)[1] AS first27,
    max(CASE WHEN meeting22.latest IS NOT NULL
        THEN [meeting22.latest, meeting22.date] END)[1] AS last28
  RETURN count(*) AS total29
}
CALL (problems19, who17, about18) {
  WITH problems19 WHERE isEmpty(problems19)
  UNWIND who17 AS who20
  MATCH (who20)-[attended30:ATTENDED]->(meeting31:Meeting)<-[attended32:ATTENDED]-(whom24)
  WHERE meeting31.status IN $param3 AND EXISTS { (meeting31)-[:DISCUSSED]->(end33) WHERE end33 IN about18 } AND coalesce(attended30.side <> attended32.side, true) AND who20 <> whom24 AND (NOT (whom24 IN who17) OR who20.id < whom24.id)
  WITH who20, whom24, count(DISTINCT meeting31) AS times26,
    min(CASE WHEN meeting31.earliest IS NOT NULL
        THEN [meeting31.earliest, meeting31.date] END)[1] AS first27,
    max(CASE WHEN meeting31.latest IS NOT NULL
        THEN [meeting31.latest, meeting31.date] END)[1] AS last28
  WITH who20, whom24, times26, first27, last28, about18
  ORDER BY times26 DESC, who20.id, whom24.id
  LIMIT $param4
  CALL (who20, whom24, times26, first27, last28, about18) {
    MATCH (who20)-[attended34:ATTENDED]->(meeting35:Meeting)<-[attended36:ATTENDED]-(whom24)
    WHERE coalesce(attended34.side <> attended36.side, true) AND meeting35.status IN $param5 AND EXISTS { (meeting35)-[:DISCUSSED]->(end37) WHERE end37 IN about18 }
    MATCH (meeting35)-[:DISCUSSED]->(issue38:Issue)
    WITH issue38, count(DISTINCT meeting35) AS times39
    WITH issue38, times39
    ORDER BY times39 DESC, issue38.id
    LIMIT $param6
    RETURN collect({times: times39, issue: {name: issue38.name}}) AS rows40
  }
  CALL (who20, whom24, times26, first27, last28, about18) {
    MATCH (who20)-[attended41:ATTENDED]->(meeting42:Meeting)<-[attended43:ATTENDED]-(whom24)
    WHERE coalesce(attended41.side <> attended43.side, true) AND meeting42.status IN $param7 AND EXISTS { (meeting42)-[:DISCUSSED]->(end44) WHERE end44 IN about18 }
    RETURN count(*) AS total45
  }
  CALL (who20, whom24, times26, first27, last28, about18) {
    MATCH (who20)-[attended41:ATTENDED]->(meeting42:Meeting)<-[attended43:ATTENDED]-(whom24)
    WHERE coalesce(attended41.side <> attended43.side, true) AND meeting42.status IN $param7 AND EXISTS { (meeting42)-[:DISCUSSED]->(end44) WHERE end44 IN about18 }
    WITH meeting42
    ORDER BY meeting42.dateUp, meeting42.id
    LIMIT $param8
    CALL (meeting42) {
      MATCH (meeting42)-[relation46:HELD_AT]->(node47:Place)
      WITH node47, relation46
      ORDER BY node47.id
      LIMIT $param9
      CALL (node47, relation46) {
        MATCH (node48:Evidence)
        WHERE node48.id IN relation46.evidence
        WITH node48
        ORDER BY node48.document, node48.start, node48.id
        LIMIT $param10
        RETURN collect({quote: node48.quote}) AS rows49
      }
      RETURN collect({edges: {node: {name: node47.name}, evidence: rows49}}) AS rows50
    }
    CALL (meeting42) {
      MATCH (meeting42)-[relation51:DISCUSSED]->(node52:Issue)
      WITH node52, relation51
      ORDER BY node52.id
      LIMIT $param11
      CALL (node52, relation51) {
        MATCH (node53:Evidence)
        WHERE node53.id IN relation51.evidence
        WITH node53
        ORDER BY node53.document, node53.start, node53.id
        LIMIT $param12
        RETURN collect({quote: node53.quote}) AS rows54
      }
      RETURN collect({edges: {node: {name: node52.name}, evidence: rows54}}) AS rows55
    }
    CALL (meeting42) {
      MATCH (node56:Evidence)
      WHERE node56.id IN meeting42.evidence
      WITH node56
      ORDER BY node56.document, node56.start, node56.id
      LIMIT $param13
      CALL (node56) {
        MATCH (node56)-[relation57:IN]->(node58:Article)
        WITH node58, relation57
        LIMIT 1
        RETURN collect({headline: node58.headline}) AS rows59
      }
      CALL (node56) {
        MATCH (node60:Document)
        WHERE node60.id = node56.document
        WITH node60
        LIMIT 1
        RETURN collect({file: node60.file}) AS rows61
      }
      CALL (node56) {
        CALL (node56) {
          RETURN node56 AS around62
          UNION
          MATCH (node56)-[:IN]->(:Article)<-[:IN]-(near63:Evidence)
          WHERE near63.start < node56.start
          WITH near63 ORDER BY near63.start DESC, near63.id LIMIT $param14
          RETURN near63 AS around62
          UNION
          MATCH (node56)-[:IN]->(:Article)<-[:IN]-(near63:Evidence)
          WHERE near63.start > node56.start
          WITH near63 ORDER BY near63.start ASC, near63.id LIMIT $param14
          RETURN near63 AS around62
        }
        WITH around62
        ORDER BY around62.start, around62.id
        RETURN collect({quote: around62.quote}) AS rows64
      }
      RETURN collect({quote: node56.quote, start: node56.start, end: node56.end, article: head(rows59), document: head(rows61), context: rows64}) AS rows65
    }
    RETURN collect({nodes: {title: meeting42.title, date: meeting42.date, places: {`#rows`: rows50}, issues: {`#rows`: rows55}, evidence: rows65}}) AS rows66
  }
  RETURN collect({edges: {node: {who: CASE WHEN who20:Organization THEN {`#type`: 'Organization', id: who20.id, name: who20.name}
  WHEN who20:Person THEN {`#type`: 'Person', id: who20.id, name: who20.name} END, whom: CASE WHEN whom24:Organization THEN {`#type`: 'Organization', id: whom24.id, name: coalesce(whom24.nameEn, whom24.name)}
  WHEN whom24:Person THEN {`#type`: 'Person', id: whom24.id, name: coalesce(whom24.nameEn, whom24.name)} END, times: times26, firstMet: first27, lastMet: last28, about: rows40, meetings: {totalCount: total45, `#rows`: rows66}}}}) AS rows67
}
RETURN {totalCount: total29, `#rows`: rows67} AS data, problems19 AS problems;
