// $param0: [{"argument":0,"text":"Lighthizer","ids":[],"folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param1: 12
// $param2: ["HELD"]
// $param3: 1
// $param4: 2
// $param5: 8
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['around'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person|Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS around7, collect(problem6) AS problems8
WITH *, COLLECT { UNWIND around7[..$param1] AS one9 RETURN one9 ORDER BY one9.id } AS middle10
CALL (problems8, around7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND around7 AS who11
  MATCH (who11)-[attended12:ATTENDED]->(meeting13)
  WHERE meeting13.status IN $param2
  WITH around7, who11, meeting13, attended12.side AS side14
  MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
  WHERE NOT whom16 IN around7 AND who11 <> whom16 AND coalesce(side14 <> attended15.side, true)
  WITH whom16, count(DISTINCT meeting13) AS times17 WHERE times17 >= $param3
  ORDER BY times17 DESC, whom16.id LIMIT $param1
  RETURN collect({node: whom16, hops: 1, times: times17}) AS near18
}
WITH *, around7 + [one9 IN near18 | one9.node] AS nearer19
CALL (near18, nearer19) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer19) < $param1 THEN near18 ELSE [] END AS one9
  WITH *, one9.node AS who11 WHERE (COUNT { (who11)-[:ATTENDED]->() } <= 1000 AND coalesce(who11.kind <> 'DELEGATION', true))
  MATCH (who11)-[attended20:ATTENDED]->(meeting21)
  WHERE meeting21.status IN $param2
  WITH nearer19, who11, meeting21, attended20.side AS side22
  MATCH (meeting21)<-[attended23:ATTENDED]-(whom24)
  WHERE NOT whom24 IN nearer19 AND who11 <> whom24 AND coalesce(side22 <> attended23.side, true)
  WITH whom24, count(DISTINCT meeting21) AS times25 WHERE times25 >= $param3
  ORDER BY times25 DESC, whom24.id LIMIT $param1
  RETURN collect({node: whom24, hops: 2, times: times25}) AS far26
}
WITH *, ([one9 IN middle10 | {node: one9, hops: 0, times: 0}] + near18 + far26)[..$param1] AS shown27,
  $param4 AS reach28, $param3 AS fewest29
CALL (shown27, reach28, fewest29) {
  UNWIND range(0, size(shown27) - 1) AS at30
  WITH at30, shown27[at30].node AS node31, shown27[at30].hops AS hops32, shown27[at30].times AS times33, reach28
  WITH at30, node31, hops32, times33
  WITH at30, node31, hops32, times33
  ORDER BY at30
  RETURN collect({node: node31 {`#type`: 'Organization', name: node31.name}, hops: hops32, times: times33}) AS rows34
}
CALL (shown27, reach28, fewest29) {
  UNWIND shown27 AS one35
  WITH one35.node AS somebody36, one35.node.id AS id37
  MATCH (somebody36)-[attended38:ATTENDED]->(meeting39)
  WHERE meeting39.status IN $param2
  WITH meeting39, collect({node: somebody36, id: id37, side: attended38.side}) AS present40
  WHERE size(present40) > 1
  UNWIND present40 AS at41
  UNWIND present40 AS other42
  WITH * WHERE at41.id < other42.id AND coalesce(at41.side <> other42.side, true)
  WITH at41.node AS who43, other42.node AS whom44, at41.id AS from45, other42.id AS to46, count(DISTINCT meeting39) AS times47, max(head([day48 IN [meeting39.latest] WHERE day48 IS NOT NULL | [day48, meeting39.date]]))[1] AS last49
  WHERE times47 >= fewest29
  WITH who43, whom44, from45, to46, times47, last49
  ORDER BY times47 DESC, from45, to46
  LIMIT $param5
  RETURN collect({source: who43 {`#type`: 'Organization', name: who43.name}, target: whom44 {`#type`: 'Organization', name: whom44.name}, times: times47, lastMet: last49}) AS rows50
}
CALL (shown27, reach28, fewest29) {
  UNWIND shown27 AS one51
  WITH one51.node AS somebody52, one51.node.id AS id53
  MATCH (somebody52)-[attended54:ATTENDED]->(meeting55)
  WHERE meeting55.status IN $param2
  WITH meeting55, collect({node: somebody52, id: id53, side: attended54.side}) AS present56
  WHERE size(present56) > 1
  UNWIND present56 AS at57
  UNWIND present56 AS other58
  WITH * WHERE at57.id < other58.id AND coalesce(at57.side <> other58.side, true)
  WITH at57.node AS who59, other58.node AS whom60, at57.id AS from61, other58.id AS to62, count(DISTINCT meeting55) AS times63
  WHERE times63 >= fewest29
  RETURN count(*) AS total64
}
RETURN {nodes: rows34, links: rows50, totalLinks: total64} AS data, problems8 AS problems;
