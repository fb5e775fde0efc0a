// $param0: [{"text":"特朗普","folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"},{"text":"Lighthizer","folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param1: ["HELD"]
// $param2: 21
// $param3: ["HELD"]
// $param4: 21
// $param5: ["HELD"]
// $param6: 21
// $param7: 2
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
  UNWIND who6 AS one9
  RETURN collect(one9) AS compared10
}
CALL (compared10) {
  UNWIND compared10 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13:Meeting)<-[attended14:ATTENDED]-(whom15)
  WHERE meeting13.status IN $param1 AND coalesce(attended12.side <> attended14.side, true) AND who11 <> whom15
  WITH whom15, who11, count(*) AS times16, min(CASE WHEN meeting13.earliest IS NOT NULL THEN [meeting13.earliest, meeting13.date] END)[1] AS first17, max(CASE WHEN meeting13.latest IS NOT NULL THEN [meeting13.latest, meeting13.date] END)[1] AS last18
  WITH whom15, count(*) AS count19, sum(times16) AS total20,
    collect({who: who11, times: times16, first: first17, last: last18}) AS each21
  WITH whom15, count19, total20, each21
  ORDER BY count19 DESC, total20 DESC, whom15.id
  LIMIT $param2
  CALL (whom15, count19, total20, each21) {
    UNWIND each21 AS one22
    WITH whom15, one22.who AS who23, one22.times AS times24, one22.first AS first25, one22.last AS last26
    WITH whom15, who23, times24, first25, last26
    ORDER BY times24 DESC, who23.id
    RETURN collect({who: CASE WHEN who23:Organization THEN {`#type`: 'Organization', name: who23.name}
    WHEN who23:Person THEN {`#type`: 'Person', name: who23.name} END, times: times24, lastMet: last26}) AS rows27
  }
  RETURN collect({`#key`: [count19, total20, whom15.id], nodes: {whom: CASE WHEN whom15:Organization THEN {`#type`: 'Organization', name: whom15.name}
  WHEN whom15:Person THEN {`#type`: 'Person', name: whom15.name} END, count: count19, metBy: rows27}}) AS rows28
}
CALL (compared10) {
  UNWIND compared10 AS who29
  MATCH (who29)-[:ATTENDED]->(meeting30:Meeting)
  WHERE meeting30.status IN $param3
  MATCH (meeting30)-[:DISCUSSED]->(issue31)
  WITH issue31, who29, count(*) AS times32
  WITH issue31, count(*) AS count33, sum(times32) AS total34
  WHERE count33 = size(compared10)
  WITH issue31, count33, total34
  ORDER BY count33 DESC, total34 DESC, issue31.id
  LIMIT $param4
  RETURN collect({`#key`: [count33, total34, issue31.id], nodes: {issue: {name: issue31.name}}}) AS rows35
}
CALL (compared10) {
  UNWIND compared10 AS who36
  WITH compared10, who36 ORDER BY COUNT { (who36)-[:ATTENDED]->() }, who36.id LIMIT 1
  MATCH (who36)-[:ATTENDED]->(meeting37:Meeting)
  WHERE meeting37.status IN $param5 AND COUNT { (meeting37)<-[:ATTENDED]-(came38) WHERE came38 IN compared10 } = size(compared10)
  WITH meeting37
  ORDER BY meeting37.earliest IS NULL, meeting37.earliest, meeting37.id
  LIMIT $param6
  RETURN collect({`#key`: [meeting37.earliest, meeting37.id], nodes: {title: meeting37.title}}) AS rows39
}
RETURN CASE WHEN size(compared10) < $param7 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows28}, issues: {`#rows`: rows35}, meetings: {`#rows`: rows39}} END AS data, problems8 AS problems;
