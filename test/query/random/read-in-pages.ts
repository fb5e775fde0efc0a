import { expect } from 'vitest';
import type { Ask } from '../ask.js';
import type { RandomList } from './random-list.js';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads a list whole, then in pages of this size forwards and backwards; all must tell the same. */
export async function readInPages(ask: Ask, { source, path }: RandomList, size: number): Promise<void> {
  const read = async (given: string): Promise<Page | null> => {
    const { data, errors } = await ask(source(given));
    expect(errors, source(given)).toEqual([]);
    return path.reduce((at: unknown, key) => (at as Record<string, unknown> | null)?.[key], data) as Page | null;
  };
  const whole = await read('first: 100');
  if (!whole) return;
  expect(whole.totalCount, source('')).toBe(whole.edges.length);

  const forwards: Page['edges'][number][] = [];
  for (let after = '', goesOn = true; goesOn; ) {
    const page = (await read(`first: ${size}${after}`)) as Page;
    expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    forwards.push(...page.edges);
    goesOn = page.pageInfo.hasNextPage;
    expect(goesOn, source('')).toBe(forwards.length < whole.totalCount);
    after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
  expect(forwards, source('forwards')).toEqual(whole.edges);

  const backwards: Page['edges'][number][] = [];
  for (let before = '', goesOn = true; goesOn; ) {
    const page = (await read(`last: ${size}${before}`)) as Page;
    expect(page.pageInfo.hasNextPage).toBe(before !== '');
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    backwards.unshift(...page.edges);
    goesOn = page.pageInfo.hasPreviousPage;
    expect(goesOn, source('')).toBe(backwards.length < whole.totalCount);
    before = `, before: ${JSON.stringify(page.pageInfo.startCursor)}`;
  }
  expect(backwards, source('backwards')).toEqual(whole.edges);
}
