/** Words of the `layout/*` rules. */
export const layout = {
  'layout/overset': {
    message:
      '[[模板区 {area}（{cols} 栏 × {height} 行）放不下：需 {need} 行。]]《{headline}》多 {lines} 行（约 {characters} 字）：可删减[[、配图缩 {pictureBy} 行]]或移到别的版。',
    hint: '删约 {characters} 字，或用 print.trim 写明末尾可删几行[[，或在 {area} 区写 pictureRows: {pictureRows}]][[，或给图写 <Figure crop={{crop}}>]][[，或把 {area} 区所在的 rows 加到 {need} 行]]，或改 page 排到别的版。',
  },
  'layout/underset': {
    message:
      '《{headline}》缺 {lines} 行（约 {characters} 字）：可加文字[[、配图放高 {pictureBy} 行]]或加补白。',
    hint: '加约 {characters} 字[[，或在 {area} 区写 pictureRows: {pictureRows}]][[，或给图写 <Figure crop={{crop}}>]]，或加一篇 kind: filler 的补白。',
  },
  'layout/parts-left-out': {
    message: '《{headline}》省去了 {parts}：不省就排不下。网上照登。',
    hint: '要上版，请把它从 print.optional 里去掉，或删短正文。',
  },
  'layout/trimmed': {
    message: '《{headline}》末尾删去 {lines} 行：“{text}”。网上照登。',
    hint: '要全文上版，请把 print.trim 改小或去掉，或在别处删短。',
  },
  'layout/filler-not-used': {
    message: '补白《{headline}》没有排上第 {page} 版。网上照登。',
    hint: '一定要上版，请在 layout 里给它一个区，或去掉 kind: filler。',
  },
  'layout/page-over': {
    message:
      '本版多 {lines} 行（约 {characters} 字），怎样排都放不下[[；排不下的在《{where}》末尾]]。',
    hint: '可抽去一篇（改它的 page）、删减约 {characters} 字[[（《{headline}》最长）]]，或在稿件里用 print.trim、print.optional 写明可删、可省的部分。',
  },
  'layout/page-short': {
    message:
      '本版缺 {lines} 行：[[可加一则约 {brief} 字短讯、]][[可加约 {text} 字的稿件、]][[放大图片（《{headline}》的图放高 {grow} 行）、]]{last}。',
    hint: '[[加一篇 page: {filler} 的 kind: filler 或 kind: ad]][[，或 kind: brief（约 {brief} 字）]][[把别版稿件的 page 改成 {more}，或另写稿件；也可在 issue.mdx 里减一版]][[，或给《{headline}》的图写 <Figure crop={{crop}}>]]。',
  },
  'layout/headline-does-not-fit': {
    message: '《{headline}》的标题在 {cols} 栏内最小字号 {sizePt} pt 也放不下。',
    hint: '请写 shortHeadline，或用 | 标出可断处，或加宽这一区。',
  },
  'layout/inserts-do-not-fit': {
    message: '《{headline}》的图、表在 {cols} 栏里怎么排也放不下。',
    hint: '用 pictureCols 或 pictureRows 让图小一些，减一张图，或加宽这一区。',
  },
  'layout/article-on-no-page': {
    message: '《{headline}》没有排到任何版面。',
    hint: '[[在第 {page} 版的 layout 里给它一个区，或改 page。]][[写上 page: {only}。]][[写上 page：1 到 {pages} 之间的一个版次。]]',
  },
  'layout/furniture-too-low': {
    message: '模板区 {area} 的 {name} 只有 {height} 行，至少要 {need} 行，会画出框外。',
    hint: '把 {area} 区所在的 rows 加到 {need} 行。',
  },
  'layout/fit-refused': {
    message: '区 {area} 的《{headline}》收放不了 {fit} 行，段落照原样排。',
    hint: '把 fit 改小或删去；banxin typeset 列出每段可排的行数。',
  },
  'layout/rest-too-few': {
    message: '第 {page} 版有 {regions} 块 ? 区，余下的稿件只有 {left} 篇。',
    hint: '少画几块 ?，或给空着的一块写上字母；每块至少要一篇稿件。',
  },
  'layout/rest-does-not-fit': {
    message: '第 {page} 版的 ? 区怎样切也放不下余下的 {left} 篇稿件。',
    hint: '把 ? 区画大些（或把行数改成 *），或把几篇改到别的版；程序一版最多排 {most} 块。',
  },
  'layout/tree-part': {
    message: '第 {page} 版没有 tree 里的 {name}。',
    hint: '写本版稿件的 slug，或一个在下面写明的字母；# 开头的只有报告里出现过的才有。',
  },
  'layout/tree-regions': {
    message: '第 {page} 版的 tree 用 + 分成 {found} 部分，报头之外有 {expected} 部分。',
    hint: '+ 只用来分开报头等构件隔断的几部分，照报告里的那一串写。',
  },
  'layout/tree-does-not-fit': {
    message: '第 {page} 版按 {tree} 这样切，无论几行几栏都放不下这些稿件。',
    hint: '放宽写死的 cols，让长稿占更宽的一格，或改切法；banxin layout --alternatives 3 有现成的。',
  },
  'layout/too-many-parts': {
    message: '第 {page} 版有 {count} 块，程序最多排 {most} 块。',
    hint: '把几则简讯合成一区：J: { stories: [甲, 乙], label: 简讯 }，或改画 areas。',
  },
  'layout/rows-do-not-add-up': {
    message: '第 {page} 版各带的行数合计应为 {rows} 行[[，现为 {found} 行]]。',
    hint: '把其中一项写成 *（至少占一行），或改固定行数使总和相符；{rows} 行里不含报眉和通栏标语。',
  },
  'layout/relayout': {
    message: '第 {page} 版重排：{changed}。',
    hint: '排好的版面容不下这些改动；要保留原版，请撤回改动，或用 --alternatives 另选。',
  },
  'layout/moved': {
    message: '第 {page} 版有变动：{moved}。起因：{why}。',
    hint: 'layout.lock.json 已照此更新，请一并提交；要退回原版，请恢复这个文件并撤回改动。',
  },
  'layout/lock-unreadable': {
    message: 'layout.lock.json 读不懂：定好的版面没有守住。',
    hint: '改好它（有没有合并冲突的记号？）或删掉它，再运行 banxin layout。',
  },
  'layout/lock-not-written': {
    message: '{issue} 的 layout.lock.json 写不进去（{code}）。',
    hint: '让这个文件夹可写；只读的构建请加 --frozen-layout 或设 CI。',
  },
  'layout/frozen': {
    message: '{issue} 已锁定的版面会变：第 {pages} 版（{moved}）。',
    hint: '本地运行 banxin layout，把新的 layout.lock.json 一并提交；或撤回改动。',
  },
} as const;
