// $param0: [{"text":"特朗普","ids":[],"folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"},{"text":"Lighthizer","ids":[],"folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param1: ["HELD"]
// $param2: 20
// $param3: ["HELD"]
// $param4: 20
// $param5: ["HELD"]
// $param6: 20
// $param7: 2
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
  UNWIND who9 AS one11
  RETURN collect(one11) AS compared12
}
CALL (compared12) {
  UNWIND compared12 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15)<-[attended16:ATTENDED]-(whom17)
  WHERE meeting15.status IN $param1 AND coalesce(attended14.side <> attended16.side, true) AND who13 <> whom17
  WITH whom17, who13, count(*) AS times18, min(head([day19 IN [meeting15.earliest] WHERE day19 IS NOT NULL | [day19, meeting15.date]]))[1] AS first20, max(head([day21 IN [meeting15.latest] WHERE day21 IS NOT NULL | [day21, meeting15.date]]))[1] AS last22
  WITH whom17, count(*) AS count23, sum(times18) AS total24,
    collect({who: who13, times: times18, first: first20, last: last22}) AS each25
  WITH whom17, count23, total24, each25
  ORDER BY count23 DESC, total24 DESC, whom17.id
  LIMIT $param2
  CALL (whom17, count23, total24, each25) {
    UNWIND each25 AS one26
    WITH whom17, one26.who AS who27, one26.times AS times28, one26.first AS first29, one26.last AS last30
    WITH whom17, who27, times28, first29, last30
    ORDER BY times28 DESC, who27.id
    RETURN collect({who: who27 {`#type`: 'Organization', name: who27.name}, times: times28, lastMet: last30}) AS rows31
  }
  RETURN collect({nodes: {whom: whom17 {`#type`: 'Organization', name: whom17.name}, count: count23, metBy: rows31}}) AS rows32
}
CALL (compared12) {
  UNWIND compared12 AS who33
  MATCH (who33)-[:ATTENDED]->(meeting34)
  WHERE meeting34.status IN $param3
  MATCH (meeting34)-[:DISCUSSED]->(issue35)
  WITH issue35, who33, count(*) AS times36
  WITH issue35, count(*) AS count37, sum(times36) AS total38
  WHERE count37 = size(compared12)
  WITH issue35, count37, total38
  ORDER BY count37 DESC, total38 DESC, issue35.id
  LIMIT $param4
  RETURN collect({nodes: {issue: {name: issue35.name}}}) AS rows39
}
CALL (compared12) {
  UNWIND compared12 AS who40
  WITH compared12, who40 ORDER BY COUNT { (who40)-[:ATTENDED]->() }, who40.id LIMIT 1
  MATCH (who40)-[:ATTENDED]->(meeting41)
  WHERE meeting41.status IN $param5 AND COUNT { (meeting41)<-[:ATTENDED]-(came42) WHERE came42 IN compared12 } = size(compared12)
  WITH meeting41
  ORDER BY meeting41.dateUp, meeting41.id
  LIMIT $param6
  RETURN collect({nodes: {title: meeting41.title}}) AS rows43
}
RETURN CASE WHEN size(compared12) < $param7 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows32}, issues: {`#rows`: rows39}, meetings: {`#rows`: rows43}} END AS data, problems10 AS problems;
