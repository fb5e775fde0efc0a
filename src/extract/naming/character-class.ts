/** A class of characters of the basic plane; its pattern is asked once for each character. */
export class CharacterClass {
  /** 0 where nobody asked yet, 1 for a character of the class, 2 for another. */
  private readonly known = new Uint8Array(0x10000);

  constructor(private readonly pattern: RegExp) {}

  /** False behind the end of the text. */
  has(text: string, position: number): boolean {
    if (!(position >= 0 && position < text.length)) return false;
    const code = text.charCodeAt(position);
    const known = this.known[code] || this.learn(code);
    return known === 1;
  }

  private learn(code: number): number {
    const known = this.pattern.test(String.fromCharCode(code)) ? 1 : 2;
    this.known[code] = known;
    return known;
  }
}
