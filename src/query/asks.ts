import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/**
 * Whether a field of one of these names is selected anywhere below the fields, so that what nobody asks for is not worked
 * out. A field that @skip leaves out counts: then something is worked out in vain, and nothing is wrong.
 */
export function asks(
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  fields: readonly FieldNode[],
  names: readonly string[],
): boolean {
  const opened = new Set<string>();
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === 'Field') return names.includes(one.name.value) || within(one.selectionSet);
      if (one.kind === 'InlineFragment') return within(one.selectionSet);
      if (opened.has(one.name.value)) return false;
      opened.add(one.name.value);
      return within(fragments[one.name.value]?.selectionSet);
    }) ?? false;
  return fields.some((field) => within(field.selectionSet));
}
