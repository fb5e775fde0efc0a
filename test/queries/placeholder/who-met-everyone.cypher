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
    min(head([day6 IN [meeting0.earliest] WHERE day6 IS NOT NULL | [day6, meeting0.date]]))[1] AS first7, max(head([day8 IN [meeting0.latest] WHERE day8 IS NOT NULL | [day8, meeting0.date]]))[1] AS last9
  RETURN count(*) AS total10
}
CALL () {
  MATCH (meeting11:Meeting)
  WHERE meeting11.status IN $param1
  WITH DISTINCT meeting11
  MATCH (who1)-[attended12:ATTENDED]->(meeting11)<-[attended13:ATTENDED]-(whom4)
  WHERE coalesce(attended12.side <> attended13.side, true) AND who1.id < whom4.id
  WITH who1, whom4, count(DISTINCT meeting11) AS times5,
    min(head([day14 IN [meeting11.earliest] WHERE day14 IS NOT NULL | [day14, meeting11.date]]))[1] AS first7, max(head([day15 IN [meeting11.latest] WHERE day15 IS NOT NULL | [day15, meeting11.date]]))[1] AS last9
  WITH who1, whom4, times5, first7, last9
  ORDER BY times5 DESC, who1.id, whom4.id
  LIMIT $param2
  CALL (who1, whom4, times5, first7, last9) {
    WITH *, COUNT { (who1)-[:ATTENDED]->() } <= COUNT { (whom4)-[:ATTENDED]->() } AS isRarer16
    WITH *, CASE WHEN isRarer16 THEN who1 ELSE whom4 END AS rarer17, CASE WHEN isRarer16 THEN whom4 ELSE who1 END AS other18
    MATCH (rarer17)-[attended19:ATTENDED]->(meeting20)
    WHERE meeting20.status IN $param3
    WITH *, attended19.side AS side21
    MATCH (meeting20)<-[attended22:ATTENDED]-(other18)
    WHERE coalesce(side21 <> attended22.side, true)
    WITH meeting20
    ORDER BY meeting20.dateUp, meeting20.id
    LIMIT $param4
    RETURN collect([[meeting20.id, meeting20.kind]]) AS rows23
  }
  RETURN collect([[who1 {`#type`: 'Organization', id: who1.id}, whom4 {`#type`: 'Organization', id: whom4.id}, times5, first7, last9, {`#rows`: rows23}]]) AS rows24
}
RETURN {totalCount: total10, `#rows`: rows24} AS data;
