// What a file is, whatever it is called: each kind has a sentence of its own, in both languages.

import { Inflate, strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readBytes, readText } from '../../../shared/import/read-file.ts';
import { sayRemark } from '../../../shared/import/remark.ts';
import { shapeTable } from '../../../shared/import/source-table.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const calendar = { timeZone: 'UTC', offsetsOf: () => () => 0, seasonEnd: '' };

/** What a reader is told of a file that cannot be read, in both languages. */
function sentencesOf(file: Uint8Array | string): string[] {
  const bytes = typeof file === 'string' ? strToU8(file) : file;
  const read = readBytes(bytes, { Inflate, textOf });
  const parsed =
    read.kind === 'text' ? readText(textOf(bytes), { parseCsv: Papa.parse<string[]>, calendar }) : read;
  const shaped = parsed.kind === 'read' ? shapeTable(parsed.records) : parsed;
  if (shaped.kind !== 'refused') throw new Error(`It is ${shaped.kind}.`);
  return (['en', 'fr'] as const).map((language) => sayRemark(language, shaped.problems[0]!));
}

const bytes = (...given: (number | string)[]) =>
  Uint8Array.from(given.flatMap((each) => (typeof each === 'number' ? each : [...strToU8(each)])));
const wide = (text: string) => new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: false }));
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('a file that is no table', () => {
  it.each([
    ['nothing', '', 'The file is empty.', 'Le fichier est vide.'],
    ['blank lines', ' \n\n', 'The file is empty.', 'Le fichier est vide.'],
    ['.xls', OLE, 'Excel workbook of the old kind', 'classeur Excel de l’ancien format'],
    ['.xlsx with a password', bytes(...OLE, ...wide('EncryptedPackage')), 'with a password', 'mot de passe'],
    ['.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), '.xlsb', '.xlsb'],
    ['.docx', zip('word/document.xml'), 'text document or slides', 'document de texte'],
    ['.pptx', zip('ppt/presentation.xml'), 'text document or slides', 'document de texte'],
    ['.ods', zip('mimetype', 'content.xml'), 'OpenDocument', 'OpenDocument'],
    ['.numbers', zip('Index/Document.iwa', 'preview.jpg'), 'Numbers', 'Numbers'],
    ['.zip', zip('programme.csv'), 'packed archive', 'archive compressée'],
    ['.gz', bytes(0x1f, 0x8b, 8, 0), 'packed archive', 'archive compressée'],
    ['.rtf', '{\\rtf1\\ansi Alba}', 'text document', 'document de texte'],
    ['.pdf', '%PDF-1.7\n1 0 obj', 'PDF', 'PDF'],
    ['PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'a picture', 'une image'],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'a picture', 'une image'],
    ['HEIC', bytes(0, 0, 0, 24, 'ftypheic'), 'a picture', 'une image'],
    ['WebP', bytes('RIFF', 9, 0, 0, 0, 'WEBP'), 'a picture', 'une image'],
    ['SVG', '<?xml version="1.0"?>\n<!-- x -->\n<svg width="1">', 'a picture', 'une image'],
    [
      'other bytes',
      bytes('SQLite format 3', 0, 16, 0, 1, 1, 0, 64, 32, 32, 0, 0, 0, 3, 0, 2),
      'no text',
      'pas du texte',
    ],
    ['.vcf', 'BEGIN:VCARD\r\nFN:Ann Lee', 'address book', 'carnet d’adresses'],
    ['JSON', '[{"title":"Alba"}]', 'JSON', 'JSON'],
    ['JSON that is cut off', '{"events":[{"title":', 'JSON', 'JSON'],
    ['JSON of numbers', '\ufeff[1, 2]', 'JSON', 'JSON'],
    ['a page', '<!DOCTYPE html>\n<html><title>Programme</title>', 'a web page', 'une page web'],
    ['a part of a page', '<table><tr><td>Alba</td></tr></table>', 'a web page', 'une page web'],
    [
      'a sign-in page',
      '<!doctype html><html><form><input type="password"></form>',
      'sign-in page',
      'page de connexion',
    ],
    [
      'a sign-in page in French',
      '<html lang="fr"><h1>Se connecter</h1>',
      'sign-in page',
      'page de connexion',
    ],
    ['XML', '<?xml version="1.0"?><rss version="2.0"></rss>', 'XML', 'XML'],
    [
      'no headers',
      'Alba,2027-06-18,19:30\nBrio,2027-06-19,20:00\n',
      'has no headers: its first line, “Alba, 2027-06-18, 19:30”',
      'n’a pas d’en-têtes : sa première ligne, « Alba, 2027-06-18, 19:30 »',
    ],
    ['one event without headers', 'Alba;18/06/2027;Town Hall\n', 'has no headers', 'n’a pas d’en-têtes'],
    [
      'an empty calendar',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
      'calendar without events',
      'calendrier sans événements',
    ],
  ])('%s is called that', (_, file, english, french) => {
    const [en, fr] = sentencesOf(file);
    expect(en).toContain(english);
    expect(fr).toContain(french);
  });
});

describe('a table', () => {
  it.each([
    '[Title],[Date]\nAlba,2027-06-18\n',
    '{Title},Date\nAlba,2027-06-18\n',
    'Title,2026,2027\nAlba,x,y\n',
    '<3 Title,Date\nAlba,2027-06-18\n',
    'BEGIN,END\n2027-06-18,2027-06-19\n',
    'PK,Title\n1,Alba\n',
  ])('that begins oddly is still one: %j', (text) => {
    const file = strToU8(text);
    expect(readBytes(file, { Inflate, textOf }).kind).toBe('text');
    expect(readText(text, { parseCsv: Papa.parse<string[]>, calendar }).kind).toBe('read');
  });

  it('in UTF-16, with a mark or without, is text', () => {
    expect(readBytes(wide('Titre;Date\nÉté;2027-06-18\n'), { Inflate, textOf }).kind).toBe('text');
    const marked = bytes(0xff, 0xfe, ...wide('音楽,2027\n'));
    expect(readBytes(marked, { Inflate, textOf }).kind).toBe('text');
  });
});
