// $param0: ["HELD"]
// $param1: 20
// $param2: ["HELD"]
// $param3: 20
CALL () {
  MATCH (meeting0:Meeting)
  WHERE meeting0.status IN $param0
  WITH DISTINCT meeting0 LIMIT 50001
  RETURN collect(meeting0) AS meetings1
}
CALL (meetings1) {
  UNWIND CASE WHEN size(meetings1) > 50000 THEN [] ELSE meetings1 END AS meeting2
  MATCH (who3)-[attended4:ATTENDED]->(meeting2)<-[attended5:ATTENDED]-(whom6)
  WHERE coalesce(attended4.side <> attended5.side, true) AND who3.id < whom6.id
  WITH who3, whom6, count(DISTINCT meeting2) AS times7, min(head([day8 IN [meeting2.earliest] WHERE day8 IS NOT NULL | [day8, meeting2.date]]))[1] AS first9, max(head([day10 IN [meeting2.latest] WHERE day10 IS NOT NULL | [day10, meeting2.date]]))[1] AS last11
  RETURN count(*) AS total12
}
CALL (meetings1) {
  UNWIND CASE WHEN size(meetings1) > 50000 THEN [] ELSE meetings1 END AS meeting13
  MATCH (who3)-[attended14:ATTENDED]->(meeting13)<-[attended15:ATTENDED]-(whom6)
  WHERE coalesce(attended14.side <> attended15.side, true) AND who3.id < whom6.id
  WITH who3, whom6, count(DISTINCT meeting13) AS times7, min(head([day16 IN [meeting13.earliest] WHERE day16 IS NOT NULL | [day16, meeting13.date]]))[1] AS first9, max(head([day17 IN [meeting13.latest] WHERE day17 IS NOT NULL | [day17, meeting13.date]]))[1] AS last11
  WITH who3, whom6, times7, first9, last11
  ORDER BY times7 DESC, who3.id, whom6.id
  LIMIT $param1
  CALL (who3, whom6, times7, first9, last11) {
    WITH *, COUNT { (who3)-[:ATTENDED]->() } <= COUNT { (whom6)-[:ATTENDED]->() } AS isRarer18
    WITH *, CASE WHEN isRarer18 THEN who3 ELSE whom6 END AS rarer19, CASE WHEN isRarer18 THEN whom6 ELSE who3 END AS other20
    MATCH (rarer19)-[attended21:ATTENDED]->(meeting22)
    WHERE meeting22.status IN $param2
    WITH *, attended21.side AS side23
    MATCH (meeting22)<-[attended24:ATTENDED]-(other20)
    WHERE coalesce(side23 <> attended24.side, true)
    WITH meeting22
    ORDER BY meeting22.dateUp, meeting22.id
    LIMIT $param3
    RETURN collect([[meeting22.id, meeting22.kind]]) AS rows25
  }
  RETURN collect([[who3 {`#type`: 'Organization', id: who3.id}, whom6 {`#type`: 'Organization', id: whom6.id}, times7, first9, last11, {`#rows`: rows25}]]) AS rows26
}
RETURN CASE WHEN size(meetings1) > 50000 THEN {`#refused`: ['MEETINGS', 'whoMet', '50000']} ELSE {totalCount: total12, `#rows`: rows26} END AS data;
