// $param0: [{"text":"Zhang San","folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"}]
// $param1: [{"text":"貿易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: ["HELD"]
// $param3: ["HELD"]
// $param4: 6
// $param5: ["HELD"]
// $param6: 100
// $param7: ["HELD"]
// $param8: 21
// $param9: 21
// $param10: 100
// $param11: 21
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
WITH who6, about16, problems7 + problems15 AS problems17
CALL (who6, about16, problems17) {
  WITH problems17 WHERE isEmpty(problems17)
  UNWIND who6 AS who18
  MATCH (who18)-[attended19:ATTENDED]->(meeting20:Meeting)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param2 AND EXISTS { (meeting20)-[:DISCUSSED]->(end23) WHERE end23 IN about16 } AND coalesce(attended19.side <> attended21.side, true) AND who18 <> whom22 AND (NOT (whom22 IN who6) OR who18.id < whom22.id)
  WITH who18, whom22, count(DISTINCT meeting20) AS times24,
    min(CASE WHEN meeting20.earliest IS NOT NULL
        THEN [meeting20.earliest, meeting20.date] END)[1] AS first25,
    max(CASE WHEN meeting20.latest IS NOT NULL
        THEN [meeting20.latest, meeting20.date] END)[1] AS last26
  RETURN count(*) AS total27
}
CALL (who6, about16, problems17) {
  WITH problems17 WHERE isEmpty(problems17)
  UNWIND who6 AS who18
  MATCH (who18)-[attended28:ATTENDED]->(meeting29:Meeting)<-[attended30:ATTENDED]-(whom22)
  WHERE meeting29.status IN $param3 AND EXISTS { (meeting29)-[:DISCUSSED]->(end31) WHERE end31 IN about16 } AND coalesce(attended28.side <> attended30.side, true) AND who18 <> whom22 AND (NOT (whom22 IN who6) OR who18.id < whom22.id)
  WITH who18, whom22, count(DISTINCT meeting29) AS times24,
    min(CASE WHEN meeting29.earliest IS NOT NULL
        THEN [meeting29.earliest, meeting29.date] END)[1] AS first25,
    max(CASE WHEN meeting29.latest IS NOT NULL
        THEN [meeting29.latest, meeting29.date] END)[1] AS last26
  WITH who18, whom22, times24, first25, last26, about16
  ORDER BY times24 DESC, who18.id, whom22.id
  LIMIT $param4
  CALL (who18, whom22, times24, first25, last26, about16) {
    MATCH (who18)-[attended32:ATTENDED]->(meeting33:Meeting)<-[attended34:ATTENDED]-(whom22)
    WHERE coalesce(attended32.side <> attended34.side, true) AND meeting33.status IN $param5 AND EXISTS { (meeting33)-[:DISCUSSED]->(end35) WHERE end35 IN about16 }
    MATCH (meeting33)-[:DISCUSSED]->(issue36:Issue)
    WITH issue36, count(DISTINCT meeting33) AS times37
    WITH issue36, times37
    ORDER BY times37 DESC, issue36.id
    LIMIT $param6
    RETURN collect({times: times37, issue: {name: issue36.name}}) AS rows38
  }
  CALL (who18, whom22, times24, first25, last26, about16) {
    MATCH (who18)-[attended39:ATTENDED]->(meeting40:Meeting)<-[attended41:ATTENDED]-(whom22)
    WHERE coalesce(attended39.side <> attended41.side, true) AND meeting40.status IN $param7 AND EXISTS { (meeting40)-[:DISCUSSED]->(end42) WHERE end42 IN about16 }
    RETURN count(*) AS total43
  }
  CALL (who18, whom22, times24, first25, last26, about16) {
    MATCH (who18)-[attended39:ATTENDED]->(meeting40:Meeting)<-[attended41:ATTENDED]-(whom22)
    WHERE coalesce(attended39.side <> attended41.side, true) AND meeting40.status IN $param7 AND EXISTS { (meeting40)-[:DISCUSSED]->(end42) WHERE end42 IN about16 }
    WITH meeting40
    ORDER BY meeting40.earliest IS NULL, meeting40.earliest, meeting40.id
    LIMIT $param8
    CALL (meeting40) {
      MATCH (meeting40)-[relation44:HELD_AT]->(node45:Place)
      WITH node45, relation44
      ORDER BY node45.id
      LIMIT $param9
      CALL (node45, relation44) {
        MATCH (node46:Evidence)
        WHERE node46.id IN relation44.evidence
        WITH node46
        ORDER BY node46.document, node46.start, node46.id
        LIMIT $param10
        RETURN collect({quote: node46.quote}) AS rows47
      }
      RETURN collect({`#key`: [node45.id], edges: {node: {name: node45.name}, evidence: rows47}}) AS rows48
    }
    CALL (meeting40) {
      MATCH (meeting40)-[relation49:DISCUSSED]->(node50:Issue)
      WITH node50, relation49
      ORDER BY node50.id
      LIMIT $param11
      CALL (node50, relation49) {
        MATCH (node51:Evidence)
        WHERE node51.id IN relation49.evidence
        WITH node51
        ORDER BY node51.document, node51.start, node51.id
        LIMIT $param12
        RETURN collect({quote: node51.quote}) AS rows52
      }
      RETURN collect({`#key`: [node50.id], edges: {node: {name: node50.name}, evidence: rows52}}) AS rows53
    }
    CALL (meeting40) {
      MATCH (node54:Evidence)
      WHERE node54.id IN meeting40.evidence
      WITH node54
      ORDER BY node54.document, node54.start, node54.id
      LIMIT $param13
      CALL (node54) {
        MATCH (node54)-[relation55:IN]->(node56:Article)
        WITH node56, relation55
        LIMIT 1
        RETURN collect({headline: node56.headline}) AS rows57
      }
      CALL (node54) {
        MATCH (node58:Document)
        WHERE node58.id = node54.document
        WITH node58
        LIMIT 1
        RETURN collect({file: node58.file}) AS rows59
      }
      CALL (node54) {
        CALL (node54) {
          RETURN node54 AS around60
          UNION
          MATCH (node54)-[:IN]->(:Article)<-[:IN]-(near61:Evidence)
          WHERE near61.start < node54.start
          WITH near61 ORDER BY near61.start DESC, near61.id LIMIT $param14
          RETURN near61 AS around60
          UNION
          MATCH (node54)-[:IN]->(:Article)<-[:IN]-(near61:Evidence)
          WHERE near61.start > node54.start
          WITH near61 ORDER BY near61.start ASC, near61.id LIMIT $param14
          RETURN near61 AS around60
        }
        WITH around60
        ORDER BY around60.start, around60.id
        RETURN collect({quote: around60.quote}) AS rows62
      }
      RETURN collect({quote: node54.quote, start: node54.start, end: node54.end, article: head(rows57), document: head(rows59), context: rows62}) AS rows63
    }
    RETURN collect({`#key`: [meeting40.earliest, meeting40.id], nodes: {title: meeting40.title, date: meeting40.date, places: {`#rows`: rows48}, issues: {`#rows`: rows53}, evidence: rows63}}) AS rows64
  }
  RETURN collect({`#key`: [times24, who18.id, whom22.id], edges: {node: {who: CASE WHEN who18:Organization THEN {`#type`: 'Organization', id: who18.id, name: who18.name}
  WHEN who18:Person THEN {`#type`: 'Person', id: who18.id, name: who18.name} END, whom: {`#type`: 'Organization', id: whom22.id, name: coalesce(whom22.nameEn, whom22.name)}, times: times24, firstMet: first25, lastMet: last26, about: rows38, meetings: {totalCount: total43, `#rows`: rows64}}}}) AS rows65
}
RETURN {totalCount: total27, `#rows`: rows65} AS data, problems17 AS problems;
