import type { EntityClaim } from '../model/claim.js';
import type { NameFact } from '../model/fact.js';
import { foldScript, isTraditional } from '../model/fold.js';
import { idByName } from '../model/id-by-name.js';
import type { Language } from '../model/vocabulary.js';
import type { LexiconNames, LexiconPerson, LexiconPlace } from './lexicon.js';
import { isDeicticRelations, type Relations } from './relations.js';
import type { VocabularyIndex } from './vocabulary-index.js';

type Details = Pick<EntityClaim, 'label' | 'id' | 'listed'> &
  Partial<Pick<EntityClaim, 'country' | 'kind' | 'countryCode' | 'within'>>;

/** Collects the entities that one document names, each with the lexicon's forms and then the document's own. */
export class EntityRegistry {
  private readonly entities = new Map<string, Details & { names: NameFact[] }>();
  private readonly newcomers = new Map<string, LexiconPerson>();

  constructor(
    private readonly vocabulary: VocabularyIndex,
    /** The document's script, for forms that both scripts write alike. */
    private readonly language: Language,
  ) {}

  /** Makes a person whom the lexicon does not know one that `listed` gives; a listed one stays as it is. */
  introduce(person: LexiconPerson): void {
    if (!this.vocabulary.people.has(person.id)) this.newcomers.set(person.id, person);
  }

  /** A person whom the lexicon does not know, by the name in the text: person/周效政. */
  newPerson(name: string): string {
    const id = idByName('person', name);
    return this.entities.has(id) ? id : this.unlisted({ label: 'Person', id, listed: false }, name);
  }

  /** A place, listed or not, by the words of the text. */
  place({ id, kind, in: within }: LexiconPlace, surface: string): string {
    if (this.vocabulary.places.has(id)) return this.listed(id, surface.length > 1 ? surface : undefined);
    if (within) this.listed(within);
    return (
      this.note(id, surface) ??
      this.unlisted({ label: 'Place', id, listed: false, kind, ...(within ? { within } : {}) }, surface)
    );
  }

  /** A listed entity of any kind; adds the place that a place lies in and the broader issues too. */
  listed(id: string, surface?: string): string {
    if (this.note(id, surface) !== null) return id;
    const { places, organizations, issuesById, people } = this.vocabulary;
    const place = places.get(id);
    const organization = organizations.get(id);
    const issue = issuesById.get(id);
    const person = people.get(id) ?? this.newcomers.get(id);
    const entity = place ?? organization ?? issue ?? person;
    if (!entity) throw new RangeError(`${id} is not in the lexicon`);
    const label = place ? 'Place' : organization ? 'Organization' : issue ? 'Issue' : 'Person';
    const within = place?.in ?? issue?.broader;
    const country = organization?.country ?? person?.country;
    this.entities.set(id, {
      label,
      id,
      listed: !this.newcomers.has(id),
      names: this.newcomers.has(id) ? [] : lexiconNames(entity.names, entity.short),
      ...(country ? { country } : {}),
      ...((place ?? organization) ? { kind: (place ?? organization)?.kind as string } : {}),
      ...(place?.countryCode ? { countryCode: place.countryCode } : {}),
      ...(within ? { within } : {}),
    });
    for (const other of [within, country]) if (other) this.listed(other);
    this.note(id, surface);
    return id;
  }

  /** An issue by the text's words; `relations` where they are those of two countries. */
  issue(surface: string, relations: Relations | null): string {
    const bare = bareIssue(surface);
    if (relations && isDeicticRelations(bare)) return this.relations(relations, definite(relations, surface));
    const known = this.vocabulary.issues.get(surface) ?? this.vocabulary.issues.get(bare);
    if (known) return this.listed(known.id, surface);
    if (relations) return this.relations(relations, surface);
    const id = idByName('issue', bare);
    if (this.note(id, surface) !== null) return id;
    const broader = this.broaderOf(bare);
    const within = broader ? this.listed(broader) : undefined;
    this.entities.set(id, { label: 'Issue', id, listed: false, names: [], ...(within ? { within } : {}) });
    return this.note(id, surface) ?? id;
  }

  /** The relations of two countries, below relations in general. */
  private relations({ id, names }: Relations, surface?: string): string {
    if (this.vocabulary.issuesById.has(id)) return this.listed(id, surface);
    if (!this.entities.has(id)) {
      const within = this.vocabulary.issuesById.has(relationsInGeneral) ? this.listed(relationsInGeneral) : undefined;
      this.entities.set(id, {
        label: 'Issue',
        id,
        listed: false,
        names: lexiconNames(names, undefined),
        ...(within ? { within } : {}),
      });
    }
    return this.note(id, surface) ?? id;
  }

  /** 某地人权问题 is a case of 人权: the longest listed issue that the words end in. */
  private broaderOf(bare: string): string | undefined {
    for (let from = 1; from <= bare.length - 2; from++) {
      const issue = this.vocabulary.issues.get(bare.slice(from));
      if (issue) return issue.id;
    }
    return undefined;
  }

  /** The delegation of a country: named for it, and by the words of the text. */
  delegation(country: string, surface?: string): string {
    const place = this.vocabulary.places.get(this.listed(country));
    const id = `organization/delegation-of-${country.replace(/^place\//u, '')}`;
    if (!this.entities.has(id)) {
      const name = (form: string | undefined, language: Language, text: (country: string) => string): NameFact[] =>
        form ? [{ value: text(form), language, kind: 'FULL' }] : [];
      const names = place?.names ?? {};
      this.entities.set(id, {
        label: 'Organization',
        id,
        listed: false,
        kind: 'DELEGATION',
        country,
        names: [
          ...name(names.ZH_HANS?.[0], 'ZH_HANS', (form) => `${form}代表团`),
          ...name(names.ZH_HANT?.[0] ?? names.ZH_HANS?.[0], 'ZH_HANT', (form) => `${form}代表團`),
          ...name(names.EN?.[0], 'EN', (form) => `${form} delegation`),
        ],
      });
    }
    return this.note(id, surface) ?? id;
  }

  all(): EntityClaim[] {
    return [...this.entities.values()];
  }

  private unlisted(details: Details, surface: string | undefined): string {
    this.entities.set(details.id, { ...details, names: [] });
    return this.note(details.id, surface ?? details.id.replace(/^\w+\//u, '')) ?? details.id;
  }

  /** Adds a form of the text where the entity is known and lacks it; null where the entity is not known yet. */
  private note(id: string, surface: string | undefined): string | null {
    const entity = this.entities.get(id);
    if (!entity) return null;
    if (surface && !entity.names.some(({ value }) => value === surface)) {
      const language = languageOf(surface, this.language);
      const at = entity.names.findIndex((name) => name.language === language && name.kind === 'FULL');
      const full = entity.names[at];
      if (full && isPartOfName(full.value, surface))
        entity.names.splice(at, 1, { value: surface, language, kind: 'FULL' }, { ...full, kind: 'ALIAS' });
      else entity.names.push({ value: surface, language, kind: full ? 'ALIAS' : 'FULL' });
    }
    return id;
  }
}

/** Roe, told before Jane Roe, who it is short for; 周某 before 周某·吴某. */
const isPartOfName = (part: string, name: string): boolean =>
  name.length > part.length + 1 &&
  ((name.endsWith(part) && /[ ·•‧・．]/u.test(name.at(-part.length - 1) ?? '')) ||
    (name.startsWith(part) && /[·•‧・．]/u.test(name[part.length] ?? '')));

/** 两国关系 of 甲 and 乙 is 甲乙两国关系: a name that means the same in any text. */
const definite = ({ pair }: Relations, surface: string): string =>
  (isTraditional(surface) ? pair.ZH_HANT : pair.ZH_HANS) + surface.replace(/的/u, '');

const relationsInGeneral = 'issue/bilateral-relations';

/** Folded, and without a closing 问题, which names the same issue. */
export const bareIssue = (surface: string): string => foldScript(surface).replace(/(?<=.{2})问题$/u, '');

const languageOf = (surface: string, script: Language): Language =>
  !/\p{Script=Han}/u.test(surface) ? 'EN' : isTraditional(surface) ? 'ZH_HANT' : script;

function lexiconNames(names: LexiconNames, short: readonly string[] | undefined): NameFact[] {
  const forms = (['ZH_HANS', 'ZH_HANT', 'EN'] as const).flatMap((language) =>
    (names[language] ?? []).map(
      (value, index): NameFact => ({ value, language, kind: index === 0 ? 'FULL' : 'ALIAS' }),
    ),
  );
  return [...forms, ...(short ?? []).map((value): NameFact => ({ value, language: 'ZH_HANS', kind: 'SHORT' }))];
}
