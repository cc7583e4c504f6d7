/** The part of the `hyphen` package that is used; it ships no types of its own. */
declare module 'hyphen/en-us/index.js' {
  const library: {
    hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string;
  };
  export = library;
}
declare module 'hyphen/en-gb/index.js' {
  const library: {
    hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string;
  };
  export = library;
}
