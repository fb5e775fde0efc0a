import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLexicon } from '../../seeds/read-lexicon.js';
import { WhometError } from '../../src/model/error.js';
import { lexiconFolder } from './lexicon-folder.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-lexicon-'));
  cpSync(lexiconFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The problems that the shipped lexicon has once one of its files is replaced. */
function problemsWith(file: string, yaml: string): unknown {
  writeFileSync(join(folder, file), yaml);
  try {
    readLexicon(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(WhometError);
    expect((error as WhometError).code).toBe('INVALID_LEXICON');
    return (error as WhometError).details.problems ?? (error as WhometError).message;
  }
  return [];
}

describe('a lexicon with errors', () => {
  it('is told of an entry that is not well formed, with file, entry and reason', () => {
    const problems = problemsWith(
      'people.yaml',
      `
- id: person/zhang-san
  names: { ZH_HANS: [张三] }
- id: person/李四
  names: { ZH_HANS: [李四] }
- id: person/wang-wu
  country: china
  names: { ZH_HANS: [] }
- id: person/zhao-liu
  nam: { ZH_HANS: [赵六] }
`,
    );
    expect(problems).toEqual([
      'people.yaml: person/李四: id: must be person/ and a lower-case slug',
      'people.yaml: person/wang-wu: names: ZH_HANS: must list at least one form, or be left out',
      'people.yaml: person/wang-wu: country: must be place/ and a lower-case slug',
      expect.stringContaining('people.yaml: person/zhao-liu: names: '),
      expect.stringContaining('people.yaml: person/zhao-liu: Unrecognized key: "nam"'),
    ]);
  });

  it('is told of an id used twice and of one form that names two entities, in whatever script', () => {
    const problems = problemsWith(
      'people.yaml',
      `
- id: person/liu-yi
  names: { ZH_HANS: [刘一, 一刘] }
- id: person/liu-yi
  names: { ZH_HANS: [刘怡] }
- id: person/liu-one
  names: { ZH_HANT: [劉一] }
- id: person/bei-jing
  names: { ZH_HANS: [北京] }
`,
    );
    expect(problems).toEqual([
      'people.yaml: person/liu-yi: the id is used twice (also in people.yaml)',
      'people.yaml: person/liu-one: 劉一 already names person/liu-yi (people.yaml); keep it in one',
      'places.yaml: place/beijing: 北京 already names person/bei-jing (people.yaml); keep it in one',
    ]);
  });

  it('is told of a reference that leads nowhere and of issues that are each broader than the other', () => {
    const problems = problemsWith(
      'issues.yaml',
      `
- id: issue/one
  broader: issue/other
  names: { ZH_HANS: [甲议题] }
- id: issue/other
  broader: issue/one
  names: { ZH_HANS: [乙议题] }
- id: issue/third
  broader: issue/none
  names: { ZH_HANS: [丙议题] }
`,
    );
    expect(problems).toEqual([
      'issues.yaml: issue/third: refers to issue/none, which no entry has as its id',
      'issues.yaml: issue/one: lies within itself by way of issue/other',
      'issues.yaml: issue/other: lies within itself by way of issue/one',
    ]);
  });

  it('is told of YAML that does not parse, and of a file that is not a list', () => {
    expect(problemsWith('titles.yaml', '- { rank: OFFICIAL')).toEqual([
      expect.stringMatching(/^titles\.yaml: line 2: /u),
    ]);
    expect(problemsWith('titles.yaml', 'rank: OFFICIAL')).toEqual(['titles.yaml: must be a list of entries']);
  });

  it('is told of a file that is missing', () => {
    rmSync(join(folder, 'outlets.yaml'));
    expect(() => readLexicon(folder)).toThrow(/outlets\.yaml cannot be read; it must exist/u);
  });
});
