/** Words of the `paginate/*` rules. */
export const paginate = {
  'paginate/engine-failed': {
    message: '排页引擎出错：{reason}',
    hint: '请用 banxin doctor 查看浏览器与 Paged.js 的版本；仍出错时附上这一行报告问题。',
  },
  'paginate/unable-to-layout': {
    message: '排页引擎放不下一个部件：{line}',
    hint: '版面本应已经排定，这说明某个部件越出了纸面；请看同一页的其他诊断。',
  },
  'paginate/sheet-broken': {
    message: '第 {page} 页的版面被排页引擎拆开了。',
    hint: '版面必须正好一页；请检查 print/styles 里的尺寸与 format 是否一致。',
  },
  'paginate/sheets-on-page': {
    message: '第 {page} 页上有 {found} 个版面，应为 {expected} 个。',
    hint: '请检查 @page 尺寸与版面尺寸是否一致。',
  },
  'paginate/page-count': {
    message: '排出 {found} 页，应为 {expected} 页。',
    hint: '请检查 @page 尺寸与版面尺寸是否一致。',
  },
  'paginate/font-not-loaded': {
    message: '字体 {face} 没有载入，文字会被系统字体代替。',
    hint: '请删除字体缓存后重试；自备字体请检查 newspaper.yaml 的 fonts。',
  },
  'paginate/picture-not-loaded': {
    message: '图片 {src} 无法显示。',
    hint: '请确认文件完好，并且是 JPEG、PNG、WebP 或 SVG。',
  },
  'paginate/outside-request': {
    message: '版面要求访问 {url}，已拒绝。',
    hint: '排印时不联网；请把文件放进本期文件夹。',
  },
  'paginate/media-range': {
    message: '样式里有 {condition}，Paged.js 读到这种写法会停下并给出空白页。',
    hint: '请改写为 min-width、max-width，并且不要压缩打印样式。',
  },
} as const;
