/**
 * `banxin layout --dump STAGES`: what each stage gave, and nothing else done: the lock stays as it is. In: the stages
 * typed, a call. Out: text to keep, or data. A paper with faults still shows its blocks.
 */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DUMP_STAGES, type DumpStage, openPlanner, type StageDump } from '../../print/index.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { relayoutOf } from './layout-lock-file.ts';
import { openPaper } from './open-paper.ts';
import type { Invocation, Outcome } from './verb.ts';

/** `blocks,plan`; an unknown stage is a usage error that names them all. */
const stagesOf = (typed: string): readonly DumpStage[] => {
  const names = typed.split(',').map((name) => name.trim());
  return names.map((name) => {
    const stage = DUMP_STAGES.find((known) => known === name);
    if (stage === undefined) throw new InvalidArgumentError(`${DUMP_STAGES.join(', ')}.`);
    return stage;
  });
};

/** Adds `--dump <stages>`. */
export const addDumpFlag = (command: Command, language: string): Command => {
  const list = DUMP_STAGES.join('|');
  const words =
    language === 'en'
      ? `write what stages gave, ${list}, and change nothing; several with commas`
      : `写出各道工序的结果 ${list}，什么都不改；可用逗号写几个`;
  return command.addOption(new Option('--dump <stages>', words).argParser(stagesOf));
};

/** The stages that a call asks for; undefined when it asks for none. */
export const dumpedStages = ({ dump }: Invocation['flags']): readonly DumpStage[] | undefined =>
  Array.isArray(dump) ? DUMP_STAGES.filter((stage) => dump.includes(stage)) : undefined;

/** Dumps the stages of the issues asked for. Its JSON is `{ dump: { STAGE: [ … ] } }`. */
export const dumpStages = async (
  invocation: Invocation,
  stages: readonly DumpStage[],
): Promise<Outcome> => {
  const { stopwatch, flags } = invocation;
  const planned = stages.some((stage) => stage !== 'blocks');
  const paper = await openPaper(invocation, { fonts: planned });
  const { newspaper, fonts, places } = paper;
  const diagnostics = [...paper.diagnostics];
  const planner = await stopwatch.timed('load', openPlanner);
  const dumps: StageDump[] = [];
  for (const issue of newspaper ? paper.issues : []) {
    invocation.progress.step(issue.date);
    const folder = `${places.issuesDir}/${issue.date}`;
    const ready = planned && newspaper && fonts && !hasErrors(paper.diagnostics);
    const { publication } = newspaper ?? {};
    const whole =
      ready && publication
        ? await planner.planWholeFromDisk({
            ...{ issue, publication, fonts, folder, stopwatch, ...relayoutOf(flags) },
            tellTables: stages.includes('tables'),
          })
        : undefined;
    diagnostics.push(...(whole?.plan.diagnostics ?? []));
    const made = stopwatch.timedNow(
      'dump',
      () => planner.dumpIssue(issue, whole, stages),
      countsOf,
    );
    dumps.push(...made);
  }
  return {
    diagnostics,
    keep: true,
    text: dumps.map(({ text }) => text).join(''),
    json: { dump: Object.fromEntries(stages.map((stage) => [stage, dataOf(dumps, stage)])) },
  };
};

const countsOf = (dumps: readonly StageDump[]) => ({
  bytes: dumps.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
});

const dataOf = (dumps: readonly StageDump[], stage: DumpStage): readonly object[] =>
  dumps.filter((dump) => dump.stage === stage).flatMap(({ data }) => data);
