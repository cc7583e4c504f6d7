/** Folder names that mean a date. In: a name. Out: the name an issue's folder must have. */
import { isCalendarDate } from '../schema/common.ts';

/** Year, month and day in whatever way people part them; words may stand behind. */
const dated = /^(\d{4}|\d{2})[-._/年\s]+(\d{1,2})[-._/月\s]+(\d{1,2})(?:日|号)?(?!\d)/;
const solid = /^(\d{4})(\d{2})(\d{2})(?!\d)/;

/** Whether a name looks like a date, and which; `date` is absent when no calendar has it. */
export const dateOfName = (name: string): { readonly date?: string } | undefined => {
  const typed = name.normalize('NFKC').trim();
  const match = solid.exec(typed) ?? dated.exec(typed);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { date } : {};
};
