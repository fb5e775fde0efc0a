// $param0: [{"text":"Liu He","folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: [{"text":"知识产权保护","folded":"知识产权保护","nearest":"知识^4 OR 识产^4 OR 产权^4 OR 权保^4 OR 保护^4 OR 知* OR *护"}]
// $param2: ["HELD"]
// $param3: ["HELD"]
// $param4: 20
// $param5: ["HELD"]
// $param6: 100
// $param7: ["HELD"]
// $param8: 20
// $param9: 20
// $param10: 100
// $param11: 20
// $param12: 100
// $param13: 100
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
  MATCH (who20)-[attended21:ATTENDED]->(meeting22)<-[attended23:ATTENDED]-(whom24)
  WHERE meeting22.status IN $param2 AND EXISTS { (meeting22)-[:DISCUSSED]->(end25) WHERE end25 IN about18 } AND coalesce(attended21.side <> attended23.side, true) AND who20 <> whom24
  WITH who20, whom24, count(DISTINCT meeting22) AS times26,
    min(CASE WHEN meeting22.earliest IS NOT NULL THEN [meeting22.earliest, meeting22.date] END)[1] AS first27, max(CASE WHEN meeting22.latest IS NOT NULL THEN [meeting22.latest, meeting22.date] END)[1] AS last28
  WHERE (NOT (whom24 IN who17) OR who20.id < whom24.id)
  RETURN count(*) AS total29
}
CALL (problems19, who17, about18) {
  WITH problems19 WHERE isEmpty(problems19)
  UNWIND who17 AS who20
  MATCH (who20)-[attended30:ATTENDED]->(meeting31)<-[attended32:ATTENDED]-(whom24)
  WHERE meeting31.status IN $param3 AND EXISTS { (meeting31)-[:DISCUSSED]->(end33) WHERE end33 IN about18 } AND coalesce(attended30.side <> attended32.side, true) AND who20 <> whom24
  WITH who20, whom24, count(DISTINCT meeting31) AS times26,
    min(CASE WHEN meeting31.earliest IS NOT NULL THEN [meeting31.earliest, meeting31.date] END)[1] AS first27, max(CASE WHEN meeting31.latest IS NOT NULL THEN [meeting31.latest, meeting31.date] END)[1] AS last28
  WHERE (NOT (whom24 IN who17) OR who20.id < whom24.id)
  WITH who20, whom24, times26, first27, last28, about18
  ORDER BY times26 DESC, who20.id, whom24.id
  LIMIT $param4
  CALL (who20, whom24, times26, first27, last28, about18) {
    WITH *, CASE WHEN COUNT { (who20)-[:ATTENDED]->() } <= COUNT { (whom24)-[:ATTENDED]->() } THEN who20 ELSE whom24 END AS rarer34,
      CASE WHEN COUNT { (who20)-[:ATTENDED]->() } <= COUNT { (whom24)-[:ATTENDED]->() } THEN whom24 ELSE who20 END AS other35
    MATCH (rarer34)-[attended36:ATTENDED]->(meeting37)
    WHERE meeting37.status IN $param5 AND EXISTS { (meeting37)-[:DISCUSSED]->(end38) WHERE end38 IN about18 }
    WITH *, attended36.side AS side39
    MATCH (meeting37)<-[attended40:ATTENDED]-(other35)
    WHERE coalesce(side39 <> attended40.side, true)
    MATCH (meeting37)-[:DISCUSSED]->(issue41:Issue)
    WITH issue41, count(DISTINCT meeting37) AS times42
    WITH issue41, times42
    ORDER BY times42 DESC, issue41.id
    LIMIT $param6
    RETURN collect([times42, {name: issue41.name}]) AS rows43
  }
  CALL (who20, whom24, times26, first27, last28, about18) {
    WITH *, CASE WHEN COUNT { (who20)-[:ATTENDED]->() } <= COUNT { (whom24)-[:ATTENDED]->() } THEN who20 ELSE whom24 END AS rarer44,
      CASE WHEN COUNT { (who20)-[:ATTENDED]->() } <= COUNT { (whom24)-[:ATTENDED]->() } THEN whom24 ELSE who20 END AS other45
    MATCH (rarer44)-[attended46:ATTENDED]->(meeting47)
    WHERE meeting47.status IN $param7 AND EXISTS { (meeting47)-[:DISCUSSED]->(end48) WHERE end48 IN about18 }
    WITH *, attended46.side AS side49
    MATCH (meeting47)<-[attended50:ATTENDED]-(other45)
    WHERE coalesce(side49 <> attended50.side, true)
    WITH meeting47
    ORDER BY meeting47.dateUp, meeting47.id
    LIMIT $param8
    CALL (meeting47) {
      MATCH (meeting47)-[relation51:HELD_AT]->(node52)
      WITH node52, relation51
      ORDER BY node52.id
      LIMIT $param9
      CALL (node52) {
        MATCH (node52)-[relation53:LOCATED_IN]->(node54)
        WITH node54, relation53
        LIMIT 1
        RETURN collect([node54.name]) AS rows55
      }
      CALL (node52, relation51) {
        MATCH (node56:Evidence)
        WHERE node56.id IN relation51.evidence
        WITH node56
        ORDER BY node56.document, node56.start, node56.id
        LIMIT $param10
        RETURN collect([node56.quote]) AS rows57
      }
      RETURN collect([[[node52.name, head(rows55)], rows57]]) AS rows58
    }
    CALL (meeting47) {
      MATCH (meeting47)-[relation59:DISCUSSED]->(node60)
      WITH node60, relation59
      ORDER BY node60.id
      LIMIT $param11
      CALL (node60, relation59) {
        MATCH (node61:Evidence)
        WHERE node61.id IN relation59.evidence
        WITH node61
        ORDER BY node61.document, node61.start, node61.id
        LIMIT $param12
        RETURN collect([node61.quote]) AS rows62
      }
      RETURN collect([[[node60.name], rows62]]) AS rows63
    }
    CALL (meeting47) {
      MATCH (node64:Evidence)
      WHERE node64.id IN meeting47.evidence
      WITH node64
      ORDER BY node64.document, node64.start, node64.id
      LIMIT $param13
      CALL (node64) {
        MATCH (node65:Document)
        WHERE node65.id = node64.document
        WITH node65
        LIMIT 1
        RETURN collect([node65.file]) AS rows66
      }
      CALL (node64) {
        MATCH (node64)-[relation67:IN]->(node68:Article)
        WITH node68, relation67
        LIMIT 1
        RETURN collect([node68.headline]) AS rows69
      }
      RETURN collect([node64.quote, head(rows66), head(rows69)]) AS rows70
    }
    RETURN collect([[meeting47.title, meeting47.kind, meeting47.date, meeting47.dateText, {`#rows`: rows58}, {`#rows`: rows63}, rows70]]) AS rows71
  }
  RETURN collect([[[who20 {`#type`: 'Organization', id: who20.id, name: who20.name}, whom24 {`#type`: 'Organization', id: whom24.id, name: whom24.name, english: coalesce(whom24.nameEn, whom24.name)}, times26, first27, last28, rows43, {`#rows`: rows71}]]]) AS rows72
}
RETURN {totalCount: total29, `#rows`: rows72} AS data, problems19 AS problems;
