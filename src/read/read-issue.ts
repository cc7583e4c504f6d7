/**
 * One dated folder to an `Issue`. In: the folder and what the publication gives. Out: the issue (as
 * far as its `issue.mdx` can be read) and every fault of its files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/make.ts';
import { readBody } from '../mdx/read-body.ts';
import type { Article } from '../model/article.ts';
import type { RichText } from '../model/block.ts';
import type { Editors, Issue, PageSpec } from '../model/issue.ts';
import { checkYaml } from '../schema/explain-schema.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { type IssueInput, issueSchema, type PageInput } from '../schema/issue.ts';
import { present } from '../schema/present.ts';
import {
  type DataPath,
  placeOf,
  readYaml,
  typedText,
  type YamlSource,
} from '../schema/yaml-source.ts';
import { checkIssue } from './check-issue.ts';
import { checkSlugs, slugOf } from './check-slugs.ts';
import { issueFiles, liesIn } from './issue-files.ts';
import { plainMarks } from './plain-marks.ts';
import { type ArticleDefaults, readArticle } from './read-article.ts';
import { mistypedTemplateKeys, readTemplate } from './read-template.ts';
import { toldCharacters } from './told-characters.ts';
import { nearlyNamed, unreadInIssue } from './unread-files.ts';

/** Where an issue is. */
export interface IssueFolder {
  /** The folder's name. */
  readonly date: string;
  /** Absolute. */
  readonly folder: string;
  /** The folder as shown in messages. */
  readonly shown: string;
  /** Columns of the publication's format, which templates must have. */
  readonly columns: number;
}

/** An issue read; absent when `issue.mdx` cannot be. */
export interface ReadIssue {
  readonly issue?: Issue;
  readonly diagnostics: readonly Diagnostic[];
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** A file as UTF-8 text, or the diagnostic that it cannot be read. */
const readText = (absolute: string, file: string): string | Diagnostic => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    const reason = error instanceof TypeError ? 'UTF-8' : reasonOf(error);
    return errorAt('model/unreadable', { file }, { reason });
  }
};

const editorsOf = (input: PageInput['editors'], path: DataPath, source: YamlSource): Editors => {
  const { phone, ...others } = input ?? {};
  const typed = phone === undefined ? undefined : typedText(source, [...path, 'phone'], phone);
  return present({ ...others, phone: typed });
};

/** Page numbers rise; a gap is told, since people print one page alone. */
const numberFaults = (number: number, before: number, at: SourcePlace): readonly Diagnostic[] => {
  if (number <= before)
    return [errorAt('model/page-numbers', at, { number, before, next: before + 1 })];
  if (number === before + 1) return [];
  const missing = number === before + 2 ? `${before + 1}` : `${before + 1}–${number - 1}`;
  return [warningAt('model/page-gap', at, { number, missing })];
};

const readPages = (
  pages: IssueInput['pages'],
  source: YamlSource,
  columns: number,
): { readonly pages: readonly PageSpec[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const read = pages.map((page, index): PageSpec => {
    const path = ['pages', index];
    diagnostics.push(
      ...numberFaults(
        page.number,
        pages[index - 1]?.number ?? 0,
        placeOf(source, [...path, 'number'], 'value'),
      ),
    );
    const layout =
      page.layout === undefined
        ? undefined
        : readTemplate(page.layout, [...path, 'layout'], source, columns);
    diagnostics.push(...(layout?.diagnostics ?? []));
    return {
      number: page.number,
      name: page.name.trim(),
      ...present({ banner: page.banner?.trim(), layout: layout?.template }),
      editors: editorsOf(page.editors, [...path, 'editors'], source),
      at: placeOf(source, path, 'value'),
    };
  });
  return { pages: read, diagnostics };
};

interface ReadArticles {
  readonly articles: readonly Article[];
  readonly slugs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const readArticles = async (at: IssueFolder, defaults: ArticleDefaults): Promise<ReadArticles> => {
  const found = issueFiles(at.folder);
  const paths = found.articles;
  const files = paths.map((path) => ({ slug: slugOf(path), file: `${at.shown}/${path}`, path }));
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [
    ...checkSlugs(files),
    ...unreadInIssue(found, at.folder, at.shown),
  ];
  const badFiles = new Set(diagnostics.map(({ source }) => source?.file));
  for (const { slug, file, path } of files) {
    const absolute = join(at.folder, path);
    const text = liesIn(at.folder, absolute)
      ? readText(absolute, file)
      : errorAt('model/outside-folder', { file }, { path });
    if (typeof text !== 'string') {
      diagnostics.push(text);
      continue;
    }
    const from = { slug, issue: at.date, file, absolute, folder: at.folder, text };
    const read = await readArticle(from, defaults);
    diagnostics.push(...read.diagnostics);
    if (read.article !== undefined && !badFiles.has(file)) articles.push(read.article);
  }
  return { articles, slugs: files.map(({ slug }) => slug), diagnostics };
};

const pageRank = (article: Article): number =>
  article.page === 'auto' ? Number.MAX_SAFE_INTEGER : article.page;

/** Page order, then priority, then slug. */
const inOrder = (articles: readonly Article[]): readonly Article[] =>
  [...articles].sort(
    (a, b) => pageRank(a) - pageRank(b) || a.priority - b.priority || (a.slug < b.slug ? -1 : 1),
  );

/** The front matter against its schema; mistyped template settings are reported once, as such. */
const checkFrontMatter = (
  source: YamlSource,
): { readonly value?: IssueInput; readonly diagnostics: readonly Diagnostic[] } => {
  const checked = checkYaml(issueSchema, source);
  const mistyped = mistypedTemplateKeys(source);
  if (mistyped.paths.length === 0) return checked;
  const others = checked.diagnostics.filter(
    ({ data }) => !mistyped.paths.some((path) => String(data['key'] ?? '').startsWith(path)),
  );
  return { diagnostics: [...mistyped.diagnostics, ...others] };
};

/** Reads an issue folder. */
export const readIssue = async (at: IssueFolder, defaults: ArticleDefaults): Promise<ReadIssue> => {
  const file = `${at.shown}/issue.mdx`;
  const absolute = join(at.folder, 'issue.mdx');
  const { articles, slugs, diagnostics } = await readArticles(at, defaults);
  const text = readText(absolute, file);
  if (typeof text !== 'string') {
    const missing = text.data['reason'] === 'ENOENT';
    const nearly = nearlyNamed(at.folder, /^issue\.(?:mdx?|markdown)(?:\.txt)?$/i);
    const data = { folder: at.shown, found: nearly };
    const fault = missing ? errorAt('model/missing-issue', { file: at.shown }, data) : text;
    return { diagnostics: [fault, ...diagnostics] };
  }
  const { yaml, yamlLine, body } = splitFrontMatter(text);
  const source = readYaml(yaml ?? '', { file, line: yamlLine, column: 1 });
  const checked: ReturnType<typeof checkFrontMatter> =
    yaml === undefined
      ? { diagnostics: [errorAt('model/no-front-matter', { file, line: 1, column: 1 })] }
      : checkFrontMatter(source);
  const { value } = checked;
  const note = await readBody({ body, file, absolute, folder: at.folder }, defaults.components);
  const told = toldCharacters(text, file);
  const list = [...checked.diagnostics, ...note.diagnostics, ...told, ...diagnostics];
  if (value === undefined) return { diagnostics: list };
  if (value.date !== at.date) {
    const place = placeOf(source, ['date'], 'value');
    list.push(errorAt('model/issue-date', place, { date: value.date, folder: at.date }));
  }
  const texts = value.pages.flatMap((_, index) => [
    ['pages', index, 'name'],
    ['pages', index, 'banner'],
  ]);
  list.push(...plainMarks(source, texts));
  const pages = readPages(value.pages, source, at.columns);
  const issue: Issue = {
    date: at.date,
    number: value.number,
    source: { file, line: 1, column: 1 },
    pages: pages.pages,
    articles: inOrder(articles),
    note: note.blocks.flatMap((block): readonly RichText[] =>
      block.kind === 'paragraph' ? [{ text: block.text, runs: block.runs }] : [],
    ),
  };
  return { issue, diagnostics: [...list, ...pages.diagnostics, ...checkIssue(issue, slugs)] };
};
