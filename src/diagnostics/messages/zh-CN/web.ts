/** Words of the `web/*` rules. */
export const web = {
  'web/command-failed': {
    message: 'banxin {verb} 没有成功（{reason}）[[，错误 {count} 处]]。[[{said}]]',
    hint: '它说的话全在上面；改好后可单独重试：npx banxin {verb}。不要这一版的话，写 banxin({ {verb}: false })。',
  },
  'web/no-site': {
    message: '不知道网络版的网址，链接卡片和规范网址都写不出来。',
    hint: '在 newspaper.yaml 里写 site: https://…，或在 astro.config.mjs 里写 site。',
  },
  'web/pale-colour': {
    message: '主色 {color} 在网页纸色上的对比度是 {found}，小于 {least}，小字看不清。',
    hint: '把 newspaper.yaml 的 color 改深一些。',
  },
} as const;
