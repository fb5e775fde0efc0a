import { join } from 'node:path';
import type { Database } from '../src/graph/database.js';
import { loadFacts } from '../src/graph/load-facts.js';
import { answerOperation } from '../src/graphql/answer-operation.js';
import { buildSchema } from '../src/graphql/build-schema.js';
import { createContext } from '../src/graphql/context.js';
import { formatError } from '../src/graphql/errors.js';
import type { Settings } from '../src/model/settings.js';
import { type RunningServer, startServer } from '../src/server/start-server.js';
import { readTrustedDocuments } from '../src/server/trusted-documents.js';
import { extractChecked } from './extract-checked.js';
import { documentsFolder } from './extract-documents.js';
import type { ProgressDisplay } from './progress-display.js';
import { projectFolder } from './project-folder.js';
import { bugReport } from './report-error.js';

/** What can be done once a database is there. */
export interface Prepared {
  readonly loadSeeds: (database: Database, show: ProgressDisplay['show']) => Promise<void>;
  readonly serve: (database: Database, settings: Settings) => Promise<RunningServer>;
}

/**
 * Does the costly part, the schema and reading the documents in seeds/documents, before there is a database. `say` takes
 * lines for whoever runs whomet.
 */
export async function prepare(
  say: (line: string) => void,
  { trustedDocuments }: Pick<Settings, 'trustedDocuments'> = {},
): Promise<Prepared> {
  const schema = buildSchema();
  const trusted = trustedDocuments === undefined ? undefined : await readTrustedDocuments(trustedDocuments, schema);
  const { accepted, refused } = await extractChecked(documentsFolder);
  for (const { reason } of refused) say(`Refused ${reason}`);
  return {
    async loadSeeds(database, show) {
      await loadFacts(database, accepted, { onProgress: (progress) => show({ step: 'Loading facts', ...progress }) });
    },
    serve: (database, { host, port }) =>
      startServer({
        schema,
        database,
        context: () => createContext(database),
        formatError,
        answerOperation,
        host,
        port,
        trusted,
        graphiqlFolder: join(projectFolder, 'dist', 'explorer', 'graphiql'),
        onBug: (error) => say(bugReport(error)),
      }),
  };
}
