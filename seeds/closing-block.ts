/** What `whomet start` says when everything runs. */
export interface Ready {
  /** Of the server, without a path. */
  readonly url: string;
  readonly neo4jUri: string;
  /** Where the private Neo4j keeps its data; left out where the server is somebody else's. */
  readonly home?: string | undefined;
  readonly seconds: number;
}

const question = 'Who did Liu He meet about 知识产权保护, where and when, and who says so?';
const query =
  '{ whoMet(who: "Liu He", about: "知识产权保护") { nodes { whom { name } meetings { nodes { title date places { nodes { name } } evidence { quote } } } } } }';

/** A command to paste into a shell that asks `query` of the server. */
export const questionCommand = (url: string): string =>
  `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;

export function closingBlock({ url, neo4jUri, home, seconds }: Ready): string {
  return [
    '',
    `whomet is ready (${seconds.toFixed(1)} s).`,
    '',
    `  GraphiQL  ${url}/graphiql`,
    `  GraphQL   ${url}/graphql`,
    `  Neo4j     ${neo4jUri} ${home ? `(private; its data is in ${home})` : '(yours)'}`,
    '',
    `A question to try: ${question}`,
    '',
    `  ${questionCommand(url)}`,
    '',
    home
      ? 'Ctrl-C stops the server and its Neo4j. The data stays for the next start.'
      : 'Ctrl-C stops the server. Your Neo4j runs on.',
    '',
  ].join('\n');
}
