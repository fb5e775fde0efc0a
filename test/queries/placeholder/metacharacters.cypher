// $param0: [{"argument":0,"text":"x'\"`}) DETACH DELETE n // \\u0027 $param0 a* ~ [b TO c] && || ! ( { ^ : \\ / AND NOT +-?","ids":[],"folded":"x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?","nearest":"xdetachdeletenu0027param0abtocandnot~2 OR x OR detach~2 OR delete~2 OR n OR u0027~1 OR param0~2 OR a OR b OR to OR c OR and~1 OR not~1"}]
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
  RETURN collect([node9.id]) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;

// $param0: "' OR 1=1 //"
CALL () {
  MATCH (node0:Entity)
  WHERE node0.id = $param0
  WITH node0
  LIMIT 1
  RETURN collect(['Meeting', node0.id]) AS rows1
}
RETURN head(rows1) AS data;

// $param0: "x'\"`}) DETACH DELETE n // \\u0027 $param0 a* ~ [b TO c] && || ! ( { ^ : \\ / AND NOT +-?"
CALL () {
  MATCH (node0:Document)
  WHERE node0.file = $param0
  WITH node0
  LIMIT 1
  RETURN collect([node0.id]) AS rows1
}
RETURN head(rows1) AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"x'\"`}) DETACH DELETE n // \\u0027 $param0 a* ~ [b TO c] && || ! ( { ^ : \\ / AND NOT +-?","words":["x","detach","delete","n","u0027","param0","a","b","to","c","and","not"],"spaced":" x detach delete n u0027 param0 a b to c and not ","whole":"xdetachdeletenu0027param0abtocandnot","length":36,"starts":["xdetachdeletenu0027param0abtocandnot","x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?"],"part":"+x* +detach* +delete* +n* +u0027* +param0* +a* +b* +to* +c* +and* +not*","shared":"x OR detach OR delete OR n OR u0027 OR param0 OR a OR b OR to OR c OR and OR not","misspelledOnce":"xdetachdeletenu0027param0abtocandnot~1 OR (+x +detach~1 +delete~1 +n +u0027~1 +param0~1 +a +b +to +c +and~1 +not~1)","misspelledTwice":"xdetachdeletenu0027param0abtocandnot~2 OR (+x +detach~2 +delete~2 +n +u0027~1 +param0~2 +a +b +to +c +and~1 +not~1)","sentences":"+x +detach* +delete* +n +u0027* +param0* +a +b +to* +c +and* +not*"}
// $param1: 10
CALL () {
  CALL () {
    UNWIND $param0.starts AS start0
    MATCH (name1:Name)
    WHERE name1.folded STARTS WITH start0
    WITH name1, CASE WHEN name1.folded IN $param0.starts THEN 0 ELSE 1 END AS rank2
    LIMIT 2000
    MATCH (name1)<-[:HAS_NAME]-(entity3)
    WITH entity3, min([rank2, name1.value <> $param0.text, size(name1.folded), name1.id, name1]) AS best4
    WITH entity3, best4, CASE WHEN entity3:Person THEN 0 WHEN entity3:Organization THEN 1 WHEN entity3:Place THEN 2 ELSE 3 END AS kind5
    WHERE kind5 IN $param0.kinds
    WITH *
    ORDER BY best4[0], kind5, CASE kind5
      WHEN 2 THEN COUNT { (entity3)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity3)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity3)-[:ATTENDED]->() } END DESC, entity3.id
    LIMIT $param0.first
    RETURN collect({entity: entity3, kind: kind5, name: best4[4], rank: best4[0], score: 1.0 * $param0.length / best4[2]}) AS begun6
  }
  CALL (begun6) {
    WITH begun6
    WHERE size(begun6) < $param0.first
    UNWIND CASE WHEN $param0.part = '' THEN [] ELSE [$param0.part] END AS query7
    CALL db.index.fulltext.queryNodes('names', query7, {limit: 500}) YIELD node AS name8
    WITH begun6, name8, 2 AS rank9
    MATCH (name8)<-[:HAS_NAME]-(entity10)
    WHERE NOT entity10 IN [one11 IN begun6 | one11.entity]
    WITH entity10, min([rank9, name8.value <> $param0.text, size(name8.folded), name8.id, name8]) AS best12
    WITH entity10, best12, CASE WHEN entity10:Person THEN 0 WHEN entity10:Organization THEN 1 WHEN entity10:Place THEN 2 ELSE 3 END AS kind13
    WHERE kind13 IN $param0.kinds
    WITH *
    ORDER BY best12[0], kind13, CASE kind13
      WHEN 2 THEN COUNT { (entity10)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity10)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity10)-[:ATTENDED]->() } END DESC, entity10.id
    LIMIT $param0.first
    RETURN collect({entity: entity10, kind: kind13, name: best12[4], rank: best12[0], score: 1.0 * $param0.length / best12[2]}) AS held14
  }
  WITH begun6 + held14 AS close15
  CALL (close15) {
    WITH close15
    WHERE size(close15) < 5 AND size(close15) < $param0.first
      AND none(one16 IN close15 WHERE one16.rank = 0)
    CALL () {
      UNWIND CASE WHEN $param0.shared = '' THEN [] ELSE [$param0.shared] END AS query17
      CALL db.index.fulltext.queryNodes('names', query17, {limit: 200}) YIELD node AS name18
      WITH name18, name18.language = 'EN' AS isLatin19, name18.folded AS folded20
      WITH name18, CASE WHEN CASE WHEN isLatin19 THEN $param0.spaced CONTAINS ' ' + toLower(name18.value) + ' '
        ELSE size(folded20) > 1 AND $param0.whole CONTAINS folded20 END THEN 3 WHEN NOT isLatin19 AND $param0.length > 2 AND size(folded20) = $param0.length
          AND size([at21 IN range(0, $param0.length - 1) WHERE substring(folded20, at21, 1) <> substring($param0.whole, at21, 1)]) = 1 THEN 4 END AS rank22
      WHERE rank22 IS NOT NULL
      RETURN name18, rank22
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledOnce = '' THEN [] ELSE [$param0.misspelledOnce] END AS query23
      CALL db.index.fulltext.queryNodes('names', query23, {limit: 200}) YIELD node AS name18
      RETURN name18, 4 AS rank22
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledTwice = '' THEN [] ELSE [$param0.misspelledTwice] END AS query24
      CALL db.index.fulltext.queryNodes('names', query24, {limit: 200}) YIELD node AS name18
      RETURN name18, 5 AS rank22
    }
    MATCH (name18)<-[:HAS_NAME]-(entity25)
    WHERE NOT entity25 IN [one26 IN close15 | one26.entity]
    WITH entity25, min([rank22, name18.value <> $param0.text, size(name18.folded), name18.id, name18]) AS best27
    WITH entity25, best27, CASE WHEN entity25:Person THEN 0 WHEN entity25:Organization THEN 1 WHEN entity25:Place THEN 2 ELSE 3 END AS kind28
    WHERE kind28 IN $param0.kinds
    WITH *
    ORDER BY best27[0], kind28, CASE kind28
      WHEN 2 THEN COUNT { (entity25)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity25)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity25)-[:ATTENDED]->() } END DESC, entity25.id
    LIMIT $param0.first
    RETURN collect({entity: entity25, kind: kind28, name: best27[4], rank: best27[0], score: CASE best27[0]
        WHEN 3 THEN 1.0 * best27[2] / $param0.length
        WHEN 4 THEN 1 - 1.0 / $param0.length
        ELSE 1 - 2.0 / $param0.length END}) AS near29
  }
  WITH close15 + near29 AS named30
  CALL (named30) {
    UNWIND CASE WHEN size(named30) >= $param0.first OR $param0.sentences = '' THEN [] ELSE [$param0.sentences] END AS query31
    CALL db.index.fulltext.queryNodes('passages', query31, {limit: 200}) YIELD node AS passage32, score AS score33
    WITH collect({passage: passage32, score: score33}) AS all34
    UNWIND [one35 IN all34 WHERE one35.score >= coalesce(all34[$param0.first - 1].score, 0.0)] AS one35
    WITH one35.score AS score33, one35.passage AS passage32, one35.passage.document AS document36, one35.passage.start AS start37, one35.passage.id AS id38
    ORDER BY score33 DESC, document36, start37, id38
    LIMIT $param0.first
    RETURN collect({passage: passage32, evidence: CASE WHEN id38 STARTS WITH 'evidence/' THEN passage32 END, rank: 6, score: score33}) AS told39
  }
  WITH named30 + told39 AS hits40
  UNWIND range(0, size(hits40) - 1) AS at41
  WITH at41, hits40[at41] AS hit42
  WITH at41, hit42.name AS name43, hit42.entity AS entity44, hit42.kind AS kind45, hit42.passage AS passage46, hit42.evidence AS evidence47, hit42.rank AS rank48, hit42.score AS score49,
    $param0.words AS words50
  WITH at41, entity44, kind45, name43, passage46, evidence47, rank48, score49, words50
  ORDER BY at41
  LIMIT $param1
  RETURN collect([CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END]) AS rows51
}
RETURN rows51 AS data;

// $param0: "x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?"
CALL () {
  MATCH (node0:Person)
  WHERE EXISTS { (node0)-[:HAS_NAME]->(name1:Name) WHERE name1.folded CONTAINS $param0 }
  RETURN count(*) AS total2
}
RETURN {totalCount: total2} AS data;

// $param0: [{"argument":0,"text":"zhao o'liu","ids":[],"folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
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
  RETURN collect([node9.id, node9.name]) AS rows10
}
RETURN head(rows10) AS data, problems8 AS problems;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"O'Liu","words":["o'liu"],"spaced":" o'liu ","whole":"oliu","length":4,"starts":["oliu"],"part":"+o?liu*","shared":"oliu","misspelledOnce":"oliu~1","misspelledTwice":"","sentences":"+o?liu*"}
// $param1: 10
CALL () {
  CALL () {
    UNWIND $param0.starts AS start0
    MATCH (name1:Name)
    WHERE name1.folded STARTS WITH start0
    WITH name1, CASE WHEN name1.folded IN $param0.starts THEN 0 ELSE 1 END AS rank2
    LIMIT 2000
    MATCH (name1)<-[:HAS_NAME]-(entity3)
    WITH entity3, min([rank2, name1.value <> $param0.text, size(name1.folded), name1.id, name1]) AS best4
    WITH entity3, best4, CASE WHEN entity3:Person THEN 0 WHEN entity3:Organization THEN 1 WHEN entity3:Place THEN 2 ELSE 3 END AS kind5
    WHERE kind5 IN $param0.kinds
    WITH *
    ORDER BY best4[0], kind5, CASE kind5
      WHEN 2 THEN COUNT { (entity3)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity3)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity3)-[:ATTENDED]->() } END DESC, entity3.id
    LIMIT $param0.first
    RETURN collect({entity: entity3, kind: kind5, name: best4[4], rank: best4[0], score: 1.0 * $param0.length / best4[2]}) AS begun6
  }
  CALL (begun6) {
    WITH begun6
    WHERE size(begun6) < $param0.first
    UNWIND CASE WHEN $param0.part = '' THEN [] ELSE [$param0.part] END AS query7
    CALL db.index.fulltext.queryNodes('names', query7, {limit: 500}) YIELD node AS name8
    WITH begun6, name8, 2 AS rank9
    MATCH (name8)<-[:HAS_NAME]-(entity10)
    WHERE NOT entity10 IN [one11 IN begun6 | one11.entity]
    WITH entity10, min([rank9, name8.value <> $param0.text, size(name8.folded), name8.id, name8]) AS best12
    WITH entity10, best12, CASE WHEN entity10:Person THEN 0 WHEN entity10:Organization THEN 1 WHEN entity10:Place THEN 2 ELSE 3 END AS kind13
    WHERE kind13 IN $param0.kinds
    WITH *
    ORDER BY best12[0], kind13, CASE kind13
      WHEN 2 THEN COUNT { (entity10)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity10)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity10)-[:ATTENDED]->() } END DESC, entity10.id
    LIMIT $param0.first
    RETURN collect({entity: entity10, kind: kind13, name: best12[4], rank: best12[0], score: 1.0 * $param0.length / best12[2]}) AS held14
  }
  WITH begun6 + held14 AS close15
  CALL (close15) {
    WITH close15
    WHERE size(close15) < 5 AND size(close15) < $param0.first
      AND none(one16 IN close15 WHERE one16.rank = 0)
    CALL () {
      UNWIND CASE WHEN $param0.shared = '' THEN [] ELSE [$param0.shared] END AS query17
      CALL db.index.fulltext.queryNodes('names', query17, {limit: 200}) YIELD node AS name18
      WITH name18, name18.language = 'EN' AS isLatin19, name18.folded AS folded20
      WITH name18, CASE WHEN CASE WHEN isLatin19 THEN $param0.spaced CONTAINS ' ' + toLower(name18.value) + ' '
        ELSE size(folded20) > 1 AND $param0.whole CONTAINS folded20 END THEN 3 WHEN NOT isLatin19 AND $param0.length > 2 AND size(folded20) = $param0.length
          AND size([at21 IN range(0, $param0.length - 1) WHERE substring(folded20, at21, 1) <> substring($param0.whole, at21, 1)]) = 1 THEN 4 END AS rank22
      WHERE rank22 IS NOT NULL
      RETURN name18, rank22
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledOnce = '' THEN [] ELSE [$param0.misspelledOnce] END AS query23
      CALL db.index.fulltext.queryNodes('names', query23, {limit: 200}) YIELD node AS name18
      RETURN name18, 4 AS rank22
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledTwice = '' THEN [] ELSE [$param0.misspelledTwice] END AS query24
      CALL db.index.fulltext.queryNodes('names', query24, {limit: 200}) YIELD node AS name18
      RETURN name18, 5 AS rank22
    }
    MATCH (name18)<-[:HAS_NAME]-(entity25)
    WHERE NOT entity25 IN [one26 IN close15 | one26.entity]
    WITH entity25, min([rank22, name18.value <> $param0.text, size(name18.folded), name18.id, name18]) AS best27
    WITH entity25, best27, CASE WHEN entity25:Person THEN 0 WHEN entity25:Organization THEN 1 WHEN entity25:Place THEN 2 ELSE 3 END AS kind28
    WHERE kind28 IN $param0.kinds
    WITH *
    ORDER BY best27[0], kind28, CASE kind28
      WHEN 2 THEN COUNT { (entity25)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity25)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity25)-[:ATTENDED]->() } END DESC, entity25.id
    LIMIT $param0.first
    RETURN collect({entity: entity25, kind: kind28, name: best27[4], rank: best27[0], score: CASE best27[0]
        WHEN 3 THEN 1.0 * best27[2] / $param0.length
        WHEN 4 THEN 1 - 1.0 / $param0.length
        ELSE 1 - 2.0 / $param0.length END}) AS near29
  }
  WITH close15 + near29 AS named30
  CALL (named30) {
    UNWIND CASE WHEN size(named30) >= $param0.first OR $param0.sentences = '' THEN [] ELSE [$param0.sentences] END AS query31
    CALL db.index.fulltext.queryNodes('passages', query31, {limit: 200}) YIELD node AS passage32, score AS score33
    WITH collect({passage: passage32, score: score33}) AS all34
    UNWIND [one35 IN all34 WHERE one35.score >= coalesce(all34[$param0.first - 1].score, 0.0)] AS one35
    WITH one35.score AS score33, one35.passage AS passage32, one35.passage.document AS document36, one35.passage.start AS start37, one35.passage.id AS id38
    ORDER BY score33 DESC, document36, start37, id38
    LIMIT $param0.first
    RETURN collect({passage: passage32, evidence: CASE WHEN id38 STARTS WITH 'evidence/' THEN passage32 END, rank: 6, score: score33}) AS told39
  }
  WITH named30 + told39 AS hits40
  UNWIND range(0, size(hits40) - 1) AS at41
  WITH at41, hits40[at41] AS hit42
  WITH at41, hit42.name AS name43, hit42.entity AS entity44, hit42.kind AS kind45, hit42.passage AS passage46, hit42.evidence AS evidence47, hit42.rank AS rank48, hit42.score AS score49,
    $param0.words AS words50
  WITH at41, entity44, kind45, name43, passage46, evidence47, rank48, score49, words50
  ORDER BY at41
  LIMIT $param1
  RETURN collect([CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END]) AS rows51
}
RETURN rows51 AS data;
