import type { EntityClaim } from '../model/claim.js';

/** Adds what the entities refer to: a country, the place around, the broader issue; a reference that nothing is known of goes. */
export function completeEntities(
  entities: readonly EntityClaim[],
  entityOf: (id: string) => EntityClaim | undefined,
): EntityClaim[] {
  const found = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { id } of found.values()) {
    const { country, within, ...rest } = found.get(id) as EntityClaim;
    const refer = (to: string | undefined): boolean => {
      const other = to === undefined || found.has(to) ? undefined : entityOf(to);
      if (other) found.set(other.id, other);
      return to !== undefined && found.has(to);
    };
    found.set(id, {
      ...rest,
      ...(country && refer(country) ? { country } : {}),
      ...(within && refer(within) ? { within } : {}),
    });
  }
  return [...found.values()];
}
