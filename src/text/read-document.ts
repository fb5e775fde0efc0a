import { createHash } from 'node:crypto';
import type { ReadDocument } from './article.js';
import { articleOf } from './article-text.js';
import { decode } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { documentMetadata } from './metadata.js';
import { readPage } from './page.js';
import { segmentPage } from './segment.js';

/**
 * Reads a document from its bytes: decoded, cleaned, split into articles and sentences. `file` is its name without
 * folder; `sidecarYaml` the text of the YAML file beside it, whose fields override what the document says of itself.
 * Throws UNREADABLE_DOCUMENT where the bytes are no text or the YAML is not as it must be.
 */
export function readDocument(file: string, bytes: Uint8Array, sidecarYaml?: string): ReadDocument {
  const { encoding, raw } = decode(file, bytes);
  const frontMatter = readFrontMatter(raw);
  const page = readPage(raw, frontMatter.end);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    raw,
    metadata: documentMetadata(file, frontMatter.fields, sidecarYaml),
    articles: segmentPage(page).map((draft, index) => articleOf(raw, index + 1, draft)),
  };
}
