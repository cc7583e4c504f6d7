/** Words of the `check/*` rules: taste and habit, seen without fonts. */
export const check = {
  'check/long-headline': {
    message: '标题有 {found} 个字，超过 {allowed} 个。',
    hint: '缩短 headline，把一部分移到 kicker 或 deck。',
  },
  'check/short-headline': {
    message: '标题有 {found} 个字，又没有短标题，窄处和卡片上不好断行。',
    hint: '加一行 shortHeadline，不超过 {allowed} 个字。',
  },
  'check/half-width-mark': {
    message: '汉字之间用了半角“{mark}”：{context}。',
    hint: '改成全角“{suggestion}”。',
  },
  'check/straight-quote': {
    message: '汉字旁边用了直引号：{context}。',
    hint: '改成弯引号“ ”或‘ ’。',
  },
  'check/single-dash': {
    message: '破折号或省略号不成双：{context}。',
    hint: '写成 —— 或 ……，各占两个字。',
  },
  'check/invisible-character': {
    message: '正文里有看不见的字符 {code}：{context}。',
    hint: '删去它；多半是从网页上复制带来的。',
  },
  'check/odd-space': {
    message:
      '有 {code} 这样的空格[[，共 {count} 处]]：全身空格按全角空格排，其余按普通空格排，段首段尾的不排。',
    hint: '不必改；段首缩进由版式决定，可以删去这些空格。',
  },
  'check/letter-in-parts': {
    message:
      '“{plain}”是由几个字符拼成的（{code}）[[，共 {count} 处]]，按一个字符 {plainCode} 排。',
    hint: '不必改；要统一，请重打这个字母。',
  },
  'check/look-alike': {
    message:
      '“{typed}”{code} 是长得像“{plain}”的兼容字[[，共 {count} 处]]，按“{plain}”{plainCode} 排。',
    hint: '请改打“{plain}”。',
  },
  'check/usual-sign': {
    message: '“{typed}”{code} 按常用的“{plain}”{plainCode} 排[[，共 {count} 处]]。',
    hint: '不必改；要统一，请改打“{plain}”。',
  },
  'check/shapeless-sign': {
    message: '有看不见的方向标记 {code}[[，共 {count} 处]]，没有排。',
    hint: '不必改；多半是从网页上复制带来的，可以删去。',
  },
  'check/no-body': {
    message: '稿件没有正文。',
    hint: '写上正文；只有图片的稿件写 kind: photo。',
  },
  'check/typed-lead-in': {
    message: '正文开头又打了一遍电头：{context}。',
    hint: '删去它；电头由 byline 生成。',
  },
  'check/no-picture': {
    message: '图片新闻里没有图片。',
    hint: '加一个 <Figure src alt caption />，或改 kind。',
  },
  'check/two-leads': {
    message: '第 {page} 版有 {found} 篇头条（priority: 1），另一篇是 {other}。',
    hint: '只留一篇，其余写 2。',
  },
} as const;
