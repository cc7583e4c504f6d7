/** Words of the `typeset/*` rules. */
export const typeset = {
  'typeset/line-start': {
    message: '第 {line} 行以“{mark}”开头，避头规则不允许。',
    hint: '请增减该段一两个字；若自设了字体或行规，请核对 houseStyle.lineRules。',
  },
  'typeset/line-end': {
    message: '第 {line} 行以“{mark}”结尾，避尾规则不允许。',
    hint: '请增减该段一两个字；若自设了字体或行规，请核对 houseStyle.lineRules。',
  },
  'typeset/split-unit': {
    message: '第 {line} 行末把“{unit}”拆开了。',
    hint: '请改写这一句，或把 houseStyle.unitGlue 设为 soft。',
  },
  'typeset/split-number': {
    message: '第 {line} 行末把数字“{unit}”拆开了。',
    hint: '请改写这一句，使数字不落在行末。',
  },
  'typeset/runt': {
    message: '末行只有“{text}”，成了孤字。',
    hint: '请删 {cut} 个字，或加一两个字。',
  },
  'typeset/over-stretch': {
    message: '第 {line} 行字距拉开 {foundEm} 字，超过 {allowedEm} 字。',
    hint: '请在本行前后增减一两个字，或加宽栏宽。',
  },
  'typeset/over-squeeze': {
    message: '第 {line} 行挤压 {foundEm} 字，标点和空格只能让出 {allowedEm} 字。',
    hint: '排版程序出错：汉字相叠。请附本段文字报告。',
  },
  'typeset/uneven': {
    message: '第 {line} 行与上一行字距相差 {foundEm} 字，超过 {allowedEm} 字。',
    hint: '请在这两行增减一两个字。',
  },
  'typeset/measure': {
    message: '第 {line} 行宽 {foundEm} 字，应为 {allowedEm} 字。',
    hint: '请核对字体文件是否与排版时相同；若相同，请附本段文字报告。',
  },
  'typeset/lost-text': {
    message: '各行连起来与原段不同，第 {line} 行起有别：“{found}”，应为“{allowed}”。',
    hint: '排版程序出错，文字不守恒。请附本段文字报告。',
  },
  'typeset/emergency': {
    message: '“{text}”所在的第 {line} 行排不进 {measureEm} 字的栏宽。',
    hint: '请缩短过长的网址或数字，或加宽栏宽。',
  },
  'typeset/drift': {
    message: '第 {line} 行在浏览器里宽 {foundEm} 字，计划为 {allowedEm} 字。',
    hint: '字体或 lang 与排版时不同：请运行 banxin doctor 核对字体。',
  },
  'typeset/no-article': {
    message: '{file} 不是某一期的稿件。',
    hint: '请给出期刊文件夹里的稿件（如 issues/2023-08-18/稿件名.mdx），或一个 .txt、.md 文件，每行一段。',
  },
  'typeset/no-text': {
    message: '{file} 里没有可排的文字。',
    hint: '请写几段正文；只上网的段落（<Web>）不排。',
  },
} as const;
