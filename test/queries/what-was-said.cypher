// $param0: [{"argument":0,"text":"中興公司案","ids":[],"folded":"中兴公司案","nearest":"中兴^4 OR 兴公^4 OR 公司^4 OR 司案^4 OR 中* OR *案"}]
// $param1: 20
// $param2: 100
// $param3: 1
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 20
// $param8: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Issue
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)<-[relation10:ABOUT]-(node11)
    WITH node11, relation10
    ORDER BY node11.id
    LIMIT $param1
    CALL (node11, relation10) {
      MATCH (node12:Evidence)
      WHERE node12.id IN relation10.evidence
      WITH node12
      ORDER BY node12.document, node12.start, node12.id
      LIMIT $param2
      CALL (node12) {
        CALL (node12) {
          RETURN node12 AS around13
          UNION
          MATCH (node12)-[:IN]->(:Article)<-[:IN]-(near14:Evidence)
          WHERE near14.start < node12.start
          WITH near14 ORDER BY near14.start DESC, near14.id LIMIT $param3
          RETURN near14 AS around13
          UNION
          MATCH (node12)-[:IN]->(:Article)<-[:IN]-(near14:Evidence)
          WHERE near14.start > node12.start
          WITH near14 ORDER BY near14.start ASC, near14.id LIMIT $param3
          RETURN near14 AS around13
        }
        WITH around13
        ORDER BY around13.start, around13.id
        RETURN collect([around13.quote]) AS rows15
      }
      RETURN collect([node12.quote, rows15]) AS rows16
    }
    CALL (node11) {
      MATCH (node11)-[relation17:MADE_BY]->(node18)
      WITH node18, relation17
      ORDER BY node18.id
      LIMIT $param4
      RETURN collect([['Place', node18.name]]) AS rows19
    }
    CALL (node11) {
      MATCH (node11)-[relation20:ADDRESSED_TO]->(node21)
      WITH node21, relation20
      ORDER BY node21.id
      LIMIT $param5
      RETURN collect([['Place', node21.name]]) AS rows22
    }
    CALL (node11) {
      MATCH (node11)-[relation23:ATTRIBUTED_TO]->(node24)
      WITH node24, relation23
      ORDER BY node24.id
      LIMIT $param6
      RETURN collect([[relation23.via, ['Organization', node24.name]]]) AS rows25
    }
    CALL (node11) {
      MATCH (node11)-[relation26:STATED_AT]->(node27)
      WITH node27, relation26
      ORDER BY node27.id
      LIMIT $param7
      RETURN collect([[node27.title]]) AS rows28
    }
    CALL (node11) {
      MATCH (node11)-[relation29:REPORTED_BY]->(node30)
      WITH node30, relation29
      ORDER BY node30.id
      LIMIT $param8
      CALL (node30) {
        MATCH (node30)-[relation31:PUBLISHED_BY]->(node32)
        WITH node32, relation31
        LIMIT 1
        RETURN collect([node32.name]) AS rows33
      }
      RETURN collect([[node30.headline, head(rows33)]]) AS rows34
    }
    RETURN collect([[rows16, [node11.kind, node11.text, {`#rows`: rows19}, {`#rows`: rows22}, {`#rows`: rows25}, {`#rows`: rows28}, {`#rows`: rows34}]]]) AS rows35
  }
  RETURN collect([node9.id, coalesce(node9.nameZhHans, node9.nameZhHant, node9.name), {`#rows`: rows35}]) AS rows36
}
RETURN head(rows36) AS data, problems8 AS problems;

// $param0: [{"argument":0,"text":"习近平","ids":[],"folded":"习近平","nearest":"习近^4 OR 近平^4 OR 习* OR *平"}]
// $param1: 20
// $param2: 20
// $param3: 20
// $param4: 20
UNWIND $param0 AS reference0
CALL (reference0) {
  CALL (reference0) {
    UNWIND reference0.ids AS id1
    MATCH (entity2:Entity {id: id1}) WHERE entity2:Person
    RETURN entity2
    UNION
    MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Person
    RETURN entity2
  }
  RETURN collect(entity2) AS found3
}
WITH *, CASE WHEN size(found3) <> 1 THEN {argument: ['name'][reference0.argument], text: reference0.text,
  nearest: COLLECT {
      WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
      CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
      MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
      WITH entity2, max(score5) AS score5
      ORDER BY score5 DESC, entity2.id LIMIT 5
      RETURN entity2{.id, .name}
    },
  candidates: [entity2 IN found3 | entity2{.id, .name}]} END AS problem6
WITH collect(DISTINCT head(found3)) AS name7, collect(problem6) AS problems8
CALL (problems8, name7) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name7 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)<-[relation10:MADE_BY]-(node11)
    WITH node11, relation10
    ORDER BY node11.id
    LIMIT $param1
    CALL (node11) {
      MATCH (node11)-[relation12:ADDRESSED_TO]->(node13)
      WITH node13, relation12
      ORDER BY node13.id
      LIMIT $param2
      RETURN collect([['Place', node13.name]]) AS rows14
    }
    CALL (node11) {
      MATCH (node11)-[relation15:CONVEYED_BY]->(node16)
      WITH node16, relation15
      ORDER BY node16.id
      LIMIT $param3
      RETURN collect([['Place', node16.name]]) AS rows17
    }
    RETURN collect([[node11.kind, node11.text, {`#rows`: rows14}, {`#rows`: rows17}]]) AS rows18
  }
  CALL (node9) {
    MATCH (node9)-[relation19:ATTENDED]->(node20)
    WITH node20, relation19
    ORDER BY node20.dateUp, node20.id
    LIMIT $param4
    CALL (node20, relation19) {
      MATCH (node21:Place)
      WHERE node21.id = relation19.side
      WITH node21
      LIMIT 1
      RETURN collect([node21.name]) AS rows22
    }
    RETURN collect([[relation19.role, relation19.capacity, head(rows22), [node20.title, node20.status, node20.date]]]) AS rows23
  }
  RETURN collect([{`#rows`: rows18}, {`#rows`: rows23}]) AS rows24
}
RETURN head(rows24) AS data, problems8 AS problems;
