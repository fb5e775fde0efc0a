CALL () {
  MATCH (m:Meeting) WHERE m.id > $id
  RETURN m ORDER BY m.id LIMIT $first + 1
}
WITH collect(m {.id, .title, .date, .kind}) AS rows
RETURN {meetings: {nodes: rows[0..$first], pageInfo: {hasNextPage: size(rows) > $first}}} AS data
