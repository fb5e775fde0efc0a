// $param0: 20
// $param1: 20
// $param2: 20
// $param3: 100
// $param4: 20
// $param5: 100
// $param6: 20
// $param7: 20
CALL () {
  MATCH (node0:Document)
  WHERE (node0.id >= '')
  WITH node0
  ORDER BY node0.id
  LIMIT $param0
  CALL (node0) {
    MATCH (node0)<-[relation1:IN]-(node2:Article)
    WITH node2, relation1
    ORDER BY node2.ordinal, node2.id
    LIMIT $param1
    CALL (node2) {
      MATCH (node2)-[relation3:PUBLISHED_BY]->(node4)
      WITH node4, relation3
      LIMIT 1
      RETURN collect([node4.name]) AS rows5
    }
    CALL (node2) {
      MATCH (node2)-[relation6:WRITTEN_BY]->(node7)
      WITH node7, relation6
      ORDER BY node7.id
      LIMIT $param2
      CALL (node7, relation6) {
        MATCH (node8:Evidence)
        WHERE node8.id IN relation6.evidence
        WITH node8
        ORDER BY node8.document, node8.start, node8.id
        LIMIT $param3
        RETURN collect([node8.quote]) AS rows9
      }
      RETURN collect([[[node7.name, node7.listed], rows9]]) AS rows10
    }
    CALL (node2) {
      MATCH (node2)<-[relation11:REPORTED_BY]-(node12:Meeting)
      WITH node12, relation11
      ORDER BY node12.dateUp, node12.id
      LIMIT $param4
      CALL (node12, relation11) {
        MATCH (node13:Evidence)
        WHERE node13.id IN relation11.evidence
        WITH node13
        ORDER BY node13.document, node13.start, node13.id
        LIMIT $param5
        RETURN collect([node13.quote]) AS rows14
      }
      RETURN collect([[[node12.title], rows14]]) AS rows15
    }
    RETURN collect([[node2.ordinal, node2.headline, node2.dateline, head(rows5), {`#rows`: rows10}, {`#rows`: rows15}]]) AS rows16
  }
  CALL (node0) {
    MATCH (node0)<-[:IN]-(:Article)<-[relation17:REPORTED_BY]-(node18:Meeting)
    WITH DISTINCT node18
    RETURN count(*) AS total19
  }
  CALL (node0) {
    MATCH (node0)<-[:IN]-(:Article)<-[relation17:REPORTED_BY]-(node18:Meeting)
    WITH DISTINCT node18
    ORDER BY node18.dateUp, node18.id
    LIMIT $param6
    CALL (node18) {
      MATCH (node18)-[relation20:REPORTED_BY]->(node21)
      WITH node21, relation20
      ORDER BY node21.id
      LIMIT $param7
      RETURN collect([[relation20.status, relation20.date, relation20.dateText, [node21.ordinal]]]) AS rows22
    }
    RETURN collect([[node18.title, {`#rows`: rows22}]]) AS rows23
  }
  RETURN collect([[node0.id, node0.file, node0.encoding, node0.publishedOn, node0.publishedOnBasis, {`#rows`: rows16}, {totalCount: total19, `#rows`: rows23}]]) AS rows24
}
RETURN {`#rows`: rows24} AS data;
