/**
 * Whether every stage that a command goes through is timed (`--timings`). In: `src/cli` and the doors of print as
 * text. Out: one line a fault, `path:line what`. A door is the call that begins a stage; it stands inside `timed` or
 * `timedNow` with that stage's name.
 */
import ts from 'typescript';
import type { Stage } from '../../src/timings/stages.ts';

/** A file as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The call that begins a stage, and the files where it does. */
export interface Door {
  readonly call: string;
  readonly stages: readonly Stage[];
  readonly files: RegExp;
}

const command = /^src\/cli\//;
const verbs = /^src\/cli\/verbs\//;
const issue = /^print\/issue\//;
const printing = /^print\/print-issue\.ts$/;

/** All doors. A function that is called where no door is listed is a part of the stage round it. */
export const DOORS: readonly Door[] = [
  { call: 'examineMachine', stages: ['examine'], files: command },
  { call: 'readNewspaper', stages: ['read'], files: command },
  { call: 'readSettings', stages: ['read'], files: command },
  { call: 'checkNewspaper', stages: ['check'], files: command },
  { call: 'resolveFonts', stages: ['fonts'], files: command },
  { call: 'openPlanner', stages: ['load'], files: verbs },
  { call: 'openPrinter', stages: ['load'], files: verbs },
  { call: 'openGalleyProof', stages: ['load'], files: verbs },
  { call: 'import', stages: ['load'], files: verbs },
  { call: 'pictureSizes', stages: ['pictures'], files: issue },
  { call: 'planPages', stages: ['layout'], files: issue },
  { call: 'story.galley', stages: ['typeset'], files: /^print\/issue\/watched-galleys\.ts$/ },
  { call: 'makeGalley', stages: ['typeset'], files: command },
  { call: 'planHeadline', stages: ['headlines'], files: issue },
  { call: 'headlineTable', stages: ['headlines'], files: command },
  { call: 'missingGlyphs', stages: ['glyphs'], files: /^(src\/cli|print\/issue)\// },
  { call: 'settleLock', stages: ['lock'], files: command },
  { call: 'planner.dumpIssue', stages: ['dump'], files: command },
  { call: 'ensureBrowser', stages: ['browser'], files: verbs },
  { call: 'launchBrowser', stages: ['browser'], files: verbs },
  { call: 'keptPrint', stages: ['kept'], files: verbs },
  { call: 'writeSheets', stages: ['sheets'], files: printing },
  { call: 'paginate', stages: ['paged', 'native'], files: printing },
  { call: 'readerEdition', stages: ['pdf'], files: printing },
  { call: 'verifyIssue', stages: ['verify'], files: printing },
  { call: 'checkLines', stages: ['verify'], files: command },
  { call: 'renderCards', stages: ['cards'], files: command },
  { call: 'writeFolder', stages: ['write'], files: verbs },
  { call: 'keepPrint', stages: ['write'], files: verbs },
];

/** A door as it stands in a file. */
interface FoundDoor {
  readonly door: Door;
  readonly path: string;
  readonly line: number;
  /** The stage that it is timed as; undefined where it is not. */
  readonly stage: string | undefined;
}

/** The stage of the nearest `timed` or `timedNow` round a place. */
const stageRound = (node: ts.Node): string | undefined => {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (!ts.isCallExpression(at) || !ts.isPropertyAccessExpression(at.expression)) continue;
    const [stage] = at.arguments;
    if (!/^timed(Now)?$/.test(at.expression.name.text)) continue;
    return stage && ts.isStringLiteral(stage) ? stage.text : '';
  }
  return undefined;
};

const doorsIn = ({ path, text }: TextFile, doors: readonly Door[]): readonly FoundDoor[] => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: FoundDoor[] = [];
  const take = (node: ts.Node, call: string): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const door of doors) {
      if (door.call === call && door.files.test(path)) {
        found.push({ door, path, line, stage: stageRound(node) });
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      take(node, node.expression.getText());
      // Work may be handed over by its name: `timed('load', openPlanner)`.
      for (const given of node.arguments) if (ts.isIdentifier(given)) take(given, given.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** Doors that are not timed, or as another stage; doors that nobody goes through; stages without a door. */
export const untimedStages = (
  files: readonly TextFile[],
  stages: readonly string[],
  doors: readonly Door[] = DOORS,
): readonly string[] => {
  const found = files.flatMap((file) => doorsIn(file, doors));
  const untimed = found.flatMap(({ door, path, line, stage }) => {
    if (door.stages.some((name) => name === stage)) return [];
    return [`${path}:${line} ${door.call} is timed as ${stage ?? 'nothing'}`];
  });
  const shut = doors
    .filter((door) => !found.some((one) => one.door === door))
    .map(({ call, files: where }) => `${call} is called nowhere in ${where.source}`);
  const named = new Set(found.map(({ stage }) => stage));
  const idle = stages.filter((stage) => !named.has(stage)).map((stage) => `${stage} has no door`);
  return [...untimed, ...shut, ...idle];
};
