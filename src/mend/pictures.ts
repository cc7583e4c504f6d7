/** Menders of paths: the file that was meant. */
import { change, datum, type Faulty, type Mender, type Menders } from './mender.ts';

const paragraphEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n\n', from);
  return end < 0 ? text.length : end;
};

/** A path inside `![…](…)` needs angle brackets around a blank or a bracket. */
const inMarkdown = (faulty: Faulty, start: number, path: string): string => {
  const { text } = faulty.source;
  const isTarget = text[start - 1] === '(' && text.startsWith('![', faulty.at);
  return isTarget && /[\s()]/.test(path) ? `<${path}>` : path;
};

const suggested: Mender = (faulty) => {
  const { source, at } = faulty;
  const [path, mend] = [datum(faulty, 'path'), datum(faulty, 'mend')];
  const start = source.text.indexOf(path, at);
  if (path === '' || mend === '' || start < 0 || start > paragraphEnd(source.text, at)) {
    return undefined;
  }
  return change(start, start + path.length, inMarkdown(faulty, start, mend));
};

/** Menders of paths. */
export const pictureMenders: Menders = {
  'model/missing-picture': suggested,
  'model/picture-type': suggested,
  'model/outside-folder': suggested,
  'model/remote-picture': suggested,
};
