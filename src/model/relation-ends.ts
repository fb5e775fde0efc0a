import type { NodeLabel, RelationType } from './fact.js';

type End = NodeLabel | 'Name';

/** Ends of relations that can bear one label alone, as relationSchemas has it: whoever follows one need not look at the label. */
export const relationEnds: Readonly<
  Record<RelationType | 'HAS_NAME', { readonly from?: End; readonly to?: End } | undefined>
> = {
  ATTENDED: { to: 'Meeting' },
  DISCUSSED: { from: 'Meeting', to: 'Issue' },
  HELD_AT: { from: 'Meeting', to: 'Place' },
  FOLLOWS: { from: 'Meeting', to: 'Meeting' },
  HOLDS_POSITION: { from: 'Person', to: 'Organization' },
  MADE_BY: { from: 'Statement' },
  ADDRESSED_TO: { from: 'Statement' },
  CONVEYED_BY: { from: 'Statement' },
  ABOUT: { from: 'Statement', to: 'Issue' },
  STATED_AT: { from: 'Statement', to: 'Meeting' },
  ATTRIBUTED_TO: {},
  REPORTED_BY: { to: 'Article' },
  PUBLISHED_BY: { from: 'Article', to: 'Organization' },
  WRITTEN_BY: { from: 'Article', to: 'Person' },
  IN: {},
  BROADER: { from: 'Issue', to: 'Issue' },
  LOCATED_IN: { to: 'Place' },
  HAS_NAME: { to: 'Name' },
};
