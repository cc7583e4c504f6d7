/**
 * What is told of the tries that a page took: how much slack each had, the parts it was made of, the rectangles
 * that each part can fill, and what came of it. Plain data, for `banxin layout --dump` and its counts; nothing is
 * decided by it.
 */
import type { HeadPlace } from '../../page-plan/taboo.ts';
import type { Solution } from '../solve/solve-page.ts';
import type { StoryTable } from '../solve/table.ts';
import type { Leave } from '../story/shorter.ts';
import type { Slack } from './slack.ts';

/** A rectangle that a part can fill, set the cheapest way. */
export interface RectangleTold {
  readonly cols: number;
  readonly rows: number;
  /** Points. */
  readonly cost: number;
  /** Size of its headline, points; 0 where it has none. */
  readonly headPt: number;
  readonly headForm: HeadPlace;
  /** Ways to fill it that differ in what a neighbour sees. */
  readonly variants: number;
}

/** A width that a part may have. */
export interface WidthTold {
  readonly cols: number;
  /** Least and greatest height, rows, the separation row included; 0 where it fills none. */
  readonly least: number;
  readonly most: number;
  /** Heights that it fills exactly. */
  readonly heights: number;
  /** Of the cheapest one, points; absent where it fills none. */
  readonly cost?: number;
}

/** A part as it was given to the search. */
export interface PartTold {
  /** Slug, or `#…` for what is no single story. */
  readonly part: string;
  /** 1 is the lead; absent for what competes with no story. */
  readonly rank?: number;
  readonly edge?: 'top' | 'bottom' | 'left' | 'right';
  readonly with?: string;
  readonly widths: readonly WidthTold[];
  /** Its whole table, by columns and rows; absent unless it was asked for. */
  readonly table?: readonly RectangleTold[];
}

/** One try. */
export interface StepTold {
  /** Slack of the try; `drawn` where a designer drew the whole page. */
  readonly slack: Slack | 'drawn';
  /** What stories could do without. */
  readonly leave: Leave;
  /** Fillers that stood among the parts without being asked for. */
  readonly fillers: readonly string[];
  /** A blank stood among the parts. */
  readonly blank: boolean;
  /**
   * What came of it: what a search found (`infeasible` where it found nothing), the lock as far as it was kept, the
   * drawing as it stands or as it was `completed`. `area`: all parts together are too small or too large for the page, so no search was begun.
   */
  readonly outcome: Solution['status'] | 'area' | 'kept' | 'not-kept' | 'drawn' | 'completed';
  /** Of the page found, points; absent where none was. */
  readonly cost?: number;
  /** Pages that the search weighed; 0 where none was begun. */
  readonly weighed: number;
  /** The page that stands is this try's. */
  readonly chosen: boolean;
  readonly parts: readonly PartTold[];
}

/** How a try may differ from a page of its own stories. */
export interface StepLook {
  readonly slack: StepTold['slack'];
  readonly leave?: Leave;
  readonly fillers?: readonly string[];
  readonly blank?: boolean;
}

/** What came of a try. */
export interface StepEnd {
  readonly outcome: StepTold['outcome'];
  /** Thousandths; absent where no page was found. */
  readonly cost?: number;
  readonly weighed?: number;
}

/** A try with what it found. */
export interface ToldTry<T> {
  readonly told: StepTold;
  readonly found?: T;
}

/** A try, told. */
export const tellStep = (
  { slack, leave = 'nothing', fillers = [], blank = false }: StepLook,
  parts: readonly PartTold[],
  { outcome, cost, weighed = 0 }: StepEnd,
): StepTold => ({
  slack,
  leave,
  fillers,
  blank,
  outcome,
  ...(cost === undefined ? {} : { cost: cost / 1000 }),
  weighed,
  chosen: false,
  parts,
});

/** The tries of a page as they are made. */
export interface Tries<T> {
  /** Keeps a try and gives what it found. */
  readonly add: (made: ToldTry<T>) => T | undefined;
  /** All of them in their order, the one that found the standing page marked. */
  readonly told: (standing: T | undefined) => readonly StepTold[];
}

/** No try yet. */
export const noTries = <T>(): Tries<T> => {
  const list: ToldTry<T>[] = [];
  return {
    add: (made) => {
      list.push(made);
      return made.found;
    },
    told: (standing) =>
      list.map(({ told, found }) =>
        found !== undefined && found === standing ? { ...told, chosen: true } : told,
      ),
  };
};

/** Parts told from their tables; `whole` keeps every rectangle. */
export const tellParts = (
  tables: readonly StoryTable[],
  whole: boolean | undefined,
): readonly PartTold[] => tables.map((table) => tellPart(table, whole === true));

const tellPart = (table: StoryTable, whole: boolean): PartTold => ({
  part: table.id,
  ...(table.unranked ? {} : { rank: table.priority }),
  ...(table.edge ? { edge: table.edge } : {}),
  ...(table.with === undefined ? {} : { with: table.with }),
  ...tellTable(
    [...table.cells].map(([cols, heights]) => ({
      cols,
      heights: [...heights].flatMap(([rows, variants]): readonly RectangleTold[] => {
        const [best] = variants;
        if (!best) return [];
        const { headPt, headForm } = best;
        const cost = best.cost / 1000;
        return [{ cols, rows, cost, headPt, headForm, variants: variants.length }];
      }),
    })),
    whole,
  ),
});

/** The rectangles of a part, by columns. */
export interface WidthTable {
  readonly cols: number;
  readonly heights: readonly RectangleTold[];
}

/** Widths summed up, and the rectangles in their order where they are asked for. */
export const tellTable = (
  widths: readonly WidthTable[],
  whole: boolean,
): Pick<PartTold, 'widths' | 'table'> => {
  const rising = [...widths].sort((a, b) => a.cols - b.cols);
  const table = rising.flatMap(({ heights }) => [...heights].sort((a, b) => a.rows - b.rows));
  return { widths: rising.map(widthOf), ...(whole ? { table } : {}) };
};

const widthOf = ({ cols, heights }: WidthTable): WidthTold => {
  const rows = heights.map((height) => height.rows);
  if (rows.length === 0) return { cols, least: 0, most: 0, heights: 0 };
  const cost = Math.min(...heights.map((height) => height.cost));
  return { cols, least: Math.min(...rows), most: Math.max(...rows), heights: rows.length, cost };
};
