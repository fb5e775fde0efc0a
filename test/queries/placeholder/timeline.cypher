// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD"]
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
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS start9
  MATCH (start9)-[:ATTENDED]->(meeting10:Meeting)
  WHERE meeting10.status IN $param1
  WITH DISTINCT meeting10
  WITH left(meeting10.earliest, 7) AS first11,
    left(meeting10.latest, 7) AS last12, count(*) AS times13
  RETURN collect({first: (toInteger(left(first11, 4)) * 12 + toInteger(right(first11, 2)) - 1), last: (toInteger(left(last12, 4)) * 12 + toInteger(right(last12, 2)) - 1), times: times13}) AS spans14
}
CALL (spans14) {
  UNWIND spans14 AS span15
  WITH min(span15.first) AS first16, max(span15.last) AS last17
  RETURN first16 AS from18, last17 AS to19
}
CALL (spans14, from18, to19) {
  WITH spans14, from18, to19 WHERE coalesce(to19 - from18, 0) < 1200
  UNWIND spans14 + [number20 IN CASE WHEN from18 IS NULL THEN [] ELSE range(from18, to19) END |
    {first: number20, last: number20, times: 0}] AS span21
  UNWIND CASE WHEN span21.first IS NULL THEN [null]
    ELSE range(CASE WHEN span21.first > from18 THEN span21.first ELSE from18 END,
      CASE WHEN span21.last < to19 THEN span21.last ELSE to19 END) END AS number20
  WITH number20, sum(CASE WHEN span21.first = span21.last OR span21.first IS NULL THEN span21.times ELSE 0 END) AS times22,
    sum(CASE WHEN span21.first = span21.last OR span21.first IS NULL THEN 0 ELSE span21.times END) AS possible23
  WITH *, CASE WHEN number20 IS NOT NULL THEN date({year: number20 / 12, month: number20 % 12 + 1}) END AS day24
  WITH *, toString(day24) AS firstDay25, toString(day24 + duration({months: 1}) - duration({days: 1})) AS lastDay26
  WITH *, left(firstDay25, 7) AS period27
  WITH number20, times22, possible23, period27, firstDay25, lastDay26
  ORDER BY number20
  RETURN collect({period: period27, from: firstDay25, to: lastDay26, times: times22, possible: possible23}) AS rows28
}
RETURN CASE WHEN to19 - from18 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from18 / 12, month: from18 % 12 + 1})), 7), left(toString(date({year: to19 / 12, month: to19 % 12 + 1})), 7), to19 - from18 + 1, 1200]} ELSE rows28 END AS data, problems8 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD","PLANNED"]
// $param2: 2
// $param3: 1
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
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS start9
  MATCH (start9)-[:ATTENDED]->(meeting10:Meeting)
  WHERE meeting10.status IN $param1
  WITH DISTINCT meeting10
  WITH left(meeting10.earliest, 4) AS first11,
    left(meeting10.latest, 4) AS last12, count(*) AS times13, collect(meeting10) AS meetings14
  RETURN collect({first: toInteger(first11), last: toInteger(last12), times: times13, meetings: meetings14}) AS spans15
}
CALL (spans15) {
  UNWIND spans15 AS span16
  WITH min(span16.first) AS first17, max(span16.last) AS last18
  RETURN first17 AS from19, last18 AS to20
}
CALL (spans15, from19, to20) {
  WITH spans15, from19, to20 WHERE coalesce(to20 - from19, 0) < 1200
  UNWIND spans15 + [number21 IN CASE WHEN from19 IS NULL THEN [] ELSE range(from19, to20) END |
    {first: number21, last: number21, times: 0}] AS span22
  UNWIND CASE WHEN span22.first IS NULL THEN [null]
    ELSE range(CASE WHEN span22.first > from19 THEN span22.first ELSE from19 END,
      CASE WHEN span22.last < to20 THEN span22.last ELSE to20 END) END AS number21
  WITH number21, sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN span22.times ELSE 0 END) AS times23,
    sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN 0 ELSE span22.times END) AS possible24, collect(span22.meetings) AS lists25
  WITH *, CASE WHEN number21 IS NOT NULL THEN date({year: number21}) END AS day26
  WITH *, toString(day26) AS firstDay27, toString(day26 + duration({years: 1}) - duration({days: 1})) AS lastDay28
  WITH *, left(firstDay27, 4) AS period29
  WITH number21, times23, possible24, period29, firstDay27, lastDay28, lists25
  ORDER BY number21
  CALL (number21, times23, possible24, period29, firstDay27, lastDay28, lists25) {
    UNWIND lists25 AS list30
    UNWIND list30 AS meeting31
    RETURN count(*) AS total32
  }
  CALL (number21, times23, possible24, period29, firstDay27, lastDay28, lists25) {
    UNWIND lists25 AS list33
    UNWIND list33 AS meeting31
    WITH meeting31
    ORDER BY meeting31.earliest IS NULL, meeting31.earliest, meeting31.id
    LIMIT $param2
    RETURN collect({`#key`: [meeting31.earliest, meeting31.id], nodes: {title: meeting31.title, date: meeting31.date}}) AS rows34
  }
  CALL (number21, times23, possible24, period29, firstDay27, lastDay28, lists25) {
    UNWIND lists25 AS list35
    UNWIND list35 AS meeting36
    MATCH (meeting36)-[:DISCUSSED]->(issue37:Issue)
    WITH issue37, count(*) AS times38
    WITH issue37, times38
    ORDER BY times38 DESC, issue37.id
    LIMIT $param3
    RETURN collect({issue: {name: issue37.name}, times: times38}) AS rows39
  }
  RETURN collect({period: period29, times: times23, possible: possible24, meetings: {totalCount: total32, `#rows`: rows34}, about: rows39}) AS rows40
}
RETURN CASE WHEN to20 - from19 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from19})), 4), left(toString(date({year: to20})), 4), to20 - from19 + 1, 1200]} ELSE rows40 END AS data, problems8 AS problems;

// $param0: [{"text":"Trade","folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: "2018-05-05"
// $param3: "2018-05-02"
// $param4: 17653
// $param5: 17656
// $param6: 21
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
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'about', text: reference0.text, nearest: nearest5,
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
  MATCH (start10)<-[:DISCUSSED]-(meeting11:Meeting)
  WHERE meeting11.status IN $param1 AND (meeting11.earliest IS NULL OR (meeting11.earliest <= $param2 AND meeting11.latest >= $param3))
  WITH DISTINCT meeting11
  WITH left(meeting11.earliest, 10) AS first12,
    left(meeting11.latest, 10) AS last13, count(*) AS times14, collect(meeting11) AS meetings15
  RETURN collect({first: duration.inDays(date('1970-01-01'), date(first12)).days, last: duration.inDays(date('1970-01-01'), date(last13)).days, times: times14, meetings: meetings15}) AS spans16
}
CALL (spans16) {
  UNWIND spans16 AS span17
  WITH min(span17.first) AS first18, max(span17.last) AS last19
  RETURN $param4 AS from20, $param5 AS to21
}
CALL (spans16, from20, to21) {
  WITH spans16, from20, to21 WHERE coalesce(to21 - from20, 0) < 1200
  UNWIND spans16 + [number22 IN CASE WHEN from20 IS NULL THEN [] ELSE range(from20, to21) END |
    {first: number22, last: number22, times: 0}] AS span23
  UNWIND CASE WHEN span23.first IS NULL THEN [null]
    ELSE range(CASE WHEN span23.first > from20 THEN span23.first ELSE from20 END,
      CASE WHEN span23.last < to21 THEN span23.last ELSE to21 END) END AS number22
  WITH number22, sum(CASE WHEN span23.first = span23.last OR span23.first IS NULL THEN span23.times ELSE 0 END) AS times24,
    sum(CASE WHEN span23.first = span23.last OR span23.first IS NULL THEN 0 ELSE span23.times END) AS possible25, collect(span23.meetings) AS lists26
  WITH *, CASE WHEN number22 IS NOT NULL THEN date('1970-01-01') + duration({days: number22}) END AS day27
  WITH *, toString(day27) AS firstDay28, toString(day27 + duration({days: 1}) - duration({days: 1})) AS lastDay29
  WITH *, left(firstDay28, 10) AS period30
  WITH number22, times24, possible25, period30, firstDay28, lastDay29, lists26
  ORDER BY number22
  CALL (number22, times24, possible25, period30, firstDay28, lastDay29, lists26) {
    UNWIND lists26 AS list31
    UNWIND list31 AS meeting32
    WITH meeting32
    ORDER BY meeting32.earliest IS NULL, meeting32.earliest, meeting32.id
    LIMIT $param6
    RETURN collect({`#key`: [meeting32.earliest, meeting32.id], nodes: {title: meeting32.title}}) AS rows33
  }
  RETURN collect({period: period30, from: firstDay28, times: times24, possible: possible25, meetings: {`#rows`: rows33}}) AS rows34
}
RETURN CASE WHEN to21 - from20 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date('1970-01-01') + duration({days: from20})), 10), left(toString(date('1970-01-01') + duration({days: to21})), 10), to21 - from20 + 1, 1200]} ELSE rows34 END AS data, problems9 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"渔业","folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param2: ["HELD"]
// $param3: "2018-11-01"
// $param4: "2019-01-31"
// $param5: 24226
// $param6: 24228
// $param7: 21
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
WITH who6, about16, problems7 + problems15 AS problems17
CALL (who6, about16, problems17) {
  WITH problems17 WHERE isEmpty(problems17)
  UNWIND who6 AS start18
  MATCH (start18)-[:ATTENDED]->(meeting19:Meeting)
  WHERE meeting19.status IN $param2 AND (meeting19.earliest >= $param3 AND meeting19.latest <= $param4) AND EXISTS { (meeting19)-[:DISCUSSED]->(end20) WHERE end20 IN about16 }
  WITH DISTINCT meeting19
  WITH left(meeting19.earliest, 7) AS first21,
    left(meeting19.latest, 7) AS last22, count(*) AS times23, collect(meeting19) AS meetings24
  RETURN collect({first: (toInteger(left(first21, 4)) * 12 + toInteger(right(first21, 2)) - 1), last: (toInteger(left(last22, 4)) * 12 + toInteger(right(last22, 2)) - 1), times: times23, meetings: meetings24}) AS spans25
}
CALL (spans25) {
  UNWIND spans25 AS span26
  WITH min(span26.first) AS first27, max(span26.last) AS last28
  RETURN $param5 AS from29, $param6 AS to30
}
CALL (spans25, from29, to30) {
  WITH spans25, from29, to30 WHERE coalesce(to30 - from29, 0) < 1200
  UNWIND spans25 + [number31 IN CASE WHEN from29 IS NULL THEN [] ELSE range(from29, to30) END |
    {first: number31, last: number31, times: 0}] AS span32
  UNWIND CASE WHEN span32.first IS NULL THEN [null]
    ELSE range(CASE WHEN span32.first > from29 THEN span32.first ELSE from29 END,
      CASE WHEN span32.last < to30 THEN span32.last ELSE to30 END) END AS number31
  WITH number31, sum(CASE WHEN span32.first = span32.last OR span32.first IS NULL THEN span32.times ELSE 0 END) AS times33,
    sum(CASE WHEN span32.first = span32.last OR span32.first IS NULL THEN 0 ELSE span32.times END) AS possible34, collect(span32.meetings) AS lists35
  WITH *, CASE WHEN number31 IS NOT NULL THEN date({year: number31 / 12, month: number31 % 12 + 1}) END AS day36
  WITH *, toString(day36) AS firstDay37, toString(day36 + duration({months: 1}) - duration({days: 1})) AS lastDay38
  WITH *, left(firstDay37, 7) AS period39
  WITH number31, times33, possible34, period39, firstDay37, lastDay38, lists35
  ORDER BY number31
  CALL (number31, times33, possible34, period39, firstDay37, lastDay38, lists35) {
    UNWIND lists35 AS list40
    UNWIND list40 AS meeting41
    WITH meeting41
    ORDER BY meeting41.earliest IS NULL, meeting41.earliest, meeting41.id
    LIMIT $param7
    RETURN collect({`#key`: [meeting41.earliest, meeting41.id], nodes: {title: meeting41.title}}) AS rows42
  }
  RETURN collect({period: period39, times: times33, meetings: {`#rows`: rows42}}) AS rows43
}
RETURN CASE WHEN to30 - from29 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from29 / 12, month: from29 % 12 + 1})), 7), left(toString(date({year: to30 / 12, month: to30 % 12 + 1})), 7), to30 - from29 + 1, 1200]} ELSE rows43 END AS data, problems17 AS problems;

// $param0: [{"text":"北国","folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: ["HELD"]
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Place
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Place
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Place
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS at6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'at', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
CALL (at6) {
  UNWIND at6 AS reference0
  MATCH (reference0)<-[:LOCATED_IN*0..]-(entity1)
  RETURN collect(DISTINCT entity1) AS at8
}
WITH at8, problems7 AS problems9
CALL (at8, problems9) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND at8 AS start10
  MATCH (start10)<-[:HELD_AT]-(meeting11:Meeting)
  WHERE meeting11.status IN $param1
  WITH DISTINCT meeting11
  WITH left(meeting11.earliest, 7) AS first12,
    left(meeting11.latest, 7) AS last13, count(*) AS times14
  RETURN collect({first: (toInteger(left(first12, 4)) * 12 + toInteger(right(first12, 2)) - 1), last: (toInteger(left(last13, 4)) * 12 + toInteger(right(last13, 2)) - 1), times: times14}) AS spans15
}
CALL (spans15) {
  UNWIND spans15 AS span16
  WITH min(span16.first) AS first17, max(span16.last) AS last18
  RETURN first17 AS from19, last18 AS to20
}
CALL (spans15, from19, to20) {
  WITH spans15, from19, to20 WHERE coalesce(to20 - from19, 0) < 1200
  UNWIND spans15 + [number21 IN CASE WHEN from19 IS NULL THEN [] ELSE range(from19, to20) END |
    {first: number21, last: number21, times: 0}] AS span22
  UNWIND CASE WHEN span22.first IS NULL THEN [null]
    ELSE range(CASE WHEN span22.first > from19 THEN span22.first ELSE from19 END,
      CASE WHEN span22.last < to20 THEN span22.last ELSE to20 END) END AS number21
  WITH number21, sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN span22.times ELSE 0 END) AS times23,
    sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN 0 ELSE span22.times END) AS possible24
  WITH *, CASE WHEN number21 IS NOT NULL THEN date({year: number21 / 12, month: number21 % 12 + 1}) END AS day25
  WITH *, toString(day25) AS firstDay26, toString(day25 + duration({months: 1}) - duration({days: 1})) AS lastDay27
  WITH *, left(firstDay26, 7) AS period28
  WITH number21, times23, possible24, period28, firstDay26, lastDay27
  ORDER BY number21
  RETURN collect({period: period28, times: times23}) AS rows29
}
RETURN CASE WHEN to20 - from19 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from19 / 12, month: from19 % 12 + 1})), 7), left(toString(date({year: to20 / 12, month: to20 % 12 + 1})), 7), to20 - from19 + 1, 1200]} ELSE rows29 END AS data, problems9 AS problems;
