import { describe, expect, it } from 'vitest';
import { asked } from './checked.ts';

describe('a title', () => {
  it.each([
    'Event',
    'concert',
    'Concert 3',
    'TBC',
    'Untitled',
    'Sans titre',
    'À confirmer',
    'Test',
    'Soirée',
    'Copy of Lantern Night',
    'Copie de La Nuit des lanternes',
  ])('“%s” says nothing', (title) => {
    expect(asked([{ title }])).toEqual(['2 title-generic']);
  });

  it.each(['OPENING NIGHT', 'LA NUIT DES LANTERNES', 'ÉLAN ET BRIO: LE RETOUR'])('“%s” shouts', (title) => {
    expect(asked([{ title }])).toEqual(['2 title-capitals']);
  });

  it.each([
    'Concert for a lost umbrella',
    'Testament',
    'The Event Horizon',
    'ABBA',
    'DJ SET',
    '1984',
    'PJ & The Lamps',
    'Copy',
    'Copyright and how to lose it',
    'Le Test',
    '東京の夜と朝',
    'x'.repeat(150),
  ])('“%s” is a title', (title) => {
    expect(asked([{ title }])).toEqual([]);
  });

  it('is too long beyond 150 characters', () => {
    expect(asked([{ title: 'x'.repeat(151) }])).toEqual(['2 title-long']);
  });
});
