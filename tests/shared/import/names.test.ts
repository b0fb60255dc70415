import { expect, it } from 'vitest';
import { fieldsNamed } from '../../../shared/import/names.ts';

it.each([
  ['startTime', 'startTime', 'exact'],
  ['Start_Time', 'startTime', 'exact'],
  ['HEURE DE DÉBUT', 'startTime', 'exact'],
  ['Event start time (local)', 'startTime', 'near'],
  ['start time utc', 'startTime', 'part'],
  ['Adresse du lieu', 'address', 'exact'],
  ['Lien de billetterie', 'ticketUrl', 'exact'],
  ['Titre (fr)', 'title', 'near'],
  ['Où', 'venue', 'exact'],
  ['venue capacity', 'venue', 'part'],
])('“%s” says %s: %s', (name, field, how) => {
  expect(fieldsNamed(name)).toMatchObject({ how });
  expect(fieldsNamed(name)!.fields[0]).toBe(field);
});

it.each(['', 'zzz', '🎪', 'de la', '42', 'x'.repeat(5_000)])('“%s” says nothing', (name) => {
  expect(fieldsNamed(name)).toBeNull();
});
