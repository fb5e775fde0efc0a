// $param0: [{"text":"Liu He","ids":[],"folded":"liuhe","nearest":"liuhe~1 OR liu~1 OR he"}]
// $param1: ["HELD","PLANNED"]
// $param2: 20
// $param3: 2
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
    left(meeting12.latest, 7) AS last14, count(*) AS times15, collect(meeting12) AS meetings16
  RETURN collect({first: (toInteger(left(first13, 4)) * 12 + toInteger(right(first13, 2)) - 1), last: (toInteger(left(last14, 4)) * 12 + toInteger(right(last14, 2)) - 1), times: times15, meetings: meetings16}) AS spans17
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
    WITH *, CASE WHEN number23 IS NOT NULL THEN (right('000' + toString(number23 / 12), 4) + '-' + right('0' + toString(number23 % 12 + 1), 2)) END AS period28
  WITH number23, times25, possible26, period28, lists27
  ORDER BY number23
  CALL (number23, times25, possible26, period28, lists27) {
    UNWIND lists27 AS list29
    UNWIND list29 AS meeting30
    WITH meeting30
    ORDER BY meeting30.dateUp, meeting30.id
    LIMIT $param2
    RETURN collect([[meeting30.title, meeting30.date]]) AS rows31
  }
  CALL (number23, times25, possible26, period28, lists27) {
    UNWIND lists27 AS list32
    UNWIND list32 AS meeting33
    MATCH (meeting33)-[:DISCUSSED]->(issue34:Issue)
    WITH issue34, count(DISTINCT meeting33) AS times35
    WITH issue34, times35
    ORDER BY times35 DESC, issue34.id
    LIMIT $param3
    RETURN collect([{name: issue34.name}, times35]) AS rows36
  }
  RETURN collect([period28, times25, possible26, {`#rows`: rows31}, rows36]) AS rows37
}
RETURN CASE WHEN to22 - from21 + 1 > 1200 THEN {`#refused`: ['PERIODS', (right('000' + toString(from21 / 12), 4) + '-' + right('0' + toString(from21 % 12 + 1), 2)), (right('000' + toString(to22 / 12), 4) + '-' + right('0' + toString(to22 % 12 + 1), 2)), to22 - from21 + 1, 1200]} ELSE rows37 END AS data, problems10 AS problems;
