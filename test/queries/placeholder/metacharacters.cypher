// $param0: [{"text":"x'\"`}) DETACH DELETE n // \\u0027 $param0 a* ~ [b TO c] && || ! ( { ^ : \\ / AND NOT +-?","folded":"x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?","nearest":"xdetachdeletenu0027param0abtocandnot~2 OR x OR detach~2 OR delete~2 OR n OR u0027~1 OR param0~2 OR a OR b OR to OR c OR and~1 OR not~1"}]
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
  RETURN collect([node10.id]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

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
    WITH name1, rank2, entity3, CASE WHEN entity3:Person THEN 0 WHEN entity3:Organization THEN 1 WHEN entity3:Place THEN 2 ELSE 3 END AS kind4
    WHERE kind4 IN $param0.kinds
    WITH entity3, kind4, min([rank2, name1.value <> $param0.text, size(name1.folded), name1.id]) AS best5
    ORDER BY best5[0], kind4, CASE kind4
      WHEN 2 THEN COUNT { (entity3)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity3)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity3)-[:ATTENDED]->() } END DESC, entity3.id
    LIMIT $param0.first
    RETURN collect({entity: entity3, name: best5[3], rank: best5[0], score: 1.0 * $param0.length / best5[2]}) AS begun6
  }
  CALL (begun6) {
    WITH begun6
    WHERE size(begun6) < $param0.first
    UNWIND CASE WHEN $param0.part = '' THEN [] ELSE [$param0.part] END AS query7
    CALL db.index.fulltext.queryNodes('names', query7, {limit: 500}) YIELD node AS name8
    WITH begun6, name8, 2 AS rank9
    MATCH (name8)<-[:HAS_NAME]-(entity10)
    WITH name8, rank9, entity10, begun6, CASE WHEN entity10:Person THEN 0 WHEN entity10:Organization THEN 1 WHEN entity10:Place THEN 2 ELSE 3 END AS kind11
    WHERE kind11 IN $param0.kinds AND NOT entity10 IN [one12 IN begun6 | one12.entity]
    WITH entity10, kind11, min([rank9, name8.value <> $param0.text, size(name8.folded), name8.id]) AS best13
    ORDER BY best13[0], kind11, CASE kind11
      WHEN 2 THEN COUNT { (entity10)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity10)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity10)-[:ATTENDED]->() } END DESC, entity10.id
    LIMIT $param0.first
    RETURN collect({entity: entity10, name: best13[3], rank: best13[0], score: 1.0 * $param0.length / best13[2]}) AS held14
  }
  WITH begun6 + held14 AS close15
  CALL (close15) {
    WITH close15
    WHERE size(close15) < 5 AND size(close15) < $param0.first
      AND none(one16 IN close15 WHERE one16.rank = 0)
    CALL () {
      UNWIND CASE WHEN $param0.shared = '' THEN [] ELSE [$param0.shared] END AS query17
      CALL db.index.fulltext.queryNodes('names', query17, {limit: 200}) YIELD node AS name18
      WITH name18, CASE WHEN CASE name18.language WHEN 'EN' THEN $param0.spaced CONTAINS ' ' + toLower(name18.value) + ' '
        ELSE size(name18.folded) > 1 AND $param0.whole CONTAINS name18.folded END THEN 3 WHEN name18.language <> 'EN' AND $param0.length > 2 AND size(name18.folded) = $param0.length
          AND size([at19 IN range(0, $param0.length - 1) WHERE substring(name18.folded, at19, 1) <> substring($param0.whole, at19, 1)]) = 1 THEN 4 END AS rank20
      WHERE rank20 IS NOT NULL
      RETURN name18, rank20
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledOnce = '' THEN [] ELSE [$param0.misspelledOnce] END AS query21
      CALL db.index.fulltext.queryNodes('names', query21, {limit: 200}) YIELD node AS name18
      RETURN name18, 4 AS rank20
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledTwice = '' THEN [] ELSE [$param0.misspelledTwice] END AS query22
      CALL db.index.fulltext.queryNodes('names', query22, {limit: 200}) YIELD node AS name18
      RETURN name18, 5 AS rank20
    }
    MATCH (name18)<-[:HAS_NAME]-(entity23)
    WITH name18, rank20, entity23, close15, CASE WHEN entity23:Person THEN 0 WHEN entity23:Organization THEN 1 WHEN entity23:Place THEN 2 ELSE 3 END AS kind24
    WHERE kind24 IN $param0.kinds AND NOT entity23 IN [one25 IN close15 | one25.entity]
    WITH entity23, kind24, min([rank20, name18.value <> $param0.text, size(name18.folded), name18.id]) AS best26
    ORDER BY best26[0], kind24, CASE kind24
      WHEN 2 THEN COUNT { (entity23)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity23)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity23)-[:ATTENDED]->() } END DESC, entity23.id
    LIMIT $param0.first
    RETURN collect({entity: entity23, name: best26[3], rank: best26[0], score: CASE best26[0]
        WHEN 3 THEN 1.0 * best26[2] / $param0.length
        WHEN 4 THEN 1 - 1.0 / $param0.length
        ELSE 1 - 2.0 / $param0.length END}) AS near27
  }
  WITH close15 + near27 AS named28
  CALL (named28) {
    UNWIND CASE WHEN size(named28) >= $param0.first OR $param0.sentences = '' THEN [] ELSE [$param0.sentences] END AS query29
    CALL db.index.fulltext.queryNodes('passages', query29, {limit: 200}) YIELD node AS passage30, score AS score31
    WITH passage30, score31
    ORDER BY score31 DESC, passage30.document, passage30.start, passage30.id
    LIMIT $param0.first
    RETURN collect({passage: passage30, rank: 6, score: score31}) AS told32
  }
  WITH named28 + told32 AS hits33
  UNWIND range(0, size(hits33) - 1) AS at34
  WITH at34, hits33[at34] AS hit35
  OPTIONAL MATCH (name36:Name {id: hit35.name})
  WITH at34, name36, hit35.entity AS entity37, hit35.passage AS passage38, hit35.rank AS rank39, hit35.score AS score40,
    $param0.words AS words41
  WITH at34, entity37, name36, passage38, rank39, score40, words41
  ORDER BY at34
  LIMIT $param1
  RETURN collect([CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END]) AS rows42
}
RETURN rows42 AS data;

// $param0: "x\"`})detachdeleten//\\u0027$param0a*~[btoc]&&||!({^:\\/andnot+?"
CALL () {
  MATCH (node0:Person)
  WHERE EXISTS { (node0)-[:HAS_NAME]->(name1:Name) WHERE name1.folded CONTAINS $param0 }
  RETURN count(*) AS total2
}
RETURN {totalCount: total2} AS data;

// $param0: [{"text":"zhao o'liu","folded":"zhaooliu","nearest":"zhaooliu~2 OR zhao~1 OR oliu~1"}]
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
  RETURN collect([node10.id, node10.name]) AS rows11
}
RETURN head(rows11) AS data, problems9 AS problems;

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
    WITH name1, rank2, entity3, CASE WHEN entity3:Person THEN 0 WHEN entity3:Organization THEN 1 WHEN entity3:Place THEN 2 ELSE 3 END AS kind4
    WHERE kind4 IN $param0.kinds
    WITH entity3, kind4, min([rank2, name1.value <> $param0.text, size(name1.folded), name1.id]) AS best5
    ORDER BY best5[0], kind4, CASE kind4
      WHEN 2 THEN COUNT { (entity3)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity3)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity3)-[:ATTENDED]->() } END DESC, entity3.id
    LIMIT $param0.first
    RETURN collect({entity: entity3, name: best5[3], rank: best5[0], score: 1.0 * $param0.length / best5[2]}) AS begun6
  }
  CALL (begun6) {
    WITH begun6
    WHERE size(begun6) < $param0.first
    UNWIND CASE WHEN $param0.part = '' THEN [] ELSE [$param0.part] END AS query7
    CALL db.index.fulltext.queryNodes('names', query7, {limit: 500}) YIELD node AS name8
    WITH begun6, name8, 2 AS rank9
    MATCH (name8)<-[:HAS_NAME]-(entity10)
    WITH name8, rank9, entity10, begun6, CASE WHEN entity10:Person THEN 0 WHEN entity10:Organization THEN 1 WHEN entity10:Place THEN 2 ELSE 3 END AS kind11
    WHERE kind11 IN $param0.kinds AND NOT entity10 IN [one12 IN begun6 | one12.entity]
    WITH entity10, kind11, min([rank9, name8.value <> $param0.text, size(name8.folded), name8.id]) AS best13
    ORDER BY best13[0], kind11, CASE kind11
      WHEN 2 THEN COUNT { (entity10)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity10)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity10)-[:ATTENDED]->() } END DESC, entity10.id
    LIMIT $param0.first
    RETURN collect({entity: entity10, name: best13[3], rank: best13[0], score: 1.0 * $param0.length / best13[2]}) AS held14
  }
  WITH begun6 + held14 AS close15
  CALL (close15) {
    WITH close15
    WHERE size(close15) < 5 AND size(close15) < $param0.first
      AND none(one16 IN close15 WHERE one16.rank = 0)
    CALL () {
      UNWIND CASE WHEN $param0.shared = '' THEN [] ELSE [$param0.shared] END AS query17
      CALL db.index.fulltext.queryNodes('names', query17, {limit: 200}) YIELD node AS name18
      WITH name18, CASE WHEN CASE name18.language WHEN 'EN' THEN $param0.spaced CONTAINS ' ' + toLower(name18.value) + ' '
        ELSE size(name18.folded) > 1 AND $param0.whole CONTAINS name18.folded END THEN 3 WHEN name18.language <> 'EN' AND $param0.length > 2 AND size(name18.folded) = $param0.length
          AND size([at19 IN range(0, $param0.length - 1) WHERE substring(name18.folded, at19, 1) <> substring($param0.whole, at19, 1)]) = 1 THEN 4 END AS rank20
      WHERE rank20 IS NOT NULL
      RETURN name18, rank20
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledOnce = '' THEN [] ELSE [$param0.misspelledOnce] END AS query21
      CALL db.index.fulltext.queryNodes('names', query21, {limit: 200}) YIELD node AS name18
      RETURN name18, 4 AS rank20
      UNION ALL
      UNWIND CASE WHEN $param0.misspelledTwice = '' THEN [] ELSE [$param0.misspelledTwice] END AS query22
      CALL db.index.fulltext.queryNodes('names', query22, {limit: 200}) YIELD node AS name18
      RETURN name18, 5 AS rank20
    }
    MATCH (name18)<-[:HAS_NAME]-(entity23)
    WITH name18, rank20, entity23, close15, CASE WHEN entity23:Person THEN 0 WHEN entity23:Organization THEN 1 WHEN entity23:Place THEN 2 ELSE 3 END AS kind24
    WHERE kind24 IN $param0.kinds AND NOT entity23 IN [one25 IN close15 | one25.entity]
    WITH entity23, kind24, min([rank20, name18.value <> $param0.text, size(name18.folded), name18.id]) AS best26
    ORDER BY best26[0], kind24, CASE kind24
      WHEN 2 THEN COUNT { (entity23)<-[:HELD_AT]-() }
      WHEN 3 THEN COUNT { (entity23)<-[:DISCUSSED]-() }
      ELSE COUNT { (entity23)-[:ATTENDED]->() } END DESC, entity23.id
    LIMIT $param0.first
    RETURN collect({entity: entity23, name: best26[3], rank: best26[0], score: CASE best26[0]
        WHEN 3 THEN 1.0 * best26[2] / $param0.length
        WHEN 4 THEN 1 - 1.0 / $param0.length
        ELSE 1 - 2.0 / $param0.length END}) AS near27
  }
  WITH close15 + near27 AS named28
  CALL (named28) {
    UNWIND CASE WHEN size(named28) >= $param0.first OR $param0.sentences = '' THEN [] ELSE [$param0.sentences] END AS query29
    CALL db.index.fulltext.queryNodes('passages', query29, {limit: 200}) YIELD node AS passage30, score AS score31
    WITH passage30, score31
    ORDER BY score31 DESC, passage30.document, passage30.start, passage30.id
    LIMIT $param0.first
    RETURN collect({passage: passage30, rank: 6, score: score31}) AS told32
  }
  WITH named28 + told32 AS hits33
  UNWIND range(0, size(hits33) - 1) AS at34
  WITH at34, hits33[at34] AS hit35
  OPTIONAL MATCH (name36:Name {id: hit35.name})
  WITH at34, name36, hit35.entity AS entity37, hit35.passage AS passage38, hit35.rank AS rank39, hit35.score AS score40,
    $param0.words AS words41
  WITH at34, entity37, name36, passage38, rank39, score40, words41
  ORDER BY at34
  LIMIT $param1
  RETURN collect([CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END]) AS rows42
}
RETURN rows42 AS data;
