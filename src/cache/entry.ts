/**
 * One entry as it lies on disk: a line with the hash of the rest, a line that says what it is, the files.
 *
 * In one file and not in a folder, so that it appears, is replaced and goes away in one step, and a reader
 * that has opened it keeps it. What is cut, changed or from another format is no entry.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What an entry holds: name to bytes. A thing that is one file has one, by custom without a name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Raise with the form of an entry. */
const MARK = 'banxin-entry 1';
const NEWLINE = 0x0a;

const headSchema = z.object({
  kind: z.string(),
  key: z.string(),
  files: z.array(z.tuple([z.string(), z.int().nonnegative()])),
});

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of an entry. */
export const packEntry = (kind: string, key: string, files: Files): Uint8Array => {
  const sizes = [...files].map(([name, bytes]) => [name, bytes.length]);
  const head = `${JSON.stringify({ kind, key, files: sizes })}\n`;
  const rest = Buffer.concat([Buffer.from(head), ...files.values()]);
  return Buffer.concat([Buffer.from(`${MARK} ${digest(rest)}\n`), rest]);
};

const headOf = (line: Uint8Array): z.infer<typeof headSchema> | undefined => {
  try {
    return headSchema.safeParse(JSON.parse(Buffer.from(line).toString())).data;
  } catch {
    return undefined;
  }
};

/** The files of an entry; undefined when the bytes are not that entry, whole. */
export const unpackEntry = (kind: string, key: string, bytes: Uint8Array): Files | undefined => {
  const first = bytes.indexOf(NEWLINE);
  const rest = bytes.subarray(first + 1);
  const mark = Buffer.from(bytes.subarray(0, Math.max(first, 0))).toString();
  if (mark !== `${MARK} ${digest(rest)}`) return undefined;
  const end = rest.indexOf(NEWLINE);
  const head = headOf(rest.subarray(0, Math.max(end, 0)));
  if (head?.kind !== kind || head.key !== key) return undefined;
  const files = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [name, length] of head.files) {
    files.set(name, rest.subarray(at, at + length));
    at += length;
  }
  return at === rest.length ? files : undefined;
};
