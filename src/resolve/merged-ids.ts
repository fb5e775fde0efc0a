/**
 * Ids that are one by decision (union-find): the listed one stands for all, else the one preferred, else the longest, as the
 * fuller name, and of these the smallest.
 */
export class MergedIds {
  private readonly parents = new Map<string, string>();
  private readonly preferred = new Set<string>();

  constructor(private readonly isListed: (id: string) => boolean) {}

  of(id: string): string {
    let root = id;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    return root;
  }

  unite(a: string, b: string, preferred?: string): void {
    if (preferred !== undefined) this.preferred.add(preferred);
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y) return;
    const [stays, goes] = this.rank(x, y) <= 0 ? [x, y] : [y, x];
    this.parents.set(goes, stays);
  }

  private rank(a: string, b: string): number {
    const order = (id: string) => (this.isListed(id) ? 0 : this.preferred.has(id) ? 1 : 2);
    return order(a) - order(b) || b.length - a.length || (a < b ? -1 : 1);
  }
}
