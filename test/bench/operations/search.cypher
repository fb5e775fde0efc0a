CALL () {
  MATCH (n:Name) WHERE n.folded STARTS WITH $folded
  MATCH (n)<-[:HAS_NAME]-(e)
  WITH n, e, CASE n.folded WHEN $folded THEN 0 ELSE 1 END AS rank
  ORDER BY rank, n.value <> $text, size(n.folded), n.id
  WITH e, collect(n)[0] AS n, min(rank) AS rank
  ORDER BY rank, CASE WHEN e:Person THEN 0 WHEN e:Organization THEN 1 WHEN e:Place THEN 2 ELSE 3 END,
    COUNT { (e)-[:ATTENDED]->() } + COUNT { (e)<-[:HELD_AT|DISCUSSED]-() } DESC, e.id
  LIMIT 10
  RETURN collect({entity: e, name: n}) AS begun
}
CALL (begun) {
  WITH begun WHERE size(begun) < 10
  CALL db.index.fulltext.queryNodes('names', $part, {limit: 500}) YIELD node AS n
  MATCH (n)<-[:HAS_NAME]-(e) WHERE NOT e IN [hit IN begun | hit.entity]
  WITH n, e ORDER BY n.value <> $text, size(n.folded), n.id
  WITH e, collect(n)[0] AS n
  ORDER BY CASE WHEN e:Person THEN 0 WHEN e:Organization THEN 1 WHEN e:Place THEN 2 ELSE 3 END,
    COUNT { (e)-[:ATTENDED]->() } + COUNT { (e)<-[:HELD_AT|DISCUSSED]-() } DESC, e.id
  LIMIT 10
  RETURN collect({entity: e, name: n}) AS held
}
WITH begun + held AS named
CALL (named) {
  WITH named WHERE size(named) < 5
  CALL db.index.fulltext.queryNodes('names', $shared, {limit: 200}) YIELD node AS n
  WITH n, named WHERE n.language <> 'EN' AND (size(n.folded) > 1 AND $folded CONTAINS n.folded
    OR size(n.folded) = size($folded) AND size([at IN range(0, size($folded) - 1) WHERE substring(n.folded, at, 1) <> substring($folded, at, 1)]) = 1)
  MATCH (n)<-[:HAS_NAME]-(e) WHERE NOT e IN [hit IN named | hit.entity]
  WITH e, n ORDER BY size(n.folded), n.id
  WITH e, collect(n)[0] AS n ORDER BY e.id LIMIT 10
  RETURN collect({entity: e, name: n}) AS near
}
WITH named + near AS named
CALL (named) {
  WITH named WHERE size(named) < 10
  CALL db.index.fulltext.queryNodes('passages', $part, {limit: 200}) YIELD node AS s, score
  WITH s, score ORDER BY score DESC, s.document, s.start, s.id LIMIT 10
  RETURN collect({evidence: s}) AS told
}
UNWIND (named + told)[0..10] AS hit
WITH hit.entity AS e, hit.name AS n, hit.evidence AS s
RETURN {search: collect({
  kind: coalesce(toUpper([label IN labels(e) WHERE label <> 'Entity'][0]), 'SENTENCE'),
  entity: e {.id, .name},
  name: n {.value},
  evidence: CASE WHEN s:Evidence THEN s {.id, .quote} END
})} AS data
