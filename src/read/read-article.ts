/**
 * One article file to an `Article`. In: the file's text and place. Out: the article, or diagnostics;
 * an article whose front matter is sound is returned even when its body has faults.
 */

import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { AuthorComponent } from '../mdx/component.ts';
import { pictureOf } from '../mdx/picture.ts';
import { readBody } from '../mdx/read-body.ts';
import type {
  Article,
  Byline,
  CardWishes,
  MarkedText,
  PrintWishes,
  WebState,
} from '../model/article.ts';
import { defaultArticle } from '../model/defaults.ts';
import { type ArticleInput, articleSchema } from '../schema/article.ts';
import { checkYaml } from '../schema/explain-schema.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import type { Present } from '../schema/present.ts';
import { present } from '../schema/present.ts';
import {
  type DataPath,
  placeOf,
  readYaml,
  typedText,
  type YamlSource,
} from '../schema/yaml-source.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { parseMarkedText } from '../text/marked-text.ts';
import { plainMarks } from './plain-marks.ts';
import type { Texts } from './read-text.ts';
import { toldCharacters } from './told-characters.ts';

/** Where an article file is and what it belongs to. */
export interface ArticleFile {
  readonly slug: string;
  /** Date of the issue. */
  readonly issue: string;
  /** As shown in messages. */
  readonly file: string;
  readonly absolute: string;
  /** Issue folder, absolute. */
  readonly folder: string;
  readonly text: string;
  readonly texts?: Texts;
}

/** What the publication gives every article. */
export interface ArticleDefaults {
  readonly lang: string;
  readonly components: readonly AuthorComponent[];
  /** The schema with a site's own fields. */
  readonly schema?: ReturnType<typeof articleSchema>;
}

/** An article read; absent when its front matter has faults. */
export interface ReadArticle {
  readonly article?: Article;
  readonly diagnostics: readonly Diagnostic[];
}

const marked = (text: string | undefined): MarkedText | undefined =>
  text === undefined ? undefined : parseMarkedText(text);

const bylineOf = (input: ArticleInput['byline']): Byline => ({
  authors: input?.authors ?? [],
  reporters: input?.reporters ?? [],
  correspondents: input?.correspondents ?? [],
  photographers: input?.photographers ?? [],
  ...present({ source: input?.source }),
});

const printOf = (input: ArticleInput['print']): PrintWishes => ({
  ...present({
    columns: input?.columns,
    edge: input?.edge,
    with: input?.with,
    headline: input?.headline,
  }),
  trim: input?.trim ?? defaultArticle.trim,
  box: input?.box ?? defaultArticle.box,
  optional: input?.optional ?? [],
});

const cardOf = (input: ArticleInput['card'], image: string | undefined): CardWishes =>
  present({
    headline: marked(input?.headline),
    image,
    focus: input?.focus,
    alt: input?.alt,
    template: input?.template,
  });

const webOf = (input: ArticleInput['web']): WebState => {
  const web: Present<Partial<NonNullable<ArticleInput['web']>>> = present(input);
  return web;
};

const articleOf = (
  input: ArticleInput,
  from: ArticleFile,
  source: YamlSource,
  defaults: ArticleDefaults,
  cardImage: string | undefined,
): Omit<Article, 'blocks'> => ({
  slug: from.slug,
  issue: from.issue,
  source: { file: from.file, line: 1, column: 1 },
  fields: Object.fromEntries([...source.keys].sort(([a], [b]) => (a < b ? -1 : 1))),
  headline: parseMarkedText(input.headline),
  ...present({
    kicker: marked(input.kicker),
    deck: marked(input.deck),
    summary: input.summary === undefined ? undefined : collapseSpace(input.summary),
    shortHeadline: marked(input.shortHeadline),
    section: input.section,
  }),
  kind: input.kind ?? defaultArticle.kind,
  byline: bylineOf(input.byline),
  page: input.page ?? defaultArticle.page,
  priority: input.priority ?? defaultArticle.priority,
  lang: input.lang ?? defaults.lang,
  keep: (input.keep ?? []).map((word, index) => typedText(source, ['keep', index], word)),
  print: printOf(input.print),
  card: cardOf(input.card, cardImage),
  web: webOf(input.web),
});

/** Texts of the front matter that are printed, and take no markup. */
const plainTexts: readonly DataPath[] = [
  ['headline'],
  ['kicker'],
  ['deck'],
  ['summary'],
  ['shortHeadline'],
  ['card', 'headline'],
  ['card', 'alt'],
  ['web', 'note'],
];

/** Reads an article file. */
export const readArticle = async (
  from: ArticleFile,
  defaults: ArticleDefaults,
): Promise<ReadArticle> => {
  const { yaml, yamlLine, body } = splitFrontMatter(from.text);
  const top: SourcePlace = { file: from.file, line: 1, column: 1 };
  if (yaml === undefined) {
    const missing = errorAt('model/no-front-matter', top);
    // Behind an open `---` nobody knows where the body begins.
    if (body.startsWith('---')) return { diagnostics: [missing] };
    const { diagnostics } = await readBody({ ...from, body }, defaults.components);
    return { diagnostics: [missing, ...diagnostics] };
  }
  const source = readYaml(yaml, { file: from.file, line: yamlLine, column: 1 });
  const { value, diagnostics } = checkYaml(defaults.schema ?? articleSchema(), source);
  const kind = value?.kind;
  const read = await readBody({ ...from, body, ...present({ kind }) }, defaults.components);
  const told = toldCharacters(from.text, from.file);
  const list = [...diagnostics, ...plainMarks(source, plainTexts), ...read.diagnostics, ...told];
  if (value === undefined) return { diagnostics: list };
  const context = {
    at: placeOf(source, ['card', 'image'], 'value'),
    folder: from.folder,
    report: (diagnostic: Diagnostic) => {
      list.push(diagnostic);
    },
  };
  const image = value.card?.image === undefined ? undefined : pictureOf(value.card.image, context);
  const article = { ...articleOf(value, from, source, defaults, image), blocks: read.blocks };
  return { article, diagnostics: list };
};
