const pairs: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '【': '】',
};
const closing = new Set(Object.values(pairs));
const bracket = /[「『“‘（(《【」』”’）)》】]/gu;

/** For each opening bracket or quotation mark, by its index, where its closing one stands; 0 elsewhere. In linear time. */
export function matchingClose(text: string): Int32Array {
  const close = new Int32Array(text.length);
  const open: { readonly at: number; readonly closes: string }[] = [];
  const waiting = new Map<string, number>();
  for (const { index, 0: character } of text.matchAll(bracket)) {
    const closes = pairs[character];
    if (closes) {
      open.push({ at: index, closes });
      waiting.set(closes, (waiting.get(closes) ?? 0) + 1);
    } else if (closing.has(character) && (waiting.get(character) ?? 0) > 0) {
      for (let top = open.pop(); top; top = open.pop()) {
        waiting.set(top.closes, (waiting.get(top.closes) ?? 1) - 1);
        if (top.closes !== character) continue;
        close[top.at] = index;
        break;
      }
    }
  }
  return close;
}
