// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"text":"Zhao O'Liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: ["HELD","PLANNED"]
// $param2: ["HELD","PLANNED"]
// $param3: 21
// $param4: ["HELD","PLANNED"]
// $param5: 21
// $param6: ["HELD","PLANNED"]
// $param7: 100
// $param8: ["HELD","PLANNED"]
// $param9: 21
// $param10: ["HELD","PLANNED"]
// $param11: 21
// $param12: ["HELD","PLANNED"]
// $param13: ["HELD","PLANNED"]
// $param14: 21
// $param15: ["HELD","PLANNED"]
// $param16: 21
// $param17: ["HELD","PLANNED"]
// $param18: 21
// $param19: 2
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
  UNWIND compared10 AS one11
  WITH one11
  ORDER BY one11.id
  RETURN collect(CASE WHEN one11:Organization THEN {`#type`: 'Organization', name: one11.name}
  WHEN one11:Person THEN {`#type`: 'Person', name: one11.name} END) AS rows12
}
CALL (compared10) {
  UNWIND compared10 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15:Meeting)<-[attended16:ATTENDED]-(whom17)
  WHERE meeting15.status IN $param1 AND coalesce(attended14.side <> attended16.side, true) AND who13 <> whom17
  WITH whom17, who13, count(*) AS times18, min(CASE WHEN meeting15.earliest IS NOT NULL THEN [meeting15.earliest, meeting15.date] END)[1] AS first19, max(CASE WHEN meeting15.latest IS NOT NULL THEN [meeting15.latest, meeting15.date] END)[1] AS last20
  WITH whom17, count(*) AS count21, sum(times18) AS total22,
    collect({who: who13, times: times18, first: first19, last: last20}) AS each23
  RETURN count(*) AS total24
}
CALL (compared10) {
  UNWIND compared10 AS who13
  MATCH (who13)-[attended14:ATTENDED]->(meeting15:Meeting)<-[attended16:ATTENDED]-(whom17)
  WHERE meeting15.status IN $param2 AND coalesce(attended14.side <> attended16.side, true) AND who13 <> whom17
  WITH whom17, who13, count(*) AS times18, min(CASE WHEN meeting15.earliest IS NOT NULL THEN [meeting15.earliest, meeting15.date] END)[1] AS first19, max(CASE WHEN meeting15.latest IS NOT NULL THEN [meeting15.latest, meeting15.date] END)[1] AS last20
  WITH whom17, count(*) AS count21, sum(times18) AS total22,
    collect({who: who13, times: times18, first: first19, last: last20}) AS each23
  WITH whom17, count21, total22, each23
  ORDER BY count21 DESC, total22 DESC, whom17.id
  LIMIT $param3
  CALL (whom17, count21, total22, each23) {
    UNWIND each23 AS one25
    WITH whom17, one25.who AS who26, one25.times AS times27, one25.first AS first28, one25.last AS last29
    WITH whom17, who26, times27, first28, last29
    ORDER BY times27 DESC, who26.id
    CALL (whom17, who26, times27, first28, last29) {
      MATCH (who26)-[attended30:ATTENDED]->(meeting31:Meeting)<-[attended32:ATTENDED]-(whom17)
      WHERE coalesce(attended30.side <> attended32.side, true) AND meeting31.status IN $param4
      WITH meeting31
      ORDER BY meeting31.earliest IS NULL, meeting31.earliest, meeting31.id
      LIMIT $param5
      RETURN collect({`#key`: [meeting31.earliest, meeting31.id], nodes: {title: meeting31.title}}) AS rows33
    }
    CALL (whom17, who26, times27, first28, last29) {
      MATCH (who26)-[attended34:ATTENDED]->(meeting35:Meeting)<-[attended36:ATTENDED]-(whom17)
      WHERE coalesce(attended34.side <> attended36.side, true) AND meeting35.status IN $param6
      MATCH (meeting35)-[:DISCUSSED]->(issue37:Issue)
      WITH issue37, count(DISTINCT meeting35) AS times38
      WITH issue37, times38
      ORDER BY times38 DESC, issue37.id
      LIMIT $param7
      RETURN collect({issue: {name: issue37.name}, times: times38}) AS rows39
    }
    RETURN collect({who: CASE WHEN who26:Organization THEN {`#type`: 'Organization', name: who26.name}
    WHEN who26:Person THEN {`#type`: 'Person', name: who26.name} END, times: times27, firstMet: first28, lastMet: last29, meetings: {`#rows`: rows33}, about: rows39}) AS rows40
  }
  RETURN collect({`#key`: [count21, total22, whom17.id], nodes: {whom: CASE WHEN whom17:Organization THEN {`#type`: 'Organization', name: whom17.name}
  WHEN whom17:Person THEN {`#type`: 'Person', name: whom17.name} END, count: count21, metBy: rows40}}) AS rows41
}
CALL (compared10) {
  UNWIND compared10 AS who42
  MATCH (who42)-[attended43:ATTENDED]->(meeting44:Meeting)<-[attended45:ATTENDED]-(whom46)
  WHERE meeting44.status IN $param8 AND coalesce(attended43.side <> attended45.side, true) AND who42 <> whom46
  WITH whom46, who42, count(*) AS times47
  WITH whom46, count(*) AS count48, sum(times47) AS total49
  WHERE count48 = 1
  WITH whom46, count48, total49
  ORDER BY count48 DESC, total49 DESC, whom46.id
  LIMIT $param9
  RETURN collect({`#key`: [count48, total49, whom46.id], nodes: {whom: CASE WHEN whom46:Organization THEN {`#type`: 'Organization', name: whom46.name}
  WHEN whom46:Person THEN {`#type`: 'Person', name: whom46.name} END}}) AS rows50
}
CALL (compared10) {
  UNWIND compared10 AS who51
  MATCH (who51)-[:ATTENDED]->(meeting52:Meeting)
  WHERE meeting52.status IN $param10
  MATCH (meeting52)-[:DISCUSSED]->(issue53)
  WITH issue53, who51, count(*) AS times54, min(CASE WHEN meeting52.earliest IS NOT NULL THEN [meeting52.earliest, meeting52.date] END)[1] AS first55, max(CASE WHEN meeting52.latest IS NOT NULL THEN [meeting52.latest, meeting52.date] END)[1] AS last56
  WITH issue53, count(*) AS count57, sum(times54) AS total58,
    collect({who: who51, times: times54, first: first55, last: last56}) AS each59
  WITH issue53, count57, total58, each59
  ORDER BY count57 DESC, total58 DESC, issue53.id
  LIMIT $param11
  CALL (issue53, count57, total58, each59) {
    UNWIND each59 AS one60
    WITH issue53, one60.who AS who61, one60.times AS times62, one60.first AS first63, one60.last AS last64
    WITH issue53, who61, times62, first63, last64
    ORDER BY times62 DESC, who61.id
    RETURN collect({who: CASE WHEN who61:Organization THEN {`#type`: 'Organization', name: who61.name}
    WHEN who61:Person THEN {`#type`: 'Person', name: who61.name} END, times: times62, firstDate: first63, lastDate: last64}) AS rows65
  }
  RETURN collect({`#key`: [count57, total58, issue53.id], nodes: {issue: {name: issue53.name}, count: count57, discussedBy: rows65}}) AS rows66
}
CALL (compared10) {
  UNWIND compared10 AS who67
  WITH compared10, who67 ORDER BY COUNT { (who67)-[:ATTENDED]->() }, who67.id LIMIT 1
  MATCH (who67)-[:ATTENDED]->(meeting68:Meeting)
  WHERE meeting68.status IN $param12 AND COUNT { (meeting68)<-[:ATTENDED]-(came69) WHERE came69 IN compared10 } = size(compared10)
  RETURN count(*) AS total70
}
CALL (compared10) {
  UNWIND compared10 AS who67
  WITH compared10, who67 ORDER BY COUNT { (who67)-[:ATTENDED]->() }, who67.id LIMIT 1
  MATCH (who67)-[:ATTENDED]->(meeting68:Meeting)
  WHERE meeting68.status IN $param13 AND COUNT { (meeting68)<-[:ATTENDED]-(came69) WHERE came69 IN compared10 } = size(compared10)
  WITH meeting68
  ORDER BY meeting68.earliest IS NULL, meeting68.earliest, meeting68.id
  LIMIT $param14
  RETURN collect({`#key`: [meeting68.earliest, meeting68.id], nodes: {title: meeting68.title}}) AS rows71
}
CALL (compared10) {
  UNWIND compared10 AS who72
  MATCH (who72)-[:ATTENDED]->(meeting73:Meeting)
  WHERE meeting73.status IN $param15
  WITH meeting73, compared10, count(*) AS count74
  WHERE (count74 > 1 AND count74 < size(compared10))
  WITH meeting73
  ORDER BY meeting73.earliest IS NULL, meeting73.earliest, meeting73.id
  LIMIT $param16
  RETURN collect({`#key`: [meeting73.earliest, meeting73.id], nodes: {title: meeting73.title}}) AS rows75
}
CALL (compared10) {
  UNWIND compared10 AS who76
  MATCH (who76)-[:ATTENDED]->(meeting77:Meeting)
  WHERE meeting77.status IN $param17
  WITH meeting77, compared10, count(*) AS count78
  WITH meeting77
  ORDER BY meeting77.earliest IS NULL, meeting77.earliest, meeting77.id
  LIMIT $param18
  RETURN collect({`#key`: [meeting77.earliest, meeting77.id], nodes: {title: meeting77.title}}) AS rows79
}
RETURN CASE WHEN size(compared10) < $param19 THEN {`#refused`: ['SAME']} ELSE {who: rows12, met: {totalCount: total24, `#rows`: rows41}, metByOne: {`#rows`: rows50}, issues: {`#rows`: rows66}, together: {totalCount: total70, `#rows`: rows71}, some: {`#rows`: rows75}, any: {`#rows`: rows79}} END AS data, problems8 AS problems;

// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: [{"text":"南国","folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param3: ["HELD"]
// $param4: "2019-12-31"
// $param5: "0000-01-01"
// $param6: 21
// $param7: ["HELD"]
// $param8: "2019-12-31"
// $param9: "0000-01-01"
// $param10: 21
// $param11: ["HELD"]
// $param12: "2019-12-31"
// $param13: "0000-01-01"
// $param14: 21
// $param15: 2
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
CALL () {
  UNWIND $param1 AS reference8
  CALL (reference8) {
    CALL (reference8) {
      MATCH (entity9:Entity {id: reference8.text}) WHERE entity9:Issue
      RETURN entity9
      UNION
      MATCH (:Name {folded: reference8.folded})<-[:HAS_NAME]-(entity9) WHERE entity9:Issue
      RETURN entity9
    }
    RETURN collect(entity9) AS found10
  }
  CALL (reference8, found10) {
    WITH reference8, found10 WHERE isEmpty(found10) AND reference8.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference8.nearest, {limit: 50}) YIELD node AS name11, score AS score12
    MATCH (name11)<-[:HAS_NAME]-(entity9) WHERE entity9:Issue
    WITH entity9, max(score12) AS score12
    ORDER BY score12 DESC, entity9.id LIMIT 5
    RETURN collect(entity9{.id, .name}) AS nearest13
  }
  RETURN collect(DISTINCT head(found10)) AS about14,
    collect(CASE WHEN size(found10) <> 1 THEN {argument: 'about', text: reference8.text, nearest: nearest13,
        candidates: [entity9 IN found10 | entity9{.id, .name}]} END) AS problems15
}
CALL (about14) {
  UNWIND about14 AS reference8
  MATCH (reference8)<-[:BROADER*0..]-(entity9)
  RETURN collect(DISTINCT entity9) AS about16
}
CALL () {
  UNWIND $param2 AS reference17
  CALL (reference17) {
    CALL (reference17) {
      MATCH (entity18:Entity {id: reference17.text}) WHERE entity18:Place
      RETURN entity18
      UNION
      MATCH (:Name {folded: reference17.folded})<-[:HAS_NAME]-(entity18) WHERE entity18:Place
      RETURN entity18
    }
    RETURN collect(entity18) AS found19
  }
  CALL (reference17, found19) {
    WITH reference17, found19 WHERE isEmpty(found19) AND reference17.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference17.nearest, {limit: 50}) YIELD node AS name20, score AS score21
    MATCH (name20)<-[:HAS_NAME]-(entity18) WHERE entity18:Place
    WITH entity18, max(score21) AS score21
    ORDER BY score21 DESC, entity18.id LIMIT 5
    RETURN collect(entity18{.id, .name}) AS nearest22
  }
  RETURN collect(DISTINCT head(found19)) AS at23,
    collect(CASE WHEN size(found19) <> 1 THEN {argument: 'at', text: reference17.text, nearest: nearest22,
        candidates: [entity18 IN found19 | entity18{.id, .name}]} END) AS problems24
}
CALL (at23) {
  UNWIND at23 AS reference17
  MATCH (reference17)<-[:LOCATED_IN*0..]-(entity18)
  RETURN collect(DISTINCT entity18) AS at25
}
WITH who6, about16, at25, problems7 + problems15 + problems24 AS problems26
CALL (who6, about16, at25, problems26) {
  WITH problems26 WHERE isEmpty(problems26)
  UNWIND who6 AS one27
  RETURN collect(one27) AS compared28
}
CALL (compared28, about16, at25) {
  UNWIND compared28 AS who29
  MATCH (who29)-[attended30:ATTENDED]->(meeting31:Meeting)<-[attended32:ATTENDED]-(whom33)
  WHERE meeting31.status IN $param3 AND (meeting31.earliest IS NULL OR (meeting31.earliest <= $param4 AND meeting31.latest >= $param5)) AND EXISTS { (meeting31)-[:DISCUSSED]->(end34) WHERE end34 IN about16 } AND EXISTS { (meeting31)-[:HELD_AT]->(end34) WHERE end34 IN at25 } AND coalesce(attended30.side <> attended32.side, true) AND who29 <> whom33
  WITH whom33, who29, count(*) AS times35
  WITH whom33, count(*) AS count36, sum(times35) AS total37
  WHERE count36 = size(compared28)
  WITH whom33, count36, total37, about16, at25
  ORDER BY count36 DESC, total37 DESC, whom33.id
  LIMIT $param6
  RETURN collect({`#key`: [count36, total37, whom33.id], nodes: {whom: CASE WHEN whom33:Organization THEN {`#type`: 'Organization', name: whom33.name}
  WHEN whom33:Person THEN {`#type`: 'Person', name: whom33.name} END, count: count36}}) AS rows38
}
CALL (compared28, about16, at25) {
  UNWIND compared28 AS who39
  MATCH (who39)-[:ATTENDED]->(meeting40:Meeting)
  WHERE meeting40.status IN $param7 AND (meeting40.earliest IS NULL OR (meeting40.earliest <= $param8 AND meeting40.latest >= $param9)) AND EXISTS { (meeting40)-[:DISCUSSED]->(end41) WHERE end41 IN about16 } AND EXISTS { (meeting40)-[:HELD_AT]->(end41) WHERE end41 IN at25 }
  MATCH (meeting40)-[:DISCUSSED]->(issue42)
  WITH issue42, who39, count(*) AS times43
  WITH issue42, count(*) AS count44, sum(times43) AS total45
  WHERE count44 = 1
  WITH issue42, count44, total45, about16, at25
  ORDER BY count44 DESC, total45 DESC, issue42.id
  LIMIT $param10
  RETURN collect({`#key`: [count44, total45, issue42.id], nodes: {issue: {name: issue42.name}}}) AS rows46
}
CALL (compared28, about16, at25) {
  UNWIND compared28 AS who47
  WITH compared28, about16, at25, who47 ORDER BY COUNT { (who47)-[:ATTENDED]->() }, who47.id LIMIT 1
  MATCH (who47)-[:ATTENDED]->(meeting48:Meeting)
  WHERE meeting48.status IN $param11 AND (meeting48.earliest IS NULL OR (meeting48.earliest <= $param12 AND meeting48.latest >= $param13)) AND EXISTS { (meeting48)-[:DISCUSSED]->(end49) WHERE end49 IN about16 } AND EXISTS { (meeting48)-[:HELD_AT]->(end49) WHERE end49 IN at25 } AND COUNT { (meeting48)<-[:ATTENDED]-(came50) WHERE came50 IN compared28 } = size(compared28)
  WITH meeting48
  ORDER BY meeting48.earliest IS NULL, meeting48.earliest, meeting48.id
  LIMIT $param14
  RETURN collect({`#key`: [meeting48.earliest, meeting48.id], nodes: {title: meeting48.title}}) AS rows51
}
RETURN CASE WHEN size(compared28) < $param15 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows38}, issues: {`#rows`: rows46}, meetings: {`#rows`: rows51}} END AS data, problems26 AS problems;
