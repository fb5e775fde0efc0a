UNWIND $whoNamed AS named
CALL (named) {
  MATCH (who:Entity {id: named.text}) WHERE who:Person|Organization RETURN who
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(who) WHERE who:Person|Organization RETURN who
}
WITH collect(who) AS people
UNWIND $aboutNamed AS named
CALL (named) {
  MATCH (issue:Entity {id: named.text}) WHERE issue:Issue RETURN issue
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(issue) WHERE issue:Issue RETURN issue
}
MATCH (issue)<-[:BROADER*0..]-(narrower)
WITH people, collect(DISTINCT narrower) AS issues
UNWIND people AS who
MATCH (who)-[came:ATTENDED]->(m)
WHERE m.status = 'HELD' AND (m.earliest IS NULL OR m.earliest <= $latest AND m.latest >= $earliest)
  AND EXISTS { (m)-[:DISCUSSED]->(i) WHERE i IN issues }
MATCH (m)<-[cameToo:ATTENDED]-(whom)
WHERE whom <> who AND coalesce(came.side <> cameToo.side, true)
WITH who, whom, count(DISTINCT m) AS times,
  min(CASE WHEN m.earliest IS NOT NULL THEN [m.earliest, m.date] END)[1] AS first,
  max(CASE WHEN m.latest IS NOT NULL THEN [m.latest, m.date] END)[1] AS last
ORDER BY times DESC, who.id, whom.id LIMIT 10
RETURN {whoMet: {nodes: collect({whom: whom {.id, .name}, times: times, firstMet: first, lastMet: last})}} AS data
