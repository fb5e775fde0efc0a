import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../graph/database.js';
import { Compiler, dataColumn, problemsColumn } from '../query/compiler.js';
import { readRoot } from '../query/read-field.js';
import { problemsError, type ReferenceProblem } from '../query/reference-problems.js';
import { refuse } from '../query/refusal.js';
import { parametersOf, type Statement } from '../query/statement.js';
import type { Values } from '../query/values.js';
import type { Context } from './context.js';
import { toGraphQLError } from './errors.js';

const compiler = new Compiler();

/** The statement of a root field; throws BAD_USER_INPUT where its arguments do not fit. */
export const statementFor = (info: GraphQLResolveInfo): Statement => compiler.statementFor(info);

/** Answers a root field with one statement; throws GraphQLError alone. */
export async function answer(args: object, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  try {
    const statement = statementFor(info);
    const data = await readData(context, String(info.path.key), statement, info.variableValues);
    return readRoot(statement.unpack(data), args as Record<string, unknown>, info);
  } catch (error) {
    throw toGraphQLError(error);
  }
}

/** What the statement of the root field under a response key gives, packed; throws where it says why there is nothing. */
export async function readData(context: Context, key: string, statement: Statement, variables: Values) {
  const row = await rowOf(context, key, statement, variables);
  const problems = (row?.[problemsColumn] ?? []) as ReferenceProblem[];
  if (problems.length > 0) throw problemsError(problems);
  refuse(row?.[dataColumn]);
  return row?.[dataColumn];
}

function rowOf(context: Context, key: string, statement: Statement, variables: Values): Promise<Row | undefined> {
  const row = context.rows?.get(key) ?? readRow(context, statement, variables);
  context.rows?.set(key, row);
  return row;
}

async function readRow({ database }: Context, statement: Statement, variables: Values): Promise<Row | undefined> {
  const [row] = await database.read(statement.sent, parametersOf(statement, variables), {
    asWritten: statement.cypher,
  });
  return row;
}
