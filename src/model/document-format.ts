export type DocumentFormat = 'TEXT' | 'MARKDOWN' | 'HTML' | 'PDF';

const byExtension: Readonly<Record<string, DocumentFormat>> = {
  txt: 'TEXT',
  md: 'MARKDOWN',
  html: 'HTML',
  htm: 'HTML',
  xhtml: 'HTML',
  shtml: 'HTML',
  pdf: 'PDF',
};

/** The format that a file's name tells; undefined where its ending is none of these. */
export const formatByName = (file: string): DocumentFormat | undefined =>
  byExtension[/\.([a-z]+)$/iu.exec(file)?.[1]?.toLowerCase() ?? ''];

/** How a document is read. Its name alone decides, so that whoever reads it again comes to the same text. */
export const formatOf = (file: string): DocumentFormat => formatByName(file) ?? 'TEXT';
