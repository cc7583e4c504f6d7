/**
 * Issue dates in the words of a 报眉. In: `YYYY-MM-DD`. Out: 2023年8月18日 星期五. The clock and the time
 * zone of the machine have no say: the date is a calendar date.
 */

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** The date and weekday in Chinese, or in English for other languages. */
export const cardDate = (date: string, lang: string): string => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (lang.startsWith('zh')) {
    return `${year}年${month}月${day}日　星期${WEEKDAYS[moment.getUTCDay()] ?? ''}`;
  }
  const names = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(lang, { ...names, timeZone: 'UTC' }).format(moment);
};
