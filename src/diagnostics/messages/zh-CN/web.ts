/** Words of the `web/*` rules. */
export const web = {
  'web/command-failed': {
    message: 'banxin {verb} 没有成功（{reason}）。',
    hint: '上面是它说的话；改好后可单独重试：npx banxin {verb}。不要这一版的话，写 banxin({ {verb}: false })。',
  },
} as const;
