// $param0: {"first":10,"kinds":[0,1,2,3],"text":"zhang","words":["zhang"],"spaced":" zhang ","whole":"zhang","length":5,"starts":["zhang"],"part":"+zhang*","shared":"zhang","misspelledOnce":"zhang~1","misspelledTwice":"","sentences":"+zhang*"}
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
  CALL (entity37) {
    WITH entity37 WHERE entity37 IS NOT NULL
    WITH entity37
    LIMIT 1
    CALL (entity37) {
      WITH entity37 WHERE entity37:Issue
      RETURN ['Issue', entity37.id, entity37.name] AS value42
      UNION ALL
      WITH entity37 WHERE entity37:Place
      RETURN ['Place', entity37.id, entity37.name] AS value42
      UNION ALL
      WITH entity37 WHERE entity37:Organization
      RETURN ['Organization', entity37.id, entity37.name] AS value42
      UNION ALL
      WITH entity37 WHERE entity37:Person
      CALL (entity37) {
        MATCH (node43:Place)
        WHERE node43.id = entity37.country
        WITH node43
        LIMIT 1
        RETURN collect([node43.name]) AS rows44
      }
      RETURN ['Person', entity37.id, entity37.name, head(rows44)] AS value42
    }
    RETURN collect(value42) AS rows45
  }
  CALL (name36, passage38, rank39, words41) {
    WITH CASE
      WHEN rank39 IN [0, 3] THEN name36.value
      WHEN passage38 IS NOT NULL THEN toLower(coalesce(passage38.folded, passage38.quote))
      WHEN size(name36.folded) = size(name36.value) THEN name36.folded
      ELSE toLower(name36.value) END AS text46, CASE WHEN rank39 IN [0, 3] THEN [name36.value] ELSE words41 END AS sought47
    UNWIND sought47 AS word48
    WITH text46, word48, split(text46, word48) AS pieces49
    UNWIND range(1, size(pieces49) - 1) AS piece50
    WITH word48, left(text46, reduce(length51 = (piece50 - 1) * size(word48), one52 IN pieces49[..piece50] | length51 + size(one52))) AS before53
    WHERE NOT (word48 =~ '[a-z0-9].*' AND before53 =~ '(?s).*[a-z0-9]')
    WITH CASE before53 WHEN '' THEN 0 ELSE size(split(before53, '')) END AS start54, word48
    WITH DISTINCT start54, start54 + size(split(word48, '')) AS end55
    WITH start54, end55
    ORDER BY start54, end55
    RETURN collect([start54, end55]) AS rows56
  }
  RETURN collect([coalesce(toUpper(head([label57 IN labels(entity37) WHERE label57 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN name36 IS NOT NULL THEN {value: name36.value, language: name36.language, kind: name36.kind} END, head(rows45), rows56]) AS rows58
}
RETURN rows58 AS data;

// $param0: {"first":10,"kinds":[0],"text":"張","words":["张"],"spaced":" 张 ","whole":"张","length":1,"starts":["张"],"part":"+(张* *张)","shared":"","misspelledOnce":"","misspelledTwice":"","sentences":""}
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
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, rows52]) AS rows53
}
RETURN rows53 AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"San Zhang","words":["san","zhang"],"spaced":" san zhang ","whole":"sanzhang","length":8,"starts":["sanzhang"],"part":"+san* +zhang*","shared":"san OR zhang","misspelledOnce":"sanzhang~1 OR (+san~1 +zhang~1)","misspelledTwice":"sanzhang~2 OR (+san~1 +zhang~1)","sentences":"+san* +zhang*"}
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
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, rows52]) AS rows53
}
RETURN rows53 AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"Zahng San","words":["zahng","san"],"spaced":" zahng san ","whole":"zahngsan","length":8,"starts":["zahngsan"],"part":"+zahng* +san*","shared":"zahng OR san","misspelledOnce":"zahngsan~1 OR (+zahng~1 +san~1)","misspelledTwice":"zahngsan~2 OR (+zahng~1 +san~1)","sentences":"+zahng* +san*"}
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
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, rows52]) AS rows53
}
RETURN rows53 AS data;

// $param0: {"first":10,"kinds":[0,1],"text":"占位部部长张三","words":["占位部部长张三"],"spaced":" 占位部部长张三 ","whole":"占位部部长张三","length":7,"starts":["占位部部长张三"],"part":"+\"占位部部长张三\"","shared":"\"占位\" OR \"位部\" OR \"部部\" OR \"部长\" OR \"长张\" OR \"张三\"","misspelledOnce":"","misspelledTwice":"","sentences":""}
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
  RETURN collect([['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END, CASE WHEN name36 IS NOT NULL THEN {value: name36.value} END, rows52]) AS rows53
}
RETURN rows53 AS data;

// $param0: {"first":10,"kinds":[0,1,2,3],"text":"北","words":["北"],"spaced":" 北 ","whole":"北","length":1,"starts":["北"],"part":"+(北* *北)","shared":"","misspelledOnce":"","misspelledTwice":"","sentences":"+(北 北*)"}
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
  RETURN collect([coalesce(toUpper(head([label42 IN labels(entity37) WHERE label42 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END]) AS rows43
}
RETURN rows43 AS data;

// $param0: {"first":10,"kinds":[2],"text":"国","words":["国"],"spaced":" 国 ","whole":"国","length":1,"starts":["国"],"part":"+(国* *国)","shared":"","misspelledOnce":"","misspelledTwice":"","sentences":""}
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
  RETURN collect([coalesce(toUpper(head([label42 IN labels(entity37) WHERE label42 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], CASE WHEN entity37 IS NOT NULL THEN entity37 {`#type`: 'Issue', id: entity37.id} END]) AS rows43
}
RETURN rows43 AS data;

// $param0: {"first":1,"kinds":[0,1,2,3],"text":"北国","words":["北国"],"spaced":" 北国 ","whole":"北国","length":2,"starts":["北国"],"part":"+\"北国\"","shared":"\"北国\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"北国\""}
// $param1: 1
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
