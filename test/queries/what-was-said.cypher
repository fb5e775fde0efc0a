// $param0: [{"text":"中興公司案","folded":"中兴公司案","nearest":"中兴^4 OR 兴公^4 OR 公司^4 OR 司案^4 OR 中* OR *案"}]
// $param1: 21
// $param2: 100
// $param3: 1
// $param4: 21
// $param5: 21
// $param6: 21
// $param7: 21
// $param8: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Issue
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Issue
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS name6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)<-[relation10:ABOUT]-(node11:Statement)
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
        RETURN collect({quote: around13.quote}) AS rows15
      }
      RETURN collect({quote: node12.quote, context: rows15}) AS rows16
    }
    CALL (node11) {
      MATCH (node11)-[relation17:MADE_BY]->(node18)
      WITH node18, relation17
      ORDER BY node18.id
      LIMIT $param4
      RETURN collect({`#key`: [node18.id], nodes: {`#type`: 'Place', name: node18.name}}) AS rows19
    }
    CALL (node11) {
      MATCH (node11)-[relation20:ADDRESSED_TO]->(node21)
      WITH node21, relation20
      ORDER BY node21.id
      LIMIT $param5
      RETURN collect({`#key`: [node21.id], nodes: {`#type`: 'Place', name: node21.name}}) AS rows22
    }
    CALL (node11) {
      MATCH (node11)-[relation23:ATTRIBUTED_TO]->(node24)
      WITH node24, relation23
      ORDER BY node24.id
      LIMIT $param6
      RETURN collect({`#key`: [node24.id], edges: {via: relation23.via, node: {`#type`: 'Organization', name: node24.name}}}) AS rows25
    }
    CALL (node11) {
      MATCH (node11)-[relation26:STATED_AT]->(node27:Meeting)
      WITH node27, relation26
      ORDER BY node27.id
      LIMIT $param7
      RETURN collect({`#key`: [node27.id], nodes: {title: node27.title}}) AS rows28
    }
    CALL (node11) {
      MATCH (node11)-[relation29:REPORTED_BY]->(node30:Article)
      WITH node30, relation29
      ORDER BY node30.id
      LIMIT $param8
      CALL (node30) {
        MATCH (node30)-[relation31:PUBLISHED_BY]->(node32:Organization)
        WITH node32, relation31
        LIMIT 1
        RETURN collect({name: node32.name}) AS rows33
      }
      RETURN collect({`#key`: [node30.id], nodes: {headline: node30.headline, publisher: head(rows33)}}) AS rows34
    }
    RETURN collect({`#key`: [node11.id], edges: {evidence: rows16, node: {kind: node11.kind, text: node11.text, madeBy: {`#rows`: rows19}, addressedTo: {`#rows`: rows22}, attributedTo: {`#rows`: rows25}, statedAt: {`#rows`: rows28}, accounts: {`#rows`: rows34}}}}) AS rows35
  }
  RETURN collect({id: node9.id, name: coalesce(node9.nameZhHans, node9.nameZhHant, node9.name), statements: {`#rows`: rows35}}) AS rows36
}
RETURN head(rows36) AS data, problems8 AS problems;

// $param0: [{"text":"习近平","folded":"习近平","nearest":"习近^4 OR 近平^4 OR 习* OR *平"}]
// $param1: 21
// $param2: 21
// $param3: 21
// $param4: 21
CALL () {
  UNWIND $param0 AS reference0
  CALL (reference0) {
    CALL (reference0) {
      MATCH (entity1:Entity {id: reference0.text}) WHERE entity1:Person
      RETURN entity1
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity1) WHERE entity1:Person
      RETURN entity1
    }
    RETURN collect(entity1) AS found2
  }
  CALL (reference0, found2) {
    WITH reference0, found2 WHERE isEmpty(found2) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name3, score AS score4
    MATCH (name3)<-[:HAS_NAME]-(entity1) WHERE entity1:Person
    WITH entity1, max(score4) AS score4
    ORDER BY score4 DESC, entity1.id LIMIT 5
    RETURN collect(entity1{.id, .name}) AS nearest5
  }
  RETURN collect(DISTINCT head(found2)) AS name6,
    collect(CASE WHEN size(found2) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest5,
        candidates: [entity1 IN found2 | entity1{.id, .name}]} END) AS problems7
}
WITH name6, problems7 AS problems8
CALL (name6, problems8) {
  WITH problems8 WHERE isEmpty(problems8)
  UNWIND name6 AS node9
  WITH node9
  LIMIT 1
  CALL (node9) {
    MATCH (node9)<-[relation10:MADE_BY]-(node11:Statement)
    WITH node11, relation10
    ORDER BY node11.id
    LIMIT $param1
    CALL (node11) {
      MATCH (node11)-[relation12:ADDRESSED_TO]->(node13)
      WITH node13, relation12
      ORDER BY node13.id
      LIMIT $param2
      RETURN collect({`#key`: [node13.id], nodes: {`#type`: 'Place', name: node13.name}}) AS rows14
    }
    CALL (node11) {
      MATCH (node11)-[relation15:CONVEYED_BY]->(node16)
      WITH node16, relation15
      ORDER BY node16.id
      LIMIT $param3
      RETURN collect({`#key`: [node16.id], nodes: {`#type`: 'Place', name: node16.name}}) AS rows17
    }
    RETURN collect({`#key`: [node11.id], nodes: {kind: node11.kind, text: node11.text, addressedTo: {`#rows`: rows14}, conveyedBy: {`#rows`: rows17}}}) AS rows18
  }
  CALL (node9) {
    MATCH (node9)-[relation19:ATTENDED]->(node20:Meeting)
    WITH node20, relation19
    ORDER BY node20.earliest IS NULL, node20.earliest, node20.id
    LIMIT $param4
    CALL (node20, relation19) {
      MATCH (node21:Place)
      WHERE node21.id = relation19.side
      WITH node21
      LIMIT 1
      RETURN collect({name: node21.name}) AS rows22
    }
    RETURN collect({`#key`: [node20.earliest, node20.id], edges: {role: relation19.role, capacity: relation19.capacity, side: head(rows22), node: {title: node20.title, status: node20.status, date: node20.date}}}) AS rows23
  }
  RETURN collect({statements: {`#rows`: rows18}, meetings: {`#rows`: rows23}}) AS rows24
}
RETURN head(rows24) AS data, problems8 AS problems;
