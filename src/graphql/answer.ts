import type { GraphQLResolveInfo } from 'graphql';
import { Compiler, dataColumn, problemsColumn } from '../query/compiler.js';
import { readField } from '../query/read-field.js';
import { problemsError, type ReferenceProblem } from '../query/reference-problems.js';
import { refuse } from '../query/refusal.js';
import { parametersOf } from '../query/statement.js';
import type { Context } from './context.js';
import { toGraphQLError } from './errors.js';

const compiler = new Compiler();

/** Answers a root field with one statement; throws GraphQLError alone. */
export async function answer(args: object, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  try {
    const statement = compiler.statementFor(info);
    const [row] = await context.database.read(statement.cypher, parametersOf(statement, info.variableValues));
    const problems = (row?.[problemsColumn] ?? []) as ReferenceProblem[];
    if (problems.length > 0) throw problemsError(problems);
    refuse(row?.[dataColumn]);
    return readField({ [info.path.key]: row?.[dataColumn] }, args, context, info);
  } catch (error) {
    throw toGraphQLError(error);
  }
}
