/**
 * Dates as the web edition shows them. In: `YYYY-MM-DD` and a language. Out: the parts of a dateline.
 * Chinese papers print the 农历 day too; other languages have none.
 */
import { printedDate } from '../../text/dates.ts';

/** Parts of a dateline, ready to be set side by side. */
export interface Dateline {
  /** `2023年8月18日`, `18 August 2023`. */
  readonly solar: string;
  readonly weekday: string;
  /** `农历癸卯年七月初三`; absent in other languages. */
  readonly lunar?: string;
  /** `8月18日`, `18 August`: for lists under a month. */
  readonly short: string;
  /** `2023年8月`, `August 2023`: heads a month of the archive. */
  readonly month: string;
}

const isChinese = (lang: string): boolean => /^zh\b/i.test(lang);

const format = (date: string, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The dateline of an issue. */
export const datelineOf = (date: string, lang: string): Dateline => {
  if (isChinese(lang)) {
    const { solar, weekday, lunar, year, month, day } = printedDate(date);
    return { solar, weekday, lunar, short: `${month}月${day}日`, month: `${year}年${month}月` };
  }
  return {
    solar: format(date, lang, { day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: format(date, lang, { weekday: 'long' }),
    short: format(date, lang, { day: 'numeric', month: 'long' }),
    month: format(date, lang, { month: 'long', year: 'numeric' }),
  };
};
