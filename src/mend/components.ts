/** Menders of components and their properties: names that are nearly another, values of another form. */
import { change, datum, type Faulty, type Mender, type Menders } from './mender.ts';
import { numberMeant } from './readings.ts';
import { type Attribute, closingOf, type Tag, tagAt } from './tags.ts';

/** A mender of the tag at the fault. */
export const atTag =
  (mend: (tag: Tag, faulty: Faulty) => ReturnType<Mender>): Mender =>
  (faulty) => {
    const tag = tagAt(faulty.source.text, faulty.at);
    return tag && mend(tag, faulty);
  };

const attributeOf = (tag: Tag, faulty: Faulty): Attribute | undefined =>
  tag.attributes.find(({ name }) => name === datum(faulty, 'key'));

/** `<Figur …>…</Figur>` under its right name. */
const renamed = atTag((tag, faulty) => {
  const name = datum(faulty, 'suggestion');
  if (name === '') return undefined;
  const closing = closingOf(faulty.source.text, tag);
  if (!tag.selfClosing && closing === undefined) return undefined;
  return [
    ...change(tag.start + 1, tag.nameEnd, name),
    ...(closing ? change(closing[0] + 2, closing[0] + 2 + tag.name.length, name) : []),
  ];
});

/** A property under its right name; not when the tag has that one already. */
const renamedProp = atTag((tag, faulty) => {
  const name = datum(faulty, 'suggestion');
  const attribute = attributeOf(tag, faulty);
  if (!attribute || name === '' || tag.attributes.some((one) => one.name === name))
    return undefined;
  return change(attribute.start, attribute.nameEnd, name);
});

const bare = (value: string): string => value.replace(/^["'{]+|["'}]+$/g, '').trim();

/** `0.5`, `50%`, `.5`. */
const shareMeant = (typed: string): string | undefined => {
  const [, digits = '', percent] = /^(\d*\.?\d+)\s*([%％]?)$/.exec(typed) ?? [];
  if (digits === '') return undefined;
  return String(percent ? Number(digits) / 100 : Number(digits));
};

/** A value as a property takes it: `"0.2"` to `{0.2}`, `"0.5,0.4"` to `{[0.5, 0.4]}`. */
const valueMeant = (typed: string, faulty: Faulty): string | undefined => {
  const expected = datum(faulty, 'expected');
  if (expected === '@number') {
    const number = shareMeant(bare(typed)) ?? numberMeant(bare(typed));
    return number && `{${number}}`;
  }
  if (expected === '@text') return /^\{-?[\d.]+\}$/.test(typed) ? `"${bare(typed)}"` : undefined;
  if (expected !== '@list') return undefined;
  const items = bare(typed)
    .replace(/^[[（(]|[\]）)]$/g, '')
    .split(/[\s,，、]+/)
    .map(shareMeant);
  return items.length > 1 && items.every((item) => item !== undefined)
    ? `{[${items.join(', ')}]}`
    : undefined;
};

const prop = atTag((tag, faulty) => {
  const attribute = attributeOf(tag, faulty);
  if (!attribute) return undefined;
  const suggestion = datum(faulty, 'suggestion');
  const value = suggestion === '' ? valueMeant(attribute.value, faulty) : `"${suggestion}"`;
  if (value === undefined || value === attribute.value) return undefined;
  return change(attribute.nameEnd, attribute.end, `=${value}`);
});

/** What stands in a sentence set apart: blank lines before and behind it, where there are none. */
export const ownParagraph = (
  text: string,
  start: number,
  end: number,
  inner = text.slice(start, end),
): ReturnType<Mender> => {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const [from, to] = [start - before, end + after];
  const lead = /(?:^|\n[ \t]*\n)$/.test(text.slice(0, from)) ? '' : '\n\n';
  const tail = /^(?:[ \t]*\n[ \t]*\n|\s*$)/.test(text.slice(to)) ? '' : '\n\n';
  const skipBefore = lead !== '' && text[from - 1] === '\n' ? 1 : 0;
  const skipAfter = tail !== '' && text[to] === '\n' ? 1 : 0;
  return change(from - skipBefore, to + skipAfter, `${lead}${inner}${tail}`);
};

const setApart = atTag((tag, { source }) => {
  const closing = closingOf(source.text, tag);
  if (!tag.selfClosing && closing === undefined) return undefined;
  return ownParagraph(source.text, tag.start, closing?.[1] ?? tag.end);
});

/** A component of the web alone, put where only the web sees it. */
const inWeb = atTag((tag, { source: { text } }) => {
  const end = closingOf(text, tag)?.[1] ?? tag.end;
  const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1;
  if ((!tag.selfClosing && end === tag.end) || text.slice(lineStart, tag.start).trim() !== '')
    return undefined;
  if (!/^[ \t]*(?:\n|$)/.test(text.slice(end))) return undefined;
  return change(tag.start, end, `<Web>\n\n${text.slice(tag.start, end)}\n\n</Web>`);
});

/** Menders of components. */
export const componentMenders: Menders = {
  'mdx/component': renamed,
  'mdx/unknown-prop': renamedProp,
  'mdx/props': prop,
  'mdx/inline-component': setApart,
  'mdx/web-only': inWeb,
};
