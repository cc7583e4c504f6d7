/** Names of places inside an issue's PDF and sheets, that links lead to. */
import { pageLabel } from '../../src/model/page-label.ts';

const STORY = 'story-';

/** The place of a story, by its slug. */
export const storyLink = (slug: string): string => `${STORY}${slug}`;

/** The slug of the story that a link leads to; undefined for any other place. */
export const storyOfLink = (name: string): string | undefined =>
  name.startsWith(STORY) ? name.slice(STORY.length) : undefined;

/** The place of a page, by its number. */
export const pageLink = (number: number): string => `page-${pageLabel(number)}`;
