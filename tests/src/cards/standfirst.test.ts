import { beforeAll, describe, expect, it } from 'vitest';
import { fillLines, standfirstLines } from '../../../src/cards/standfirst.ts';
import type { Face } from '../../../src/fonts/face.ts';
import { loadFonts } from './sample.ts';

let face: Face;
beforeAll(async () => {
  face = (await loadFonts()).body.face;
});

describe('fillLines', () => {
  it('keeps marks off line starts and figures with their units', () => {
    expect(fillLines(face, '今天天气很好，适合出门', 6)).toEqual(['今天天气很', '好，适合出门']);
    expect(fillLines(face, '一共用了三天和24小时', 7)).toEqual(['一共用了三天和', '24小时']);
    const [first] = fillLines(face, '少有人会看到2023年8月11日的报', 9);
    expect(first).toBe('少有人会看到2023年'.slice(0, 6));
  });

  it('loses nothing', () => {
    const text = '“关爱进快手”，近日，一场以此为名的大型健康义诊办进了企业，300余名职工看上了病。';
    for (let measure = 5; measure < 30; measure += 1) {
      expect(fillLines(face, text, measure).join('')).toBe(text);
    }
  });
});

describe('standfirstLines', () => {
  const paragraphs = ['第一句话说完了。第二句话比第一句话要长出很多很多。', '第二段。'];

  it('takes whole sentences of the first paragraph only', () => {
    expect(standfirstLines(face, paragraphs, 10, 1)).toEqual(['第一句话说完了。']);
    expect(standfirstLines(face, paragraphs, 10, 9).join('')).toBe(paragraphs[0]);
    expect(standfirstLines(face, paragraphs, 4, 1)).toEqual([]);
    expect(standfirstLines(face, [], 10, 4)).toEqual([]);
  });

  it('never ends inside a quotation or with a lone character', () => {
    expect(standfirstLines(face, ['他说：“好。再见。”'], 10, 9)).toEqual(['他说：“好。再见。”']);
    expect(standfirstLines(face, ['他说：“今天就到这里。明天再来。”'], 12, 1)).toEqual([]);
    expect(standfirstLines(face, ['一二三四五六七八九十甲。'], 10, 3)).toEqual([]);
  });
});
