import { join } from 'node:path';
import type { Database } from '../src/graph/database.js';
import { buildSchema } from '../src/graphql/build-schema.js';
import { createContext } from '../src/graphql/context.js';
import { formatError } from '../src/graphql/errors.js';
import type { Settings } from '../src/model/settings.js';
import { type RunningServer, startServer } from '../src/server/start-server.js';
import type { ProgressDisplay } from './progress-display.js';
import { projectFolder } from './project-folder.js';
import { bugReport } from './report-error.js';
import { seed } from './seed.js';

/** What can be done once a database is there. */
export interface Prepared {
  readonly loadSeeds: (database: Database, show: ProgressDisplay['show']) => Promise<void>;
  readonly serve: (database: Database, settings: Settings) => Promise<RunningServer>;
}

/** Does the costly part, the schema, before there is a database. `say` takes lines for whoever runs whomet. */
export function prepare(say: (line: string) => void): Prepared {
  const schema = buildSchema();
  return {
    async loadSeeds(database, show) {
      await seed({
        database,
        documentsFolder: join(projectFolder, 'seeds', 'documents'),
        factsFolder: join(projectFolder, 'seeds', 'facts'),
        onProgress: (progress) => show({ step: 'Loading facts', ...progress }),
        report: say,
      });
    },
    serve: (database, { host, port }) =>
      startServer({
        schema,
        database,
        context: () => createContext(database),
        formatError,
        host,
        port,
        graphiqlFolder: join(projectFolder, 'dist', 'explorer', 'graphiql'),
        onBug: (error) => say(bugReport(error)),
      }),
  };
}
