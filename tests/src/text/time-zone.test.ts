import { describe, expect, it } from 'vitest';
import { isTimeZone, utcOffset } from '../../../src/text/time-zone.ts';

describe('time zones', () => {
  it.each([
    ['Asia/Shanghai', '2023-08-18', '+08:00'],
    ['UTC', '2023-08-18', '+00:00'],
    ['America/New_York', '2023-01-15', '-05:00'],
    ['America/New_York', '2023-07-15', '-04:00'],
    ['Asia/Kolkata', '2023-07-15', '+05:30'],
  ])('%s on %s is %s', (zone, date, offset) => {
    expect(isTimeZone(zone)).toBe(true);
    expect(utcOffset(zone, date)).toBe(offset);
  });
  it.each(['北京', 'Asia/Nowhere', '+8', ''])('%s is none', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});
