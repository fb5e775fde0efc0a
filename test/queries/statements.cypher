// $param0: [{"text":"美国","ids":[],"folded":"美国","nearest":"美国^4 OR 美* OR *国"}]
// $param1: ["DEMAND","COMMITMENT"]
// $param2: ["DEMAND","COMMITMENT"]
// $param3: 20
// $param4: ["DEMAND","COMMITMENT"]
// $param5: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Person|Organization|Place
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization|Place
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization|Place
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS madeBy7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.madeBy', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH madeBy7 AS madeBy9, problems8 AS problems10
CALL (problems10, madeBy9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (madeBy9) {
    UNWIND madeBy9 AS start11
    MATCH (node12)-[relation13:MADE_BY]->(start11)
    RETURN DISTINCT node12
  }
  WITH *
  WHERE node12.kind IN $param1
  RETURN count(*) AS total14
}
CALL (problems10, madeBy9) {
  WITH problems10 WHERE isEmpty(problems10)
  WITH CASE WHEN reduce(sum15 = 0, one16 IN madeBy9 | sum15 + COUNT { ()-[:MADE_BY]->(one16) }) <= 100 THEN 0 ELSE head([sizes17 IN [[reduce(sum15 = 0, one16 IN madeBy9 | sum15 + COUNT { ()-[:MADE_BY]->(one16) }), 2000]] |
    reduce(least18 = 0, at19 IN range(1, size(sizes17) - 1) | CASE WHEN sizes17[at19] < sizes17[least18] THEN at19 ELSE least18 END)]) END AS way20
  CALL (way20, madeBy9) {
    UNWIND CASE WHEN way20 = 0 THEN [way20] ELSE [] END AS at21
    CALL (madeBy9) {
      UNWIND madeBy9 AS start22
      MATCH (node12)-[relation23:MADE_BY]->(start22)
      RETURN DISTINCT node12
    }
    WITH *
    ORDER BY node12.id
    WITH *
    WHERE node12.kind IN $param2
    WITH *
    ORDER BY node12.id
    LIMIT $param3
    RETURN node12
    UNION ALL
    UNWIND CASE WHEN way20 = 1 THEN [way20] ELSE [] END AS at21
    MATCH (node12:Statement)
    WHERE node12.kind IN $param4 AND EXISTS { (node12)-[relation24:MADE_BY]->(end25) WHERE end25 IN madeBy9 } AND (node12.id >= '')
    WITH node12
    ORDER BY node12.id
    LIMIT $param3
    RETURN node12
  }
  WITH node12
  ORDER BY node12.id
  LIMIT $param3
  CALL (node12) {
    MATCH (node12)-[relation26:MADE_BY]->(node27)
    WITH node27, relation26
    ORDER BY node27.id
    LIMIT $param5
    RETURN collect([['Place', node27.name]]) AS rows28
  }
  RETURN collect([[node12.kind, node12.text, coalesce(COLLECT { MATCH (node12)-[:STATED_AT]->(meeting29:Meeting) WHERE meeting29.date IS NOT NULL
    RETURN meeting29.date ORDER BY meeting29.earliest, meeting29.id LIMIT 1 }[0], COLLECT { MATCH (node12)-[:REPORTED_BY]->(article30:Article)
      OPTIONAL MATCH (article30)-[:IN]->(document31:Document)
      WITH coalesce(article30.publishedOn, document31.publishedOn) AS day32 WHERE day32 IS NOT NULL
      RETURN day32 ORDER BY day32 LIMIT 1 }[0]), CASE WHEN COLLECT { MATCH (node12)-[:STATED_AT]->(meeting33:Meeting) WHERE meeting33.date IS NOT NULL
    RETURN meeting33.date ORDER BY meeting33.earliest, meeting33.id LIMIT 1 }[0] IS NOT NULL THEN 'MEETING' WHEN COLLECT { MATCH (node12)-[:REPORTED_BY]->(article34:Article)
      OPTIONAL MATCH (article34)-[:IN]->(document35:Document)
      WITH coalesce(article34.publishedOn, document35.publishedOn) AS day36 WHERE day36 IS NOT NULL
      RETURN day36 ORDER BY day36 LIMIT 1 }[0] IS NOT NULL THEN 'PUBLICATION' END, {`#rows`: rows28}]]) AS rows37
}
RETURN {totalCount: total14, `#rows`: rows37} AS data, problems10 AS problems;

// $param0: [{"text":"关税和非关税措施","ids":[],"folded":"关税和非关税措施","nearest":"关税^4 OR 税和^4 OR 和非^4 OR 非关^4 OR 关税^4 OR 税措^4 OR 措施^4 OR 关* OR *施"}]
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
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Issue
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS about7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.about', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (about7) {
  UNWIND about7 AS reference0
  MATCH (reference0)<-[:BROADER*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS about9
}
WITH about9 AS about10, problems8 AS problems11
CALL (problems11, about10) {
  WITH problems11 WHERE isEmpty(problems11)
  CALL (about10) {
    UNWIND about10 AS start12
    MATCH (node13)-[relation14:ABOUT]->(start12)
    RETURN DISTINCT node13
  }
  WITH *
  WHERE any(held15 IN [COLLECT { MATCH (node13)-[:STATED_AT]->(meeting16:Meeting) WHERE meeting16.date IS NOT NULL
    RETURN coalesce((meeting16.earliest IS NULL OR (meeting16.earliest <= $param1 AND meeting16.latest >= $param2)), false) ORDER BY meeting16.earliest, meeting16.id LIMIT 1 }[0]] WHERE CASE WHEN held15 IS NOT NULL THEN held15
    ELSE any(day17 IN [COLLECT { MATCH (node13)-[:REPORTED_BY]->(article18:Article)
      OPTIONAL MATCH (article18)-[:IN]->(document19:Document)
      WITH coalesce(article18.publishedOn, document19.publishedOn) AS day20 WHERE day20 IS NOT NULL
      RETURN day20 ORDER BY day20 LIMIT 1 }[0]] WHERE day17 IS NULL OR day17 CONTAINS 'X' OR (day17 >= left($param3, size(day17)) AND day17 <= left($param4, size(day17)))) END)
  WITH node13, head([day21 IN [COLLECT { MATCH (node13)-[:STATED_AT]->(meeting22:Meeting) WHERE meeting22.date IS NOT NULL
    RETURN coalesce(meeting22.earliest, '') ORDER BY meeting22.earliest, meeting22.id LIMIT 1 }[0]] | CASE WHEN day21 IS NULL THEN head([day23 IN [head(split(COLLECT { MATCH (node13)-[:REPORTED_BY]->(article24:Article)
      OPTIONAL MATCH (article24)-[:IN]->(document25:Document)
      WITH coalesce(article24.publishedOn, document25.publishedOn) AS day26 WHERE day26 IS NOT NULL
      RETURN day26 ORDER BY day26 LIMIT 1 }[0], '/'))] WHERE NOT day23 CONTAINS 'X' | left(day23 + '-01-01', 10)]) WHEN day21 <> '' THEN day21 END]) AS key27
  ORDER BY key27 IS NULL, key27 DESC, node13.id
  LIMIT $param5
  CALL (node13) {
    MATCH (node13)-[relation28:STATED_AT]->(node29)
    WITH node29, relation28
    ORDER BY node29.id
    LIMIT $param6
    RETURN collect([[node29.title, EXISTS {
      MATCH (node29)-[account30:REPORTED_BY]->(), (node29)-[account31:REPORTED_BY]->()
      WHERE account30.status <> account31.status OR CASE
          WHEN NOT account30.date + account31.date CONTAINS 'X' THEN any(ends32 IN [[head(split(account30.date, '/')), last(split(account30.date, '/')), head(split(account31.date, '/')), last(split(account31.date, '/'))]] WHERE left(ends32[1], size(ends32[2])) < left(ends32[2], size(ends32[1])))
          ELSE any(ends32 IN [[end33 IN [head(split(account30.date, '/')), last(split(account30.date, '/')), head(split(account31.date, '/')), last(split(account31.date, '/'))] | substring(end33, 5)]] WHERE CASE
            WHEN NOT (left(ends32[1], size(ends32[0])) < left(ends32[0], size(ends32[1])) OR left(ends32[3], size(ends32[2])) < left(ends32[2], size(ends32[3]))) THEN left(ends32[1], size(ends32[2])) < left(ends32[2], size(ends32[1]))
            ELSE NOT (left(ends32[1], size(ends32[0])) < left(ends32[0], size(ends32[1])) AND left(ends32[3], size(ends32[2])) < left(ends32[2], size(ends32[3]))) AND left(ends32[1], size(ends32[2])) < left(ends32[2], size(ends32[1])) AND left(ends32[3], size(ends32[0])) < left(ends32[0], size(ends32[3])) END) END
    }]]) AS rows34
  }
  CALL (node13) {
    MATCH (node13)-[relation35:ABOUT]->(node36)
    WITH node36, relation35
    ORDER BY node36.id
    LIMIT $param7
    RETURN collect([[node36.name]]) AS rows37
  }
  RETURN collect([[node13.kind, coalesce(COLLECT { MATCH (node13)-[:STATED_AT]->(meeting38:Meeting) WHERE meeting38.date IS NOT NULL
    RETURN meeting38.date ORDER BY meeting38.earliest, meeting38.id LIMIT 1 }[0], COLLECT { MATCH (node13)-[:REPORTED_BY]->(article39:Article)
      OPTIONAL MATCH (article39)-[:IN]->(document40:Document)
      WITH coalesce(article39.publishedOn, document40.publishedOn) AS day41 WHERE day41 IS NOT NULL
      RETURN day41 ORDER BY day41 LIMIT 1 }[0]), {`#rows`: rows34}, {`#rows`: rows37}]]) AS rows42
}
RETURN {`#rows`: rows42} AS data, problems11 AS problems;
