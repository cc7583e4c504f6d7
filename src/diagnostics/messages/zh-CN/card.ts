/** Words of the `card/*` rules. */
export const card = {
  'card/unknown-preset': {
    message: '没有名为 {preset} 的卡片规格。',
    hint: '可用的规格：{known}。请改 newspaper.yaml 的 cards.presets。',
  },
  'card/unknown-template': {
    message: '没有名为 {template} 的卡片模板。',
    hint: '可用的模板：{known}。请改 card.template。',
  },
  'card/renderer-missing': {
    message: '生成卡片需要软件包 {package}，但没有安装。',
    hint: '运行 `npm i {package}`。',
  },
  'card/headline-does-not-fit': {
    message: '标题“{text}”共 {length} 字，{preset} 卡片在最小字号 {size} px 下排不下。',
    hint: '写一个不超过 {fits} 字的 card.headline 或 shortHeadline，或用 | 标出断行处。',
  },
  'card/missing-glyph': {
    message: '卡片{part}用的字体 {face} 没有“{character}”{code}。',
    hint: '人名地名不必改字。在 newspaper.yaml 写 `fonts: { rare: fonts/有此字的字体.ttf }`；或把这个字画成 {drawing}，放在 newspaper.yaml 旁边。',
  },
  'card/picture-missing': {
    message: '卡片图片 {src} 不存在，或在刊期文件夹之外。',
    hint: '路径从本期文件夹写起，例如 ./images/photo.jpg。',
  },
  'card/picture-unreadable': {
    message: '卡片图片 {src} 读不出来（{reason}）。',
    hint: '换一个完好的 JPEG、PNG 或 WebP 文件。',
  },
  'card/picture-small': {
    message: '卡片图片 {src} 只有 {width} × {height} 像素，放大后会发虚。',
    hint: '换一张至少 {needWidth} × {needHeight} 像素的图片，或用 card.template: lines 做文字卡片。',
  },
  'card/style-refused': {
    message: '{preset} 卡片的模板 {template} 用了 Satori 不认的样式：{reason}。',
    hint: '改模板里的样式；卡片只用绝对定位的方框、图片和单行文字。',
  },
  'card/text-lost': {
    message: '{preset} 卡片应有 {expected} 处文字，只画出 {found} 处；缺“{text}”。',
    hint: '检查模板 {template}：文字不可放在被裁掉的框里。',
  },
  'card/drift': {
    message: '{preset} 卡片上“{text}”偏离计划 {off} px（允许 {allowed} px）。',
    hint: '检查字体文件是否与排版所用的一致，或模板 {template} 是否改了字距。',
  },
  'card/outside-safe': {
    message: '{preset} 卡片上“{text}”超出安全区 {off} px。',
    hint: '检查模板 {template}，或缩短这处文字。',
  },
  'card/overlap': {
    message: '{preset} 卡片上“{text}”与“{other}”相叠。',
    hint: '检查模板 {template}，或缩短其中一处文字。',
  },
  'card/no-ink': {
    message: '{preset} 卡片上“{text}”处没有墨迹。',
    hint: '检查字体与颜色：文字可能与底色相同，或没有画出。',
  },
  'card/ink-in-margin': {
    message: '{preset} 卡片的边白内有墨迹（x {x}，y {y}）。',
    hint: '检查模板 {template}：安全区外只许有声明为出血的图片和色块。',
  },
  'card/too-heavy': {
    message: '{preset} 卡片最低质量仍有 {bytes} 字节，上限 {most}。',
    hint: '换一张不那么细碎的图片，或用文字模板。',
  },
} as const;
