// $param0: [{"text":"特朗普","folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["HELD"]
// $param2: "2019-02-28"
// $param3: "2018-01-01"
// $param4: 21
// $param5: ["HELD"]
// $param6: "2019-02-28"
// $param7: "2018-01-01"
// $param8: 2
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
  UNWIND who6 AS who9
  MATCH (who9)-[attended10:ATTENDED]->(meeting11:Meeting)<-[attended12:ATTENDED]-(whom13)
  WHERE meeting11.status IN $param1 AND (meeting11.earliest IS NULL OR (meeting11.earliest <= $param2 AND meeting11.latest >= $param3)) AND coalesce(attended10.side <> attended12.side, true) AND who9 <> whom13 AND (NOT (whom13 IN who6) OR who9.id < whom13.id)
  WITH who9, whom13, count(DISTINCT meeting11) AS times14,
    min(CASE WHEN meeting11.earliest IS NOT NULL
        THEN [meeting11.earliest, meeting11.date] END)[1] AS first15,
    max(CASE WHEN meeting11.latest IS NOT NULL
        THEN [meeting11.latest, meeting11.date] END)[1] AS last16
  WITH who9, whom13, times14, first15, last16
  ORDER BY times14 DESC, who9.id, whom13.id
  LIMIT $param4
  CALL (who9, whom13, times14, first15, last16) {
    MATCH (who9)-[attended17:ATTENDED]->(meeting18:Meeting)<-[attended19:ATTENDED]-(whom13)
    WHERE coalesce(attended17.side <> attended19.side, true) AND meeting18.status IN $param5 AND (meeting18.earliest IS NULL OR (meeting18.earliest <= $param6 AND meeting18.latest >= $param7))
    RETURN count(*) AS total20
  }
  CALL (who9, whom13, times14, first15, last16) {
    MATCH (who9)-[attended17:ATTENDED]->(meeting18:Meeting)<-[attended19:ATTENDED]-(whom13)
    WHERE coalesce(attended17.side <> attended19.side, true) AND meeting18.status IN $param5 AND (meeting18.earliest IS NULL OR (meeting18.earliest <= $param6 AND meeting18.latest >= $param7))
    WITH meeting18
    ORDER BY meeting18.earliest IS NULL, meeting18.earliest, meeting18.id
    LIMIT $param8
    RETURN collect({`#key`: [meeting18.earliest, meeting18.id], nodes: {title: meeting18.title, date: meeting18.date}}) AS rows21
  }
  RETURN collect({`#key`: [times14, who9.id, whom13.id], nodes: {whom: CASE WHEN whom13:Organization THEN {`#type`: 'Organization', id: whom13.id, name: whom13.name}
  WHEN whom13:Person THEN {`#type`: 'Person', id: whom13.id, name: whom13.name} END, times: times14, firstMet: first15, lastMet: last16, meetings: {totalCount: total20, `#rows`: rows21}}}) AS rows22
}
RETURN {`#rows`: rows22} AS data, problems8 AS problems;

// $param0: [{"text":"特朗普","folded":"特朗普","nearest":"特朗^4 OR 朗普^4 OR 特* OR *普"}]
// $param1: ["PLANNED","PROPOSED"]
// $param2: 21
// $param3: ["PLANNED","PROPOSED"]
// $param4: 21
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
  UNWIND who6 AS who9
  MATCH (who9)-[attended10:ATTENDED]->(meeting11:Meeting)<-[attended12:ATTENDED]-(whom13)
  WHERE meeting11.status IN $param1 AND coalesce(attended10.side <> attended12.side, true) AND who9 <> whom13 AND (NOT (whom13 IN who6) OR who9.id < whom13.id)
  WITH who9, whom13, count(DISTINCT meeting11) AS times14,
    min(CASE WHEN meeting11.earliest IS NOT NULL
        THEN [meeting11.earliest, meeting11.date] END)[1] AS first15,
    max(CASE WHEN meeting11.latest IS NOT NULL
        THEN [meeting11.latest, meeting11.date] END)[1] AS last16
  WITH who9, whom13, times14, first15, last16
  ORDER BY times14 DESC, who9.id, whom13.id
  LIMIT $param2
  CALL (who9, whom13, times14, first15, last16) {
    MATCH (who9)-[attended17:ATTENDED]->(meeting18:Meeting)<-[attended19:ATTENDED]-(whom13)
    WHERE coalesce(attended17.side <> attended19.side, true) AND meeting18.status IN $param3
    WITH meeting18
    ORDER BY meeting18.earliest IS NULL, meeting18.earliest, meeting18.id
    LIMIT $param4
    RETURN collect({`#key`: [meeting18.earliest, meeting18.id], nodes: {title: meeting18.title, status: meeting18.status}}) AS rows20
  }
  RETURN collect({`#key`: [times14, who9.id, whom13.id], nodes: {whom: {`#type`: 'Organization', name: whom13.name}, meetings: {`#rows`: rows20}}}) AS rows21
}
RETURN {`#rows`: rows21} AS data, problems8 AS problems;
