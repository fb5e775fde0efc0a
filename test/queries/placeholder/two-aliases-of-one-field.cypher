// $param0: "person/zhang-san"
// $param1: 1
// $param2: 3
CALL () {
  MATCH (node0:Person)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    MATCH (node0)-[relation1:ATTENDED]->(node2)
    WITH node2, relation1
    ORDER BY node2.dateUp, node2.id
    LIMIT $param1
    RETURN collect([[[node2.id]]]) AS rows3
  }
  CALL (node0) {
    MATCH (node0)-[relation4:ATTENDED]->(node5)
    RETURN count(*) AS total6
  }
  CALL (node0) {
    MATCH (node0)-[relation4:ATTENDED]->(node5)
    WITH node5, relation4
    ORDER BY node5.dateUp, node5.id
    LIMIT $param2
    CALL (node5, relation4) {
      MATCH (node7:Place)
      WHERE node7.id = relation4.side
      WITH node7
      LIMIT 1
      RETURN collect([node7.name, node7.kind]) AS rows8
    }
    RETURN collect([[node5.id], [node5.title], [relation4.role, head(rows8), [node5.id]]]) AS rows9
  }
  RETURN collect([{`#rows`: rows3}, {pages: total6, `#rows`: rows9}]) AS rows10
}
RETURN head(rows10) AS data;
