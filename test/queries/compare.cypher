// $param0: [{"argument":0,"text":"特朗普","ids":[],"folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"},{"argument":0,"text":"Lighthizer","ids":[],"folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param1: ["HELD"]
// $param2: 20
// $param3: 20
// $param4: 20
// $param5: 2
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
  UNWIND who7 AS one9
  RETURN collect(one9) AS compared10
}
CALL (compared10) {
  UNWIND compared10 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)<-[attended14:ATTENDED]-(whom15)
  WHERE meeting13.status IN $param1 AND coalesce(attended12.side <> attended14.side, true) AND who11 <> whom15
  WITH whom15, who11, count(*) AS times16, min(head([day17 IN [meeting13.earliest] WHERE day17 IS NOT NULL | [day17, meeting13.date]]))[1] AS first18, max(head([day19 IN [meeting13.latest] WHERE day19 IS NOT NULL | [day19, meeting13.date]]))[1] AS last20
  WITH whom15, count(*) AS count21, sum(times16) AS total22,
    collect({who: who11, times: times16, first: first18, last: last20}) AS each23
  WITH whom15, count21, total22, each23
  ORDER BY count21 DESC, total22 DESC, whom15.id
  LIMIT $param2
  CALL (whom15, count21, total22, each23) {
    UNWIND each23 AS one24
    WITH whom15, one24.who AS who25, one24.times AS times26, one24.first AS first27, one24.last AS last28
    WITH whom15, who25, times26, first27, last28
    ORDER BY times26 DESC, who25.id
    RETURN collect({who: who25 {`#type`: 'Organization', name: who25.name}, times: times26, lastMet: last28}) AS rows29
  }
  RETURN collect({nodes: {whom: whom15 {`#type`: 'Organization', name: whom15.name}, count: count21, metBy: rows29}}) AS rows30
}
CALL (compared10) {
  UNWIND compared10 AS who31
  MATCH (who31)-[:ATTENDED]->(meeting32)
  WHERE meeting32.status IN $param1
  MATCH (meeting32)-[:DISCUSSED]->(issue33)
  WITH issue33, who31, count(*) AS times34
  WITH issue33, count(*) AS count35, sum(times34) AS total36
  WHERE count35 = size(compared10)
  WITH issue33, count35, total36
  ORDER BY count35 DESC, total36 DESC, issue33.id
  LIMIT $param3
  RETURN collect({nodes: {issue: {name: issue33.name}}}) AS rows37
}
CALL (compared10) {
  UNWIND compared10 AS who38
  WITH compared10, who38 ORDER BY COUNT { (who38)-[:ATTENDED]->() }, who38.id LIMIT 1
  MATCH (who38)-[:ATTENDED]->(meeting39)
  WHERE meeting39.status IN $param1 AND COUNT { (meeting39)<-[:ATTENDED]-(came40) WHERE came40 IN compared10 } = size(compared10)
  WITH meeting39
  ORDER BY meeting39.dateUp, meeting39.id
  LIMIT $param4
  RETURN collect({nodes: {title: meeting39.title}}) AS rows41
}
RETURN CASE WHEN size(compared10) < $param5 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows30}, issues: {`#rows`: rows37}, meetings: {`#rows`: rows41}} END AS data, problems8 AS problems;
