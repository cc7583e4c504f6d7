/** `banxin layout [date]`: plans pages and prints what stands where, without a browser. */
import { InvalidArgumentError, Option } from 'commander';
import { openPlanner, type PageExplanation } from '../../../print/index.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { alternativesText, findAlternatives, type PageAlternatives } from '../alternatives.ts';
import { addDumpFlag, dumpedStages, dumpStages } from '../dump-stages.ts';
import { explainText } from '../explain-text.ts';
import { headlineText } from '../headline-summary.ts';
import { addLockFlags, lockModeOf, relayoutOf } from '../layout-lock-file.ts';
import { type OpenedPaper, openPaper } from '../open-paper.ts';
import { type PageSummary, summarisePage, summaryText } from '../page-summary.ts';
import type { Invocation, Outcome, Verb } from '../verb.ts';

/** Pages told beside the chosen one by `--explain` alone. */
const NEXT = 3;

const countOf = (typed: string): number => {
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= 7) return count;
  throw new InvalidArgumentError('1–7.');
};

/**
 * The verb. Its JSON is `{ pages: [{ issue, page, tree, report, modules }] }`, with `--explain` also
 * `explanations: [{ issue, page, pages }]`, the chosen page first, with `--alternatives` also
 * `alternatives: [{ issue, page, pages }]`, the chosen page left out. With `--headlines` it is `{ headlines: [{ issue, page, slug, headline, role, settings, fitsNot }] }` instead, with `--dump` `{ dump: { STAGE: […] } }`.
 */
export const layout: Verb = {
  name: 'layout',
  words: '[date]',
  summary: {
    'zh-CN': '排版面，列出每区的稿件、行数和空缺，不开浏览器',
    en: 'plan the pages and list what stands in each area; starts no browser',
  },
  configure: (command, language) => {
    const en = language === 'en';
    const alternatives = en
      ? 'write so many other good layouts for every page as YAML to paste, 1–7'
      : '每版另写几种好排法，YAML 可原样贴进 issue.mdx，1–7';
    command
      .option(
        '--headlines',
        en ? 'list every headline with its breaks by width' : '列出每个标题在各种宽度下的断行',
      )
      .option(
        '--explain',
        en ? 'why the solved page beat the next three' : '说明求得的版面为什么胜过后三种',
      )
      .addOption(new Option('--alternatives <n>', alternatives).argParser(countOf));
    addDumpFlag(command, language);
    addLockFlags(command, language);
  },
  run: async (invocation) => {
    const stages = dumpedStages(invocation.flags);
    if (stages) return dumpStages(invocation, stages);
    const paper = await openPaper(invocation);
    const { newspaper, fonts } = paper;
    if (!newspaper || !fonts || hasErrors(paper.diagnostics)) {
      return { diagnostics: paper.diagnostics };
    }
    if (invocation.flags.headlines === true) return listHeadlines(paper, invocation);
    const { flags, options, stopwatch } = invocation;
    const { planFromDisk, settleLock } = await stopwatch.timed('load', openPlanner);
    const diagnostics = [...paper.diagnostics];
    const pages: PageSummary[] = [];
    const explanations: (PageExplanation & { readonly issue: string })[] = [];
    const alternatives: PageAlternatives[] = [];
    for (const issue of paper.issues) {
      invocation.progress.step(issue.date);
      const folder = `${paper.places.issuesDir}/${issue.date}`;
      const { publication } = newspaper;
      const relayout = relayoutOf(flags);
      const input = { issue, publication, fonts, folder, stopwatch };
      const plan = await planFromDisk({ ...input, ...relayout });
      const mode = lockModeOf(flags);
      const settled = await stopwatch.timed('lock', () => settleLock(folder, plan, mode));
      diagnostics.push(...plan.diagnostics, ...settled);
      pages.push(...plan.plans.map((page) => summarisePage(page, plan)));
      explanations.push(...plan.explanations.map((told) => ({ ...told, issue: issue.date })));
      if (typeof flags.alternatives !== 'number') continue;
      alternatives.push(...(await findAlternatives(input, plan, flags.alternatives)));
    }
    const { language } = options;
    const explain = flags.explain === true;
    const written = flags.alternatives !== undefined;
    const told = explain
      ? explanations.map((one) => explainText(one.issue, one, NEXT, language))
      : [];
    // Alternatives alone are YAML and nothing else, so that they can be kept in a file.
    const summary = written && !explain ? [] : [summaryText(pages, language), ...told];
    return {
      diagnostics,
      keep: written && !explain,
      text: [...summary, ...(written ? [alternativesText(alternatives, language)] : [])].join('\n'),
      json: {
        pages,
        ...(explain ? { explanations } : {}),
        ...(written ? { alternatives } : {}),
      },
    };
  },
};

/** The table of headlines; no page is planned. */
const listHeadlines = async (paper: OpenedPaper, invocation: Invocation): Promise<Outcome> => {
  const { newspaper, fonts, diagnostics } = paper;
  if (!newspaper || !fonts) return { diagnostics };
  const { headlineTable } = await invocation.stopwatch.timed('load', openPlanner);
  const tables = paper.issues.map((issue) => ({
    date: issue.date,
    entries: invocation.stopwatch.timedNow(
      'headlines',
      () => headlineTable(issue, newspaper.publication, fonts),
      ({ length }) => ({ headlines: length }),
    ),
  }));
  return {
    diagnostics,
    text: tables
      .map(({ date, entries }) => headlineText(date, entries, invocation.options.language))
      .join('\n'),
    json: {
      headlines: tables.flatMap(({ date, entries }) =>
        entries.map((entry) => ({ issue: date, ...entry })),
      ),
    },
  };
};
