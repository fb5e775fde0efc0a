import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';

const split = (text: string, cuts?: number[]): string[] =>
  sentencesOf(text, { start: 0, end: text.length }, cuts).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    [
      'splits at full stops, not at semicolons',
      '甲会见乙；乙回访甲。丙没有来！',
      ['甲会见乙；乙回访甲。', '丙没有来！'],
    ],
    ['attaches closing marks', '甲说：“我愿意。”乙没有答复。', ['甲说：“我愿意。”', '乙没有答复。']],
    ['keeps a short quotation whole', '甲問「真的嗎？」，乙點頭。', ['甲問「真的嗎？」，乙點頭。']],
    [
      'keeps who said it with what was said',
      '「無可奉告。」發言人說。會議結束。',
      ['「無可奉告。」發言人說。', '會議結束。'],
    ],
    ['keeps marks together', '是吗？！好。', ['是吗？！', '好。']],
  ])('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('splits within a long quotation, with the closing mark at its last sentence', () => {
    const message = `甲说：“${'两国关系处在重要阶段，双方要继续努力，'.repeat(3)}尽早达成协议。我愿继续保持联系。”`;
    expect(split(message)).toHaveLength(2);
    expect(split(message)[1]).toBe('我愿继续保持联系。”');
  });

  it('begins a sentence where it is told to', () => {
    expect(split('某社某地电 甲会见乙。', [5])).toEqual(['某社某地电', '甲会见乙。']);
  });
});
