/** One area of a template as typed to `AreaSpec`; drawn areas and trees read theirs alike. */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { AreaSpec, PageTemplate } from '../model/issue.ts';
import type { AreaInput } from '../schema/template.ts';

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

/** An area is one story, a group of stories or furniture: an error for each that stands beside another. */
export const claimsOf = (
  letter: string,
  input: AreaInput | undefined,
  at: SourcePlace,
): readonly Diagnostic[] => {
  if (input === undefined || typeof input === 'string' || Array.isArray(input)) return [];
  const [one, ...others] = (['story', 'stories', 'furniture'] as const).filter(
    (key) => input[key] !== undefined,
  );
  return others.map((other) => errorAt('model/area-both', at, { letter, one: one ?? '', other }));
};
