import { foldName } from './fold.js';

/** The id of an entity that no list has, by its name: person/周效政. What no id may hold, quotation marks say, is _ in it. */
export const idByName = (label: string, name: string): string =>
  `${label}/${foldName(name).replace(/["'`\\\s]+/gu, '_') || '_'}`;
