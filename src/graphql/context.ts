import type { Database, Row } from '../graph/database.js';

/** What every resolver gets. */
export interface Context {
  readonly database: Pick<Database, 'read'>;
  /**
   * The rows that the root fields' statements gave, by response key: where one operation is answered a second time, by
   * another road, nothing is asked of the database again.
   */
  rows?: Map<string, Promise<Row | undefined>>;
}

export const createContext = (database: Pick<Database, 'read'>): Context => ({ database });
