/** Code units of a hidden element within a sentence, behind its opening tag; what is longer is no part of one. */
export const longestHidden = 2_000;
/** Names of elements that have an end, also of those that only a script knows. */
const withEnd = /^(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$)[a-z][a-z\d-]{0,30}$/u;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gu;
/** Of the value of a style attribute. */
const styleRead = 400;
const hides = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Whether a tag says itself that its element is not shown. */
export function hidesItself(tag: string): boolean {
  if (!/hidden|none/iu.test(tag)) return false;
  for (const [, name = '', double, single, bare] of tag.replace(/^<[^\s/>]+/u, '').matchAll(attributes)) {
    if (/^hidden$/iu.test(name)) return true;
    if (/^style$/iu.test(name) && hides.test((double ?? single ?? bare ?? '').slice(0, styleRead))) return true;
  }
  return false;
}

/** Where the closing tag of an element begins whose opening tag ends at `from`; undefined where there is none near. */
export function closingTagOf(html: string, name: string, from: number, end: number): number | undefined {
  if (!withEnd.test(name)) return undefined;
  const within = html.slice(from, Math.min(end, from + longestHidden));
  let depth = 1;
  for (const { index, 1: slash } of within.matchAll(new RegExp(`<(/?)${name}(?=[\\s/>])`, 'giu'))) {
    depth += slash === '/' ? -1 : 1;
    if (depth === 0) return from + index;
  }
  return undefined;
}
