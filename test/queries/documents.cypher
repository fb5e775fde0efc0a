// $param0: ""
// $param1: 21
// $param2: 21
// $param3: 21
// $param4: 100
// $param5: 21
// $param6: 100
// $param7: 21
// $param8: 21
CALL () {
  MATCH (node0:Document)
  WHERE (node0.id > $param0)
  WITH node0
  ORDER BY node0.id
  LIMIT $param1
  CALL (node0) {
    MATCH (node0)<-[relation1:IN]-(node2:Article)
    WITH node2, relation1
    ORDER BY node2.ordinal, node2.id
    LIMIT $param2
    CALL (node2) {
      MATCH (node2)-[relation3:PUBLISHED_BY]->(node4:Organization)
      WITH node4, relation3
      LIMIT 1
      RETURN collect({name: node4.name}) AS rows5
    }
    CALL (node2) {
      MATCH (node2)-[relation6:WRITTEN_BY]->(node7:Person)
      WITH node7, relation6
      ORDER BY node7.id
      LIMIT $param3
      CALL (node7, relation6) {
        MATCH (node8:Evidence)
        WHERE node8.id IN relation6.evidence
        WITH node8
        ORDER BY node8.document, node8.start, node8.id
        LIMIT $param4
        RETURN collect({quote: node8.quote}) AS rows9
      }
      RETURN collect({`#key`: [node7.id], edges: {node: {name: node7.name, listed: node7.listed}, evidence: rows9}}) AS rows10
    }
    CALL (node2) {
      MATCH (node2)<-[relation11:REPORTED_BY]-(node12:Meeting)
      WITH node12, relation11
      ORDER BY node12.earliest IS NULL, node12.earliest, node12.id
      LIMIT $param5
      CALL (node12, relation11) {
        MATCH (node13:Evidence)
        WHERE node13.id IN relation11.evidence
        WITH node13
        ORDER BY node13.document, node13.start, node13.id
        LIMIT $param6
        RETURN collect({quote: node13.quote}) AS rows14
      }
      RETURN collect({`#key`: [node12.earliest, node12.id], edges: {node: {title: node12.title}, evidence: rows14}}) AS rows15
    }
    RETURN collect({`#key`: [node2.ordinal, node2.id], nodes: {ordinal: node2.ordinal, headline: node2.headline, dateline: node2.dateline, publisher: head(rows5), authors: {`#rows`: rows10}, meetings: {`#rows`: rows15}}}) AS rows16
  }
  CALL (node0) {
    MATCH (node0)<-[:IN]-(:Article)<-[relation17:REPORTED_BY]-(node18:Meeting)
    WITH DISTINCT node18
    RETURN count(*) AS total19
  }
  CALL (node0) {
    MATCH (node0)<-[:IN]-(:Article)<-[relation17:REPORTED_BY]-(node18:Meeting)
    WITH DISTINCT node18
    ORDER BY node18.earliest IS NULL, node18.earliest, node18.id
    LIMIT $param7
    CALL (node18) {
      MATCH (node18)-[relation20:REPORTED_BY]->(node21:Article)
      WITH node21, relation20
      ORDER BY node21.id
      LIMIT $param8
      RETURN collect({`#key`: [node21.id], edges: {status: relation20.status, date: relation20.date, dateText: relation20.dateText, node: {ordinal: node21.ordinal}}}) AS rows22
    }
    RETURN collect({`#key`: [node18.earliest, node18.id], nodes: {title: node18.title, accounts: {`#rows`: rows22}}}) AS rows23
  }
  RETURN collect({`#key`: [node0.id], nodes: {id: node0.id, file: node0.file, encoding: node0.encoding, publishedOn: node0.publishedOn, publishedOnBasis: node0.publishedOnBasis, articles: {`#rows`: rows16}, meetings: {totalCount: total19, `#rows`: rows23}}}) AS rows24
}
RETURN {`#rows`: rows24} AS data;
