import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessTerm } from '../../../shared/parse/access/find.ts';
import { ACCESS_TERMS } from '../../../shared/parse/access/terms.ts';
import { parseAccess } from '../../../shared/parse/access.ts';
import { writeList } from '../../../shared/parse/list/write.ts';
import { folded } from '../../../shared/text.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { codesOf, lostWords, unresolved } from './words.ts';

const CASES: readonly (readonly [cell: string, terms: string, codes?: string])[] = [
  ['', ''],
  ['Step-free', 'Step-free'],
  ['step free access', 'Step-free'],
  ['STEP-FREE ENTRANCE', 'Step-free'],
  ['no steps', 'Step-free'],
  ['sans marche', 'Plain-pied'],
  ['De plain-pied', 'Plain-pied'],
  ['Pas de marches', 'Plain-pied'],
  ['PMR', 'Accès PMR'],
  ['accessible PMR', 'Accès PMR'],
  ['Accessible aux personnes à mobilité réduite', 'Accès PMR'],
  ['wheelchair accessible', 'Wheelchair access'],
  ['Wheelchair-friendly', 'Wheelchair access'],
  ['♿', 'Wheelchair access'],
  ['♿️', 'Wheelchair access'],
  ['disabled toilet', 'Accessible toilet'],
  ['WC PMR', 'Toilettes accessibles'],
  ['induction loop', 'Hearing loop'],
  ['boucle à induction', 'Boucle magnétique'],
  ['Boucle magnetique', 'Boucle magnétique'],
  ['LSF', 'LSF'],
  ['Langue des signes française', 'LSF'],
  ['BSL interpreted', 'BSL'],
  ['BSL/LSF', 'BSL|LSF'],
  ['Audio-described', 'Audio description'],
  ['audiodescription', 'Audiodescription'],
  ['captions', 'Captioned'],
  ['sous-titres', 'Sous-titré'],
  ['Surtitres', 'Surtitres'],
  ['Relaxed performance', 'Relaxed'],
  ['Séance relax', 'Séance relax'],
  ['quiet room', 'Quiet space'],
  ['Guide dogs welcome', 'Assistance dogs'],
  ['chiens guides acceptés', 'Chiens d’assistance'],
  ['carer ticket', 'Companion ticket'],
  ['accompagnateur gratuit', 'Billet accompagnateur'],
  ['blue badge parking', 'Accessible parking'],
  ['Accès PMR, Boucle magnétique', 'Accès PMR|Boucle magnétique'],
  ['Step-free, Quiet space; LSF\nRelaxed', 'Step-free|Quiet space|LSF|Relaxed'],
  ['audio description and captions', 'Audio description|Captioned'],
  ['Accès PMR + boucle magnétique', 'Accès PMR|Boucle magnétique'],
  ['- Step-free\n- Hearing loop', 'Step-free|Hearing loop'],
  ['Hearing loop, induction loop', 'Hearing loop'],
  ['Step-free: yes', 'Step-free'],
  ['[x] Step-free\n[ ] Hearing loop', 'Step-free', 'list-left-out'],
  ['- [x] Plain-pied\n- [ ] Boucle magnétique', 'Plain-pied', 'list-left-out'],
  ['☑ LSF\n☐ Audiodescription', 'LSF', 'list-left-out'],
  ['Hearing loop ✓', 'Hearing loop'],
  ['Boucle magnétique : oui', 'Boucle magnétique'],
  ['no strobe', 'No strobe lighting'],
  ['spectacle sans paroles', 'Sans paroles'],
  ['Gilets vibrants', 'Gilets vibrants'],
  ['Lift to floor 3', 'Lift to floor 3'],
  ['Step-free from the courtyard', 'Step-free from the courtyard'],
  ['Hearing loop on request', 'Hearing loop on request'],
  ['n/a', '', 'list-left-out'],
  ['hering loop', 'hering loop', 'access-misspelt'],
  ['Boucle magnétque, LSF', 'Boucle magnétque|LSF', 'access-misspelt'],
  // What is denied, or may be, never becomes the thing.
  ['no step-free access', 'no step-free access', 'access-denied'],
  ['not step-free', 'not step-free', 'access-denied'],
  ['non accessible PMR', 'non accessible PMR', 'access-denied'],
  ['Pas d’accès PMR', 'Pas d’accès PMR', 'access-denied'],
  ["n'est pas accessible PMR", "n'est pas accessible PMR", 'access-denied'],
  ['inaccessible aux PMR', 'inaccessible aux PMR', 'access-denied'],
  ['sans ascenseur', 'sans ascenseur', 'access-denied'],
  ['not suitable for wheelchairs', 'not suitable for wheelchairs', 'access-denied'],
  ['unsuitable for wheelchairs', 'unsuitable for wheelchairs', 'access-denied'],
  ['Wheelchair access: no', 'Wheelchair access: no', 'access-denied'],
  ['Accès PMR : non', 'Accès PMR : non', 'access-denied'],
  ['step-free ✗', 'step-free ✗', 'access-denied'],
  ['🚫 wheelchair access', '🚫 wheelchair access', 'access-denied'],
  ['step-free?', 'step-free?', 'access-denied'],
  ['partial wheelchair access', 'partial wheelchair access', 'access-denied'],
  ['lift (out of order)', 'lift (out of order)', 'access-denied'],
  ['wheelchair accessible except the balcony', 'wheelchair accessible except the balcony', 'access-denied'],
  ['No step-free access, hearing loop', 'No step-free access, hearing loop', 'access-denied'],
  ['No wheelchair access, lift or ramp', 'No wheelchair access, lift or ramp', 'access-denied'],
  ['Pas d’accès PMR, ni boucle magnétique', 'Pas d’accès PMR, ni boucle magnétique', 'access-denied'],
  ['Hearing loop, no step-free access', 'Hearing loop|no step-free access', 'access-denied'],
  ['no lift; hearing loop', 'no lift|Hearing loop', 'access-denied'],
  ['no lift\nhearing loop', 'no lift|Hearing loop', 'access-denied'],
  ['Wheelchair access: no, hearing loop: yes', 'Wheelchair access: no|Hearing loop', 'access-denied'],
  ['Step-free access, not available tonight', 'Step-free access, not available tonight', 'access-denied'],
  ['Hearing loop\nsorry, broken', 'Hearing loop, sorry, broken', 'access-denied'],
  [
    'We do not have:\n- hearing loop\n- step-free',
    'We do not have: hearing loop, step-free',
    'access-denied',
  ],
];

const POSITIVE = new Set(ACCESS_TERMS.flatMap(({ en, fr }) => [en, fr]));

/** Words of the known claims, each of which is published as its term. */
const KNOWN = folded(
  ACCESS_TERMS.flatMap(({ en, fr, english, french }) => [en, fr, ...english, ...french]).join(' '),
);
const isStatedOtherwise = (word: string) =>
  KNOWN.includes(folded(word)) || /^(?:yes|oui|ok|available|disponible)$/i.test(word);

const ALL = CASES.map(([cell, terms, codes = '']) => [cell, terms, codes] as const);

describe('parseAccess', () => {
  it.each(ALL)('reads %j', (cell, terms, codes) => {
    const { value, ...found } = parseAccess(cell);
    expect([value.join('|'), codesOf(found)]).toEqual([terms, codes]);
    expect(unresolved(cell, parseAccess)).toEqual([]);
  });

  it('publishes every way to say a term as the term, in the same language', () => {
    for (const { en, fr, english, french } of ACCESS_TERMS) {
      for (const way of [en, ...english]) expect([way, POSITIVE.has(accessTerm(way)!)]).toEqual([way, true]);
      for (const way of [fr, ...french]) expect([way, POSITIVE.has(accessTerm(way)!)]).toEqual([way, true]);
      expect(parseAccess(en)).toEqual({ value: [en], findings: [] });
      expect(parseAccess(fr)).toEqual({ value: [fr], findings: [] });
    }
  });

  const ways = ACCESS_TERMS.flatMap(({ en, fr, english, french }) => [en, fr, ...english, ...french]);
  const denial = fc.constantFrom(
    (way: string) => `no ${way}`,
    (way: string) => `not ${way}`,
    (way: string) => `No ${way} available`,
    (way: string) => `${way}: no`,
    (way: string) => `${way} : non`,
    (way: string) => `${way} - not available`,
    (way: string) => `${way} ✗`,
    (way: string) => `${way} ❌`,
    (way: string) => `${way}?`,
    (way: string) => `pas de ${way}`,
    (way: string) => `Pas d’${way}`,
    (way: string) => `sans ${way}`,
    (way: string) => `aucun ${way}`,
    (way: string) => `sorry, no ${way}`,
    (way: string) => `we don't have ${way}`,
    (way: string) => `Not available:\n- ${way}`,
    (way: string) => `${way}, unfortunately not`,
    (way: string) => `not here, ${way}`,
    (way: string) => `neither ramp nor ${way}`,
  );

  it('never makes a promise of a denial', async () => {
    await always(
      fc.property(fc.constantFrom(...ways), denial, (way, deny) => {
        const cell = deny(way);
        // `no steps` and the like are terms themselves.
        if (accessTerm(cell) !== null) return;
        const { value, findings } = parseAccess(cell);
        expect([cell, value.filter((term) => POSITIVE.has(term) && term === accessTerm(way))]).toEqual([
          cell,
          [],
        ]);
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives clean terms, each once, and reads them as the same', async () => {
    await always(
      fc.property(anyCell(CASES.map(([cell]) => cell)), (cell) => {
        const { value, findings } = parseAccess(cell);
        expect(unresolved(cell, parseAccess)).toEqual([]);
        for (const term of value) expect(term).not.toMatch(/^\s|\s$|\n/);
        const lost = lostWords(cell, value, { findings }).filter((word) => !isStatedOtherwise(word));
        expect(lost).toEqual([]);
        // Brackets that open in one term and close in another, and numbers that count, say more on their own.
        const isPlain = value.every((term) => !/[()]|^\d{1,3}\./.test(term));
        // Written back as a rebuilt row has it: a term that holds a comma goes in quotes.
        if (findings.length === 0 && isPlain) expect(parseAccess(writeList(value)).findings).toEqual([]);
      }),
    );
  });
});
