// $param0: [{"text":"中興公司案","folded":"中兴公司案","nearest":"中兴^4 OR 兴公^4 OR 公司^4 OR 司案^4 OR 中* OR *案"}]
// $param1: 20
// $param2: 100
// $param3: 1
// $param4: 20
// $param5: 20
// $param6: 20
// $param7: 20
// $param8: 20
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
WITH name6 AS name8, problems7 AS problems9
CALL (problems9, name8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND name8 AS node10
  WITH node10
  LIMIT 1
  CALL (node10) {
    MATCH (node10)<-[relation11:ABOUT]-(node12)
    WITH node12, relation11
    ORDER BY node12.id
    LIMIT $param1
    CALL (node12, relation11) {
      MATCH (node13:Evidence)
      WHERE node13.id IN relation11.evidence
      WITH node13
      ORDER BY node13.document, node13.start, node13.id
      LIMIT $param2
      CALL (node13) {
        CALL (node13) {
          RETURN node13 AS around14
          UNION
          MATCH (node13)-[:IN]->(:Article)<-[:IN]-(near15:Evidence)
          WHERE near15.start < node13.start
          WITH near15 ORDER BY near15.start DESC, near15.id LIMIT $param3
          RETURN near15 AS around14
          UNION
          MATCH (node13)-[:IN]->(:Article)<-[:IN]-(near15:Evidence)
          WHERE near15.start > node13.start
          WITH near15 ORDER BY near15.start ASC, near15.id LIMIT $param3
          RETURN near15 AS around14
        }
        WITH around14
        ORDER BY around14.start, around14.id
        RETURN collect([around14.quote]) AS rows16
      }
      RETURN collect([node13.quote, rows16]) AS rows17
    }
    CALL (node12) {
      MATCH (node12)-[relation18:MADE_BY]->(node19)
      WITH node19, relation18
      ORDER BY node19.id
      LIMIT $param4
      RETURN collect([['Place', node19.name]]) AS rows20
    }
    CALL (node12) {
      MATCH (node12)-[relation21:ADDRESSED_TO]->(node22)
      WITH node22, relation21
      ORDER BY node22.id
      LIMIT $param5
      RETURN collect([['Place', node22.name]]) AS rows23
    }
    CALL (node12) {
      MATCH (node12)-[relation24:ATTRIBUTED_TO]->(node25)
      WITH node25, relation24
      ORDER BY node25.id
      LIMIT $param6
      RETURN collect([[relation24.via, ['Organization', node25.name]]]) AS rows26
    }
    CALL (node12) {
      MATCH (node12)-[relation27:STATED_AT]->(node28)
      WITH node28, relation27
      ORDER BY node28.id
      LIMIT $param7
      RETURN collect([[node28.title]]) AS rows29
    }
    CALL (node12) {
      MATCH (node12)-[relation30:REPORTED_BY]->(node31)
      WITH node31, relation30
      ORDER BY node31.id
      LIMIT $param8
      CALL (node31) {
        MATCH (node31)-[relation32:PUBLISHED_BY]->(node33)
        WITH node33, relation32
        LIMIT 1
        RETURN collect([node33.name]) AS rows34
      }
      RETURN collect([[node31.headline, head(rows34)]]) AS rows35
    }
    RETURN collect([[rows17, [node12.kind, node12.text, {`#rows`: rows20}, {`#rows`: rows23}, {`#rows`: rows26}, {`#rows`: rows29}, {`#rows`: rows35}]]]) AS rows36
  }
  RETURN collect([node10.id, coalesce(node10.nameZhHans, node10.nameZhHant, node10.name), {`#rows`: rows36}]) AS rows37
}
RETURN head(rows37) AS data, problems9 AS problems;

// $param0: [{"text":"习近平","folded":"习近平","nearest":"习近^4 OR 近平^4 OR 习* OR *平"}]
// $param1: 20
// $param2: 20
// $param3: 20
// $param4: 20
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
WITH name6 AS name8, problems7 AS problems9
CALL (problems9, name8) {
  WITH problems9 WHERE isEmpty(problems9)
  UNWIND name8 AS node10
  WITH node10
  LIMIT 1
  CALL (node10) {
    MATCH (node10)<-[relation11:MADE_BY]-(node12)
    WITH node12, relation11
    ORDER BY node12.id
    LIMIT $param1
    CALL (node12) {
      MATCH (node12)-[relation13:ADDRESSED_TO]->(node14)
      WITH node14, relation13
      ORDER BY node14.id
      LIMIT $param2
      RETURN collect([['Place', node14.name]]) AS rows15
    }
    CALL (node12) {
      MATCH (node12)-[relation16:CONVEYED_BY]->(node17)
      WITH node17, relation16
      ORDER BY node17.id
      LIMIT $param3
      RETURN collect([['Place', node17.name]]) AS rows18
    }
    RETURN collect([[node12.kind, node12.text, {`#rows`: rows15}, {`#rows`: rows18}]]) AS rows19
  }
  CALL (node10) {
    MATCH (node10)-[relation20:ATTENDED]->(node21)
    WITH node21, relation20
    ORDER BY node21.dateUp, node21.id
    LIMIT $param4
    CALL (node21, relation20) {
      MATCH (node22:Place)
      WHERE node22.id = relation20.side
      WITH node22
      LIMIT 1
      RETURN collect([node22.name]) AS rows23
    }
    RETURN collect([[relation20.role, relation20.capacity, head(rows23), [node21.title, node21.status, node21.date]]]) AS rows24
  }
  RETURN collect([{`#rows`: rows19}, {`#rows`: rows24}]) AS rows25
}
RETURN head(rows25) AS data, problems9 AS problems;
