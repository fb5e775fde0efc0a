import type { DocumentClaims, EntityClaim } from '../model/claim.js';
import { foldName } from '../model/fold.js';

const labelPrefix = (id: string): string => id.slice(0, id.indexOf('/') + 1);
const nameKey = (id: string): string => labelPrefix(id) + foldName(id.slice(labelPrefix(id).length));

/**
 * The entities that somebody asks for, each as the first document tells it, and who is known by a name. Of the others nothing is
 * held, so that documents may be many.
 */
export class EntityIndex {
  private readonly entities = new Map<string, EntityClaim>();
  private readonly byName = new Map<string, Set<string>>();
  private readonly wanted: ReadonlySet<string>;

  /** `ids` are those that will be asked for; `known` gives entities that no document needs to name: those of the lexicon. */
  constructor(
    ids: Iterable<string>,
    private readonly known: (id: string) => EntityClaim | undefined = () => undefined,
  ) {
    this.wanted = new Set(ids);
    for (const id of this.wanted) this.byName.set(nameKey(id), new Set());
  }

  /** Looks at one document. */
  note({ entities }: Pick<DocumentClaims, 'entities'>): void {
    for (const entity of entities) {
      const prefix = labelPrefix(entity.id);
      const owned = entity.names.flatMap(({ value, kind }) =>
        kind === 'SHORT' ? [] : (this.byName.get(prefix + foldName(value)) ?? []),
      );
      for (const owners of owned) owners.add(entity.id);
      if (owned.length > 0 || this.wanted.has(entity.id)) this.keep(entity, entities);
    }
  }

  /** With what the document tells of its country, and of what it lies in. */
  private keep(entity: EntityClaim, all: readonly EntityClaim[]): void {
    if (this.entities.has(entity.id)) return;
    this.entities.set(entity.id, entity);
    for (const other of all) if (other.id === entity.country || other.id === entity.within) this.keep(other, all);
  }

  /** The entity that the id means now: that of the id, or else the only one that has the id's words as a name. */
  find(id: string): string | undefined {
    if (this.entities.has(id)) return id;
    const named = this.named(id);
    return named ?? (this.known(id) ? id : undefined);
  }

  /** The only entity of the id's label whose name folds to the id's words. */
  named(id: string): string | undefined {
    const owners = this.byName.get(nameKey(id));
    return owners?.size === 1 ? [...owners][0] : undefined;
  }

  /** As the lexicon knows it, else as the first document that names it does. */
  entity(id: string): EntityClaim | undefined {
    return this.known(id) ?? this.entities.get(id);
  }

  isListed(id: string): boolean {
    return this.entity(id)?.listed ?? false;
  }
}
