/** One area of a template as typed to `AreaSpec`; drawn areas and trees read theirs alike. */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import type { AreaSpec, PageTemplate } from './issue.ts';
import type { AreaInput } from './schema/template.ts';

/** A template, or undefined when a fault forbids using it. */
export interface ReadTemplate {
  readonly template?: PageTemplate;
  readonly diagnostics: readonly Diagnostic[];
}

/** An area's settings as typed to `AreaSpec`. */
export const areaOf = (input: AreaInput, at: SourcePlace): AreaSpec => {
  if (typeof input === 'string') return { stories: [input], at };
  if (Array.isArray(input)) return { stories: input, at };
  const { story, stories, ...settings } = input;
  const given = Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as Omit<AreaSpec, 'stories' | 'at'>;
  return { ...given, stories: stories ?? (story === undefined ? [] : [story]), at };
};
