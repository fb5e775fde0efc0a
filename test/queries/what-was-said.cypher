// $param0: [{"text":"中興公司案","ids":[],"folded":"中兴公司案","nearest":"中兴^4 OR 兴公^4 OR 公司^4 OR 司案^4 OR 中* OR *案"}]
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
      UNWIND reference0.ids AS id1
      MATCH (entity2:Entity {id: id1}) WHERE entity2:Issue
      RETURN entity2
      UNION
      MATCH (:Name {folded: reference0.folded})<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
      RETURN entity2
    }
    RETURN collect(entity2) AS found3
  }
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Issue
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)<-[relation12:ABOUT]-(node13)
    WITH node13, relation12
    ORDER BY node13.id
    LIMIT $param1
    CALL (node13, relation12) {
      MATCH (node14:Evidence)
      WHERE node14.id IN relation12.evidence
      WITH node14
      ORDER BY node14.document, node14.start, node14.id
      LIMIT $param2
      CALL (node14) {
        CALL (node14) {
          RETURN node14 AS around15
          UNION
          MATCH (node14)-[:IN]->(:Article)<-[:IN]-(near16:Evidence)
          WHERE near16.start < node14.start
          WITH near16 ORDER BY near16.start DESC, near16.id LIMIT $param3
          RETURN near16 AS around15
          UNION
          MATCH (node14)-[:IN]->(:Article)<-[:IN]-(near16:Evidence)
          WHERE near16.start > node14.start
          WITH near16 ORDER BY near16.start ASC, near16.id LIMIT $param3
          RETURN near16 AS around15
        }
        WITH around15
        ORDER BY around15.start, around15.id
        RETURN collect([around15.quote]) AS rows17
      }
      RETURN collect([node14.quote, rows17]) AS rows18
    }
    CALL (node13) {
      MATCH (node13)-[relation19:MADE_BY]->(node20)
      WITH node20, relation19
      ORDER BY node20.id
      LIMIT $param4
      RETURN collect([['Place', node20.name]]) AS rows21
    }
    CALL (node13) {
      MATCH (node13)-[relation22:ADDRESSED_TO]->(node23)
      WITH node23, relation22
      ORDER BY node23.id
      LIMIT $param5
      RETURN collect([['Place', node23.name]]) AS rows24
    }
    CALL (node13) {
      MATCH (node13)-[relation25:ATTRIBUTED_TO]->(node26)
      WITH node26, relation25
      ORDER BY node26.id
      LIMIT $param6
      RETURN collect([[relation25.via, ['Organization', node26.name]]]) AS rows27
    }
    CALL (node13) {
      MATCH (node13)-[relation28:STATED_AT]->(node29)
      WITH node29, relation28
      ORDER BY node29.id
      LIMIT $param7
      RETURN collect([[node29.title]]) AS rows30
    }
    CALL (node13) {
      MATCH (node13)-[relation31:REPORTED_BY]->(node32)
      WITH node32, relation31
      ORDER BY node32.id
      LIMIT $param8
      CALL (node32) {
        MATCH (node32)-[relation33:PUBLISHED_BY]->(node34)
        WITH node34, relation33
        LIMIT 1
        RETURN collect([node34.name]) AS rows35
      }
      RETURN collect([[node32.headline, head(rows35)]]) AS rows36
    }
    RETURN collect([[rows18, [node13.kind, node13.text, {`#rows`: rows21}, {`#rows`: rows24}, {`#rows`: rows27}, {`#rows`: rows30}, {`#rows`: rows36}]]]) AS rows37
  }
  RETURN collect([node11.id, coalesce(node11.nameZhHans, node11.nameZhHant, node11.name), {`#rows`: rows37}]) AS rows38
}
RETURN head(rows38) AS data, problems10 AS problems;

// $param0: [{"text":"习近平","ids":[],"folded":"习近平","nearest":"习近^4 OR 近平^4 OR 习* OR *平"}]
// $param1: 20
// $param2: 20
// $param3: 20
// $param4: 20
CALL () {
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
  CALL (reference0, found3) {
    WITH reference0, found3 WHERE isEmpty(found3) AND reference0.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', reference0.nearest, {limit: 50}) YIELD node AS name4, score AS score5
    MATCH (name4)<-[:HAS_NAME]-(entity2) WHERE entity2:Person
    WITH entity2, max(score5) AS score5
    ORDER BY score5 DESC, entity2.id LIMIT 5
    RETURN collect(entity2{.id, .name}) AS nearest6
  }
  RETURN collect(DISTINCT head(found3)) AS name7,
    collect(CASE WHEN size(found3) <> 1 THEN {argument: 'name', text: reference0.text, nearest: nearest6,
        candidates: [entity2 IN found3 | entity2{.id, .name}]} END) AS problems8
}
WITH name7 AS name9, problems8 AS problems10
CALL (problems10, name9) {
  WITH problems10 WHERE isEmpty(problems10)
  UNWIND name9 AS node11
  WITH node11
  LIMIT 1
  CALL (node11) {
    MATCH (node11)<-[relation12:MADE_BY]-(node13)
    WITH node13, relation12
    ORDER BY node13.id
    LIMIT $param1
    CALL (node13) {
      MATCH (node13)-[relation14:ADDRESSED_TO]->(node15)
      WITH node15, relation14
      ORDER BY node15.id
      LIMIT $param2
      RETURN collect([['Place', node15.name]]) AS rows16
    }
    CALL (node13) {
      MATCH (node13)-[relation17:CONVEYED_BY]->(node18)
      WITH node18, relation17
      ORDER BY node18.id
      LIMIT $param3
      RETURN collect([['Place', node18.name]]) AS rows19
    }
    RETURN collect([[node13.kind, node13.text, {`#rows`: rows16}, {`#rows`: rows19}]]) AS rows20
  }
  CALL (node11) {
    MATCH (node11)-[relation21:ATTENDED]->(node22)
    WITH node22, relation21
    ORDER BY node22.dateUp, node22.id
    LIMIT $param4
    CALL (node22, relation21) {
      MATCH (node23:Place)
      WHERE node23.id = relation21.side
      WITH node23
      LIMIT 1
      RETURN collect([node23.name]) AS rows24
    }
    RETURN collect([[relation21.role, relation21.capacity, head(rows24), [node22.title, node22.status, node22.date]]]) AS rows25
  }
  RETURN collect([{`#rows`: rows20}, {`#rows`: rows25}]) AS rows26
}
RETURN head(rows26) AS data, problems10 AS problems;
