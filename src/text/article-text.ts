import type { Article, Author, Dateline, Metadata, Span, Zone, ZoneKind } from './article.js';
import { authorName, commonSurname } from './author-name.js';
import { type Byline, bylineAtEnd, bylineInBrackets } from './byline.js';
import { datelineAt, type SentDateline } from './dateline.js';
import { needsSpace } from './line-join.js';
import { withoutCredit } from './photo-credit.js';
import { takeFirst, trimPieces } from './pieces.js';
import type { ArticleDraft, Block } from './segment.js';
import { sentencesOf } from './sentences.js';
import { withoutLayoutSpaces } from './spacing.js';
import { TracedText } from './traced-text.js';

/**
 * Lays the blocks of an article out as one text with offsets, and finds its zones, dateline, authors and sentences. The
 * document's own date goes before that of a later change, and its authors tell a line that is a name alone.
 */
export function articleOf(raw: string, ordinal: number, draft: ArticleDraft, document: Metadata = {}): Article {
  const traced = new TracedText(raw);
  const spans = draft.blocks.map((block) => ({
    kind: block.kind,
    byline: block.lines.every(({ byline }) => byline),
    ...layBlock(raw, block, traced),
  }));
  const text = traced.text();
  const bodies = spans.filter(({ kind, start, end }) => kind === 'BODY' && start < end);
  const sent = firstDateline(text, bodies);
  const dateline = sent && datelineAlone(sent);
  const bylines = [...findBylines(text, bodies, dateline), ...namesAlone(text, bodies, document.authors)];
  const header = draft.header?.changed && document.publishedOn ? undefined : draft.header;
  const cuts = [dateline?.end, ...bylines.flatMap(({ start, end }) => [start, end])].filter((cut) => cut !== undefined);
  const outlet = draft.outlet ?? dateline?.outlet ?? bylines.find((byline) => byline.outlet)?.outlet;
  return {
    ordinal,
    text,
    offsets: traced.offsets(),
    zones: spans.map((span) => zoneOf(text, span, cuts)).filter(({ sentences }) => sentences.length > 0),
    ...(header && { publishedOn: header.publishedOn }),
    ...(outlet && { outlet }),
    ...(dateline && { dateline }),
    authors: authorsOf([...(sent ? [sent] : []), ...bylines]),
  };
}

function layBlock(raw: string, { kind, lines }: Block, traced: TracedText): Span {
  if (traced.length > 0) traced.separator('\n');
  const start = traced.length;
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.text;
    if (before !== undefined && needsSpace(before, line.text)) traced.separator(' ');
    const pieces = kind === 'CAPTION' ? trimPieces(raw, takeFirst(line.pieces, withoutCredit(line.text))) : line.pieces;
    const title = kind === 'HEADLINE' || kind === 'SUBHEADING';
    for (const piece of withoutLayoutSpaces(raw, pieces, { title })) traced.piece(piece);
  });
  return { start, end: traced.length };
}

function zoneOf(text: string, { kind, start, end }: Span & { kind: ZoneKind }, cuts: readonly number[]): Zone {
  const own = cuts.filter((cut) => cut > start && cut < end);
  const sentences = sentencesOf(text, { start, end }, own);
  return { kind, start: sentences[0]?.start ?? start, end: sentences.at(-1)?.end ?? end, sentences };
}

/** A dateline stands at the beginning of the running text, or after a summary of one paragraph. */
function firstDateline(text: string, bodies: readonly Span[]): SentDateline | undefined {
  return bodies
    .slice(0, 2)
    .map(({ start }) => datelineAt(text, start))
    .find((dateline) => dateline !== undefined);
}

const datelineAlone = ({ authors: _, ...dateline }: SentDateline): Dateline => dateline;

/** Bylines stand at the head of an article, behind its dateline, or at its end. */
function findBylines(text: string, bodies: readonly Span[], dateline: Dateline | undefined): Byline[] {
  const head = bodies.slice(0, 2);
  const foot = bodies.slice(-2).filter((body) => !head.includes(body));
  const afterDateline = head.map(({ start, end }) => ({
    start: dateline && dateline.start === start ? dateline.end : start,
    end,
  }));
  return [
    ...afterDateline.map((body) => bylineInBrackets(text, body)),
    ...[...afterDateline, ...foot].map((body) => bylineAtEnd(text, body) ?? bylineInBracketsAlone(text, body)),
  ].filter((byline) => byline !== undefined);
}

/** At the end only a paragraph that is nothing else is a byline in brackets. */
function bylineInBracketsAlone(text: string, body: Span): Byline | undefined {
  return body.end - body.start <= 60 ? bylineInBrackets(text, body) : undefined;
}

const nameAlone = new RegExp(String.raw`^${commonSurname}\p{Script=Han}{1,2}$`, 'u');
const roleAlone = /^[^，。！？：；、]{2,20}(?:记者|記者|特派员|特派員|评论员|評論員)$/u;

/**
 * A paragraph at the head that is no more than a name: of an author of the document, or above a line that says whose reporter
 * it is, or in a field for who wrote.
 */
function namesAlone(
  text: string,
  bodies: readonly (Span & { readonly byline: boolean })[],
  known: readonly string[] = [],
): Byline[] {
  const head = bodies.slice(0, 4).map((body) => ({ ...body, written: text.slice(body.start, body.end) }));
  return head.flatMap(({ start, end, written, byline }, index) => {
    const reports = nameAlone.test(written) && roleAlone.test(head[index + 1]?.written ?? '');
    const name = reports ? written : authorName(written);
    if (!name || !written.endsWith(name) || !(reports || byline || known.includes(name))) return [];
    return [{ start, end, authors: [{ name, start: end - name.length, end }] }];
  });
}

function authorsOf(bylines: readonly Pick<Byline, 'authors'>[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of bylines.flatMap(({ authors }) => authors)) {
    if (!byName.has(author.name)) byName.set(author.name, author);
  }
  return [...byName.values()].sort((a, b) => a.start - b.start);
}
