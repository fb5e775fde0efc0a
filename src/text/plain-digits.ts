/** Wide digits as plain ones, offsets kept: １月７日. */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
