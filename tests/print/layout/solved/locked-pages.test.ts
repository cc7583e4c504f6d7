/** `layout.lock.json` on real stories: read back, kept, and told of when it cannot be kept. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLockFile, writeLockFile } from '../../../../print/issue/lock-file.ts';
import type { IssuePlan } from '../../../../print/issue/plan-issue.ts';
import { settleLock } from '../../../../print/issue/settle-lock.ts';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import { planPage } from '../../../../print/layout/plan-page.ts';
import {
  type LayoutLock,
  type LockedPage,
  readLayoutLock,
  writeLayoutLock,
} from '../../../../src/model/layout-lock.ts';
import { openPages } from '../../../support/open-pages.ts';
import { article, type Files, prose, withPaper } from '../../../support/paper.ts';

const issue = `---
date: 2023-08-18
number: 33
pages:
  - number: 2
    name: 要闻
---
`;
const story = (headline: string, characters: number, priority: number): string =>
  article(
    headline,
    `${prose(characters / 3)}\n\n${prose(characters / 2)}\n\n${prose(characters / 6)}`,
    `priority: ${priority}\n`,
  ).replace('page: 1', 'page: 2');
const paper = (second: number): Files => ({
  'issues/2023-08-18/issue.mdx': issue,
  'issues/2023-08-18/lead.mdx': story('一行一行数出来的头条', 1200, 1),
  'issues/2023-08-18/second.mdx': story('二条也要排满', second, 2),
  'issues/2023-08-18/third.mdx': story('三条补齐版面', 560, 3),
  'issues/2023-08-18/fourth.mdx': story('四条守住版角', 520, 3),
});
const inputOf = (second: number, more: Files = {}): Promise<PageInput> =>
  withPaper({ ...paper(second), ...more }, async (root) => {
    const [input] = await openPages(root, '2023-08-18');
    if (!input) throw new Error('no page');
    return input;
  });
const lockedAt = async (second: number): Promise<{ input: PageInput; lock: LockedPage }> => {
  const input = await inputOf(second);
  const { lock } = planPage(input);
  if (!lock) throw new Error('no lock');
  return { input, lock };
};
const lockOf = (pages: readonly LockedPage[]): LayoutLock => ({
  schema: 1,
  issue: '2023-08-18',
  pages: [...pages],
  headlines: [],
});
const planOf = (lock: LayoutLock): IssuePlan => ({
  plans: [],
  omissions: [],
  heights: [],
  explanations: [],
  diagnostics: [],
  lock,
});

describe('a locked page', () => {
  it('is planned again exactly as it was', async () => {
    const { input, lock } = await lockedAt(640);
    const first = planPage(input);
    const again = planPage({ ...input, lock });
    expect(again.plan?.modules).toEqual(first.plan?.modules);
    expect(again.plan?.report.status).toBe('locked');
    expect(again.lock).toEqual(lock);
  });
  it('keeps its rectangles when some words go', async () => {
    const { lock } = await lockedAt(640);
    const shorter = planPage({ ...(await inputOf(625)), lock });
    expect(shorter.plan?.report.status).toBe('locked');
    expect(shorter.lock?.stories.map(({ col, row }) => [col, row])).toEqual(
      lock.stories.map(({ col, row }) => [col, row]),
    );
    expect(shorter.diagnostics).toEqual([]);
  });
  it('moves its cuts and keeps its tree when a story grows', async () => {
    const { lock } = await lockedAt(640);
    const longer = planPage({ ...(await inputOf(1500)), lock });
    expect(longer.plan?.report.status).toBe('locked');
    expect(longer.lock?.cuts).toBe(lock.cuts);
    expect(longer.lock?.stories).not.toEqual(lock.stories);
  });
  it('is laid out anew when a story comes, and says so', async () => {
    const { lock } = await lockedAt(640);
    const fifth = { 'issues/2023-08-18/fifth.mdx': story('五条后到', 300, 4) };
    const anew = planPage({ ...(await inputOf(640, fifth)), lock });
    expect(anew.plan?.report.status).toBe('proven');
    const told = anew.diagnostics.find((item) => item.rule === 'layout/relayout');
    expect(told).toMatchObject({ severity: 'info', data: { page: 2, changed: '+fifth' } });
  });
});

describe('the lock file', () => {
  const page: LockedPage = {
    number: 2,
    slack: 'stories',
    cuts: '(a/b)',
    cost: 900,
    rows: 79,
    stories: [
      { story: 'a', characters: 300, col: 0, row: 0, cols: 5, rows: 40 },
      { story: 'b', characters: 300, col: 0, row: 40, cols: 5, rows: 39 },
    ],
  };
  const higher: LockedPage = {
    ...page,
    stories: [
      { story: 'a', characters: 300, col: 0, row: 0, cols: 5, rows: 38 },
      { story: 'b', characters: 312, col: 0, row: 38, cols: 5, rows: 41 },
    ],
  };
  it('reads back what it writes, a story a line', () => {
    const text = writeLayoutLock(lockOf([page]));
    expect(readLayoutLock(text)).toEqual(lockOf([page]));
    expect(text.split('\n').filter((line) => line.includes('"story"'))).toHaveLength(2);
    expect(readLayoutLock('{')).toBeUndefined();
    expect(readLayoutLock(text.replace('"schema": 1', '"schema": 2'))).toBeUndefined();
  });
  it('is written once, and only for issues with solved pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-lock-'));
    try {
      expect(await readLockFile(folder)).toBeUndefined();
      expect(await writeLockFile(folder, lockOf([]))).toBe(false);
      expect(await writeLockFile(folder, lockOf([page]))).toBe(true);
      expect(await writeLockFile(folder, lockOf([page]))).toBe(false);
      expect(readdirSync(folder)).toEqual(['layout.lock.json']);
      expect(await readLockFile(folder)).toEqual(lockOf([page]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it.runIf(process.platform === 'linux')('says where it may not be written', async () => {
    // The kernel's own folder takes no file, not even from root.
    const [told] = await settleLock('/sys', planOf(lockOf([page])), 'write');
    expect(told).toMatchObject({ rule: 'layout/lock-not-written', severity: 'warning' });
  });
  it('is never written over where it cannot be read, and frozen layouts fail', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-lock-'));
    const file = join(folder, 'layout.lock.json');
    const plan = planOf(lockOf([page]));
    try {
      for (const text of ['<<<<<<< HEAD\n{}', '']) {
        writeFileSync(file, text);
        const [warned] = await settleLock(folder, plan, 'write');
        expect(warned).toMatchObject({ rule: 'layout/lock-unreadable', severity: 'warning' });
        const [failed] = await settleLock(folder, plan, 'frozen');
        expect(failed).toMatchObject({ rule: 'layout/lock-unreadable', severity: 'error' });
        expect(readFileSync(file, 'utf8')).toBe(text);
      }
      rmSync(file);
      mkdirSync(file);
      expect(await settleLock(folder, plan, 'write')).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('holds frozen layouts to it and leaves issues without one free', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-lock-'));
    try {
      const plan = planOf(lockOf([page]));
      expect(await settleLock(folder, plan, 'frozen')).toEqual([]);
      expect(readdirSync(folder)).toEqual([]);
      await settleLock(folder, plan, 'write');
      const before = readFileSync(join(folder, 'layout.lock.json'), 'utf8');
      expect(await settleLock(folder, plan, 'frozen')).toEqual([]);
      const moved = planOf(lockOf([higher]));
      const [fault] = await settleLock(folder, moved, 'frozen');
      expect(fault).toMatchObject({
        rule: 'layout/frozen',
        severity: 'error',
        data: { pages: '2', moved: 'a 1,1 5×40 → 1,1 5×38; b 1,41 5×39 → 1,39 5×41' },
      });
      expect(readFileSync(join(folder, 'layout.lock.json'), 'utf8')).toBe(before);
      // Where nothing moves, a longer story alone breaks no build.
      const longer = { ...page, stories: page.stories.map((one) => ({ ...one, characters: 301 })) };
      expect(await settleLock(folder, planOf(lockOf([longer])), 'frozen')).toEqual([]);
      // The desk keeps an agreed page until `layout` or `print` replaces it, and says what moved then.
      expect(await settleLock(folder, moved, 'keep')).toEqual([]);
      expect(readFileSync(join(folder, 'layout.lock.json'), 'utf8')).toBe(before);
      const [told] = await settleLock(folder, moved, 'write');
      expect(told).toMatchObject({
        rule: 'layout/moved',
        severity: 'info',
        data: { why: 'b +12' },
      });
      expect(await readLockFile(folder)).toEqual(lockOf([higher]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
