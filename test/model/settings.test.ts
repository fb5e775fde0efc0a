import { describe, expect, test } from 'vitest';
import { WhometError } from '../../src/model/error.js';
import { readSettings, settingVariables } from '../../src/model/settings.js';

const read = (env: Record<string, string | undefined>) => readSettings(env, '/home/zhang-san/whomet');

function refusal(env: Record<string, string>): WhometError {
  try {
    read(env);
  } catch (error) {
    if (error instanceof WhometError) return error;
  }
  return expect.fail('the settings should have been refused');
}

describe('readSettings', () => {
  test('asks for a Neo4j of our own where nothing is set', () => {
    expect(read({})).toEqual({ port: 4000, host: '127.0.0.1', home: '/home/zhang-san/whomet', heap: '512m' });
  });

  test('takes an empty variable as one that is not set', () => {
    expect(read({ PORT: '', HOST: ' ', NEO4J_URI: '', NEO4J_DATABASE: '', WHOMET_HOME: '' })).toEqual(read({}));
  });

  test('reads all of them', () => {
    expect(
      read({
        PORT: '8080',
        HOST: '0.0.0.0',
        NEO4J_URI: 'neo4j+s://db.example.org:7688',
        NEO4J_USERNAME: 'analyst',
        NEO4J_PASSWORD: ' s3cret ',
        NEO4J_DATABASE: 'meetings',
        WHOMET_HOME: '/srv/whomet',
        WHOMET_NEO4J_HEAP: '2g',
        TRUSTED_DOCUMENTS: '/srv/whomet/documents.json',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      neo4j: { uri: 'neo4j+s://db.example.org:7688', username: 'analyst', password: ' s3cret ' },
      database: 'meetings',
      home: '/srv/whomet',
      heap: '2g',
      trustedDocuments: '/srv/whomet/documents.json',
    });
  });

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes %s://', (scheme) => {
    expect(read({ NEO4J_URI: `${scheme}://[::1]:7687`, NEO4J_PASSWORD: 'x' }).neo4j?.uri).toBe(
      `${scheme}://[::1]:7687`,
    );
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', '40OO'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_DATABASE', 'my database'],
    ['WHOMET_NEO4J_HEAP', '512'],
  ])('refuses %s=%s, naming both and what is expected', (name, value) => {
    const error = refusal({ [name]: value, NEO4J_PASSWORD: 'x' });
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(new RegExp(`^${name} is "`, 'u'));
    expect(error.message).toContain(value);
    expect(error.message).toContain('must be');
  });

  test('asks for the password of the Neo4j that is named', () => {
    expect(refusal({ NEO4J_URI: 'bolt://localhost' }).message).toContain('NEO4J_PASSWORD');
  });

  test.each(['bolt://neo4j:hunter2@localhost', 'https://neo4j:hunter2@localhost', 'bolt:// neo4j:hunter2@x'])(
    'never repeats a password that stands in the address %s',
    (uri) => {
      const error = refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
      expect(`${error.message}${JSON.stringify(error.details)}`).not.toContain('hunter2');
    },
  );
});

describe('settingVariables', () => {
  test('lists each variable once, with a description and the default that readSettings uses', () => {
    const names = settingVariables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const byName = Object.fromEntries(settingVariables.map((each) => [each.name, each.default]));
    const { PORT, HOST, WHOMET_NEO4J_HEAP } = byName;
    expect(read({ PORT, HOST, WHOMET_NEO4J_HEAP })).toEqual(read({}));
    for (const { description } of settingVariables) expect(description).toMatch(/\.$/u);
  });
});
