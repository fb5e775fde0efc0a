// $param0: "meeting/a"
// $param1: 100
// $param2: 20
// $param3: 100
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 100
// $param8: 20
// $param9: 20
// $param10: 20
// $param11: 20
// $param12: 20
// $param13: 20
// $param14: 20
// $param15: 100
// $param16: 20
// $param17: 20
CALL () {
  MATCH (node0:Meeting)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  CALL (node0) {
    MATCH (node1:Evidence)
    WHERE node1.id IN node0.evidence
    WITH node1
    ORDER BY node1.document, node1.start, node1.id
    LIMIT $param1
    RETURN collect([node1.quote]) AS rows2
  }
  CALL (node0) {
    MATCH (node0)<-[relation3:ATTENDED]-(node4)
    WITH node4, relation3
    ORDER BY node4.id
    LIMIT $param2
    CALL (node4, relation3) {
      MATCH (node5:Place)
      WHERE node5.id = relation3.side
      WITH node5
      LIMIT 1
      RETURN collect([node5.name]) AS rows6
    }
    CALL (node4, relation3) {
      MATCH (node7:Organization)
      WHERE node7.id = relation3.onBehalfOf
      WITH node7
      LIMIT 1
      RETURN collect([node7.name]) AS rows8
    }
    CALL (node4, relation3) {
      MATCH (node9:Evidence)
      WHERE node9.id IN relation3.evidence
      WITH node9
      ORDER BY node9.document, node9.start, node9.id
      LIMIT $param3
      RETURN collect([node9.quote]) AS rows10
    }
    RETURN collect([[relation3.role, relation3.capacity, head(rows6), head(rows8), rows10, relation3.rules, ['Organization', node4.name]]]) AS rows11
  }
  CALL (node0) {
    MATCH (node0)-[relation12:DISCUSSED]->(node13)
    WITH node13, relation12
    ORDER BY node13.id
    LIMIT $param4
    CALL (node13) {
      MATCH (node13)-[relation14:BROADER]->(node15)
      WITH node15, relation14
      LIMIT 1
      RETURN collect([node15.name]) AS rows16
    }
    RETURN collect([[node13.name, head(rows16)]]) AS rows17
  }
  CALL (node0) {
    MATCH (node0)-[relation18:HELD_AT]->(node19)
    WITH node19, relation18
    ORDER BY node19.id
    LIMIT $param5
    CALL (node19) {
      MATCH (node19)-[relation20:LOCATED_IN]->(node21)
      WITH node21, relation20
      LIMIT 1
      CALL (node21, relation20) {
        MATCH (node21)-[relation22:LOCATED_IN]->(node23)
        WITH node23, relation22
        LIMIT 1
        RETURN collect([node23.name]) AS rows24
      }
      RETURN collect([node21.name, head(rows24)]) AS rows25
    }
    RETURN collect([[node19.name, head(rows25)]]) AS rows26
  }
  CALL (node0) {
    MATCH (node0)<-[relation27:STATED_AT]-(node28)
    WITH node28, relation27
    ORDER BY node28.id
    LIMIT $param6
    CALL (node28, relation27) {
      MATCH (node29:Evidence)
      WHERE node29.id IN relation27.evidence
      WITH node29
      ORDER BY node29.document, node29.start, node29.id
      LIMIT $param7
      RETURN collect([node29.quote]) AS rows30
    }
    CALL (node28) {
      MATCH (node28)-[relation31:MADE_BY]->(node32)
      WITH node32, relation31
      ORDER BY node32.id
      LIMIT $param8
      RETURN collect([CASE WHEN node32:Place THEN ['Place', node32.name]
      WHEN node32:Organization THEN ['Organization', node32.name]
      WHEN node32:Person THEN ['Person', node32.name] END]) AS rows33
    }
    CALL (node28) {
      MATCH (node28)-[relation34:ADDRESSED_TO]->(node35)
      WITH node35, relation34
      ORDER BY node35.id
      LIMIT $param9
      RETURN collect([CASE WHEN node35:Place THEN ['Place', node35.name]
      WHEN node35:Organization THEN ['Organization', node35.name]
      WHEN node35:Person THEN ['Person', node35.name] END]) AS rows36
    }
    CALL (node28) {
      MATCH (node28)-[relation37:CONVEYED_BY]->(node38)
      RETURN count(*) AS total39
    }
    CALL (node28) {
      MATCH (node28)-[relation40:ABOUT]->(node41)
      WITH node41, relation40
      ORDER BY node41.id
      LIMIT $param10
      RETURN collect([[node41.name]]) AS rows42
    }
    CALL (node28) {
      MATCH (node28)-[relation43:STATED_AT]->(node44)
      WITH node44, relation43
      ORDER BY node44.id
      LIMIT $param11
      RETURN collect([[node44.id]]) AS rows45
    }
    CALL (node28) {
      MATCH (node28)-[relation46:ATTRIBUTED_TO]->(node47)
      WITH node47, relation46
      ORDER BY node47.id
      LIMIT $param12
      RETURN collect([['Organization', node47.name]]) AS rows48
    }
    CALL (node28) {
      MATCH (node28)-[relation49:REPORTED_BY]->(node50)
      WITH node50, relation49
      ORDER BY node50.id
      LIMIT $param13
      RETURN collect([[node50.headline]]) AS rows51
    }
    RETURN collect([[rows30, [node28.kind, node28.text, {`#rows`: rows33}, {`#rows`: rows36}, {totalCount: total39}, {`#rows`: rows42}, {`#rows`: rows45}, {`#rows`: rows48}, {`#rows`: rows51}]]]) AS rows52
  }
  CALL (node0) {
    MATCH (node0)-[relation53:REPORTED_BY]->(node54)
    WITH node54, relation53
    ORDER BY node54.id
    LIMIT $param14
    CALL (node54, relation53) {
      MATCH (node55:Evidence)
      WHERE node55.id IN relation53.evidence
      WITH node55
      ORDER BY node55.document, node55.start, node55.id
      LIMIT $param15
      RETURN collect([node55.quote]) AS rows56
    }
    CALL (node54) {
      MATCH (node57:Document)
      WHERE node57.id = node54.document
      WITH node57
      LIMIT 1
      RETURN collect([node57.file]) AS rows58
    }
    RETURN collect([[relation53.status, relation53.date, relation53.dateText, rows56, [node54.ordinal, node54.headline, head(rows58)]]]) AS rows59
  }
  CALL (node0) {
    MATCH (node0)-[relation60:FOLLOWS]->(node61)
    WITH node61, relation60
    ORDER BY node61.dateUp, node61.id
    LIMIT $param16
    RETURN collect([[node61.id]]) AS rows62
  }
  CALL (node0) {
    MATCH (node0)<-[relation63:FOLLOWS]-(node64)
    WITH node64, relation63
    ORDER BY node64.dateUp, node64.id
    LIMIT $param17
    RETURN collect([[node64.id]]) AS rows65
  }
  RETURN collect([node0.title, node0.kind, node0.status, node0.date, node0.dateText, node0.dateBasis, node0.earliest, node0.latest, node0.rules, rows2, {`#rows`: rows11}, {`#rows`: rows17}, {`#rows`: rows26}, {`#rows`: rows52}, {`#rows`: rows59}, {`#rows`: rows62}, {`#rows`: rows65}]) AS rows66
}
RETURN head(rows66) AS data;
