/** The author components of the project, by name. */
import type { AuthorComponent } from '../component.ts';
import { box } from './box.ts';
import { chart } from './chart.ts';
import { print, web } from './editions.ts';
import { figure } from './figure.ts';
import { nameList } from './name-list.ts';
import { pullQuote } from './pull-quote.ts';
import { qr } from './qr.ts';
import { subhead } from './subhead.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { verse } from './verse.ts';

/** Every author component, in the order in which messages list them. */
export const authorComponents: readonly AuthorComponent[] = [
  subhead,
  figure,
  box,
  pullQuote,
  summary,
  table,
  nameList,
  verse,
  chart,
  qr,
  web,
  print,
];
