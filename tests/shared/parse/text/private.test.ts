import { describe, expect, it } from 'vitest';
import { publicContacts, publicText } from '../../../../shared/parse/text/private.ts';
import { asked } from '../../check/checked.ts';
import { draft, goodRow } from '../../programme.ts';

const read = (cell: string) => publicText(cell, 'Description');

describe('what is private in a text', () => {
  it.each([
    ['Zoom https://zoom.us/j/123?pwd=abc', 'text-address', ''],
    ['Join: https://ana:secret@example.org/live tonight', 'text-address', 'tonight'],
    ['Plan at https://docs.google.com/document/d/abc/edit', 'text-address', 'Plan at'],
    ['Zoom https://zoom.us/j/123 passcode: 998877', 'text-secret', 'Zoom https://zoom.us/j/123'],
    ['Lanterns. Passcode 445566', 'text-secret', 'Lanterns.'],
    ['Digicode : 12B4', 'text-secret', ''],
    ['Salle 2, code porte 4512B', 'text-secret', 'Salle 2'],
    ['mot de passe : lanterne', 'text-secret', ''],
    ['WLAN-Passwort: geheim12', 'text-secret', ''],
    ['Kennwort: Laterne', 'text-secret', ''],
    ['contraseña: farol', 'text-secret', ''],
    ['Wachtwoord: lantaarn', 'text-secret', ''],
    ['senha: farol22', 'text-secret', ''],
    ['Wifi password is lantern7', 'text-secret', ''],
    ['Meeting ID: 123 4567 8901', 'text-secret', ''],
    ['Yoga with Ana – ana.lopez@mail.example', 'text-mail', 'Yoga with Ana'],
    ['Ana (ana at mail dot example)', 'text-mail', 'Ana'],
    ['Ana [ana(at)mail.example]', 'text-mail', 'Ana'],
    ['Contact: jean@mail.example', 'text-mail', ''],
    ['Marie Dupont (06 12 34 56 78)', 'text-phone', 'Marie Dupont'],
    ['10 € – call Tom 07700 900123', 'text-phone', '10 € – call Tom'],
    ['Ana +34 612 345 678', 'text-phone', 'Ana'],
    ['Tom, (555) 010-1234', 'text-phone', 'Tom'],
    ['Tel. 030 1234567', 'text-phone', ''],
    ['Ana 06.12.34.56.78', 'text-phone', 'Ana'],
    ['Private: booking 06 12 34 56 78', 'text-phone', 'Private: booking'],
    ['Infos (ne pas diffuser) : 06 12 34 56 78', 'text-phone', 'Infos (ne pas diffuser)'],
  ])('%j', (cell, code, value) => {
    expect(read(cell).findings.map((each) => each.code)).toEqual([code]);
    expect(read(cell).value).toBe(value);
    for (const text of read(cell).findings[0]!.suggestions ?? []) expect(read(text).findings).toEqual([]);
  });

  it('shows no password in what it says of it', () => {
    expect(JSON.stringify(read('Lanterns. Passcode: 445566').findings)).not.toMatch(/Passcode: 4455/);
  });

  it.each([
    'Booking: 01 23 45 67 89',
    'Réservations au 01.23.45.67.89',
    'Infos unter 030/1234567',
    'Karten: 0341 1234567',
    'Reservas: 612 345 678',
    'Prenotazioni: 06 1234 5678',
    'Tickets via +31 20 123 4567',
    'Box office 020 7946 0000',
    'box-office@example.org',
    'Write to info@example.org',
    'RSVP ana@mail.example',
    '06 12 34 56 78 (réservations)',
  ])('%j is offered to the public: published, and noted as such', (cell) => {
    expect(read(cell)).toEqual({ value: cell, findings: [] });
    expect(publicContacts(cell)).toHaveLength(1);
    expect(asked([{ description: `Lanterns. ${cell}` }])).toEqual(['2 contact-public']);
  });

  it.each([
    '2027-06-19 to 2027-06-22',
    '01.02.2027, 03/04/2027',
    '10.00-12.00',
    '01 02 03 04 05 juin',
    'ISBN 978-3-16-148410-0',
    '1990-2000, 12 000 000 visitors',
    'Password required',
    'Mot de passe : à la billetterie',
    'Use code LANTERN10 for 10% off',
    'Dress code: 1920s',
    'The Da Vinci Code',
    'Pin-Up 1950',
    'Meet at 8 at the quay',
    'https://example.org/2027/06/1234567890',
    'https://zoom.us/j/123',
    '@lanternquarter',
    '44000 Nantes, 12 quai 3',
  ])('%j holds nothing private', (cell) => {
    expect(read(cell)).toEqual({ value: cell, findings: [] });
    expect(publicContacts(cell)).toEqual([]);
  });
});

describe('a row', () => {
  it('publishes nothing private from any text, and names each cell', () => {
    const mine = '06 12 34 56 78';
    const found = draft([
      goodRow({
        title: `Yoga – ${mine}`,
        venue: `Quay Hall, digicode 12B4`,
        address: `1 Quay, ${mine}`,
        host: 'Ana, ana.lopez@mail.example',
        category: `Yoga ${mine}`,
        tags: `yoga, ${mine}`,
        price: `10 €, ${mine}`,
        access: `step-free, ${mine}`,
        description: 'Online: https://zoom.us/j/1?pwd=abc',
      }),
    ]);
    const { content } = found.rows[0]!;
    expect(JSON.stringify(content)).not.toMatch(/06 12|12B4|ana\.lopez|pwd/);
    const named = new Set(
      found.issues.filter(({ code }) => code.startsWith('text-')).map(({ column }) => column),
    );
    expect([...named].sort()).toEqual(
      ['Access', 'Address', 'Category', 'Description', 'Host', 'Price', 'Tags', 'Title', 'Venue'].sort(),
    );
  });
});
