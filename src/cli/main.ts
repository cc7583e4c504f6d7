/**
 * The command `banxin`: reads the words typed, runs one verb, prints its outcome.
 *
 * In: arguments without `node` and the script. Out: an exit code: 0 done, 1 errors in the work (or
 * warnings under `--strict`), 2 a wrong command line. Only here and in the set-up scripts is printed.
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import { sortDiagnostics } from '../diagnostics/format.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import { startStopwatch, type Timings } from '../timings/stopwatch.ts';
import { commandWords, languageOf } from './command-words.ts';
import { createProgress } from './progress.ts';
import { diagnosticAsJson, reportDiagnostics } from './report-diagnostics.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { timingsText } from './timings-text.ts';
import type { CommonOptions, Outcome, Verb } from './verb.ts';
import { cards } from './verbs/cards.ts';
import { check } from './verbs/check.ts';
import { doctor } from './verbs/doctor.ts';
import { layout } from './verbs/layout.ts';
import { print } from './verbs/print.ts';
import { typeset } from './verbs/typeset.ts';

/** The verbs, in the order of the help page. */
export const allVerbs: readonly Verb[] = [check, typeset, layout, print, cards, doctor];

const exitCodeOf = (diagnostics: readonly Diagnostic[], strict: boolean): number =>
  diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
    ? 1
    : 0;

function readSource(file: string | URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A place in a file that is gone or generated is still worth printing without its line.
    return undefined;
  }
}

function show(
  outcome: Outcome,
  options: CommonOptions,
  terminal: Terminal,
  timings: Timings | undefined,
): void {
  const { language } = options;
  const { colour } = terminal;
  if (options.json) {
    const list = sortDiagnostics(outcome.diagnostics).map((item) =>
      diagnosticAsJson(item, language),
    );
    const extra = { ...outcome.json, ...(timings ? { timings } : {}) };
    const bare = outcome.json === undefined && timings === undefined;
    const value = bare ? list : { ...extra, diagnostics: list };
    terminal.print(`${JSON.stringify(value, undefined, 2)}\n`);
    return;
  }
  if (outcome.text !== undefined) terminal.print(outcome.text);
  const report = reportDiagnostics(outcome.diagnostics, { language, colour, readSource });
  if (outcome.keep) terminal.note(report);
  else terminal.print(report);
  if (timings) terminal.note(timingsText(timings, language));
}

async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DiagnosticError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

interface Flags extends Readonly<Record<string, unknown>> {
  readonly issues: string;
  readonly out: string;
  readonly lang: MessageLanguage;
  readonly json?: true;
  readonly strict?: true;
  readonly timings?: true;
}

function addVerb(
  program: Command,
  verb: Verb,
  language: MessageLanguage,
  terminal: Terminal,
  finish: (code: number) => void,
): void {
  const words = commandWords[language];
  const command = program.command(verb.words ? `${verb.name} ${verb.words}` : verb.name);
  command.summary(verb.summary[language]).description(verb.summary[language]);
  verb.configure?.(command, language);
  command
    .option('--issues <dir>', words.issues, 'issues')
    .option('--out <dir>', words.out, 'dist')
    .addOption(new Option('--lang <lang>', words.lang).choices(['zh-CN', 'en']).default('zh-CN'))
    .option('--json', words.json)
    .option('--strict', words.strict)
    .option('--timings', words.timings)
    .helpOption('-h, --help', words.help)
    .action(async (...args: readonly unknown[]) => {
      const flags = command.opts<Flags>();
      const options: CommonOptions = {
        issues: flags.issues,
        out: flags.out,
        language: flags.lang,
        json: flags.json === true,
        strict: flags.strict === true,
      };
      const progress = createProgress(terminal);
      const stopwatch = startStopwatch(() => performance.now());
      const given = args
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      const work = () => verb.run({ options, flags, words: given, progress, stopwatch });
      const outcome = await outcomeOf(work).finally(progress.end);
      show(outcome, options, terminal, flags.timings ? stopwatch.timings() : undefined);
      finish(exitCodeOf(outcome.diagnostics, options.strict));
    });
}

function version(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    const text = readSource(new URL(up, import.meta.url));
    const manifest: unknown = text === undefined ? undefined : JSON.parse(text);
    if (isManifest(manifest)) return manifest.version;
  }
  return '';
}

const isManifest = (value: unknown): value is { readonly version: string } =>
  typeof value === 'object' && value !== null && 'version' in value && 'name' in value;

/** Runs the command. `verbs` and `terminal` are given by tests only. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
  verbs: readonly Verb[] = allVerbs,
): Promise<number> {
  const language = languageOf(argv);
  const words = commandWords[language];
  let code = 0;
  const program = new Command('banxin')
    .description(words.description)
    .version(version(), '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(`help [${words.verb}]`, words.help)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .configureOutput({ writeOut: terminal.print, writeErr: terminal.note })
    .exitOverride();
  for (const verb of verbs) {
    addVerb(program, verb, language, terminal, (result) => {
      code = result;
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}
