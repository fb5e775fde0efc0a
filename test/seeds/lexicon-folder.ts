import { fileURLToPath } from 'node:url';

/** The lexicon that the project ships. */
export const lexiconFolder = fileURLToPath(new URL('../../seeds/lexicon', import.meta.url));
