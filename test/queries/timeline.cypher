// $param0: [{"argument":0,"text":"Liu He","ids":[],"folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD","PLANNED"]
// $param2: 20
// $param3: 2
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
  UNWIND spans15 + [number21 IN CASE WHEN to20 - from19 IS NULL THEN [] ELSE range(from19, to20) END |
    {first: number21, last: number21, times: 0}] AS span22
  UNWIND CASE WHEN span22.first IS NULL THEN [null]
    ELSE range(CASE WHEN span22.first > from19 THEN span22.first ELSE from19 END,
      CASE WHEN span22.last < to20 THEN span22.last ELSE to20 END) END AS number21
  WITH number21, sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN span22.times ELSE 0 END) AS times23,
    sum(CASE WHEN span22.first = span22.last OR span22.first IS NULL THEN 0 ELSE span22.times END) AS possible24, collect(span22.meetings) AS lists25
    WITH *, CASE WHEN number21 IS NOT NULL THEN (right('000' + toString(number21 / 12), 4) + '-' + right('0' + toString(number21 % 12 + 1), 2)) END AS period26
  WITH number21, times23, possible24, period26, lists25
  ORDER BY number21
  CALL (number21, times23, possible24, period26, lists25) {
    UNWIND lists25 AS list27
    UNWIND list27 AS meeting28
    WITH meeting28
    ORDER BY meeting28.dateUp, meeting28.id
    LIMIT $param2
    RETURN collect([[meeting28.title, meeting28.date]]) AS rows29
  }
  CALL (number21, times23, possible24, period26, lists25) {
    UNWIND lists25 AS list30
    UNWIND list30 AS meeting31
    MATCH (meeting31)-[:DISCUSSED]->(issue32:Issue)
    WITH issue32, count(DISTINCT meeting31) AS times33
    WITH issue32, times33
    ORDER BY times33 DESC, issue32.id
    LIMIT $param3
    RETURN collect([{name: issue32.name}, times33]) AS rows34
  }
  RETURN collect([period26, times23, possible24, {`#rows`: rows29}, rows34]) AS rows35
}
RETURN CASE WHEN to20 - from19 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from19 / 12), 4) + '-' + right('0' + toString(from19 % 12 + 1), 2)), (right('000' + toString(to20 / 12), 4) + '-' + right('0' + toString(to20 % 12 + 1), 2)), to20 - from19 + 1, 1200]} ELSE rows35 END AS data, problems8 AS problems;
