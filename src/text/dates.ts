/**
 * Dates as a Chinese newspaper prints them. The calendar is `tyme4ts`; nothing here reads a clock or a
 * time zone: a date is the issue's own `YYYY-MM-DD`.
 */
import { SolarDay } from 'tyme4ts';

/** The printed forms of one date. */
export interface PrintedDate {
  /** `2023年8月18日` */
  readonly solar: string;
  /** `星期五` */
  readonly weekday: string;
  /** `农历癸卯年七月初三` */
  readonly lunar: string;
  /** `七月初三` */
  readonly lunarDay: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Printed forms of a `YYYY-MM-DD` date; throws a RangeError when it is no date. */
export const printedDate = (date: string): PrintedDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const solar = SolarDay.fromYmd(year, month, day);
  const lunar = solar.getLunarDay();
  const lunarMonth = lunar.getLunarMonth();
  const lunarDay = `${lunarMonth.getName()}${lunar.getName()}`;
  return {
    solar: `${year}年${month}月${day}日`,
    weekday: `星期${solar.getWeek().getName()}`,
    lunar: `农历${lunarMonth.getLunarYear().getSixtyCycle().getName()}年${lunarDay}`,
    lunarDay,
    year,
    month,
    day,
  };
};
