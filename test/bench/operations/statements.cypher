UNWIND $whoNamed AS named
CALL (named) {
  MATCH (who:Entity {id: named.text}) WHERE who:Person|Organization|Place RETURN who
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(who) WHERE who:Person|Organization|Place RETURN who
}
WITH collect(who) AS makers
UNWIND $aboutNamed AS named
CALL (named) {
  MATCH (issue:Entity {id: named.text}) WHERE issue:Issue RETURN issue
  UNION
  MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(issue) WHERE issue:Issue RETURN issue
}
MATCH (issue)<-[:BROADER*0..]-(narrower)
WITH makers, collect(DISTINCT narrower) AS issues
UNWIND makers AS who
MATCH (who)<-[:MADE_BY]-(s) WHERE EXISTS { (s)-[:ABOUT]->(i) WHERE i IN issues }
WITH DISTINCT s ORDER BY s.id LIMIT 20
RETURN {statements: {nodes: collect(s {.id, .kind, .text})}} AS data
