import { describe, expect, it } from 'vitest';
import { noticesIn } from '../../../shared/check/notice.ts';
import type { Row } from '../programme.ts';
import { asked, checked, ofRules } from './checked.ts';

const says = (title: string) => noticesIn(title).map((notice) => `${notice.says}: ${notice.rest}`);

describe('a title that says what has become of its event', () => {
  it.each([
    ['CANCELLED: Lantern Ball', 'cancelled: Lantern Ball'],
    ['Canceled - Lantern Ball', 'cancelled: Lantern Ball'],
    ['*CANCELLED* Lantern Ball', 'cancelled: Lantern Ball'],
    ['!!! CANCELLED !!! Lantern Ball', 'cancelled: Lantern Ball'],
    ['CANCELLED Lantern Ball', 'cancelled: Lantern Ball'],
    ['Lantern Ball (cancelled)', 'cancelled: Lantern Ball'],
    ['Lantern Ball CANCELLED', 'cancelled: Lantern Ball'],
    ['Lantern Ball | Cancelled!', 'cancelled: Lantern Ball'],
    ['❌ CANCELLED ❌ Lantern Ball', 'cancelled: ❌ ❌ Lantern Ball'],
    ['POSTPONED', 'postponed: '],
    ['POSTPONED – Lantern Ball', 'postponed: Lantern Ball'],
    ['RESCHEDULED: Lantern Ball', 'moved: Lantern Ball'],
    ['SOLD OUT! Lantern Ball', 'soldOut: Lantern Ball'],
    ['Lantern Ball - Sold-out', 'soldOut: Lantern Ball'],
    ['Lantern Ball [FULLY BOOKED]', 'soldOut: Lantern Ball'],
    ['[ANNULÉ] Bal des lanternes', 'cancelled: Bal des lanternes'],
    ['ANNULE - Bal des lanternes', 'cancelled: Bal des lanternes'],
    ['Bal des lanternes (annulé)', 'cancelled: Bal des lanternes'],
    ['Concert annulé', 'cancelled: Concert'],
    ['Bal des lanternes – REPORTÉ', 'postponed: Bal des lanternes'],
    ['COMPLET : Bal des lanternes', 'soldOut: Bal des lanternes'],
    ['Bal des lanternes COMPLET', 'soldOut: Bal des lanternes'],
    ['Bal des lanternes (complet)', 'soldOut: Bal des lanternes'],
    ['ABGESAGT – Laternenball', 'cancelled: Laternenball'],
    ['Abgesagt: Laternenball', 'cancelled: Laternenball'],
    ['Laternenball (entfällt)', 'cancelled: Laternenball'],
    ['Laternenball fällt aus', 'cancelled: Laternenball'],
    ['Laternenball – verschoben', 'postponed: Laternenball'],
    ['AUSVERKAUFT! Laternenball', 'soldOut: Laternenball'],
    ['Laternenball - ausgebucht', 'soldOut: Laternenball'],
    ['CANCELADO: Baile de faroles', 'cancelled: Baile de faroles'],
    ['Baile de faroles – Suspendido', 'cancelled: Baile de faroles'],
    ['APLAZADO | Baile de faroles', 'postponed: Baile de faroles'],
    ['Baile de faroles (entradas agotadas)', 'soldOut: Baile de faroles'],
    ['AGOTADO - Baile de faroles', 'soldOut: Baile de faroles'],
    ['ANNULLATO: Ballo delle lanterne', 'cancelled: Ballo delle lanterne'],
    ['Ballo delle lanterne – RINVIATO', 'postponed: Ballo delle lanterne'],
    ['Ballo delle lanterne [tutto esaurito]', 'soldOut: Ballo delle lanterne'],
    ['AFGELAST: Lantaarnbal', 'cancelled: Lantaarnbal'],
    ['Lantaarnbal (uitgesteld)', 'postponed: Lantaarnbal'],
    ['Lantaarnbal – uitverkocht', 'soldOut: Lantaarnbal'],
    ['Baile das lanternas - ADIADO', 'postponed: Baile das lanternas'],
    ['ESGOTADO: Baile das lanternas', 'soldOut: Baile das lanternas'],
    ['INSTÄLLT: Lyktbal', 'cancelled: Lyktbal'],
    ['Lyktbal (slutsålt)', 'soldOut: Lyktbal'],
    ['Bal latarni – ODWOŁANE', 'cancelled: Bal latarni'],
    ['【中止】夏の灯', 'cancelled: 夏の灯'],
    ['【完売】夏の灯', 'soldOut: 夏の灯'],
    ['Отменено: Бал фонарей', 'cancelled: Бал фонарей'],
  ])('“%s”', (title, expected) => {
    expect(says(title)).toEqual([expected]);
  });

  it.each(['Concert reporté au 5 juin', 'Lesung abgesagt wegen Krankheit', 'Ball cancelled due to rain'])(
    '“%s” too, inside a sentence',
    (title) => {
      expect(noticesIn(title)).toHaveLength(1);
    },
  );

  it('offers the new date’s status where one is said', () => {
    expect(noticesIn('Reporté au 12 juin : Bal')).toMatchObject([{ says: 'postponed', hasDate: true }]);
    expect(noticesIn('Ball (postponed to 12 June)')).toMatchObject([{ says: 'postponed', hasDate: true }]);
    expect(noticesIn('VERSCHOBEN auf 12.6. – Ball')).toMatchObject([{ says: 'postponed', hasDate: true }]);
  });

  it.each([
    'The Cancelled Show',
    'How to Be Cancelled and Carry On',
    'Complete Works of Nobody',
    'Menu complet et vin',
    'Un voyage complet en Bretagne',
    'Full Moon Walk',
    'Moved by the Sea',
    'Das abgesagte Fest',
    'Not cancelled: Lantern Ball',
    'Presque complet : Bal des lanternes',
    'Fast ausverkauft – Laternenball',
    'Off the Wall',
    'Volle Kraft voraus',
    'El concierto cancelado de Ana',
    'FULL MOON WALK',
    'Report from the Front',
    'FULL MOON Walk',
    'Jazz Night VOL. 2',
    'Le OFF de Port-Lanterne',
    'Concert en différé',
    'Cine de suspenso',
  ])('“%s” is a title like any other', (title) => {
    expect(says(title)).toEqual([]);
  });

  it.each(['Sold Out: A Comedy', 'Cancelled: A Play'])(
    '“%s” is asked about once, and can be meant so',
    (title) => {
      const found = ofRules(checked([{ title }]));
      expect(found).toHaveLength(1);
      const { code, eventKey, parameters } = found[0]!;
      const answer = { eventKey: eventKey!, rule: code, about: String(parameters.about) };
      expect(answer.about).not.toBe('');
    },
  );
});

describe('the rule on such titles', () => {
  const found = (row: Row) =>
    ofRules(checked([row])).map(({ code, column, suggestions }) => [code, column, suggestions.join(' ')]);

  it('offers the status', () => {
    expect(found({ title: 'CANCELLED: Ball' })).toEqual([['title-status', 'Status', 'cancelled']]);
    expect(found({ title: '[REPORTÉ] Bal' })).toEqual([['title-status', 'Status', 'postponed moved']]);
    expect(found({ title: 'Reporté au 12 juin : Bal' })).toEqual([
      ['title-status', 'Status', 'moved postponed'],
    ]);
    expect(found({ title: 'COMPLET – Bal' })).toEqual([['title-sold-out', 'Sold Out', 'yes']]);
    expect(found({ title: 'Ball', venue: 'CANCELLED – Quay Hall' })).toEqual([
      ['title-status', 'Status', 'cancelled'],
    ]);
    expect(found({ title: 'Ball', description: 'SOLD OUT! An evening of lanterns.' })).toEqual([
      ['title-sold-out', 'Sold Out', 'yes'],
    ]);
  });

  it('offers the title without it, once the status is said', () => {
    const told = ['title-status-told', 'Title', 'Ball by the quay'];
    expect(found({ title: 'CANCELLED: Ball by the quay', status: 'cancelled' })).toEqual([told]);
    expect(found({ title: 'Ball by the quay (sold out)', soldOut: 'yes' })).toEqual([told]);
    expect(found({ title: 'POSTPONED Ball by the quay', status: 'moved' })).toEqual([told]);
  });

  it('asks where the two contradict each other', () => {
    expect(found({ title: 'CANCELLED: Ball', status: 'postponed' })).toEqual([
      ['title-status', 'Status', 'cancelled'],
    ]);
  });

  it('asks no draft', () => {
    expect(asked([{ title: 'CANCELLED: Ball', status: 'draft' }])).toEqual([]);
  });
});
