/** Finds in one pass which of several lists of words a text holds some word of, also where the words overlap. */
export class WordsHeld<L> {
  private readonly byFirst = new Map<number, { readonly word: string; readonly list: L }[]>();

  constructor(
    private readonly lists: readonly L[],
    wordsOf: (list: L) => readonly string[],
  ) {
    for (const list of lists)
      for (const word of new Set(wordsOf(list))) {
        const first = word.charCodeAt(0);
        const known = this.byFirst.get(first);
        if (known) known.push({ word, list });
        else this.byFirst.set(first, [{ word, list }]);
      }
  }

  /** In the order in which they were given. */
  in(text: string): readonly L[] {
    const held = new Set<L>();
    for (let at = 0; at < text.length; at++) {
      const words = this.byFirst.get(text.charCodeAt(at));
      if (!words) continue;
      for (const { word, list } of words) if (!held.has(list) && text.startsWith(word, at)) held.add(list);
    }
    return held.size > 0 ? this.lists.filter((list) => held.has(list)) : [];
  }
}
