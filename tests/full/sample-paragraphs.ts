/** The body paragraphs of the sample issues as plain text: lines of MDX that hold Han and no markup. */
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../issues/', import.meta.url);

/** Paragraphs of every article, in the order of the files' names. */
export const sampleParagraphs = (): readonly string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => paragraphsOf(readFileSync(new URL(name, ROOT), 'utf8')));

const paragraphsOf = (mdx: string): readonly string[] =>
  mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => /^[\p{Script=Han}“（《\d]/u.test(block) && !/[<>{}[\]*_#|\\]/.test(block))
    .map((block) => block.replace(/\n/g, ''));
