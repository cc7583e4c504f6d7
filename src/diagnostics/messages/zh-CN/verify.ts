/** Words of the `verify/*` rules. */
export const verify = {
  'verify/page-order': {
    message: '第 {page} 版不在应有的次序上。',
    hint: '请在 issue.mdx 的 pages 里按版次从小到大排列。',
  },
  'verify/omission-not-allowed': {
    message: '{story} 的 {block} 没有上版，而稿件没有允许（{key}）：“{text}”。',
    hint: '请在稿件开头写明 {key}，或让这一部分上版；排版程序自己省去的，请附本期的 layout 报告。',
  },
  'verify/overlap': {
    message: '{name} 与 {other} 叠在一起。',
    hint: '排版程序出错：两块版面相叠。请附本期的 layout 报告。',
  },
  'verify/outside-grid': {
    message: '{name} 越出了版心。',
    hint: '请检查该版 layout 的 rows 之和是否超过版心行数。',
  },
  'verify/lines-not-covered': {
    message: '{story} 第 {block} 段的各行没有恰好各排一次。',
    hint: '排版程序出错：有行遗漏或重复。请附本期的 layout 报告。',
  },
  'verify/piece-outside-leg': {
    message: '{story} 第 {block} 段越出了所在的栏。',
    hint: '排版程序出错：行数多于栏高。请附本期的 layout 报告。',
  },
  'verify/story-missing': {
    message: '{story} 不在任何一版上。',
    hint: '请在该版的 layout 里给它一个区。',
  },
  'verify/story-parts': {
    message: '{story} 的第 {found} 部分出现在第 {expected} 部分的位置上。',
    hint: '同一篇稿件不能排两次；请检查各版 layout 的 stories。',
  },
  'verify/line-missing': {
    message: '{story}：版面上应有“{expected}”一行，见到的是“{found}”。',
    hint: '版面与排定的不同。请附本期的 layout 报告。',
  },
  'verify/line-extra': {
    message: '{story}：版面上多出“{text}”一行。',
    hint: '版面与排定的不同。请附本期的 layout 报告。',
  },
  'verify/line-broken': {
    message: '{story} 第 {line} 行被浏览器断成 {found} 截。',
    hint: '字体或 lang 与排版时不同：请运行 banxin doctor 核对字体。',
  },
  'verify/baseline': {
    message: '{story} 第 {line} 行的基线离网格 {foundPx} px，超过 {allowedPx} px。',
    hint: '请检查 print/styles 是否改了行高或字体；行内较高的部件须占整行。',
  },
  'verify/outside-leg': {
    message: '{story} 第 {line} 行越出栏宽 {outEm} 字。',
    hint: '字体与排版时不同：请运行 banxin doctor 核对字体。',
  },
  'verify/set-broken': {
    message: '{part}“{text}”一行被浏览器断成 {found} 行。',
    hint: '字体与排版时不同：请运行 banxin doctor 核对字体。',
  },
  'verify/headline-outside': {
    message: '{part}“{text}”越出本区 {outEm} 字。',
    hint: '请写 shortHeadline，或缩小 sizePt，或加宽这一区。',
  },
  'verify/headline-touches': {
    message: '{part}“{text}”与“{other}”相叠 {depthPx} px。',
    hint: '请给这一区多一行，或缩小 sizePt。',
  },
  'verify/text-lost': {
    message: '{story} 的 {block} 少了 {lost} 字：版面上是“{found}”，稿件是“{expected}”。',
    hint: '文字不守恒。若属有意，请在稿件里用 trim、optional 或 <Web> 标明。',
  },
  'verify/text-unexpected': {
    message: '版面上的 {story} {block} “{found}”不在稿件里。',
    hint: '文字不守恒。请附本期的 layout 报告。',
  },
  'verify/text-order': {
    message: '{story} 的第 {block} 段排在了第 {before} 段之后。',
    hint: '排版程序出错：段落次序颠倒。请附本期的 layout 报告。',
  },
  'verify/paragraph-elements': {
    message: '第 {page} 版的段落元素与排定的不同：见到“{found}”，应为“{expected}”。',
    hint: '每段只能是一个 p 元素。请附本期的 layout 报告。',
  },
  'verify/furniture-text': {
    message: '第 {page} 版的报头、报眼等附件文字不符：见到“{found}”，应为“{expected}”。',
    hint: '版面与排定的不同。请附本期的 layout 报告。',
  },
  'verify/engines-lines': {
    message: '第 {page} 版在 Paged.js 下有 {paged} 行，在浏览器分页下有 {native} 行。',
    hint: '请用 banxin doctor 查看浏览器与 Paged.js 的版本。',
  },
  'verify/engines-differ': {
    message: '“{text}”一行在两种引擎下相差 {foundPx} px，超过 {allowedPx} px。',
    hint: '请用 banxin doctor 查看浏览器与 Paged.js 的版本。',
  },
  'verify/pdf-pages': {
    message: 'PDF 有 {found} 页，应为 {expected} 页。',
    hint: '请检查 @page 尺寸与版面尺寸是否一致。',
  },
  'verify/pdf-size': {
    message: '第 {page} 版的 PDF 页面为 {foundPt} pt，应为 {allowedPt} pt。',
    hint: '请检查 format 的 width 与 height。',
  },
  'verify/pdf-untagged': {
    message: 'PDF 没有标签，读屏软件读不出次序。',
    hint: '请用 banxin doctor 查看浏览器版本；旧版 Chromium 不写标签。',
  },
  'verify/pdf-lang': {
    message: 'PDF 的语言是 {found}，应为 {expected}。',
    hint: '请检查 newspaper.yaml 的 lang。',
  },
  'verify/font-type3': {
    message: 'PDF 里的字体 {font} 是 Type 3。',
    hint: '请换用静态 TrueType 字体；OTF、可变字体和合成粗体都会变成 Type 3。',
  },
  'verify/font-not-embedded': {
    message: 'PDF 里的字体 {font}（{type}）没有嵌入。',
    hint: '请检查 newspaper.yaml 的 fonts，字体须允许嵌入。',
  },
  'verify/font-not-subset': {
    message: 'PDF 里的字体 {font}（{type}）不是子集。',
    hint: '排印字体须由本程序取子集；请检查样式里是否引用了别的字体。',
  },
  'verify/pdf-radical': {
    message: '第 {page} 版的 PDF 文字里有部首符号 {characters}，读者将搜不到这些字。',
    hint: '请换字体，或附这一行报告：子集里不应有 U+2E80–2FDF。',
  },
  'verify/pdf-text': {
    message: '第 {page} 版的 PDF 里 {story} 的 {block} 不符：抽出“{found}”，应为“{expected}”。',
    hint: '文字不守恒。请附本期的 report.json。',
  },
  'verify/pdf-text-extra': {
    message: '第 {page} 版的 PDF 里多出没有人写的文字：“{found}”。',
    hint: '文字不守恒。请附本期的 report.json。',
  },
  'verify/pdf-paragraph': {
    message: '第 {page} 版 {story} 的第 {block} 段在 PDF 里不是恰好一个 P 标签。',
    hint: '请检查版面 HTML：每段只能有一个 p，行不能是块。',
  },
  'verify/picture': {
    message: '{story} 的图片 {src} 不在排定的位置上。',
    hint: '请确认文件完好；仍出错请附本期的 layout 报告。',
  },
  'verify/folio': {
    message: '第 {page} 版的报眉缺少“{expected}”。',
    hint: '请检查 issue.mdx 里该版的 name 与 editors；仍出错请附本期的 report.json。',
  },
  'verify/pdf-place': {
    message: '第 {page} 版的 PDF 里有 {lines} 行不在排定的位置上，第一行是 {story} 的“{text}”。',
    hint: '请检查 @page 的边距与版面尺寸；仍出错请附本期的 report.json。',
  },
  'verify/pdf-outside': {
    message: 'PDF 里“{text}”落在版心之外（{xPt}, {yPt} pt）。',
    hint: '请检查该版的模板与样式；仍出错请附本期的 report.json。',
  },
} as const;
