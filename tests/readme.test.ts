/** The README's table of settings is the schema's own words; `UPDATE=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { publicationSchema } from '../src/schema/publication.ts';

const file = new URL('../README.md', import.meta.url);
const begin = '<!-- settings:begin';
const end = '<!-- settings:end -->';

/** A row a key: what it is, and whether it must be there. */
const table = (): string => {
  const { shape } = publicationSchema;
  const rows = Object.entries(shape).map(([key, field]) => {
    const needed = !z.safeParse(field, undefined).success;
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    const words = field.description ?? z.globalRegistry.get(inner)?.description ?? '';
    expect(words, key).not.toBe('');
    return `| \`${key}\`${needed ? ' (required)' : ''} | ${words} |`;
  });
  return ['| key | |', '| --- | --- |', ...rows].join('\n');
};

it('the settings in the README are those of the schema', () => {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf('\n', text.indexOf(begin)) + 1;
  const to = text.indexOf(end);
  expect(from).toBeGreaterThan(0);
  if (process.env.UPDATE === '1') {
    writeFileSync(file, `${text.slice(0, from)}${table()}\n${text.slice(to)}`);
    return;
  }
  expect(text.slice(from, to).trim()).toBe(table());
});
