/**
 * Law 1 in the DOM: every character of every story stands on the sheets once and in order.
 *
 * In: the model's text of each story less what the author let go, and the texts that a browser read. Out:
 * texts that are missing, changed, doubled, or out of order. Characters made by us are taken off first.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { normalizeText } from '../../src/model/article-text.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { PageGeometry, TextUnit } from '../paginate/page-geometry.ts';
import { placeOfPage } from './places.ts';
import { comparePaths, keyOf, type StoryText } from './story-text.ts';

/** Characters shown of a text that differs. */
const shown = 12;

const written = (unit: TextUnit): string => normalizeText(unit.text.slice(unit.generated));

/** Joins the units of a story by key, document order kept. */
function gather(story: StoryText, units: readonly TextUnit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const unit of units) {
    if (written(unit) === '') continue;
    const key = keyOf(unit, story);
    texts.set(key, (texts.get(key) ?? '') + written(unit));
  }
  return texts;
}

/** The first place where two texts differ, for the message. */
export function firstDifference(
  found: string,
  expected: string,
): { readonly at: number; readonly found: string; readonly expected: string } {
  let at = 0;
  while (at < found.length && at < expected.length && found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 4);
  return {
    at,
    found: found.slice(from, from + shown),
    expected: expected.slice(from, from + shown),
  };
}

function checkStory(expected: StoryText, units: readonly TextUnit[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const { story } = expected;
  const texts = gather(expected, units);
  const keys = new Set(expected.units.map((unit) => unit.key));
  for (const unit of expected.units) {
    const wanted = unit.text;
    const text = texts.get(unit.key) ?? '';
    if (text === wanted) continue;
    const difference = firstDifference(text, wanted);
    const data = {
      story,
      block: unit.key,
      lost: wanted.length - text.length,
      found: difference.found,
      expected: difference.expected,
    };
    found.push({ rule: 'verify/text-lost', severity: 'error', data });
  }
  for (const [key, text] of texts) {
    if (keys.has(key)) continue;
    const data = { story, block: key, found: text.slice(0, shown) };
    found.push({ rule: 'verify/text-unexpected', severity: 'error', data });
  }
  return [...found, ...checkOrder(story, units)];
}

/** Paragraphs of the flow follow the order of the model's blocks. */
function checkOrder(story: string, units: readonly TextUnit[]): readonly Diagnostic[] {
  const flow = units.filter((unit) => unit.kind === 'para').map((unit) => unit.block);
  const wrong = flow.findIndex((block, i) => i > 0 && comparePaths(flow[i - 1] ?? '', block) > 0);
  if (wrong === -1) return [];
  const data = { story, block: flow[wrong] ?? '', before: flow[wrong - 1] ?? '' };
  return [{ rule: 'verify/text-order', severity: 'error', data }];
}

/** Furniture is made by us: it must be on the sheet as the plan has it. */
export function checkFurniture(plan: PagePlan, page: PageGeometry): readonly Diagnostic[] {
  const join = (texts: readonly string[]) => normalizeText(texts.join(''));
  const wanted = join(plan.furniture.flatMap((item) => item.texts.map((text) => text.text)));
  const text = join(page.units.filter((unit) => unit.story === '').map((unit) => unit.text));
  if (text === wanted) return [];
  const { found, expected } = firstDifference(text, wanted);
  const at = placeOfPage(plan);
  const data = { page: plan.number, found, expected };
  return [{ rule: 'verify/furniture-text', severity: 'error', data, at }];
}

/** One `<p>` a paragraph, in plan order: what becomes one P in the PDF. */
export function checkElements(plan: PagePlan, page: PageGeometry): readonly Diagnostic[] {
  const wanted = plan.modules.flatMap((module) =>
    module.paragraphs.map((paragraph) => `${module.story} ${paragraph.block}`),
  );
  const found = page.units
    .filter((unit) => unit.kind === 'para')
    .map((unit) => `${unit.story} ${unit.block}`);
  const wrong = found.findIndex((name, index) => name !== wanted[index]);
  if (wrong === -1 && found.length === wanted.length) return [];
  const at = wrong === -1 ? found.length : wrong;
  const data = { page: plan.number, found: found[at] ?? '', expected: wanted[at] ?? '' };
  return [{ rule: 'verify/paragraph-elements', severity: 'error', data, at: placeOfPage(plan) }];
}

/** Checks every story of an issue against all its pages. */
export function checkConservation(
  stories: readonly StoryText[],
  pages: readonly PageGeometry[],
): readonly Diagnostic[] {
  const units = pages.flatMap((page) => page.units).filter((unit) => unit.story !== '');
  const known = new Set(stories.map((item) => item.story));
  const strangers = [...new Set(units.map((unit) => unit.story))].filter((s) => !known.has(s));
  return [
    ...stories.flatMap((item) =>
      checkStory(
        item,
        units.filter((unit) => unit.story === item.story),
      ),
    ),
    ...strangers.map(
      (story): Diagnostic => ({
        rule: 'verify/text-unexpected',
        severity: 'error',
        data: { story, block: '', found: '' },
      }),
    ),
  ];
}
