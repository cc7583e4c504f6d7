/**
 * Reads what print and cards made. In: the output folder and dates. Out: plain data for
 * the pages. Files that are not there are simply absent: the web edition stands without them.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { CardRecord } from '../cards/card-model.ts';
import { pageLabel } from '../model/page-label.ts';
import { type LayoutPage, layoutJsonSchema } from '../schema/layout-json.ts';
import type {
  Artifacts,
  DownloadFile,
  IssueArtifacts,
  PageArtifact,
  PagePicture,
} from '../web/data/artifacts.ts';

const readJson = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;

const fileOf = (folder: string, path: string): DownloadFile | undefined => {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found === undefined ? undefined : { path, bytes: found.size };
};

const pictureOf = async (folder: string, path: string): Promise<PagePicture | undefined> => {
  if (!existsSync(join(folder, path))) return undefined;
  const { width, height } = await sharp(join(folder, path)).metadata();
  return { path, width, height };
};

const pageArtifact = async (folder: string, page: LayoutPage): Promise<PageArtifact> => {
  const label = pageLabel(page.number);
  const picture = await pictureOf(folder, `print/pages/${label}.webp`);
  const small = await pictureOf(folder, `print/pages/${label}-small.webp`);
  const pdf = fileOf(folder, `print/pages/${label}.pdf`);
  return {
    number: page.number,
    size: page.size,
    zones: page.modules.map(({ story, part, polygon }) => ({ story, part, polygon })),
    ...(picture === undefined ? {} : { picture }),
    ...(small === undefined ? {} : { small }),
    ...(pdf === undefined ? {} : { pdf }),
  };
};

const cardRecords = (value: unknown): readonly CardRecord[] => {
  const list = Array.isArray(value) ? value : (value as { readonly cards?: unknown })?.cards;
  return Array.isArray(list) ? (list as readonly CardRecord[]) : [];
};

/** Which editions count: what an earlier build left is not this build's. */
export interface WantedParts {
  readonly print: boolean;
  readonly cards: boolean;
}

const issueArtifacts = async (
  outDir: string,
  date: string,
  parts: WantedParts,
): Promise<IssueArtifacts> => {
  const folder = join(outDir, date);
  const cards = parts.cards ? cardRecords(readJson(join(folder, 'cards', 'cards.json'))) : [];
  if (!parts.print) return { date, pages: [], cards };
  const layout = layoutJsonSchema.safeParse(readJson(join(folder, 'print', 'layout.json')));
  const pages: PageArtifact[] = [];
  for (const page of layout.data?.pages ?? []) pages.push(await pageArtifact(folder, page));
  const pdf = fileOf(folder, 'print/issue.pdf');
  return { date, pages, cards, ...(pdf === undefined ? {} : { pdf }) };
};

/** Artifacts of every date, as far as they are wanted and there. */
export const readArtifacts = async (
  outDir: string,
  dates: readonly string[],
  parts: WantedParts,
): Promise<Artifacts> => {
  const artifacts: Record<string, IssueArtifacts> = {};
  for (const date of dates) artifacts[date] = await issueArtifacts(outDir, date, parts);
  return artifacts;
};
