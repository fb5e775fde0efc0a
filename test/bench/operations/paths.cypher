UNWIND $ends AS named
CALL (named) {
  MATCH (end:Entity {id: named.text}) WHERE end:Person|Organization RETURN end
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(end) WHERE end:Person|Organization RETURN end
}
WITH collect(end) AS ends
WITH ends[0] AS from, ends[1] AS to
MATCH SHORTEST 1 (from)((x)-[f:ATTENDED]->(m)<-[g:ATTENDED]-(y)
  WHERE m.status = 'HELD' AND coalesce(f.side <> g.side, true)){1,4}(to)
WITH [from] + y AS nodes
CALL (nodes) {
  UNWIND range(0, size(nodes) - 2) AS at
  WITH at, nodes[at] AS who, nodes[at + 1] AS whom
  MATCH (who)-[f:ATTENDED]->(m)<-[g:ATTENDED]-(whom)
  WHERE m.status = 'HELD' AND coalesce(f.side <> g.side, true)
  WITH at, count(DISTINCT m) AS times, min(CASE WHEN m.earliest IS NOT NULL THEN [m.earliest, m.date] END)[1] AS first
  ORDER BY at
  RETURN collect({times: times, firstMet: first}) AS steps
}
RETURN {paths: collect({length: size(steps), nodes: [n IN nodes | n {.id, .name}], steps: steps})} AS data
