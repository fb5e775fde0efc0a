UNWIND $whoNamed AS named
CALL (named) {
  MATCH (who:Entity {id: named.text}) WHERE who:Person|Organization RETURN who
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(who) WHERE who:Person|Organization RETURN who
}
MATCH (who)-[:ATTENDED]->(m)
WITH collect(DISTINCT m) AS meetings
CALL (meetings) {
  UNWIND meetings AS m
  OPTIONAL MATCH (m)-[:DISCUSSED]->(e)
  WITH e, count(*) AS times ORDER BY times DESC, coalesce(e.id, '') LIMIT 5
  RETURN collect({entity: e {.id, .name}, times: times}) AS issues
}
CALL (meetings) {
  UNWIND meetings AS m
  OPTIONAL MATCH (m)-[:HELD_AT]->(e)
  WITH e, count(*) AS times ORDER BY times DESC, coalesce(e.id, '') LIMIT 5
  RETURN collect({entity: e {.id, .name}, times: times}) AS places
}
CALL (meetings) {
  UNWIND meetings AS m
  OPTIONAL MATCH (m)<-[a:ATTENDED]-() WHERE a.side IS NOT NULL
  WITH DISTINCT m, a.side AS side
  WITH side, count(*) AS times ORDER BY times DESC, coalesce(side, '') LIMIT 5
  OPTIONAL MATCH (e:Place {id: side})
  WITH e, times ORDER BY times DESC, coalesce(e.id, '')
  RETURN collect({entity: e {.id, .name}, times: times}) AS sides
}
CALL (meetings) {
  UNWIND meetings AS m
  WITH left(m.earliest, 4) AS first, left(m.latest, 4) AS last, count(*) AS times
  WITH CASE WHEN first = last THEN first ELSE first + '/' + last END AS value, times
  ORDER BY coalesce(value, '~') LIMIT 20
  RETURN collect({value: value, times: times}) AS years
}
CALL (meetings) {
  UNWIND meetings AS m
  WITH m.kind AS value, count(*) AS times ORDER BY times DESC, value LIMIT 5
  RETURN collect({value: value, times: times}) AS kinds
}
RETURN {facets: {
  total: size(meetings), issues: {nodes: issues}, places: {nodes: places}, sides: {nodes: sides}, years: {nodes: years},
  kinds: {nodes: kinds}
}} AS data
