/** The declarations that a site's own code may use; Astro writes them into `.astro/`. */

/** Text of a `.d.ts` file. */
export const virtualTypes = `declare module 'virtual:banxin/newspaper' {
  const newspaper: import('banxin').Newspaper;
  export default newspaper;
}
declare module 'virtual:banxin/artifacts' {
  const artifacts: import('banxin').Artifacts;
  export default artifacts;
}
declare module 'virtual:banxin/config' {
  const config: import('banxin').SiteConfig;
  export default config;
}
`;
