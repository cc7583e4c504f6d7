/** `banxin check [date]`: reads everything an author wrote and says what is wrong, without a browser. */
import { openPlanner } from '../../../print/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../../diagnostics/messages/index.ts';
import { type FixedPaper, fixPaper, type Texts } from '../fix-paper.ts';
import { type OpenedPaper, openPaper, placesOf } from '../open-paper.ts';
import { diffText } from '../text-diff.ts';
import type { Invocation, Outcome, Verb } from '../verb.ts';
import { writeOver } from '../write-over.ts';

/** What one look finds. */
interface Checked {
  readonly seen: OpenedPaper['seen'];
  /** Articles with an error, which were not looked at any further. */
  readonly faulty: number;
  readonly diagnostics: readonly Diagnostic[];
}

const errorFiles = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(
    diagnostics.flatMap(({ severity, source }) =>
      severity === 'error' && source !== undefined ? [source.file] : [],
    ),
  );

/** Layout and missing glyphs of the issues whose files are sound; a fault of the settings is one of all. */
const planSound = async (
  paper: OpenedPaper,
  { stopwatch }: Invocation,
): Promise<readonly Diagnostic[]> => {
  const { newspaper, fonts, places } = paper;
  if (!newspaper || !fonts) return [];
  const faulty = [...errorFiles(paper.diagnostics)];
  const { planFromDisk } = await stopwatch.timed('load', openPlanner);
  const found: Diagnostic[] = [];
  for (const issue of paper.issues) {
    const inIssue = issue.source.file.replace(/issue\.mdx$/, '');
    if (faulty.some((file) => file.startsWith(inIssue) || file.endsWith('newspaper.yaml')))
      continue;
    const folder = `${places.issuesDir}/${issue.date}`;
    const { publication } = newspaper;
    const plan = await planFromDisk({ issue, publication, fonts, folder, stopwatch });
    found.push(...plan.diagnostics);
  }
  return found;
};

const look = async (invocation: Invocation, texts: Texts, deep: boolean): Promise<Checked> => {
  const paper = await openPaper(invocation, { texts });
  const planned = deep ? await planSound(paper, invocation) : [];
  const articles = [...errorFiles(paper.diagnostics)].filter(
    (file) => file.endsWith('.mdx') && !file.endsWith('issue.mdx'),
  );
  const diagnostics = [...paper.diagnostics, ...planned];
  return { seen: paper.seen, faulty: articles.length, diagnostics };
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What was looked at, and what could not be. */
const countLine = ({ seen, faulty }: Checked, language: MessageLanguage): string => {
  const { issues, articles } = seen;
  if (language === 'en') {
    const left = faulty > 0 ? `, ${faulty} of them with errors and not laid out` : '';
    return `${plural(issues, 'issue')}, ${plural(articles, 'article')}${left}\n`;
  }
  const left = faulty > 0 ? `，其中 ${faulty} 篇有错，没有排版` : '';
  return `${issues} 期，${articles} 篇${left}\n`;
};

const fixText = (
  { files, done }: FixedPaper<Checked>,
  language: MessageLanguage,
  written: boolean,
): string => {
  const diffs = files.map(({ file, before, after }) => diffText(file, before, after));
  const changed = { files: files.length, faults: done.length };
  const zh = `${written ? '改了' : '可改'} ${changed.files} 个文件，${changed.faults} 处\n`;
  const en = `${written ? 'fixed' : 'can fix'} ${plural(changed.faults, 'fault')} in ${plural(changed.files, 'file')}\n`;
  return [...diffs, language === 'en' ? en : zh].join('\n');
};

const fix = async (invocation: Invocation): Promise<Outcome> => {
  const { options, flags } = invocation;
  const { root } = placesOf(invocation);
  const fixed = await fixPaper(root, (texts, deep) => look(invocation, texts, deep));
  const written = flags.dryRun !== true;
  if (written) for (const { absolute, after } of fixed.files) await writeOver(absolute, after);
  // What is not written has its faults still, and its lines are those on disk.
  const found = written ? fixed.found : fixed.before;
  const files = fixed.files.map(({ file }) => file);
  const rules = fixed.done.map(({ rule, source }) => ({ rule, file: source?.file ?? '' }));
  return {
    diagnostics: found.diagnostics,
    text: `${fixText(fixed, options.language, written)}\n${countLine(found, options.language)}`,
    json: { ...found.seen, faulty: found.faulty, fixed: { written, files, faults: rules } },
  };
};

/** The verb. Its JSON is `{ issues, articles, faulty }`, with `--fix` also `fixed: { written, files, faults }`. */
export const check: Verb = {
  name: 'check',
  words: '[date]',
  summary: {
    'zh-CN': '检查稿件、版面模板和字体，不开浏览器',
    en: 'check articles, templates and fonts; starts no browser',
  },
  configure: (command, language) => {
    const en = language === 'en';
    command
      .option(
        '--fix',
        en ? 'do the changes that are certain, and show them' : '把有把握的改动改好，并列出来',
      )
      .option(
        '--dry-run',
        en ? 'with --fix: show the changes, write nothing' : '与 --fix 同用：只列出改动，不写文件',
      );
  },
  run: async (invocation) => {
    const { language } = invocation.options;
    invocation.progress.step(language === 'en' ? 'checking' : '检查');
    if (invocation.flags.fix === true) return fix(invocation);
    const found = await look(invocation, new Map(), true);
    return {
      diagnostics: found.diagnostics,
      text: countLine(found, language),
      json: { ...found.seen, faulty: found.faulty },
    };
  },
};
