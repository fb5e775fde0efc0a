import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { WhometError } from '../../model/error.js';

export type Element = Tree.Element;
export type TextNode = Tree.TextNode;
type Node = Tree.Node;

/** Pages of news nest some thirty deep; the parser's time grows with the square of the depth. */
const deepest = 1_000;

/** Parses as browsers do, with the place of each node in the source. Throws UNREADABLE_DOCUMENT where elements nest without end. */
export function parseHtml(file: string, html: string): Tree.Document {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > deepest) {
        const what = `has elements nested more than ${deepest} deep: it is no page of a browser's making`;
        throw new WhometError('UNREADABLE_DOCUMENT', `${file} ${what}`);
      }
    },
    // What a page built by scripts shows in it is saved as a template of its own.
    getTemplateContent: (template: Tree.Template) =>
      isShadowRoot(template) ? (template as unknown as Tree.DocumentFragment) : template.content,
    onItemPop() {
      depth -= 1;
    },
  };
  return parse<DefaultTreeAdapterMap>(html, { sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter });
}

/** <template shadowrootmode="open">: its content is seen in the page. */
export const isShadowRoot = (element: Element): boolean =>
  element.tagName === 'template' && element.attrs.some(({ name }) => /^shadowroot(?:mode)?$/u.test(name));

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export interface Visitor {
  /** False leaves out what is in the element, and its `leave`. */
  enter(element: Element): boolean;
  text(node: TextNode): void;
  leave(element: Element): void;
}

/** Visits all below `root` in the order of the document, without recursion. */
export function walk(root: Tree.ParentNode, visitor: Visitor): void {
  const open: { readonly node: Tree.ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (!child) {
      open.pop();
      if (top.node !== root && isElement(top.node)) visitor.leave(top.node);
    } else if (isText(child)) visitor.text(child);
    else if (isElement(child) && visitor.enter(child)) open.push({ node: child, next: 0 });
  }
}

/** The first element of these names in the order of the document. */
export function findElement(root: Tree.ParentNode, fits: (element: Element) => boolean): Element | undefined {
  return findElements(root, fits)[0];
}

export function findElements(root: Tree.ParentNode, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter: (element) => {
      if (fits(element)) found.push(element);
      return true;
    },
    text: () => {},
    leave: () => {},
  });
  return found;
}

/** The text below an element, white space as written. */
export function textContent(root: Tree.ParentNode): string {
  const parts: string[] = [];
  walk(root, { enter: () => true, text: ({ value }) => parts.push(value), leave: () => {} });
  return parts.join('');
}
