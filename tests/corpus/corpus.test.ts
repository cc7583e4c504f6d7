/** The corpus is what it is meant to be: distinct, deterministic, and distributed as real days are. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CORPUS_SIZE, type CorpusIssue, corpusIssue } from './corpus-issue.ts';
import { corpusFigures } from './figures.ts';
import { contentOf } from './file.ts';

const issues: readonly CorpusIssue[] = Array.from({ length: CORPUS_SIZE }, (_, index) =>
  corpusIssue(index),
);
const figures = corpusFigures(issues);
const pictures = issues.flatMap(({ files }) => files).filter((file) => 'picture' in file);
const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
const digest = (issue: CorpusIssue): string => sha256(JSON.stringify(issue.files));

describe('the corpus', () => {
  it('is at least 200 distinct issues of one to eight pages', () => {
    // Without their dates, which differ anyhow.
    const articles = issues.map(({ files }) =>
      files.flatMap((file) =>
        'text' in file && !file.path.endsWith('issue.mdx') ? file.text : [],
      ),
    );
    expect(new Set(articles.map((texts) => sha256(texts.join('')))).size).toBe(CORPUS_SIZE);
    expect(CORPUS_SIZE).toBeGreaterThanOrEqual(200);
    expect(new Set(issues.map(({ date }) => date)).size).toBe(CORPUS_SIZE);
    expect(Math.min(...figures.pages)).toBe(1);
    expect(Math.max(...figures.pages)).toBe(8);
  });

  it('is the same whenever it is asked for', () => {
    for (const index of [0, 77, CORPUS_SIZE - 1]) {
      expect(digest(corpusIssue(index))).toBe(digest(corpusIssue(index)));
    }
    const [picture] = pictures;
    if (!picture) throw new Error('no picture');
    expect(sha256(contentOf(picture))).toBe(sha256(contentOf(picture)));
    // Of every text and picture: frozen plans mean nothing once another word stands in an issue.
    expect(sha256(issues.map(digest).join('\n'))).toBe(
      'e2edac5a6cf43e88d92ec65071224b25722fcbe242cc7421647b14ad312ac75a',
    );
    expect(() => corpusIssue(CORPUS_SIZE)).toThrow(RangeError);
    expect(() => corpusIssue(0.5)).toThrow(RangeError);
  });

  it('has heads as printed days have them', () => {
    const { heads } = figures;
    expect(heads.count).toBeGreaterThan(2500);
    expect(heads.longest).toBeGreaterThan(50);
    expect(heads.longest).toBeLessThanOrEqual(56);
    // 56 of 349 begin with 【, 131 have a space.
    expect(heads.bracketed / heads.count).toBeCloseTo(56 / 349, 1);
    expect(heads.gapped / heads.count).toBeCloseTo(131 / 349, 1);
    expect(heads.labelled).toBeGreaterThan(100);
    expect(heads.latin).toBeGreaterThan(100);
    expect(heads.marked).toBeGreaterThan(40);
  });

  it('has text whose marks and figures are as frequent as in print', () => {
    const { marks, digits, latin, meanSentence } = figures.text;
    expect(marks).toBeGreaterThan(0.085);
    expect(marks).toBeLessThan(0.11);
    expect(digits).toBeGreaterThan(0.01);
    expect(digits).toBeLessThan(0.018);
    expect(latin).toBeGreaterThan(0.004);
    expect(meanSentence).toBeGreaterThan(28);
    expect(meanSentence).toBeLessThan(45);
  });

  it('holds every kind of piece, of block, of fill and of layout', () => {
    const kinds = 'article photo brief comment notice names verse filler'.split(' ');
    expect(Object.keys(figures.kinds).sort()).toEqual(kinds.sort());
    for (const count of Object.values(figures.kinds)) expect(count).toBeGreaterThan(10);
    for (const [name, count] of Object.entries(figures.blocks)) {
      expect(count, name).toBeGreaterThan(10);
    }
    expect(Math.min(...Object.values(figures.fills))).toBeGreaterThanOrEqual(5);
    expect(Object.keys(figures.fills)).toHaveLength(6);
    expect(Math.min(...Object.values(figures.layouts))).toBeGreaterThanOrEqual(20);
    expect(Object.keys(figures.layouts)).toHaveLength(4);
    for (let count = 3; count <= 14; count += 1) expect(figures.stories[count]).toBeGreaterThan(1);
    const bare = issues.filter(({ files }) => files.every((file) => 'text' in file));
    expect(bare.length).toBeGreaterThan(40);
    expect(bare.length).toBeLessThan(140);
  });

  it('draws pictures that a reader of pictures can open', async () => {
    const forms = new Map(pictures.map((file) => [file.picture.form, file]));
    expect([...forms.keys()].sort()).toEqual(['bars', 'pebbles', 'tiles']);
    for (const file of [...forms.values(), ...pictures.slice(0, 3)]) {
      const content = contentOf(file);
      const image = sharp(typeof content === 'string' ? Buffer.from(content) : content);
      const { width, height } = await image.metadata();
      expect([width, height]).toEqual([file.picture.width, file.picture.height]);
      // Every pixel is decoded: a wrong checksum or a short stream would throw.
      const { channels } = await image.stats();
      expect(channels[0]?.stdev).toBeGreaterThan(3);
    }
  });
});
