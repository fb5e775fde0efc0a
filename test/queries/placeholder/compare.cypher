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
  RETURN collect(CASE WHEN one12:Organization THEN {`#type`: 'Organization', name: one12.name}
  WHEN one12:Person THEN {`#type`: 'Person', name: one12.name} END) AS rows13
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
      MATCH (who27)-[attended31:ATTENDED]->(meeting32:Meeting)<-[attended33:ATTENDED]-(whom18)
      WHERE coalesce(attended31.side <> attended33.side, true) AND meeting32.status IN $param4
      WITH meeting32
      ORDER BY meeting32.dateUp, meeting32.id
      LIMIT $param5
      RETURN collect({nodes: {title: meeting32.title}}) AS rows34
    }
    CALL (whom18, who27, times28, first29, last30) {
      MATCH (who27)-[attended35:ATTENDED]->(meeting36:Meeting)<-[attended37:ATTENDED]-(whom18)
      WHERE coalesce(attended35.side <> attended37.side, true) AND meeting36.status IN $param6
      MATCH (meeting36)-[:DISCUSSED]->(issue38:Issue)
      WITH issue38, count(DISTINCT meeting36) AS times39
      WITH issue38, times39
      ORDER BY times39 DESC, issue38.id
      LIMIT $param7
      RETURN collect({issue: {name: issue38.name}, times: times39}) AS rows40
    }
    RETURN collect({who: CASE WHEN who27:Organization THEN {`#type`: 'Organization', name: who27.name}
    WHEN who27:Person THEN {`#type`: 'Person', name: who27.name} END, times: times28, firstMet: first29, lastMet: last30, meetings: {`#rows`: rows34}, about: rows40}) AS rows41
  }
  RETURN collect({nodes: {whom: CASE WHEN whom18:Organization THEN {`#type`: 'Organization', name: whom18.name}
  WHEN whom18:Person THEN {`#type`: 'Person', name: whom18.name} END, count: count22, metBy: rows41}}) AS rows42
}
CALL (compared11) {
  UNWIND compared11 AS who43
  MATCH (who43)-[attended44:ATTENDED]->(meeting45:Meeting)<-[attended46:ATTENDED]-(whom47)
  WHERE meeting45.status IN $param8 AND coalesce(attended44.side <> attended46.side, true) AND who43 <> whom47
  WITH whom47, who43, count(*) AS times48
  WITH whom47, count(*) AS count49, sum(times48) AS total50
  WHERE count49 = 1
  WITH whom47, count49, total50
  ORDER BY count49 DESC, total50 DESC, whom47.id
  LIMIT $param9
  RETURN collect({nodes: {whom: CASE WHEN whom47:Organization THEN {`#type`: 'Organization', name: whom47.name}
  WHEN whom47:Person THEN {`#type`: 'Person', name: whom47.name} END}}) AS rows51
}
CALL (compared11) {
  UNWIND compared11 AS who52
  MATCH (who52)-[:ATTENDED]->(meeting53:Meeting)
  WHERE meeting53.status IN $param10
  MATCH (meeting53)-[:DISCUSSED]->(issue54)
  WITH issue54, who52, count(*) AS times55, min(CASE WHEN meeting53.earliest IS NOT NULL THEN [meeting53.earliest, meeting53.date] END)[1] AS first56, max(CASE WHEN meeting53.latest IS NOT NULL THEN [meeting53.latest, meeting53.date] END)[1] AS last57
  WITH issue54, count(*) AS count58, sum(times55) AS total59,
    collect({who: who52, times: times55, first: first56, last: last57}) AS each60
  WITH issue54, count58, total59, each60
  ORDER BY count58 DESC, total59 DESC, issue54.id
  LIMIT $param11
  CALL (issue54, count58, total59, each60) {
    UNWIND each60 AS one61
    WITH issue54, one61.who AS who62, one61.times AS times63, one61.first AS first64, one61.last AS last65
    WITH issue54, who62, times63, first64, last65
    ORDER BY times63 DESC, who62.id
    RETURN collect({who: CASE WHEN who62:Organization THEN {`#type`: 'Organization', name: who62.name}
    WHEN who62:Person THEN {`#type`: 'Person', name: who62.name} END, times: times63, firstDate: first64, lastDate: last65}) AS rows66
  }
  RETURN collect({nodes: {issue: {name: issue54.name}, count: count58, discussedBy: rows66}}) AS rows67
}
CALL (compared11) {
  UNWIND compared11 AS who68
  WITH compared11, who68 ORDER BY COUNT { (who68)-[:ATTENDED]->() }, who68.id LIMIT 1
  MATCH (who68)-[:ATTENDED]->(meeting69:Meeting)
  WHERE meeting69.status IN $param12 AND COUNT { (meeting69)<-[:ATTENDED]-(came70) WHERE came70 IN compared11 } = size(compared11)
  RETURN count(*) AS total71
}
CALL (compared11) {
  UNWIND compared11 AS who68
  WITH compared11, who68 ORDER BY COUNT { (who68)-[:ATTENDED]->() }, who68.id LIMIT 1
  MATCH (who68)-[:ATTENDED]->(meeting69:Meeting)
  WHERE meeting69.status IN $param13 AND COUNT { (meeting69)<-[:ATTENDED]-(came70) WHERE came70 IN compared11 } = size(compared11)
  WITH meeting69
  ORDER BY meeting69.dateUp, meeting69.id
  LIMIT $param14
  RETURN collect({nodes: {title: meeting69.title}}) AS rows72
}
CALL (compared11) {
  UNWIND compared11 AS who73
  MATCH (who73)-[:ATTENDED]->(meeting74:Meeting)
  WHERE meeting74.status IN $param15
  WITH meeting74, compared11, count(*) AS count75
  WHERE (count75 > 1 AND count75 < size(compared11))
  WITH meeting74
  ORDER BY meeting74.dateUp, meeting74.id
  LIMIT $param16
  RETURN collect({nodes: {title: meeting74.title}}) AS rows76
}
CALL (compared11) {
  UNWIND compared11 AS who77
  MATCH (who77)-[:ATTENDED]->(meeting78:Meeting)
  WHERE meeting78.status IN $param17
  WITH meeting78, compared11, count(*) AS count79
  WITH meeting78
  ORDER BY meeting78.dateUp, meeting78.id
  LIMIT $param18
  RETURN collect({nodes: {title: meeting78.title}}) AS rows80
}
RETURN CASE WHEN size(compared11) < $param19 THEN {`#refused`: ['SAME']} ELSE {who: rows13, met: {totalCount: total25, `#rows`: rows42}, metByOne: {`#rows`: rows51}, issues: {`#rows`: rows67}, together: {totalCount: total71, `#rows`: rows72}, some: {`#rows`: rows76}, any: {`#rows`: rows80}} END AS data, problems9 AS problems;

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
  RETURN collect({nodes: {whom: CASE WHEN whom36:Organization THEN {`#type`: 'Organization', name: whom36.name}
  WHEN whom36:Person THEN {`#type`: 'Person', name: whom36.name} END, count: count39}}) AS rows41
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
