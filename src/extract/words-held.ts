/** Finds in one pass which of several lists of words a text holds some word of, also where the words overlap. */
export class WordsHeld<L> {
  private readonly byFirst = new Map<number, { readonly word: string; readonly list: L }[]>();
  /** Whether a word begins with a character, by its code: asked of every character of a text. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(
    private readonly lists: readonly L[],
    wordsOf: (list: L) => readonly string[],
  ) {
    for (const list of lists)
      for (const word of new Set(wordsOf(list))) {
        const first = word.charCodeAt(0);
        this.begins[first] = 1;
        const known = this.byFirst.get(first);
        if (known) known.push({ word, list });
        else this.byFirst.set(first, [{ word, list }]);
      }
  }

  /** In the order in which they were given. */
  in(text: string): readonly L[] {
    const held = new Set<L>();
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      if (this.begins[first] === 0) continue;
      for (const { word, list } of this.byFirst.get(first) ?? [])
        if (!held.has(list) && text.startsWith(word, at)) held.add(list);
    }
    return held.size > 0 ? this.lists.filter((list) => held.has(list)) : [];
  }
}
