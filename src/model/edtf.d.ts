declare module 'edtf' {
  /** Parses an Extended Date/Time Format string; throws a SyntaxError on anything else. */
  export default function edtf(text: string): unknown;
}
