/** Words of the `web/*` rules. */
export const web = {
  'web/command-failed': {
    message: '为 {date} 这一期运行 banxin {verb} 没有成功（{reason}）。',
    hint: '上面是它说的话；改好后可单独重试：npx banxin {verb} {date}。不要这一版的话，写 banxin({ {verb}: false })。',
  },
} as const;
