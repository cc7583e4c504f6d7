/**
 * Family stacks as CSS custom properties. In: the subset families by use and the house colour. Out:
 * one `:root` rule. The faces after our own show text before a subset has come (`swap`) and what no
 * subset holds; they are of the same kind, so that lines keep their length.
 */
import type { FontUse } from '../../fonts/font-set.ts';

const song = '"Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,serif';
const hei = '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif';
const kai = '"Kaiti SC",STKaiti,KaiTi,"LXGW WenKai",serif';

const fallbacks: Readonly<Record<FontUse, string>> = {
  body: song,
  strong: song,
  song,
  hei,
  kai,
  fangsong: `FangSong,STFangsong,${kai}`,
  nameplate: kai,
};

const uses: readonly FontUse[] = ['body', 'strong', 'song', 'hei', 'kai', 'nameplate'];

/** The rule. */
export const fontStacks = (families: Readonly<Record<FontUse, string>>, color: string): string => {
  const stacks = uses.map((use) => `--${use}:${JSON.stringify(families[use])},${fallbacks[use]}`);
  return `:root{${[...stacks, `--house:${color}`].join(';')}}`;
};
