/**
 * Reads `newspaper.yaml`. In: the text and its place. Out: the publication completed with defaults,
 * or diagnostics. The caller reads the file; only the nameplate's drawing is looked for here.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { defaultFonts, defaultHouseStyle, defaultPublication } from '../model/defaults.ts';
import { defaultFormat, formats } from '../model/formats.ts';
import type { Format, HouseStyle, Publication } from '../model/publication.ts';
import { valueMeant } from '../schema/aliases.ts';
import { checkYaml } from '../schema/explain-schema.ts';
import { resolveInIssue } from '../schema/issue-paths.ts';
import { present } from '../schema/present.ts';
import {
  type FormatInput,
  type PublicationInput,
  publicationSchema,
} from '../schema/publication.ts';
import { placeOf, readYaml, typedText, type YamlSource } from '../schema/yaml-source.ts';

const formatOf = (input: string | FormatInput | undefined): Format | undefined => {
  if (input === undefined) return defaultFormat;
  if (typeof input === 'string') return formats[input];
  return { ...input, name: input.name ?? 'custom' };
};

const houseStyleOf = (input: PublicationInput['houseStyle']): HouseStyle => ({
  ...defaultHouseStyle,
  ...present(input),
  shrink: { ...defaultHouseStyle.shrink, ...present(input?.shrink) },
  headline: { ...defaultHouseStyle.headline, ...present(input?.headline) },
  autospace: { ...defaultHouseStyle.autospace, ...present(input?.autospace) },
});

const nameplateOf = (input: PublicationInput): Publication['nameplate'] => {
  if (input.nameplate === undefined) return { text: input.name };
  if (typeof input.nameplate === 'string') return { text: input.nameplate };
  return { text: input.name, ...present(input.nameplate) };
};

const fontsOf = (input: PublicationInput['fonts']): Publication['fonts'] => {
  const given = present(input);
  const kai = given.kai ?? defaultFonts.kai;
  return { ...defaultFonts, fangsong: kai, ...given };
};

const sectionsOf = (input: PublicationInput['sections']): Publication['sections'] =>
  Object.fromEntries(
    Object.entries(input ?? {}).map(([name, section]) => [name, present(section)]),
  );

const contactOf = (
  input: PublicationInput['contact'],
  source: YamlSource,
): Publication['contact'] =>
  Object.fromEntries(
    Object.entries(input ?? {}).map(([name, value]) => [
      name,
      typedText(source, ['contact', name], value),
    ]),
  );

const publicationOf = (
  input: PublicationInput,
  format: Format,
  source: YamlSource,
): Publication => ({
  source: { file: source.start.file },
  name: input.name,
  nameplate: nameplateOf(input),
  lang: input.lang ?? defaultPublication.lang,
  timezone: input.timezone ?? defaultPublication.timezone,
  ...present({
    slogan: input.slogan,
    publisher: input.publisher,
    cn: input.cn,
    site: input.site?.replace(/\/+$/, ''),
    postalCode:
      input.postalCode === undefined
        ? undefined
        : typedText(source, ['postalCode'], input.postalCode),
  }),
  contact: contactOf(input.contact, source),
  footer: input.footer ?? [],
  sections: sectionsOf(input.sections),
  format,
  color: (input.color ?? defaultPublication.color).toLowerCase(),
  fonts: fontsOf(input.fonts),
  lexicon: (input.lexicon ?? []).map((entry) =>
    typeof entry === 'string'
      ? { text: entry, solid: false }
      : { text: entry.text, solid: entry.solid ?? false },
  ),
  houseStyle: houseStyleOf(input.houseStyle),
  cards: { presets: input.cards?.presets ?? defaultPublication.presets },
});

/** The nameplate's drawing must lie in the folder of the settings. */
const checkNameplate = (
  publication: Publication,
  folder: string | undefined,
  source: YamlSource,
): readonly Diagnostic[] => {
  const { svg } = publication.nameplate;
  if (svg === undefined || folder === undefined) return [];
  const found = resolveInIssue(folder, svg);
  const at = placeOf(source, ['nameplate', 'svg'], 'value');
  return found.ok ? [] : [errorAt(found.rule, at, found.data)];
};

/**
 * Reads the settings of the publication from the text of `newspaper.yaml`. `folder` (absolute) is
 * where it lies; without it the nameplate's drawing is not looked for.
 */
export const readPublication = (
  text: string,
  file: string,
  folder?: string,
): { readonly publication?: Publication; readonly diagnostics: readonly Diagnostic[] } => {
  const source = readYaml(text, { file, line: 1, column: 1 });
  const { value, diagnostics } = checkYaml(publicationSchema, source);
  if (value === undefined) return { diagnostics };
  const format = formatOf(value.format);
  if (format === undefined) {
    const allowed = Object.keys(formats);
    const typed = String(value.format);
    const data = {
      key: 'format',
      value: typed,
      allowed: allowed.join(' / '),
      suggestion: valueMeant(typed, allowed) ?? '',
    };
    return {
      diagnostics: [errorAt('model/bad-value', placeOf(source, ['format'], 'value'), data)],
    };
  }
  const publication = publicationOf(value, format, source);
  const found = [...diagnostics, ...checkNameplate(publication, folder, source)];
  return { publication, diagnostics: found };
};
