/** Schema pieces that publication, issue and article share. */
import { z } from 'zod';

/** Whether `YYYY-MM-DD` is a day of the calendar (leap years counted, no clock, no time zone). */
export const isCalendarDate = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Whether a value is a calendar date, with or without a time (`2023-08-18T09:30:00+08:00`). */
const isDateTime = (value: string): boolean => {
  const [date = '', time] = value.split('T');
  if (!isCalendarDate(date)) return false;
  return (
    time === undefined || /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}:\d{2})?$/.test(time)
  );
};

const badDate = { rule: 'model/bad-date' } as const;

/**
 * A date as text. Our reader of YAML keeps dates as they were typed (YAML 1.2, core schema); a content
 * collection's reads an unquoted one as a `Date` (YAML 1.1), midnight UTC for a day.
 */
const asText = (value: unknown): unknown => {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return value;
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace(/\.\d+Z$/, 'Z');
};

const dated = (isRight: (value: string) => boolean) =>
  z.preprocess(asText, z.string().refine(isRight, { params: badDate }));

/** A day, `YYYY-MM-DD`, with or without quotes. */
export const daySchema = dated(isCalendarDate).meta({ examples: ['2023-08-18'] });

/** A day or a moment in ISO 8601, with or without quotes. */
export const momentSchema = dated(isDateTime).meta({
  examples: ['2023-08-18T09:30:00+08:00'],
});

/** A line of text that is not blank. */
export const lineSchema = z.string().refine((value) => value.trim() !== '', {
  params: { rule: 'model/blank-text' },
});

/** Text that YAML may have read as a number (a postal code, a telephone number). */
export const codeSchema = z.union([lineSchema, z.number()]);

/** A share of width or height. */
export const shareSchema = z.number().min(0).max(1);
