/** How a page is named in addresses and file names. */

/** Two digits at least, as printed: `02`. */
export const pageLabel = (number: number): string => String(number).padStart(2, '0');
