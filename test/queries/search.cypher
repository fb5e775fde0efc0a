// $param0: {"first":3,"kinds":[0,1,2,3],"text":"lightizar","words":["lightizar"],"spaced":" lightizar ","whole":"lightizar","length":9,"starts":["lightizar"],"part":"+lightizar*","shared":"lightizar","misspelledOnce":"lightizar~1","misspelledTwice":"lightizar~2","sentences":"+lightizar*"}
// $param1: 3
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
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN name43 IS NOT NULL THEN {value: name43.value} END, CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END]) AS rows51
}
RETURN rows51 AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"Mnuchn","words":["mnuchn"],"spaced":" mnuchn ","whole":"mnuchn","length":6,"starts":["mnuchn"],"part":"+mnuchn*","shared":"mnuchn","misspelledOnce":"mnuchn~1","misspelledTwice":"mnuchn~2","sentences":"+mnuchn*"}
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
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN name43 IS NOT NULL THEN {value: name43.value} END, CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END]) AS rows51
}
RETURN rows51 AS data;

// $param0: {"first":10,"kinds":[0],"text":"lighth","words":["lighth"],"spaced":" lighth ","whole":"lighth","length":6,"starts":["lighth"],"part":"+lighth*","shared":"lighth","misspelledOnce":"lighth~1","misspelledTwice":"lighth~2","sentences":""}
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
  CALL (name43, passage46, rank48, words50) {
    WITH CASE
      WHEN rank48 IN [0, 3] THEN name43.value
      WHEN passage46 IS NOT NULL THEN toLower(coalesce(passage46.folded, passage46.quote))
      WHEN size(name43.folded) = size(name43.value) THEN name43.folded
      ELSE toLower(name43.value) END AS text51, CASE WHEN rank48 IN [0, 3] THEN [name43.value] ELSE words50 END AS sought52
    UNWIND sought52 AS word53
    WITH text51, word53, split(text51, word53) AS pieces54
    UNWIND range(1, size(pieces54) - 1) AS piece55
    WITH word53, left(text51, reduce(length56 = (piece55 - 1) * size(word53), one57 IN pieces54[..piece55] | length56 + size(one57))) AS before58
    WHERE NOT (word53 =~ '[a-z0-9].*' AND before58 =~ '(?s).*[a-z0-9]')
    WITH CASE before58 WHEN '' THEN 0 ELSE size(split(before58, '')) END AS start59, word53
    WITH DISTINCT start59, start59 + size(split(word53, '')) AS end60
    WITH start59, end60
    ORDER BY start59, end60
    RETURN collect([start59, end60]) AS rows61
  }
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id, name: entity44.name} END, CASE WHEN name43 IS NOT NULL THEN {value: name43.value, language: name43.language} END, rows61]) AS rows62
}
RETURN rows62 AS data;

// $param0: {"first":10,"kinds":[0],"text":"姆","words":["姆"],"spaced":" 姆 ","whole":"姆","length":1,"starts":["姆"],"part":"+(姆* *姆)","shared":"","misspelledOnce":"","misspelledTwice":"","sentences":""}
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
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END, CASE WHEN name43 IS NOT NULL THEN {value: name43.value} END]) AS rows51
}
RETURN rows51 AS data;

// $param0: {"first":2,"kinds":[0,1,2,3],"text":"劉鶴","words":["刘鹤"],"spaced":" 刘鹤 ","whole":"刘鹤","length":2,"starts":["刘鹤"],"part":"+\"刘鹤\"","shared":"\"刘鹤\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"刘鹤\""}
// $param1: 2
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
  CALL (name43, passage46, rank48, words50) {
    WITH CASE
      WHEN rank48 IN [0, 3] THEN name43.value
      WHEN passage46 IS NOT NULL THEN toLower(coalesce(passage46.folded, passage46.quote))
      WHEN size(name43.folded) = size(name43.value) THEN name43.folded
      ELSE toLower(name43.value) END AS text51, CASE WHEN rank48 IN [0, 3] THEN [name43.value] ELSE words50 END AS sought52
    UNWIND sought52 AS word53
    WITH text51, word53, split(text51, word53) AS pieces54
    UNWIND range(1, size(pieces54) - 1) AS piece55
    WITH word53, left(text51, reduce(length56 = (piece55 - 1) * size(word53), one57 IN pieces54[..piece55] | length56 + size(one57))) AS before58
    WHERE NOT (word53 =~ '[a-z0-9].*' AND before58 =~ '(?s).*[a-z0-9]')
    WITH CASE before58 WHEN '' THEN 0 ELSE size(split(before58, '')) END AS start59, word53
    WITH DISTINCT start59, start59 + size(split(word53, '')) AS end60
    WITH start59, end60
    ORDER BY start59, end60
    RETURN collect([start59, end60]) AS rows61
  }
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END, CASE WHEN name43 IS NOT NULL THEN {value: name43.value} END, CASE WHEN evidence47 IS NOT NULL THEN {quote: evidence47.quote} END, rows61]) AS rows62
}
RETURN rows62 AS data;

// $param0: {"first":10,"kinds":[3],"text":"知識產權","words":["知识产权"],"spaced":" 知识产权 ","whole":"知识产权","length":4,"starts":["知识产权"],"part":"+\"知识产权\"","shared":"\"知识\" OR \"识产\" OR \"产权\"","misspelledOnce":"","misspelledTwice":"","sentences":""}
// $param1: 10
// $param2: 20
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
  CALL (entity44) {
    WITH entity44 WHERE entity44 IS NOT NULL
    WITH entity44
    LIMIT 1
    CALL (entity44) {
      WITH entity44 WHERE entity44:Issue
      CALL (entity44) {
        MATCH (entity44)-[relation51:BROADER]->(node52)
        WITH node52, relation51
        LIMIT 1
        RETURN collect([node52.name]) AS rows53
      }
      CALL (entity44) {
        MATCH (entity44)<-[relation54:BROADER]-(node55)
        WITH node55, relation54
        ORDER BY node55.id
        LIMIT $param2
        RETURN collect([[node55.name]]) AS rows56
      }
      RETURN ['Issue', entity44.id, entity44.name, head(rows53), {`#rows`: rows56}] AS value57
      UNION ALL
      WITH entity44 WHERE entity44:Place
      RETURN ['Place', entity44.id, entity44.name] AS value57
      UNION ALL
      WITH entity44 WHERE entity44:Organization
      RETURN ['Organization', entity44.id, entity44.name] AS value57
      UNION ALL
      WITH entity44 WHERE entity44:Person
      RETURN ['Person', entity44.id, entity44.name] AS value57
    }
    RETURN collect(value57) AS rows58
  }
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], head(rows58), CASE WHEN name43 IS NOT NULL THEN {value: name43.value} END]) AS rows59
}
RETURN rows59 AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"北京","words":["北京"],"spaced":" 北京 ","whole":"北京","length":2,"starts":["北京"],"part":"+\"北京\"","shared":"\"北京\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"北京\""}
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
  CALL (evidence47) {
    WITH evidence47 WHERE evidence47 IS NOT NULL
    WITH evidence47
    LIMIT 1
    CALL (evidence47) {
      MATCH (node51:Document)
      WHERE node51.id = evidence47.document
      WITH node51
      LIMIT 1
      RETURN collect([node51.file]) AS rows52
    }
    RETURN collect([evidence47.quote, head(rows52)]) AS rows53
  }
  CALL (name43, passage46, rank48, words50) {
    WITH CASE
      WHEN rank48 IN [0, 3] THEN name43.value
      WHEN passage46 IS NOT NULL THEN toLower(coalesce(passage46.folded, passage46.quote))
      WHEN size(name43.folded) = size(name43.value) THEN name43.folded
      ELSE toLower(name43.value) END AS text54, CASE WHEN rank48 IN [0, 3] THEN [name43.value] ELSE words50 END AS sought55
    UNWIND sought55 AS word56
    WITH text54, word56, split(text54, word56) AS pieces57
    UNWIND range(1, size(pieces57) - 1) AS piece58
    WITH word56, left(text54, reduce(length59 = (piece58 - 1) * size(word56), one60 IN pieces57[..piece58] | length59 + size(one60))) AS before61
    WHERE NOT (word56 =~ '[a-z0-9].*' AND before61 =~ '(?s).*[a-z0-9]')
    WITH CASE before61 WHEN '' THEN 0 ELSE size(split(before61, '')) END AS start62, word56
    WITH DISTINCT start62, start62 + size(split(word56, '')) AS end63
    WITH start62, end63
    ORDER BY start62, end63
    RETURN collect([start62, end63]) AS rows64
  }
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END, head(rows53), rows64]) AS rows65
}
RETURN rows65 AS data;

// $param0: {"first":2,"kinds":[0,1,2,3],"text":"经贸会谈 北京","words":["经贸会谈","北京"],"spaced":" 经贸会谈 北京 ","whole":"经贸会谈北京","length":6,"starts":["经贸会谈北京"],"part":"+\"经贸会谈\" +\"北京\"","shared":"\"经贸\" OR \"贸会\" OR \"会谈\" OR \"北京\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"经贸会谈\" +\"北京\""}
// $param1: 2
// $param2: 100
// $param3: 100
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
  CALL (evidence47) {
    WITH evidence47 WHERE evidence47 IS NOT NULL
    WITH evidence47
    LIMIT 1
    CALL (evidence47) {
      MATCH (node51:Document)
      WHERE node51.id = evidence47.document
      WITH node51
      LIMIT 1
      RETURN collect([node51.file]) AS rows52
    }
    CALL (evidence47) {
      MATCH (evidence47)-[:IN]->(:Article)<-[:REPORTED_BY]-(borne53:Meeting)
      WHERE evidence47.id IN borne53.evidence OR EXISTS { (borne53)-[claim54]-() WHERE evidence47.id IN claim54.evidence }
      WITH borne53
      ORDER BY borne53.id
      LIMIT $param2
      RETURN collect([borne53.id, borne53.title]) AS rows55
    }
    CALL (evidence47) {
      MATCH (evidence47)-[:IN]->(:Article)<-[:REPORTED_BY]-(borne56:Statement)
      WHERE evidence47.id IN borne56.evidence OR EXISTS { (borne56)-[claim57]-() WHERE evidence47.id IN claim57.evidence }
      WITH borne56
      ORDER BY borne56.id
      LIMIT $param3
      RETURN collect([borne56.kind]) AS rows58
    }
    RETURN collect([evidence47.quote, evidence47.start, evidence47.end, head(rows52), rows55, rows58]) AS rows59
  }
  CALL (name43, passage46, rank48, words50) {
    WITH CASE
      WHEN rank48 IN [0, 3] THEN name43.value
      WHEN passage46 IS NOT NULL THEN toLower(coalesce(passage46.folded, passage46.quote))
      WHEN size(name43.folded) = size(name43.value) THEN name43.folded
      ELSE toLower(name43.value) END AS text60, CASE WHEN rank48 IN [0, 3] THEN [name43.value] ELSE words50 END AS sought61
    UNWIND sought61 AS word62
    WITH text60, word62, split(text60, word62) AS pieces63
    UNWIND range(1, size(pieces63) - 1) AS piece64
    WITH word62, left(text60, reduce(length65 = (piece64 - 1) * size(word62), one66 IN pieces63[..piece64] | length65 + size(one66))) AS before67
    WHERE NOT (word62 =~ '[a-z0-9].*' AND before67 =~ '(?s).*[a-z0-9]')
    WITH CASE before67 WHEN '' THEN 0 ELSE size(split(before67, '')) END AS start68, word62
    WITH DISTINCT start68, start68 + size(split(word62, '')) AS end69
    WITH start68, end69
    ORDER BY start68, end69
    RETURN collect([start68, end69]) AS rows70
  }
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), head(rows59), rows70]) AS rows71
}
RETURN rows71 AS data;
