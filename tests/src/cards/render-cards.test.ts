import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import { cardFor, type RenderedCards, renderCards } from '../../../src/cards/index.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import type { Article } from '../../../src/model/article.ts';
import { oncePer } from '../../support/once.ts';
import { article, DATE, figure, issueOf, loadFonts, marked, publication } from './sample.ts';

let fonts: FontSet;
let base: string;
const ARTICLES: readonly Article[] = [
  article('lead', '北汽集团以“创新四维”体系|托举高技能人才队伍成长', {
    kicker: { text: '创新工作室为点　创新联盟为线', breaks: [] },
  }),
  article('photo', '91科技集团党工携手|职工挽袖献热血', { blocks: [figure('./images/photo.jpg')] }),
  article('notice', '《版心报》|订阅与投递说明', { kind: 'notice' }),
  article('verse', '新闻纸，|在天亮以前', { kind: 'verse' }),
  article('comment', '给版面留点空|给末字留个伴', { kind: 'comment' }),
];

beforeAll(async () => {
  fonts = await loadFonts();
  base = await mkdtemp(join(tmpdir(), 'banxin-cards-'));
  const images = join(base, 'issues', DATE, 'images');
  await mkdir(images, { recursive: true });
  const noise = Buffer.from(Array.from({ length: 900 * 600 * 3 }, (_, at) => (at * 7919) % 251));
  const raw = { width: 900, height: 600, channels: 3 } as const;
  await sharp(noise, { raw }).jpeg({ quality: 90 }).toFile(join(images, 'photo.jpg'));
  await sharp(noise, { raw }).resize(200, 160).jpeg().toFile(join(images, 'small.jpg'));
  await sharp(noise, { raw }).flop().jpeg({ quality: 90 }).toFile(join(images, 'other.jpg'));
  await cp(join(images, 'photo.jpg'), join(base, 'secret.jpg'));
  await symlink(join(base, 'secret.jpg'), join(images, 'link.jpg'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const run = (
  articles: readonly Article[],
  out: string,
  more: { presets?: readonly string[]; cache?: string } = {},
): Promise<RenderedCards> =>
  renderCards({
    ...{ newspaper: { publication }, issue: issueOf(articles), fonts },
    issuesDir: join(base, 'issues'),
    outDir: join(base, out),
    cache: openCache({ folder: join(base, more.cache ?? `cache-${out}`) }),
    ...(more.presets ? { presets: more.presets } : {}),
  });

/** All five cards, drawn once. */
const drawn = oncePer(
  () => 'all',
  () => run(ARTICLES, 'all'),
);

const rulesOf = ({ diagnostics }: RenderedCards): readonly string[] =>
  diagnostics.map((item) => item.rule);

describe('renderCards', () => {
  it('makes a card for every article, of the right size and weight', async () => {
    const result = await drawn();
    expect(result.diagnostics).toEqual([]);
    expect(result.cards.map((card) => card.slug)).toEqual(ARTICLES.map((item) => item.slug));
    for (const card of result.cards) {
      const file = await readFile(join(base, 'all', card.path));
      const header = await sharp(file).metadata();
      expect([header.format, header.width, header.height]).toEqual(['jpeg', 1200, 630]);
      expect(file.length).toBe(card.bytes);
      expect(file.length).toBeLessThanOrEqual(300_000);
      expect(card.path).toBe(`${card.slug}.og.${card.hash}.jpg`);
      expect(card.alt).toContain('《版心报》2023年8月18日星期五第2版');
      expect(card.headline.join('')).toBe(
        ARTICLES.find((item) => item.slug === card.slug)?.headline.text,
      );
    }
    const listed = JSON.parse(await readFile(join(base, 'all', 'cards.json'), 'utf8'));
    expect(listed).toEqual({ schema: 1, issue: DATE, cards: result.cards });
    expect(cardFor(result.cards, 'photo', 'og')?.slug).toBe('photo');
    expect(cardFor(result.cards, 'photo', 'wechat')).toBeUndefined();
  });

  it('gives the same bytes cold, warm and in another order', async () => {
    const first = await drawn();
    const warm = await run(ARTICLES, 'warm', { cache: 'cache-all' });
    const shuffled = await run([...ARTICLES].reverse(), 'shuffled');
    const hashes = (result: RenderedCards) => result.cards.map((card) => card.path).sort();
    expect(hashes(warm)).toEqual(hashes(first));
    expect(hashes(shuffled)).toEqual(hashes(first));
    const [one] = first.cards;
    const bytes = (folder: string) => readFile(join(base, folder, one?.path ?? ''));
    expect((await bytes('all')).equals(await bytes('shuffled'))).toBe(true);
  });

  it('keeps a card by all that it is drawn from', async () => {
    const entries = async () => (await readdir(join(base, 'kept/entries/cards'))).length;
    const shown = (headline: string, src: string) =>
      article('a', headline, { blocks: [figure(`./images/${src}`)] });
    const again = (item: Article) => run([item], 'keeping', { cache: 'kept' });
    const first = await again(shown('房山区总工会看望职工', 'photo.jpg'));
    await again(shown('房山区总工会看望职工', 'photo.jpg'));
    expect(await entries()).toBe(1);
    await again(shown('房山区总工会慰问职工', 'photo.jpg'));
    await again(shown('房山区总工会看望职工', 'other.jpg'));
    expect(await entries()).toBe(3);
    const fresh = await run([shown('房山区总工会看望职工', 'photo.jpg')], 'uncached');
    expect(fresh.cards).toEqual(first.cards);
  });

  it('changes the file’s name with the headline and removes the old file', async () => {
    const before = await run([article('a', '房山区总工会看望职工')], 'edit');
    const after = await run([article('a', '房山区总工会慰问职工')], 'edit');
    expect(after.cards[0]?.path).not.toBe(before.cards[0]?.path);
    expect((await readdir(join(base, 'edit'))).sort()).toEqual(
      [after.cards[0]?.path, 'cards.json'].sort(),
    );
  });
});

describe('what is wrong is said, with its place', () => {
  it('a character that no face has', async () => {
    const result = await run([article('glyph', '𫰠先生的报摊')], 'glyph');
    expect(result.cards).toEqual([]);
    expect(result.diagnostics).toMatchObject([
      {
        rule: 'card/missing-glyph',
        severity: 'error',
        data: { character: '𫰠', code: 'U+2BC20', part: 'headline' },
        source: { file: `issues/${DATE}/glyph.mdx`, line: 2 },
      },
    ]);
  });

  it('a headline that does not fit, with the length that does', async () => {
    const long = '北京市总工会召开全市职工代表座谈会听取基层意见'.repeat(6);
    const result = await run([article('long', long)], 'long');
    expect(result.diagnostics).toMatchObject([
      { rule: 'card/headline-does-not-fit', source: { line: 2 }, data: { length: 138 } },
    ]);
    const fits = Number(result.diagnostics[0]?.data.fits);
    expect(fits).toBeGreaterThan(30);
    const shorter = await run([article('long', long.slice(0, fits))], 'long');
    expect(shorter.diagnostics).toEqual([]);
    expect(shorter.cards[0]?.headline.join('')).toBe(long.slice(0, fits));
  });

  it('takes shortHeadline before it gives up', async () => {
    const long = '北京市总工会召开全市职工代表座谈会听取基层意见'.repeat(6);
    const result = await run(
      [article('long', long, { shortHeadline: marked('市总听取基层意见') })],
      'short',
    );
    expect(result.cards[0]?.headline).toEqual(['市总听取基层意见']);
  });

  it('a picture that is missing, outside the folder, behind a link, or broken', async () => {
    const wrong = ['./images/none.jpg', '../../secret.jpg', '/etc/passwd', './images/link.jpg'];
    for (const src of wrong) {
      const result = await run(
        [article('p', '梯田上的最后一车麦', { blocks: [figure(src)] })],
        'picture',
      );
      expect(rulesOf(result)).toEqual(['card/picture-missing']);
      expect(result.diagnostics[0]?.source).toEqual({ file: 'issues/a.mdx', line: 9 });
    }
    await cp(
      join(import.meta.dirname, 'sample.ts'),
      join(base, 'issues', DATE, 'images', 'text.jpg'),
    );
    const text = article('p', '梯田上的最后一车麦', { blocks: [figure('./images/text.jpg')] });
    expect(rulesOf(await run([text], 'picture'))).toEqual(['card/picture-unreadable']);
    const small = article('p', '梯田上的最后一车麦', { blocks: [figure('./images/small.jpg')] });
    const soft = await run([small], 'picture');
    expect(soft.diagnostics).toMatchObject([{ rule: 'card/picture-small', severity: 'warning' }]);
    expect(soft.cards).toHaveLength(1);
  });

  it('a preset or a template that does not exist', async () => {
    const one = [article('t', '头条也搬过家', { card: { template: 'poster' } })];
    expect(rulesOf(await run(one, 'names', { presets: ['xhs'] }))).toEqual(['card/unknown-preset']);
    expect(rulesOf(await run(one, 'names'))).toEqual(['card/unknown-template']);
  });
});
