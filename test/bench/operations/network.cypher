UNWIND $whoNamed AS named
CALL (named) {
  MATCH (who:Entity {id: named.text}) WHERE who:Person|Organization RETURN who
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(who) WHERE who:Person|Organization RETURN who
}
WITH collect(who) AS around
CALL (around) {
  UNWIND around AS who
  MATCH (who)-[f:ATTENDED]->(m)<-[g:ATTENDED]-(whom)
  WHERE m.status = 'HELD' AND coalesce(f.side <> g.side, true) AND NOT whom IN around
  WITH whom, count(DISTINCT m) AS times ORDER BY times DESC, whom.id LIMIT 50
  RETURN collect({node: whom, hops: 1, times: times}) AS near
}
WITH *, around + [n IN near | n.node] AS nearer
CALL (near, nearer) {
  UNWIND near AS n
  WITH nearer, n.node AS who WHERE COUNT { (who)-[:ATTENDED]->() } <= 1000 AND coalesce(who.kind <> 'DELEGATION', true)
  MATCH (who)-[f:ATTENDED]->(m)<-[g:ATTENDED]-(whom)
  WHERE m.status = 'HELD' AND coalesce(f.side <> g.side, true) AND NOT whom IN nearer
  WITH whom, count(DISTINCT m) AS times ORDER BY times DESC, whom.id LIMIT 50
  RETURN collect({node: whom, hops: 2, times: times}) AS far
}
WITH ([n IN around | {node: n, hops: 0, times: 0}] + near + far)[..50] AS shown
CALL (shown) {
  UNWIND shown AS one
  WITH one.node AS somebody
  MATCH (somebody)-[a:ATTENDED]->(m) WHERE m.status = 'HELD'
  WITH m, collect({node: somebody, id: somebody.id, side: a.side}) AS present WHERE size(present) > 1
  UNWIND present AS one
  UNWIND present AS other
  WITH m, one, other WHERE one.id < other.id AND coalesce(one.side <> other.side, true)
  WITH one.id AS source, other.id AS target, count(DISTINCT m) AS times ORDER BY times DESC, source, target LIMIT 100
  RETURN collect({times: times, source: {id: source}, target: {id: target}}) AS links
}
RETURN {network: {
  nodes: [n IN shown | {hops: n.hops, times: n.times, node: {id: n.node.id, name: n.node.name}}],
  links: links
}} AS data
