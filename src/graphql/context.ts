import type { Database } from '../graph/database.js';

/** What every resolver gets. */
export interface Context {
  readonly database: Pick<Database, 'read'>;
}

export const createContext = (database: Pick<Database, 'read'>): Context => ({ database });
