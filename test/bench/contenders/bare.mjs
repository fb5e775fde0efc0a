import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { announce, neo4jFrom } from './child.mjs';
import { handWritten } from './hand-written.mjs';

/*
 * The least that a server can do: read the request, run the Cypher written by hand, send what it gave. The operation is told
 * by its name in the body, which otherwise is the one that whomet gets.
 */
const folder = new URL('../operations/', import.meta.url);
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => [name.slice(0, -'.cypher'.length), readFileSync(new URL(name, folder), 'utf8')]),
);
const { run } = handWritten(neo4jFrom(process.env));

const server = createServer(async (request, response) => {
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const text = `${JSON.stringify({ data: await run(texts.get(operationName), variables) })}\n`;
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
    });
    response.end(text);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}/graphql`));
