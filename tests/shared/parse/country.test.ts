import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRICA } from '../../../shared/parse/country/africa.ts';
import { AMERICAS } from '../../../shared/parse/country/americas.ts';
import { ASIA } from '../../../shared/parse/country/asia.ts';
import { EUROPE, NATIONS } from '../../../shared/parse/country/europe.ts';
import { OCEANIA } from '../../../shared/parse/country/oceania.ts';
import { countryIn, parseCountries, parseCountry } from '../../../shared/parse/country.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { codesOf, isAsked, unresolved } from './words.ts';

const CASES: readonly (readonly [cell: string, names: string, codes?: string])[] = [
  ['', ''],
  [' ', ''],
  ['France', 'France'],
  ['france', 'France'],
  ['FRANCE', 'France'],
  ['Allemagne', 'Allemagne'],
  ['Germany', 'Germany'],
  ['Deutschland', 'Deutschland'],
  ['fr', 'FR'],
  ['FR', 'FR'],
  ['FRA', 'FRA'],
  ['PL, FR', 'PL|FR'],
  ['France, Mali', 'France|Mali'],
  ['France, CL', 'France|CL'],
  ['FR;BE\nCH', 'FR|BE|CH'],
  ['FR/BE', 'FR|BE'],
  ['FR BE CH', 'FR|BE|CH'],
  ['FR-BE', 'FR-BE', 'country-unknown'],
  ['France - Belgique', 'France|Belgique'],
  ['France et Belgique', 'France|Belgique'],
  ['France, Mali and Togo', 'France|Mali|Togo'],
  ['France & Belgium', 'France|Belgium'],
  ['France + Mali', 'France|Mali'],
  ['France Belgique', 'France|Belgique'],
  ['France, FR, 🇫🇷', 'France'],
  ['Senegal, Sénégal', 'Senegal'],
  ['Sénégal', 'Sénégal'],
  ['Etats-Unis', 'États-Unis'],
  ['etats unis', 'États-Unis'],
  ['USA', 'USA'],
  ['U.S.A.', 'U.S.A.'],
  ['the United States', 'the United States'],
  ['UK', 'UK'],
  ['Royaume-Uni', 'Royaume-Uni'],
  ['Great Britain', 'Great Britain'],
  ['England, Scotland', 'England|Scotland'],
  ['Pays de Galles', 'Pays de Galles'],
  ['Northern Ireland', 'Northern Ireland'],
  ['Holland', 'Holland'],
  ['The Netherlands', 'The Netherlands'],
  ['Czech Republic', 'Czech Republic'],
  ['Côte d’Ivoire', 'Côte d’Ivoire'],
  ["Cote d'Ivoire", 'Côte d’Ivoire'],
  ['Ivory Coast', 'Ivory Coast'],
  ['DRC', 'DRC'],
  ['RDC', 'RDC'],
  ['DR Congo', 'DR Congo'],
  ['Congo-Brazzaville', 'Congo-Brazzaville'],
  ['Congo (DRC)', 'Congo (DRC)'],
  ['Congo, Democratic Republic of the', 'Congo, Democratic Republic of the'],
  ['France; Korea, Republic of', 'France|Korea, Republic of'],
  ['Korea (South)', 'Korea (South)'],
  ['Corée du Sud', 'Corée du Sud'],
  ['Niger, Nigeria', 'Niger|Nigeria'],
  ['Guinea', 'Guinea'],
  ['Guinea Bissau', 'Guinea-Bissau'],
  ['Guinée, Guinée équatoriale', 'Guinée|Guinée équatoriale'],
  ['Dominique', 'Dominique'],
  ['Dominican Republic', 'Dominican Republic'],
  ['Bosnia and Herzegovina', 'Bosnia and Herzegovina'],
  ['Bosnia & Herzegovina and France', 'Bosnia and Herzegovina|France'],
  ['Trinidad & Tobago', 'Trinidad and Tobago'],
  ['Saint-Kitts-et-Nevis', 'Saint-Kitts-et-Nevis'],
  ['St Lucia', 'St Lucia'],
  ['Sao Tome and Principe', 'São Tomé and Príncipe'],
  ['日本', '日本'],
  ['España, Italia', 'España|Italia'],
  ['المغرب', 'المغرب'],
  ['Ελλάδα', 'Ελλάδα'],
  ['Україна', 'Україна'],
  ['Kosovo', 'Kosovo'],
  ['Taiwan', 'Taiwan'],
  ['Palestine', 'Palestine'],
  ['Turkey, Türkiye', 'Turkey'],
  ['🇫🇷', 'FR'],
  ['🇫🇷🇧🇪', 'FR|BE'],
  ['🇫🇷 France', 'France'],
  ['🇫🇷 France, 🇮🇹', 'France|IT'],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Scotland'],
  ['NO, IS', 'NO|IS'],
  ['fr, no', 'FR|NO'],
  ['- France\n- Mali', 'France|Mali'],
  ['Québec', 'Québec'],
  ['Bretagne, France', 'Bretagne|France'],
  ['France (Bretagne)', 'France (Bretagne)'],
  ['GER', 'GER'],
  // Notes.
  ['Georgia', 'Georgia', 'country-or-state'],
  ['n/a', '', 'country-left-out'],
  ['-', '', 'country-left-out'],
  // Asked.
  ['Congo', 'Congo', 'country-unclear'],
  ['Korea', 'Korea', 'country-unclear'],
  ['Corée', 'Corée', 'country-unclear'],
  ['Virgin Islands', 'Virgin Islands', 'country-unclear'],
  ['America', 'America', 'country-unclear'],
  ['Saint-Martin', 'Saint-Martin', 'country-unclear'],
  ['France, Congo', 'France|Congo', 'country-unclear'],
  ['NO', 'NO', 'country-unclear'],
  ['no', 'no', 'country-unclear'],
  ['NA', 'NA', 'country-unclear'],
  ['EN', 'EN', 'country-unclear'],
  ['Frnace', 'Frnace', 'country-unknown'],
  ['Belgiqe', 'Belgiqe', 'country-unknown'],
  ['Germnay, France', 'Germnay|France', 'country-unknown'],
  ['French', 'French', 'country-unknown'],
  ['française', 'française', 'country-unknown'],
  ['Nantes', 'Nantes', 'country-unknown'],
  ['Paris (France)', 'Paris (France)', 'country-unknown'],
  ['Europe', 'Europe', 'country-unknown'],
  ['et and France Belgique, Turkey', 'France|Belgique|Turkey'],
  ['+ et France, Turkey', 'France|Turkey'],
  ['[x] France\n[ ] Belgique', 'France', 'country-left-out'],
  [',  - Bretagne, France', 'Bretagne|France'],
  [',& - Bretagne, France', 'Bretagne|France'],
  ['France?', 'France?', 'country-unknown'],
  ['ZZ', 'ZZ', 'country-unknown'],
  ['🇽🇽', 'XX', 'country-unknown'],
  ['constructor', 'constructor', 'country-unknown'],
];

const ALL = CASES.map(([cell, names, codes = '']) => [cell, names, codes] as const);

describe('parseCountries', () => {
  it.each(ALL)('reads %j', (cell, names, codes) => {
    const { value, ...found } = parseCountries(cell);
    expect([value.join('|'), codesOf(found)]).toEqual([names, codes]);
  });

  it.each(ALL)('suggests for %j only what settles it', (cell) => {
    expect(unresolved(cell, parseCountries)).toEqual([]);
    expect(unresolved(cell, parseCountry)).toEqual([]);
  });

  it.each([
    ['Congo', ['Congo-Kinshasa', 'Congo-Brazzaville']],
    ['France, Corée', ['France, Corée du Sud', 'France, Corée du Nord']],
    ['Frnace', ['France']],
    ['French', ['France']],
    ['Allemande', ['Allemagne']],
    ['NO', ['Norway']],
    ['Paris (France)', ['France']],
  ])('offers for %s what it may mean', (cell, suggestions) => {
    expect(parseCountries(cell).findings[0]!.suggestions).toEqual(suggestions);
  });

  it('knows every code of ISO 3166-1, and no spelling of two countries', () => {
    const lines = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].flatMap((table) => table.trim().split('\n'));
    expect(lines).toHaveLength(249 + 1);
    expect(new Set(lines.map((line) => line.slice(0, 2))).size).toBe(250);
    expect(new Set(lines.map((line) => line.slice(3, 6))).size).toBe(250);
    for (const line of [...lines, ...NATIONS.trim().split('\n')]) {
      const [, code, three, rest] = /^(\S+) (\S+) (.+)$/.exec(line)!;
      for (const name of [...(code!.length === 2 ? [code!] : []), three!, ...rest!.split(' / ')]) {
        expect([name, countryIn(name)]).toEqual([name, { code, name: expect.any(String) }]);
        expect(parseCountries(countryIn(name)!.name).value, name).toHaveLength(1);
      }
    }
  });

  it('offers of several countries each that is one, and nothing that would be asked about again', () => {
    // `NO` on its own may be a no.
    const { findings } = parseCountry('NO, IS, "fr, no"');
    expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual(['IS']);
  });

  const anything = anyCell(CASES.map(([cell]) => cell));

  it('never gives a country that nobody typed without saying so, and reads its own names as the same', async () => {
    await always(
      fc.property(anything, (cell) => {
        const found = parseCountries(cell);
        expect(unresolved(cell, parseCountries)).toEqual([]);
        expect(unresolved(cell, parseCountry)).toEqual([]);
        const one = parseCountry(cell);
        if (one.value === null && /\p{L}/u.test(cell)) expect(one.findings.length).toBeGreaterThan(0);
        for (const name of found.value) {
          expect(name).not.toMatch(/^\s|\s$|\n/);
          if (!isAsked(found))
            expect(countryIn(name) ?? parseCountries(`${name}, FR`).findings).not.toBeNull();
        }
        if (!isAsked(found)) expect(parseCountries(found.value.join('; ')).value).toEqual(found.value);
      }),
    );
  });
});

describe('parseCountry', () => {
  it.each([
    ['', null, ''],
    ['france', 'France', ''],
    ['🇫🇷', 'FR', ''],
    ['Congo', 'Congo', 'country-unclear'],
    ['Nantes', 'Nantes', 'country-unknown'],
    ['France, Belgium', 'France, Belgium', 'country-several'],
    ['n/a', null, 'country-left-out'],
  ])('reads %j', (cell, name, codes) => {
    const { value, ...found } = parseCountry(cell);
    expect([value, codesOf(found)]).toEqual([name, codes]);
  });
});
