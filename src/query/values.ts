/** Coerced values by name: of an operation's variables, or of a field's arguments. */
export type Values = Readonly<Record<string, unknown>>;

/** Reads a parameter's value out of a request's variables; throws BAD_USER_INPUT where it is not fit. */
export type Slot = (variables: Values) => unknown;
