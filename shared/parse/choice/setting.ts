// What people write for indoor, outdoor and online, in English and French, and what does not say which.

import type { SETTING_CHOICES } from '../../columns.ts';
import { folded } from '../../text.ts';

export type Setting = (typeof SETTING_CHOICES)[number];

const WORDS: Readonly<Record<Setting, string>> = {
  indoor:
    'indoor; indoors; inside; in doors; indoor venue; under a roof; intérieur; en intérieur; à l’intérieur; en salle; dedans; salle; couvert à l’intérieur; interior',
  outdoor:
    'outdoor; outdoors; outside; out doors; open air; open-air; in the open air; in the open; al fresco; alfresco; extérieur; en extérieur; à l’extérieur; plein air; en plein air; dehors; exterior; air libre; à ciel ouvert',
  online:
    'online; on line; on-line; virtual; virtually; livestream; live stream; live-stream; live streamed; livestreamed; stream; streaming; streamed; webinar; webcast; web; internet; zoom; on zoom; youtube; on youtube; remote; remotely; en ligne; virtuel; virtuelle; à distance; webinaire; visio; en visio; visioconférence; en visioconférence; distanciel; en distanciel; diffusion en ligne',
};

/** Said often, and not one of the three: what it most likely is. */
const UNCLEAR: Readonly<Record<string, readonly string[]>> = {
  'hybrid; hybride; mixed; mixte; in person and online; présentiel et distanciel': [
    'indoor, online',
    'outdoor, online',
  ],
  'both; les deux; either; flexible': ['indoor, outdoor', 'indoor, online'],
  'in person; in-person; on site; on-site; onsite; présentiel; en présentiel; sur place; live; physical; en personne':
    ['indoor', 'outdoor'],
  'covered; couvert; under cover; undercover; tent; tente; marquee; chapiteau; sous chapiteau; big top; barnum; yurt; yourte; semi-outdoor; semi-indoor; partly covered; canopy; boat; bateau; péniche; bus; tram; terrace; terrasse; courtyard; cour; rooftop; sheltered; abrité':
    ['outdoor', 'indoor', 'indoor, outdoor'],
  'street; rue; dans la rue; park; parc; garden; jardin; beach; plage; square; place': ['outdoor'],
  'theatre; theater; théâtre; cinema; cinéma; hall; church; église; museum; musée; club; bar': ['indoor'],
  'weather permitting; selon la météo; depending on the weather; outdoor or indoor; indoor or outdoor; intérieur ou extérieur; extérieur ou intérieur':
    ['outdoor', 'indoor', 'indoor, outdoor'],
};

const BY_WORD = new Map<string, Setting>(
  Object.entries(WORDS).flatMap(([setting, words]) =>
    words.split('; ').map((word) => [folded(word), setting as Setting] as const),
  ),
);
const ASKED = new Map<string, readonly string[]>(
  Object.entries(UNCLEAR).flatMap(([words, meant]) =>
    words.split('; ').map((word) => [folded(word), meant] as const),
  ),
);

export function settingOf(text: string): Setting | null {
  return /[?✗✘❌✖☐⛔🚫≠]/u.test(text) ? null : (BY_WORD.get(folded(text)) ?? null);
}

/** What a text that names none of the three may mean; empty when nobody can tell. */
export function settingsMeant(text: string): readonly string[] {
  const own = BY_WORD.get(folded(text));
  if (own) return [own];
  const either = text.split(/\s+(?:or|ou)\s+/i).map((part) => BY_WORD.get(folded(part)));
  if (either.length > 1 && either.every((each) => each !== undefined))
    return [...either, either.join(', ')] as string[];
  return ASKED.get(folded(text)) ?? [];
}

export const SETTING_WORDS: ReadonlyMap<string, Setting> = BY_WORD;
