export const reportOf = (_: object, __: string): void => undefined;
