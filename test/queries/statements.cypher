// $param0: [{"argument":0,"text":"美国","ids":[],"folded":"美国","nearest":"美国^4 OR 美* OR *国"}]
// $param1: ["DEMAND","COMMITMENT"]
// $param2: ["DEMAND","COMMITMENT"]
// $param3: 20
// $param4: ["DEMAND","COMMITMENT"]
// $param5: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.madeBy'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization|Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS madeBy7, collect(problem6) AS problems8
CALL (problems8, madeBy7) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (madeBy7) {
    UNWIND madeBy7 AS start9
    MATCH (node10)-[relation11:MADE_BY]->(start9)
    RETURN DISTINCT node10
  }
  WITH *
  WHERE node10.kind IN $param1
  RETURN count(*) AS total12
}
CALL (problems8, madeBy7) {
  WITH problems8 WHERE isEmpty(problems8)
  WITH CASE WHEN reduce(sum13 = 0, one14 IN madeBy7 | sum13 + COUNT { ()-[:MADE_BY]->(one14) }) <= 100 THEN 0 ELSE head([sizes15 IN [[reduce(sum13 = 0, one14 IN madeBy7 | sum13 + COUNT { ()-[:MADE_BY]->(one14) }), 2000]] |
    reduce(least16 = 0, at17 IN range(1, size(sizes15) - 1) | CASE WHEN sizes15[at17] < sizes15[least16] THEN at17 ELSE least16 END)]) END AS way18
  CALL (way18, madeBy7) {
    UNWIND CASE WHEN way18 = 0 THEN [way18] ELSE [] END AS at19
    CALL (madeBy7) {
      UNWIND madeBy7 AS start20
      MATCH (node10)-[relation21:MADE_BY]->(start20)
      RETURN DISTINCT node10
    }
    WITH *
    ORDER BY node10.id
    WITH *
    WHERE node10.kind IN $param2
    WITH *
    ORDER BY node10.id
    LIMIT $param3
    RETURN node10
    UNION ALL
    UNWIND CASE WHEN way18 = 1 THEN [way18] ELSE [] END AS at19
    MATCH (node10:Statement)
    WHERE node10.kind IN $param4 AND EXISTS { (node10)-[relation22:MADE_BY]->(end23) WHERE end23 IN madeBy7 } AND (node10.id >= '')
    WITH node10
    ORDER BY node10.id
    LIMIT $param3
    RETURN node10
  }
  WITH node10
  ORDER BY node10.id
  LIMIT $param3
  CALL (node10) {
    MATCH (node10)-[relation24:MADE_BY]->(node25)
    WITH node25, relation24
    ORDER BY node25.id
    LIMIT $param5
    RETURN collect([['Place', node25.name]]) AS rows26
  }
  RETURN collect([[node10.kind, node10.text, coalesce(COLLECT { MATCH (node10)-[:STATED_AT]->(meeting27:Meeting) WHERE meeting27.date IS NOT NULL
    RETURN meeting27.date ORDER BY meeting27.earliest, meeting27.id LIMIT 1 }[0], COLLECT { MATCH (node10)-[:REPORTED_BY]->(article28:Article)
      OPTIONAL MATCH (article28)-[:IN]->(document29:Document)
      WITH coalesce(article28.publishedOn, document29.publishedOn) AS day30 WHERE day30 IS NOT NULL
      RETURN day30 ORDER BY day30 LIMIT 1 }[0]), CASE WHEN COLLECT { MATCH (node10)-[:STATED_AT]->(meeting31:Meeting) WHERE meeting31.date IS NOT NULL
    RETURN meeting31.date ORDER BY meeting31.earliest, meeting31.id LIMIT 1 }[0] IS NOT NULL THEN 'MEETING' WHEN COLLECT { MATCH (node10)-[:REPORTED_BY]->(article32:Article)
      OPTIONAL MATCH (article32)-[:IN]->(document33:Document)
      WITH coalesce(article32.publishedOn, document33.publishedOn) AS day34 WHERE day34 IS NOT NULL
      RETURN day34 ORDER BY day34 LIMIT 1 }[0] IS NOT NULL THEN 'PUBLICATION' END, {`#rows`: rows26}]]) AS rows35
}
RETURN {totalCount: total12, `#rows`: rows35} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"关税和非关税措施","ids":[],"folded":"关税和非关税措施","nearest":"关税^4 OR 税和^4 OR 和非^4 OR 非关^4 OR 关税^4 OR 税措^4 OR 措施^4 OR 关* OR *施"}]
// $param1: "2019-06-30"
// $param2: "2018-01-01"
// $param3: "2018-01-01"
// $param4: "2019-06-30"
// $param5: 3
// $param6: 20
// $param7: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.about'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS about7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND about7 AS one9
  MATCH (one9)<-[:BROADER*0..]-(entity10)
  RETURN DISTINCT entity10
} AS about11, problems8
CALL (problems8, about11) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (about11) {
    UNWIND about11 AS start12
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
RETURN {`#rows`: rows42} AS data, problems8 AS problems;
