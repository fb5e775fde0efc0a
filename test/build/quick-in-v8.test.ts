import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { expect, it } from 'vitest';

const { quickInV8, withHelpers } = await import(new URL('../../.config/quick-in-v8.mjs', import.meta.url).href);

const built = (source: string): string =>
  ts
    .transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022 },
      transformers: { after: [quickInV8] },
    })
    .outputText.trim();

it.each([
  ['({ ...a, b, c: 1 });', '(Object.assign({}, a, { b, c: 1 }));'],
  ['f({ ...a, ...{ ...b, c } });', 'f(Object.assign({}, a, Object.assign({}, b, { c })));'],
  ['a.b().flatMap((c) => c.flatMap(d)).e();', 'flatMappedInLoop(a.b(), (c) => flatMappedInLoop(c, d)).e();'],
])('%s is built as %s', (source, expected) => {
  expect(built(source)).toBe(expected);
});

it.each([
  '({ a, ...b });',
  '({ ...a });',
  '({ ...a, get b() { return 1; } });',
  'const { a, ...b } = c;',
  'f(...a);',
  'a?.flatMap(b);',
  'a?.b.flatMap(c);',
  'a.flatMap(b, c);',
])('is built as it is: %s', (source) => {
  expect(built(source)).toBe(source);
});

it.each([
  '({ ...a, y: 3, ...(false ? { y: 4 } : {}), z: 5, ...undefined })',
  "({ ...a, ['x' + 1]: 3, inner: (() => ({ ...a, x: 9 }))(), x: 0 })",
  '[1, [2], [[3]], []].flatMap((value) => value)',
  '[3, 2].flatMap((value, index, list) => [value + index, list.length])',
])('has the same value: %s', (source) => {
  const evaluate = (code: string) => JSON.stringify(runInNewContext(`const a = { x: 1, y: 2 }; ${code}`));
  expect(built(source)).not.toMatch(/\{ \.\.\.|\.flatMap/u);
  expect(evaluate(withHelpers(built(source)))).toBe(evaluate(source));
});
