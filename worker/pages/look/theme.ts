// The two themes of a programme, day and night, derived from its one accent. Every pair of text and ground
// that the stylesheet uses reaches AA, whatever the accent.

import { BLACK, type Colour, contrast, inkOn, mix, readableOn, WHITE } from './colour.ts';

export interface Theme {
  readonly paper: Colour;
  /** Ground of panels and of what is under the pointer. */
  readonly tint: Colour;
  readonly ink: Colour;
  /** Small print. Reads on `paper` and `tint`. */
  readonly quiet: Colour;
  readonly line: Colour;
  /** The accent as text: reads on `paper` and `tint`. */
  readonly link: Colour;
  /** The accent in letters so large that AA asks for 3 only. */
  readonly bold: Colour;
  /** Ground of the bars above, below and of the days, and what is written there. */
  readonly band: Colour;
  readonly 'on-band': Colour;
}

export interface Themes {
  readonly accent: Colour;
  /** A second shade of the accent for shapes; what is written on the accent reads on it too. */
  readonly shade: Colour;
  /** Text on `accent` and `shade`. */
  readonly onAccent: Colour;
  readonly light: Theme;
  readonly dark: Theme;
}

export function themesOf(accent: Colour): Themes {
  const onAccent = inkOn(accent);
  const shade = shadeOf(accent, onAccent);
  return { accent, shade, onAccent, light: theme(accent, LIGHT), dark: theme(accent, DARK) };
}

/** Away from the ink; of an accent that is nearly white or black already, towards it, or nobody would see it. */
function shadeOf(accent: Colour, ink: Colour): Colour {
  const [away, towards] = ink === BLACK ? [WHITE, BLACK] : [BLACK, WHITE];
  const shade = mix(accent, away, 0.16);
  return contrast(accent, shade) >= 1.03 ? shade : mix(accent, towards, 0.1);
}

const LIGHT = { paper: '#fffdf9', ink: '#161210', band: '#161210', onBand: '#fffdf9' };
const DARK = { paper: '#12100f', ink: '#f5f0ea', band: '#000000', onBand: '#f5f0ea' };

const READABLE_LARGE = 3.1;

function theme(accent: Colour, base: typeof LIGHT): Theme {
  const paper = mix(base.paper, accent, 0.02);
  const tint = mix(base.paper, accent, 0.08);
  return {
    paper,
    tint,
    ink: base.ink,
    quiet: readableOn([tint, paper], mix(base.ink, paper, 0.36)),
    line: mix(paper, base.ink, 0.2),
    link: readableOn([tint, paper], accent),
    bold: readableOn([paper], accent, READABLE_LARGE),
    band: base.band,
    'on-band': base.onBand,
  };
}
