import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressDisplay } from '../../seeds/progress-display.js';

/** Shows 0 to 100 of 100 rows of one step after another step without figures; gives all that was written. */
function shown(stream: PassThrough): string {
  const display = progressDisplay(stream);
  display.show({ step: 'Starting Neo4j' });
  for (let done = 0; done <= 100; done += 1) display.show({ step: 'Loading facts', done, total: 100 });
  display.end();
  display.end();
  return String(stream.read());
}

describe('progressDisplay', () => {
  it('writes a plain line for each step and each twentieth of it where there is no terminal', () => {
    const twentieths = Array.from({ length: 21 }, (_, index) => `Loading facts: ${index * 5}%`);
    expect(shown(new PassThrough())).toBe(`${['Starting Neo4j', ...twentieths].join('\n')}\n`);
  });

  it('draws a bar on a terminal and gives the cursor back', () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const text = shown(terminal);
    expect(text).toMatch(/Loading facts █+ 100%/u);
    expect(text.lastIndexOf('\u001B[?25h')).toBeGreaterThan(text.lastIndexOf('\u001B[?25l'));
  });
});
