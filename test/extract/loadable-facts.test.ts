import { describe, expect, it } from 'vitest';
import { tryDocument } from '../fuzz/try-document.js';

const facts = async (file: string, text: string): Promise<number> => {
  const outcome = await tryDocument({ file, bytes: Buffer.from(text) });
  return 'facts' in outcome ? outcome.facts : 0;
};

describe('facts that loading accepts come', () => {
  it('of a page whose headline stands behind its text', async () => {
    const page =
      '<html><body><article><p>外交部长周某5月3日在北京会见吴某。双方就贸易问题交换意见。</p><p>周某表示，中方愿加强合作。</p></article></body><title>周某会见吴某</title></html>';
    expect(await facts('page.html', page)).toBeGreaterThan(0);
  });

  it('of a topic with quotation marks of ASCII, which no id may hold', async () => {
    const text = '周某会见吴某\n外交部长周某5月3日会见国务卿吴某。双方就"某岛"局势、\\农业问题交换意见。\n';
    expect(await facts('marks.txt', text)).toBeGreaterThan(0);
  });
});
