import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../graph/database.js';
import { Compiler, dataColumn, problemsColumn } from '../query/compiler.js';
import { readRoot } from '../query/read-field.js';
import { problemsError, type ReferenceProblem } from '../query/reference-problems.js';
import { refuse } from '../query/refusal.js';
import { parametersOf } from '../query/statement.js';
import type { Context } from './context.js';
import { toGraphQLError } from './errors.js';

const compiler = new Compiler();

/** Answers a root field with one statement; throws GraphQLError alone. */
export async function answer(args: object, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  try {
    const row = await rowOf(context, info);
    const problems = (row?.[problemsColumn] ?? []) as ReferenceProblem[];
    if (problems.length > 0) throw problemsError(problems);
    refuse(row?.[dataColumn]);
    return readRoot(row?.[dataColumn], args as Record<string, unknown>, info);
  } catch (error) {
    throw toGraphQLError(error);
  }
}

function rowOf(context: Context, info: GraphQLResolveInfo): Promise<Row | undefined> {
  const key = String(info.path.key);
  const row = context.rows?.get(key) ?? readRow(context, info);
  context.rows?.set(key, row);
  return row;
}

async function readRow({ database }: Context, info: GraphQLResolveInfo): Promise<Row | undefined> {
  const statement = compiler.statementFor(info);
  const [row] = await database.read(statement.cypher, parametersOf(statement, info.variableValues));
  return row && { ...row, [dataColumn]: statement.unpack(row[dataColumn]) };
}
