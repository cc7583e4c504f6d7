/**
 * `report.json`: what a print run found, for machines (`schema: 1`).
 *
 * In: the plan, the layers' results, the tools that were used. Out: plain data without dates or paths, so
 * that two runs of one input give the same file. The command's exit code follows `status`.
 */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { explain, sortDiagnostics } from '../../src/diagnostics/format.ts';
import { roundTo } from '../../src/units/units.ts';
import type { PagePlan, PageReport } from '../page-plan/page-plan.ts';
import type { Omission } from '../typeset/galley-types.ts';
import type { LayersResult } from './check-layers.ts';
import { agreementPx } from './compare-engines.ts';

/** The tools that a run used. */
export interface ReportTools {
  /** Four numbers of the browser. */
  readonly browser: string;
  readonly pagedjs: string;
}

/** What a report is made from. */
export interface ReportInput {
  readonly issue: string;
  readonly plans: readonly PagePlan[];
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
  readonly layers: LayersResult;
  readonly pdf: Uint8Array;
  readonly tools: ReportTools;
  /** Role of the page to SHA-256 of the font file. */
  readonly fontHashes: Readonly<Record<string, string>>;
}

/** Conservation of one story. */
export interface ReportedStory {
  readonly story: string;
  /** Characters that must be on paper and were found there, white space apart. */
  readonly characters: number;
  readonly conserved: boolean;
}

/** A diagnostic with its words, so that the file is read without our catalogue. */
export interface ReportedDiagnostic extends Diagnostic {
  readonly message: string;
  readonly hint: string;
}

/** The file. */
export interface Report {
  readonly schema: 1;
  readonly issue: string;
  readonly status: 'passed' | 'failed';
  readonly tools: ReportTools;
  readonly pages: readonly (PageReport & { readonly number: number; readonly name: string })[];
  readonly conservation: {
    readonly characters: number;
    readonly stories: readonly ReportedStory[];
    readonly omissions: readonly Omission[];
  };
  readonly precision: {
    readonly lines: number;
    readonly worstBaselinePx: number;
    readonly worstWidthEm: number;
  };
  readonly engines: {
    readonly record: 'paged';
    readonly compared: boolean;
    readonly lines: number;
    readonly worstPx: number | null;
    readonly allowedPx: number;
  };
  readonly pdf: {
    readonly pages: number;
    readonly bytes: number;
    readonly sha256: string;
    readonly fonts: LayersResult['fonts'];
  };
  readonly fonts: Readonly<Record<string, string>>;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** Rules that say that a story's text is not whole. */
const lossRules: ReadonlySet<string> = new Set([
  'verify/text-lost',
  'verify/text-unexpected',
  'verify/text-order',
  'verify/pdf-text',
  'verify/line-missing',
  'verify/line-extra',
]);

function conservationOf(input: ReportInput): Report['conservation'] {
  const stories = input.layers.stories.map(({ story, units }) => ({
    story,
    characters: units.reduce((sum, unit) => sum + [...unit.text].length, 0),
    conserved: !input.layers.diagnostics.some(
      (item) => lossRules.has(item.rule) && item.data.story === story,
    ),
  }));
  const characters = stories.reduce((sum, item) => sum + item.characters, 0);
  return { characters, stories, omissions: input.omissions };
}

/** Makes the report. */
export function makeReport(input: ReportInput): Report {
  const { layers, plans } = input;
  const { agreement, precision } = layers;
  const worstPx = agreement?.worstPx ?? Number.NaN;
  return {
    schema: 1,
    issue: input.issue,
    status: hasErrors(input.diagnostics) ? 'failed' : 'passed',
    tools: input.tools,
    pages: plans.map((plan) => ({ number: plan.number, name: plan.name, ...plan.report })),
    conservation: conservationOf(input),
    precision: {
      lines: precision.lines,
      worstBaselinePx: roundTo(precision.worstBaselinePx, 4),
      worstWidthEm: roundTo(precision.worstWidthEm, 4),
    },
    engines: {
      record: 'paged',
      compared: agreement !== undefined,
      lines: agreement?.lines ?? 0,
      worstPx: Number.isFinite(worstPx) ? roundTo(worstPx, 4) : null,
      allowedPx: agreementPx,
    },
    pdf: {
      pages: plans.length,
      bytes: input.pdf.length,
      sha256: createHash('sha256').update(input.pdf).digest('hex'),
      fonts: layers.fonts,
    },
    fonts: input.fontHashes,
    diagnostics: sortDiagnostics(input.diagnostics).map((item) => ({
      ...item,
      ...explain(item, 'zh-CN'),
    })),
  };
}
