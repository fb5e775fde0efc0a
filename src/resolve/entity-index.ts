import type { DocumentClaims, EntityClaim } from '../model/claim.js';
import { foldName } from '../model/fold.js';

const labelPrefix = (id: string): string => id.slice(0, id.indexOf('/') + 1);

/** The entities of all documents: each as the first document tells it, and who is known by a name. */
export class EntityIndex {
  private readonly entities = new Map<string, EntityClaim>();
  private readonly byName = new Map<string, Set<string>>();

  /** `known` gives entities that no document needs to name: those of the lexicon. */
  constructor(
    documents: Iterable<Pick<DocumentClaims, 'entities'>>,
    private readonly known: (id: string) => EntityClaim | undefined = () => undefined,
  ) {
    for (const { entities } of documents)
      for (const entity of entities) {
        if (!this.entities.has(entity.id)) this.entities.set(entity.id, entity);
        for (const { value, kind } of entity.names) {
          if (kind === 'SHORT') continue;
          const key = labelPrefix(entity.id) + foldName(value);
          this.byName.set(key, (this.byName.get(key) ?? new Set()).add(entity.id));
        }
      }
  }

  /** The entity that the id means now: that of the id, or else the only one that has the id's words as a name. */
  find(id: string): string | undefined {
    if (this.entities.has(id)) return id;
    const named = this.named(id);
    return named ?? (this.known(id) ? id : undefined);
  }

  /** The only entity of the id's label whose name folds to the id's words. */
  named(id: string): string | undefined {
    const prefix = labelPrefix(id);
    const owners = this.byName.get(prefix + foldName(id.slice(prefix.length)));
    return owners?.size === 1 ? [...owners][0] : undefined;
  }

  /** As the lexicon knows it, else as the first document that names it does. */
  entity(id: string): EntityClaim | undefined {
    return this.known(id) ?? this.entities.get(id);
  }

  /** Whether a document names it. */
  has(id: string): boolean {
    return this.entities.has(id);
  }

  isListed(id: string): boolean {
    return this.entity(id)?.listed ?? false;
  }
}
