CALL () {
  UNWIND [$firstNamed] AS named
  CALL (named) {
    MATCH (place:Entity {id: named.text}) WHERE place:Place RETURN place
    UNION
    MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(place) WHERE place:Place RETURN place
  }
  MATCH (place)<-[:LOCATED_IN*0..]-(within)
  RETURN collect(DISTINCT within) AS first
}
CALL () {
  UNWIND [$secondNamed] AS named
  CALL (named) {
    MATCH (place:Entity {id: named.text}) WHERE place:Place RETURN place
    UNION
    MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(place) WHERE place:Place RETURN place
  }
  MATCH (place)<-[:LOCATED_IN*0..]-(within)
  RETURN collect(DISTINCT within) AS second
}
CALL () {
  UNWIND [$thirdNamed] AS named
  CALL (named) {
    MATCH (place:Entity {id: named.text}) WHERE place:Place RETURN place
    UNION
    MATCH (:Name {folded: named.folded})<-[:HAS_NAME]-(place) WHERE place:Place RETURN place
  }
  MATCH (place)<-[:LOCATED_IN*0..]-(within)
  RETURN collect(DISTINCT within) AS third
}
UNWIND first AS place
MATCH (place)<-[:HELD_AT]-()<-[:ATTENDED]-(p) WHERE p:Person
WITH DISTINCT p, second, third
WHERE EXISTS { (p)-[:ATTENDED]->()-[:HELD_AT]->(there) WHERE there IN second }
  AND NOT EXISTS { (p)-[:ATTENDED]->()-[:HELD_AT]->(there) WHERE there IN third }
WITH p ORDER BY p.id LIMIT 20
RETURN {people: {nodes: collect(p {.id, .name})}} AS data
