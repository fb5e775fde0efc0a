// $param0: [{"text":"美国","folded":"美国","nearest":"美国^4 OR 美* OR *国"}]
// $param1: ["DEMAND","COMMITMENT"]
// $param2: 21
// $param3: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person|Organization|Place
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization|Place
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person|Organization|Place
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS madeBy6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.madeBy', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH madeBy6, problems7 AS problems8
CALL (madeBy6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND madeBy6 AS start9
  MATCH (start9)<-[:MADE_BY]-(node10:Statement)
  WHERE node10.kind IN $param1
  WITH DISTINCT node10
  RETURN count(*) AS total11
}
CALL (madeBy6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND madeBy6 AS start9
  MATCH (start9)<-[:MADE_BY]-(node10:Statement)
  WHERE node10.kind IN $param1
  WITH DISTINCT node10
  ORDER BY node10.id
  LIMIT $param2
  CALL (node10) {
    MATCH (node10)-[relation12:MADE_BY]->(node13)
    WITH node13, relation12
    ORDER BY node13.id
    LIMIT $param3
    RETURN collect({`#key`: [node13.id], nodes: CASE WHEN node13:Place THEN {`#type`: 'Place', name: node13.name}
    WHEN node13:Organization THEN {`#type`: 'Organization', name: node13.name}
    WHEN node13:Person THEN {`#type`: 'Person', name: node13.name} END}) AS rows14
  }
  RETURN collect({`#key`: [node10.id], nodes: {kind: node10.kind, text: node10.text, date: coalesce(COLLECT { MATCH (node10)-[:STATED_AT]->(meeting15:Meeting) WHERE meeting15.date IS NOT NULL
    RETURN meeting15.date ORDER BY meeting15.earliest, meeting15.id LIMIT 1 }[0], COLLECT { MATCH (node10)-[:REPORTED_BY]->(article16:Article)
      OPTIONAL MATCH (article16)-[:IN]->(document17:Document)
      WITH coalesce(article16.publishedOn, document17.publishedOn) AS day18 WHERE day18 IS NOT NULL
      RETURN day18 ORDER BY day18 LIMIT 1 }[0]), dateOf: CASE WHEN EXISTS { (node10)-[:STATED_AT]->(meeting19:Meeting) WHERE meeting19.date IS NOT NULL } THEN 'MEETING' WHEN COLLECT { MATCH (node10)-[:REPORTED_BY]->(article20:Article)
    OPTIONAL MATCH (article20)-[:IN]->(document21:Document)
    WITH coalesce(article20.publishedOn, document21.publishedOn) AS day22 WHERE day22 IS NOT NULL
    RETURN day22 ORDER BY day22 LIMIT 1 }[0] IS NOT NULL THEN 'PUBLICATION' END, madeBy: {`#rows`: rows14}}}) AS rows23
}
RETURN {totalCount: total11, `#rows`: rows23} AS data, problems8 AS problems;

// $param0: [{"text":"关税和非关税措施","folded":"关税和非关税措施","nearest":"关税^4 OR 税和^4 OR 和非^4 OR 非关^4 OR 关税^4 OR 税措^4 OR 措施^4 OR 关* OR *施"}]
// $param1: "2019-06-30"
// $param2: "2018-01-01"
// $param3: "2018-01-01"
// $param4: "2019-06-30"
// $param5: 4
// $param6: 21
// $param7: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Issue
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS about6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'where.about', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (about6) {
  UNWIND about6 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS about8
}
WITH about8, problems7 AS problems9
CALL (about8, problems9) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND about8 AS start10
  MATCH (start10)<-[:ABOUT]-(node11:Statement)
  WHERE CASE WHEN EXISTS { (node11)-[:STATED_AT]->(meeting12:Meeting) WHERE meeting12.date IS NOT NULL } THEN EXISTS { (node11)-[:STATED_AT]->(meeting13:Meeting)
    WHERE meeting13.date IS NOT NULL AND (meeting13.earliest IS NULL OR (meeting13.earliest <= $param1 AND meeting13.latest >= $param2)) }
    ELSE any(day14 IN [COLLECT { MATCH (node11)-[:REPORTED_BY]->(article15:Article)
      OPTIONAL MATCH (article15)-[:IN]->(document16:Document)
      WITH coalesce(article15.publishedOn, document16.publishedOn) AS day17 WHERE day17 IS NOT NULL
      RETURN day17 ORDER BY day17 LIMIT 1 }[0]] WHERE day14 IS NULL OR day14 CONTAINS 'X' OR (day14 >= left($param3, size(day14)) AND day14 <= left($param4, size(day14)))) END
  WITH DISTINCT node11
  WITH node11, CASE WHEN EXISTS { (node11)-[:STATED_AT]->(meeting18:Meeting) WHERE meeting18.date IS NOT NULL } THEN COLLECT { MATCH (node11)-[:STATED_AT]->(meeting19:Meeting) WHERE meeting19.date IS NOT NULL
    RETURN meeting19.earliest ORDER BY meeting19.earliest, meeting19.id LIMIT 1 }[0] ELSE COLLECT { MATCH (node11)-[:REPORTED_BY]->(article20:Article)
      OPTIONAL MATCH (article20)-[:IN]->(document21:Document)
      WITH coalesce(article20.publishedOn, document21.publishedOn) AS day22 WHERE day22 IS NOT NULL
      RETURN day22 ORDER BY day22 LIMIT 1 }[0] END AS said23
  WITH DISTINCT node11, said23
  ORDER BY said23 IS NULL, said23 DESC, node11.id
  LIMIT $param5
  CALL (node11) {
    MATCH (node11)-[relation24:STATED_AT]->(node25:Meeting)
    WITH node25, relation24
    ORDER BY node25.id
    LIMIT $param6
    RETURN collect({`#key`: [node25.id], nodes: {title: node25.title, accountsDiffer: EXISTS {
      MATCH (node25)-[account26:REPORTED_BY]->(), (node25)-[account27:REPORTED_BY]->()
      WHERE account26.status <> account27.status OR CASE
          WHEN NOT account26.date + account27.date CONTAINS 'X' THEN any(days28 IN [[last(split(account26.date, '/')), head(split(account27.date, '/'))]] WHERE left(days28[0], size(days28[1])) < left(days28[1], size(days28[0])))
          WHEN account26.date + account27.date CONTAINS '/' THEN false
          ELSE any(days29 IN [[substring(account26.date, 5), substring(account27.date, 5)]] WHERE left(days29[0], size(days29[1])) < left(days29[1], size(days29[0]))) END
    }}}) AS rows30
  }
  CALL (node11) {
    MATCH (node11)-[relation31:ABOUT]->(node32:Issue)
    WITH node32, relation31
    ORDER BY node32.id
    LIMIT $param7
    RETURN collect({`#key`: [node32.id], nodes: {name: node32.name}}) AS rows33
  }
  RETURN collect({`#key`: [said23, node11.id], nodes: {kind: node11.kind, date: coalesce(COLLECT { MATCH (node11)-[:STATED_AT]->(meeting34:Meeting) WHERE meeting34.date IS NOT NULL
    RETURN meeting34.date ORDER BY meeting34.earliest, meeting34.id LIMIT 1 }[0], COLLECT { MATCH (node11)-[:REPORTED_BY]->(article35:Article)
      OPTIONAL MATCH (article35)-[:IN]->(document36:Document)
      WITH coalesce(article35.publishedOn, document36.publishedOn) AS day37 WHERE day37 IS NOT NULL
      RETURN day37 ORDER BY day37 LIMIT 1 }[0]), statedAt: {`#rows`: rows30}, about: {`#rows`: rows33}}}) AS rows38
}
RETURN {`#rows`: rows38} AS data, problems9 AS problems;
