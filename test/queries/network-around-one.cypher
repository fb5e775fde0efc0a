// $param0: [{"text":"Lighthizer","ids":[],"folded":"lighthizer","nearest":"lighthizer~2 OR lighthizer~2"}]
// $param1: 12
// $param2: ["HELD"]
// $param3: 1
// $param4: 2
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: 8
// $param8: ["HELD"]
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
  RETURN collect(DISTINCT head(found3)) AS around7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'around', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH around7 AS around9, problems8 AS problems10
WITH *, COLLECT { UNWIND around9[..$param1] AS one11 RETURN one11 ORDER BY one11.id } AS middle12
CALL (problems10, around9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND around9 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15)
  WHERE meeting15.status IN $param2
  WITH around9, who13, meeting15, attended14.side AS side16
  MATCH (meeting15)<-[attended17:ATTENDED]-(whom18)
  WHERE NOT whom18 IN around9 AND who13 <> whom18 AND coalesce(side16 <> attended17.side, true)
  WITH whom18, count(DISTINCT meeting15) AS times19 WHERE times19 >= $param3
  ORDER BY times19 DESC, whom18.id LIMIT $param1
  RETURN collect({node: whom18, hops: 1, times: times19}) AS near20
}
WITH *, around9 + [one11 IN near20 | one11.node] AS nearer21
CALL (near20, nearer21) {
  UNWIND CASE WHEN $param4 > 1 AND size(nearer21) < $param1 THEN near20 ELSE [] END AS one11
  WITH *, one11.node AS who13 WHERE (COUNT { (who13)-[:ATTENDED]->() } <= 1000 AND coalesce(who13.kind <> 'DELEGATION', true))
  MATCH (who13)-[attended22:ATTENDED]->(meeting23)
  WHERE meeting23.status IN $param5
  WITH nearer21, who13, meeting23, attended22.side AS side24
  MATCH (meeting23)<-[attended25:ATTENDED]-(whom26)
  WHERE NOT whom26 IN nearer21 AND who13 <> whom26 AND coalesce(side24 <> attended25.side, true)
  WITH whom26, count(DISTINCT meeting23) AS times27 WHERE times27 >= $param3
  ORDER BY times27 DESC, whom26.id LIMIT $param1
  RETURN collect({node: whom26, hops: 2, times: times27}) AS far28
}
WITH *, ([one11 IN middle12 | {node: one11, hops: 0, times: 0}] + near20 + far28)[..$param1] AS shown29,
  $param4 AS reach30, $param3 AS fewest31
CALL (shown29, reach30, fewest31) {
  UNWIND range(0, size(shown29) - 1) AS at32
  WITH at32, shown29[at32].node AS node33, shown29[at32].hops AS hops34, shown29[at32].times AS times35, reach30
  WITH at32, node33, hops34, times35
  WITH at32, node33, hops34, times35
  ORDER BY at32
  RETURN collect({node: node33 {`#type`: 'Organization', name: node33.name}, hops: hops34, times: times35}) AS rows36
}
CALL (shown29, reach30, fewest31) {
  UNWIND shown29 AS one37
  WITH one37.node AS somebody38, one37.node.id AS id39
  MATCH (somebody38)-[attended40:ATTENDED]->(meeting41)
  WHERE meeting41.status IN $param6
  WITH meeting41, collect({node: somebody38, id: id39, side: attended40.side}) AS present42
  WHERE size(present42) > 1
  UNWIND present42 AS at43
  UNWIND present42 AS other44
  WITH * WHERE at43.id < other44.id AND coalesce(at43.side <> other44.side, true)
  WITH at43.node AS who45, other44.node AS whom46, at43.id AS from47, other44.id AS to48, count(DISTINCT meeting41) AS times49, max(head([day50 IN [meeting41.latest] WHERE day50 IS NOT NULL | [day50, meeting41.date]]))[1] AS last51
  WHERE times49 >= fewest31
  WITH who45, whom46, from47, to48, times49, last51
  ORDER BY times49 DESC, from47, to48
  LIMIT $param7
  RETURN collect({source: who45 {`#type`: 'Organization', name: who45.name}, target: whom46 {`#type`: 'Organization', name: whom46.name}, times: times49, lastMet: last51}) AS rows52
}
CALL (shown29, reach30, fewest31) {
  UNWIND shown29 AS one53
  WITH one53.node AS somebody54, one53.node.id AS id55
  MATCH (somebody54)-[attended56:ATTENDED]->(meeting57)
  WHERE meeting57.status IN $param8
  WITH meeting57, collect({node: somebody54, id: id55, side: attended56.side}) AS present58
  WHERE size(present58) > 1
  UNWIND present58 AS at59
  UNWIND present58 AS other60
  WITH * WHERE at59.id < other60.id AND coalesce(at59.side <> other60.side, true)
  WITH at59.node AS who61, other60.node AS whom62, at59.id AS from63, other60.id AS to64, count(DISTINCT meeting57) AS times65
  WHERE times65 >= fewest31
  RETURN count(*) AS total66
}
RETURN {nodes: rows36, links: rows52, totalLinks: total66} AS data, problems10 AS problems;
