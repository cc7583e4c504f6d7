/** Words of the `font/*` rules. */
export const font = {
  'font/package-missing': {
    message: '{use} 所用字体 {value} 需要软件包 {package}，但没有安装。',
    hint: '运行 `npm i {package}`，或在 newspaper.yaml 里换一款字体。',
  },
  'font/unknown-face': {
    message: '{use} 要用字体 {value}，字库目录里没有。',
    hint: '写 noto-serif-sc-400 这样的名字[[（例如 {nearest}）]]，或写刊期文件夹里 TTF 文件的路径。',
  },
  'font/outside': {
    message: '{use} 的字体文件 {value} 在刊期文件夹之外。',
    hint: '把文件拷进刊期文件夹，路径从那里写起，例如 fonts/song.ttf。',
  },
  'font/file-missing': {
    message: '{use} 的字体文件 {value} 不存在。',
    hint: '检查路径：从刊期文件夹算起。',
  },
  'font/unreadable': {
    message: '{use} 的字体文件 {value} 读不出来（{reason}）。',
    hint: '换一个完好的 TTF、WOFF 或 WOFF2 文件。',
  },
  'font/collection': {
    message: '{use} 的字体文件 {value} 是字体集合（TTC），内含多款字体。',
    hint: '取出要用的那一款存成 TTF，再写它的路径。',
  },
  'font/cff-outlines': {
    message: '{use} 的字体文件 {value} 是 CFF 轮廓；浏览器会把它作为 Type 3 写进 PDF，印厂不收。',
    hint: '向字体厂商要这款字体的 TTF 版（多数都有），或在授权允许时用字体编辑器转换。',
  },
  'font/variable': {
    message: '{use} 的字体文件 {value} 是可变字体；浏览器会把它作为 Type 3 写进 PDF，印厂不收。',
    hint: '改用所需字重的静态 TTF 文件。',
  },
  'font/embedding': {
    message: '{use} 的字体文件 {value} 不许以子集嵌入 PDF（fsType {fsType}）。',
    hint: '购买允许嵌入和取子集的授权，或换一款字体。',
  },
  'font/print-only': {
    message: '{face}（{use}）的授权位只许印刷；网络版不用它。',
    hint: '换一款有网页授权的字体，或接受读者看到自己设备上的字体。',
  },
  'font/ink-side': {
    message: '{face}（{use}）的标点 {marks} 不在字框通常的一半：{sides}。',
    hint: '将按实测位置挤压；请看大样，或换一款简体中文字体。',
  },
  'font/missing-glyph': {
    message: '{face}（{use}）没有“{character}”{code}[[，共用了 {count} 次]]。',
    hint: '人名地名不必改字。在 newspaper.yaml 写 `fonts: { rare: fonts/有此字的字体.ttf }`；或把这个字画成 {drawing}，放在 newspaper.yaml 旁边。',
  },
  'font/rare-glyph': {
    message: '{face}（{use}）没有“{character}”{code}，由 {lender} 代排。',
    hint: '要换一款字体代排，写 `fonts: { rare: fonts/有此字的字体.ttf }`；要自己造字，画成 {drawing}。',
  },
  'font/glyph-name': {
    message: 'glyphs 文件夹里的 {name} 不是字形文件名，没有用它。',
    hint: '改名为 {suggestion}。',
  },
  'font/glyph-drawing': {
    message: '字形 {name} 不能用：{reason}。',
    hint: '画成方形的 SVG，只用填黑的路径：文字转曲，描边转轮廓，白色的部分挖空。',
  },
  'font/radical': {
    message: '“{character}”{code} 是部首符号，只是长得像“{plain}”，无法检索和朗读。',
    hint: '请改打“{plain}”。',
  },
} as const;
