// $param0: [{"text":"美国","folded":"美国","nearest":"美国^4 OR 美* OR *国"}]
// $param1: ["DEMAND","COMMITMENT"]
// $param2: ["DEMAND","COMMITMENT"]
// $param3: ["DEMAND","COMMITMENT"]
// $param4: 20
// $param5: 20
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
WITH madeBy6 AS madeBy8, problems7 AS problems9
CALL (problems9, madeBy8) {
  WITH problems9 WHERE isEmpty(problems9)
  CALL (madeBy8) {
    UNWIND madeBy8 AS start10
    MATCH (node11)-[relation12:MADE_BY]->(start10)
    RETURN DISTINCT node11
  }
  WITH *
  WHERE node11.kind IN $param1
  RETURN count(*) AS total13
}
CALL (problems9, madeBy8) {
  WITH problems9 WHERE isEmpty(problems9)
  WITH [reduce(sum14 = 0, one15 IN madeBy8 | sum14 + COUNT { ()-[:MADE_BY]->(one15) }), 2000] AS sizes16
  WITH reduce(way17 = 0, at18 IN range(1, size(sizes16) - 1) |
    CASE WHEN sizes16[at18] < sizes16[way17] THEN at18 ELSE way17 END) AS way17
  CALL (way17, madeBy8) {
    UNWIND CASE WHEN way17 = 0 THEN [way17] ELSE [] END AS at18
    CALL (madeBy8) {
      UNWIND madeBy8 AS start19
      MATCH (node11)-[relation20:MADE_BY]->(start19)
      RETURN DISTINCT node11
    }
    WITH *
    WHERE node11.kind IN $param2
    RETURN node11
    UNION ALL
    UNWIND CASE WHEN way17 = 1 THEN [way17] ELSE [] END AS at18
    MATCH (node11:Statement)
    WHERE node11.kind IN $param3 AND EXISTS { (node11)-[relation21:MADE_BY]->(end22) WHERE end22 IN madeBy8 } AND (node11.id >= '')
    WITH node11
    ORDER BY node11.id
    LIMIT $param4
    RETURN node11
  }
  WITH node11
  ORDER BY node11.id
  LIMIT $param4
  CALL (node11) {
    MATCH (node11)-[relation23:MADE_BY]->(node24)
    WITH node24, relation23
    ORDER BY node24.id
    LIMIT $param5
    RETURN collect([['Place', node24.name]]) AS rows25
  }
  RETURN collect([[node11.kind, node11.text, coalesce(COLLECT { MATCH (node11)-[:STATED_AT]->(meeting26:Meeting) WHERE meeting26.date IS NOT NULL
    RETURN meeting26.date ORDER BY meeting26.earliest, meeting26.id LIMIT 1 }[0], COLLECT { MATCH (node11)-[:REPORTED_BY]->(article27:Article)
      OPTIONAL MATCH (article27)-[:IN]->(document28:Document)
      WITH coalesce(article27.publishedOn, document28.publishedOn) AS day29 WHERE day29 IS NOT NULL
      RETURN day29 ORDER BY day29 LIMIT 1 }[0]), CASE WHEN COLLECT { MATCH (node11)-[:STATED_AT]->(meeting30:Meeting) WHERE meeting30.date IS NOT NULL
    RETURN meeting30.date ORDER BY meeting30.earliest, meeting30.id LIMIT 1 }[0] IS NOT NULL THEN 'MEETING' WHEN COLLECT { MATCH (node11)-[:REPORTED_BY]->(article31:Article)
      OPTIONAL MATCH (article31)-[:IN]->(document32:Document)
      WITH coalesce(article31.publishedOn, document32.publishedOn) AS day33 WHERE day33 IS NOT NULL
      RETURN day33 ORDER BY day33 LIMIT 1 }[0] IS NOT NULL THEN 'PUBLICATION' END, {`#rows`: rows25}]]) AS rows34
}
RETURN {totalCount: total13, `#rows`: rows34} AS data, problems9 AS problems;

// $param0: [{"text":"关税和非关税措施","folded":"关税和非关税措施","nearest":"关税^4 OR 税和^4 OR 和非^4 OR 非关^4 OR 关税^4 OR 税措^4 OR 措施^4 OR 关* OR *施"}]
// $param1: "2019-06-30"
// $param2: "2018-01-01"
// $param3: "2018-01-01"
// $param4: "2019-06-30"
// $param5: 3
// $param6: 20
// $param7: 20
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
WITH about8 AS about9, problems7 AS problems10
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (about9) {
    UNWIND about9 AS start11
    MATCH (node12)-[relation13:ABOUT]->(start11)
    RETURN DISTINCT node12
  }
  WITH *
  WHERE any(held14 IN [COLLECT { MATCH (node12)-[:STATED_AT]->(meeting15:Meeting) WHERE meeting15.date IS NOT NULL
    RETURN coalesce((meeting15.earliest IS NULL OR (meeting15.earliest <= $param1 AND meeting15.latest >= $param2)), false) ORDER BY meeting15.earliest, meeting15.id LIMIT 1 }[0]] WHERE CASE WHEN held14 IS NOT NULL THEN held14
    ELSE any(day16 IN [COLLECT { MATCH (node12)-[:REPORTED_BY]->(article17:Article)
      OPTIONAL MATCH (article17)-[:IN]->(document18:Document)
      WITH coalesce(article17.publishedOn, document18.publishedOn) AS day19 WHERE day19 IS NOT NULL
      RETURN day19 ORDER BY day19 LIMIT 1 }[0]] WHERE day16 IS NULL OR day16 CONTAINS 'X' OR (day16 >= left($param3, size(day16)) AND day16 <= left($param4, size(day16)))) END)
  WITH node12, head([day20 IN [COLLECT { MATCH (node12)-[:STATED_AT]->(meeting21:Meeting) WHERE meeting21.date IS NOT NULL
    RETURN coalesce(meeting21.earliest, '') ORDER BY meeting21.earliest, meeting21.id LIMIT 1 }[0]] | CASE WHEN day20 IS NULL THEN head([day22 IN [head(split(COLLECT { MATCH (node12)-[:REPORTED_BY]->(article23:Article)
      OPTIONAL MATCH (article23)-[:IN]->(document24:Document)
      WITH coalesce(article23.publishedOn, document24.publishedOn) AS day25 WHERE day25 IS NOT NULL
      RETURN day25 ORDER BY day25 LIMIT 1 }[0], '/'))] WHERE NOT day22 CONTAINS 'X' | left(day22 + '-01-01', 10)]) WHEN day20 <> '' THEN day20 END]) AS key26
  ORDER BY key26 IS NULL, key26 DESC, node12.id
  LIMIT $param5
  CALL (node12) {
    MATCH (node12)-[relation27:STATED_AT]->(node28)
    WITH node28, relation27
    ORDER BY node28.id
    LIMIT $param6
    RETURN collect([[node28.title, EXISTS {
      MATCH (node28)-[account29:REPORTED_BY]->(), (node28)-[account30:REPORTED_BY]->()
      WHERE account29.status <> account30.status OR CASE
          WHEN NOT account29.date + account30.date CONTAINS 'X' THEN any(ends31 IN [[head(split(account29.date, '/')), last(split(account29.date, '/')), head(split(account30.date, '/')), last(split(account30.date, '/'))]] WHERE left(ends31[1], size(ends31[2])) < left(ends31[2], size(ends31[1])))
          ELSE any(ends31 IN [[end32 IN [head(split(account29.date, '/')), last(split(account29.date, '/')), head(split(account30.date, '/')), last(split(account30.date, '/'))] | substring(end32, 5)]] WHERE CASE
            WHEN NOT (left(ends31[1], size(ends31[0])) < left(ends31[0], size(ends31[1])) OR left(ends31[3], size(ends31[2])) < left(ends31[2], size(ends31[3]))) THEN left(ends31[1], size(ends31[2])) < left(ends31[2], size(ends31[1]))
            ELSE NOT (left(ends31[1], size(ends31[0])) < left(ends31[0], size(ends31[1])) AND left(ends31[3], size(ends31[2])) < left(ends31[2], size(ends31[3]))) AND left(ends31[1], size(ends31[2])) < left(ends31[2], size(ends31[1])) AND left(ends31[3], size(ends31[0])) < left(ends31[0], size(ends31[3])) END) END
    }]]) AS rows33
  }
  CALL (node12) {
    MATCH (node12)-[relation34:ABOUT]->(node35)
    WITH node35, relation34
    ORDER BY node35.id
    LIMIT $param7
    RETURN collect([[node35.name]]) AS rows36
  }
  RETURN collect([[node12.kind, coalesce(COLLECT { MATCH (node12)-[:STATED_AT]->(meeting37:Meeting) WHERE meeting37.date IS NOT NULL
    RETURN meeting37.date ORDER BY meeting37.earliest, meeting37.id LIMIT 1 }[0], COLLECT { MATCH (node12)-[:REPORTED_BY]->(article38:Article)
      OPTIONAL MATCH (article38)-[:IN]->(document39:Document)
      WITH coalesce(article38.publishedOn, document39.publishedOn) AS day40 WHERE day40 IS NOT NULL
      RETURN day40 ORDER BY day40 LIMIT 1 }[0]), {`#rows`: rows33}, {`#rows`: rows36}]]) AS rows41
}
RETURN {`#rows`: rows41} AS data, problems10 AS problems;
