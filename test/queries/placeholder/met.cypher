// $param0: [{"argument":0,"text":"张三","ids":[],"folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD","PLANNED"]
// $param2: 20
// $param3: 100
// $param4: 20
// $param5: ["HELD"]
// $param6: "2019-01-01"
// $param7: "2019-12-31"
// $param8: 2
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[attended10:ATTENDED]->(meeting11)
    WHERE meeting11.status IN $param1
    WITH node9, meeting11, attended10.side AS side12
    MATCH (meeting11)<-[attended13:ATTENDED]-(whom14)
    WHERE node9 <> whom14 AND coalesce(side12 <> attended13.side, true)
    WITH node9, whom14, count(*) AS times15, min(head([day16 IN [meeting11.earliest] WHERE day16 IS NOT NULL | [day16, meeting11.date]]))[1] AS first17, max(head([day18 IN [meeting11.latest] WHERE day18 IS NOT NULL | [day18, meeting11.date]]))[1] AS last19
    RETURN count(*) AS total20
  }
  CALL (node9) {
    MATCH (node9)-[attended21:ATTENDED]->(meeting22)
    WHERE meeting22.status IN $param1
    WITH node9, meeting22, attended21.side AS side23
    MATCH (meeting22)<-[attended24:ATTENDED]-(whom14)
    WHERE node9 <> whom14 AND coalesce(side23 <> attended24.side, true)
    WITH node9, whom14, count(*) AS times15, min(head([day25 IN [meeting22.earliest] WHERE day25 IS NOT NULL | [day25, meeting22.date]]))[1] AS first17, max(head([day26 IN [meeting22.latest] WHERE day26 IS NOT NULL | [day26, meeting22.date]]))[1] AS last19
    WITH node9, whom14, times15, first17, last19
    ORDER BY times15 DESC, whom14.id
    LIMIT $param2
    CALL (node9, whom14, times15, first17, last19) {
      WITH *, COUNT { (node9)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } AS isRarer27
      WITH *, CASE WHEN isRarer27 THEN node9 ELSE whom14 END AS rarer28, CASE WHEN isRarer27 THEN whom14 ELSE node9 END AS other29
      MATCH (rarer28)-[attended30:ATTENDED]->(meeting31)
      WHERE meeting31.status IN $param1
      WITH *, attended30.side AS side32
      MATCH (meeting31)<-[attended33:ATTENDED]-(other29)
      WHERE coalesce(side32 <> attended33.side, true)
      MATCH (meeting31)-[:DISCUSSED]->(issue34:Issue)
      WITH issue34, count(DISTINCT meeting31) AS times35
      WITH issue34, times35
      ORDER BY times35 DESC, issue34.id
      LIMIT $param3
      RETURN collect([{name: issue34.name}]) AS rows36
    }
    CALL (node9, whom14, times15, first17, last19) {
      WITH *, COUNT { (node9)-[:ATTENDED]->() } <= COUNT { (whom14)-[:ATTENDED]->() } AS isRarer37
      WITH *, CASE WHEN isRarer37 THEN node9 ELSE whom14 END AS rarer38, CASE WHEN isRarer37 THEN whom14 ELSE node9 END AS other39
      MATCH (rarer38)-[attended40:ATTENDED]->(meeting41)
      WHERE meeting41.status IN $param1
      WITH *, attended40.side AS side42
      MATCH (meeting41)<-[attended43:ATTENDED]-(other39)
      WHERE coalesce(side42 <> attended43.side, true)
      WITH meeting41
      ORDER BY meeting41.dateUp, meeting41.id
      LIMIT $param4
      RETURN collect([[meeting41.title]]) AS rows44
    }
    RETURN collect([[node9 {`#type`: 'Organization', name: node9.name}, whom14 {`#type`: 'Organization', name: whom14.name}, times15, first17, last19, rows36, {`#rows`: rows44}]]) AS rows45
  }
  CALL (node9) {
    MATCH (node9)-[attended46:ATTENDED]->(meeting47)
    WHERE meeting47.status IN $param5 AND (meeting47.earliest >= $param6 AND meeting47.latest <= $param7)
    WITH node9, meeting47, attended46.side AS side48
    MATCH (meeting47)<-[attended49:ATTENDED]-(whom50)
    WHERE node9 <> whom50 AND coalesce(side48 <> attended49.side, true)
    WITH node9, whom50, count(*) AS times51
    WITH node9, whom50, times51
    ORDER BY times51 DESC, whom50.id
    LIMIT $param8
    RETURN collect([[whom50 {`#type`: 'Organization', name: whom50.name}, times51], [times51, whom50.id]]) AS rows52
  }
  RETURN collect([{totalCount: total20, `#rows`: rows45}, {`#rows`: rows52}]) AS rows53
}
RETURN head(rows53) AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"占位部","ids":[],"folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: ["HELD"]
// $param2: 20
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
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Organization
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[attended10:ATTENDED]->(meeting11)
    WHERE meeting11.status IN $param1
    WITH node9, meeting11, attended10.side AS side12
    MATCH (meeting11)<-[attended13:ATTENDED]-(whom14)
    WHERE node9 <> whom14 AND coalesce(side12 <> attended13.side, true)
    WITH node9, whom14, count(*) AS times15, max(head([day16 IN [meeting11.latest] WHERE day16 IS NOT NULL | [day16, meeting11.date]]))[1] AS last17
    WITH node9, whom14, times15, last17
    ORDER BY times15 DESC, whom14.id
    LIMIT $param2
    RETURN collect([[whom14 {`#type`: 'Organization', name: whom14.name}, times15, last17]]) AS rows18
  }
  RETURN collect([{`#rows`: rows18}]) AS rows19
}
RETURN head(rows19) AS data, problems8 AS problems;

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
