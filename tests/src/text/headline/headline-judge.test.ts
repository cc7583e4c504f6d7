import { describe, expect, it } from 'vitest';
import { judgePlaces, judgeTraits, readWeights } from '../../../../src/text/headline/judge.ts';
import { LEVELS, STEP, WEIGHTS } from '../../../../src/text/headline/weights.ts';
import {
  LEARNING,
  learn,
  lessonsOf,
  training,
  weightsModule,
} from '../../../../tools/headlines/train.ts';
import { corpus } from './headline-corpus.ts';
import { minimum } from './headline-minimum.ts';

const least = LEVELS[0] ?? '';
const most = LEVELS.at(-1) ?? '';
const zero = LEVELS[(LEVELS.length - 1) / 2] ?? '';
const top = ((LEVELS.length - 1) / 2) * STEP;

describe('weights', () => {
  it('are read as they are written', () => {
    const weights = readWeights(`* ${zero}${zero}\ntb: n${least}${most} v,n${most}${zero}\n`);
    expect([...weights]).toEqual([
      ['*', [0, 0]],
      ['tb:n', [-top, top]],
      ['tb:v,n', [top, 0]],
    ]);
  });

  it('ship small, each trait once, and cover what a headline shows', () => {
    expect(WEIGHTS.length).toBeLessThan(60_000);
    const weights = readWeights(WEIGHTS);
    expect(weights.size).toBe(LEARNING.most);
    expect(weights.has('tbc:n,V')).toBe(true);
  });

  it('make chances that sum to 1 and follow their traits', () => {
    const weights = readWeights(`tb: n${most}${least} v${least}${most}\n`);
    const noun = judgeTraits(['tb:n', 'unknown'], weights);
    const verb = judgeTraits(['tb:v'], weights);
    expect(noun.preferred + noun.allowed + noun.forbidden).toBeCloseTo(1, 12);
    expect(noun.preferred).toBeGreaterThan(0.9);
    expect(verb.forbidden).toBeGreaterThan(0.9);
    expect(judgeTraits([], weights).allowed).toBeCloseTo(1 / 3, 12);
  });
});

describe('the learner', () => {
  const few = training().slice(0, 40);

  it('finds where a function is least', () => {
    const found = minimum(2, (point, slope) => {
      const [x = 0, y = 0] = point;
      slope[0] = 2 * (x - 3) + (x - y);
      slope[1] = 20 * (y + 1) - (x - y);
      return (x - 3) ** 2 + 10 * (y + 1) ** 2 + 0.5 * (x - y) ** 2;
    });
    expect(found[0]).toBeCloseTo(1.7097, 2);
    expect(found[1]).toBeCloseTo(-0.871, 2);
  });

  it('learns the same weights from the same headlines, others from others', () => {
    const lessons = lessonsOf(few, 1);
    const learning = { ridge: 2, fewest: 2, most: 300 };
    const once = learn(lessons, learning);
    expect(learn(lessons, learning)).toBe(once);
    expect(learn(lessonsOf(few.slice(0, 30), 1), learning)).not.toBe(once);
    expect(weightsModule(once)).toContain(JSON.stringify(once).slice(1, -1));
  });

  it('learns what its readers marked: the marks turned round turn the judgement round', () => {
    const turned = few.map((headline) => ({
      ...headline,
      preferred: headline.allowed,
      allowed: headline.preferred,
    }));
    const learnedBy = (headlines: typeof few): number => {
      const weights = readWeights(learn(lessonsOf(headlines, 1), LEARNING));
      const places = lessonsOf(few, 1).filter((lesson) => lesson.mark === 0);
      const sum = places.reduce(
        (all, { traits }) => all + judgeTraits(traits, weights).preferred,
        0,
      );
      return sum / places.length;
    };
    expect(learnedBy(few)).toBeGreaterThan(2 * learnedBy(turned));
  });

  it('is taught by no headline of the held-out half', () => {
    const held = new Set(corpus.filter((one) => !one.tuning).map((one) => one.text));
    expect(training().filter((one) => held.has(one.text))).toEqual([]);
    expect(training().length).toBeGreaterThan(1000);
  });
});

describe('judged places', () => {
  it('are those that no rule of marks forbids', () => {
    const text = '“微心愿”圆梦：3.5万人';
    const offsets = judgePlaces(text, 'zh-CN', []).map(({ place }) => place.offset);
    expect(offsets).toEqual([2, 3, 5, 6, 8, 11, 12]);
  });

  it('are judged the same inside a long name, whether or not it is known', () => {
    const name = '市人力资源和社会保障局';
    const judged = (runs: readonly { start: number; end: number }[]) =>
      judgePlaces(`${name}发布`, 'zh-CN', runs).map(({ judgement }) => judgement);
    expect(judged([{ start: 0, end: name.length }])).toEqual(judged([]));
    expect(judged([{ start: 0, end: 5 }])).not.toEqual(judged([]));
  });
});
