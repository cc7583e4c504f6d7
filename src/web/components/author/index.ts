/** The web forms of the author components, by the names that authors write. */
import Box from './Box.astro';
import Chart from './Chart.astro';
import Figure from './Figure.astro';
import LeadIn from './LeadIn.astro';
import NameList from './NameList.astro';
import Print from './Print.astro';
import PullQuote from './PullQuote.astro';
import QR from './QR.astro';
import Subhead from './Subhead.astro';
import Summary from './Summary.astro';
import Table from './Table.astro';
import Verse from './Verse.astro';
import Web from './Web.astro';

/** Given to every article's `<Content components>`. */
export const authorForms = {
  Box,
  Chart,
  Figure,
  LeadIn,
  NameList,
  Print,
  PullQuote,
  QR,
  Subhead,
  Summary,
  Table,
  Verse,
  Web,
};
