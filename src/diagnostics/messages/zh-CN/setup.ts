/** Words of the `setup/*` rules: what the machine lacks before any page can be made. */
export const setup = {
  'setup/browser-missing': {
    message: '没有找到可以印版的浏览器（试过：{tried}）。',
    hint: '任选其一：运行 npx playwright install chromium-headless-shell；安装 Chrome 或 Edge；在 Debian/Ubuntu 上运行 apt-get install chromium；或把 BANXIN_BROWSER 设为某个 Chromium 的路径。在 Linux x64 上，联网时会自动安装打包的浏览器。',
  },
  'setup/browser-path': {
    message: 'BANXIN_BROWSER 指定的浏览器 {path} 不能使用：{reason}。',
    hint: '把 BANXIN_BROWSER 改为一个存在的 Chromium 可执行文件，或取消该变量，由程序自动选择。',
  },
  'setup/browser-start': {
    message: '浏览器 {path}（{version}）不能启动：{reason}。',
    hint: '运行 npx banxin doctor 查看原因；或用 BANXIN_BROWSER=路径 指定另一个浏览器。',
  },
  'setup/browser-rejected': {
    message: '跳过了浏览器 {path}：{reason}。',
    hint: '如果应当使用它，请补齐它缺少的系统库，或重新安装。',
  },
  'setup/package-missing': {
    message: '做{use}需要的软件包没有安装：{packages}。',
    hint: '在项目文件夹里运行 npm i {specs}。',
  },
  'setup/node-version': {
    message: 'Node.js 的版本是 {found}，需要 {required} 或更高。',
    hint: '从 nodejs.org 安装 Node.js 24；在 Linux x64 上运行 npm install 会自带一份。',
  },
  'setup/not-writable': {
    message: '文件夹 {folder} 不能写入：{reason}。',
    hint: '检查这个文件夹的权限，或用 --out 换一个输出文件夹。',
  },
  'setup/disk-space': {
    message: '{folder} 所在的磁盘只剩 {found} MB，需要至少 {required} MB。',
    hint: '清理磁盘，或删除 {folder} 中旧的缓存。',
  },
  'setup/issues-missing': {
    message: '没有找到期刊文件夹 {folder}。',
    hint: '在项目根目录运行，或用 --issues 指定文件夹。',
  },
} as const;
