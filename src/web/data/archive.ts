/**
 * The archive as calendar months. In: the dates that have an issue. Out: months, newest first, each
 * with its weeks from Monday to Sunday; only days with an issue carry one. Pure arithmetic on
 * `YYYY-MM-DD`: no clock, no time zone.
 */

/** A cell of the calendar; `date` only where an issue came out. */
export interface ArchiveDay {
  readonly day: number;
  readonly date?: string;
}

/** A month with issues. */
export interface ArchiveMonth {
  /** `YYYY-MM`. */
  readonly key: string;
  /** Rows of seven; undefined before the first and after the last day. */
  readonly weeks: readonly (readonly (ArchiveDay | undefined)[])[];
  /** Dates of its issues, newest first. */
  readonly dates: readonly string[];
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 0 for Monday. */
const weekdayOf = (year: number, month: number, day: number): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

const inSevens = <T>(cells: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) =>
    cells.slice(row * 7, row * 7 + 7),
  );

const weeksOf = (key: string, dates: ReadonlySet<string>): ArchiveMonth['weeks'] => {
  const [year = 0, month = 0] = key.split('-').map(Number);
  const blank = Array.from({ length: weekdayOf(year, month, 1) }, () => undefined);
  const days = Array.from({ length: daysIn(year, month) }, (_, index): ArchiveDay => {
    const day = index + 1;
    const date = `${key}-${String(day).padStart(2, '0')}`;
    return dates.has(date) ? { day, date } : { day };
  });
  const cells = [...blank, ...days];
  const tail = Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => undefined);
  return inSevens([...cells, ...tail]);
};

/** Months that have an issue, newest first. */
export const archiveMonths = (dates: readonly string[]): readonly ArchiveMonth[] => {
  const sorted = [...new Set(dates)].sort().reverse();
  const keys = [...new Set(sorted.map((date) => date.slice(0, 7)))];
  const known = new Set(sorted);
  return keys.map((key) => ({
    key,
    weeks: weeksOf(key, known),
    dates: sorted.filter((date) => date.startsWith(key)),
  }));
};
