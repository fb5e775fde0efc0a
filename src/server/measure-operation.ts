import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a selection with every fragment spelled out. */
export interface OperationSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: OperationSize = { depth: 0, fields: 0, aliases: 0 };

/**
 * Measures an operation in time linear in its text: a fragment is measured once, however often it is spread. A fragment
 * that spreads itself counts once (graphql-js refuses it for that anyway). Introspection fields count as fields without depth.
 */
export function measureOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationSize & { readonly rootFields: number } {
  const fragments = fragmentsByName(document);
  const measured = new Map<string, OperationSize>();

  const ofFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelectionSet(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  };

  const ofSelection = (selection: SelectionNode): OperationSize => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const inner = selection.selectionSet ? ofSelectionSet(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    return {
      depth: selection.name.value.startsWith('__') ? 0 : inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
    };
  };

  const ofSelectionSet = (set: SelectionSetNode): OperationSize =>
    set.selections.map(ofSelection).reduce(
      (sum, one) => ({
        depth: Math.max(sum.depth, one.depth),
        fields: sum.fields + one.fields,
        aliases: sum.aliases + one.aliases,
      }),
      nothing,
    );

  return { ...ofSelectionSet(operation.selectionSet), rootFields: countRootFields(fragments, operation.selectionSet) };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsByName = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** Distinct fields of the answer's top level, as execution will collect them. */
function countRootFields(fragments: Fragments, root: SelectionSetNode): number {
  const keys = new Set<string>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) keys.add(selection.alias?.value ?? selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(root);
  return keys.size;
}
