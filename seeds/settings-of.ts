import envPaths from 'env-paths';
import { readSettings, type Settings } from '../src/model/settings.js';

/** The settings of an environment; a local Neo4j lives where this system keeps a user's data, unless WHOMET_HOME says where. */
export const settingsOf = (env: Readonly<Record<string, string | undefined>>): Settings =>
  readSettings(env, envPaths('whomet', { suffix: '' }).data);
