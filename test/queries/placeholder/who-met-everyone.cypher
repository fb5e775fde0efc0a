// $param0: ["HELD"]
// $param1: ["HELD"]
// $param2: 20
// $param3: ["HELD"]
// $param4: 20
CALL () {
  MATCH (meeting0:Meeting)
  WHERE meeting0.status IN $param0
  WITH DISTINCT meeting0
  MATCH (who1)-[attended2:ATTENDED]->(meeting0)<-[attended3:ATTENDED]-(whom4)
  WHERE coalesce(attended2.side <> attended3.side, true) AND who1.id < whom4.id
  WITH who1, whom4, count(DISTINCT meeting0) AS times5,
    min(CASE WHEN meeting0.earliest IS NOT NULL THEN [meeting0.earliest, meeting0.date] END)[1] AS first6, max(CASE WHEN meeting0.latest IS NOT NULL THEN [meeting0.latest, meeting0.date] END)[1] AS last7
  RETURN count(*) AS total8
}
CALL () {
  MATCH (meeting9:Meeting)
  WHERE meeting9.status IN $param1
  WITH DISTINCT meeting9
  MATCH (who1)-[attended10:ATTENDED]->(meeting9)<-[attended11:ATTENDED]-(whom4)
  WHERE coalesce(attended10.side <> attended11.side, true) AND who1.id < whom4.id
  WITH who1, whom4, count(DISTINCT meeting9) AS times5,
    min(CASE WHEN meeting9.earliest IS NOT NULL THEN [meeting9.earliest, meeting9.date] END)[1] AS first6, max(CASE WHEN meeting9.latest IS NOT NULL THEN [meeting9.latest, meeting9.date] END)[1] AS last7
  WITH who1, whom4, times5, first6, last7
  ORDER BY times5 DESC, who1.id, whom4.id
  LIMIT $param2
  CALL (who1, whom4, times5, first6, last7) {
    WITH *, CASE WHEN COUNT { (who1)-[:ATTENDED]->() } <= COUNT { (whom4)-[:ATTENDED]->() } THEN who1 ELSE whom4 END AS rarer12,
      CASE WHEN COUNT { (who1)-[:ATTENDED]->() } <= COUNT { (whom4)-[:ATTENDED]->() } THEN whom4 ELSE who1 END AS other13
    MATCH (rarer12)-[attended14:ATTENDED]->(meeting15)
    WHERE meeting15.status IN $param3
    WITH *, attended14.side AS side16
    MATCH (meeting15)<-[attended17:ATTENDED]-(other13)
    WHERE coalesce(side16 <> attended17.side, true)
    WITH meeting15
    ORDER BY meeting15.dateUp, meeting15.id
    LIMIT $param4
    RETURN collect([[meeting15.id, meeting15.kind]]) AS rows18
  }
  RETURN collect([[who1 {`#type`: 'Organization', id: who1.id}, whom4 {`#type`: 'Organization', id: whom4.id}, times5, first6, last7, {`#rows`: rows18}]]) AS rows19
}
RETURN {totalCount: total8, `#rows`: rows19} AS data;
