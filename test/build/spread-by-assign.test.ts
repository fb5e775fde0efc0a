import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { expect, it } from 'vitest';

const { spreadByAssign } = await import(new URL('../../.config/spread-by-assign.mjs', import.meta.url).href);

const built = (source: string): string =>
  ts
    .transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022 },
      transformers: { after: [spreadByAssign] },
    })
    .outputText.trim();

it('spreads by Object.assign where a literal begins with a spread', () => {
  expect(built('({ ...a, b, c: 1 });')).toBe('(Object.assign({}, a, { b, c: 1 }));');
  expect(built('f({ ...a, ...{ ...b, c } });')).toBe('f(Object.assign({}, a, Object.assign({}, b, { c })));');
});

it.each([
  '({ a, ...b });',
  '({ ...a });',
  '({ ...a, get b() { return 1; } });',
  'const { a, ...b } = c;',
  'f(...a);',
  '[...a, b];',
])('leaves as it is: %s', (source) => {
  expect(built(source)).toBe(source);
});

it.each([
  '({ ...a, y: 3, ...(false ? { y: 4 } : {}), z: 5, ...undefined })',
  "({ ...a, ['x' + 1]: 3, inner: (() => ({ ...a, x: 9 }))(), x: 0 })",
])('makes the same object, with keys in the same order: %s', (source) => {
  const evaluate = (code: string) => JSON.stringify(runInNewContext(`const a = { x: 1, y: 2 }; ${code}`));
  expect(built(source)).not.toContain('{ ...');
  expect(evaluate(built(source))).toBe(evaluate(source));
});
