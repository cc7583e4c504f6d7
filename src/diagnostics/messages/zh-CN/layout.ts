/** Words of the `layout/*` rules. */
export const layout = {
  'layout/overset': {
    message: '《{headline}》多 {lines} 行（约 {characters} 字），放不下。',
    hint: '可删减约 {characters} 字、缩小配图，或在 layout 里给这一区多 {rows} 行。',
  },
  'layout/underset': {
    message: '《{headline}》缺 {lines} 行，本区留白。',
    hint: '可加约 {characters} 字、放大配图，或加一则补白。',
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
    hint: '在第 {page} 版的 layout 里给它一个区，或改 page。',
  },
  'layout/rows-do-not-add-up': {
    message: '第 {page} 版模板的行数凑不满 {rows} 行。',
    hint: '把其中一行写成 *，或改固定行数使总和相符。',
  },
  'layout/relayout': {
    message: '第 {page} 版重排：{changed}。',
    hint: '排好的版面容不下这些改动；要保留原版，请撤回改动，或用 --alternatives 另选。',
  },
  'layout/moved': {
    message: '第 {page} 版有变动：{moved}。起因：{why}。',
    hint: 'layout.lock.json 已照此更新，请一并提交；要退回原版，请恢复这个文件并撤回改动。',
  },
  'layout/frozen': {
    message: '{issue} 已锁定的版面会变：第 {pages} 版（{moved}）。',
    hint: '本地运行 banxin layout，把新的 layout.lock.json 一并提交；或撤回改动。',
  },
} as const;
