/** Time zones of the IANA database, as the runtime knows them. */

/** Whether a name is a time zone: `Asia/Shanghai`, `UTC`. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The offset from UTC at the beginning of a day, as RFC 3339 writes it: `+08:00`. */
export const utcOffset = (timeZone: string, date: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const zone = parts
    .formatToParts(new Date(`${date}T00:00:00Z`))
    .find(({ type }) => type === 'timeZoneName');
  return zone?.value.replace('GMT', '') || '+00:00';
};
