import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Values } from './field-arguments.js';
import type { OuterReferences } from './outer-references.js';

/** What a selection means besides its own text. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Values;
  /** What is looked up before anything else of the statement. */
  readonly outer: OuterReferences;
}

/** Fields by response key, in the order of the answer. Several nodes under one key are one field told in parts. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** What the fields' selections ask of an object of the given type: fragments opened, @skip and @include decided. */
export function collectFields(
  operation: Pick<Operation, 'schema' | 'fragments' | 'variables'>,
  type: GraphQLObjectType,
  fields: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): Selection {
  const collected = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const visit = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection, operation.variables)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const known = collected.get(key);
        if (known) known.push(selection);
        else collected.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : unopened(selection.name.value);
      if (fragment && applies(fragment.typeCondition)) visit(fragment.selectionSet);
    }
  };
  const unopened = (name: string): FragmentDefinitionNode | undefined => {
    if (opened.has(name)) return undefined;
    opened.add(name);
    return operation.fragments[name];
  };
  const applies = (condition: FragmentDefinitionNode['typeCondition'] | undefined): boolean => {
    if (!condition) return true;
    const wanted = typeFromAST(operation.schema, condition);
    return wanted === type || (isAbstractType(wanted) && operation.schema.isSubType(wanted, type));
  };
  for (const field of fields) if (field.selectionSet) visit(field.selectionSet);
  return collected;
}

function isIncluded(selection: SelectionNode, variables: Values): boolean {
  const given = { ...variables };
  if (getDirectiveValues(GraphQLSkipDirective, selection, given)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, given)?.if !== false;
}
