// The last part of a host: by it, `example.org/tickets` is an address and `poster.jpg` is not.

import { countryIn } from '../country/find.ts';

const ENDINGS: ReadonlySet<string> = new Set(
  `com org net info biz edu gov int mil name pro museum coop aero jobs cat tel travel asia mobi eu uk app dev events live online site
  website store shop blog page link art music theater tickets band show film movie photo photos photography gallery design studio agency
  cafe bar pub restaurant club party dance fun tours guide city paris bzh alsace corsica london wales cymru scot berlin brussels vlaanderen
  gent amsterdam barcelona madrid quebec nyc tokyo world earth space xyz top social network media press news radio zone house center
  community foundation gives ngo ong school university academy education vip cloud tech rocks plus today life love family kids green eco
  bio farm garden boutique company group team works international global agency digital host fans wiki ink pink blue red`.split(
    /\s+/,
  ),
);

export function isEnding(text: string): boolean {
  const ending = text.toLowerCase();
  if (ENDINGS.has(ending) || /^xn--/.test(ending)) return true;
  return ending.length === 2 && /^[a-z]{2}$/.test(ending) && countryIn(ending) !== null;
}
