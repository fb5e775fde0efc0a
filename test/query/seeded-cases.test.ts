import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../support/seeded.js';
import { runCases } from './cases.js';

runCases(fileURLToPath(new URL('../queries', import.meta.url)), loadSeeds);
