/** Shape of `virtual:banxin/config`. */
export interface SiteConfig {
  /** Path below which the site stands, such as `/` or `/paper`. */
  readonly base: string;
  /** Absolute address of the site; null while nobody has named it. */
  readonly site: string | null;
  /** Whether the site has a `favicon.svg` of its own. */
  readonly hasIcon: boolean;
  /** The nameplate's drawing as a `data:` address; null when it is set in type. */
  readonly nameplate: string | null;
}
