const address = String.raw`\((?:[^()\s]|\([^()\s]{0,500}\)){0,4000}(?:[ \t]+"[^"]{0,200}")?\)`;
const elements =
  'figure|figcaption|img|picture|p|br|hr|div|span|a|b|i|em|strong|u|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|section|article|main|header|footer|nav|aside|small|sup|sub|center|font|blockquote|script|style|iframe|video|audio|source|html|head|body|title|meta|link|button|form|input|label|noscript|svg|path|pre|code';
const common = [
  '<!--(?:[^-<]|-(?!->)|<(?!!--)){0,4000}-->',
  String.raw`<(?<close>\/?)(?<element>${elements})(?=[\s/>])[^<>]{0,4000}>`,
  String.raw`!\[(?<alt>[^[\]]{0,500})\]${address}`,
  String.raw`\[(?<label>[^[\]]{1,300})\]${address}`,
  String.raw`\{\{[<%][^{}]{0,2000}[>%]\}\}`,
  String.raw`(?<bold>\*\*\*?|__)|\*`,
  '&nbsp;',
];
/** {#id .class key="value"}, as Pandoc writes it behind a heading, an image or a span. */
const attribute = String.raw`(?:[#.][^{}\s]{1,100}|[a-z-]{1,30}=(?:"[^"{}]{0,200}"|[^{}\s"]{1,100}))`;
const attributes = String.raw`\{[ \t]{0,4}${attribute}(?:[ \t]{1,4}${attribute}){0,20}[ \t]{0,4}\}`;
/** Of Obsidian, Pandoc and clippers. */
const dialects = [
  String.raw`!\[\[[^[\]]{0,300}\]\]`,
  String.raw`\[\[(?:[^[\]|]{1,300}\|)?(?<note>[^[\]|]{1,300})\]\]`,
  String.raw`\[!\[(?<linkedAlt>[^[\]]{0,500})\]${address}[ \t]{0,4}\]${address}`,
  String.raw`\[[ \t]{0,4}\](?:${address}|${attributes})`,
  String.raw`\[(?<span>[^[\]]{1,300})\]${attributes}`,
  attributes,
  String.raw`\^\[[^[\]]{0,500}\]`,
  String.raw`(?<![^>\s])\[![a-z-]{1,20}\][+-]?`,
  '%%[^%]{1,2000}%%',
  String.raw`(?<!=)==(?=[^\s=])|(?<=[^\s=])==(?!=)`,
  String.raw`\\$`,
];
const markdownOnly = [
  ...dialects,
  String.raw`\\(?<escaped>[!-/:-@[-${'`'}{-~])`,
  String.raw`\[(?<reference>[^[\]^][^[\]]{0,299})\]\[[^[\]]{0,100}\]`,
  String.raw`\[\^[^[\]\s]{1,20}\]`,
  String.raw`<(?:https?:|mailto:)[^<>\s]{1,2000}>`,
  // What is struck out is not read.
  '~~(?=[^~\\s])[^~]{1,500}~~',
  String.raw`<(?<struck>del|s|strike)(?:\s[^<>]{0,200})?>[^<>]{0,500}<\/\k<struck>>`,
  '~~|`+',
  String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])`,
  String.raw`(?<cell>\|)`,
];

/**
 * The markup within a line of a text, where pages saved as text have some of Markdown's and HTML's. Groups: `element` and
 * `close` of a tag, `label` of a link, `alt` of an image, `bold`. Keeps lastIndex.
 */
export const textMarkup: RegExp = new RegExp(common.join('|'), 'giu');
/**
 * The markup within a line of a Markdown file; further groups: `escaped`, `reference`, `span` and `note` (labels of links),
 * `linkedAlt` of an image that is a link, `cell` (of a table).
 */
export const markdownMarkup: RegExp = new RegExp([...markdownOnly, ...common].join('|'), 'giu');

/** What begins a line and is not its text: block quote, heading, item of a list. */
export const textMarkers: RegExp = /^(?:>[ \t]{0,40}){0,20}(?:(?<hashes>#{1,6})(?:[ \t]{1,40}|$)|[-*+•][ \t]{1,40})?/u;
export const markdownMarkers: RegExp =
  /^(?:>[ \t]{0,40}){0,20}(?:(?<hashes>#{1,6})(?:[ \t]{1,40}|$)|(?:[-*+•]|\d{1,3}[.)])[ \t]{1,40}(?:\[[ xX]\][ \t]{1,40})?)?/u;

/** What is seen of a link, of whichever kind, in a match of the markup. */
export const labelIn = ({ label, reference, span, note }: Groups): string | undefined =>
  label ?? reference ?? span ?? note;

type Groups = Readonly<Record<string, string | undefined>>;

/** A sentence may begin or end within a link: 李某](http://…)会见张某, 会见[李某. */
const linkBegun = new RegExp(String.raw`^([^[\]()]{1,300})\](?:${address}|\]|${attributes})`, 'u');
const linkOpen = /\[{1,2}(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})$/u;

/** A slice of a line of a Markdown file as a reader sees it: what is struck out, emphasis, tags and the addresses of links removed. */
export function withoutMarkdown(slice: string): string {
  const seen = slice.replace(linkBegun, '$1').replace(markdownMarkup, (...found) => {
    const groups = found.at(-1) as Groups;
    return labelIn(groups) ?? groups.escaped ?? groups.cell ?? '';
  });
  return seen.replace(linkOpen, '$1');
}

/** What a line goes on with where it is quoted, and no part of its text. */
export const quoteMarkers: RegExp = /^(?:>[ \t]{0,40}){1,20}/u;

/** Lines that Markdown does not show: the rule below a table's head, the address of a link that is named elsewhere, a fence of Pandoc's. */
export const isUnseenMarkdown = (line: string): boolean =>
  line.length <= 2_000 &&
  /^(?:\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|[ \t]*(?::?-{2,}:?)?|\[[^[\]]{1,100}\]:[ \t]*\S+.*|:{3,}(?:[ \t{].*)?)$/u.test(
    line,
  );
