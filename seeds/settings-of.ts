import envPaths from 'env-paths';
import { readSettings, type Settings } from '../src/model/settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of an environment; a local Neo4j lives where this system keeps a user's data, unless WHOMET_HOME says where. */
export const settingsOf = (env: Environment): Settings => readSettings(env, envPaths('whomet', { suffix: '' }).data);

/** Where whomet keeps what it has worked out, also where nothing else of the settings is asked for. */
export const homeOf = (env: Environment): string => settingsOf({ WHOMET_HOME: env.WHOMET_HOME }).home;
