// $param0: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 100
// $param2: ["HELD"]
// $param3: 1
// $param4: 1
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: 100
// $param8: ["HELD"]
// $param9: 100
// $param10: ["HELD"]
// $param11: 20
// $param12: ["HELD"]
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
  WITH at32, node33, hops34, times35, hops34 = 0 OR (hops34 < reach30 AND (COUNT { (node33)-[:ATTENDED]->() } <= 1000 AND coalesce(node33.kind <> 'DELEGATION', true))) AS expanded36
  WITH at32, node33, hops34, times35, expanded36
  ORDER BY at32
  RETURN collect({node: CASE WHEN node33:Organization THEN {`#type`: 'Organization', name: node33.name}
  WHEN node33:Person THEN {`#type`: 'Person', name: node33.name} END, hops: hops34, times: times35, expanded: expanded36}) AS rows37
}
CALL (shown29, reach30, fewest31) {
  UNWIND shown29 AS one38
  WITH one38.node AS somebody39, one38.node.id AS id40
  MATCH (somebody39)-[attended41:ATTENDED]->(meeting42)
  WHERE meeting42.status IN $param6
  WITH meeting42, collect({node: somebody39, id: id40, side: attended41.side}) AS present43
  WHERE size(present43) > 1
  UNWIND present43 AS at44
  UNWIND present43 AS other45
  WITH * WHERE at44.id < other45.id AND coalesce(at44.side <> other45.side, true)
  WITH at44.node AS who46, other45.node AS whom47, at44.id AS from48, other45.id AS to49, count(DISTINCT meeting42) AS times50, min(head([day51 IN [meeting42.earliest] WHERE day51 IS NOT NULL | [day51, meeting42.date]]))[1] AS first52, max(head([day53 IN [meeting42.latest] WHERE day53 IS NOT NULL | [day53, meeting42.date]]))[1] AS last54
  WHERE times50 >= fewest31
  WITH who46, whom47, from48, to49, times50, first52, last54
  ORDER BY times50 DESC, from48, to49
  LIMIT $param7
  CALL (who46, whom47, from48, to49, times50, first52, last54) {
    WITH *, COUNT { (who46)-[:ATTENDED]->() } <= COUNT { (whom47)-[:ATTENDED]->() } AS isRarer55
    WITH *, CASE WHEN isRarer55 THEN who46 ELSE whom47 END AS rarer56, CASE WHEN isRarer55 THEN whom47 ELSE who46 END AS other57
    MATCH (rarer56)-[attended58:ATTENDED]->(meeting59)
    WHERE meeting59.status IN $param8
    WITH *, attended58.side AS side60
    MATCH (meeting59)<-[attended61:ATTENDED]-(other57)
    WHERE coalesce(side60 <> attended61.side, true)
    MATCH (meeting59)-[:DISCUSSED]->(issue62:Issue)
    WITH issue62, count(DISTINCT meeting59) AS times63
    WITH issue62, times63
    ORDER BY times63 DESC, issue62.id
    LIMIT $param9
    RETURN collect({times: times63, issue: {name: issue62.name}}) AS rows64
  }
  CALL (who46, whom47, from48, to49, times50, first52, last54) {
    WITH *, COUNT { (who46)-[:ATTENDED]->() } <= COUNT { (whom47)-[:ATTENDED]->() } AS isRarer65
    WITH *, CASE WHEN isRarer65 THEN who46 ELSE whom47 END AS rarer66, CASE WHEN isRarer65 THEN whom47 ELSE who46 END AS other67
    MATCH (rarer66)-[attended68:ATTENDED]->(meeting69)
    WHERE meeting69.status IN $param10
    WITH *, attended68.side AS side70
    MATCH (meeting69)<-[attended71:ATTENDED]-(other67)
    WHERE coalesce(side70 <> attended71.side, true)
    RETURN count(*) AS total72
  }
  CALL (who46, whom47, from48, to49, times50, first52, last54) {
    WITH *, COUNT { (who46)-[:ATTENDED]->() } <= COUNT { (whom47)-[:ATTENDED]->() } AS isRarer73
    WITH *, CASE WHEN isRarer73 THEN who46 ELSE whom47 END AS rarer74, CASE WHEN isRarer73 THEN whom47 ELSE who46 END AS other75
    MATCH (rarer74)-[attended76:ATTENDED]->(meeting69)
    WHERE meeting69.status IN $param10
    WITH *, attended76.side AS side77
    MATCH (meeting69)<-[attended78:ATTENDED]-(other75)
    WHERE coalesce(side77 <> attended78.side, true)
    WITH meeting69
    ORDER BY meeting69.dateUp, meeting69.id
    LIMIT $param11
    RETURN collect({nodes: {title: meeting69.title}}) AS rows79
  }
  RETURN collect({source: who46 {`#type`: 'Organization', name: who46.name}, target: whom47 {`#type`: 'Organization', name: whom47.name}, times: times50, firstMet: first52, lastMet: last54, about: rows64, meetings: {totalCount: total72, `#rows`: rows79}}) AS rows80
}
CALL (shown29, reach30, fewest31) {
  UNWIND shown29 AS one81
  WITH one81.node AS somebody82, one81.node.id AS id83
  MATCH (somebody82)-[attended84:ATTENDED]->(meeting85)
  WHERE meeting85.status IN $param12
  WITH meeting85, collect({node: somebody82, id: id83, side: attended84.side}) AS present86
  WHERE size(present86) > 1
  UNWIND present86 AS at87
  UNWIND present86 AS other88
  WITH * WHERE at87.id < other88.id AND coalesce(at87.side <> other88.side, true)
  WITH at87.node AS who89, other88.node AS whom90, at87.id AS from91, other88.id AS to92, count(DISTINCT meeting85) AS times93
  WHERE times93 >= fewest31
  RETURN count(*) AS total94
}
RETURN {nodes: rows37, links: rows80, totalLinks: total94} AS data, problems10 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 100
// $param2: ["HELD","PLANNED"]
// $param3: 1
// $param4: 2
// $param5: ["HELD","PLANNED"]
// $param6: ["HELD","PLANNED"]
// $param7: 2
// $param8: ["HELD","PLANNED"]
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
  WITH at32, node33, hops34, times35, hops34 = 0 OR (hops34 < reach30 AND (COUNT { (node33)-[:ATTENDED]->() } <= 1000 AND coalesce(node33.kind <> 'DELEGATION', true))) AS expanded36
  WITH at32, node33, hops34, times35, expanded36
  ORDER BY at32
  RETURN collect({node: node33 {`#type`: 'Organization', name: node33.name}, hops: hops34, times: times35, expanded: expanded36}) AS rows37
}
CALL (shown29, reach30, fewest31) {
  UNWIND shown29 AS one38
  WITH one38.node AS somebody39, one38.node.id AS id40
  MATCH (somebody39)-[attended41:ATTENDED]->(meeting42)
  WHERE meeting42.status IN $param6
  WITH meeting42, collect({node: somebody39, id: id40, side: attended41.side}) AS present43
  WHERE size(present43) > 1
  UNWIND present43 AS at44
  UNWIND present43 AS other45
  WITH * WHERE at44.id < other45.id AND coalesce(at44.side <> other45.side, true)
  WITH at44.node AS who46, other45.node AS whom47, at44.id AS from48, other45.id AS to49, count(DISTINCT meeting42) AS times50
  WHERE times50 >= fewest31
  WITH who46, whom47, from48, to49, times50
  ORDER BY times50 DESC, from48, to49
  LIMIT $param7
  RETURN collect({source: who46 {`#type`: 'Organization', id: who46.id}, target: whom47 {`#type`: 'Organization', id: whom47.id}, times: times50}) AS rows51
}
CALL (shown29, reach30, fewest31) {
  UNWIND shown29 AS one52
  WITH one52.node AS somebody53, one52.node.id AS id54
  MATCH (somebody53)-[attended55:ATTENDED]->(meeting56)
  WHERE meeting56.status IN $param8
  WITH meeting56, collect({node: somebody53, id: id54, side: attended55.side}) AS present57
  WHERE size(present57) > 1
  UNWIND present57 AS at58
  UNWIND present57 AS other59
  WITH * WHERE at58.id < other59.id AND coalesce(at58.side <> other59.side, true)
  WITH at58.node AS who60, other59.node AS whom61, at58.id AS from62, other59.id AS to63, count(DISTINCT meeting56) AS times64
  WHERE times64 >= fewest31
  RETURN count(*) AS total65
}
RETURN {nodes: rows37, links: rows51, totalLinks: total65} AS data, problems10 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: [{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param3: 2
// $param4: ["HELD"]
// $param5: "2019-12-31"
// $param6: "0000-01-01"
// $param7: 1
// $param8: 1
// $param9: ["HELD"]
// $param10: "2019-12-31"
// $param11: "0000-01-01"
// $param12: ["HELD"]
// $param13: "2019-12-31"
// $param14: "0000-01-01"
// $param15: ["HELD"]
// $param16: "2019-12-31"
// $param17: "0000-01-01"
// $param18: ["HELD"]
// $param19: "2019-12-31"
// $param20: "0000-01-01"
// $param21: 100
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
CALL () {
  UNWIND $param1 AS reference9
  CALL (reference9) {
    CALL (reference9) {
      UNWIND reference9.ids AS id10
      MATCH (entity11:Entity {id: id10}) WHERE entity11:Issue
      RETURN entity11
      UNION
      MATCH (:Name {folded: reference9.folded})<-[:HAS_NAME]-(entity11) WHERE entity11:Issue
      RETURN entity11
    }
    RETURN collect(entity11) AS found12
  }
  CALL (reference9, found12) {
    WITH reference9, found12 WHERE isEmpty(found12) AND reference9.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference9.nearest, {limit: 50}) YIELD node AS name13, score AS score14
    MATCH (name13)<-[:HAS_NAME]-(entity11) WHERE entity11:Issue
    WITH entity11, max(score14) AS score14
    ORDER BY score14 DESC, entity11.id LIMIT 5
    RETURN collect(entity11{.id, .name}) AS nearest15
  }
  RETURN collect(DISTINCT head(found12)) AS about16,
    collect(CASE WHEN size(found12) <> 1 THEN {argument: 'about', text: reference9.text, nearest: nearest15,
        candidates: [entity11 IN found12 | entity11{.id, .name}]} END) AS problems17
}
CALL (about16) {
  UNWIND about16 AS reference9
  MATCH (reference9)<-[:BROADER*0..]-(entity11)
  RETURN collect(DISTINCT entity11) AS about18
}
CALL () {
  UNWIND $param2 AS reference19
  CALL (reference19) {
    CALL (reference19) {
      UNWIND reference19.ids AS id20
      MATCH (entity21:Entity {id: id20}) WHERE entity21:Place
      RETURN entity21
      UNION
      MATCH (:Name {folded: reference19.folded})<-[:HAS_NAME]-(entity21) WHERE entity21:Place
      RETURN entity21
    }
    RETURN collect(entity21) AS found22
  }
  CALL (reference19, found22) {
    WITH reference19, found22 WHERE isEmpty(found22) AND reference19.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference19.nearest, {limit: 50}) YIELD node AS name23, score AS score24
    MATCH (name23)<-[:HAS_NAME]-(entity21) WHERE entity21:Place
    WITH entity21, max(score24) AS score24
    ORDER BY score24 DESC, entity21.id LIMIT 5
    RETURN collect(entity21{.id, .name}) AS nearest25
  }
  RETURN collect(DISTINCT head(found22)) AS at26,
    collect(CASE WHEN size(found22) <> 1 THEN {argument: 'at', text: reference19.text, nearest: nearest25,
        candidates: [entity21 IN found22 | entity21{.id, .name}]} END) AS problems27
}
CALL (at26) {
  UNWIND at26 AS reference19
  MATCH (reference19)<-[:LOCATED_IN*0..]-(entity21)
  RETURN collect(DISTINCT entity21) AS at28
}
WITH around7 AS around29, about18 AS about30, at28 AS at31, problems8 + problems17 + problems27 AS problems32
WITH *, COLLECT { UNWIND around29[..$param3] AS one33 RETURN one33 ORDER BY one33.id } AS middle34
CALL (problems32, around29, about30, at31) {
  WITH problems32 WHERE isEmpty(problems32)
  UNWIND around29 AS who35
  MATCH (who35)-[attended36:ATTENDED]->(meeting37)
  WHERE meeting37.status IN $param4 AND (meeting37.earliest IS NULL OR (meeting37.earliest <= $param5 AND meeting37.latest >= $param6)) AND EXISTS { (meeting37)-[:DISCUSSED]->(end38) WHERE end38 IN about30 } AND EXISTS { (meeting37)-[:HELD_AT]->(end38) WHERE end38 IN at31 }
  WITH around29, who35, meeting37, attended36.side AS side39
  MATCH (meeting37)<-[attended40:ATTENDED]-(whom41)
  WHERE NOT whom41 IN around29 AND who35 <> whom41 AND coalesce(side39 <> attended40.side, true)
  WITH whom41, count(DISTINCT meeting37) AS times42 WHERE times42 >= $param7
  ORDER BY times42 DESC, whom41.id LIMIT $param3
  RETURN collect({node: whom41, hops: 1, times: times42}) AS near43
}
WITH *, around29 + [one33 IN near43 | one33.node] AS nearer44
CALL (near43, nearer44, about30, at31) {
  UNWIND CASE WHEN $param8 > 1 AND size(nearer44) < $param3 THEN near43 ELSE [] END AS one33
  WITH *, one33.node AS who35 WHERE (COUNT { (who35)-[:ATTENDED]->() } <= 1000 AND coalesce(who35.kind <> 'DELEGATION', true))
  MATCH (who35)-[attended45:ATTENDED]->(meeting46)
  WHERE meeting46.status IN $param9 AND (meeting46.earliest IS NULL OR (meeting46.earliest <= $param10 AND meeting46.latest >= $param11)) AND EXISTS { (meeting46)-[:DISCUSSED]->(end47) WHERE end47 IN about30 } AND EXISTS { (meeting46)-[:HELD_AT]->(end47) WHERE end47 IN at31 }
  WITH nearer44, who35, meeting46, attended45.side AS side48
  MATCH (meeting46)<-[attended49:ATTENDED]-(whom50)
  WHERE NOT whom50 IN nearer44 AND who35 <> whom50 AND coalesce(side48 <> attended49.side, true)
  WITH whom50, count(DISTINCT meeting46) AS times51 WHERE times51 >= $param7
  ORDER BY times51 DESC, whom50.id LIMIT $param3
  RETURN collect({node: whom50, hops: 2, times: times51}) AS far52
}
WITH *, ([one33 IN middle34 | {node: one33, hops: 0, times: 0}] + near43 + far52)[..$param3] AS shown53,
  $param8 AS reach54, $param7 AS fewest55
CALL (shown53, reach54, fewest55, around29, about30, at31) {
  UNWIND around29 AS who56
  MATCH (who56)-[attended57:ATTENDED]->(meeting58)<-[attended59:ATTENDED]-(whom60)
  WHERE meeting58.status IN $param12 AND (meeting58.earliest IS NULL OR (meeting58.earliest <= $param13 AND meeting58.latest >= $param14)) AND EXISTS { (meeting58)-[:DISCUSSED]->(end61) WHERE end61 IN about30 } AND EXISTS { (meeting58)-[:HELD_AT]->(end61) WHERE end61 IN at31 } AND coalesce(attended57.side <> attended59.side, true)
  WITH whom60, count(DISTINCT meeting58) AS times62 WHERE times62 >= fewest55 AND NOT whom60 IN around29
  WITH collect(whom60) AS whom60
  RETURN whom60 AS near63
}
WITH *, around29 + near63 AS nearer64, COLLECT {
  UNWIND CASE WHEN reach54 > 1 THEN near63 ELSE [] END AS one65
  WITH one65, COUNT { (one65)-[:ATTENDED]->() } AS meetings66 WHERE (meetings66 <= 1000 AND coalesce(one65.kind <> 'DELEGATION', true))
  RETURN {node: one65, meetings: meetings66}
} AS front67
WITH *, reduce(sum68 = 0, one65 IN front67 | sum68 + one65.meetings) AS effort69
CALL (shown53, reach54, fewest55, around29, about30, at31, nearer64, front67, effort69) {
  UNWIND CASE WHEN effort69 > 100000 THEN [] ELSE front67 END AS one65
  WITH *, one65.node AS who70
  MATCH (who70)-[attended71:ATTENDED]->(meeting72)<-[attended73:ATTENDED]-(whom74)
  WHERE meeting72.status IN $param15 AND (meeting72.earliest IS NULL OR (meeting72.earliest <= $param16 AND meeting72.latest >= $param17)) AND EXISTS { (meeting72)-[:DISCUSSED]->(end75) WHERE end75 IN about30 } AND EXISTS { (meeting72)-[:HELD_AT]->(end75) WHERE end75 IN at31 } AND coalesce(attended71.side <> attended73.side, true)
  WITH whom74, count(DISTINCT meeting72) AS times76 WHERE times76 >= fewest55 AND NOT whom74 IN nearer64
  WITH collect(whom74) AS whom74
  RETURN size(whom74) AS far77
}
CALL (shown53, reach54, fewest55, around29, about30, at31) {
  UNWIND range(0, size(shown53) - 1) AS at78
  WITH at78, shown53[at78].node AS node79, shown53[at78].hops AS hops80, shown53[at78].times AS times81, reach54
  WITH at78, node79, hops80, times81
  WITH at78, node79, hops80, times81
  ORDER BY at78
  RETURN collect({node: node79 {`#type`: 'Organization', name: node79.name}, hops: hops80}) AS rows82
}
CALL (shown53, reach54, fewest55, around29, about30, at31) {
  UNWIND shown53 AS one83
  WITH one83.node AS somebody84, one83.node.id AS id85
  MATCH (somebody84)-[attended86:ATTENDED]->(meeting87)
  WHERE meeting87.status IN $param18 AND (meeting87.earliest IS NULL OR (meeting87.earliest <= $param19 AND meeting87.latest >= $param20)) AND EXISTS { (meeting87)-[:DISCUSSED]->(end88) WHERE end88 IN about30 } AND EXISTS { (meeting87)-[:HELD_AT]->(end88) WHERE end88 IN at31 }
  WITH meeting87, collect({node: somebody84, id: id85, side: attended86.side}) AS present89
  WHERE size(present89) > 1
  UNWIND present89 AS at90
  UNWIND present89 AS other91
  WITH * WHERE at90.id < other91.id AND coalesce(at90.side <> other91.side, true)
  WITH at90.node AS who92, other91.node AS whom93, at90.id AS from94, other91.id AS to95, count(DISTINCT meeting87) AS times96, max(head([day97 IN [meeting87.latest] WHERE day97 IS NOT NULL | [day97, meeting87.date]]))[1] AS last98
  WHERE times96 >= fewest55
  WITH who92, whom93, from94, to95, last98, times96, about30, at31
  ORDER BY times96 DESC, from94, to95
  LIMIT $param21
  RETURN collect({source: who92 {`#type`: 'Organization', name: who92.name}, target: whom93 {`#type`: 'Organization', name: whom93.name}, lastMet: last98}) AS rows99
}
RETURN {totalNodes: CASE WHEN NOT effort69 > 100000 THEN size(nearer64) + far77 END, nodes: rows82, links: rows99} AS data, problems32 AS problems;

// $param0: [{"text":"李四","ids":[],"folded":"李四","nearest":"李四^4 OR 李* OR *四"}]
// $param1: 0
// $param2: ["HELD"]
// $param3: 1
// $param4: 1
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
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
CALL (shown29, reach30, fewest31, around9) {
  UNWIND range(0, size(shown29) - 1) AS at32
  WITH at32, shown29[at32].node AS node33, shown29[at32].hops AS hops34, shown29[at32].times AS times35, reach30
  WITH at32, node33, hops34, times35
  WITH at32, node33, hops34, times35
  ORDER BY at32
  RETURN collect({hops: hops34}) AS rows36
}
CALL (shown29, reach30, fewest31, around9) {
  UNWIND shown29 AS one37
  WITH one37.node AS somebody38, one37.node.id AS id39
  MATCH (somebody38)-[attended40:ATTENDED]->(meeting41)
  WHERE meeting41.status IN $param6
  WITH meeting41, collect({node: somebody38, id: id39, side: attended40.side}) AS present42
  WHERE size(present42) > 1
  UNWIND present42 AS at43
  UNWIND present42 AS other44
  WITH * WHERE at43.id < other44.id AND coalesce(at43.side <> other44.side, true)
  WITH at43.node AS who45, other44.node AS whom46, at43.id AS from47, other44.id AS to48, count(DISTINCT meeting41) AS times49
  WHERE times49 >= fewest31
  RETURN count(*) AS total50
}
CALL (shown29, reach30, fewest31, around9) {
  UNWIND around9 AS who51
  MATCH (who51)-[attended52:ATTENDED]->(meeting53)<-[attended54:ATTENDED]-(whom55)
  WHERE meeting53.status IN $param7 AND coalesce(attended52.side <> attended54.side, true)
  WITH whom55, count(DISTINCT meeting53) AS times56 WHERE times56 >= fewest31 AND NOT whom55 IN around9
  WITH collect(whom55) AS whom55
  RETURN whom55 AS near57
}
WITH *, around9 + near57 AS nearer58, COLLECT {
  UNWIND CASE WHEN reach30 > 1 THEN near57 ELSE [] END AS one59
  WITH one59, COUNT { (one59)-[:ATTENDED]->() } AS meetings60 WHERE (meetings60 <= 1000 AND coalesce(one59.kind <> 'DELEGATION', true))
  RETURN {node: one59, meetings: meetings60}
} AS front61
WITH *, reduce(sum62 = 0, one59 IN front61 | sum62 + one59.meetings) AS effort63
CALL (shown29, reach30, fewest31, around9, nearer58, front61, effort63) {
  UNWIND CASE WHEN effort63 > 100000 THEN [] ELSE front61 END AS one59
  WITH *, one59.node AS who64
  MATCH (who64)-[attended65:ATTENDED]->(meeting66)<-[attended67:ATTENDED]-(whom68)
  WHERE meeting66.status IN $param8 AND coalesce(attended65.side <> attended67.side, true)
  WITH whom68, count(DISTINCT meeting66) AS times69 WHERE times69 >= fewest31 AND NOT whom68 IN nearer58
  WITH collect(whom68) AS whom68
  RETURN size(whom68) AS far70
}
RETURN {nodes: rows36, totalLinks: total50, totalNodes: CASE WHEN NOT effort63 > 100000 THEN size(nearer58) + far70 END} AS data, problems10 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: 100
// $param2: ["HELD"]
// $param3: 1
// $param4: 2
// $param5: ["HELD"]
// $param6: ["HELD"]
// $param7: ["HELD"]
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
CALL (shown29, reach30, fewest31, around9) {
  UNWIND around9 AS who32
  MATCH (who32)-[attended33:ATTENDED]->(meeting34)<-[attended35:ATTENDED]-(whom36)
  WHERE meeting34.status IN $param6 AND coalesce(attended33.side <> attended35.side, true)
  WITH whom36, count(DISTINCT meeting34) AS times37 WHERE times37 >= fewest31 AND NOT whom36 IN around9
  WITH collect(whom36) AS whom36
  RETURN whom36 AS near38
}
WITH *, around9 + near38 AS nearer39, COLLECT {
  UNWIND CASE WHEN reach30 > 1 THEN near38 ELSE [] END AS one40
  WITH one40, COUNT { (one40)-[:ATTENDED]->() } AS meetings41 WHERE (meetings41 <= 1000 AND coalesce(one40.kind <> 'DELEGATION', true))
  RETURN {node: one40, meetings: meetings41}
} AS front42
WITH *, reduce(sum43 = 0, one40 IN front42 | sum43 + one40.meetings) AS effort44
CALL (shown29, reach30, fewest31, around9, nearer39, front42, effort44) {
  UNWIND CASE WHEN effort44 > 100000 THEN [] ELSE front42 END AS one40
  WITH *, one40.node AS who45
  MATCH (who45)-[attended46:ATTENDED]->(meeting47)<-[attended48:ATTENDED]-(whom49)
  WHERE meeting47.status IN $param7 AND coalesce(attended46.side <> attended48.side, true)
  WITH whom49, count(DISTINCT meeting47) AS times50 WHERE times50 >= fewest31 AND NOT whom49 IN nearer39
  WITH collect(whom49) AS whom49
  RETURN size(whom49) AS far51
}
RETURN {totalNodes: CASE WHEN NOT effort44 > 100000 THEN size(nearer39) + far51 END} AS data, problems10 AS problems;
