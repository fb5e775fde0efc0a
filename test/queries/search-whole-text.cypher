// $param0: {"first":10,"kinds":[0,1,2,3],"text":"貿易戰 贏家","words":["贸易战","赢家"],"spaced":" 贸易战 赢家 ","whole":"贸易战赢家","length":5,"starts":["贸易战赢家"],"part":"+\"贸易战\" +\"赢家\"","shared":"\"贸易\" OR \"易战\" OR \"赢家\"","misspelledOnce":"","misspelledTwice":"","sentences":"+\"贸易战\" +\"赢家\""}
// $param1: 10
// $param2: 1
// $param3: 1
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
    WITH passage38 WHERE passage38 IS NOT NULL
    WITH passage38
    LIMIT 1
    CALL (passage38) {
      WITH passage38 WHERE passage38:Evidence
      CALL (passage38) {
        MATCH (passage38)-[relation42:IN]->(node43:Article)
        WITH node43, relation42
        LIMIT 1
        RETURN collect([node43.headline]) AS rows44
      }
      CALL (passage38) {
        MATCH (node45:Document)
        WHERE node45.id = passage38.document
        WITH node45
        LIMIT 1
        RETURN collect([node45.file]) AS rows46
      }
      CALL (passage38) {
        CALL (passage38) {
          RETURN passage38 AS around47
          UNION
          MATCH (passage38)-[:IN]->(:Article)<-[:IN]-(near48)
          WHERE near48.start < passage38.start
          WITH near48 ORDER BY near48.start DESC, near48.id LIMIT $param2
          RETURN near48 AS around47
          UNION
          MATCH (passage38)-[:IN]->(:Article)<-[:IN]-(near48)
          WHERE near48.start > passage38.start
          WITH near48 ORDER BY near48.start ASC, near48.id LIMIT $param2
          RETURN near48 AS around47
        }
        WITH around47
        ORDER BY around47.start, around47.id
        RETURN collect(CASE WHEN around47:Evidence THEN ['Evidence', around47.quote]
        WHEN around47:Sentence THEN ['Sentence', around47.quote] END) AS rows49
      }
      RETURN ['Evidence', passage38.quote, passage38.start, passage38.end, head(rows44), head(rows46), rows49] AS value50
      UNION ALL
      WITH passage38 WHERE passage38:Sentence
      CALL (passage38) {
        MATCH (passage38)-[relation51:IN]->(node52:Article)
        WITH node52, relation51
        LIMIT 1
        RETURN collect([node52.headline]) AS rows53
      }
      CALL (passage38) {
        MATCH (node54:Document)
        WHERE node54.id = passage38.document
        WITH node54
        LIMIT 1
        RETURN collect([node54.file]) AS rows55
      }
      CALL (passage38) {
        CALL (passage38) {
          RETURN passage38 AS around56
          UNION
          MATCH (passage38)-[:IN]->(:Article)<-[:IN]-(near57)
          WHERE near57.start < passage38.start
          WITH near57 ORDER BY near57.start DESC, near57.id LIMIT $param3
          RETURN near57 AS around56
          UNION
          MATCH (passage38)-[:IN]->(:Article)<-[:IN]-(near57)
          WHERE near57.start > passage38.start
          WITH near57 ORDER BY near57.start ASC, near57.id LIMIT $param3
          RETURN near57 AS around56
        }
        WITH around56
        ORDER BY around56.start, around56.id
        RETURN collect(CASE WHEN around56:Evidence THEN ['Evidence', around56.quote]
        WHEN around56:Sentence THEN ['Sentence', around56.quote] END) AS rows58
      }
      RETURN ['Sentence', passage38.quote, passage38.start, passage38.end, head(rows53), head(rows55), rows58] AS value50
    }
    RETURN collect(value50) AS rows59
  }
  CALL (name36, passage38, rank39, words41) {
    WITH CASE
      WHEN rank39 IN [0, 3] THEN name36.value
      WHEN passage38 IS NOT NULL THEN toLower(coalesce(passage38.folded, passage38.quote))
      WHEN size(name36.folded) = size(name36.value) THEN name36.folded
      ELSE toLower(name36.value) END AS text60, CASE WHEN rank39 IN [0, 3] THEN [name36.value] ELSE words41 END AS sought61
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
  RETURN collect([coalesce(toUpper(head([label71 IN labels(entity37) WHERE label71 <> 'Entity'])), 'SENTENCE'), ['EXACT_NAME', 'NAME_PREFIX', 'NAME_PART', 'NAME_IN_TEXT', 'SIMILAR_NAME', 'SIMILAR_NAME', 'SENTENCE'][rank39], head(rows59), CASE WHEN passage38:Evidence THEN {id: passage38.id} END, rows70]) AS rows72
}
RETURN rows72 AS data;
