// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD"]
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND who9 AS start11
  MATCH (start11)-[:ATTENDED]->(meeting12)
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
    WITH *, CASE WHEN number22 IS NOT NULL THEN (right('000' + toString(number22 / 12), 4) + '-' + right('0' + toString(number22 % 12 + 1), 2)) END AS period26, CASE WHEN number22 IS NOT NULL THEN toString(date({year: number22 / 12, month: number22 % 12 + 1})) END AS from27, CASE WHEN number22 IS NOT NULL THEN toString(date({year: number22 / 12, month: number22 % 12 + 1}) + duration({months: 1}) - duration({days: 1})) END AS to28
  WITH number22, times24, possible25, period26, from27, to28
  ORDER BY number22
  RETURN collect([period26, from27, to28, times24, possible25]) AS rows29
}
RETURN CASE WHEN to21 - from20 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from20 / 12), 4) + '-' + right('0' + toString(from20 % 12 + 1), 2)), (right('000' + toString(to21 / 12), 4) + '-' + right('0' + toString(to21 % 12 + 1), 2)), to21 - from20 + 1, 1200]} ELSE rows29 END AS data, problems10 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: ["HELD","PLANNED"]
// $param2: 1
// $param3: 1
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH who7 AS who9, problems8 AS problems10
CALL (problems10, who9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND who9 AS start11
  MATCH (start11)-[:ATTENDED]->(meeting12)
  WHERE meeting12.status IN $param1
  WITH DISTINCT meeting12
  WITH left(meeting12.earliest, 4) AS first13,
    left(meeting12.latest, 4) AS last14, count(*) AS times15, collect(meeting12) AS meetings16
  RETURN collect({first: toInteger(first13), last: toInteger(last14), times: times15, meetings: meetings16}) AS spans17
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
    sum(CASE WHEN span24.first = span24.last OR span24.first IS NULL THEN 0 ELSE span24.times END) AS possible26, collect(span24.meetings) AS lists27
    WITH *, CASE WHEN number23 IS NOT NULL THEN right('000' + toString(number23), 4) END AS period28
  WITH number23, times25, possible26, period28, lists27
  ORDER BY number23
  CALL (number23, times25, possible26, period28, lists27) {
    UNWIND lists27 AS list29
    UNWIND list29 AS meeting30
    RETURN count(*) AS total31
  }
  CALL (number23, times25, possible26, period28, lists27) {
    UNWIND lists27 AS list32
    UNWIND list32 AS meeting30
    WITH meeting30
    ORDER BY meeting30.dateUp, meeting30.id
    LIMIT $param2
    RETURN collect([[meeting30.title, meeting30.date]]) AS rows33
  }
  CALL (number23, times25, possible26, period28, lists27) {
    UNWIND lists27 AS list34
    UNWIND list34 AS meeting35
    MATCH (meeting35)-[:DISCUSSED]->(issue36:Issue)
    WITH issue36, count(DISTINCT meeting35) AS times37
    WITH issue36, times37
    ORDER BY times37 DESC, issue36.id
    LIMIT $param3
    RETURN collect([{name: issue36.name}, times37]) AS rows38
  }
  RETURN collect([period28, times25, possible26, {totalCount: total31, `#rows`: rows33}, rows38]) AS rows39
}
RETURN CASE WHEN to22 - from21 + 1 > 1200 THEN {`#refused`: ['PERIODS', right('000' + toString(from21), 4), right('000' + toString(to22), 4), to22 - from21 + 1, 1200]} ELSE rows39 END AS data, problems10 AS problems;

// $param0: [{"text":"Trade","ids":[],"folded":"trade","nearest":"trade~1 OR trade~1"}]
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'about', text: reference0.text, nearest: nearest6,
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
  UNWIND about10 AS start12
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
RETURN CASE WHEN to23 - from22 + 1 > 1200 THEN {`#refused`: ['PERIODS', toString(date('1970-01-01') + duration({days: from22})), toString(date('1970-01-01') + duration({days: to23})), to23 - from22 + 1, 1200]} ELSE rows34 END AS data, problems11 AS problems;

// $param0: [{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"渔业","ids":[],"folded":"渔业","nearest":"渔业^4 OR 渔* OR *业"}]
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'who', text: reference0.text, nearest: nearest6,
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
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'about', text: reference9.text, nearest: nearest15,
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
  UNWIND who19 AS start22
  MATCH (start22)-[:ATTENDED]->(meeting23)
  WHERE meeting23.status IN $param2 AND (meeting23.earliest >= $param3 AND meeting23.latest <= $param4) AND EXISTS { (meeting23)-[:DISCUSSED]->(end24) WHERE end24 IN about20 }
  WITH DISTINCT meeting23
  WITH left(meeting23.earliest, 7) AS first25,
    left(meeting23.latest, 7) AS last26, count(*) AS times27, collect(meeting23) AS meetings28
  RETURN collect({first: (toInteger(left(first25, 4)) * 12 + toInteger(right(first25, 2)) - 1), last: (toInteger(left(last26, 4)) * 12 + toInteger(right(last26, 2)) - 1), times: times27, meetings: meetings28}) AS spans29
}
CALL (spans29) {
  UNWIND spans29 AS span30
  WITH min(span30.first) AS first31, max(span30.last) AS last32
  RETURN $param5 AS from33, $param6 AS to34
}
CALL (spans29, from33, to34) {
  WITH spans29, from33, to34 WHERE coalesce(to34 - from33, 0) < 1200
  UNWIND spans29 + [number35 IN CASE WHEN to34 - from33 IS NULL THEN [] ELSE range(from33, to34) END |
    {first: number35, last: number35, times: 0}] AS span36
  UNWIND CASE WHEN span36.first IS NULL THEN [null]
    ELSE range(CASE WHEN span36.first > from33 THEN span36.first ELSE from33 END,
      CASE WHEN span36.last < to34 THEN span36.last ELSE to34 END) END AS number35
  WITH number35, sum(CASE WHEN span36.first = span36.last OR span36.first IS NULL THEN span36.times ELSE 0 END) AS times37,
    sum(CASE WHEN span36.first = span36.last OR span36.first IS NULL THEN 0 ELSE span36.times END) AS possible38, collect(span36.meetings) AS lists39
    WITH *, CASE WHEN number35 IS NOT NULL THEN (right('000' + toString(number35 / 12), 4) + '-' + right('0' + toString(number35 % 12 + 1), 2)) END AS period40
  WITH number35, times37, possible38, period40, lists39
  ORDER BY number35
  CALL (number35, times37, possible38, period40, lists39) {
    UNWIND lists39 AS list41
    UNWIND list41 AS meeting42
    WITH meeting42
    ORDER BY meeting42.dateUp, meeting42.id
    LIMIT $param7
    RETURN collect([[meeting42.title]]) AS rows43
  }
  RETURN collect([period40, times37, {`#rows`: rows43}]) AS rows44
}
RETURN CASE WHEN to34 - from33 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from33 / 12), 4) + '-' + right('0' + toString(from33 % 12 + 1), 2)), (right('000' + toString(to34 / 12), 4) + '-' + right('0' + toString(to34 % 12 + 1), 2)), to34 - from33 + 1, 1200]} ELSE rows44 END AS data, problems21 AS problems;

// $param0: [{"text":"北国","ids":[],"folded":"北国","nearest":"北国^4 OR 北* OR *国"}]
// $param1: ["HELD"]
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
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'at', text: reference0.text, nearest: nearest6,
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
  UNWIND at10 AS start12
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
RETURN CASE WHEN to22 - from21 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from21 / 12), 4) + '-' + right('0' + toString(from21 % 12 + 1), 2)), (right('000' + toString(to22 / 12), 4) + '-' + right('0' + toString(to22 % 12 + 1), 2)), to22 - from21 + 1, 1200]} ELSE rows28 END AS data, problems11 AS problems;
