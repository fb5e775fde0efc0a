// $param0: [{"text":"Zhang San","ids":[],"folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"}]
// $param1: [{"text":"貿易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
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
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Person|Organization
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS who7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Issue
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Issue
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Issue
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS about16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'about', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
CALL (about16) {
  UNWIND about16 AS reference9
  MATCH (reference9)<-[:BROADER*0..]-(entity11)
  RETURN collect(DISTINCT entity11) AS about18
}
WITH who7 AS who19, about18 AS about20, problems8 + problems17 AS problems21
CALL (problems21, who19, about20) {
  WITH problems21 WHERE isEmpty(problems21)
  UNWIND who19 AS who22
  MATCH (who22)-[attended23:ATTENDED]->(meeting24)<-[attended25:ATTENDED]-(whom26)
  WHERE meeting24.status IN $param2 AND EXISTS { (meeting24)-[:DISCUSSED]->(end27) WHERE end27 IN about20 } AND coalesce(attended23.side <> attended25.side, true) AND who22 <> whom26
  WITH who22, whom26, count(DISTINCT meeting24) AS times28, min(head([day29 IN [meeting24.earliest] WHERE day29 IS NOT NULL | [day29, meeting24.date]]))[1] AS first30, max(head([day31 IN [meeting24.latest] WHERE day31 IS NOT NULL | [day31, meeting24.date]]))[1] AS last32
  WHERE (NOT (whom26 IN who19) OR who22.id < whom26.id)
  RETURN count(*) AS total33
}
CALL (problems21, who19, about20) {
  WITH problems21 WHERE isEmpty(problems21)
  UNWIND who19 AS who22
  MATCH (who22)-[attended34:ATTENDED]->(meeting35)<-[attended36:ATTENDED]-(whom26)
  WHERE meeting35.status IN $param3 AND EXISTS { (meeting35)-[:DISCUSSED]->(end37) WHERE end37 IN about20 } AND coalesce(attended34.side <> attended36.side, true) AND who22 <> whom26
  WITH who22, whom26, count(DISTINCT meeting35) AS times28, min(head([day38 IN [meeting35.earliest] WHERE day38 IS NOT NULL | [day38, meeting35.date]]))[1] AS first30, max(head([day39 IN [meeting35.latest] WHERE day39 IS NOT NULL | [day39, meeting35.date]]))[1] AS last32
  WHERE (NOT (whom26 IN who19) OR who22.id < whom26.id)
  WITH who22, whom26, times28, first30, last32, about20
  ORDER BY times28 DESC, who22.id, whom26.id
  LIMIT $param4
  CALL (who22, whom26, times28, first30, last32, about20) {
    WITH *, COUNT { (who22)-[:ATTENDED]->() } <= COUNT { (whom26)-[:ATTENDED]->() } AS isRarer40
    WITH *, CASE WHEN isRarer40 THEN who22 ELSE whom26 END AS rarer41, CASE WHEN isRarer40 THEN whom26 ELSE who22 END AS other42
    MATCH (rarer41)-[attended43:ATTENDED]->(meeting44)
    WHERE meeting44.status IN $param5 AND EXISTS { (meeting44)-[:DISCUSSED]->(end45) WHERE end45 IN about20 }
    WITH *, attended43.side AS side46
    MATCH (meeting44)<-[attended47:ATTENDED]-(other42)
    WHERE coalesce(side46 <> attended47.side, true)
    MATCH (meeting44)-[:DISCUSSED]->(issue48:Issue)
    WITH issue48, count(DISTINCT meeting44) AS times49
    WITH issue48, times49
    ORDER BY times49 DESC, issue48.id
    LIMIT $param6
    RETURN collect([times49, {name: issue48.name}]) AS rows50
  }
  CALL (who22, whom26, times28, first30, last32, about20) {
    WITH *, COUNT { (who22)-[:ATTENDED]->() } <= COUNT { (whom26)-[:ATTENDED]->() } AS isRarer51
    WITH *, CASE WHEN isRarer51 THEN who22 ELSE whom26 END AS rarer52, CASE WHEN isRarer51 THEN whom26 ELSE who22 END AS other53
    MATCH (rarer52)-[attended54:ATTENDED]->(meeting55)
    WHERE meeting55.status IN $param7 AND EXISTS { (meeting55)-[:DISCUSSED]->(end56) WHERE end56 IN about20 }
    WITH *, attended54.side AS side57
    MATCH (meeting55)<-[attended58:ATTENDED]-(other53)
    WHERE coalesce(side57 <> attended58.side, true)
    RETURN count(*) AS total59
  }
  CALL (who22, whom26, times28, first30, last32, about20) {
    WITH *, COUNT { (who22)-[:ATTENDED]->() } <= COUNT { (whom26)-[:ATTENDED]->() } AS isRarer60
    WITH *, CASE WHEN isRarer60 THEN who22 ELSE whom26 END AS rarer61, CASE WHEN isRarer60 THEN whom26 ELSE who22 END AS other62
    MATCH (rarer61)-[attended63:ATTENDED]->(meeting55)
    WHERE meeting55.status IN $param7 AND EXISTS { (meeting55)-[:DISCUSSED]->(end56) WHERE end56 IN about20 }
    WITH *, attended63.side AS side64
    MATCH (meeting55)<-[attended65:ATTENDED]-(other62)
    WHERE coalesce(side64 <> attended65.side, true)
    WITH meeting55
    ORDER BY meeting55.dateUp, meeting55.id
    LIMIT $param8
    CALL (meeting55) {
      MATCH (meeting55)-[relation66:HELD_AT]->(node67)
      WITH node67, relation66
      ORDER BY node67.id
      LIMIT $param9
      CALL (node67, relation66) {
        MATCH (node68:Evidence)
        WHERE node68.id IN relation66.evidence
        WITH node68
        ORDER BY node68.document, node68.start, node68.id
        LIMIT $param10
        RETURN collect([node68.quote]) AS rows69
      }
      RETURN collect([[[node67.name], rows69]]) AS rows70
    }
    CALL (meeting55) {
      MATCH (meeting55)-[relation71:DISCUSSED]->(node72)
      WITH node72, relation71
      ORDER BY node72.id
      LIMIT $param11
      CALL (node72, relation71) {
        MATCH (node73:Evidence)
        WHERE node73.id IN relation71.evidence
        WITH node73
        ORDER BY node73.document, node73.start, node73.id
        LIMIT $param12
        RETURN collect([node73.quote]) AS rows74
      }
      RETURN collect([[[node72.name], rows74]]) AS rows75
    }
    CALL (meeting55) {
      MATCH (node76:Evidence)
      WHERE node76.id IN meeting55.evidence
      WITH node76
      ORDER BY node76.document, node76.start, node76.id
      LIMIT $param13
      CALL (node76) {
        MATCH (node76)-[relation77:IN]->(node78:Article)
        WITH node78, relation77
        LIMIT 1
        RETURN collect([node78.headline]) AS rows79
      }
      CALL (node76) {
        MATCH (node80:Document)
        WHERE node80.id = node76.document
        WITH node80
        LIMIT 1
        RETURN collect([node80.file]) AS rows81
      }
      CALL (node76) {
        CALL (node76) {
          RETURN node76 AS around82
          UNION
          MATCH (node76)-[:IN]->(:Article)<-[:IN]-(near83:Evidence)
          WHERE near83.start < node76.start
          WITH near83 ORDER BY near83.start DESC, near83.id LIMIT $param14
          RETURN near83 AS around82
          UNION
          MATCH (node76)-[:IN]->(:Article)<-[:IN]-(near83:Evidence)
          WHERE near83.start > node76.start
          WITH near83 ORDER BY near83.start ASC, near83.id LIMIT $param14
          RETURN near83 AS around82
        }
        WITH around82
        ORDER BY around82.start, around82.id
        RETURN collect([around82.quote]) AS rows84
      }
      RETURN collect([node76.quote, node76.start, node76.end, head(rows79), head(rows81), rows84]) AS rows85
    }
    RETURN collect([[meeting55.title, meeting55.date, {`#rows`: rows70}, {`#rows`: rows75}, rows85]]) AS rows86
  }
  RETURN collect([[[CASE WHEN who22:Organization THEN {`#type`: 'Organization', id: who22.id, name: who22.name}
  WHEN who22:Person THEN {`#type`: 'Person', id: who22.id, name: who22.name} END, whom26 {`#type`: 'Organization', id: whom26.id, name: coalesce(whom26.nameEn, whom26.name)}, times28, first30, last32, rows50, {totalCount: total59, `#rows`: rows86}]]]) AS rows87
}
RETURN {totalCount: total33, `#rows`: rows87} AS data, problems21 AS problems;
