import type { InProcess } from './in-process.js';
import { load, loadByHand, type Round } from './load.js';
import type { Asked, Operation, Values } from './operations.js';
import type { Row, Speed } from './row.js';

export interface HandWritten {
  run(cypher: string, variables: object): Promise<unknown>;
  dbHits(cypher: string, variables: object): Promise<number>;
}

export interface Setting {
  readonly meetings: number;
  readonly inProcess: InProcess;
  readonly handWritten: HandWritten;
  /** Addresses of the servers. */
  readonly whomet: string;
  readonly bare: string;
  readonly peer?: string | undefined;
  readonly rounds: number;
  readonly secondsPerRound: number;
  /** Requests after which Node.js has compiled what it runs, and Neo4j has planned what it is asked. */
  readonly warmRequests: number;
}

/**
 * Measures one operation: first that all give the same answer, then, in turns of a few seconds so that whatever else the
 * machine does slows all of them alike, how fast. Ratios are of one round; the middle of the rounds counts.
 */
export async function measureOperation(operation: Operation, setting: Setting): Promise<Row> {
  const { inProcess, handWritten, meetings } = setting;
  const { whomet, byHand, name } = operation;
  const bodies = bodiesOf(operation, setting);
  const answerSize = await checkAnswers(operation, setting, bodies);
  const { cypher, parameters } = await inProcess.statementOf(whomet);
  const [dbHits, rawHits] = [
    await handWritten.dbHits(cypher, parameters),
    await handWritten.dbHits(byHand.text, byHand.variables),
  ];
  const compile = await inProcess.compileTime(whomet);
  const over = overHttp(setting);
  const rounds = await inTurns(setting, {
    whomet: over(setting.whomet, bodies.whomet),
    raw: (amount) => loadByHand(() => handWritten.run(byHand.text, byHand.variables), amount),
    bare: over(setting.bare, bodies.bare),
    ...(bodies.peer ? { peer: over(setting.peer as string, bodies.peer) } : {}),
  });
  const speed = (who: string): Speed => speedOf(rounds[who] ?? []);
  const rateTo = (who: string): number =>
    middle((rounds.whomet ?? []).map(({ perSecond }, at) => perSecond / (rounds[who]?.[at]?.perSecond ?? Number.NaN)));
  return {
    ...{ operation: name, meetings, ...speed('whomet'), dbHits, dbHitsToRaw: dbHits / rawHits },
    ...{ rateToPeer: rounds.peer ? rateTo('peer') : null, rateToBare: rateTo('bare'), compile },
    ...{ raw: { ...speed('raw'), dbHits: rawHits }, bare: speed('bare'), peer: rounds.peer ? speed('peer') : null },
    answerSize,
  };
}

/**
 * Neo4j's Java compiles what runs often, and an operation asked of a Neo4j that has just started measures that. So the
 * first operation's own requests before the clock do not have to do it for all: every one is asked of both servers that the
 * ratios compare.
 */
export async function warmNeo4j(operations: readonly Operation[], setting: Setting): Promise<void> {
  const over = overHttp(setting);
  for (const operation of operations) {
    const { whomet, bare } = bodiesOf(operation, setting);
    await warmed(over(setting.whomet, whomet), setting.warmRequests / 4);
    await warmed(over(setting.bare, bare), setting.warmRequests / 4);
  }
}

type Ask = (requests: number) => Promise<Round>;

const overHttp =
  ({ peer }: Setting) =>
  (url: string, body: string): Ask =>
  (amount) =>
    peer ? load(url, body, amount) : loadByHand(() => post(url, body), amount);

interface Bodies {
  readonly whomet: string;
  readonly bare: string;
  readonly peer: string | undefined;
}

const bodiesOf = ({ whomet, byHand, name, peer }: Operation, setting: Setting): Bodies => ({
  whomet: bodyOf(whomet),
  bare: JSON.stringify({ operationName: name, query: whomet.text, variables: byHand.variables }),
  peer: peer && setting.peer ? bodyOf(peer) : undefined,
});

const bodyOf = ({ text, variables }: Asked): string => JSON.stringify({ query: text, variables });

/** Requests of a round at least, unless even these would take longer than so many seconds. */
const leastRequests = 40;
const longestSeconds = 10;
const firstRequests = 400;
/** As many as there are connections. */
const fewestRequests = 8;

/**
 * One round to warm up, by which it is known how many requests take about as long as wanted; then the others, each
 * contender once in each.
 */
async function inTurns(
  { rounds: count, secondsPerRound, warmRequests }: Setting,
  runs: Readonly<Record<string, Ask>>,
): Promise<Readonly<Record<string, Round[]>>> {
  const rounds: Record<string, Round[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  const requests: Record<string, number> = {};
  for (const [name, run] of Object.entries(runs)) {
    const warm = await warmed(run, warmRequests);
    const wanted = Math.max(leastRequests, Math.ceil(warm.perSecond * secondsPerRound));
    requests[name] = Math.min(wanted, most(warm));
    await run(requests[name]);
  }
  const order = Object.entries(runs);
  for (let round = 0; round < count; round += 1) {
    for (const [name, run] of order) rounds[name]?.push(await run(requests[name] ?? leastRequests));
    // So that nobody always comes behind the same one, who leaves Neo4j's caches and compiled code as its own statement likes them.
    order.push(...order.splice(0, 1));
  }
  return rounds;
}

const most = ({ perSecond }: Round): number => Math.max(fewestRequests, Math.ceil(perSecond * longestSeconds));

/** Asks so often, or for `longestSeconds`. */
async function warmed(run: Ask, requests: number): Promise<Round> {
  await run(fewestRequests);
  const first = await run(fewestRequests);
  // The first few are so slow that they say little of how many fit into the time.
  const begun = await run(Math.min(requests, firstRequests, most(first)));
  return run(Math.min(requests, most(begun)));
}

/** Throws unless all contenders give the same JSON; gives its length. Keys of a map come from Neo4j in no order, and are sorted. */
async function checkAnswers(
  { name, peer }: Operation,
  { whomet, bare, peer: peerUrl }: Setting,
  bodies: Bodies,
): Promise<number> {
  const expected = canonical(await post(bare, bodies.bare));
  const compare = (who: string, found: string): void => {
    if (found === expected) return;
    const at = [...expected].findIndex((character, index) => character !== found[index]);
    const around = (text: string) => text.slice(Math.max(0, at - 100), at + 200);
    throw new Error(
      `${name}: ${who} does not give what is written by hand:\n${around(found)}\nby hand:\n${around(expected)}`,
    );
  };
  compare('whomet', canonical(await patiently(() => post(whomet, bodies.whomet))));
  if (peer && peerUrl && bodies.peer)
    compare('@neo4j/graphql', canonical(peer.toAnswer((await post(peerUrl, bodies.peer)) as never)));
  return expected.length;
}

/** A statement that Neo4j has not planned yet may take longer than whomet waits, where the machine has much else to do. */
async function patiently(ask: () => Promise<Values>): Promise<Values> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 5 || !String(error).includes('TIMEOUT')) throw error;
    }
  }
}

async function post(url: string, body: string): Promise<Values> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  const { data, errors } = response.ok ? (JSON.parse(text) as { data: Values; errors?: unknown }) : { errors: text };
  if (errors || !data) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 2000)}\n${body}`);
  return data;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

function speedOf(rounds: readonly Round[]): Speed {
  const sorted = rounds.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), requestsPerSecond: middle(rounds.map(({ perSecond }) => perSecond)) };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
