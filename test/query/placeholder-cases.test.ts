import { fileURLToPath } from 'node:url';
import { runCases } from './cases.js';
import { loadPlaceholders } from './placeholder-graph.js';

runCases(fileURLToPath(new URL('../queries/placeholder', import.meta.url)), loadPlaceholders);
