// $param0: "placeholder.txt"
// $param1: 20
// $param2: 1
// $param3: 3
CALL () {
  MATCH (node0:Document)
  WHERE node0.file = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    MATCH (node0)<-[relation1:IN]-(node2:Article)
    WITH node2, relation1
    ORDER BY node2.ordinal, node2.id
    LIMIT $param1
    CALL (node2) {
      MATCH (node2)-[relation3:WRITTEN_BY]->(node4)
      RETURN count(*) AS total5
    }
    CALL (node2) {
      MATCH (node2)-[relation6:PUBLISHED_BY]->(node7)
      WITH node7, relation6
      LIMIT 1
      RETURN collect([node7.name]) AS rows8
    }
    CALL (node2) {
      MATCH (node2)<-[relation9:REPORTED_BY]-(node10:Meeting)
      WITH node10, relation9
      ORDER BY node10.dateUp, node10.id
      LIMIT $param2
      RETURN collect([[node10.id]]) AS rows11
    }
    RETURN collect([[node2.ordinal, node2.headline, node2.dateline, {totalCount: total5}, head(rows8), {`#rows`: rows11}]]) AS rows12
  }
  CALL (node0) {
    MATCH (node0)<-[:IN]-(:Article)<-[relation13:REPORTED_BY]-(node14:Meeting)
    WITH DISTINCT node14
    RETURN count(*) AS total15
  }
  CALL (node0) {
    MATCH (node0)<-[:IN]-(:Article)<-[relation13:REPORTED_BY]-(node14:Meeting)
    WITH DISTINCT node14
    ORDER BY node14.dateUp, node14.id
    LIMIT $param3
    RETURN collect([[node14.id], [node14.dateUp, node14.id]]) AS rows16
  }
  RETURN collect([node0.id, node0.file, node0.sha256, node0.encoding, node0.length, node0.title, node0.publishedOn, node0.url, {`#rows`: rows12}, {totalCount: total15, `#rows`: rows16}]) AS rows17
}
RETURN head(rows17) AS data;
