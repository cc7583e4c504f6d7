/** Words of the `image/*` rules. */
export const image = {
  'image/low-resolution': {
    message: '{file} 印出来只有 {ppi} ppi，低于 {least} ppi。',
    hint: '请换更大的图，或在 layout 里用 pictureCols 让它窄一些。',
  },
  'image/drawing-part': {
    message: '图 {file} 里有 <{what}>，印不出来。',
    hint: '用 <text> 写字、用 <path> 画线，再存一次；绘图软件里选“文字转曲线”或“导出为普通 SVG”。',
  },
  'image/drawing-link': {
    message: '图 {file} 引用了文件之外的东西：{what}。',
    hint: '把它嵌进 SVG（“嵌入图像”），或删去这个引用。',
  },
  'image/drawing-broken': {
    message: '图 {file} 不是完好的 SVG：{what}。',
    hint: '用绘图软件重新导出。',
  },
  'image/small-type': {
    message: '图 {file} 里最小的字印出来只有 {found} 磅，小于 {least} 磅。',
    hint: '把图里的字放大，或在 layout 里用 pictureCols 让它宽一些。',
  },
  'image/unreadable': {
    message: '图片 {file} 打不开：{reason}。',
    hint: '重新导出或重新传一次这张图，存成 JPEG、PNG 或 TIFF。',
  },
} as const;
