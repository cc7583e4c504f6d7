/** The part of subset-font's interface that we use; the package ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    preserveNameIds?: number[];
    keepFeatures?: string[];
    noHinting?: boolean;
    dropTables?: string[];
  }
  const subsetFont: (
    font: Buffer,
    text: string | undefined,
    options?: SubsetOptions,
  ) => Promise<Buffer>;
  export = subsetFont;
}
