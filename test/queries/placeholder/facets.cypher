// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 20
// $param2: 20
// $param3: 20
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 20
// $param8: 20
// $param9: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.who'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS who7, collect(problem6) AS problems8
CALL (problems8, who7) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (who7) {
    UNWIND who7 AS start9
    MATCH (meeting10)<-[relation11:ATTENDED]-(start9)
    RETURN DISTINCT meeting10
  }
  WITH *
  WITH meeting10 LIMIT 300001
  RETURN collect(meeting10) AS meetings12
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting13
  OPTIONAL MATCH (meeting13)-[:DISCUSSED]->(entity14)
  WITH entity14, count(*) AS times15, min(head([day16 IN [meeting13.earliest] WHERE day16 IS NOT NULL | [day16, meeting13.date]]))[1] AS firstDate17, max(head([day18 IN [meeting13.latest] WHERE day18 IS NOT NULL | [day18, meeting13.date]]))[1] AS lastDate19,
    count(DISTINCT CASE WHEN meeting13.earliest IS NULL THEN meeting13 END) AS undated20
  WITH *, coalesce(entity14.id, '') AS key21
  RETURN count(*) AS total22
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting23
  OPTIONAL MATCH (meeting23)-[:DISCUSSED]->(entity14)
  WITH entity14, count(*) AS times15, min(head([day24 IN [meeting23.earliest] WHERE day24 IS NOT NULL | [day24, meeting23.date]]))[1] AS firstDate17, max(head([day25 IN [meeting23.latest] WHERE day25 IS NOT NULL | [day25, meeting23.date]]))[1] AS lastDate19,
    count(DISTINCT CASE WHEN meeting23.earliest IS NULL THEN meeting23 END) AS undated20
  WITH *, coalesce(entity14.id, '') AS key21
  WITH entity14, times15, key21, firstDate17, lastDate19, undated20
  ORDER BY times15 DESC, key21
  LIMIT $param1
  CALL (entity14) {
    WITH entity14 WHERE entity14 IS NOT NULL
    WITH entity14
    LIMIT 1
    CALL (entity14) {
      WITH entity14 WHERE entity14:Issue
      CALL (entity14) {
        MATCH (entity14)-[relation26:BROADER]->(node27)
        WITH node27, relation26
        LIMIT 1
        RETURN collect({name: node27.name}) AS rows28
      }
      RETURN {`#type`: 'Issue', name: coalesce(entity14.nameEn, entity14.name), broader: head(rows28)} AS value29
      UNION ALL
      WITH entity14 WHERE entity14:Place
      RETURN {`#type`: 'Place', name: coalesce(entity14.nameEn, entity14.name)} AS value29
      UNION ALL
      WITH entity14 WHERE entity14:Organization
      RETURN {`#type`: 'Organization', name: coalesce(entity14.nameEn, entity14.name)} AS value29
      UNION ALL
      WITH entity14 WHERE entity14:Person
      RETURN {`#type`: 'Person', name: coalesce(entity14.nameEn, entity14.name)} AS value29
    }
    RETURN collect(value29) AS rows30
  }
  RETURN collect({nodes: {entity: head(rows30), times: times15, firstDate: firstDate17, lastDate: lastDate19, undated: undated20}}) AS rows31
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting32
  OPTIONAL MATCH (meeting32)-[:HELD_AT]->(entity33)
  WITH entity33, count(*) AS times34
  WITH *, coalesce(entity33.id, '') AS key35
  WITH entity33, times34, key35
  ORDER BY times34 DESC, key35
  LIMIT $param2
  RETURN collect({nodes: {entity: entity33 {`#type`: 'Issue', name: entity33.name}, times: times34}}) AS rows36
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting37
  OPTIONAL MATCH (meeting37)<-[:ATTENDED]-(entity38:Person)
  WITH entity38, count(*) AS times39
  WITH *, coalesce(entity38.id, '') AS key40
  WITH entity38, times39, key40
  ORDER BY times39 DESC, key40
  LIMIT $param3
  RETURN collect({nodes: {entity: CASE WHEN entity38:Issue THEN {`#type`: 'Issue', id: entity38.id}
  WHEN entity38:Place THEN {`#type`: 'Place', id: entity38.id}
  WHEN entity38:Organization THEN {`#type`: 'Organization', id: entity38.id}
  WHEN entity38:Person THEN {`#type`: 'Person', id: entity38.id} END, times: times39}}) AS rows41
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting42
  OPTIONAL MATCH (meeting42)<-[:ATTENDED]-(entity43:Organization)
  WITH entity43, count(*) AS times44
  WITH *, coalesce(entity43.id, '') AS key45
  WITH entity43, times44, key45
  ORDER BY times44 DESC, key45
  LIMIT $param4
  RETURN collect({nodes: {entity: entity43 {`#type`: 'Issue', name: entity43.name}, times: times44}}) AS rows46
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting47
  OPTIONAL MATCH (meeting47)<-[attended48:ATTENDED]-() WHERE attended48.side IS NOT NULL
  WITH DISTINCT meeting47, attended48.side AS id49
  WITH id49, count(*) AS times50
  OPTIONAL MATCH (entity51:Place {id: id49})
  WITH *, coalesce(entity51.id, '') AS key52
  WITH entity51, times50, key52
  ORDER BY times50 DESC, key52
  LIMIT $param5
  RETURN collect({nodes: {entity: entity51 {`#type`: 'Issue', name: entity51.name}, times: times50}}) AS rows53
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting54
  WITH meeting54, meeting54.kind AS value55
  WITH value55, count(*) AS times56
  WITH *, coalesce(value55, '~') AS key57
  WITH value55, times56, key57
  ORDER BY times56 DESC, key57
  LIMIT $param6
  RETURN collect({nodes: {value: value55, times: times56}}) AS rows58
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting59
  WITH meeting59, meeting59.status AS value60
  WITH value60, count(*) AS times61
  WITH *, coalesce(value60, '~') AS key62
  WITH value60, times61, key62
  ORDER BY times61 DESC, key62
  LIMIT $param7
  RETURN collect({edges: {node: {value: value60, times: times61}}}) AS rows63
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting64
  WITH meeting64, left(meeting64.earliest, 4) AS first65, left(meeting64.latest, 4) AS last66
  WITH meeting64, CASE WHEN first65 = last66 THEN first65 ELSE first65 + '/' + last66 END AS value67
  WITH value67, count(*) AS times68
  WITH *, coalesce(value67, '~') AS key69
  WITH value67, times68, key69
  ORDER BY key69
  LIMIT $param8
  RETURN collect({nodes: {value: value67, times: times68}}) AS rows70
}
CALL (meetings12) {
  UNWIND CASE WHEN size(meetings12) > 300000 THEN [] ELSE meetings12 END AS meeting71
  WITH meeting71, left(meeting71.earliest, 7) AS first72, left(meeting71.latest, 7) AS last73
  WITH meeting71, CASE WHEN first72 = last73 THEN first72 ELSE first72 + '/' + last73 END AS value74
  WITH value74, count(*) AS times75, min(head([day76 IN [meeting71.earliest] WHERE day76 IS NOT NULL | [day76, meeting71.date]]))[1] AS firstDate77, max(head([day78 IN [meeting71.latest] WHERE day78 IS NOT NULL | [day78, meeting71.date]]))[1] AS lastDate79,
    count(DISTINCT CASE WHEN meeting71.earliest IS NULL THEN meeting71 END) AS undated80
  WITH *, coalesce(value74, '~') AS key81
  WITH value74, times75, key81, firstDate77, lastDate79, undated80
  ORDER BY key81
  LIMIT $param9
  RETURN collect({nodes: {value: value74, times: times75, undated: undated80}}) AS rows82
}
RETURN CASE WHEN size(meetings12) > 300000 THEN {`#refused`: ['MEETINGS', 'facets', 300000]} ELSE {total: size(meetings12), issues: {totalCount: total22, `#rows`: rows31}, places: {`#rows`: rows36}, people: {`#rows`: rows41}, organizations: {`#rows`: rows46}, sides: {`#rows`: rows53}, kinds: {`#rows`: rows58}, statuses: {`#rows`: rows63}, years: {`#rows`: rows70}, months: {`#rows`: rows82}} END AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: ["HELD"]
// $param2: 2
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
    MATCH (meeting13)-[relation14:DISCUSSED]->(start12)
    RETURN DISTINCT meeting13
  }
  WITH *
  WHERE meeting13.status IN $param1
  OPTIONAL MATCH (meeting13)<-[:ATTENDED]-(entity15:Person)
  WITH entity15, count(*) AS times16
  WITH *, coalesce(entity15.id, '') AS key17
  WITH entity15, times16, key17
  ORDER BY times16 DESC, key17
  LIMIT $param2
  RETURN collect({nodes: {entity: entity15 {`#type`: 'Issue', name: entity15.name}, times: times16}, `#key`: [times16, key17]}) AS rows18
}
RETURN {people: {`#rows`: rows18}} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Place
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS at7, collect(problem6) AS problems8
WITH COLLECT {
  UNWIND at7 AS one9
  MATCH (one9)<-[:LOCATED_IN*0..]-(entity10)
  RETURN DISTINCT entity10
} AS at11, problems8
CALL (problems8, at11) {
  WITH problems8 WHERE isEmpty(problems8)
  CALL (at11) {
    UNWIND at11 AS start12
    MATCH (meeting13)-[relation14:HELD_AT]->(start12)
    RETURN DISTINCT meeting13
  }
  WITH *
  RETURN count(*) AS total15
}
RETURN {total: total15} AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: "9999-12-31"
// $param2: "2020-01-01"
// $param3: "9999-12-31"
// $param4: "2020-01-01"
// $param5: "2020-01-01"
// $param6: "9999-12-31"
// $param7: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['where.who', 'where.about'][reference0.argument], text: reference0.text,
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
  WITH CASE WHEN reduce(sum13 = 0, one14 IN who7 | sum13 + COUNT { ()<-[:ATTENDED]-(one14) }) <= 100 THEN 0 ELSE head([sizes15 IN [[reduce(sum13 = 0, one14 IN who7 | sum13 + COUNT { ()<-[:ATTENDED]-(one14) }), reduce(sum16 = 0, one17 IN about12 | sum16 + COUNT { ()-[:DISCUSSED]->(one17) }), 50000]] |
    reduce(least18 = 0, at19 IN range(1, size(sizes15) - 1) | CASE WHEN sizes15[at19] < sizes15[least18] THEN at19 ELSE least18 END)]) END AS way20
  CALL (way20, who7, about12) {
    UNWIND CASE WHEN way20 = 0 THEN [way20] ELSE [] END AS at21
    CALL (who7, about12) {
      UNWIND who7 AS start22
      MATCH (meeting23)<-[relation24:ATTENDED]-(start22)
      RETURN DISTINCT meeting23
    }
    WITH *
    WHERE EXISTS { (meeting23)-[relation25:DISCUSSED]->(end26) WHERE end26 IN about12 } AND (meeting23.earliest IS NULL OR (meeting23.earliest <= $param1 AND meeting23.latest >= $param2))
    RETURN meeting23
    UNION ALL
    UNWIND CASE WHEN way20 = 1 THEN [way20] ELSE [] END AS at21
    CALL (who7, about12) {
      UNWIND about12 AS start27
      MATCH (meeting23)-[relation28:DISCUSSED]->(start27)
      RETURN DISTINCT meeting23
    }
    WITH *
    WHERE EXISTS { (meeting23)<-[relation29:ATTENDED]-(end30) WHERE end30 IN who7 } AND (meeting23.earliest IS NULL OR (meeting23.earliest <= $param3 AND meeting23.latest >= $param4))
    RETURN meeting23
    UNION ALL
    UNWIND CASE WHEN way20 = 2 THEN [way20] ELSE [] END AS at21
    CALL (who7, about12) {
      CALL () {
        MATCH (meeting23:Meeting)
        WHERE meeting23.earliest >= $param5 AND meeting23.earliest <= $param6
        RETURN meeting23
        UNION ALL
        MATCH (meeting23:Meeting)
        USING INDEX meeting23:Meeting(earliest, latest, status)
        WHERE meeting23.earliest < $param5 AND meeting23.latest >= $param5 AND meeting23.status >= ''
        RETURN meeting23
        UNION ALL
        MATCH (meeting23:Meeting)
        WHERE meeting23.dateUp >= '9999-99-99'
        RETURN meeting23
      }
      WITH meeting23
      RETURN DISTINCT meeting23
    }
    WITH *
    WHERE EXISTS { (meeting23)<-[relation31:ATTENDED]-(end32) WHERE end32 IN who7 } AND EXISTS { (meeting23)-[relation33:DISCUSSED]->(end34) WHERE end34 IN about12 }
    RETURN meeting23
  }
  WITH meeting23 LIMIT 300001
  RETURN collect(meeting23) AS meetings35
}
CALL (meetings35) {
  UNWIND CASE WHEN size(meetings35) > 300000 THEN [] ELSE meetings35 END AS meeting36
  OPTIONAL MATCH (meeting36)-[:DISCUSSED]->(entity37)
  WITH entity37, count(*) AS times38
  WITH *, coalesce(entity37.id, '') AS key39
  WITH entity37, times38, key39
  ORDER BY times38 DESC, key39
  LIMIT $param7
  RETURN collect({nodes: {times: times38}}) AS rows40
}
RETURN CASE WHEN size(meetings35) > 300000 THEN {`#refused`: ['MEETINGS', 'facets', 300000]} ELSE {total: size(meetings35), issues: {`#rows`: rows40}} END AS data, problems9 AS problems;
