import { setTimeout } from 'node:timers/promises';
import neo4j, { type ManagedTransaction, type QueryResult, type SessionMode } from 'neo4j-driver';
import { databaseError } from './database-error.js';
import { keepGarbageYoung } from './garbage-stays-young.js';
import { sendStatementsInOneWrite } from './one-write.js';
import { toParameters } from './parameters.js';
import { pauseBeforeRetry } from './when-to-retry.js';
import { withDeadline } from './with-deadline.js';
import { withoutStackTrace } from './without-stack-trace.js';

export type Row = Record<string, unknown>;
/** Whole numbers among them travel as INTEGER, all others as FLOAT. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface StatementOptions {
  /** After which the server gives the statement up; 10 s where nothing is said. */
  readonly timeoutMs?: number;
  /** The statement as people read it, where what is sent is another text: `onStatement` is told of it. */
  readonly asWritten?: string;
}

/** Statements that take effect together or not at all. */
export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<Row[]>;
}

/**
 * A Neo4j database. Every method throws WhometError: DATABASE_UNAVAILABLE within seconds while Neo4j is gone (and none
 * once it is back), TIMEOUT, INTERNAL for a statement that Neo4j refuses.
 */
export interface Database {
  /** One statement in one round trip, sent to any server of a cluster; run again where that may help (when-to-retry.ts). */
  read(cypher: string, parameters?: Parameters, options?: StatementOptions): Promise<Row[]>;
  /** One statement in one round trip, sent to the leader; run again only where it certainly had no effect (a deadlock). */
  write(cypher: string, parameters?: Parameters, options?: StatementOptions): Promise<Row[]>;
  /** All of `work` or nothing. `work` may be called again after a lost connection: it must hold no state of its own. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: StatementOptions): Promise<T>;
  /** Whether the database answers queries: one round trip, not counted by `onStatement`. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** Told of every statement before it is sent. */
  readonly onStatement?: (cypher: string, parameters: Parameters) => void;
}

const defaultTimeoutMs = 10_000;
const verifyTimeoutMs = 5_000;

/** The driver's own patience, 30 s and 60 s, is too long for a person who waits for a page. */
const driverConfig = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 2_000,
  connectionLivenessCheckTimeout: 60_000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  userAgent: 'whomet',
};

/** Opens no connection yet: the first statement does, or `verify`. */
export function openDatabase(options: DatabaseOptions): Database {
  const { uri, username, password, database = 'neo4j', onStatement } = options;
  sendStatementsInOneWrite();
  keepGarbageYoung();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), driverConfig);
  // Shared by all sessions, so that each reads what any of them wrote, whichever server of a cluster answers. One server
  // alone reads what it wrote in any case.
  const ofCluster = uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const session = (defaultAccessMode: SessionMode) => driver.session({ database, defaultAccessMode, ...ofCluster });
  const explain = (error: unknown) => databaseError(error, { uri, username, database });

  async function once(mode: SessionMode, cypher: string, parameters: object, timeout: number): Promise<Row[]> {
    const opened = session(mode);
    try {
      const result = withoutStackTrace(() => opened.run(cypher, parameters, { timeout }));
      return rows(await withDeadline(result, timeout));
    } finally {
      // Not waited for: closing a session whose statement was given up would wait for that statement.
      opened.close().catch(() => undefined);
    }
  }

  async function run(mode: SessionMode, cypher: string, parameters: Parameters, timeout: number): Promise<Row[]> {
    const sent = toParameters(parameters);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(mode, cypher, sent, timeout);
      } catch (error) {
        const pause = pauseBeforeRetry(mode, error, attempt);
        if (pause === undefined) throw explain(error);
        await setTimeout(pause);
      }
    }
  }

  async function statement(mode: SessionMode, cypher: string, parameters: Parameters = {}, given?: StatementOptions) {
    onStatement?.(given?.asWritten ?? cypher, parameters);
    return run(mode, cypher, parameters, given?.timeoutMs ?? defaultTimeoutMs);
  }

  return {
    read: (cypher, parameters, given) => statement('READ', cypher, parameters, given),
    write: (cypher, parameters, given) => statement('WRITE', cypher, parameters, given),
    async transaction(work, given) {
      const opened = session('WRITE');
      const bind = (transaction: ManagedTransaction): Transaction => ({
        async run(cypher, parameters = {}) {
          onStatement?.(cypher, parameters);
          return rows(await transaction.run(cypher, toParameters(parameters)));
        },
      });
      try {
        return await opened.executeWrite((transaction) => work(bind(transaction)), {
          timeout: given?.timeoutMs ?? defaultTimeoutMs,
        });
      } catch (error) {
        throw explain(error);
      } finally {
        opened.close().catch(() => undefined);
      }
    },
    async verify() {
      await run('READ', 'RETURN 1 AS one', {}, verifyTimeoutMs);
    },
    close: () => driver.close(),
  };
}

const rows = (result: QueryResult): Row[] => result.records.map((record) => record.toObject());
