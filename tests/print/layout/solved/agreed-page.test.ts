/** A locked page tells how good it was when it was agreed, and keeps telling it through edits. */
import { describe, expect, it } from 'vitest';
import { planPage } from '../../../../print/layout/plan-page.ts';
import { readLayoutLock, writeLayoutLock } from '../../../../src/model/layout-lock.ts';
import { inputOf, story } from '../../../support/page-of.ts';

const two = (length: number) => ({
  a: story('一行一行数出来的头条', 2000, 'priority: 1\n'),
  b: story('二条也要排满', length),
});

describe('a locked page', () => {
  it('says what was proven of it, also after an edit and through its file', async () => {
    const first = planPage(await inputOf(two(1400)));
    expect(first.plan?.report.status).toBe('proven');
    expect(first.plan?.report.agreed).toBeUndefined();
    expect(first.lock?.found).toEqual({ status: 'proven', gap: 0 });
    const pages = first.lock ? [first.lock] : [];
    const file = writeLayoutLock({ schema: 1, issue: '2023-08-18', pages, headlines: [] });
    const [lock] = readLayoutLock(file)?.pages ?? [];
    expect(lock).toEqual(first.lock);
    const kept = planPage({ ...(await inputOf(two(1410))), ...(lock ? { lock } : {}) });
    expect(kept.plan?.report).toMatchObject({
      status: 'locked',
      agreed: { status: 'proven', gap: 0 },
    });
    expect(kept.lock?.found).toEqual(lock?.found);
  });

  it('says nothing where its lock does not', async () => {
    const input = await inputOf(two(1400));
    const { found: _, ...lock } = planPage(input).lock ?? { number: 0 };
    const kept = planPage({ ...input, lock: lock as NonNullable<typeof input.lock> });
    expect(kept.plan?.report.status).toBe('locked');
    expect(kept.plan?.report.agreed).toBeUndefined();
  });
});
