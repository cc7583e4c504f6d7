/** What every route shares: the newspaper, addresses, artifacts, words. Imported by routes only. */
import artifacts from 'virtual:banxin/artifacts';
import config from 'virtual:banxin/config';
import newspaper from 'virtual:banxin/newspaper';
import type { Issue } from '../../model/issue.ts';
import { wordsFor } from '../words/words.ts';
import { artifactsOf } from './artifacts.ts';
import { iconUrl } from './icon.ts';
import { type IssueView, issueView } from './issue-view.ts';
import { absoluteUrl, sitePaths } from './site-paths.ts';

/** Settings of the paper. */
export const { publication } = newspaper;
/** Issues, oldest first. */
export const { issues } = newspaper;
/** Addresses. */
export const paths = sitePaths(config.base);
/** Words of the furniture. */
export const words = wordsFor(publication.lang);

/** The absolute form of a path, when the site's address is known. */
export const absolute = (path: string): string | undefined =>
  absoluteUrl(path, config.site ?? publication.site);

/** Files made for an issue. */
export const filesOf = (date: string) => artifactsOf(artifacts, date);

const views = new Map<string, IssueView>();

/** The view of an issue; made once. */
export const viewOf = (issue: Issue): IssueView => {
  const kept = views.get(issue.date);
  if (kept !== undefined) return kept;
  const view = issueView(issue, issues, filesOf(issue.date), { publication, paths });
  views.set(issue.date, view);
  return view;
};

/** The paper's icon: the site's own file, or one drawn in the house colour. */
export const icon = config.hasIcon ? `${paths.home}favicon.svg` : iconUrl(publication.color);
/** The nameplate's drawing; null when it is set in type. */
export const { nameplate } = config;
