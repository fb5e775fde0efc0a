/** Texts stay as they are, and so do keywords, labels and parameters. */
const text = /'(?:[^'\\]|\\.)*'/u;
const key = /(?<=(?<!\.)\.)[a-z]\w*|(?<![$:.\w])[a-z]\w*(?=: )/u;
const variable = /(?<![$:\w])[a-z]\w*/u;
const all = new RegExp(`${text.source}|(?<key>${key.source})|(?<variable>${variable.source})`, 'gu');

/** A statement without its indentation, its keys and its variables numbered in their order: what it says, however it names things. */
export function withoutNames(cypher: string): string {
  const names = new Map<string, string>();
  const number = (name: string): string => names.get(name) ?? names.set(name, `n${names.size}`).get(name) ?? '';
  return cypher
    .replaceAll(/\n +/gu, '\n')
    .replaceAll(all, (found, named, other) => (named || other ? number(named ? `.${named}` : found) : found));
}
