// $param0: [{"text":"Liu He","folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD","PLANNED"]
// $param2: 20
// $param3: 2
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
    left(meeting11.latest, 7) AS last13, count(*) AS times14, collect(meeting11) AS meetings15
  RETURN collect({first: (toInteger(left(first12, 4)) * 12 + toInteger(right(first12, 2)) - 1), last: (toInteger(left(last13, 4)) * 12 + toInteger(right(last13, 2)) - 1), times: times14, meetings: meetings15}) AS spans16
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
  WITH *, CASE WHEN number22 IS NOT NULL THEN date({year: number22 / 12, month: number22 % 12 + 1}) END AS day27
  WITH *, toString(day27) AS firstDay28, toString(day27 + duration({months: 1}) - duration({days: 1})) AS lastDay29
  WITH *, left(firstDay28, 7) AS period30
  WITH number22, times24, possible25, period30, firstDay28, lastDay29, lists26
  ORDER BY number22
  CALL (number22, times24, possible25, period30, firstDay28, lastDay29, lists26) {
    UNWIND lists26 AS list31
    UNWIND list31 AS meeting32
    WITH meeting32
    ORDER BY meeting32.dateUp, meeting32.id
    LIMIT $param2
    RETURN collect([[meeting32.title, meeting32.date]]) AS rows33
  }
  CALL (number22, times24, possible25, period30, firstDay28, lastDay29, lists26) {
    UNWIND lists26 AS list34
    UNWIND list34 AS meeting35
    MATCH (meeting35)-[:DISCUSSED]->(issue36:Issue)
    WITH issue36, count(DISTINCT meeting35) AS times37
    WITH issue36, times37
    ORDER BY times37 DESC, issue36.id
    LIMIT $param3
    RETURN collect([{name: issue36.name}, times37]) AS rows38
  }
  RETURN collect([period30, times24, possible25, {`#rows`: rows33}, rows38]) AS rows39
}
RETURN CASE WHEN to21 - from20 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from20 / 12, month: from20 % 12 + 1})), 7), left(toString(date({year: to21 / 12, month: to21 % 12 + 1})), 7), to21 - from20 + 1, 1200]} ELSE rows39 END AS data, problems9 AS problems;
