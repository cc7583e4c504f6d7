/** What a stage gave, to be looked at: as text for people, as data for programs. */

/** The stages that can be looked into, in their order. */
export const DUMP_STAGES = ['blocks', 'galley', 'tables', 'parts', 'plan'] as const;

/** A stage that can be looked into. */
export type DumpStage = (typeof DUMP_STAGES)[number];

/** What one stage gave of one issue. Same input, same text. */
export interface StageDump {
  readonly stage: DumpStage;
  /** A line a thing, ended by a line feed. Names are the code's own and the same in every language. */
  readonly text: string;
  /** Plain data, fit for JSON. */
  readonly data: readonly object[];
}

/** A figure to three decimals, without noise behind them. */
export const figure = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Lines as text: indented by so many steps. */
export const indented = (lines: readonly string[], steps = 1): readonly string[] =>
  lines.map((line) => `${'  '.repeat(steps)}${line}`);

/** Lines as one text. */
export const textOf = (lines: readonly string[]): string =>
  lines.map((line) => `${line}\n`).join('');
