/** Where an area of a template stands: its columns, and the bands that it runs through. */
/** An area's columns and bands. */
export interface AreaShape {
  readonly letter: string;
  readonly col: number;
  readonly cols: number;
  readonly firstBand: number;
  /** One past the last band. */
  readonly endBand: number;
}
