UNWIND $whoNamed AS named
CALL (named) {
  MATCH (who:Entity {id: named.text}) WHERE who:Person|Organization RETURN who
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(who) WHERE who:Person|Organization RETURN who
}
MATCH (who)-[:ATTENDED]->(m) WHERE m.status = 'HELD'
WITH DISTINCT m
WITH toInteger(left(m.earliest, 4)) AS first, toInteger(left(m.latest, 4)) AS last, count(*) AS times
WITH collect({first: first, last: last, times: times}) AS spans, min(first) AS from, max(last) AS to
RETURN {timeline:
  [year IN range(from, to) | {
    period: toString(year),
    times: reduce(n = 0, s IN spans | CASE WHEN s.first = year AND s.last = year THEN n + s.times ELSE n END),
    possible: reduce(n = 0, s IN spans | CASE WHEN s.first <> s.last AND s.first <= year AND s.last >= year THEN n + s.times ELSE n END)
  }] + [s IN spans WHERE s.first IS NULL | {period: null, times: s.times, possible: 0}]
} AS data
