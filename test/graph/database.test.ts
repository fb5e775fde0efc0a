import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.js';
import type { WhometError } from '../../src/model/error.js';

const server = inject('neo4j');

const failure = (promise: Promise<unknown>): Promise<WhometError> =>
  promise.then(
    () => expect.fail('it should have failed'),
    (error: WhometError) => error,
  );

describe('a database that answers', () => {
  const statements: string[] = [];
  let database: Database;

  beforeAll(async () => {
    database = openDatabase({ ...server, onStatement: (cypher) => statements.push(cypher) });
    await database.write('MATCH (n) DETACH DELETE n');
  });
  afterEach(() => statements.splice(0));
  afterAll(() => database.close());

  test('reads what it wrote, whole numbers as whole numbers', async () => {
    await database.write('CREATE (:Person {id: $id, ordinal: $ordinal, weight: $weight})', {
      id: 'person/zhang-san',
      ordinal: 3,
      weight: 0.5,
    });
    const [row] = await database.read(
      'MATCH (p:Person) RETURN p.id AS id, p.ordinal AS ordinal, p.ordinal IS :: INTEGER AS whole, p.weight AS weight LIMIT $first',
      { first: 1 },
    );
    expect(row).toEqual({ id: 'person/zhang-san', ordinal: 3, whole: true, weight: 0.5 });
  });

  test('converts numbers within lists and maps too', async () => {
    const [row] = await database.read('UNWIND $rows AS row RETURN row.n IS :: INTEGER AS whole, row.of[0] AS first', {
      rows: [{ n: 1, of: [2, null] }],
    });
    expect(row).toEqual({ whole: true, first: 2 });
  });

  test('refuses to write in a read', async () => {
    const error = await failure(database.read('CREATE (:Person)'));
    expect(error.code).toBe('INTERNAL');
    expect(error.message).toContain('AccessMode');
  });

  test('tells every statement to onStatement, and no health check', async () => {
    await database.verify();
    await database.read('RETURN 1 AS one');
    await database.transaction((transaction) => transaction.run('RETURN 2 AS two'));
    expect(statements).toEqual(['RETURN 1 AS one', 'RETURN 2 AS two']);
  });

  test('tells it of a statement as people read it, whatever is sent', async () => {
    expect(await database.read('RETURN 3 AS a', {}, { asWritten: 'RETURN 3 AS three' })).toEqual([{ a: 3 }]);
    expect(statements.at(-1)).toBe('RETURN 3 AS three');
  });

  test('undoes the whole of a transaction that fails', async () => {
    const error = await failure(
      database.transaction(async (transaction) => {
        await transaction.run("CREATE (:Person {id: 'person/li-si'})");
        await transaction.run('RETURN 1 / 0');
      }),
    );
    expect(error.code).toBe('INTERNAL');
    expect(await database.read("MATCH (p:Person {id: 'person/li-si'}) RETURN p")).toEqual([]);
  });

  test('gives up a statement that takes too long', async () => {
    const long = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum';
    const error = await failure(database.read(long, {}, { timeoutMs: 300 }));
    expect(error.code).toBe('TIMEOUT');
    await database.verify();
  });

  test('keeps what Neo4j said of a wrong statement', async () => {
    const error = await failure(database.read('MATCH (n RETURN n'));
    expect(error.code).toBe('INTERNAL');
    expect(error.message).toContain('Neo.ClientError.Statement.SyntaxError');
  });
});

describe('a database that cannot be used', () => {
  const opened: Database[] = [];
  const open = (changes: Partial<typeof server> & { database?: string }): Database => {
    const database = openDatabase({ ...server, ...changes });
    opened.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });

  test('says which user was not let in, and never the password', async () => {
    const error = await failure(open({ password: 'not-the-password' }).verify());
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    expect(error.message).toContain('NEO4J_PASSWORD');
    expect(`${error.message} ${JSON.stringify(error.details)}`).not.toContain('not-the-password');
  });

  test('says that there is no such database', async () => {
    const error = await failure(open({ database: 'nowhere' }).read('RETURN 1'));
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    expect(error.message).toContain('NEO4J_DATABASE');
  });

  test.each(['bolt', 'neo4j'])('fails while %s:// is gone, and goes on when it is back', async (scheme) => {
    const line = await Line.to(new URL(server.uri));
    const database = open({ uri: `${scheme}://127.0.0.1:${line.port}` });
    const answer = () => database.read('RETURN 1 AS one');
    if (scheme === 'bolt') expect(await answer()).toEqual([{ one: 1 }]);
    await line.cut();
    const write = () => database.write('RETURN 1');
    const transaction = () => database.transaction((each) => each.run('RETURN 1'));
    for (const attempt of [answer, write, transaction, database.verify]) {
      const error = await failure(attempt());
      expect(error.code).toBe('DATABASE_UNAVAILABLE');
      expect(error.message).toContain(`127.0.0.1:${line.port}`);
    }
    await line.mend();
    expect(await answer()).toEqual([{ one: 1 }]);
    await database.close();
    await line.cut();
  });

  test('gives up on a server that accepts and then says nothing', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    const { port } = mute.address() as { port: number };
    const error = await failure(open({ uri: `bolt://127.0.0.1:${port}` }).verify());
    expect(error.code).toMatch(/DATABASE_UNAVAILABLE|TIMEOUT/u);
    for (const socket of sockets) socket.destroy();
    mute.close();
  });
});

/** A TCP line to a server which can be cut and mended, so that the server need not be restarted. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  private constructor(private readonly target: URL) {}

  static async to(target: URL): Promise<Line> {
    const line = new Line(target);
    await line.mend();
    return line;
  }

  async mend(): Promise<void> {
    const relay = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => [near, far].map((each) => each.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => relay.listen(this.port, '127.0.0.1', resolve));
    this.port = (relay.address() as { port: number }).port;
    this.server = relay;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(undefined)));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}
