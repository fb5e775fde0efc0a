// $param0: [{"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD","PLANNED"]
// $param2: ["HELD","PLANNED"]
// $param3: 20
// $param4: ["HELD","PLANNED"]
// $param5: 100
// $param6: ["HELD","PLANNED"]
// $param7: 20
// $param8: ["HELD"]
// $param9: "2019-01-01"
// $param10: "2019-12-31"
// $param11: 2
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Person
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)-[attended12:ATTENDED]->(meeting13)
    WHERE meeting13.status IN $param1
    WITH node11, meeting13, attended12.side AS side14
    MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
    WHERE node11 <> whom16 AND coalesce(side14 <> attended15.side, true)
    WITH node11, whom16, count(*) AS times17, min(head([day18 IN [meeting13.earliest] WHERE day18 IS NOT NULL | [day18, meeting13.date]]))[1] AS first19, max(head([day20 IN [meeting13.latest] WHERE day20 IS NOT NULL | [day20, meeting13.date]]))[1] AS last21
    RETURN count(*) AS total22
  }
  CALL (node11) {
    MATCH (node11)-[attended23:ATTENDED]->(meeting24)
    WHERE meeting24.status IN $param2
    WITH node11, meeting24, attended23.side AS side25
    MATCH (meeting24)<-[attended26:ATTENDED]-(whom16)
    WHERE node11 <> whom16 AND coalesce(side25 <> attended26.side, true)
    WITH node11, whom16, count(*) AS times17, min(head([day27 IN [meeting24.earliest] WHERE day27 IS NOT NULL | [day27, meeting24.date]]))[1] AS first19, max(head([day28 IN [meeting24.latest] WHERE day28 IS NOT NULL | [day28, meeting24.date]]))[1] AS last21
    WITH node11, whom16, times17, first19, last21
    ORDER BY times17 DESC, whom16.id
    LIMIT $param3
    CALL (node11, whom16, times17, first19, last21) {
      WITH *, COUNT { (node11)-[:ATTENDED]->() } <= COUNT { (whom16)-[:ATTENDED]->() } AS isRarer29
      WITH *, CASE WHEN isRarer29 THEN node11 ELSE whom16 END AS rarer30, CASE WHEN isRarer29 THEN whom16 ELSE node11 END AS other31
      MATCH (rarer30)-[attended32:ATTENDED]->(meeting33)
      WHERE meeting33.status IN $param4
      WITH *, attended32.side AS side34
      MATCH (meeting33)<-[attended35:ATTENDED]-(other31)
      WHERE coalesce(side34 <> attended35.side, true)
      MATCH (meeting33)-[:DISCUSSED]->(issue36:Issue)
      WITH issue36, count(DISTINCT meeting33) AS times37
      WITH issue36, times37
      ORDER BY times37 DESC, issue36.id
      LIMIT $param5
      RETURN collect([{name: issue36.name}]) AS rows38
    }
    CALL (node11, whom16, times17, first19, last21) {
      WITH *, COUNT { (node11)-[:ATTENDED]->() } <= COUNT { (whom16)-[:ATTENDED]->() } AS isRarer39
      WITH *, CASE WHEN isRarer39 THEN node11 ELSE whom16 END AS rarer40, CASE WHEN isRarer39 THEN whom16 ELSE node11 END AS other41
      MATCH (rarer40)-[attended42:ATTENDED]->(meeting43)
      WHERE meeting43.status IN $param6
      WITH *, attended42.side AS side44
      MATCH (meeting43)<-[attended45:ATTENDED]-(other41)
      WHERE coalesce(side44 <> attended45.side, true)
      WITH meeting43
      ORDER BY meeting43.dateUp, meeting43.id
      LIMIT $param7
      RETURN collect([[meeting43.title]]) AS rows46
    }
    RETURN collect([[node11 {`#type`: 'Organization', name: node11.name}, whom16 {`#type`: 'Organization', name: whom16.name}, times17, first19, last21, rows38, {`#rows`: rows46}]]) AS rows47
  }
  CALL (node11) {
    MATCH (node11)-[attended48:ATTENDED]->(meeting49)
    WHERE meeting49.status IN $param8 AND (meeting49.earliest >= $param9 AND meeting49.latest <= $param10)
    WITH node11, meeting49, attended48.side AS side50
    MATCH (meeting49)<-[attended51:ATTENDED]-(whom52)
    WHERE node11 <> whom52 AND coalesce(side50 <> attended51.side, true)
    WITH node11, whom52, count(*) AS times53
    WITH node11, whom52, times53
    ORDER BY times53 DESC, whom52.id
    LIMIT $param11
    RETURN collect([[whom52 {`#type`: 'Organization', name: whom52.name}, times53], [times53, whom52.id]]) AS rows54
  }
  RETURN collect([{totalCount: total22, `#rows`: rows47}, {`#rows`: rows54}]) AS rows55
}
RETURN head(rows55) AS data, problems10 AS problems;

// $param0: [{"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: ["HELD"]
// $param2: 20
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Organization
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Organization
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Organization
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)-[attended12:ATTENDED]->(meeting13)
    WHERE meeting13.status IN $param1
    WITH node11, meeting13, attended12.side AS side14
    MATCH (meeting13)<-[attended15:ATTENDED]-(whom16)
    WHERE node11 <> whom16 AND coalesce(side14 <> attended15.side, true)
    WITH node11, whom16, count(*) AS times17, max(head([day18 IN [meeting13.latest] WHERE day18 IS NOT NULL | [day18, meeting13.date]]))[1] AS last19
    WITH node11, whom16, times17, last19
    ORDER BY times17 DESC, whom16.id
    LIMIT $param2
    RETURN collect([[whom16 {`#type`: 'Organization', name: whom16.name}, times17, last19]]) AS rows20
  }
  RETURN collect([{`#rows`: rows20}]) AS rows21
}
RETURN head(rows21) AS data, problems10 AS problems;

// $param0: "meeting/d"
// $param1: 20
// $param2: ["HELD"]
// $param3: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    MATCH (node0)<-[relation1:ATTENDED]-(node2)
    WITH node2, relation1
    ORDER BY node2.id
    LIMIT $param1
    CALL (node2) {
      WITH node2 WHERE node2:Organization
      RETURN ['Organization'] AS value3
      UNION ALL
      WITH node2 WHERE node2:Person
      CALL (node2) {
        MATCH (node2)-[attended4:ATTENDED]->(meeting5)
        WHERE meeting5.status IN $param2
        WITH node2, meeting5, attended4.side AS side6
        MATCH (meeting5)<-[attended7:ATTENDED]-(whom8)
        WHERE node2 <> whom8 AND coalesce(side6 <> attended7.side, true)
        WITH node2, whom8, count(*) AS times9
        WITH node2, whom8, times9
        ORDER BY times9 DESC, whom8.id
        LIMIT $param3
        RETURN collect([[whom8 {`#type`: 'Organization', name: whom8.name}]]) AS rows10
      }
      RETURN ['Person', {`#rows`: rows10}] AS value3
    }
    RETURN collect([value3]) AS rows11
  }
  RETURN collect([{`#rows`: rows11}]) AS rows12
}
RETURN head(rows12) AS data;
