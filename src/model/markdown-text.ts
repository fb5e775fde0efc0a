const address = String.raw`\((?:[^()\s]|\([^()\s]{0,500}\)){0,4000}(?:[ \t]+"[^"]{0,200}")?\)`;
const elements =
  'figure|figcaption|img|picture|p|br|hr|div|span|a|b|i|em|strong|u|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|section|article|main|header|footer|nav|aside|small|sup|sub|center|font|blockquote|script|style|iframe|video|audio|source|html|head|body|title|meta|link|button|form|input|label|noscript|svg|path|pre|code';
/** The markup within a line, Markdown's and HTML's; groups: `element` and `close` of a tag, `label` of a link, `bold`. Keeps lastIndex. */
export const inlineMarkup: RegExp = new RegExp(
  [
    '<!--(?:[^-<]|-(?!->)|<(?!!--)){0,4000}-->',
    String.raw`<(?<close>\/?)(?<element>${elements})(?=[\s/>])[^<>]{0,4000}>`,
    String.raw`!\[[^[\]]{0,500}\]${address}`,
    String.raw`\[(?<label>[^[\]]{1,300})\]${address}`,
    String.raw`\{\{[<%][^{}]{0,2000}[>%]\}\}`,
    String.raw`(?<bold>\*\*\*?|__)|\*`,
    '&nbsp;',
  ].join('|'),
  'giu',
);

/** What begins a line of Markdown and is not its text: block quote, heading, item of a list. */
export const lineMarkers: RegExp = /^(?:>[ \t]*)*(?:(?<hashes>#{1,6})(?:[ \t]+|$)|[-*+•][ \t]+)?/u;

/** A line of Markdown as a reader sees it: emphasis, tags and the addresses of links removed. */
export function withoutMarkdown(line: string): string {
  return line.replace(inlineMarkup, (...found) => (found.at(-1) as { label?: string }).label ?? '');
}
