// $param0: [{"text":"Liu He","folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD","PLANNED"]
// $param2: 21
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
WITH who6, problems7 AS problems8
CALL (who6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND who6 AS start9
  MATCH (start9)-[:ATTENDED]->(meeting10:Meeting)
  WHERE meeting10.status IN $param1
  WITH DISTINCT meeting10
  WITH left(meeting10.earliest, 7) AS first11,
    left(meeting10.latest, 7) AS last12, count(*) AS times13, collect(meeting10) AS meetings14
  RETURN collect({first: (toInteger(left(first11, 4)) * 12 + toInteger(right(first11, 2)) - 1), last: (toInteger(left(last12, 4)) * 12 + toInteger(right(last12, 2)) - 1), times: times13, meetings: meetings14}) AS spans15
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
  WITH *, CASE WHEN number21 IS NOT NULL THEN date({year: number21 / 12, month: number21 % 12 + 1}) END AS day26
  WITH *, toString(day26) AS firstDay27, toString(day26 + duration({months: 1}) - duration({days: 1})) AS lastDay28
  WITH *, left(firstDay27, 7) AS period29
  WITH number21, times23, possible24, period29, firstDay27, lastDay28, lists25
  ORDER BY number21
  CALL (number21, times23, possible24, period29, firstDay27, lastDay28, lists25) {
    UNWIND lists25 AS list30
    UNWIND list30 AS meeting31
    WITH meeting31
    ORDER BY meeting31.earliest IS NULL, meeting31.earliest, meeting31.id
    LIMIT $param2
    RETURN collect({`#key`: [meeting31.earliest, meeting31.id], nodes: {title: meeting31.title, date: meeting31.date}}) AS rows32
  }
  CALL (number21, times23, possible24, period29, firstDay27, lastDay28, lists25) {
    UNWIND lists25 AS list33
    UNWIND list33 AS meeting34
    MATCH (meeting34)-[:DISCUSSED]->(issue35:Issue)
    WITH issue35, count(*) AS times36
    WITH issue35, times36
    ORDER BY times36 DESC, issue35.id
    LIMIT $param3
    RETURN collect({issue: {name: issue35.name}, times: times36}) AS rows37
  }
  RETURN collect({period: period29, times: times23, possible: possible24, meetings: {`#rows`: rows32}, about: rows37}) AS rows38
}
RETURN CASE WHEN to20 - from19 + 1 > 1200 THEN {`#refused`: ['PERIODS', left(toString(date({year: from19 / 12, month: from19 % 12 + 1})), 7), left(toString(date({year: to20 / 12, month: to20 % 12 + 1})), 7), to20 - from19 + 1, 1200]} ELSE rows38 END AS data, problems8 AS problems;
