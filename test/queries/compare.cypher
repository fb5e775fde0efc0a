// $param0: [{"text":"特朗普","folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"},{"text":"Lighthizer","folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
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
  UNWIND who8 AS one10
  RETURN collect(one10) AS compared11
}
CALL (compared11) {
  UNWIND compared11 AS who12
  MATCH (who12)-[attended13:ATTENDED]->(meeting14)<-[attended15:ATTENDED]-(whom16)
  WHERE meeting14.status IN $param1 AND coalesce(attended13.side <> attended15.side, true) AND who12 <> whom16
  WITH whom16, who12, count(*) AS times17, min(CASE WHEN meeting14.earliest IS NOT NULL THEN [meeting14.earliest, meeting14.date] END)[1] AS first18, max(CASE WHEN meeting14.latest IS NOT NULL THEN [meeting14.latest, meeting14.date] END)[1] AS last19
  WITH whom16, count(*) AS count20, sum(times17) AS total21,
    collect({who: who12, times: times17, first: first18, last: last19}) AS each22
  WITH whom16, count20, total21, each22
  ORDER BY count20 DESC, total21 DESC, whom16.id
  LIMIT $param2
  CALL (whom16, count20, total21, each22) {
    UNWIND each22 AS one23
    WITH whom16, one23.who AS who24, one23.times AS times25, one23.first AS first26, one23.last AS last27
    WITH whom16, who24, times25, first26, last27
    ORDER BY times25 DESC, who24.id
    RETURN collect({who: who24 {`#type`: 'Organization', name: who24.name}, times: times25, lastMet: last27}) AS rows28
  }
  RETURN collect({nodes: {whom: whom16 {`#type`: 'Organization', name: whom16.name}, count: count20, metBy: rows28}}) AS rows29
}
CALL (compared11) {
  UNWIND compared11 AS who30
  MATCH (who30)-[:ATTENDED]->(meeting31)
  WHERE meeting31.status IN $param3
  MATCH (meeting31)-[:DISCUSSED]->(issue32)
  WITH issue32, who30, count(*) AS times33
  WITH issue32, count(*) AS count34, sum(times33) AS total35
  WHERE count34 = size(compared11)
  WITH issue32, count34, total35
  ORDER BY count34 DESC, total35 DESC, issue32.id
  LIMIT $param4
  RETURN collect({nodes: {issue: {name: issue32.name}}}) AS rows36
}
CALL (compared11) {
  UNWIND compared11 AS who37
  WITH compared11, who37 ORDER BY COUNT { (who37)-[:ATTENDED]->() }, who37.id LIMIT 1
  MATCH (who37)-[:ATTENDED]->(meeting38)
  WHERE meeting38.status IN $param5 AND COUNT { (meeting38)<-[:ATTENDED]-(came39) WHERE came39 IN compared11 } = size(compared11)
  WITH meeting38
  ORDER BY meeting38.dateUp, meeting38.id
  LIMIT $param6
  RETURN collect({nodes: {title: meeting38.title}}) AS rows40
}
RETURN CASE WHEN size(compared11) < $param7 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows29}, issues: {`#rows`: rows36}, meetings: {`#rows`: rows40}} END AS data, problems9 AS problems;
