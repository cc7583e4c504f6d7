/**
 * What an author meant by a value of another form: a number typed with full-width digits, a day with slashes, a
 * word of the trade for a setting's. In: text as typed. Out: the value as the settings want it, or undefined.
 */

const han = '〇一二三四五六七八九';
const halfWidth = (text: string): string => text.normalize('NFKC').trim();

const hanNumber = (text: string): number | undefined => {
  const ten = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (ten) return (ten[1] ? han.indexOf(ten[1]) : 1) * 10 + (ten[2] ? han.indexOf(ten[2]) : 0);
  return /^[一二三四五六七八九]$/.test(text) ? han.indexOf(text) : undefined;
};

/** A whole number: `2`, `２`, `"2"`, `02`, `第2版`, `二`. */
export const numberMeant = (typed: string): string | undefined => {
  const bare = halfWidth(typed)
    .replace(/^["']|["']$/g, '')
    .replace(/^第|[版期页条个栏行]$/g, '')
    .trim();
  if (/^\d{1,9}$/.test(bare)) return String(Number(bare));
  return hanNumber(bare)?.toString();
};

/** `true` or `false`. */
export const booleanMeant = (typed: string): string | undefined => {
  const bare = halfWidth(typed)
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  if (['true', 'yes', 'on', '是', '对', '真'].includes(bare)) return 'true';
  return ['false', 'no', 'off', '否', '不', '假'].includes(bare) ? 'false' : undefined;
};

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day as `YYYY-MM-DD`: `2024-3-8`, `2024/03/08`, `2024.3.8`, `20240308`, `2024年3月8日`. */
export const dayMeant = (typed: string): string | undefined => {
  const found =
    /^(\d{4})(?:([-/.年])(\d{1,2})([-/.月])(\d{1,2})日?|(\d\d)(\d\d))$/.exec(halfWidth(typed)) ??
    [];
  const [, year = '', , month = found[6] ?? '', , day = found[7] ?? ''] = found;
  if (!isDay(Number(year), Number(month), Number(day)) || year === '') return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A colour as `#rrggbb`: `#c00`, `C0392B`, `＃c0392b`. */
export const colourMeant = (typed: string): string | undefined => {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(halfWidth(typed)) ?? [];
  if (digits === '') return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
};

/** A web address with its scheme: `example.com`, `www.example.com/a`, `https：//example.com`. */
export const addressMeant = (typed: string): string | undefined => {
  const bare = halfWidth(typed).replace(
    /^(https?):?\/*(?=[^/])/i,
    (_, scheme: string) => `${scheme.toLowerCase()}://`,
  );
  const whole = /^https?:\/\//.test(bare) ? bare : `https://${bare}`;
  return /^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/.test(whole) ? whole : undefined;
};

/** People's names as typed in one text: `马超、王玉`, `记者 马超 王玉`. */
export const namesMeant = (typed: string): readonly string[] =>
  typed
    .replace(/^(?:本报|特约|见习|实习)*(?:记者|通讯员|摄影记者|摄影|作者|文)[\s/／:：]*/, '')
    .split(/\s*[、，,；;/／]\s*|(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
