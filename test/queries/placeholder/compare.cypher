// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: ["HELD","PLANNED"]
// $param2: ["HELD","PLANNED"]
// $param3: 20
// $param4: ["HELD","PLANNED"]
// $param5: 20
// $param6: ["HELD","PLANNED"]
// $param7: 100
// $param8: ["HELD","PLANNED"]
// $param9: 20
// $param10: ["HELD","PLANNED"]
// $param11: 20
// $param12: ["HELD","PLANNED"]
// $param13: ["HELD","PLANNED"]
// $param14: 20
// $param15: ["HELD","PLANNED"]
// $param16: 20
// $param17: ["HELD","PLANNED"]
// $param18: 20
// $param19: 2
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
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who8 AS one10
  RETURN collect(one10) AS compared11
}
CALL (compared11) {
  UNWIND compared11 AS one12
  WITH one12
  ORDER BY one12.id
  RETURN collect(one12 {`#type`: 'Organization', name: one12.name}) AS rows13
}
CALL (compared11) {
  UNWIND compared11 AS who14
  MATCH (who14)-[attended15:ATTENDED]->(meeting16:Meeting)<-[attended17:ATTENDED]-(whom18)
  WHERE meeting16.status IN $param1 AND coalesce(attended15.side <> attended17.side, true) AND who14 <> whom18
  WITH whom18, who14, count(*) AS times19, min(CASE WHEN meeting16.earliest IS NOT NULL THEN [meeting16.earliest, meeting16.date] END)[1] AS first20, max(CASE WHEN meeting16.latest IS NOT NULL THEN [meeting16.latest, meeting16.date] END)[1] AS last21
  WITH whom18, count(*) AS count22, sum(times19) AS total23,
    collect({who: who14, times: times19, first: first20, last: last21}) AS each24
  RETURN count(*) AS total25
}
CALL (compared11) {
  UNWIND compared11 AS who14
  MATCH (who14)-[attended15:ATTENDED]->(meeting16:Meeting)<-[attended17:ATTENDED]-(whom18)
  WHERE meeting16.status IN $param2 AND coalesce(attended15.side <> attended17.side, true) AND who14 <> whom18
  WITH whom18, who14, count(*) AS times19, min(CASE WHEN meeting16.earliest IS NOT NULL THEN [meeting16.earliest, meeting16.date] END)[1] AS first20, max(CASE WHEN meeting16.latest IS NOT NULL THEN [meeting16.latest, meeting16.date] END)[1] AS last21
  WITH whom18, count(*) AS count22, sum(times19) AS total23,
    collect({who: who14, times: times19, first: first20, last: last21}) AS each24
  WITH whom18, count22, total23, each24
  ORDER BY count22 DESC, total23 DESC, whom18.id
  LIMIT $param3
  CALL (whom18, count22, total23, each24) {
    UNWIND each24 AS one26
    WITH whom18, one26.who AS who27, one26.times AS times28, one26.first AS first29, one26.last AS last30
    WITH whom18, who27, times28, first29, last30
    ORDER BY times28 DESC, who27.id
    CALL (whom18, who27, times28, first29, last30) {
      WITH *, CASE WHEN COUNT { (who27)-[:ATTENDED]->() } <= COUNT { (whom18)-[:ATTENDED]->() } THEN who27 ELSE whom18 END AS rarer31,
        CASE WHEN COUNT { (who27)-[:ATTENDED]->() } <= COUNT { (whom18)-[:ATTENDED]->() } THEN whom18 ELSE who27 END AS other32
      MATCH (rarer31)-[attended33:ATTENDED]->(meeting34:Meeting)
      WHERE meeting34.status IN $param4
      WITH *, attended33.side AS side35
      MATCH (meeting34)<-[attended36:ATTENDED]-(other32)
      WHERE coalesce(side35 <> attended36.side, true)
      WITH meeting34
      ORDER BY meeting34.dateUp, meeting34.id
      LIMIT $param5
      RETURN collect({nodes: {title: meeting34.title}}) AS rows37
    }
    CALL (whom18, who27, times28, first29, last30) {
      WITH *, CASE WHEN COUNT { (who27)-[:ATTENDED]->() } <= COUNT { (whom18)-[:ATTENDED]->() } THEN who27 ELSE whom18 END AS rarer38,
        CASE WHEN COUNT { (who27)-[:ATTENDED]->() } <= COUNT { (whom18)-[:ATTENDED]->() } THEN whom18 ELSE who27 END AS other39
      MATCH (rarer38)-[attended40:ATTENDED]->(meeting41:Meeting)
      WHERE meeting41.status IN $param6
      WITH *, attended40.side AS side42
      MATCH (meeting41)<-[attended43:ATTENDED]-(other39)
      WHERE coalesce(side42 <> attended43.side, true)
      MATCH (meeting41)-[:DISCUSSED]->(issue44:Issue)
      WITH issue44, count(DISTINCT meeting41) AS times45
      WITH issue44, times45
      ORDER BY times45 DESC, issue44.id
      LIMIT $param7
      RETURN collect({issue: {name: issue44.name}, times: times45}) AS rows46
    }
    RETURN collect({who: who27 {`#type`: 'Organization', name: who27.name}, times: times28, firstMet: first29, lastMet: last30, meetings: {`#rows`: rows37}, about: rows46}) AS rows47
  }
  RETURN collect({nodes: {whom: whom18 {`#type`: 'Organization', name: whom18.name}, count: count22, metBy: rows47}}) AS rows48
}
CALL (compared11) {
  UNWIND compared11 AS who49
  MATCH (who49)-[attended50:ATTENDED]->(meeting51:Meeting)<-[attended52:ATTENDED]-(whom53)
  WHERE meeting51.status IN $param8 AND coalesce(attended50.side <> attended52.side, true) AND who49 <> whom53
  WITH whom53, who49, count(*) AS times54
  WITH whom53, count(*) AS count55, sum(times54) AS total56
  WHERE count55 = 1
  WITH whom53, count55, total56
  ORDER BY count55 DESC, total56 DESC, whom53.id
  LIMIT $param9
  RETURN collect({nodes: {whom: whom53 {`#type`: 'Organization', name: whom53.name}}}) AS rows57
}
CALL (compared11) {
  UNWIND compared11 AS who58
  MATCH (who58)-[:ATTENDED]->(meeting59:Meeting)
  WHERE meeting59.status IN $param10
  MATCH (meeting59)-[:DISCUSSED]->(issue60)
  WITH issue60, who58, count(*) AS times61, min(CASE WHEN meeting59.earliest IS NOT NULL THEN [meeting59.earliest, meeting59.date] END)[1] AS first62, max(CASE WHEN meeting59.latest IS NOT NULL THEN [meeting59.latest, meeting59.date] END)[1] AS last63
  WITH issue60, count(*) AS count64, sum(times61) AS total65,
    collect({who: who58, times: times61, first: first62, last: last63}) AS each66
  WITH issue60, count64, total65, each66
  ORDER BY count64 DESC, total65 DESC, issue60.id
  LIMIT $param11
  CALL (issue60, count64, total65, each66) {
    UNWIND each66 AS one67
    WITH issue60, one67.who AS who68, one67.times AS times69, one67.first AS first70, one67.last AS last71
    WITH issue60, who68, times69, first70, last71
    ORDER BY times69 DESC, who68.id
    RETURN collect({who: who68 {`#type`: 'Organization', name: who68.name}, times: times69, firstDate: first70, lastDate: last71}) AS rows72
  }
  RETURN collect({nodes: {issue: {name: issue60.name}, count: count64, discussedBy: rows72}}) AS rows73
}
CALL (compared11) {
  UNWIND compared11 AS who74
  WITH compared11, who74 ORDER BY COUNT { (who74)-[:ATTENDED]->() }, who74.id LIMIT 1
  MATCH (who74)-[:ATTENDED]->(meeting75:Meeting)
  WHERE meeting75.status IN $param12 AND COUNT { (meeting75)<-[:ATTENDED]-(came76) WHERE came76 IN compared11 } = size(compared11)
  RETURN count(*) AS total77
}
CALL (compared11) {
  UNWIND compared11 AS who74
  WITH compared11, who74 ORDER BY COUNT { (who74)-[:ATTENDED]->() }, who74.id LIMIT 1
  MATCH (who74)-[:ATTENDED]->(meeting75:Meeting)
  WHERE meeting75.status IN $param13 AND COUNT { (meeting75)<-[:ATTENDED]-(came76) WHERE came76 IN compared11 } = size(compared11)
  WITH meeting75
  ORDER BY meeting75.dateUp, meeting75.id
  LIMIT $param14
  RETURN collect({nodes: {title: meeting75.title}}) AS rows78
}
CALL (compared11) {
  UNWIND compared11 AS who79
  MATCH (who79)-[:ATTENDED]->(meeting80:Meeting)
  WHERE meeting80.status IN $param15
  WITH meeting80, compared11, count(*) AS count81
  WHERE (count81 > 1 AND count81 < size(compared11))
  WITH meeting80
  ORDER BY meeting80.dateUp, meeting80.id
  LIMIT $param16
  RETURN collect({nodes: {title: meeting80.title}}) AS rows82
}
CALL (compared11) {
  UNWIND compared11 AS who83
  MATCH (who83)-[:ATTENDED]->(meeting84:Meeting)
  WHERE meeting84.status IN $param17
  WITH meeting84, compared11, count(*) AS count85
  WITH meeting84
  ORDER BY meeting84.dateUp, meeting84.id
  LIMIT $param18
  RETURN collect({nodes: {title: meeting84.title}}) AS rows86
}
RETURN CASE WHEN size(compared11) < $param19 THEN {`#refused`: ['SAME']} ELSE {who: rows13, met: {totalCount: total25, `#rows`: rows48}, metByOne: {`#rows`: rows57}, issues: {`#rows`: rows73}, together: {totalCount: total77, `#rows`: rows78}, some: {`#rows`: rows82}, any: {`#rows`: rows86}} END AS data, problems9 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param3: ["HELD"]
// $param4: "2019-12-31"
// $param5: "0000-01-01"
// $param6: 20
// $param7: ["HELD"]
// $param8: "2019-12-31"
// $param9: "0000-01-01"
// $param10: 20
// $param11: ["HELD"]
// $param12: "2019-12-31"
// $param13: "0000-01-01"
// $param14: 20
// $param15: 2
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
CALL () {
  UNWIND $param2 AS reference17
  CALL (reference17) {
    CALL (reference17) {
      MATCH (entity18:Entity {id: reference17.text}) WHERE entity18:Place
      RETURN entity18
      UNION
      MATCH (:Name {folded: reference17.folded})<-[:HAS_NAME]-(entity18) WHERE entity18:Place
      RETURN entity18
    }
    RETURN collect(entity18) AS found19
  }
  CALL (reference17, found19) {
    WITH reference17, found19 WHERE isEmpty(found19) AND reference17.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference17.nearest, {limit: 50}) YIELD node AS name20, score AS score21
    MATCH (name20)<-[:HAS_NAME]-(entity18) WHERE entity18:Place
    WITH entity18, max(score21) AS score21
    ORDER BY score21 DESC, entity18.id LIMIT 5
    RETURN collect(entity18{.id, .name}) AS nearest22
  }
  RETURN collect(DISTINCT head(found19)) AS at23,
    collect(CASE WHEN size(found19) <> 1 THEN {argument: 'at', text: reference17.text, nearest: nearest22,
        candidates: [entity18 IN found19 | entity18{.id, .name}]} END) AS problems24
}
CALL (at23) {
  UNWIND at23 AS reference17
  MATCH (reference17)<-[:LOCATED_IN*0..]-(entity18)
  RETURN collect(DISTINCT entity18) AS at25
}
WITH who6 AS who26, about16 AS about27, at25 AS at28, problems7 + problems15 + problems24 AS problems29
CALL (problems29, who26) {
  WITH problems29 WHERE isEmpty(problems29)
  UNWIND who26 AS one30
  RETURN collect(one30) AS compared31
}
CALL (compared31, about27, at28) {
  UNWIND compared31 AS who32
  MATCH (who32)-[attended33:ATTENDED]->(meeting34:Meeting)<-[attended35:ATTENDED]-(whom36)
  WHERE meeting34.status IN $param3 AND (meeting34.earliest IS NULL OR (meeting34.earliest <= $param4 AND meeting34.latest >= $param5)) AND EXISTS { (meeting34)-[:DISCUSSED]->(end37) WHERE end37 IN about27 } AND EXISTS { (meeting34)-[:HELD_AT]->(end37) WHERE end37 IN at28 } AND coalesce(attended33.side <> attended35.side, true) AND who32 <> whom36
  WITH whom36, who32, count(*) AS times38
  WITH whom36, count(*) AS count39, sum(times38) AS total40
  WHERE count39 = size(compared31)
  WITH whom36, count39, total40, about27, at28
  ORDER BY count39 DESC, total40 DESC, whom36.id
  LIMIT $param6
  RETURN collect({nodes: {whom: whom36 {`#type`: 'Organization', name: whom36.name}, count: count39}}) AS rows41
}
CALL (compared31, about27, at28) {
  UNWIND compared31 AS who42
  MATCH (who42)-[:ATTENDED]->(meeting43:Meeting)
  WHERE meeting43.status IN $param7 AND (meeting43.earliest IS NULL OR (meeting43.earliest <= $param8 AND meeting43.latest >= $param9)) AND EXISTS { (meeting43)-[:DISCUSSED]->(end44) WHERE end44 IN about27 } AND EXISTS { (meeting43)-[:HELD_AT]->(end44) WHERE end44 IN at28 }
  MATCH (meeting43)-[:DISCUSSED]->(issue45)
  WITH issue45, who42, count(*) AS times46
  WITH issue45, count(*) AS count47, sum(times46) AS total48
  WHERE count47 = 1
  WITH issue45, count47, total48, about27, at28
  ORDER BY count47 DESC, total48 DESC, issue45.id
  LIMIT $param10
  RETURN collect({nodes: {issue: {name: issue45.name}}}) AS rows49
}
CALL (compared31, about27, at28) {
  UNWIND compared31 AS who50
  WITH compared31, about27, at28, who50 ORDER BY COUNT { (who50)-[:ATTENDED]->() }, who50.id LIMIT 1
  MATCH (who50)-[:ATTENDED]->(meeting51:Meeting)
  WHERE meeting51.status IN $param11 AND (meeting51.earliest IS NULL OR (meeting51.earliest <= $param12 AND meeting51.latest >= $param13)) AND EXISTS { (meeting51)-[:DISCUSSED]->(end52) WHERE end52 IN about27 } AND EXISTS { (meeting51)-[:HELD_AT]->(end52) WHERE end52 IN at28 } AND COUNT { (meeting51)<-[:ATTENDED]-(came53) WHERE came53 IN compared31 } = size(compared31)
  WITH meeting51
  ORDER BY meeting51.dateUp, meeting51.id
  LIMIT $param14
  RETURN collect({nodes: {title: meeting51.title}}) AS rows54
}
RETURN CASE WHEN size(compared31) < $param15 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows41}, issues: {`#rows`: rows49}, meetings: {`#rows`: rows54}} END AS data, problems29 AS problems;
