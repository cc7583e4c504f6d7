/** Types of the virtual modules that `src/integration/virtual-modules.ts` makes. */
declare module 'virtual:banxin/config' {
  const config: import('./data/site-config.ts').SiteConfig;
  export default config;
}
declare module 'virtual:banxin/newspaper' {
  const newspaper: import('../model/publication.ts').Newspaper;
  export default newspaper;
}
declare module 'virtual:banxin/artifacts' {
  const artifacts: import('./data/artifacts.ts').Artifacts;
  export default artifacts;
}
declare module 'virtual:banxin/fonts' {
  const fonts: Pick<import('./data/web-fonts.ts').WebFonts, 'families' | 'issues'>;
  export default fonts;
}
declare module 'virtual:banxin/articles' {
  const articles: Readonly<
    Record<string, () => Promise<{ readonly Content: import('astro').MDXContent }>>
  >;
  export default articles;
}
declare module 'virtual:banxin/pictures' {
  const pictures: Readonly<
    Record<string, () => Promise<{ readonly default: import('astro').ImageMetadata | string }>>
  >;
  export default pictures;
}
declare namespace App {
  interface Locals {
    /** The article that is being rendered; its body's components ask for it. */
    banxin?: { readonly date: string; readonly leadIn: string };
  }
}
