import { describe, expect, it } from 'vitest';
import { reencoded } from '../../../../shared/parse/text/encoding.ts';
import { plainText } from '../../../../shared/parse/text/plain.ts';
import { drawFrom } from '../../../draw.ts';
import { draft, goodRow } from '../../programme.ts';

const codesOf = (cell: string, header = 'Description') =>
  plainText(cell, header).findings.map(({ code }) => code);

describe('text with the marks of another program', () => {
  it.each([
    ['<p>Hello <b>world</b></p><p>Two</p>', 'Hello world\n\nTwo'],
    ['Line<br/>two<BR>three', 'Line\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<div class="a" style=\'x\'>Hi</div>', 'Hi'],
    ['<a href="https://example.org/a">here</a>', 'here (https://example.org/a)'],
    ['<script>let a = "<p>";</script>Lanterns', 'Lanterns'],
    ['<!-- wp:paragraph -->Lanterns<!-- /wp:paragraph -->', 'Lanterns'],
    ['[vc_row][vc_column]Lanterns[/vc_column][/vc_row]', 'Lanterns'],
    ['[b]Bold[/b] [url=https://example.org]y[/url]', 'Bold y (https://example.org)'],
    ['<![CDATA[Lanterns]]>', 'Lanterns'],
    ['Rock &amp; Roll &#8211; live', 'Rock & Roll – live'],
    ['L&#8217;Olympia', 'L’Olympia'],
    ['L&rsquo;&Eacute;t&eacute; &#xE0; &#146;', 'L’Été à ’'],
    ['Stra&szlig;e &amp;amp; Br&uuml;cke', 'Straße & Brücke'],
    ['10&nbsp;&euro;', '10\u00a0€'],
    ['&lt;p&gt;Hi&lt;/p&gt;', 'Hi'],
    ['Rock &amp Roll', 'Rock & Roll'],
    ['**bold**, __more__, *soft* and _low_', 'bold, more, soft and low'],
    ['[Book](https://example.org/a_b)', 'Book (https://example.org/a_b)'],
    ['## Programme\n~~old~~ `new`', 'Programme\nold new'],
    ["L\\'Olympia", "L'Olympia"],
    ['a\\, b\\; c\\nNext', 'a, b; c\nNext'],
    ['Caf\\u00e9', 'Café'],
    ['Caf%C3%A9%20Nord', 'Café Nord'],
    ['Caf=C3=A9', 'Café'],
    ['one_x000D_\ntwo', 'one\ntwo'],
  ])('%j is read, and noted', (cell, value) => {
    expect(plainText(cell, 'Description').value).toBe(value);
    expect(codesOf(cell)).toEqual(['text-markup']);
    expect(plainText(value, 'Description')).toEqual({ value, findings: [] });
  });

  it.each([
    ['CafÃ©', 'Café'],
    ['CafÃƒÂ©', 'Café'],
    ['Caf√© l‚Äô√©t√©', 'Café l’été'],
    ['Caf├® ÔÇô bar', 'Café – bar'],
    ['lâ€™Ã©tÃ© Ã  la mer', 'l’été à la mer'],
    ['Ã€ la carte', 'À la carte'],
    ['MÃ¼nchen, StraÃŸe', 'München, Straße'],
    ['Ð¡Ð²ÐµÑ‚', 'Свет'],
    ['РџСЂРёРІРµС‚', 'Привет'],
    ['JeÅ¡tÄ›', 'Ještě'],
    ['æ—¥æœ¬', '日本'],
    ['ðŸŽµ Jazz', '🎵 Jazz'],
  ])('%j was read in a wrong encoding', (cell, value) => {
    const typed = cell.replace('Ã  ', 'Ã\u00a0 ');
    expect(plainText(typed, 'Title').value).toBe(value);
    expect(codesOf(typed, 'Title')).toEqual(['text-encoding']);
  });

  it.each([
    ['Caf\ufffd', 'text-lost', []],
    ['d?été', 'text-lost', []],
    ['voilÃ ici', 'text-lost', null],
    ['voilÃ', 'text-lost', ['voilà']],
    ['10Â €', 'text-lost', ['10 €']],
    ['The <b> tag', 'text-markup-unclear', ['The tag']],
    ['<p>Lanterns <stron', 'text-markup-unclear', ['Lanterns']],
  ] as const)('%j is asked about', (cell, code, suggestions) => {
    const { findings } = plainText(cell, 'Title');
    if (suggestions === null) return expect(codesOf('voilÃ, ici')).toEqual([]);
    expect(findings.map((each) => [each.code, each.suggestions])).toEqual([[code, suggestions]]);
  });

  it.each([
    'AT&T; R&B & Soul',
    '<3 love, x < y > z',
    '12€* / 8€* *reduced',
    'snake_case_name',
    'M*A*S*H, f*** off, ***',
    '#1 hits & #jazz',
    '100% fun, a=b',
    'CAFÉ’S, É», «\u00a0é\u00a0», voilà\u00a0»',
    'AMANHÃ” e IRMÃ…',
    'Łódź, Ještě, Ångström, Ärger, İstanbul, Þór',
    'Жёлтый Рёв, Свет',
    '日本の夜 / हिन्दी / ไทย',
    'Who? What? Où ?',
    'https://example.org/a%20b?x=1&y=2#z',
    '[sic] and (c)',
    '- one\n- two\n* three',
    '— “quoted” … ½ ° €',
  ])('%j stays as typed', (cell) => {
    for (const header of ['Title', 'Description']) {
      expect(plainText(cell, header)).toEqual({ value: cell, findings: [] });
    }
  });

  it('reads back whatever a mail or a spreadsheet misread', () => {
    const draw = drawFrom(1612);
    for (let times = 0; times < 2_000; times += 1) {
      const text = Array.from({ length: 1 + draw(6) }, () => WORDS[draw(WORDS.length)]).join(' ');
      const misread = [...new TextEncoder().encode(text)].map(character).join('');
      expect(reencoded(misread)).toBe(text);
      expect(reencoded(text)).toBe(text);
    }
  });

  const WORDS = [
    ...['été', 'über', 'niño', 'coração', 'Ångström', 'smörgås', '“ça”', 'l’œuvre', '–', '50 €', 'Ärger…'],
    ...[
      '«\u00a0là\u00a0»',
      'Łódź',
      'ještě',
      'свет',
      'φως',
      '灯り',
      'Fête!',
      'A-B',
      'à',
      'AÑO',
      '½',
      '20°',
      'ÇA',
    ],
  ];
  const windows = new TextDecoder('windows-1252');
  const character = (byte: number) => windows.decode(Uint8Array.of(byte));
});

describe('a row of such cells', () => {
  it('is published as its text, each cell named', () => {
    const found = draft([
      goodRow({
        title: 'Rock &amp; Roll',
        venue: 'L&#8217;Olympia',
        host: 'CafÃ© Nord',
        category: '**Music**',
        tags: 'caf&eacute;, jazz',
        price: '10&nbsp;&euro;',
        description: '<p>One</p><p>Two</p>',
      }),
    ]);
    expect(found.rows[0]!.content).toMatchObject({
      title: 'Rock & Roll',
      venue: 'L’Olympia',
      host: 'Café Nord',
      category: 'Music',
      tags: ['café', 'jazz'],
      price: { min: 10, currency: 'EUR' },
      description: 'One\n\nTwo',
    });
    expect(found.issues.map(({ code, column }) => `${column} ${code}`).sort()).toEqual([
      'Category text-markup',
      'Description text-markup',
      'Host text-encoding',
      'Price text-markup',
      'Tags text-markup',
      'Title text-markup',
      'Venue text-markup',
    ]);
  });
});
