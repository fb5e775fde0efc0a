import type { Row } from './row.js';

const [left, width, right] = [130, 560, 70];
const [bar, gap, top] = [11, 14, 56];
const colours = ['#9ecae1', '#4292c6', '#08519c'];

/**
 * An SVG of bars: for each operation the p50 of whomet in graphs of each size, with a mark where the same Cypher by hand
 * stands. Bars of one length mean that the size of the graph does not matter.
 */
export function chartOf(rows: readonly Row[]): string {
  const operations = [...new Set(rows.map(({ operation }) => operation))];
  const sizes = [...new Set(rows.map(({ meetings }) => meetings))].sort((a, b) => a - b);
  const most = Math.max(...rows.flatMap(({ p50, raw }) => [p50, raw.p50]));
  const scale = (ms: number): number => Math.round((ms / most) * width * 10) / 10;
  const block = sizes.length * bar + gap;
  const bars = rows.map((row) => {
    const size = sizes.indexOf(row.meetings);
    const y = top + operations.indexOf(row.operation) * block + size * bar;
    const end = left + scale(row.p50);
    const byHand = left + scale(row.raw.p50);
    return [
      `<rect x="${left}" y="${y}" width="${scale(row.p50)}" height="${bar - 2}" fill="${colours[size % colours.length]}"/>`,
      `<line x1="${byHand}" x2="${byHand}" y1="${y - 1}" y2="${y + bar - 1}" stroke="#d94801" stroke-width="2"/>`,
      `<text x="${Math.max(end, byHand) + 5}" y="${y + bar - 3}">${row.p50.toFixed(1)} ms</text>`,
    ].join('\n');
  });
  const names = operations.map((name, at) => {
    const y = top + at * block + (sizes.length * bar) / 2 + 3;
    return `<text x="${left - 8}" y="${y}" text-anchor="end" font-weight="bold">${name}</text>`;
  });
  const legend = sizes.map((size, at) => {
    const x = left + at * 130;
    const fill = colours[at % colours.length];
    return `<rect x="${x}" y="30" width="10" height="10" fill="${fill}"/><text x="${x + 14}" y="39">${size.toLocaleString('en')} meetings</text>`;
  });
  const mark = left + sizes.length * 130;
  const height = top + operations.length * block;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + right} ${height}" font-family="sans-serif" font-size="10">
<rect width="100%" height="100%" fill="white"/>
<text x="${left}" y="18" font-size="13">Milliseconds to an answer, middle of all (p50), eight requests at a time</text>
${legend.join('\n')}
<line x1="${mark}" x2="${mark}" y1="29" y2="41" stroke="#d94801" stroke-width="2"/><text x="${mark + 6}" y="39">Cypher by hand, without a server</text>
${[...names, ...bars].join('\n')}
</svg>
`;
}
