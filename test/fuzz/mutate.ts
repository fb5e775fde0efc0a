import { byteMutations } from './byte-mutations.js';
import { Random } from './random.js';
import type { SourceDocument } from './source-documents.js';
import { textMutations } from './text-mutations.js';

export interface Mutant extends SourceDocument {
  /** How it was made, for a report: the document and the mutations in their order. */
  readonly story: string;
}

/** No mutant has more bytes: time is to be judged by what is in it, not by its size. */
const largest = 200_000;
const names = ['.txt', '.md', '.html', '.pdf'];

/** The same document for the same seed, number and sources. */
export function mutant(seed: number, number: number, sources: readonly SourceDocument[]): Mutant {
  const random = new Random(seed, number);
  const source = random.pick(sources);
  const binary = source.file.endsWith('.pdf');
  let { file, bytes } = source;
  const story = [file];
  for (let steps = random.size(1, 5); steps > 0; steps--) {
    const onText = !binary && random.next() < 0.85;
    const [name, mutate] = random.pick<[string, unknown]>(Object.entries(onText ? textMutations : byteMutations));
    bytes = onText
      ? ofText(bytes, (text) => (textMutations[name] as (typeof textMutations)[string])(text, random))
      : (byteMutations[name] as (typeof byteMutations)[string])(bytes, random, random.pick(sources).bytes);
    story.push(typeof mutate === 'function' ? name : '');
    if (bytes.length > largest) bytes = bytes.slice(0, largest);
  }
  if (random.next() < 0.05) file = file.replace(/\.\w+$/u, random.pick(names));
  return { file, bytes, story: [...story, file].join(' > ') };
}

/** UTF-8 where it is that; other bytes are changed as if each was a character. */
function ofText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd')) return Buffer.from(change(text));
  return Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1');
}
