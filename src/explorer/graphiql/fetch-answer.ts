import type { Fetcher } from '@graphiql/toolkit';

/** Sends one operation to the server that served this page. */
export const fetchAnswer: Fetcher = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  return response.json();
};
