/** neo4j.conf for a server that one process on this machine talks to, over Bolt and by nothing else. */
export function configuration(port: number, pageCache = '256m'): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,
    'server.bolt.telemetry.enabled': false,
    'db.logs.query.enabled': 'OFF',
    'server.memory.pagecache.size': pageCache,
    // Else Neo4j waits ten seconds for connections that nobody will open any more, its databases long closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

/** What follows `java` on the command line. No secret may stand here: every user of the machine can read it. */
export function javaArguments(options: { jars: string; folder: string; heap: string }): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${options.heap}`,
    `-Xmx${options.heap}`,
    '-XX:+UseSerialGC',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `${options.jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${options.folder}`,
    `--config-dir=${options.folder}/conf`,
  ];
}
