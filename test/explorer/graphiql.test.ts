import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type ServedGraph, serveSeeds } from '../support/serve-seeds.js';
import { exampleFiles, operationName } from './examples.js';

let served: ServedGraph;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveSeeds(inject('neo4j')), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test('GraphiQL opens with five questions, answers one, and asks nothing of any other host', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const mistakes: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${served.url}/`) && !request.url().startsWith('data:'))
      elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') mistakes.push(message.text());
  });

  await page.goto(served.url);
  expect(page.url()).toBe(`${served.url}/graphiql`);
  const names = (await exampleFiles()).map(({ text }) => operationName(text));
  const tabs = page.getByRole('tab');
  await tabs.nth(names.length - 1).waitFor();
  expect(await tabs.allInnerTexts()).toEqual(names);

  // The editors are loaded after the page is; until they are, a tab and the button do nothing.
  const asked = (name = '') => page.locator('.graphiql-query-editor .view-lines').getByText(name).first();
  await asked(names[0]).waitFor();
  await page.locator('.graphiql-response .monaco-editor').first().waitFor();
  await page.getByRole('tab', { name: names[1] ?? '' }).click();
  await asked(names[1]).waitFor();
  await page.getByRole('button', { name: /execute query/iu }).click();
  const answer = page.locator('.graphiql-response .view-lines');
  await answer.getByText('"data"').waitFor();
  expect(await answer.textContent()).toMatch(/\p{Script=Han}{2}/u);
  expect(await answer.textContent()).not.toContain('"errors"');

  expect(elsewhere).toEqual([]);
  expect(mistakes).toEqual([]);
  await page.close();
});
