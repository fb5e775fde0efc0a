// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who'][reference0.argument], text: reference0.text,
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
  UNWIND who7 AS start9
  MATCH (start9)-[:ATTENDED]->(meeting10)
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
  UNWIND spans14 + [number20 IN CASE WHEN to19 - from18 IS NULL THEN [] ELSE range(from18, to19) END |
    {first: number20, last: number20, times: 0}] AS span21
  UNWIND CASE WHEN span21.first IS NULL THEN [null]
    ELSE range(CASE WHEN span21.first > from18 THEN span21.first ELSE from18 END,
      CASE WHEN span21.last < to19 THEN span21.last ELSE to19 END) END AS number20
  WITH number20, sum(CASE WHEN span21.first = span21.last OR span21.first IS NULL THEN span21.times ELSE 0 END) AS times22,
    sum(CASE WHEN span21.first = span21.last OR span21.first IS NULL THEN 0 ELSE span21.times END) AS possible23
    WITH *, CASE WHEN number20 IS NOT NULL THEN (right('000' + toString(number20 / 12), 4) + '-' + right('0' + toString(number20 % 12 + 1), 2)) END AS period24, CASE WHEN number20 IS NOT NULL THEN toString(date({year: number20 / 12, month: number20 % 12 + 1})) END AS from25, CASE WHEN number20 IS NOT NULL THEN toString(date({year: number20 / 12, month: number20 % 12 + 1}) + duration({months: 1}) - duration({days: 1})) END AS to26
  WITH number20, times22, possible23, period24, from25, to26
  ORDER BY number20
  RETURN collect([period24, from25, to26, times22, possible23]) AS rows27
}
RETURN CASE WHEN to19 - from18 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from18 / 12), 4) + '-' + right('0' + toString(from18 % 12 + 1), 2)), (right('000' + toString(to19 / 12), 4) + '-' + right('0' + toString(to19 % 12 + 1), 2)), to19 - from18 + 1, 1200]} ELSE rows27 END AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":0,"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD","PLANNED"]
// $param2: 1
// $param3: 1
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who'][reference0.argument], text: reference0.text,
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
  UNWIND who7 AS start9
  MATCH (start9)-[:ATTENDED]->(meeting10)
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
  UNWIND spans15 + [number21 IN CASE WHEN to20 - from19 IS NULL THEN [] ELSE range(from19, to20) END |
    {first: number21, last: number21, times: 0}] AS span22
  UNWIND CASE WHEN span22.first IS NULL THEN [null]
    ELSE range(CASE WHEN span22.first > from19 THEN span22.first ELSE from19 END,
      CASE WHEN span22.last < to20 THEN span22.last ELSE to20 END) END AS number21
  WITH number21, sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN span22.times ELSE 0 END) AS times23,
    sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN 0 ELSE span22.times END) AS possible24, collect(span22.meetings) AS lists25
    WITH *, CASE WHEN number21 IS NOT NULL THEN right('000' + toString(number21), 4) END AS period26
  WITH number21, times23, possible24, period26, lists25
  ORDER BY number21
  CALL (number21, times23, possible24, period26, lists25) {
    UNWIND lists25 AS list27
    UNWIND list27 AS meeting28
    RETURN count(*) AS total29
  }
  CALL (number21, times23, possible24, period26, lists25) {
    UNWIND lists25 AS list30
    UNWIND list30 AS meeting28
    WITH meeting28
    ORDER BY meeting28.dateUp, meeting28.id
    LIMIT $param2
    RETURN collect([[meeting28.title, meeting28.date]]) AS rows31
  }
  CALL (number21, times23, possible24, period26, lists25) {
    UNWIND lists25 AS list32
    UNWIND list32 AS meeting33
    MATCH (meeting33)-[:DISCUSSED]->(issue34:Issue)
    WITH issue34, count(DISTINCT meeting33) AS times35
    WITH issue34, times35
    ORDER BY times35 DESC, issue34.id
    LIMIT $param3
    RETURN collect([{name: issue34.name}, times35]) AS rows36
  }
  RETURN collect([period26, times23, possible24, {totalCount: total29, `#rows`: rows31}, rows36]) AS rows37
}
RETURN CASE WHEN to20 - from19 + 1 > 1200 THEN {`#refused`: ['PERIODS', right('000' + toString(from19), 4), right('000' + toString(to20), 4), to20 - from19 + 1, 1200]} ELSE rows37 END AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"Trade","ids":[],"folded":"trade","nearest":"trade~1 OR trade~1"}]
// $param1: ["HELD"]
// $param2: "2018-05-05"
// $param3: "2018-05-02"
// $param4: 17653
// $param5: 17656
// $param6: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['about'][reference0.argument], text: reference0.text,
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
  UNWIND about11 AS start12
  MATCH (start12)<-[:DISCUSSED]-(meeting13)
  WHERE meeting13.status IN $param1 AND (meeting13.earliest IS NULL OR (meeting13.earliest <= $param2 AND meeting13.latest >= $param3))
  WITH DISTINCT meeting13
  WITH left(meeting13.earliest, 10) AS first14,
    left(meeting13.latest, 10) AS last15, count(*) AS times16, collect(meeting13) AS meetings17
  RETURN collect({first: duration.inDays(date('1970-01-01'), date(first14)).days, last: duration.inDays(date('1970-01-01'), date(last15)).days, times: times16, meetings: meetings17}) AS spans18
}
CALL (spans18) {
  UNWIND spans18 AS span19
  WITH min(span19.first) AS first20, max(span19.last) AS last21
  RETURN $param4 AS from22, $param5 AS to23
}
CALL (spans18, from22, to23) {
  WITH spans18, from22, to23 WHERE coalesce(to23 - from22, 0) < 1200
  UNWIND spans18 + [number24 IN CASE WHEN to23 - from22 IS NULL THEN [] ELSE range(from22, to23) END |
    {first: number24, last: number24, times: 0}] AS span25
  UNWIND CASE WHEN span25.first IS NULL THEN [null]
    ELSE range(CASE WHEN span25.first > from22 THEN span25.first ELSE from22 END,
      CASE WHEN span25.last < to23 THEN span25.last ELSE to23 END) END AS number24
  WITH number24, sum(CASE WHEN span25.first = span25.last OR span25.first IS NULL THEN span25.times ELSE 0 END) AS times26,
    sum(CASE WHEN span25.first = span25.last OR span25.first IS NULL THEN 0 ELSE span25.times END) AS possible27, collect(span25.meetings) AS lists28
    WITH *, CASE WHEN number24 IS NOT NULL THEN toString(date('1970-01-01') + duration({days: number24})) END AS period29, CASE WHEN number24 IS NOT NULL THEN toString(date('1970-01-01') + duration({days: number24})) END AS from30
  WITH number24, times26, possible27, period29, from30, lists28
  ORDER BY number24
  CALL (number24, times26, possible27, period29, from30, lists28) {
    UNWIND lists28 AS list31
    UNWIND list31 AS meeting32
    WITH meeting32
    ORDER BY meeting32.dateUp, meeting32.id
    LIMIT $param6
    RETURN collect([[meeting32.title]]) AS rows33
  }
  RETURN collect([period29, from30, times26, possible27, {`#rows`: rows33}]) AS rows34
}
RETURN CASE WHEN to23 - from22 + 1 > 1200 THEN {`#refused`: ['PERIODS', toString(date('1970-01-01') + duration({days: from22})), toString(date('1970-01-01') + duration({days: to23})), to23 - from22 + 1, 1200]} ELSE rows34 END AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
// $param1: ["HELD"]
// $param2: "2018-11-01"
// $param3: "2019-01-31"
// $param4: 24226
// $param5: 24228
// $param6: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who', 'about'][reference0.argument], text: reference0.text,
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
  UNWIND who7 AS start13
  MATCH (start13)-[:ATTENDED]->(meeting14)
  WHERE meeting14.status IN $param1 AND (meeting14.earliest >= $param2 AND meeting14.latest <= $param3) AND EXISTS { (meeting14)-[:DISCUSSED]->(end15) WHERE end15 IN about12 }
  WITH DISTINCT meeting14
  WITH left(meeting14.earliest, 7) AS first16,
    left(meeting14.latest, 7) AS last17, count(*) AS times18, collect(meeting14) AS meetings19
  RETURN collect({first: (toInteger(left(first16, 4)) * 12 + toInteger(right(first16, 2)) - 1), last: (toInteger(left(last17, 4)) * 12 + toInteger(right(last17, 2)) - 1), times: times18, meetings: meetings19}) AS spans20
}
CALL (spans20) {
  UNWIND spans20 AS span21
  WITH min(span21.first) AS first22, max(span21.last) AS last23
  RETURN $param4 AS from24, $param5 AS to25
}
CALL (spans20, from24, to25) {
  WITH spans20, from24, to25 WHERE coalesce(to25 - from24, 0) < 1200
  UNWIND spans20 + [number26 IN CASE WHEN to25 - from24 IS NULL THEN [] ELSE range(from24, to25) END |
    {first: number26, last: number26, times: 0}] AS span27
  UNWIND CASE WHEN span27.first IS NULL THEN [null]
    ELSE range(CASE WHEN span27.first > from24 THEN span27.first ELSE from24 END,
      CASE WHEN span27.last < to25 THEN span27.last ELSE to25 END) END AS number26
  WITH number26, sum(CASE WHEN span27.first = span27.last OR span27.first IS NULL THEN span27.times ELSE 0 END) AS times28,
    sum(CASE WHEN span27.first = span27.last OR span27.first IS NULL THEN 0 ELSE span27.times END) AS possible29, collect(span27.meetings) AS lists30
    WITH *, CASE WHEN number26 IS NOT NULL THEN (right('000' + toString(number26 / 12), 4) + '-' + right('0' + toString(number26 % 12 + 1), 2)) END AS period31
  WITH number26, times28, possible29, period31, lists30
  ORDER BY number26
  CALL (number26, times28, possible29, period31, lists30) {
    UNWIND lists30 AS list32
    UNWIND list32 AS meeting33
    WITH meeting33
    ORDER BY meeting33.dateUp, meeting33.id
    LIMIT $param6
    RETURN collect([[meeting33.title]]) AS rows34
  }
  RETURN collect([period31, times28, {`#rows`: rows34}]) AS rows35
}
RETURN CASE WHEN to25 - from24 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from24 / 12), 4) + '-' + right('0' + toString(from24 % 12 + 1), 2)), (right('000' + toString(to25 / 12), 4) + '-' + right('0' + toString(to25 % 12 + 1), 2)), to25 - from24 + 1, 1200]} ELSE rows35 END AS data, problems9 AS problems;

// $param0: [{"argument":0,"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: ["HELD"]
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['at'][reference0.argument], text: reference0.text,
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
  UNWIND at11 AS start12
  MATCH (start12)<-[:HELD_AT]-(meeting13)
  WHERE meeting13.status IN $param1
  WITH DISTINCT meeting13
  WITH left(meeting13.earliest, 7) AS first14,
    left(meeting13.latest, 7) AS last15, count(*) AS times16
  RETURN collect({first: (toInteger(left(first14, 4)) * 12 + toInteger(right(first14, 2)) - 1), last: (toInteger(left(last15, 4)) * 12 + toInteger(right(last15, 2)) - 1), times: times16}) AS spans17
}
CALL (spans17) {
  UNWIND spans17 AS span18
  WITH min(span18.first) AS first19, max(span18.last) AS last20
  RETURN first19 AS from21, last20 AS to22
}
CALL (spans17, from21, to22) {
  WITH spans17, from21, to22 WHERE coalesce(to22 - from21, 0) < 1200
  UNWIND spans17 + [number23 IN CASE WHEN to22 - from21 IS NULL THEN [] ELSE range(from21, to22) END |
    {first: number23, last: number23, times: 0}] AS span24
  UNWIND CASE WHEN span24.first IS NULL THEN [null]
    ELSE range(CASE WHEN span24.first > from21 THEN span24.first ELSE from21 END,
      CASE WHEN span24.last < to22 THEN span24.last ELSE to22 END) END AS number23
  WITH number23, sum(CASE WHEN span24.first = span24.last OR span24.first IS NULL THEN span24.times ELSE 0 END) AS times25,
    sum(CASE WHEN span24.first = span24.last OR span24.first IS NULL THEN 0 ELSE span24.times END) AS possible26
    WITH *, CASE WHEN number23 IS NOT NULL THEN (right('000' + toString(number23 / 12), 4) + '-' + right('0' + toString(number23 % 12 + 1), 2)) END AS period27
  WITH number23, times25, possible26, period27
  ORDER BY number23
  RETURN collect([period27, times25]) AS rows28
}
RETURN CASE WHEN to22 - from21 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from21 / 12), 4) + '-' + right('0' + toString(from21 % 12 + 1), 2)), (right('000' + toString(to22 / 12), 4) + '-' + right('0' + toString(to22 % 12 + 1), 2)), to22 - from21 + 1, 1200]} ELSE rows28 END AS data, problems8 AS problems;
