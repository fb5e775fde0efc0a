import { cypher } from './cypher.js';
import { Compiled } from './mapping.js';

/** The properties that hold a name, nearest first: another script of Chinese is nearer than another language. */
const nearest: Readonly<Record<string, readonly string[]>> = {
  ZH_HANS: ['nameZhHans', 'nameZhHant', 'name'],
  ZH_HANT: ['nameZhHant', 'nameZhHans', 'name'],
  EN: ['nameEn', 'name'],
};

/** The entity's name in the language asked for, else the nearest that exists. */
export const NameInLanguage = (): PropertyDecorator =>
  Compiled(({ source, args }) => {
    const { node } = source.parts;
    if (!node) throw new Error('a name is read where there is no node');
    const properties = nearest[args.choice('language') ?? ''];
    if (!properties) return { calls: [], value: node.property('name') };
    return { calls: [], value: cypher`coalesce(${properties.map((name) => node.property(name))})` };
  });
