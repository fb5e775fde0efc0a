/** Coerced values by name: of an operation's variables, or of a field's arguments. */
export type Values = Readonly<Record<string, unknown>>;
