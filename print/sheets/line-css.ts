/**
 * The style of composed lines (docs/design/composer.md#drawing).
 *
 * Classes: `lines` what holds lines (set it on the leg piece); `ln` a line, `f` the blank after a
 * short one; `w` unspaced letters; `s` leaders, and signs before the first letter of a word; `m` dashes;
 * `n` figures on the half-em grid; `z` controls that take no room; `b` strong, `k` Kai, `c` code, `u` raised, `d` lowered, `a` link;
 * inside boxes `r` a reading above, `e` an emphasis mark below, `i` a picture (`inline-box`).
 *
 * The sheet sets `--face-strong` and `--face-em` to the families of its subsets, `--weight-strong` and
 * `--weight-em` to the weights they are declared with; where the text is heavy already, to its own
 * face (`useAt` of the font set is the rule). Strong wins over Kai; code keeps the face around it.
 * Inner faces have a line-height of nothing, so that none raises the line box. The hair
 * of padding moves nothing (it is under one layout unit); without it Chromium keeps no box for the line
 * and answers its rectangle in as many parts as it has spans.
 */
import { featureSettings } from '../../src/fonts/features.ts';
import { SMALL_SCALE } from '../typeset/small.ts';
import { RUBY_RISE_EM, RUBY_SCALE } from './inline-box.ts';

/** Plain CSS, no nesting: Paged.js reads it. */
export const LINE_CSS = `
.lines { white-space: nowrap; text-align: left; text-indent: 0; letter-spacing: 0; word-spacing: 0; }
.lines wbr { white-space: normal; }
.ln { white-space: nowrap; font-feature-settings: ${featureSettings('solid')};
  font-synthesis: none; hyphens: manual;
  text-spacing-trim: space-all; text-autospace: no-autospace; padding-bottom: .01px; }
.ln .w, .ln .s, .ln .m, .ln .n, .ln .z { letter-spacing: 0; }
.ln .w { font-feature-settings: ${featureSettings('word')}; }
.ln .s { font-feature-settings: ${featureSettings('plain')}; }
.ln .m { font-feature-settings: ${featureSettings('dash')}; }
.ln .n { font-feature-settings: ${featureSettings('figures')}; }
.ln [data-h]::after { content: attr(data-h); }
.ln .b, .ln .k, .ln .c, .ln .u, .ln .d { line-height: 0; }
.ln .k { font-family: var(--face-em, inherit); font-weight: var(--weight-em, inherit); }
.ln .b, .ln .b .k { font-family: var(--face-strong, inherit); font-weight: var(--weight-strong, inherit); }
.ln .u, .ln .d { font-size: ${SMALL_SCALE}em; }
.ln .u { vertical-align: .6em; }
.ln .d { vertical-align: -.2em; }
.ln .a { color: inherit; text-decoration: none; }
.ln .r, .ln .e { position: relative; }
.ln .r::after { content: attr(data-r); position: absolute; left: 0; right: 0; top: -${RUBY_RISE_EM / RUBY_SCALE}em;
  font-size: ${RUBY_SCALE}em; line-height: 1; text-align: center; }
.ln .e::after { content: ""; position: absolute; left: 50%; bottom: -.16em; width: .16em; height: .16em;
  margin-left: -.08em; border-radius: 50%; background: currentColor; }
.ln .i { vertical-align: -.12em; }
`;
