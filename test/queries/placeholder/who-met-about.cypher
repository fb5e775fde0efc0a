// $param0: [{"argument":0,"text":"Zhang San","ids":[],"folded":"zhangsan","nearest":"zhangsan~2 OR zhang~1 OR san~1"},{"argument":1,"text":"貿易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: ["HELD"]
// $param2: 5
// $param3: 100
// $param4: 20
// $param5: 20
// $param6: 100
// $param7: 20
// $param8: 100
// $param9: 100
// $param10: 1
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who', 'about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS who7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS about8, collect(problem6) AS problems9
WITH who7, COLLECT {
  UNWIND about8 AS one10
  MATCH (one10)<-[:BROADER*0..]-(entity11)
  RETURN DISTINCT entity11
} AS about12, problems9
CALL (problems9, who7, about12) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who7 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15)<-[attended16:ATTENDED]-(whom17)
  WHERE meeting15.status IN $param1 AND EXISTS { (meeting15)-[:DISCUSSED]->(end18) WHERE end18 IN about12 } AND coalesce(attended14.side <> attended16.side, true) AND who13 <> whom17
  WITH who13, whom17, count(DISTINCT meeting15) AS times19, min(head([day20 IN [meeting15.earliest] WHERE day20 IS NOT NULL | [day20, meeting15.date]]))[1] AS first21, max(head([day22 IN [meeting15.latest] WHERE day22 IS NOT NULL | [day22, meeting15.date]]))[1] AS last23
  WHERE (NOT (whom17 IN who7) OR who13.id < whom17.id)
  RETURN count(*) AS total24
}
CALL (problems9, who7, about12) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who7 AS who13
  MATCH (who13)-[attended25:ATTENDED]->(meeting26)<-[attended27:ATTENDED]-(whom17)
  WHERE meeting26.status IN $param1 AND EXISTS { (meeting26)-[:DISCUSSED]->(end28) WHERE end28 IN about12 } AND coalesce(attended25.side <> attended27.side, true) AND who13 <> whom17
  WITH who13, whom17, count(DISTINCT meeting26) AS times19, min(head([day29 IN [meeting26.earliest] WHERE day29 IS NOT NULL | [day29, meeting26.date]]))[1] AS first21, max(head([day30 IN [meeting26.latest] WHERE day30 IS NOT NULL | [day30, meeting26.date]]))[1] AS last23
  WHERE (NOT (whom17 IN who7) OR who13.id < whom17.id)
  WITH who13, whom17, times19, first21, last23, about12
  ORDER BY times19 DESC, who13.id, whom17.id
  LIMIT $param2
  CALL (who13, whom17, times19, first21, last23, about12) {
    WITH *, COUNT { (who13)-[:ATTENDED]->() } <= COUNT { (whom17)-[:ATTENDED]->() } AS isRarer31
    WITH *, CASE WHEN isRarer31 THEN who13 ELSE whom17 END AS rarer32, CASE WHEN isRarer31 THEN whom17 ELSE who13 END AS other33
    MATCH (rarer32)-[attended34:ATTENDED]->(meeting35)
    WHERE meeting35.status IN $param1 AND EXISTS { (meeting35)-[:DISCUSSED]->(end36) WHERE end36 IN about12 }
    WITH *, attended34.side AS side37
    MATCH (meeting35)<-[attended38:ATTENDED]-(other33)
    WHERE coalesce(side37 <> attended38.side, true)
    MATCH (meeting35)-[:DISCUSSED]->(issue39:Issue)
    WITH issue39, count(DISTINCT meeting35) AS times40
    WITH issue39, times40
    ORDER BY times40 DESC, issue39.id
    LIMIT $param3
    RETURN collect([times40, {name: issue39.name}]) AS rows41
  }
  CALL (who13, whom17, times19, first21, last23, about12) {
    WITH *, COUNT { (who13)-[:ATTENDED]->() } <= COUNT { (whom17)-[:ATTENDED]->() } AS isRarer42
    WITH *, CASE WHEN isRarer42 THEN who13 ELSE whom17 END AS rarer43, CASE WHEN isRarer42 THEN whom17 ELSE who13 END AS other44
    MATCH (rarer43)-[attended45:ATTENDED]->(meeting46)
    WHERE meeting46.status IN $param1 AND EXISTS { (meeting46)-[:DISCUSSED]->(end47) WHERE end47 IN about12 }
    WITH *, attended45.side AS side48
    MATCH (meeting46)<-[attended49:ATTENDED]-(other44)
    WHERE coalesce(side48 <> attended49.side, true)
    RETURN count(*) AS total50
  }
  CALL (who13, whom17, times19, first21, last23, about12) {
    WITH *, COUNT { (who13)-[:ATTENDED]->() } <= COUNT { (whom17)-[:ATTENDED]->() } AS isRarer51
    WITH *, CASE WHEN isRarer51 THEN who13 ELSE whom17 END AS rarer52, CASE WHEN isRarer51 THEN whom17 ELSE who13 END AS other53
    MATCH (rarer52)-[attended54:ATTENDED]->(meeting46)
    WHERE meeting46.status IN $param1 AND EXISTS { (meeting46)-[:DISCUSSED]->(end47) WHERE end47 IN about12 }
    WITH *, attended54.side AS side55
    MATCH (meeting46)<-[attended56:ATTENDED]-(other53)
    WHERE coalesce(side55 <> attended56.side, true)
    WITH meeting46
    ORDER BY meeting46.dateUp, meeting46.id
    LIMIT $param4
    CALL (meeting46) {
      MATCH (meeting46)-[relation57:HELD_AT]->(node58)
      WITH node58, relation57
      ORDER BY node58.id
      LIMIT $param5
      CALL (node58, relation57) {
        MATCH (node59:Evidence)
        WHERE node59.id IN relation57.evidence
        WITH node59
        ORDER BY node59.document, node59.start, node59.id
        LIMIT $param6
        RETURN collect([node59.quote]) AS rows60
      }
      RETURN collect([[[node58.name], rows60]]) AS rows61
    }
    CALL (meeting46) {
      MATCH (meeting46)-[relation62:DISCUSSED]->(node63)
      WITH node63, relation62
      ORDER BY node63.id
      LIMIT $param7
      CALL (node63, relation62) {
        MATCH (node64:Evidence)
        WHERE node64.id IN relation62.evidence
        WITH node64
        ORDER BY node64.document, node64.start, node64.id
        LIMIT $param8
        RETURN collect([node64.quote]) AS rows65
      }
      RETURN collect([[[node63.name], rows65]]) AS rows66
    }
    CALL (meeting46) {
      MATCH (node67:Evidence)
      WHERE node67.id IN meeting46.evidence
      WITH node67
      ORDER BY node67.document, node67.start, node67.id
      LIMIT $param9
      CALL (node67) {
        MATCH (node67)-[relation68:IN]->(node69:Article)
        WITH node69, relation68
        LIMIT 1
        RETURN collect([node69.headline]) AS rows70
      }
      CALL (node67) {
        MATCH (node71:Document)
        WHERE node71.id = node67.document
        WITH node71
        LIMIT 1
        RETURN collect([node71.file]) AS rows72
      }
      CALL (node67) {
        CALL (node67) {
          RETURN node67 AS around73
          UNION
          MATCH (node67)-[:IN]->(:Article)<-[:IN]-(near74:Evidence)
          WHERE near74.start < node67.start
          WITH near74 ORDER BY near74.start DESC, near74.id LIMIT $param10
          RETURN near74 AS around73
          UNION
          MATCH (node67)-[:IN]->(:Article)<-[:IN]-(near74:Evidence)
          WHERE near74.start > node67.start
          WITH near74 ORDER BY near74.start ASC, near74.id LIMIT $param10
          RETURN near74 AS around73
        }
        WITH around73
        ORDER BY around73.start, around73.id
        RETURN collect([around73.quote]) AS rows75
      }
      RETURN collect([node67.quote, node67.start, node67.end, head(rows70), head(rows72), rows75]) AS rows76
    }
    RETURN collect([[meeting46.title, meeting46.date, {`#rows`: rows61}, {`#rows`: rows66}, rows76]]) AS rows77
  }
  RETURN collect([[[CASE WHEN who13:Organization THEN {`#type`: 'Organization', id: who13.id, name: who13.name}
  WHEN who13:Person THEN {`#type`: 'Person', id: who13.id, name: who13.name} END, whom17 {`#type`: 'Organization', id: whom17.id, name: coalesce(whom17.nameEn, whom17.name)}, times19, first21, last23, rows41, {totalCount: total50, `#rows`: rows77}]]]) AS rows78
}
RETURN {totalCount: total24, `#rows`: rows78} AS data, problems9 AS problems;
