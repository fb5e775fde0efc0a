// $param0: [{"text":"张三","folded":"张三","nearest":"张三^4 OR 张* OR *三"}]
// $param1: ["HELD","PLANNED"]
// $param2: ["HELD","PLANNED"]
// $param3: 21
// $param4: ["HELD","PLANNED"]
// $param5: 100
// $param6: ["HELD","PLANNED"]
// $param7: 21
// $param8: ["HELD"]
// $param9: "2019-01-01"
// $param10: "2019-12-31"
// $param11: 2
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS name6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[attended10:ATTENDED]->(meeting11:Meeting)<-[attended12:ATTENDED]-(whom13)
    WHERE meeting11.status IN $param1 AND coalesce(attended10.side <> attended12.side, true) AND node9 <> whom13
    WITH node9, whom13, count(*) AS times14, min(CASE WHEN meeting11.earliest IS NOT NULL THEN [meeting11.earliest, meeting11.date] END)[1] AS first15, max(CASE WHEN meeting11.latest IS NOT NULL THEN [meeting11.latest, meeting11.date] END)[1] AS last16
    RETURN count(*) AS total17
  }
  CALL (node9) {
    MATCH (node9)-[attended18:ATTENDED]->(meeting19:Meeting)<-[attended20:ATTENDED]-(whom13)
    WHERE meeting19.status IN $param2 AND coalesce(attended18.side <> attended20.side, true) AND node9 <> whom13
    WITH node9, whom13, count(*) AS times14, min(CASE WHEN meeting19.earliest IS NOT NULL THEN [meeting19.earliest, meeting19.date] END)[1] AS first15, max(CASE WHEN meeting19.latest IS NOT NULL THEN [meeting19.latest, meeting19.date] END)[1] AS last16
    WITH node9, whom13, times14, first15, last16
    ORDER BY times14 DESC, whom13.id
    LIMIT $param3
    CALL (node9, whom13, times14, first15, last16) {
      MATCH (node9)-[attended21:ATTENDED]->(meeting22:Meeting)<-[attended23:ATTENDED]-(whom13)
      WHERE coalesce(attended21.side <> attended23.side, true) AND meeting22.status IN $param4
      MATCH (meeting22)-[:DISCUSSED]->(issue24:Issue)
      WITH issue24, count(DISTINCT meeting22) AS times25
      WITH issue24, times25
      ORDER BY times25 DESC, issue24.id
      LIMIT $param5
      RETURN collect({issue: {name: issue24.name}}) AS rows26
    }
    CALL (node9, whom13, times14, first15, last16) {
      MATCH (node9)-[attended27:ATTENDED]->(meeting28:Meeting)<-[attended29:ATTENDED]-(whom13)
      WHERE coalesce(attended27.side <> attended29.side, true) AND meeting28.status IN $param6
      WITH meeting28
      ORDER BY meeting28.earliest IS NULL, meeting28.earliest, meeting28.id
      LIMIT $param7
      RETURN collect({`#key`: [meeting28.earliest, meeting28.id], nodes: {title: meeting28.title}}) AS rows30
    }
    RETURN collect({`#key`: [times14, whom13.id], nodes: {who: CASE WHEN node9:Organization THEN {`#type`: 'Organization', name: node9.name}
    WHEN node9:Person THEN {`#type`: 'Person', name: node9.name} END, whom: CASE WHEN whom13:Organization THEN {`#type`: 'Organization', name: whom13.name}
    WHEN whom13:Person THEN {`#type`: 'Person', name: whom13.name} END, times: times14, firstMet: first15, lastMet: last16, about: rows26, meetings: {`#rows`: rows30}}}) AS rows31
  }
  CALL (node9) {
    MATCH (node9)-[attended32:ATTENDED]->(meeting33:Meeting)<-[attended34:ATTENDED]-(whom35)
    WHERE meeting33.status IN $param8 AND (meeting33.earliest >= $param9 AND meeting33.latest <= $param10) AND coalesce(attended32.side <> attended34.side, true) AND node9 <> whom35
    WITH node9, whom35, count(*) AS times36
    WITH node9, whom35, times36
    ORDER BY times36 DESC, whom35.id
    LIMIT $param11
    RETURN collect({`#key`: [times36, whom35.id], nodes: {whom: CASE WHEN whom35:Organization THEN {`#type`: 'Organization', name: whom35.name}
    WHEN whom35:Person THEN {`#type`: 'Person', name: whom35.name} END, times: times36}}) AS rows37
  }
  RETURN collect({met: {totalCount: total17, `#rows`: rows31}, in2019: {`#rows`: rows37}}) AS rows38
}
RETURN head(rows38) AS data, problems8 AS problems;

// $param0: [{"text":"占位部","folded":"占位部","nearest":"占位^4 OR 位部^4 OR 占* OR *部"}]
// $param1: ["HELD"]
// $param2: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Organization
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Organization
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Organization
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS name6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)-[attended10:ATTENDED]->(meeting11:Meeting)<-[attended12:ATTENDED]-(whom13)
    WHERE meeting11.status IN $param1 AND coalesce(attended10.side <> attended12.side, true) AND node9 <> whom13
    WITH node9, whom13, count(*) AS times14, min(CASE WHEN meeting11.earliest IS NOT NULL THEN [meeting11.earliest, meeting11.date] END)[1] AS first15, max(CASE WHEN meeting11.latest IS NOT NULL THEN [meeting11.latest, meeting11.date] END)[1] AS last16
    WITH node9, whom13, times14, first15, last16
    ORDER BY times14 DESC, whom13.id
    LIMIT $param2
    RETURN collect({`#key`: [times14, whom13.id], nodes: {whom: CASE WHEN whom13:Organization THEN {`#type`: 'Organization', name: whom13.name}
    WHEN whom13:Person THEN {`#type`: 'Person', name: whom13.name} END, times: times14, lastMet: last16}}) AS rows17
  }
  RETURN collect({met: {`#rows`: rows17}}) AS rows18
}
RETURN head(rows18) AS data, problems8 AS problems;

// $param0: "meeting/d"
// $param1: 21
// $param2: ["HELD"]
// $param3: 21
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
      RETURN {`#type`: 'Organization'} AS value3
      UNION ALL
      WITH node2 WHERE node2:Person
      CALL (node2) {
        MATCH (node2)-[attended4:ATTENDED]->(meeting5:Meeting)<-[attended6:ATTENDED]-(whom7)
        WHERE meeting5.status IN $param2 AND coalesce(attended4.side <> attended6.side, true) AND node2 <> whom7
        WITH node2, whom7, count(*) AS times8
        WITH node2, whom7, times8
        ORDER BY times8 DESC, whom7.id
        LIMIT $param3
        RETURN collect({`#key`: [times8, whom7.id], nodes: {whom: CASE WHEN whom7:Organization THEN {`#type`: 'Organization', name: whom7.name}
        WHEN whom7:Person THEN {`#type`: 'Person', name: whom7.name} END}}) AS rows9
      }
      RETURN {`#type`: 'Person', met: {`#rows`: rows9}} AS value3
    }
    RETURN collect({`#key`: [node2.id], nodes: value3}) AS rows10
  }
  RETURN collect({attendees: {`#rows`: rows10}}) AS rows11
}
RETURN head(rows11) AS data;
