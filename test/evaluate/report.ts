import type { Evaluation } from './evaluate-folder.js';
import { falseHeldMeetings, figuresOf } from './figures.js';
import { countedKinds, sharedKinds } from './tally.js';

const titles = {
  people: 'people',
  meetings: 'held meetings',
  participants: 'participants',
  issues: 'issues',
  dates: 'dates',
  places: 'places',
  statuses: 'planned, cancelled, calls',
} as const;
const width = Math.max(...Object.values(titles).map(({ length }) => length)) + 2;

/** The table of figures. */
export function tableOf({ documents, tally }: Evaluation): string {
  const figures = figuresOf(tally);
  const number = (figure: string) => (figures[figure] ?? 0).toFixed(3).padStart(9);
  const lines = [
    `${documents.length} documents`.padEnd(width) +
      ['precision', 'recall', 'F1'].map((name) => name.padStart(9)).join(' '),
    ...countedKinds.map((kind) => {
      const { hit, found, gold } = tally[kind];
      const ratios = ['precision', 'recall', 'F1'].map((name) => number(`${kind} ${name}`)).join(' ');
      return `${titles[kind].padEnd(width)}${ratios}   ${hit} right of ${found} found, ${gold} in the gold`;
    }),
    ...sharedKinds.map((kind) => {
      const { right, of } = tally[kind];
      return `${titles[kind].padEnd(width)}${number(kind)}${' '.repeat(20)}   ${right} right of ${of}`;
    }),
    `${falseHeldMeetings.padEnd(width)}${String(tally.falseHeld).padStart(9)}`,
  ];
  return lines.join('\n');
}

/** Each document's misses, each with its sentences. */
export function missesOf({ documents }: Evaluation): string {
  const wrong = documents.filter(({ misses }) => misses.length > 0);
  const right = documents.filter(({ misses }) => misses.length === 0).map(({ name }) => name);
  const blocks = wrong.map(({ name, misses }) =>
    [
      `${name}.txt`,
      ...misses.flatMap(({ what, sentences }) => [`  ${what}`, ...sentences.map((sentence) => `      ${sentence}`)]),
    ].join('\n'),
  );
  if (right.length > 0) blocks.push(`as in the gold: ${right.join(', ')}`);
  return blocks.join('\n\n');
}
