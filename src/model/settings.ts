import { WhometError } from './error.js';

/** Every variable of the environment that whomet reads: for the README, the Compose file and their tests. */
export const settingVariables = [
  { name: 'PORT', default: '4000', description: 'Port on which whomet serves; 0 for any free one.' },
  { name: 'HOST', default: '127.0.0.1', description: 'Address on which whomet serves; 0.0.0.0 for all.' },
  {
    name: 'NEO4J_URI',
    default: '',
    description:
      'The Neo4j to use, such as bolt://127.0.0.1:7687 or neo4j+s://db.example.org. Without it whomet starts its own.',
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', description: 'User at NEO4J_URI.' },
  { name: 'NEO4J_PASSWORD', default: '', description: 'Password at NEO4J_URI; required with it.' },
  { name: 'NEO4J_DATABASE', default: 'neo4j', description: 'Database at NEO4J_URI.' },
  {
    name: 'WHOMET_HOME',
    default: "the user's data folder",
    description: "Where whomet's own Neo4j keeps its data, and whomet what documents told.",
  },
  {
    name: 'TRUSTED_DOCUMENTS',
    default: '',
    description: 'JSON file with the only GraphQL operations that whomet answers. Without it whomet answers any.',
  },
  { name: 'WHOMET_NEO4J_HEAP', default: '512m', description: "Heap of whomet's own Neo4j, as Java writes it." },
] as const;

export type SettingName = (typeof settingVariables)[number]['name'];
type Environment = Readonly<Record<string, string | undefined>>;

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absent where whomet is to start a Neo4j of its own. */
  readonly neo4j?: { readonly uri: string; readonly username: string; readonly password: string };
  readonly database?: string;
  /** Folder of whomet's own Neo4j. */
  readonly home: string;
  /** As Java writes it: 512m, 2g. */
  readonly heap: string;
  /** File with the only operations to answer. */
  readonly trustedDocuments?: string;
}

/** Empty counts as not set. Throws BAD_USER_INPUT that names the variable, its value (unless secret) and what is expected. */
export function readSettings(env: Environment, defaultHome: string): Settings {
  const get = (name: SettingName): string | undefined => env[name]?.trim() || undefined;
  const uri = get('NEO4J_URI');
  const database = get('NEO4J_DATABASE');
  const trustedDocuments = get('TRUSTED_DOCUMENTS');
  return {
    port: readPort(get('PORT') ?? '4000'),
    host: readHost(get('HOST') ?? '127.0.0.1'),
    ...(uri === undefined
      ? {}
      : { neo4j: { uri: readUri(uri), username: get('NEO4J_USERNAME') ?? 'neo4j', password: readPassword(env) } }),
    ...(database === undefined ? {} : { database: readDatabase(database) }),
    home: get('WHOMET_HOME') ?? defaultHome,
    ...(trustedDocuments === undefined ? {} : { trustedDocuments }),
    heap: readHeap(get('WHOMET_NEO4J_HEAP') ?? '512m'),
  };
}

function readPort(value: string): number {
  if (/^\d{1,5}$/u.test(value) && Number(value) <= 65_535) return Number(value);
  throw refused('PORT', value, 'a whole number from 0 to 65535');
}

function readHost(value: string): string {
  if (/^[\p{L}\p{N}._:%-]+$/u.test(value)) return value;
  throw refused('HOST', value, 'a host name or an address, such as 127.0.0.1 or 0.0.0.0, without a scheme or a port');
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

function readUri(value: string): string {
  const expected = `SCHEME://HOST or SCHEME://HOST:PORT, where the scheme is one of ${schemes.join(', ')}`;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.username || url?.password) {
    throw new WhometError(
      'BAD_USER_INPUT',
      'NEO4J_URI holds a user or a password: put them into NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  // What cannot be parsed may hold a password before an @ all the same.
  if (!url?.hostname || !schemes.includes(url.protocol.slice(0, -1))) {
    throw refused('NEO4J_URI', value.replace(/\/\/.*@/u, '//…@'), expected);
  }
  return value;
}

function readPassword(env: Environment): string {
  // Not trimmed: a space may belong to it.
  const password = env.NEO4J_PASSWORD;
  if (password) return password;
  throw new WhometError(
    'BAD_USER_INPUT',
    'NEO4J_URI is set but NEO4J_PASSWORD is not: set the password of that Neo4j.',
  );
}

/** Neo4j's own rule for the names of databases. */
function readDatabase(value: string): string {
  if (/^[a-z][a-z0-9.-]{2,62}$/iu.test(value)) return value;
  throw refused(
    'NEO4J_DATABASE',
    value,
    'a name of 3 to 63 letters, digits, dots and hyphens that begins with a letter',
  );
}

function readHeap(value: string): string {
  if (/^[1-9]\d*[kmg]$/iu.test(value)) return value;
  throw refused('WHOMET_NEO4J_HEAP', value, 'a size such as 512m or 2g');
}

const refused = (name: SettingName, value: string, expected: string): WhometError =>
  new WhometError('BAD_USER_INPUT', `${name} is "${value}", but must be ${expected}.`, { details: { variable: name } });
