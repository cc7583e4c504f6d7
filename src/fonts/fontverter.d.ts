/** The part of fontverter's interface that we use; the package ships no types. */
declare module 'fontverter' {
  const fontverter: {
    readonly convert: (font: Buffer, format: 'sfnt') => Promise<Buffer>;
  };
  export = fontverter;
}
