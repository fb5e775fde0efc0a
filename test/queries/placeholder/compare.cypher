// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"},{"text":"Zhao O'Liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
// $param1: ["HELD","PLANNED"]
// $param2: ["HELD","PLANNED"]
// $param3: 20
// $param4: ["HELD","PLANNED"]
// $param5: 20
// $param6: ["HELD","PLANNED"]
// $param7: 100
// $param8: ["HELD","PLANNED"]
// $param9: 20
// $param10: ["HELD","PLANNED"]
// $param11: 20
// $param12: ["HELD","PLANNED"]
// $param13: ["HELD","PLANNED"]
// $param14: 20
// $param15: ["HELD","PLANNED"]
// $param16: 20
// $param17: ["HELD","PLANNED"]
// $param18: 20
// $param19: 2
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
  UNWIND compared12 AS one13
  WITH one13
  ORDER BY one13.id
  RETURN collect(one13 {`#type`: 'Organization', name: one13.name}) AS rows14
}
CALL (compared12) {
  UNWIND compared12 AS who15
  MATCH (who15)-[attended16:ATTENDED]->(meeting17)<-[attended18:ATTENDED]-(whom19)
  WHERE meeting17.status IN $param1 AND coalesce(attended16.side <> attended18.side, true) AND who15 <> whom19
  WITH whom19, who15, count(*) AS times20, min(head([day21 IN [meeting17.earliest] WHERE day21 IS NOT NULL | [day21, meeting17.date]]))[1] AS first22, max(head([day23 IN [meeting17.latest] WHERE day23 IS NOT NULL | [day23, meeting17.date]]))[1] AS last24
  WITH whom19, count(*) AS count25, sum(times20) AS total26,
    collect({who: who15, times: times20, first: first22, last: last24}) AS each27
  RETURN count(*) AS total28
}
CALL (compared12) {
  UNWIND compared12 AS who15
  MATCH (who15)-[attended16:ATTENDED]->(meeting17)<-[attended18:ATTENDED]-(whom19)
  WHERE meeting17.status IN $param2 AND coalesce(attended16.side <> attended18.side, true) AND who15 <> whom19
  WITH whom19, who15, count(*) AS times20, min(head([day21 IN [meeting17.earliest] WHERE day21 IS NOT NULL | [day21, meeting17.date]]))[1] AS first22, max(head([day23 IN [meeting17.latest] WHERE day23 IS NOT NULL | [day23, meeting17.date]]))[1] AS last24
  WITH whom19, count(*) AS count25, sum(times20) AS total26,
    collect({who: who15, times: times20, first: first22, last: last24}) AS each27
  WITH whom19, count25, total26, each27
  ORDER BY count25 DESC, total26 DESC, whom19.id
  LIMIT $param3
  CALL (whom19, count25, total26, each27) {
    UNWIND each27 AS one29
    WITH whom19, one29.who AS who30, one29.times AS times31, one29.first AS first32, one29.last AS last33
    WITH whom19, who30, times31, first32, last33
    ORDER BY times31 DESC, who30.id
    CALL (whom19, who30, times31, first32, last33) {
      WITH *, COUNT { (who30)-[:ATTENDED]->() } <= COUNT { (whom19)-[:ATTENDED]->() } AS isRarer34
      WITH *, CASE WHEN isRarer34 THEN who30 ELSE whom19 END AS rarer35, CASE WHEN isRarer34 THEN whom19 ELSE who30 END AS other36
      MATCH (rarer35)-[attended37:ATTENDED]->(meeting38)
      WHERE meeting38.status IN $param4
      WITH *, attended37.side AS side39
      MATCH (meeting38)<-[attended40:ATTENDED]-(other36)
      WHERE coalesce(side39 <> attended40.side, true)
      WITH meeting38
      ORDER BY meeting38.dateUp, meeting38.id
      LIMIT $param5
      RETURN collect({nodes: {title: meeting38.title}}) AS rows41
    }
    CALL (whom19, who30, times31, first32, last33) {
      WITH *, COUNT { (who30)-[:ATTENDED]->() } <= COUNT { (whom19)-[:ATTENDED]->() } AS isRarer42
      WITH *, CASE WHEN isRarer42 THEN who30 ELSE whom19 END AS rarer43, CASE WHEN isRarer42 THEN whom19 ELSE who30 END AS other44
      MATCH (rarer43)-[attended45:ATTENDED]->(meeting46)
      WHERE meeting46.status IN $param6
      WITH *, attended45.side AS side47
      MATCH (meeting46)<-[attended48:ATTENDED]-(other44)
      WHERE coalesce(side47 <> attended48.side, true)
      MATCH (meeting46)-[:DISCUSSED]->(issue49:Issue)
      WITH issue49, count(DISTINCT meeting46) AS times50
      WITH issue49, times50
      ORDER BY times50 DESC, issue49.id
      LIMIT $param7
      RETURN collect({issue: {name: issue49.name}, times: times50}) AS rows51
    }
    RETURN collect({who: who30 {`#type`: 'Organization', name: who30.name}, times: times31, firstMet: first32, lastMet: last33, meetings: {`#rows`: rows41}, about: rows51}) AS rows52
  }
  RETURN collect({nodes: {whom: whom19 {`#type`: 'Organization', name: whom19.name}, count: count25, metBy: rows52}}) AS rows53
}
CALL (compared12) {
  UNWIND compared12 AS who54
  MATCH (who54)-[attended55:ATTENDED]->(meeting56)<-[attended57:ATTENDED]-(whom58)
  WHERE meeting56.status IN $param8 AND coalesce(attended55.side <> attended57.side, true) AND who54 <> whom58
  WITH whom58, who54, count(*) AS times59
  WITH whom58, count(*) AS count60, sum(times59) AS total61
  WHERE count60 = 1
  WITH whom58, count60, total61
  ORDER BY count60 DESC, total61 DESC, whom58.id
  LIMIT $param9
  RETURN collect({nodes: {whom: whom58 {`#type`: 'Organization', name: whom58.name}}}) AS rows62
}
CALL (compared12) {
  UNWIND compared12 AS who63
  MATCH (who63)-[:ATTENDED]->(meeting64)
  WHERE meeting64.status IN $param10
  MATCH (meeting64)-[:DISCUSSED]->(issue65)
  WITH issue65, who63, count(*) AS times66, min(head([day67 IN [meeting64.earliest] WHERE day67 IS NOT NULL | [day67, meeting64.date]]))[1] AS first68, max(head([day69 IN [meeting64.latest] WHERE day69 IS NOT NULL | [day69, meeting64.date]]))[1] AS last70
  WITH issue65, count(*) AS count71, sum(times66) AS total72,
    collect({who: who63, times: times66, first: first68, last: last70}) AS each73
  WITH issue65, count71, total72, each73
  ORDER BY count71 DESC, total72 DESC, issue65.id
  LIMIT $param11
  CALL (issue65, count71, total72, each73) {
    UNWIND each73 AS one74
    WITH issue65, one74.who AS who75, one74.times AS times76, one74.first AS first77, one74.last AS last78
    WITH issue65, who75, times76, first77, last78
    ORDER BY times76 DESC, who75.id
    RETURN collect({who: who75 {`#type`: 'Organization', name: who75.name}, times: times76, firstDate: first77, lastDate: last78}) AS rows79
  }
  RETURN collect({nodes: {issue: {name: issue65.name}, count: count71, discussedBy: rows79}}) AS rows80
}
CALL (compared12) {
  UNWIND compared12 AS who81
  WITH compared12, who81 ORDER BY COUNT { (who81)-[:ATTENDED]->() }, who81.id LIMIT 1
  MATCH (who81)-[:ATTENDED]->(meeting82)
  WHERE meeting82.status IN $param12 AND COUNT { (meeting82)<-[:ATTENDED]-(came83) WHERE came83 IN compared12 } = size(compared12)
  RETURN count(*) AS total84
}
CALL (compared12) {
  UNWIND compared12 AS who81
  WITH compared12, who81 ORDER BY COUNT { (who81)-[:ATTENDED]->() }, who81.id LIMIT 1
  MATCH (who81)-[:ATTENDED]->(meeting82)
  WHERE meeting82.status IN $param13 AND COUNT { (meeting82)<-[:ATTENDED]-(came83) WHERE came83 IN compared12 } = size(compared12)
  WITH meeting82
  ORDER BY meeting82.dateUp, meeting82.id
  LIMIT $param14
  RETURN collect({nodes: {title: meeting82.title}}) AS rows85
}
CALL (compared12) {
  UNWIND compared12 AS who86
  MATCH (who86)-[:ATTENDED]->(meeting87)
  WHERE meeting87.status IN $param15
  WITH meeting87, compared12, count(*) AS count88
  WHERE (count88 > 1 AND count88 < size(compared12))
  WITH meeting87
  ORDER BY meeting87.dateUp, meeting87.id
  LIMIT $param16
  RETURN collect({nodes: {title: meeting87.title}}) AS rows89
}
CALL (compared12) {
  UNWIND compared12 AS who90
  MATCH (who90)-[:ATTENDED]->(meeting91)
  WHERE meeting91.status IN $param17
  WITH meeting91, compared12, count(*) AS count92
  WITH meeting91
  ORDER BY meeting91.dateUp, meeting91.id
  LIMIT $param18
  RETURN collect({nodes: {title: meeting91.title}}) AS rows93
}
RETURN CASE WHEN size(compared12) < $param19 THEN {`#refused`: ['SAME']} ELSE {who: rows14, met: {totalCount: total28, `#rows`: rows53}, metByOne: {`#rows`: rows62}, issues: {`#rows`: rows80}, together: {totalCount: total84, `#rows`: rows85}, some: {`#rows`: rows89}, any: {`#rows`: rows93}} END AS data, problems10 AS problems;

// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"},{"text":"王五","ids":[],"folded":"王五","nearest":"王五^4 OR 王* OR *五"}]
// $param1: [{"text":"贸易","ids":[],"folded":"贸易","nearest":"贸易^4 OR 贸* OR *易"}]
// $param2: [{"text":"南国","ids":[],"folded":"南国","nearest":"南国^4 OR 南* OR *国"}]
// $param3: ["HELD"]
// $param4: "2019-12-31"
// $param5: "0000-01-01"
// $param6: 20
// $param7: ["HELD"]
// $param8: "2019-12-31"
// $param9: "0000-01-01"
// $param10: 20
// $param11: ["HELD"]
// $param12: "2019-12-31"
// $param13: "0000-01-01"
// $param14: 20
// $param15: 2
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
WITH who7 AS who29, about18 AS about30, at28 AS at31, problems8 + problems17 + problems27 AS problems32
CALL (problems32, who29) {
  WITH problems32 WHERE isEmpty(problems32)
  UNWIND who29 AS one33
  RETURN collect(one33) AS compared34
}
CALL (compared34, about30, at31) {
  UNWIND compared34 AS who35
  MATCH (who35)-[attended36:ATTENDED]->(meeting37)<-[attended38:ATTENDED]-(whom39)
  WHERE meeting37.status IN $param3 AND (meeting37.earliest IS NULL OR (meeting37.earliest <= $param4 AND meeting37.latest >= $param5)) AND EXISTS { (meeting37)-[:DISCUSSED]->(end40) WHERE end40 IN about30 } AND EXISTS { (meeting37)-[:HELD_AT]->(end40) WHERE end40 IN at31 } AND coalesce(attended36.side <> attended38.side, true) AND who35 <> whom39
  WITH whom39, who35, count(*) AS times41
  WITH whom39, count(*) AS count42, sum(times41) AS total43
  WHERE count42 = size(compared34)
  WITH whom39, count42, total43, about30, at31
  ORDER BY count42 DESC, total43 DESC, whom39.id
  LIMIT $param6
  RETURN collect({nodes: {whom: whom39 {`#type`: 'Organization', name: whom39.name}, count: count42}}) AS rows44
}
CALL (compared34, about30, at31) {
  UNWIND compared34 AS who45
  MATCH (who45)-[:ATTENDED]->(meeting46)
  WHERE meeting46.status IN $param7 AND (meeting46.earliest IS NULL OR (meeting46.earliest <= $param8 AND meeting46.latest >= $param9)) AND EXISTS { (meeting46)-[:DISCUSSED]->(end47) WHERE end47 IN about30 } AND EXISTS { (meeting46)-[:HELD_AT]->(end47) WHERE end47 IN at31 }
  MATCH (meeting46)-[:DISCUSSED]->(issue48)
  WITH issue48, who45, count(*) AS times49
  WITH issue48, count(*) AS count50, sum(times49) AS total51
  WHERE count50 = 1
  WITH issue48, count50, total51, about30, at31
  ORDER BY count50 DESC, total51 DESC, issue48.id
  LIMIT $param10
  RETURN collect({nodes: {issue: {name: issue48.name}}}) AS rows52
}
CALL (compared34, about30, at31) {
  UNWIND compared34 AS who53
  WITH compared34, about30, at31, who53 ORDER BY COUNT { (who53)-[:ATTENDED]->() }, who53.id LIMIT 1
  MATCH (who53)-[:ATTENDED]->(meeting54)
  WHERE meeting54.status IN $param11 AND (meeting54.earliest IS NULL OR (meeting54.earliest <= $param12 AND meeting54.latest >= $param13)) AND EXISTS { (meeting54)-[:DISCUSSED]->(end55) WHERE end55 IN about30 } AND EXISTS { (meeting54)-[:HELD_AT]->(end55) WHERE end55 IN at31 } AND COUNT { (meeting54)<-[:ATTENDED]-(came56) WHERE came56 IN compared34 } = size(compared34)
  WITH meeting54
  ORDER BY meeting54.dateUp, meeting54.id
  LIMIT $param14
  RETURN collect({nodes: {title: meeting54.title}}) AS rows57
}
RETURN CASE WHEN size(compared34) < $param15 THEN {`#refused`: ['SAME']} ELSE {met: {`#rows`: rows44}, issues: {`#rows`: rows52}, meetings: {`#rows`: rows57}} END AS data, problems32 AS problems;
