// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 20
// $param2: 20
// $param3: 20
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 20
// $param8: 20
// $param9: 20
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  CALL (who9) {
    UNWIND who9 AS start11
    MATCH (meeting12)<-[relation13:ATTENDED]-(start11)
    RETURN DISTINCT meeting12
  }
  WITH *
  WITH meeting12 LIMIT 300001
  RETURN collect(meeting12) AS meetings14
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting15
  OPTIONAL MATCH (meeting15)-[:DISCUSSED]->(entity16)
  WITH entity16, count(*) AS times17, min(head([day18 IN [meeting15.earliest] WHERE day18 IS NOT NULL | [day18, meeting15.date]]))[1] AS firstDate19, max(head([day20 IN [meeting15.latest] WHERE day20 IS NOT NULL | [day20, meeting15.date]]))[1] AS lastDate21,
    count(DISTINCT CASE WHEN meeting15.earliest IS NULL THEN meeting15 END) AS undated22
  WITH *, coalesce(entity16.id, '') AS key23
  RETURN count(*) AS total24
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting25
  OPTIONAL MATCH (meeting25)-[:DISCUSSED]->(entity16)
  WITH entity16, count(*) AS times17, min(head([day26 IN [meeting25.earliest] WHERE day26 IS NOT NULL | [day26, meeting25.date]]))[1] AS firstDate19, max(head([day27 IN [meeting25.latest] WHERE day27 IS NOT NULL | [day27, meeting25.date]]))[1] AS lastDate21,
    count(DISTINCT CASE WHEN meeting25.earliest IS NULL THEN meeting25 END) AS undated22
  WITH *, coalesce(entity16.id, '') AS key23
  WITH entity16, times17, key23, firstDate19, lastDate21, undated22
  ORDER BY times17 DESC, key23
  LIMIT $param1
  CALL (entity16) {
    WITH entity16 WHERE entity16 IS NOT NULL
    WITH entity16
    LIMIT 1
    CALL (entity16) {
      WITH entity16 WHERE entity16:Issue
      CALL (entity16) {
        MATCH (entity16)-[relation28:BROADER]->(node29)
        WITH node29, relation28
        LIMIT 1
        RETURN collect({name: node29.name}) AS rows30
      }
      RETURN {`#type`: 'Issue', name: coalesce(entity16.nameEn, entity16.name), broader: head(rows30)} AS value31
      UNION ALL
      WITH entity16 WHERE entity16:Place
      RETURN {`#type`: 'Place', name: coalesce(entity16.nameEn, entity16.name)} AS value31
      UNION ALL
      WITH entity16 WHERE entity16:Organization
      RETURN {`#type`: 'Organization', name: coalesce(entity16.nameEn, entity16.name)} AS value31
      UNION ALL
      WITH entity16 WHERE entity16:Person
      RETURN {`#type`: 'Person', name: coalesce(entity16.nameEn, entity16.name)} AS value31
    }
    RETURN collect(value31) AS rows32
  }
  RETURN collect({nodes: {entity: head(rows32), times: times17, firstDate: firstDate19, lastDate: lastDate21, undated: undated22}}) AS rows33
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting34
  OPTIONAL MATCH (meeting34)-[:HELD_AT]->(entity35)
  WITH entity35, count(*) AS times36
  WITH *, coalesce(entity35.id, '') AS key37
  WITH entity35, times36, key37
  ORDER BY times36 DESC, key37
  LIMIT $param2
  RETURN collect({nodes: {entity: entity35 {`#type`: 'Issue', name: entity35.name}, times: times36}}) AS rows38
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting39
  OPTIONAL MATCH (meeting39)<-[:ATTENDED]-(entity40:Person)
  WITH entity40, count(*) AS times41
  WITH *, coalesce(entity40.id, '') AS key42
  WITH entity40, times41, key42
  ORDER BY times41 DESC, key42
  LIMIT $param3
  RETURN collect({nodes: {entity: CASE WHEN entity40:Issue THEN {`#type`: 'Issue', id: entity40.id}
  WHEN entity40:Place THEN {`#type`: 'Place', id: entity40.id}
  WHEN entity40:Organization THEN {`#type`: 'Organization', id: entity40.id}
  WHEN entity40:Person THEN {`#type`: 'Person', id: entity40.id} END, times: times41}}) AS rows43
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting44
  OPTIONAL MATCH (meeting44)<-[:ATTENDED]-(entity45:Organization)
  WITH entity45, count(*) AS times46
  WITH *, coalesce(entity45.id, '') AS key47
  WITH entity45, times46, key47
  ORDER BY times46 DESC, key47
  LIMIT $param4
  RETURN collect({nodes: {entity: entity45 {`#type`: 'Issue', name: entity45.name}, times: times46}}) AS rows48
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting49
  OPTIONAL MATCH (meeting49)<-[attended50:ATTENDED]-() WHERE attended50.side IS NOT NULL
  WITH DISTINCT meeting49, attended50.side AS id51
  WITH id51, count(*) AS times52
  OPTIONAL MATCH (entity53:Place {id: id51})
  WITH *, coalesce(entity53.id, '') AS key54
  WITH entity53, times52, key54
  ORDER BY times52 DESC, key54
  LIMIT $param5
  RETURN collect({nodes: {entity: entity53 {`#type`: 'Issue', name: entity53.name}, times: times52}}) AS rows55
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting56
  WITH meeting56, meeting56.kind AS value57
  WITH value57, count(*) AS times58
  WITH *, coalesce(value57, '~') AS key59
  WITH value57, times58, key59
  ORDER BY times58 DESC, key59
  LIMIT $param6
  RETURN collect({nodes: {value: value57, times: times58}}) AS rows60
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting61
  WITH meeting61, meeting61.status AS value62
  WITH value62, count(*) AS times63
  WITH *, coalesce(value62, '~') AS key64
  WITH value62, times63, key64
  ORDER BY times63 DESC, key64
  LIMIT $param7
  RETURN collect({edges: {node: {value: value62, times: times63}}}) AS rows65
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting66
  WITH meeting66, left(meeting66.earliest, 4) AS first67, left(meeting66.latest, 4) AS last68
  WITH meeting66, CASE WHEN first67 = last68 THEN first67 ELSE first67 + '/' + last68 END AS value69
  WITH value69, count(*) AS times70
  WITH *, coalesce(value69, '~') AS key71
  WITH value69, times70, key71
  ORDER BY key71
  LIMIT $param8
  RETURN collect({nodes: {value: value69, times: times70}}) AS rows72
}
CALL (meetings14) {
  UNWIND CASE WHEN size(meetings14) > 300000 THEN [] ELSE meetings14 END AS meeting73
  WITH meeting73, left(meeting73.earliest, 7) AS first74, left(meeting73.latest, 7) AS last75
  WITH meeting73, CASE WHEN first74 = last75 THEN first74 ELSE first74 + '/' + last75 END AS value76
  WITH value76, count(*) AS times77, min(head([day78 IN [meeting73.earliest] WHERE day78 IS NOT NULL | [day78, meeting73.date]]))[1] AS firstDate79, max(head([day80 IN [meeting73.latest] WHERE day80 IS NOT NULL | [day80, meeting73.date]]))[1] AS lastDate81,
    count(DISTINCT CASE WHEN meeting73.earliest IS NULL THEN meeting73 END) AS undated82
  WITH *, coalesce(value76, '~') AS key83
  WITH value76, times77, key83, firstDate79, lastDate81, undated82
  ORDER BY key83
  LIMIT $param9
  RETURN collect({nodes: {value: value76, times: times77, undated: undated82}}) AS rows84
}
RETURN CASE WHEN size(meetings14) > 300000 THEN {`#refused`: ['MEETINGS', 'facets', 300000]} ELSE {total: size(meetings14), issues: {totalCount: total24, `#rows`: rows33}, places: {`#rows`: rows38}, people: {`#rows`: rows43}, organizations: {`#rows`: rows48}, sides: {`#rows`: rows55}, kinds: {`#rows`: rows60}, statuses: {`#rows`: rows65}, years: {`#rows`: rows72}, months: {`#rows`: rows84}} END AS data, problems10 AS problems;

// $param0: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param1: ["HELD"]
// $param2: 2
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
RETURN {people: {`#rows`: rows18}} AS data, problems11 AS problems;

// $param0: [{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Place
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS at7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.at', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
CALL (at7) {
  UNWIND at7 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity2)
  RETURN collect(DISTINCT entity2) AS at9
}
WITH at9 AS at10, problems8 AS problems11
CALL (problems11, at10) {
  WITH problems11 WHERE isEmpty(problems11)
  CALL (at10) {
    UNWIND at10 AS start12
    MATCH (meeting13)-[relation14:HELD_AT]->(start12)
    RETURN DISTINCT meeting13
  }
  WITH *
  RETURN count(*) AS total15
}
RETURN {total: total15} AS data, problems11 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: "9999-12-31"
// $param3: "2020-01-01"
// $param4: "9999-12-31"
// $param5: "2020-01-01"
// $param6: "2020-01-01"
// $param7: "9999-12-31"
// $param8: 20
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'where.who', text: reference0.text, nearest: nearest6,
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
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'where.about', text: reference9.text, nearest: nearest15,
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
  WITH CASE WHEN reduce(sum22 = 0, one23 IN who19 | sum22 + COUNT { ()<-[:ATTENDED]-(one23) }) <= 100 THEN 0 ELSE head([sizes24 IN [[reduce(sum22 = 0, one23 IN who19 | sum22 + COUNT { ()<-[:ATTENDED]-(one23) }), reduce(sum25 = 0, one26 IN about20 | sum25 + COUNT { ()-[:DISCUSSED]->(one26) }), 50000]] |
    reduce(least27 = 0, at28 IN range(1, size(sizes24) - 1) | CASE WHEN sizes24[at28] < sizes24[least27] THEN at28 ELSE least27 END)]) END AS way29
  CALL (way29, who19, about20) {
    UNWIND CASE WHEN way29 = 0 THEN [way29] ELSE [] END AS at30
    CALL (who19, about20) {
      UNWIND who19 AS start31
      MATCH (meeting32)<-[relation33:ATTENDED]-(start31)
      RETURN DISTINCT meeting32
    }
    WITH *
    WHERE EXISTS { (meeting32)-[relation34:DISCUSSED]->(end35) WHERE end35 IN about20 } AND (meeting32.earliest IS NULL OR (meeting32.earliest <= $param2 AND meeting32.latest >= $param3))
    RETURN meeting32
    UNION ALL
    UNWIND CASE WHEN way29 = 1 THEN [way29] ELSE [] END AS at30
    CALL (who19, about20) {
      UNWIND about20 AS start36
      MATCH (meeting32)-[relation37:DISCUSSED]->(start36)
      RETURN DISTINCT meeting32
    }
    WITH *
    WHERE EXISTS { (meeting32)<-[relation38:ATTENDED]-(end39) WHERE end39 IN who19 } AND (meeting32.earliest IS NULL OR (meeting32.earliest <= $param4 AND meeting32.latest >= $param5))
    RETURN meeting32
    UNION ALL
    UNWIND CASE WHEN way29 = 2 THEN [way29] ELSE [] END AS at30
    CALL (who19, about20) {
      CALL () {
        MATCH (meeting32:Meeting)
        WHERE meeting32.earliest >= $param6 AND meeting32.earliest <= $param7
        RETURN meeting32
        UNION ALL
        MATCH (meeting32:Meeting)
        USING INDEX meeting32:Meeting(earliest, latest, status)
        WHERE meeting32.earliest < $param6 AND meeting32.latest >= $param6 AND meeting32.status >= ''
        RETURN meeting32
        UNION ALL
        MATCH (meeting32:Meeting)
        WHERE meeting32.dateUp >= '9999-99-99'
        RETURN meeting32
      }
      WITH meeting32
      RETURN DISTINCT meeting32
    }
    WITH *
    WHERE EXISTS { (meeting32)<-[relation40:ATTENDED]-(end41) WHERE end41 IN who19 } AND EXISTS { (meeting32)-[relation42:DISCUSSED]->(end43) WHERE end43 IN about20 }
    RETURN meeting32
  }
  WITH meeting32 LIMIT 300001
  RETURN collect(meeting32) AS meetings44
}
CALL (meetings44) {
  UNWIND CASE WHEN size(meetings44) > 300000 THEN [] ELSE meetings44 END AS meeting45
  OPTIONAL MATCH (meeting45)-[:DISCUSSED]->(entity46)
  WITH entity46, count(*) AS times47
  WITH *, coalesce(entity46.id, '') AS key48
  WITH entity46, times47, key48
  ORDER BY times47 DESC, key48
  LIMIT $param8
  RETURN collect({nodes: {times: times47}}) AS rows49
}
RETURN CASE WHEN size(meetings44) > 300000 THEN {`#refused`: ['MEETINGS', 'facets', 300000]} ELSE {total: size(meetings44), issues: {`#rows`: rows49}} END AS data, problems21 AS problems;
