/** Serves a folder of finished files on this machine only, for a browser that looks at them. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file that a path asks for; undefined where there is none, or it lies outside. */
const fileOf = (folder: string, pathname: string): string | undefined => {
  const asked = path.join(folder, decoded(pathname));
  if (asked !== folder && !asked.startsWith(`${folder}${path.sep}`)) return undefined;
  const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** A path as typed where it is no encoded one. */
const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

/** Serves a folder for as long as `use` takes; it is given the address, without a `/` at its end. */
export const withServer = async <T>(
  folder: string,
  use: (address: string) => Promise<T>,
): Promise<T> => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(path.resolve(folder), pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(await readFile(file));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
  }
};
