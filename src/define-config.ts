/**
 * `issues/banxin.config.ts` holds functions only: everything else is `newspaper.yaml`.
 *
 * @example
 * import { defineConfig } from 'banxin';
 * export const config = defineConfig({ components: [recipe] });
 */
import type { AuthorComponent } from './mdx/component.ts';

/** What a site may add in code. */
export interface BanxinConfig {
  /** Author components with a print form, each made by `defineComponent`. */
  readonly components?: readonly AuthorComponent[];
}

/** Types a configuration; gives it back unchanged. */
export const defineConfig = (config: BanxinConfig): BanxinConfig => config;
