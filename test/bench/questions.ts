import { foldName } from '../../src/model/fold.js';
import { planted } from './graph/planted.js';
import type { Ask, Values } from './operations.js';

interface Given {
  readonly variables: Values;
  /** What the hand-written statement takes besides, worked out by whoever calls it. */
  readonly byHand?: Values;
  /** What the peer takes instead. */
  readonly peer?: Values;
}

type Question = (ask: Ask, meetings: number) => Given | Promise<Given>;

const zhangSan = planted.circle[0] as string;

/** What each operation is asked about: what is planted, so that answers are of one size in graphs of every size. */
export const questions: Readonly<Record<string, Question>> = {
  person: () => ({ variables: { id: zhangSan } }),
  'who-met': () => {
    const variables = { who: [zhangSan], about: [planted.hub], from: '2011', to: '2014' };
    return {
      variables,
      byHand: {
        earliest: '2011-01-01',
        latest: '2014-12-31',
        whoNamed: [zhangSan].map(named),
        aboutNamed: [planted.hub].map(named),
      },
    };
  },
  paths: () => {
    const [from, to] = ['李四', '中间人第3号'] as const;
    return { variables: { from, to }, byHand: { ends: [from, to].map(named) } };
  },
  network: () => ({ variables: { around: ['张三'] }, byHand: { whoNamed: [named('张三')] } }),
  timeline: () => ({ variables: { who: ['张三'] }, byHand: { whoNamed: [named('张三')] } }),
  facets: () => ({ variables: { who: ['张三'] }, byHand: { whoNamed: [named('张三')] } }),
  search: () => ({
    variables: { text: '占位渔' },
    byHand: { folded: '占位渔', part: '+"占位渔"', shared: '"占位" OR "位渔"' },
  }),
  'deep-filter': () => {
    const [first, second, third] = ['甲城', '乙城', '丙城'] as const;
    const byHand = { firstNamed: named(first), secondNamed: named(second), thirdNamed: named(third) };
    return { variables: { first, second, third }, byHand };
  },
  statements: () => ({
    variables: { madeBy: ['张三'], about: ['占位渔业'] },
    byHand: { whoNamed: [named('张三')], aboutNamed: [named('占位渔业')] },
  }),
  page: page500,
};

/** An id or a name, which could be either. */
const named = (text: string) => ({ text, folded: foldName(text) });

const rowsInPage = 10;

/** Page 500 of all meetings, or the last where there are fewer; its cursor is had by walking there. */
async function page500(ask: Ask, meetings: number): Promise<Given> {
  const before = Math.min(500, Math.floor(meetings / rowsInPage) - 1) * rowsInPage - rowsInPage;
  const walk =
    'query($first: Int!, $after: String) { meetings(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }';
  let [after, id]: (string | null)[] = [null, ''];
  for (let done = 0; done < before; done += 100) {
    const { meetings: page } = (await ask(walk, { first: Math.min(100, before - done), after })) as unknown as {
      meetings: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    };
    [after, id] = [page.pageInfo.endCursor, page.nodes.at(-1)?.id ?? ''];
  }
  return { variables: { first: rowsInPage, after }, byHand: { id }, peer: { first: rowsInPage + 1, offset: before } };
}
