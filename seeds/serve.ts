import { join } from 'node:path';
import type { Database } from '../src/graph/database.js';
import { answerOperation } from '../src/graphql/answer-operation.js';
import { buildSchema } from '../src/graphql/build-schema.js';
import { createContext } from '../src/graphql/context.js';
import { formatError } from '../src/graphql/errors.js';
import type { Settings } from '../src/model/settings.js';
import { type RunningServer, startServer } from '../src/server/start-server.js';
import { readTrustedDocuments } from '../src/server/trusted-documents.js';
import { decisionsIn } from './decisions.js';
import { documentsIn } from './document-files.js';
import { documentsFolder } from './extract-documents.js';
import type { ProgressDisplay } from './progress-display.js';
import { projectFolder } from './project-folder.js';
import { bugReport } from './report-error.js';
import { seedFolder } from './seed-folder.js';
import { spoolDocuments } from './spool-documents.js';
import { defaultTimeoutSeconds } from './spool-named.js';

/** What can be done once a database is there. */
export interface Prepared {
  readonly loadSeeds: (database: Database, show: ProgressDisplay['show']) => Promise<void>;
  readonly serve: (database: Database, settings: Settings) => Promise<RunningServer>;
}

/**
 * Does the costly part, the schema and reading the documents in seeds/documents, before there is a database. They are loaded
 * as `whomet seed seeds/documents` would, so that it makes no difference which of the two came last. What they tell is put
 * by in `home`; `say` takes lines for whoever runs whomet.
 */
export async function prepare(
  { home, trustedDocuments }: Pick<Settings, 'home' | 'trustedDocuments'>,
  say: (line: string) => void,
): Promise<Prepared> {
  const schema = buildSchema();
  const trusted = trustedDocuments === undefined ? undefined : await readTrustedDocuments(trustedDocuments, schema);
  const reading = { spool: join(home, 'claims'), timeoutMs: defaultTimeoutSeconds * 1000 };
  await spoolDocuments(documentsIn(documentsFolder), reading);
  return {
    async loadSeeds(database, show) {
      const decisions = decisionsIn(home);
      const { failed } = await seedFolder({ ...reading, database, folder: documentsFolder, decisions, show });
      for (const { reason } of failed) say(`Refused ${reason}`);
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
