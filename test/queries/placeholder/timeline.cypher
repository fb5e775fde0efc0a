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
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who8 AS start10
  MATCH (start10)-[:ATTENDED]->(meeting11)
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
  UNWIND spans15 + [number21 IN CASE WHEN to20 - from19 IS NULL THEN [] ELSE range(from19, to20) END |
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
  RETURN collect([period28, firstDay26, lastDay27, times23, possible24]) AS rows29
}
RETURN CASE WHEN to20 - from19 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from19 / 12, month: from19 % 12 + 1})), 7), left(toString(date({year: to20 / 12, month: to20 % 12 + 1})), 7), to20 - from19 + 1, 1200]} ELSE rows29 END AS data, problems9 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD","PLANNED"]
// $param2: 1
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
WITH who6 AS who8, problems7 AS problems9
CALL (problems9, who8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND who8 AS start10
  MATCH (start10)-[:ATTENDED]->(meeting11)
  WHERE meeting11.status IN $param1
  WITH DISTINCT meeting11
  WITH left(meeting11.earliest, 4) AS first12,
    left(meeting11.latest, 4) AS last13, count(*) AS times14, collect(meeting11) AS meetings15
  RETURN collect({first: toInteger(first12), last: toInteger(last13), times: times14, meetings: meetings15}) AS spans16
}
CALL (spans16) {
  UNWIND spans16 AS span17
  WITH min(span17.first) AS first18, max(span17.last) AS last19
  RETURN first18 AS from20, last19 AS to21
}
CALL (spans16, from20, to21) {
  WITH spans16, from20, to21 WHERE coalesce(to21 - from20, 0) < 1200
  UNWIND spans16 + [number22 IN CASE WHEN to21 - from20 IS NULL THEN [] ELSE range(from20, to21) END |
    {first: number22, last: number22, times: 0}] AS span23
  UNWIND CASE WHEN span23.first IS NULL THEN [null]
    ELSE range(CASE WHEN span23.first > from20 THEN span23.first ELSE from20 END,
      CASE WHEN span23.last < to21 THEN span23.last ELSE to21 END) END AS number22
  WITH number22, sum(CASE WHEN span23.first = span23.last OR span23.first IS NULL THEN span23.times ELSE 0 END) AS times24,
    sum(CASE WHEN span23.first = span23.last OR span23.first IS NULL THEN 0 ELSE span23.times END) AS possible25, collect(span23.meetings) AS lists26
  WITH *, CASE WHEN number22 IS NOT NULL THEN date({year: number22}) END AS day27
  WITH *, toString(day27) AS firstDay28, toString(day27 + duration({years: 1}) - duration({days: 1})) AS lastDay29
  WITH *, left(firstDay28, 4) AS period30
  WITH number22, times24, possible25, period30, firstDay28, lastDay29, lists26
  ORDER BY number22
  CALL (number22, times24, possible25, period30, firstDay28, lastDay29, lists26) {
    UNWIND lists26 AS list31
    UNWIND list31 AS meeting32
    RETURN count(*) AS total33
  }
  CALL (number22, times24, possible25, period30, firstDay28, lastDay29, lists26) {
    UNWIND lists26 AS list34
    UNWIND list34 AS meeting32
    WITH meeting32
    ORDER BY meeting32.dateUp, meeting32.id
    LIMIT $param2
    RETURN collect([[meeting32.title, meeting32.date]]) AS rows35
  }
  CALL (number22, times24, possible25, period30, firstDay28, lastDay29, lists26) {
    UNWIND lists26 AS list36
    UNWIND list36 AS meeting37
    MATCH (meeting37)-[:DISCUSSED]->(issue38:Issue)
    WITH issue38, count(DISTINCT meeting37) AS times39
    WITH issue38, times39
    ORDER BY times39 DESC, issue38.id
    LIMIT $param3
    RETURN collect([{name: issue38.name}, times39]) AS rows40
  }
  RETURN collect([period30, times24, possible25, {totalCount: total33, `#rows`: rows35}, rows40]) AS rows41
}
RETURN CASE WHEN to21 - from20 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from20})), 4), left(toString(date({year: to21})), 4), to21 - from20 + 1, 1200]} ELSE rows41 END AS data, problems9 AS problems;

// $param0: [{"text":"Trade","folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: "2018-05-05"
// $param3: "2018-05-02"
// $param4: 17653
// $param5: 17656
// $param6: 20
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
WITH about8 AS about9, problems7 AS problems10
CALL (problems10, about9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND about9 AS start11
  MATCH (start11)<-[:DISCUSSED]-(meeting12)
  WHERE meeting12.status IN $param1 AND (meeting12.earliest IS NULL OR (meeting12.earliest <= $param2 AND meeting12.latest >= $param3))
  WITH DISTINCT meeting12
  WITH left(meeting12.earliest, 10) AS first13,
    left(meeting12.latest, 10) AS last14, count(*) AS times15, collect(meeting12) AS meetings16
  RETURN collect({first: duration.inDays(date('1970-01-01'), date(first13)).days, last: duration.inDays(date('1970-01-01'), date(last14)).days, times: times15, meetings: meetings16}) AS spans17
}
CALL (spans17) {
  UNWIND spans17 AS span18
  WITH min(span18.first) AS first19, max(span18.last) AS last20
  RETURN $param4 AS from21, $param5 AS to22
}
CALL (spans17, from21, to22) {
  WITH spans17, from21, to22 WHERE coalesce(to22 - from21, 0) < 1200
  UNWIND spans17 + [number23 IN CASE WHEN to22 - from21 IS NULL THEN [] ELSE range(from21, to22) END |
    {first: number23, last: number23, times: 0}] AS span24
  UNWIND CASE WHEN span24.first IS NULL THEN [null]
    ELSE range(CASE WHEN span24.first > from21 THEN span24.first ELSE from21 END,
      CASE WHEN span24.last < to22 THEN span24.last ELSE to22 END) END AS number23
  WITH number23, sum(CASE WHEN span24.first = span24.last OR span24.first IS NULL THEN span24.times ELSE 0 END) AS times25,
    sum(CASE WHEN span24.first = span24.last OR span24.first IS NULL THEN 0 ELSE span24.times END) AS possible26, collect(span24.meetings) AS lists27
  WITH *, CASE WHEN number23 IS NOT NULL THEN date('1970-01-01') + duration({days: number23}) END AS day28
  WITH *, toString(day28) AS firstDay29, toString(day28 + duration({days: 1}) - duration({days: 1})) AS lastDay30
  WITH *, left(firstDay29, 10) AS period31
  WITH number23, times25, possible26, period31, firstDay29, lastDay30, lists27
  ORDER BY number23
  CALL (number23, times25, possible26, period31, firstDay29, lastDay30, lists27) {
    UNWIND lists27 AS list32
    UNWIND list32 AS meeting33
    WITH meeting33
    ORDER BY meeting33.dateUp, meeting33.id
    LIMIT $param6
    RETURN collect([[meeting33.title]]) AS rows34
  }
  RETURN collect([period31, firstDay29, times25, possible26, {`#rows`: rows34}]) AS rows35
}
RETURN CASE WHEN to22 - from21 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date('1970-01-01') + duration({days: from21})), 10), left(toString(date('1970-01-01') + duration({days: to22})), 10), to22 - from21 + 1, 1200]} ELSE rows35 END AS data, problems10 AS problems;

// $param0: [{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"渔业","folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param2: ["HELD"]
// $param3: "2018-11-01"
// $param4: "2019-01-31"
// $param5: 24226
// $param6: 24228
// $param7: 20
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
WITH who6 AS who17, about16 AS about18, problems7 + problems15 AS problems19
CALL (problems19, who17, about18) {
  WITH problems19 WHERE isEmpty(problems19)
  UNWIND who17 AS start20
  MATCH (start20)-[:ATTENDED]->(meeting21)
  WHERE meeting21.status IN $param2 AND (meeting21.earliest >= $param3 AND meeting21.latest <= $param4) AND EXISTS { (meeting21)-[:DISCUSSED]->(end22) WHERE end22 IN about18 }
  WITH DISTINCT meeting21
  WITH left(meeting21.earliest, 7) AS first23,
    left(meeting21.latest, 7) AS last24, count(*) AS times25, collect(meeting21) AS meetings26
  RETURN collect({first: (toInteger(left(first23, 4)) * 12 + toInteger(right(first23, 2)) - 1), last: (toInteger(left(last24, 4)) * 12 + toInteger(right(last24, 2)) - 1), times: times25, meetings: meetings26}) AS spans27
}
CALL (spans27) {
  UNWIND spans27 AS span28
  WITH min(span28.first) AS first29, max(span28.last) AS last30
  RETURN $param5 AS from31, $param6 AS to32
}
CALL (spans27, from31, to32) {
  WITH spans27, from31, to32 WHERE coalesce(to32 - from31, 0) < 1200
  UNWIND spans27 + [number33 IN CASE WHEN to32 - from31 IS NULL THEN [] ELSE range(from31, to32) END |
    {first: number33, last: number33, times: 0}] AS span34
  UNWIND CASE WHEN span34.first IS NULL THEN [null]
    ELSE range(CASE WHEN span34.first > from31 THEN span34.first ELSE from31 END,
      CASE WHEN span34.last < to32 THEN span34.last ELSE to32 END) END AS number33
  WITH number33, sum(CASE WHEN span34.first = span34.last OR span34.first IS NULL THEN span34.times ELSE 0 END) AS times35,
    sum(CASE WHEN span34.first = span34.last OR span34.first IS NULL THEN 0 ELSE span34.times END) AS possible36, collect(span34.meetings) AS lists37
  WITH *, CASE WHEN number33 IS NOT NULL THEN date({year: number33 / 12, month: number33 % 12 + 1}) END AS day38
  WITH *, toString(day38) AS firstDay39, toString(day38 + duration({months: 1}) - duration({days: 1})) AS lastDay40
  WITH *, left(firstDay39, 7) AS period41
  WITH number33, times35, possible36, period41, firstDay39, lastDay40, lists37
  ORDER BY number33
  CALL (number33, times35, possible36, period41, firstDay39, lastDay40, lists37) {
    UNWIND lists37 AS list42
    UNWIND list42 AS meeting43
    WITH meeting43
    ORDER BY meeting43.dateUp, meeting43.id
    LIMIT $param7
    RETURN collect([[meeting43.title]]) AS rows44
  }
  RETURN collect([period41, times35, {`#rows`: rows44}]) AS rows45
}
RETURN CASE WHEN to32 - from31 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from31 / 12, month: from31 % 12 + 1})), 7), left(toString(date({year: to32 / 12, month: to32 % 12 + 1})), 7), to32 - from31 + 1, 1200]} ELSE rows45 END AS data, problems19 AS problems;

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
WITH at8 AS at9, problems7 AS problems10
CALL (problems10, at9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND at9 AS start11
  MATCH (start11)<-[:HELD_AT]-(meeting12)
  WHERE meeting12.status IN $param1
  WITH DISTINCT meeting12
  WITH left(meeting12.earliest, 7) AS first13,
    left(meeting12.latest, 7) AS last14, count(*) AS times15
  RETURN collect({first: (toInteger(left(first13, 4)) * 12 + toInteger(right(first13, 2)) - 1), last: (toInteger(left(last14, 4)) * 12 + toInteger(right(last14, 2)) - 1), times: times15}) AS spans16
}
CALL (spans16) {
  UNWIND spans16 AS span17
  WITH min(span17.first) AS first18, max(span17.last) AS last19
  RETURN first18 AS from20, last19 AS to21
}
CALL (spans16, from20, to21) {
  WITH spans16, from20, to21 WHERE coalesce(to21 - from20, 0) < 1200
  UNWIND spans16 + [number22 IN CASE WHEN to21 - from20 IS NULL THEN [] ELSE range(from20, to21) END |
    {first: number22, last: number22, times: 0}] AS span23
  UNWIND CASE WHEN span23.first IS NULL THEN [null]
    ELSE range(CASE WHEN span23.first > from20 THEN span23.first ELSE from20 END,
      CASE WHEN span23.last < to21 THEN span23.last ELSE to21 END) END AS number22
  WITH number22, sum(CASE WHEN span23.first = span23.last OR span23.first IS NULL THEN span23.times ELSE 0 END) AS times24,
    sum(CASE WHEN span23.first = span23.last OR span23.first IS NULL THEN 0 ELSE span23.times END) AS possible25
  WITH *, CASE WHEN number22 IS NOT NULL THEN date({year: number22 / 12, month: number22 % 12 + 1}) END AS day26
  WITH *, toString(day26) AS firstDay27, toString(day26 + duration({months: 1}) - duration({days: 1})) AS lastDay28
  WITH *, left(firstDay27, 7) AS period29
  WITH number22, times24, possible25, period29, firstDay27, lastDay28
  ORDER BY number22
  RETURN collect([period29, times24]) AS rows30
}
RETURN CASE WHEN to21 - from20 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from20 / 12, month: from20 % 12 + 1})), 7), left(toString(date({year: to21 / 12, month: to21 % 12 + 1})), 7), to21 - from20 + 1, 1200]} ELSE rows30 END AS data, problems10 AS problems;
