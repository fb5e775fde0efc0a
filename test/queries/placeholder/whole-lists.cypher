// $param0: 3
CALL () {
  MATCH (node0:Person)
  RETURN count(*) AS total1
}
CALL () {
  MATCH (node0:Person)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  RETURN collect([[[node0.id]], [node0.id]]) AS rows2
}
RETURN {totalCount: total1, `#rows`: rows2} AS data;

// $param0: 20
CALL () {
  MATCH (node0:Organization)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: 20
CALL () {
  MATCH (node0:Place)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: 20
CALL () {
  MATCH (node0:Issue)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;

// $param0: 20
CALL () {
  MATCH (node0:Document)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  RETURN collect([[node0.id]]) AS rows1
}
RETURN {`#rows`: rows1} AS data;
