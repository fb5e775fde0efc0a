// $param0: [{"text":"Lighthizer","folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param1: ["HELD"]
// $param2: 1
// $param3: 12
// $param4: 2
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: 8
// $param8: ["HELD"]
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
  RETURN collect(DISTINCT head(found2)) AS around6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'around', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH around6 AS around8, problems7 AS problems9
CALL (problems9, around8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND around8 AS who10
  MATCH (who10)-[attended11:ATTENDED]->(meeting12)<-[attended13:ATTENDED]-(whom14)
  WHERE meeting12.status IN $param1 AND coalesce(attended11.side <> attended13.side, true) AND NOT whom14 IN around8
  WITH whom14, count(DISTINCT meeting12) AS times15 WHERE times15 >= $param2
  ORDER BY times15 DESC, whom14.id LIMIT $param3
  RETURN collect({node: whom14, hops: 1, times: times15}) AS near16
}
WITH *, around8 + [one17 IN near16 | one17.node] AS nearer18
CALL (near16, nearer18) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer18) < $param3 THEN near16 ELSE [] END AS one17
  WITH *, one17.node AS who10 WHERE (COUNT { (who10)-[:ATTENDED]->() } <= 1000 AND coalesce(who10.kind <> 'DELEGATION', true))
  MATCH (who10)-[attended19:ATTENDED]->(meeting20)<-[attended21:ATTENDED]-(whom22)
  WHERE meeting20.status IN $param5 AND coalesce(attended19.side <> attended21.side, true) AND NOT whom22 IN nearer18
  WITH whom22, count(DISTINCT meeting20) AS times23 WHERE times23 >= $param2
  ORDER BY times23 DESC, whom22.id LIMIT $param3
  RETURN collect({node: whom22, hops: 2, times: times23}) AS far24
}
WITH *, ([one17 IN around8 | {node: one17, hops: 0, times: 0}] + near16 + far24)[..$param3] AS shown25,
  $param4 AS reach26, $param2 AS fewest27
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one28
  WITH one28.node AS node29, one28.hops AS hops30, one28.times AS times31, reach26
  WITH node29, hops30, times31, hops30 = 0 OR (hops30 < reach26 AND (COUNT { (node29)-[:ATTENDED]->() } <= 1000 AND coalesce(node29.kind <> 'DELEGATION', true))) AS expanded32
  WITH node29, hops30, times31, expanded32
  ORDER BY hops30, times31 DESC, node29.id
  RETURN collect({node: node29 {`#type`: 'Organization', name: node29.name}, hops: hops30, times: times31}) AS rows33
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one34
  WITH one34.node AS somebody35
  MATCH (somebody35)-[attended36:ATTENDED]->(meeting37)
  WHERE meeting37.status IN $param6
  WITH meeting37, collect({node: somebody35, id: somebody35.id, side: attended36.side}) AS present38
  WHERE size(present38) > 1
  UNWIND present38 AS at39
  UNWIND present38 AS other40
  WITH * WHERE at39.id < other40.id AND coalesce(at39.side <> other40.side, true)
  WITH at39.node AS who41, other40.node AS whom42, count(DISTINCT meeting37) AS times43, max(CASE WHEN meeting37.latest IS NOT NULL THEN [meeting37.latest, meeting37.date] END)[1] AS last44
  WHERE times43 >= fewest27
  WITH who41, whom42, times43, last44
  ORDER BY times43 DESC, who41.id, whom42.id
  LIMIT $param7
  RETURN collect({source: who41 {`#type`: 'Organization', name: who41.name}, target: whom42 {`#type`: 'Organization', name: whom42.name}, times: times43, lastMet: last44}) AS rows45
}
CALL (shown25, reach26, fewest27) {
  UNWIND shown25 AS one46
  WITH one46.node AS somebody47
  MATCH (somebody47)-[attended48:ATTENDED]->(meeting49)
  WHERE meeting49.status IN $param8
  WITH meeting49, collect({node: somebody47, id: somebody47.id, side: attended48.side}) AS present50
  WHERE size(present50) > 1
  UNWIND present50 AS at51
  UNWIND present50 AS other52
  WITH * WHERE at51.id < other52.id AND coalesce(at51.side <> other52.side, true)
  WITH at51.node AS who53, other52.node AS whom54, count(DISTINCT meeting49) AS times55
  WHERE times55 >= fewest27
  RETURN count(*) AS total56
}
RETURN {nodes: rows33, links: rows45, totalLinks: total56} AS data, problems9 AS problems;
