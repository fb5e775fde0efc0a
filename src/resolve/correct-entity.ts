import type { EntityClaim } from '../model/claim.js';
import type { EntityCorrection, EntitySubject } from '../model/decision.js';
import type { NameFact } from '../model/fact.js';
import { isTraditional } from '../model/fold.js';

/** The entity with the name and the country that a person gave it; the text's own forms stay as its aliases. */
export function correctEntity(entity: EntityClaim, { name, country }: EntityCorrection): EntityClaim {
  return { ...entity, names: name ? renamed(entity.names, name) : entity.names, ...(country ? { country } : {}) };
}

function renamed(names: readonly NameFact[], value: string): NameFact[] {
  const language = !/\p{Script=Han}/u.test(value) ? 'EN' : isTraditional(value) ? 'ZH_HANT' : 'ZH_HANS';
  const others = names
    .filter((other) => other.value !== value)
    .map(
      (other): NameFact => (other.kind === 'FULL' && !(language === 'EN') === isChinese(other) ? alias(other) : other),
    );
  return [{ value, language, kind: 'FULL' }, ...others];
}

const isChinese = ({ language }: NameFact): boolean => language !== 'EN';
const alias = (name: NameFact): NameFact => ({ ...name, kind: 'ALIAS' });

/** One of several people with a name: nobody listed them, whoever the lexicon has by that name. */
export function splitEntity(entity: EntityClaim, id: string, { country }: EntitySubject): EntityClaim {
  if (!entity.listed) return { ...entity, id, ...(country ? { country } : {}) };
  const { country: _, ...rest } = entity;
  const names = entity.names.filter((name) => name.kind === 'FULL' && isChinese(name));
  return {
    ...rest,
    id,
    listed: false,
    names: names.length > 0 ? names : entity.names,
    ...(country ? { country } : {}),
  };
}
