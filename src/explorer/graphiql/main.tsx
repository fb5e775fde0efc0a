import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { fetchAnswer } from './fetch-answer.js';
import { ownStorage } from './own-storage.js';

const page = document.getElementById('graphiql');
if (!page) throw new Error('index.html has no element with the id graphiql');

createRoot(page).render(
  <GraphiQL
    fetcher={fetchAnswer}
    storage={ownStorage}
    defaultTabs={examples.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>whomet</GraphiQL.Logo>
  </GraphiQL>,
);
