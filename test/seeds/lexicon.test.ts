import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../seeds/read-lexicon.js';
import { foldName, foldScript } from '../../src/model/fold.js';
import { lexiconFolder } from './lexicon-folder.js';

const lexicon = readLexicon(lexiconFolder);
const entities = [...lexicon.people, ...lexicon.places, ...lexicon.organizations, ...lexicon.issues];

/** The id of the entity that a form names, whatever its script and case. */
const owner = (form: string): string | undefined =>
  entities.find(({ names }) =>
    Object.values(names)
      .flat()
      .some((name: string) => foldName(name) === foldName(form)),
  )?.id;

describe('the lexicon', () => {
  it.each([
    ['刘鹤', '劉鶴', 'Liu He'],
    ['特朗普', '川普', 'Trump'],
    ['姆努钦', '姆欽', '梅努欽', '努勤', 'Mnuchin'],
    ['莱特希泽', '萊特希澤', '賴海哲', 'Lighthizer'],
    ['新西兰', '紐西蘭', 'New Zealand'],
    ['沙特阿拉伯', '沙烏地阿拉伯', '沙地阿拉伯'],
    ['华尔街日报', '華爾街日報', 'WSJ'],
    ['东盟', '東協', 'ASEAN'],
    ['中兴通讯', '中興公司', 'ZTE'],
    ['知识产权保护', '保護知識產權', '智慧財產權保護'],
  ])('knows %s by its other names', (...forms) => {
    const ids = new Set(forms.map(owner));
    expect(ids.size).toBe(1);
    expect(ids).not.toContain(undefined);
  });

  it.each([
    ['关税', '关税和非关税措施'],
    ['非关税措施', '关税和非关税措施'],
    ['知识产权', '知识产权保护'],
    ['技术转让', '强制技术转让'],
    ['实施机制', '双向实施机制'],
    ['贸易顺差', '贸易逆差'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(owner(one)).toBeDefined();
    expect(owner(one)).not.toBe(owner(other));
  });

  it('puts rooms in their buildings, buildings in their cities, cities in their countries', () => {
    const parents = new Map(lexicon.places.map((place) => [place.id, place.in]));
    const chain: string[] = [];
    for (let at: string | undefined = 'place/oval-office'; at; at = parents.get(at)) chain.push(at);
    expect(chain).toEqual(['place/oval-office', 'place/white-house', 'place/washington-dc', 'place/us']);
  });

  it('has every country under its own code, once', () => {
    const countries = lexicon.places.filter(({ kind }) => kind === 'COUNTRY');
    for (const { id, countryCode } of countries) expect(id).toBe(`place/${countryCode?.toLowerCase()}`);
    expect(lexicon.places.filter(({ kind, countryCode }) => kind !== 'COUNTRY' && countryCode)).toEqual([]);
    expect(countries.length).toBeGreaterThan(200);
  });

  it('leaves no entity without a Chinese name', () => {
    expect(entities.filter(({ names }) => !names.ZH_HANS && !names.ZH_HANT)).toEqual([]);
  });

  it('writes simplified names in simplified characters', () => {
    const wrong = entities.flatMap(({ names }) => (names.ZH_HANS ?? []).filter((name) => foldScript(name) !== name));
    expect(wrong).toEqual([]);
  });

  it('keeps one-character forms out of the names', () => {
    const all = [...entities, ...lexicon.titles].flatMap(({ names }) => Object.values(names).flat());
    expect(all.filter((name) => [...name].length < 2)).toEqual([]);
  });
});
