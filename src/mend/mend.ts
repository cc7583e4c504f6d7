/**
 * Edits for faults: the one table of what each rule is mended by. In: diagnostics, and the texts of the files
 * they name. Out: the same diagnostics, with edits where a change mends the fault without a choice that only its
 * author can make.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/messages/index.ts';
import { componentMenders } from './components.ts';
import { frontMatterMenders } from './front-matter.ts';
import { markMenders } from './marks.ts';
import { markupMenders } from './markup.ts';
import { type Faulty, type Mender, type Menders, toldMender } from './mender.ts';
import { pageMenders } from './pages.ts';
import { pictureMenders } from './pictures.ts';
import { settingsMenders } from './settings.ts';
import { replaced, type SourceText, sourceText } from './source-text.ts';

/** The table. */
export const menders: Menders = {
  ...componentMenders,
  ...frontMatterMenders,
  ...markMenders,
  ...markupMenders,
  ...pageMenders,
  ...pictureMenders,
  ...settingsMenders,
};

/** A rule without a mender of its own may have a finder that says what to type. */
const menderOf = (rule: RuleId): Mender => menders[rule] ?? toldMender;

/** Rules whose finder knows the paragraph only, and whose edit knows the character. */
const pointed =
  /^check\/(?:half-width-mark|straight-quote|single-dash|invisible-character)$|^font\/radical$/;

/** Rules whose hint names more than one way. */
const choices: ReadonlySet<RuleId> = new Set([
  'check/two-leads',
  'mdx/constant',
  'mdx/doubtful-emphasis',
  'mdx/typed-mark',
  'mdx/underline',
  'mdx/unknown-name',
  'model/issue-date',
]);

const mended = (fault: Diagnostic, source: SourceText): Diagnostic => {
  const { source: place, rule } = fault;
  if (place === undefined || fault.edits !== undefined) return fault;
  const faulty: Faulty = { fault, source, at: source.offsetOf(place) };
  const changes = menderOf(rule)(faulty);
  const [first] = changes ?? [];
  if (changes === undefined || first === undefined) return fault;
  const edits = changes.map(({ start, end, text }) => replaced(source, start, end, text));
  const at = pointed.test(rule) ? { ...place, ...source.positionOf(first.start) } : place;
  return { ...fault, source: at, edits, ...(choices.has(rule) ? { choice: true as const } : {}) };
};

/** The diagnostics with their edits; `read` gives a file's text by the name that a place has. */
export const withEdits = (
  diagnostics: readonly Diagnostic[],
  read: (file: string) => string | undefined,
): readonly Diagnostic[] => {
  const known = new Map<string, SourceText | undefined>();
  const open = (file: string): SourceText | undefined => {
    if (!known.has(file)) {
      const contents = read(file);
      known.set(file, contents === undefined ? undefined : sourceText(file, contents));
    }
    return known.get(file);
  };
  return diagnostics.map((fault) => {
    const source = fault.source && open(fault.source.file);
    return source ? mended(fault, source) : fault;
  });
};

/** Whether the edits of a fault may be done without asking its author. */
export const isSure = ({ edits, choice }: Diagnostic): boolean =>
  edits !== undefined && edits.length > 0 && choice === undefined;
