/** Shares of characters as negative natural logarithms, with a little kept for those never counted. */
export class CharacterCosts {
  private readonly counts = new Map<string, number>();
  private total = 2000;

  add(character: string): void {
    this.counts.set(character, (this.counts.get(character) ?? 0) + 1);
    this.total++;
  }

  cost(character: string): number {
    return Math.log(this.total / ((this.counts.get(character) ?? 0) + 0.5));
  }
}
