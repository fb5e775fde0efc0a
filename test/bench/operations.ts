import { existsSync, readFileSync } from 'node:fs';
import { answersOfPeer } from './peer-answers.js';
import { questions } from './questions.js';

export type Values = Readonly<Record<string, unknown>>;

/** A text and the variables that it takes. */
export interface Asked {
  readonly text: string;
  readonly variables: Values;
}

/**
 * One reference operation: operations/NAME.graphql for whomet, the same by hand in NAME.cypher, and in NAME.peer.graphql for
 * @neo4j/graphql where that can express it.
 */
export interface Operation {
  readonly name: string;
  readonly whomet: Asked;
  readonly byHand: Asked;
  readonly peer?: Asked & { readonly toAnswer: (data: never) => unknown };
}

/** Runs an operation of whomet and gives its data; throws where there are errors. */
export type Ask = (text: string, variables: Values) => Promise<Values>;

export const operationNames: readonly string[] = Object.keys(questions);

/** The operations with values for their variables that fit a graph of so many meetings, which `ask` reaches. */
export async function operationsFor(ask: Ask, meetings: number, names = operationNames): Promise<Operation[]> {
  const operations: Operation[] = [];
  for (const name of names) {
    const question = questions[name];
    if (!question) throw new Error(`There is no operation ${name}. There are: ${operationNames.join(', ')}.`);
    const { variables, byHand, peer } = await question(ask, meetings);
    const toAnswer = answersOfPeer[name];
    operations.push({
      name,
      whomet: { text: textOf(name, 'graphql') ?? '', variables },
      byHand: { text: textOf(name, 'cypher') ?? '', variables: { ...variables, ...byHand } },
      ...(toAnswer
        ? { peer: { text: textOf(name, 'peer.graphql') ?? '', variables: peer ?? variables, toAnswer } }
        : {}),
    });
  }
  return operations;
}

function textOf(name: string, ending: string): string | undefined {
  const file = new URL(`./operations/${name}.${ending}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
