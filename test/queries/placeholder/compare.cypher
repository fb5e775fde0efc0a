// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":0,"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: ["HELD","PLANNED"]
// $param2: 20
// $param3: 20
// $param4: 100
// $param5: 20
// $param6: 20
// $param7: 20
// $param8: 20
// $param9: 20
// $param10: 2
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
  UNWIND compared10 AS one11
  WITH one11
  ORDER BY one11.id
  RETURN collect(one11 {`#type`: 'Organization', name: one11.name}) AS rows12
}
CALL (compared10) {
  UNWIND compared10 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15)<-[attended16:ATTENDED]-(whom17)
  WHERE meeting15.status IN $param1 AND coalesce(attended14.side <> attended16.side, true) AND who13 <> whom17
  WITH whom17, who13, count(*) AS times18, min(head([day19 IN [meeting15.earliest] WHERE day19 IS NOT NULL | [day19, meeting15.date]]))[1] AS first20, max(head([day21 IN [meeting15.latest] WHERE day21 IS NOT NULL | [day21, meeting15.date]]))[1] AS last22
  WITH whom17, count(*) AS count23, sum(times18) AS total24,
    collect({who: who13, times: times18, first: first20, last: last22}) AS each25
  RETURN count(*) AS total26
}
CALL (compared10) {
  UNWIND compared10 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15)<-[attended16:ATTENDED]-(whom17)
  WHERE meeting15.status IN $param1 AND coalesce(attended14.side <> attended16.side, true) AND who13 <> whom17
  WITH whom17, who13, count(*) AS times18, min(head([day19 IN [meeting15.earliest] WHERE day19 IS NOT NULL | [day19, meeting15.date]]))[1] AS first20, max(head([day21 IN [meeting15.latest] WHERE day21 IS NOT NULL | [day21, meeting15.date]]))[1] AS last22
  WITH whom17, count(*) AS count23, sum(times18) AS total24,
    collect({who: who13, times: times18, first: first20, last: last22}) AS each25
  WITH whom17, count23, total24, each25
  ORDER BY count23 DESC, total24 DESC, whom17.id
  LIMIT $param2
  CALL (whom17, count23, total24, each25) {
    UNWIND each25 AS one27
    WITH whom17, one27.who AS who28, one27.times AS times29, one27.first AS first30, one27.last AS last31
    WITH whom17, who28, times29, first30, last31
    ORDER BY times29 DESC, who28.id
    CALL (whom17, who28, times29, first30, last31) {
      WITH *, COUNT { (who28)-[:ATTENDED]->() } <= COUNT { (whom17)-[:ATTENDED]->() } AS isRarer32
      WITH *, CASE WHEN isRarer32 THEN who28 ELSE whom17 END AS rarer33, CASE WHEN isRarer32 THEN whom17 ELSE who28 END AS other34
      MATCH (rarer33)-[attended35:ATTENDED]->(meeting36)
      WHERE meeting36.status IN $param1
      WITH *, attended35.side AS side37
      MATCH (meeting36)<-[attended38:ATTENDED]-(other34)
      WHERE coalesce(side37 <> attended38.side, true)
      WITH meeting36
      ORDER BY meeting36.dateUp, meeting36.id
      LIMIT $param3
      RETURN collect({nodes: {title: meeting36.title}}) AS rows39
    }
    CALL (whom17, who28, times29, first30, last31) {
      WITH *, COUNT { (who28)-[:ATTENDED]->() } <= COUNT { (whom17)-[:ATTENDED]->() } AS isRarer40
      WITH *, CASE WHEN isRarer40 THEN who28 ELSE whom17 END AS rarer41, CASE WHEN isRarer40 THEN whom17 ELSE who28 END AS other42
      MATCH (rarer41)-[attended43:ATTENDED]->(meeting44)
      WHERE meeting44.status IN $param1
      WITH *, attended43.side AS side45
      MATCH (meeting44)<-[attended46:ATTENDED]-(other42)
      WHERE coalesce(side45 <> attended46.side, true)
      MATCH (meeting44)-[:DISCUSSED]->(issue47:Issue)
      WITH issue47, count(DISTINCT meeting44) AS times48
      WITH issue47, times48
      ORDER BY times48 DESC, issue47.id
      LIMIT $param4
      RETURN collect({issue: {name: issue47.name}, times: times48}) AS rows49
    }
    RETURN collect({who: who28 {`#type`: 'Organization', name: who28.name}, times: times29, firstMet: first30, lastMet: last31, meetings: {`#rows`: rows39}, about: rows49}) AS rows50
  }
  RETURN collect({nodes: {whom: whom17 {`#type`: 'Organization', name: whom17.name}, count: count23, metBy: rows50}}) AS rows51
}
CALL (compared10) {
  UNWIND compared10 AS who52
  MATCH (who52)-[attended53:ATTENDED]->(meeting54)<-[attended55:ATTENDED]-(whom56)
  WHERE meeting54.status IN $param1 AND coalesce(attended53.side <> attended55.side, true) AND who52 <> whom56
  WITH whom56, who52, count(*) AS times57
  WITH whom56, count(*) AS count58, sum(times57) AS total59
  WHERE count58 = 1
  WITH whom56, count58, total59
  ORDER BY count58 DESC, total59 DESC, whom56.id
  LIMIT $param5
  RETURN collect({nodes: {whom: whom56 {`#type`: 'Organization', name: whom56.name}}}) AS rows60
}
CALL (compared10) {
  UNWIND compared10 AS who61
  MATCH (who61)-[:ATTENDED]->(meeting62)
  WHERE meeting62.status IN $param1
  MATCH (meeting62)-[:DISCUSSED]->(issue63)
  WITH issue63, who61, count(*) AS times64, min(head([day65 IN [meeting62.earliest] WHERE day65 IS NOT NULL | [day65, meeting62.date]]))[1] AS first66, max(head([day67 IN [meeting62.latest] WHERE day67 IS NOT NULL | [day67, meeting62.date]]))[1] AS last68
  WITH issue63, count(*) AS count69, sum(times64) AS total70,
    collect({who: who61, times: times64, first: first66, last: last68}) AS each71
  WITH issue63, count69, total70, each71
  ORDER BY count69 DESC, total70 DESC, issue63.id
  LIMIT $param6
  CALL (issue63, count69, total70, each71) {
    UNWIND each71 AS one72
    WITH issue63, one72.who AS who73, one72.times AS times74, one72.first AS first75, one72.last AS last76
    WITH issue63, who73, times74, first75, last76
    ORDER BY times74 DESC, who73.id
    RETURN collect({who: who73 {`#type`: 'Organization', name: who73.name}, times: times74, firstDate: first75, lastDate: last76}) AS rows77
  }
  RETURN collect({nodes: {issue: {name: issue63.name}, count: count69, discussedBy: rows77}}) AS rows78
}
CALL (compared10) {
  UNWIND compared10 AS who79
  WITH compared10, who79 ORDER BY COUNT { (who79)-[:ATTENDED]->() }, who79.id LIMIT 1
  MATCH (who79)-[:ATTENDED]->(meeting80)
  WHERE meeting80.status IN $param1 AND COUNT { (meeting80)<-[:ATTENDED]-(came81) WHERE came81 IN compared10 } = size(compared10)
  RETURN count(*) AS total82
}
CALL (compared10) {
  UNWIND compared10 AS who79
  WITH compared10, who79 ORDER BY COUNT { (who79)-[:ATTENDED]->() }, who79.id LIMIT 1
  MATCH (who79)-[:ATTENDED]->(meeting80)
  WHERE meeting80.status IN $param1 AND COUNT { (meeting80)<-[:ATTENDED]-(came81) WHERE came81 IN compared10 } = size(compared10)
  WITH meeting80
  ORDER BY meeting80.dateUp, meeting80.id
  LIMIT $param7
  RETURN collect({nodes: {title: meeting80.title}}) AS rows83
}
CALL (compared10) {
  UNWIND compared10 AS who84
  MATCH (who84)-[:ATTENDED]->(meeting85)
  WHERE meeting85.status IN $param1
  WITH meeting85, compared10, count(*) AS count86
  WHERE (count86 > 1 AND count86 < size(compared10))
  WITH meeting85
  ORDER BY meeting85.dateUp, meeting85.id
  LIMIT $param8
  RETURN collect({nodes: {title: meeting85.title}}) AS rows87
}
CALL (compared10) {
  UNWIND compared10 AS who88
  MATCH (who88)-[:ATTENDED]->(meeting89)
  WHERE meeting89.status IN $param1
  WITH meeting89, compared10, count(*) AS count90
  WITH meeting89
  ORDER BY meeting89.dateUp, meeting89.id
  LIMIT $param9
  RETURN collect({nodes: {title: meeting89.title}}) AS rows91
}
RETURN CASE WHEN size(compared10) < $param10 THEN {`#refused`: ['SAME']} ELSE {who: rows12, met: {totalCount: total26, `#rows`: rows51}, metByOne: {`#rows`: rows60}, issues: {`#rows`: rows78}, together: {totalCount: total82, `#rows`: rows83}, some: {`#rows`: rows87}, any: {`#rows`: rows91}} END AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"argument":0,"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"argument":1,"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"},{"argument":2,"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param1: ["HELD"]
// $param2: "2019-12-31"
// $param3: "0000-01-01"
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 2
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue WHEN 2 THEN entity2:Place END
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue WHEN 2 THEN entity2:Place END
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['who', 'about', 'at'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE CASE reference0.argument WHEN 0 THEN entity2:Person|Organization WHEN 1 THEN entity2:Issue WHEN 2 THEN entity2:Place END
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT CASE reference0.argument WHEN 0 THEN head(found3) END) AS who7, collect(DISTINCT CASE reference0.argument WHEN 1 THEN head(found3) END) AS about8, collect(DISTINCT CASE reference0.argument WHEN 2 THEN head(found3) END) AS at9, collect(problem6) AS problems10
WITH who7, COLLECT {
  UNWIND about8 AS one11
  MATCH (one11)<-[:BROADER*0..]-(entity12)
  RETURN DISTINCT entity12
} AS about13, COLLECT {
  UNWIND at9 AS one11
  MATCH (one11)<-[:LOCATED_IN*0..]-(entity12)
  RETURN DISTINCT entity12
} AS at14, problems10
CALL (problems10, who7) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND who7 AS one15
  RETURN collect(one15) AS compared16
}
CALL (compared16, about13, at14) {
  UNWIND compared16 AS who17
  MATCH (who17)-[attended18:ATTENDED]->(meeting19)<-[attended20:ATTENDED]-(whom21)
  WHERE meeting19.status IN $param1 AND (meeting19.earliest IS NULL OR (meeting19.earliest <= $param2 AND meeting19.latest >= $param3)) AND EXISTS { (meeting19)-[:DISCUSSED]->(end22) WHERE end22 IN about13 } AND EXISTS { (meeting19)-[:HELD_AT]->(end22) WHERE end22 IN at14 } AND coalesce(attended18.side <> attended20.side, true) AND who17 <> whom21
  WITH whom21, who17, count(*) AS times23
  WITH whom21, count(*) AS count24, sum(times23) AS total25
  WHERE count24 = size(compared16)
  WITH whom21, count24, total25, about13, at14
  ORDER BY count24 DESC, total25 DESC, whom21.id
  LIMIT $param4
  RETURN collect({nodes: {whom: whom21 {`#type`: 'Organization', name: whom21.name}, count: count24}}) AS rows26
}
CALL (compared16, about13, at14) {
  UNWIND compared16 AS who27
  MATCH (who27)-[:ATTENDED]->(meeting28)
  WHERE meeting28.status IN $param1 AND (meeting28.earliest IS NULL OR (meeting28.earliest <= $param2 AND meeting28.latest >= $param3)) AND EXISTS { (meeting28)-[:DISCUSSED]->(end29) WHERE end29 IN about13 } AND EXISTS { (meeting28)-[:HELD_AT]->(end29) WHERE end29 IN at14 }
  MATCH (meeting28)-[:DISCUSSED]->(issue30)
  WITH issue30, who27, count(*) AS times31
  WITH issue30, count(*) AS count32, sum(times31) AS total33
  WHERE count32 = 1
  WITH issue30, count32, total33, about13, at14
  ORDER BY count32 DESC, total33 DESC, issue30.id
  LIMIT $param5
  RETURN collect({nodes: {issue: {name: issue30.name}}}) AS rows34
}
CALL (compared16, about13, at14) {
  UNWIND compared16 AS who35
  WITH compared16, about13, at14, who35 ORDER BY COUNT { (who35)-[:ATTENDED]->() }, who35.id LIMIT 1
  MATCH (who35)-[:ATTENDED]->(meeting36)
  WHERE meeting36.status IN $param1 AND (meeting36.earliest IS NULL OR (meeting36.earliest <= $param2 AND meeting36.latest >= $param3)) AND EXISTS { (meeting36)-[:DISCUSSED]->(end37) WHERE end37 IN about13 } AND EXISTS { (meeting36)-[:HELD_AT]->(end37) WHERE end37 IN at14 } AND COUNT { (meeting36)<-[:ATTENDED]-(came38) WHERE came38 IN compared16 } = size(compared16)
  WITH meeting36
  ORDER BY meeting36.dateUp, meeting36.id
  LIMIT $param6
  RETURN collect({nodes: {title: meeting36.title}}) AS rows39
}
RETURN CASE WHEN size(compared16) < $param7 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows26}, issues: {`#rows`: rows34}, meetings: {`#rows`: rows39}} END AS data, problems10 AS problems;
