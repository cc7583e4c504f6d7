/** Words of the `cache/*` rules. */
export const cache = {
  'cache/unwritable': {
    message: '缓存不能写入 {folder}：{reason}。报纸照出，只是做好的东西留不下来，下次要重做。',
    hint: '给这个文件夹写入权限、腾出磁盘空间，或换一个文件夹，如 BANXIN_CACHE=/tmp/banxin。',
  },
} as const;
