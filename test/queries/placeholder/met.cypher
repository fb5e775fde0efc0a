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
    MATCH (node11)-[attended12:ATTENDED]->(meeting13)<-[attended14:ATTENDED]-(whom15)
    WHERE meeting13.status IN $param1 AND coalesce(attended12.side <> attended14.side, true) AND node11 <> whom15
    WITH node11, whom15, count(*) AS times16, min(head([day17 IN [meeting13.earliest] WHERE day17 IS NOT NULL | [day17, meeting13.date]]))[1] AS first18, max(head([day19 IN [meeting13.latest] WHERE day19 IS NOT NULL | [day19, meeting13.date]]))[1] AS last20
    RETURN count(*) AS total21
  }
  CALL (node11) {
    MATCH (node11)-[attended22:ATTENDED]->(meeting23)<-[attended24:ATTENDED]-(whom15)
    WHERE meeting23.status IN $param2 AND coalesce(attended22.side <> attended24.side, true) AND node11 <> whom15
    WITH node11, whom15, count(*) AS times16, min(head([day25 IN [meeting23.earliest] WHERE day25 IS NOT NULL | [day25, meeting23.date]]))[1] AS first18, max(head([day26 IN [meeting23.latest] WHERE day26 IS NOT NULL | [day26, meeting23.date]]))[1] AS last20
    WITH node11, whom15, times16, first18, last20
    ORDER BY times16 DESC, whom15.id
    LIMIT $param3
    CALL (node11, whom15, times16, first18, last20) {
      WITH *, COUNT { (node11)-[:ATTENDED]->() } <= COUNT { (whom15)-[:ATTENDED]->() } AS isRarer27
      WITH *, CASE WHEN isRarer27 THEN node11 ELSE whom15 END AS rarer28, CASE WHEN isRarer27 THEN whom15 ELSE node11 END AS other29
      MATCH (rarer28)-[attended30:ATTENDED]->(meeting31)
      WHERE meeting31.status IN $param4
      WITH *, attended30.side AS side32
      MATCH (meeting31)<-[attended33:ATTENDED]-(other29)
      WHERE coalesce(side32 <> attended33.side, true)
      MATCH (meeting31)-[:DISCUSSED]->(issue34:Issue)
      WITH issue34, count(DISTINCT meeting31) AS times35
      WITH issue34, times35
      ORDER BY times35 DESC, issue34.id
      LIMIT $param5
      RETURN collect([{name: issue34.name}]) AS rows36
    }
    CALL (node11, whom15, times16, first18, last20) {
      WITH *, COUNT { (node11)-[:ATTENDED]->() } <= COUNT { (whom15)-[:ATTENDED]->() } AS isRarer37
      WITH *, CASE WHEN isRarer37 THEN node11 ELSE whom15 END AS rarer38, CASE WHEN isRarer37 THEN whom15 ELSE node11 END AS other39
      MATCH (rarer38)-[attended40:ATTENDED]->(meeting41)
      WHERE meeting41.status IN $param6
      WITH *, attended40.side AS side42
      MATCH (meeting41)<-[attended43:ATTENDED]-(other39)
      WHERE coalesce(side42 <> attended43.side, true)
      WITH meeting41
      ORDER BY meeting41.dateUp, meeting41.id
      LIMIT $param7
      RETURN collect([[meeting41.title]]) AS rows44
    }
    RETURN collect([[node11 {`#type`: 'Organization', name: node11.name}, whom15 {`#type`: 'Organization', name: whom15.name}, times16, first18, last20, rows36, {`#rows`: rows44}]]) AS rows45
  }
  CALL (node11) {
    MATCH (node11)-[attended46:ATTENDED]->(meeting47)<-[attended48:ATTENDED]-(whom49)
    WHERE meeting47.status IN $param8 AND (meeting47.earliest >= $param9 AND meeting47.latest <= $param10) AND coalesce(attended46.side <> attended48.side, true) AND node11 <> whom49
    WITH node11, whom49, count(*) AS times50
    WITH node11, whom49, times50
    ORDER BY times50 DESC, whom49.id
    LIMIT $param11
    RETURN collect([[whom49 {`#type`: 'Organization', name: whom49.name}, times50], [times50, whom49.id]]) AS rows51
  }
  RETURN collect([{totalCount: total21, `#rows`: rows45}, {`#rows`: rows51}]) AS rows52
}
RETURN head(rows52) AS data, problems10 AS problems;

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
    MATCH (node11)-[attended12:ATTENDED]->(meeting13)<-[attended14:ATTENDED]-(whom15)
    WHERE meeting13.status IN $param1 AND coalesce(attended12.side <> attended14.side, true) AND node11 <> whom15
    WITH node11, whom15, count(*) AS times16, min(head([day17 IN [meeting13.earliest] WHERE day17 IS NOT NULL | [day17, meeting13.date]]))[1] AS first18, max(head([day19 IN [meeting13.latest] WHERE day19 IS NOT NULL | [day19, meeting13.date]]))[1] AS last20
    WITH node11, whom15, times16, first18, last20
    ORDER BY times16 DESC, whom15.id
    LIMIT $param2
    RETURN collect([[whom15 {`#type`: 'Organization', name: whom15.name}, times16, last20]]) AS rows21
  }
  RETURN collect([{`#rows`: rows21}]) AS rows22
}
RETURN head(rows22) AS data, problems10 AS problems;

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
        MATCH (node2)-[attended4:ATTENDED]->(meeting5)<-[attended6:ATTENDED]-(whom7)
        WHERE meeting5.status IN $param2 AND coalesce(attended4.side <> attended6.side, true) AND node2 <> whom7
        WITH node2, whom7, count(*) AS times8
        WITH node2, whom7, times8
        ORDER BY times8 DESC, whom7.id
        LIMIT $param3
        RETURN collect([[whom7 {`#type`: 'Organization', name: whom7.name}]]) AS rows9
      }
      RETURN ['Person', {`#rows`: rows9}] AS value3
    }
    RETURN collect([value3]) AS rows10
  }
  RETURN collect([{`#rows`: rows10}]) AS rows11
}
RETURN head(rows11) AS data;
