import { describe, expect, it } from 'vitest';
import { type Mapping, readMapping } from '../../../shared/import/mapping.ts';
import { recognise, signatureOf } from '../../../shared/import/recognise.ts';
import { resultOf } from '../../tools/import/read.ts';

const SAVED: Mapping = {
  name: 'Open doors',
  header: ['name', 'day', 'url', 'kind', 'Free?'],
  columns: {
    Title: { from: 'name' },
    Date: { from: 'day' },
    'More Links': { template: 'https://a.example.org/{url}' },
    Tags: { join: [{ from: 'kind' }, { from: 'Free?', values: { Yes: 'free' } }] },
  },
  groupBy: ['url'],
};

describe('a layout that was mapped before', () => {
  it('is known with its columns in another order and with other capitals', () => {
    const header = ['URL', 'Day', 'free', 'Name', 'Kind'];
    expect(signatureOf(header)).toBe(signatureOf(SAVED.header!));
    const found = recognise(header, [SAVED])!;
    expect(found).toMatchObject({ certainty: 'sure', missing: [], unknown: [] });
    expect(found.mapping).toEqual({
      name: 'Open doors',
      header,
      columns: {
        Title: { from: 'Name' },
        Date: { from: 'Day' },
        'More Links': { template: 'https://a.example.org/{URL}' },
        Tags: { join: [{ from: 'Kind' }, { from: 'free', values: { Yes: 'free' } }] },
      },
      groupBy: ['URL'],
    });
  });

  it('is likely where most columns are there, without the rules for those that are not', () => {
    const found = recognise(['name', 'day', 'url', 'kind'], [SAVED])!;
    expect(found).toMatchObject({ certainty: 'likely', missing: ['Free?'], unknown: [] });
    expect(Object.keys(found.mapping.columns)).toEqual(['Title', 'Date', 'More Links']);
    const more = recognise(['name', 'day', 'url', 'kind', 'Free?', 'memo'], [SAVED])!;
    expect(more).toMatchObject({ certainty: 'likely', unknown: ['memo'] });
  });

  it('is not known where a required column or too much is missing', () => {
    expect(recognise(['day', 'url', 'kind', 'Free?'], [SAVED])).toBeNull();
    expect(recognise(['name', 'day', 'x', 'y', 'z'], [SAVED])).toBeNull();
    expect(recognise([], [SAVED])).toBeNull();
    expect(recognise(['name'], [])).toBeNull();
  });

  it('is the likest of several, and the latest of those alike', () => {
    const later = { ...SAVED, name: 'Later' };
    const wider = { ...SAVED, name: 'Wider', header: [...SAVED.header!, 'memo'] };
    expect(recognise(SAVED.header!, [SAVED, later, wider])?.mapping.name).toBe('Later');
    expect(recognise(wider.header, [SAVED, wider, later])?.mapping.name).toBe('Wider');
  });

  it('groups by no fewer columns than it was told', () => {
    const saved = { ...SAVED, groupBy: ['url', 'Free?'] };
    expect(recognise(['name', 'day', 'url', 'kind'], [saved])?.mapping.groupBy).toBeUndefined();
  });

  it('is kept as text, name and header included', () => {
    expect(resultOf(readMapping(JSON.stringify(SAVED)))).toEqual(SAVED);
  });
});
