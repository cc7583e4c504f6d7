/** Words of the `mdx/*` rules: the body of an article. */
export const mdx = {
  'mdx/unclosed-tag': {
    message: '<{name}> 没有结束标签。',
    hint: '[[写成 {mend}。]]在它的内容之后写上 </{name}>；没有内容就写成 <{name} … />。',
  },
  'mdx/stray-tag': {
    message: '这里有结束标签，前面却没有开始标签。',
    hint: '删去它，或在前面补上开始标签。',
  },
  'mdx/misplaced-tag': {
    message: '</{name}> 与它的开始标签不在同一层（一个在段落里，一个在外面）。',
    hint: '开始标签和结束标签各占一行，内容前后各空一行。',
  },
  'mdx/wrong-tag': {
    message: '这里的 {typed} 与前面的 <{name}> 对不上。',
    hint: '写成 {mend}。',
  },
  'mdx/bare-sign': {
    message: '文字里的 {mark} 被读成了代码的开头。',
    hint: '写成 {mend}，就照样印出来。',
  },
  'mdx/html-comment': {
    message: '<!-- 开头的注释在稿件里读不懂。',
    hint: '写成 {mend}，或删去它。',
  },
  'mdx/angle-address': {
    message: '尖括号里的网址读不懂：{typed}。',
    hint: '写成 {mend}。',
  },
  'mdx/attribute': {
    message: '<{name}> 的属性没有用半角引号括好：{typed}。',
    hint: '写成 {mend}。',
  },
  'mdx/syntax': {
    message: '正文里有读不懂的写法：{reason}。',
    hint: '文字里的 < 和 { 要写成 \\< 和 \\{；组件的属性写成 名="值" 或 名={值}。',
  },
  'mdx/expression': {
    message: '{ }里的表达式出错：{reason}。',
    hint: '检查名字和写法；表达式只能得出文字、数字或组件。',
  },
  'mdx/import': {
    message: '不能引入“{name}”：{reason}。',
    hint: '只能引入本期文件夹里的 .ts .js .json .mdx，写成 ./文件名；网络版组件（.astro 等）放在 <Web> 里。',
  },
  'mdx/import-failed': {
    message: '引入的 {name} 出错：{reason}。',
    hint: '改正那个文件。',
  },
  'mdx/component': {
    message: '没有 <{name}> 这个组件。',
    hint: '[[是不是想写 <{suggestion}>？]]可用的组件：{allowed}。',
  },
  'mdx/web-only': {
    message: '组件 <{name}> 只有网络版的样子，印刷版排不出。',
    hint: '把它放进 <Web>…</Web>，或在 banxin.config.ts 里登记它的印刷版。',
  },
  'mdx/html': {
    message: '正文里不能用 HTML 标签 <{name}>。',
    hint: '用 Markdown 或作者组件；行内可用 <sup> <sub> <strong> <em>。',
  },
  'mdx/inline-component': {
    message: '组件 <{name}> 写在了句子中间。',
    hint: '让它单独成段：前后各空一行。',
  },
  'mdx/props': {
    message: '<{name}> 的“{key}”不对[[：{value}]]。',
    hint: '[[应是{expected}。]][[应当 {allowed}。]][[是不是想写 {suggestion}？]]写成 {example}。',
  },
  'mdx/missing-prop': {
    message: '<{name}> 缺少“{key}”。',
    hint: '写成 {example}[[，或 {markdown}]]。',
  },
  'mdx/unknown-prop': {
    message: '<{name}> 没有“{key}”这个属性。',
    hint: '[[是不是想写 {suggestion}？]]可用的属性：{allowed}。',
  },
  'mdx/children': {
    message: '<{name}> 里面应是{expected}。',
    hint: '按这个组件的写法改，内容前后各空一行。',
  },
  'mdx/edition-nesting': {
    message: '<{name}> 放在了 <{outer}> 里，两版都看不到它。',
    hint: '把它移到 <{outer}> 外面。',
  },
  'mdx/heading': {
    message: '正文里不能用 {depth} 级标题。',
    hint: '文章的标题写在 headline；小标题用 ## 或 <Subhead>。',
  },
  'mdx/break': {
    message: '--- 印成一个空行，网页上是一条线。',
    hint: '不想隔开就删去这一行；要写小标题用 ##。',
  },
  'mdx/unsupported': {
    message: '报纸正文里不支持{what}。',
    hint: '[[写成 {mend}，再删去第 {line} 行的注文。]]正文里可用段落、小标题、列表、引文、表格和作者组件。',
  },
  'mdx/line-break': {
    message: '段落里有硬换行，印刷版不保留。',
    hint: '要分行就另起一段；诗歌放进 <Verse>。',
  },
  'mdx/image-in-text': {
    message: '图片写在了句子中间。',
    hint: '让图片单独成段，或用 <Figure src alt caption />。',
  },
  'mdx/nested-list': {
    message: '列表里又套了列表或多个段落。',
    hint: '列表只用一层，每项一段。',
  },
  'mdx/unsafe-link': {
    message: '链接 {href} 不能用。',
    hint: '链接只能是 https://、http://、mailto: 或站内相对地址。',
  },
  'mdx/lost-text': {
    message: '这里的字会丢失或变样：{typed}。',
    hint: '写成 {mend}，就照样印出来。',
  },
  'mdx/leftover-mark': {
    message: '{what}没有起作用，会照样印出来：{typed}。',
    hint: '[[改成 {mend}；]]用不着就删去。',
  },
  'mdx/typed-mark': {
    message: '“{typed}”里的 {mark} 不像排版记号，照原样印。',
    hint: '写成 {mend}，就不再提示。',
  },
  'mdx/doubtful-emphasis': {
    message: '两个 {mark} 之间的字排成了楷体，{mark} 不印出来：{typed}。',
    hint: '要印出 {mark}，就写成 {mend}；本来就要楷体，写成 <em>…</em>。',
  },
  'mdx/constant': {
    message: '花括号里的 {typed} 只印出它的结果，不印花括号。',
    hint: '要照原样印，写成 {mend}；要的是结果，就直接写结果。',
  },
  'mdx/unknown-name': {
    message: '花括号里的“{name}”没有定义：{typed}。',
    hint: '要印出花括号，写成 {mend}；要填的内容，直接写在这里。',
  },
  'mdx/wide-row': {
    message: '表格的这一行有 {found} 格，表头只有 {expected} 格，多出的“{text}”印不出来。',
    hint: '给表头和它下面的 --- 行各加一格；格里要用竖线，写成 \\|。',
  },
  'mdx/underline': {
    message: '一段文字下面紧挨着 {typed}：按分隔线排，不当作小标题。',
    hint: '要分隔线，{typed} 前面空一行；要小标题，删去 {typed}，上面写成 {heading}。',
  },
  'mdx/line-sign': {
    message: '行首的 {mark} 当作排版记号，不印出来：{typed}。',
    hint: '要印出 {mark}，写成 {mend}；要的是引文或列表，写成 {instead}。',
  },
  'mdx/reference': {
    message: '网址不能另写一行：{typed}。',
    hint: '写成 {mend}，再删去第 {line} 行。',
  },
} as const;
