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
  RETURN collect([coalesce(toUpper(head([label42 IN labels(entity37) WHERE label42 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END]) AS rows43
}
RETURN rows43 AS data;

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
  RETURN collect([coalesce(toUpper(head([label42 IN labels(entity37) WHERE label42 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END]) AS rows43
}
RETURN rows43 AS data;

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
  CALL (name36, passage38, rank39, words41) {
    WITH CASE
      WHEN rank39 IN [0, 3] THEN name36.value
      WHEN passage38 IS NOT NULL THEN toLower(coalesce(passage38.folded, passage38.quote))
      WHEN size(name36.folded) = size(name36.value) THEN name36.folded
      ELSE toLower(name36.value) END AS text42, CASE WHEN rank39 IN [0, 3] THEN [name36.value] ELSE words41 END AS sought43
    UNWIND sought43 AS word44
    WITH text42, word44, split(text42, word44) AS pieces45
    UNWIND range(1, size(pieces45) - 1) AS piece46
    WITH word44, left(text42, reduce(length47 = (piece46 - 1) * size(word44), one48 IN pieces45[..piece46] | length47 + size(one48))) AS before49
    WHERE NOT (word44 =~ '[a-z0-9].*' AND before49 =~ '(?s).*[a-z0-9]')
    WITH CASE before49 WHEN '' THEN 0 ELSE size(split(before49, '')) END AS start50, word44
    WITH DISTINCT start50, start50 + size(split(word44, '')) AS end51
    WITH start50, end51
    ORDER BY start50, end51
    RETURN collect([start50, end51]) AS rows52
  }
  RETURN collect([coalesce(toUpper(head([label53 IN labels(entity37) WHERE label53 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id, name: entity37.name} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value, language: name36.language} END, rows52]) AS rows54
}
RETURN rows54 AS data;

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
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END]) AS rows42
}
RETURN rows42 AS data;

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
  CALL (name36, passage38, rank39, words41) {
    WITH CASE
      WHEN rank39 IN [0, 3] THEN name36.value
      WHEN passage38 IS NOT NULL THEN toLower(coalesce(passage38.folded, passage38.quote))
      WHEN size(name36.folded) = size(name36.value) THEN name36.folded
      ELSE toLower(name36.value) END AS text42, CASE WHEN rank39 IN [0, 3] THEN [name36.value] ELSE words41 END AS sought43
    UNWIND sought43 AS word44
    WITH text42, word44, split(text42, word44) AS pieces45
    UNWIND range(1, size(pieces45) - 1) AS piece46
    WITH word44, left(text42, reduce(length47 = (piece46 - 1) * size(word44), one48 IN pieces45[..piece46] | length47 + size(one48))) AS before49
    WHERE NOT (word44 =~ '[a-z0-9].*' AND before49 =~ '(?s).*[a-z0-9]')
    WITH CASE before49 WHEN '' THEN 0 ELSE size(split(before49, '')) END AS start50, word44
    WITH DISTINCT start50, start50 + size(split(word44, '')) AS end51
    WITH start50, end51
    ORDER BY start50, end51
    RETURN collect([start50, end51]) AS rows52
  }
  RETURN collect([coalesce(toUpper(head([label53 IN labels(entity37) WHERE label53 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, CASE WHEN passage38:Evidence THEN {quote: passage38.quote} END, rows52]) AS rows54
}
RETURN rows54 AS data;

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
  CALL (entity37) {
    WITH entity37 WHERE entity37 IS NOT NULL
    WITH entity37
    LIMIT 1
    CALL (entity37) {
      WITH entity37 WHERE entity37:Issue
      CALL (entity37) {
        MATCH (entity37)-[relation42:BROADER]->(node43)
        WITH node43, relation42
        LIMIT 1
        RETURN collect([node43.name]) AS rows44
      }
      CALL (entity37) {
        MATCH (entity37)<-[relation45:BROADER]-(node46)
        WITH node46, relation45
        ORDER BY node46.id
        LIMIT $param2
        RETURN collect([[node46.name]]) AS rows47
      }
      RETURN ['Issue', entity37.id, entity37.name, head(rows44), {`#rows`: rows47}] AS value48
      UNION ALL
      WITH entity37 WHERE entity37:Place
      RETURN ['Place', entity37.id, entity37.name] AS value48
      UNION ALL
      WITH entity37 WHERE entity37:Organization
      RETURN ['Organization', entity37.id, entity37.name] AS value48
      UNION ALL
      WITH entity37 WHERE entity37:Person
      RETURN ['Person', entity37.id, entity37.name] AS value48
    }
    RETURN collect(value48) AS rows49
  }
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], head(rows49), CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END]) AS rows50
}
RETURN rows50 AS data;

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
  CALL (passage38) {
    WITH passage38 WHERE passage38:Evidence
    WITH passage38
    LIMIT 1
    CALL (passage38) {
      MATCH (node42:Document)
      WHERE node42.id = passage38.document
      WITH node42
      LIMIT 1
      RETURN collect([node42.file]) AS rows43
    }
    RETURN collect([passage38.quote, head(rows43)]) AS rows44
  }
  CALL (name36, passage38, rank39, words41) {
    WITH CASE
      WHEN rank39 IN [0, 3] THEN name36.value
      WHEN passage38 IS NOT NULL THEN toLower(coalesce(passage38.folded, passage38.quote))
      WHEN size(name36.folded) = size(name36.value) THEN name36.folded
      ELSE toLower(name36.value) END AS text45, CASE WHEN rank39 IN [0, 3] THEN [name36.value] ELSE words41 END AS sought46
    UNWIND sought46 AS word47
    WITH text45, word47, split(text45, word47) AS pieces48
    UNWIND range(1, size(pieces48) - 1) AS piece49
    WITH word47, left(text45, reduce(length50 = (piece49 - 1) * size(word47), one51 IN pieces48[..piece49] | length50 + size(one51))) AS before52
    WHERE NOT (word47 =~ '[a-z0-9].*' AND before52 =~ '(?s).*[a-z0-9]')
    WITH CASE before52 WHEN '' THEN 0 ELSE size(split(before52, '')) END AS start53, word47
    WITH DISTINCT start53, start53 + size(split(word47, '')) AS end54
    WITH start53, end54
    ORDER BY start53, end54
    RETURN collect([start53, end54]) AS rows55
  }
  RETURN collect([coalesce(toUpper(head([label56 IN labels(entity37) WHERE label56 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, head(rows44), rows55]) AS rows57
}
RETURN rows57 AS data;

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
  CALL (passage38) {
    WITH passage38 WHERE passage38:Evidence
    WITH passage38
    LIMIT 1
    CALL (passage38) {
      MATCH (node42:Document)
      WHERE node42.id = passage38.document
      WITH node42
      LIMIT 1
      RETURN collect([node42.file]) AS rows43
    }
    CALL (passage38) {
      MATCH (passage38)-[:IN]->(:Article)<-[:REPORTED_BY]-(borne44:Meeting)
      WHERE passage38.id IN borne44.evidence OR EXISTS { (borne44)-[claim45]-() WHERE passage38.id IN claim45.evidence }
      WITH borne44
      ORDER BY borne44.id
      LIMIT $param2
      RETURN collect([borne44.id, borne44.title]) AS rows46
    }
    CALL (passage38) {
      MATCH (passage38)-[:IN]->(:Article)<-[:REPORTED_BY]-(borne47:Statement)
      WHERE passage38.id IN borne47.evidence OR EXISTS { (borne47)-[claim48]-() WHERE passage38.id IN claim48.evidence }
      WITH borne47
      ORDER BY borne47.id
      LIMIT $param3
      RETURN collect([borne47.kind]) AS rows49
    }
    RETURN collect([passage38.quote, passage38.start, passage38.end, head(rows43), rows46, rows49]) AS rows50
  }
  CALL (name36, passage38, rank39, words41) {
    WITH CASE
      WHEN rank39 IN [0, 3] THEN name36.value
      WHEN passage38 IS NOT NULL THEN toLower(coalesce(passage38.folded, passage38.quote))
      WHEN size(name36.folded) = size(name36.value) THEN name36.folded
      ELSE toLower(name36.value) END AS text51, CASE WHEN rank39 IN [0, 3] THEN [name36.value] ELSE words41 END AS sought52
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
  RETURN collect([coalesce(toUpper(head([label62 IN labels(entity37) WHERE label62 <> 'Entity'])), 'SENTENCE'), head(rows50), rows61]) AS rows63
}
RETURN rows63 AS data;
