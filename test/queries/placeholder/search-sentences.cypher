// $param0: {"first":10,"kinds":[0,1,2,3],"text":"李四","words":["李四"],"spaced":" 李四 ","whole":"李四","length":2,"starts":["李四"],"part":"+\"李四\"","shared":"\"李四\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"李四\""}
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
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', id: entity44.id} END, CASE WHEN evidence47 IS NOT NULL THEN {quote: evidence47.quote} END, rows61]) AS rows62
}
RETURN rows62 AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"會談 張三","words":["会谈","张三"],"spaced":" 会谈 张三 ","whole":"会谈张三","length":4,"starts":["会谈张三"],"part":"+\"会谈\" +\"张三\"","shared":"\"会谈\" OR \"张三\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"会谈\" +\"张三\""}
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
    CALL (evidence47) {
      MATCH (evidence47)-[relation53:IN]->(node54:Article)
      WITH node54, relation53
      LIMIT 1
      RETURN collect([node54.headline]) AS rows55
    }
    RETURN collect([evidence47.id, evidence47.quote, evidence47.start, evidence47.end, head(rows52), head(rows55)]) AS rows56
  }
  CALL (name43, passage46, rank48, words50) {
    WITH CASE
      WHEN rank48 IN [0, 3] THEN name43.value
      WHEN passage46 IS NOT NULL THEN toLower(coalesce(passage46.folded, passage46.quote))
      WHEN size(name43.folded) = size(name43.value) THEN name43.folded
      ELSE toLower(name43.value) END AS text57, CASE WHEN rank48 IN [0, 3] THEN [name43.value] ELSE words50 END AS sought58
    UNWIND sought58 AS word59
    WITH text57, word59, split(text57, word59) AS pieces60
    UNWIND range(1, size(pieces60) - 1) AS piece61
    WITH word59, left(text57, reduce(length62 = (piece61 - 1) * size(word59), one63 IN pieces60[..piece61] | length62 + size(one63))) AS before64
    WHERE NOT (word59 =~ '[a-z0-9].*' AND before64 =~ '(?s).*[a-z0-9]')
    WITH CASE before64 WHEN '' THEN 0 ELSE size(split(before64, '')) END AS start65, word59
    WITH DISTINCT start65, start65 + size(split(word59, '')) AS end66
    WITH start65, end66
    ORDER BY start65, end66
    RETURN collect([start65, end66]) AS rows67
  }
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank48], CASE WHEN name43 IS NOT NULL THEN {value: name43.value} END, CASE WHEN entity44 IS NOT NULL THEN entity44 {`#type`: 'Issue', name: entity44.name} END, head(rows56), rows67]) AS rows68
}
RETURN rows68 AS data;

// $param0: {"first":10,"kinds":[],"text":"張三","words":["张三"],"spaced":" 张三 ","whole":"张三","length":2,"starts":[],"part":"","shared":"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"张三\""}
// $param1: 10
// $param2: 2
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
      MATCH (evidence47)-[:IN]->(:Article)<-[:REPORTED_BY]-(borne51:Meeting)
      WHERE evidence47.id IN borne51.evidence OR EXISTS { (borne51)-[claim52]-() WHERE evidence47.id IN claim52.evidence }
      WITH borne51
      ORDER BY borne51.id
      LIMIT $param2
      RETURN collect([borne51.id]) AS rows53
    }
    CALL (evidence47) {
      MATCH (evidence47)-[:IN]->(:Article)<-[:REPORTED_BY]-(borne54:Statement)
      WHERE evidence47.id IN borne54.evidence OR EXISTS { (borne54)-[claim55]-() WHERE evidence47.id IN claim55.evidence }
      WITH borne54
      ORDER BY borne54.id
      LIMIT $param3
      RETURN collect([borne54.id]) AS rows56
    }
    RETURN collect([evidence47.quote, rows53, rows56]) AS rows57
  }
  RETURN collect([coalesce(['PERSON', 'ORGANIZATION', 'PLACE', 'ISSUE'][kind45], 'SENTENCE'), head(rows57)]) AS rows58
}
RETURN rows58 AS data;
