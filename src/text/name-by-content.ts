/** A name for a document that came without one, with the ending that its first bytes tell: .pdf, .html or .txt. */
export function nameByContent(stem: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return `${stem}.pdf`;
  const text = head.replace(/^(?:ï»¿)?(?:\s|<\?xml[^>]*>|<!--[^>]*-->)*/u, '');
  return /^<(?:!doctype\s+html|html|head|body)\b/iu.test(text) ? `${stem}.html` : `${stem}.txt`;
}
