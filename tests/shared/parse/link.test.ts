import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress, parseImage, parseLinks } from '../../../shared/parse/link.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { codesOf, isAsked, unresolved } from './words.ts';

const read = (text: string) => parseLinks(text, 'Ticket URL');

/** Cell → addresses with a space between → codes. */
const CASES: readonly (readonly [cell: string, links: string, codes?: string])[] = [
  ['', ''],
  ['https://example.org', 'https://example.org'],
  ['http://example.org/', 'http://example.org/'],
  ['HTTPS://Example.org/A', 'HTTPS://Example.org/A'],
  ['https://example.org:8080/x', 'https://example.org:8080/x'],
  ['https://example.org/?a=1;b=2', 'https://example.org/?a=1;b=2'],
  ['https://example.org/a,b', 'https://example.org/a,b'],
  ['https://théâtre.example.fr/été', 'https://théâtre.example.fr/été'],
  ['https://xn--thtre-qra.example.fr/', 'https://xn--thtre-qra.example.fr/'],
  ['https://пример.example.org', 'https://пример.example.org'],
  ['https://a.example.org https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org, https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org;https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org\nhttps://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org | https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org / https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org et https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org and https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['- https://a.example.org\n- https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['1. https://a.example.org\n2. https://b.example.org', 'https://a.example.org https://b.example.org'],
  ['https://a.example.org https://a.example.org', 'https://a.example.org'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['(https://example.org/a)', 'https://example.org/a'],
  ['“https://example.org/a”', 'https://example.org/a'],
  ['« https://example.org/a »', 'https://example.org/a'],
  ['https://example.org/a.', 'https://example.org/a'],
  ['https://example.org/a,', 'https://example.org/a'],
  ['https://example.org/a…', 'https://example.org/a'],
  ['https://example.org/wiki/Jazz_(film)', 'https://example.org/wiki/Jazz_(film)'],
  ['(https://example.org/wiki/Jazz_(film))', 'https://example.org/wiki/Jazz_(film)'],
  ['[Tickets](https://example.org/t)', 'https://example.org/t'],
  ['[Tickets](https://example.org/t "Book")', 'https://example.org/t'],
  ['[a](https://a.example.org) [b](https://b.example.org)', 'https://a.example.org https://b.example.org'],
  ['[t](https://example.org/t_(x))', 'https://example.org/t_(x)'],
  ['<a href="https://example.org/t?a=1&amp;b=2">Tickets</a>', 'https://example.org/t?a=1&b=2'],
  ["<a class='x' href='https://example.org/t' target=_blank>T</a>", 'https://example.org/t'],
  ['<iframe src="https://video.example.org/e/1"></iframe>', 'https://video.example.org/e/1'],
  ['=HYPERLINK("https://example.org/t";"Tickets")', 'https://example.org/t'],
  ['[url=https://example.org/t]Tickets[/url]', 'https://example.org/t'],
  ['https://social.example.org/@user@example.org', 'https://social.example.org/@user@example.org'],
  ['https://www.google.com/maps/@47.2184,-1.5536,17z', 'https://www.google.com/maps/@47.2184,-1.5536,17z'],
  ['https://docs.google.com/forms/d/e/abc/viewform', 'https://docs.google.com/forms/d/e/abc/viewform'],
  ['https://example.org/?ref=partner&aff=7', 'https://example.org/?ref=partner&aff=7'],
  // Completed or repaired: a note says how.
  ['www.example.org/x', 'https://www.example.org/x', 'link-completed'],
  ['example.org/tickets', 'https://example.org/tickets', 'link-completed'],
  ['example.org', 'https://example.org', 'link-completed'],
  ['billetterie.example.fr?id=3', 'https://billetterie.example.fr?id=3', 'link-completed'],
  ['//example.org/x', 'https://example.org/x', 'link-completed'],
  ['https//example.org', 'https://example.org', 'link-completed'],
  ['https:example.org', 'https://example.org', 'link-completed'],
  ['https:/example.org', 'https://example.org', 'link-completed'],
  ['http:/example.org', 'http://example.org', 'link-completed'],
  ['https;//example.org', 'https://example.org', 'link-completed'],
  ['https:///example.org', 'https://example.org', 'link-completed'],
  ['https:\\\\example.org', 'https://example.org', 'link-completed'],
  ['htttps://example.org', 'https://example.org', 'link-completed'],
  ['htpps://example.org', 'https://example.org', 'link-completed'],
  ['ttps://example.org', 'https://example.org', 'link-completed'],
  ['hhtps://example.org', 'https://example.org', 'link-completed'],
  ['htp://example.org', 'http://example.org', 'link-completed'],
  ['https://https://example.org', 'https://example.org', 'link-completed'],
  ['http://https://example.org', 'https://example.org', 'link-completed'],
  [
    'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa&sa=D',
    'https://example.org/a',
    'link-completed',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=x',
    'https://example.org/a',
    'link-completed',
  ],
  ['example.org, www.example.net', 'https://example.org https://www.example.net', 'link-completed'],
  // Without trackers: a note names them.
  ['https://example.org/?utm_source=x', 'https://example.org/', 'link-tracking'],
  ['https://example.org/?utm_source=x&utm_medium=y&id=3', 'https://example.org/?id=3', 'link-tracking'],
  ['https://example.org/?id=3&fbclid=abc#top', 'https://example.org/?id=3#top', 'link-tracking'],
  ['https://example.org/?gclid=1&mc_cid=2&mc_eid=3&igshid=4', 'https://example.org/', 'link-tracking'],
  ['https://www.youtube.com/watch?v=abc&si=def', 'https://www.youtube.com/watch?v=abc', 'link-tracking'],
  ['https://example.org/?si=def', 'https://example.org/?si=def'],
  ['https://example.org/?sig=1&utm_source=x', 'https://example.org/?sig=1&utm_source=x'],
  ['www.example.org/?fbclid=1', 'https://www.example.org/', 'link-completed link-tracking'],
  // Words beside it.
  ['Tickets: https://example.org/t', 'https://example.org/t', 'link-words'],
  ['Billetterie : https://example.org/t', 'https://example.org/t', 'link-words'],
  ['Tickets:\nhttps://example.org/t', 'https://example.org/t', 'link-words'],
  ['Book at https://example.org/t', 'https://example.org/t', 'link-words'],
  ['https://example.org/t (tickets)', 'https://example.org/t', 'link-words'],
  ['https://example.org/t - tickets', 'https://example.org/t', 'link-words'],
  ['n/a', '', 'list-left-out'],
  ['coming soon', '', 'list-left-out'],
  ['-', '', 'list-left-out'],
  // Never public.
  ['someone@example.org', '', 'link-mail'],
  ['mailto:someone@example.org?subject=Hello', '', 'link-mail'],
  ['<someone@example.org>', '', 'link-mail'],
  ['someone(at)example.org', '', 'link-mail'],
  ['https://example.org/t, someone@example.org', 'https://example.org/t', 'link-mail'],
  ['Contact: someone@example.org', '', 'link-words link-mail'],
  ['tel:+33240000000', '', 'link-phone'],
  ['02 40 00 00 00', '', 'link-phone'],
  ['+33 (0)2 40 00 00 00', '', 'link-phone'],
  ['Réservations 02.40.00.00.00', '', 'link-phone'],
  ['https://example.org/t 02 40 00 00 00', 'https://example.org/t', 'link-phone'],
  ['https://example.org/?email=someone@example.org', '', 'link-secret'],
  ['https://example.org/?x=1&email=someone%40example.org', '', 'link-secret'],
  ['https://user:password@example.org/', '', 'link-secret'],
  ['https://meet.example.org/j/1?pwd=abc', '', 'link-secret'],
  ['https://example.org/?access_token=abc', '', 'link-secret'],
  ['https://localhost/x', '', 'link-private'],
  ['http://localhost:3000', '', 'link-private'],
  ['http://127.0.0.1/x', '', 'link-private'],
  ['http://192.168.1.4/x', '', 'link-private'],
  ['http://intranet/x', '', 'link-private'],
  ['https://intranet.example.org/x', '', 'link-private'],
  ['https://nas.local/x', '', 'link-private'],
  ['file:///home/me/poster.pdf', '', 'link-private'],
  ['C:\\Users\\me\\poster.pdf', '', 'link-private'],
  ['\\\\server\\share', '', 'link-private'],
  ['https://docs.google.com/document/d/abc/edit?usp=sharing', '', 'link-private'],
  ['https://docs.google.com/forms/d/abc/edit', '', 'link-private'],
  ['https://example.org/wp-admin/post.php?post=1', '', 'link-private'],
  ['https://mail.google.com/mail/u/0/', '', 'link-private'],
  [
    'https://drive.google.com/file/d/abc/view',
    'https://drive.google.com/file/d/abc/view',
    'link-may-be-closed',
  ],
  ['https://x.sharepoint.com/:b:/g/abc', 'https://x.sharepoint.com/:b:/g/abc', 'link-may-be-closed'],
  // Asked.
  ['@bandname', '', 'link-handle'],
  ['insta: @bandname', '', 'link-words link-handle'],
  ['https://example.con/x', '', 'link-misspelt'],
  ['https://example.ogr', '', 'link-misspelt'],
  ['https://example,org/x', '', 'link-misspelt'],
  ['https://example..org', '', 'link-misspelt'],
  ['https://ww.example.org', '', 'link-misspelt'],
  ['wwww.example.org', '', 'link-misspelt'],
  ['https://раypal.example.org', '', 'link-misspelt'],
  ['https://example.org/ahttps://example.net/b', '', 'link-misspelt'],
  ['https://www.youtube.com/watch?v=abc&si=defhttps://example.org/', '', 'link-misspelt'],
  ['<i frame src="https://video.example.org/e/1"></iframe>', '', 'link-unreadable'],
  [
    'https://example.org/?fbclid=1#https://example.org/?gclid=1',
    'https://example.org/#https://example.org/',
    'link-tracking',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa!&h=x',
    'https://example.org/a',
    'link-completed',
  ],
  [
    'https://www.youtube.com/watch?v=abc&si=https://example.org/a',
    'https://www.youtube.com/watch?v=abc&si=https://example.org/a',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fb)&h=x',
    'https://example.org/b',
    'link-completed',
  ],
  ['https://example.org/t@someone@example.org', '', 'link-secret'],
  ['https://social.example.org/@band@example.net', 'https://social.example.org/@band@example.net'],
  ['https://example.org/a;?utm_source=x', 'https://example.org/a', 'link-tracking'],
  ['https://example.org/?a=1&utm_source=xhttps://example.net/', '', 'link-misspelt'],
  [
    'https://archive.example.org/web/2027/https://example.net/',
    'https://archive.example.org/web/2027/https://example.net/',
  ],
  ['//example.org/https://[t](https://example.net/t_(x))', 'https://example.net/t_(x)', 'link-unreadable'],
  ['https://example.org/a b', '', 'link-unreadable'],
  ['https://example.org/a b https://example.net/', 'https://example.net/', 'link-unreadable'],
  ['https://exa mple.org', '', 'link-private link-unreadable'],
  ['https://exa mple.org/x', '', 'link-private link-unreadable'],
  ['Come along.It is fun', '', 'link-unreadable'],
  ['a long paragraph without any address at all', '', 'link-unreadable'],
  ['poster.jpg', '', 'link-unreadable'],
  ['https://example.org/a“b', '', 'link-unreadable'],
  ['javascript:alert(1)', '', 'link-unreadable'],
  ['ftp://example.org/x', '', 'link-unreadable'],
  ['data:image/png;base64,AAAA', '', 'link-unreadable'],
  ['https://example.org/"onload=', '', 'link-unreadable'],
  ['https://', '', 'link-unreadable'],
  ['19.30', '', 'link-unreadable'],
];

const ALL = CASES.map(([cell, links, codes = '']) => [cell, links, codes] as const);

describe('parseLinks', () => {
  it.each(ALL)('reads %j', (cell, links, codes) => {
    const { value, ...found } = read(cell);
    expect([value.join(' '), codesOf(found)]).toEqual([links, codes]);
  });

  it.each(ALL)('suggests for %j only what settles it', (cell) => {
    expect(unresolved(cell, read)).toEqual([]);
  });

  it('names what it took out, and offers what may be meant', () => {
    expect(read('https://example.org/?fbclid=1&utm_term=2').findings[0]!.parameters.value).toBe(
      'fbclid, utm_term',
    );
    expect(read('@name').findings[0]!.suggestions![0]).toBe('https://www.instagram.com/name');
    expect(read('https://example.con/x').findings[0]!.suggestions).toEqual(['https://example.com/x']);
    expect(read('https://example.org/?a=1&email=x@example.org').findings[0]!.suggestions).toEqual([
      'https://example.org/?a=1',
    ]);
    expect(read('https://docs.google.com/forms/d/abc/edit').findings[0]!.suggestions).toEqual([
      'https://docs.google.com/forms/d/abc/viewform',
    ]);
    expect(read('https://example.org/a b').findings[0]!.suggestions).toEqual([
      'https://example.org/a%20b',
      'https://example.org/a',
    ]);
  });

  it('does not repeat a password', () => {
    expect(JSON.stringify(read('https://user:hunter2@example.org/'))).not.toContain('hunter2');
  });

  const anything = anyCell(CASES.map(([cell]) => cell));

  it('loses no address to a formula that was never closed before it', () => {
    const { value, findings } = read(
      '=HYPERLINK("https://one.example/t";"A" =HYPERLINK("https://two.example/t";"B")',
    );
    expect(value).toEqual(['https://two.example/t']);
    expect(JSON.stringify(findings)).toContain('one.example');
  });

  it('publishes only web addresses, and never a mail address or a phone number', async () => {
    await always(
      fc.property(anything, (cell) => {
        const { value, findings } = read(cell);
        for (const link of value) {
          expect(isWebAddress(link)).toBe(true);
          expect(link).not.toMatch(
            /(?<!\/@[\w.%+-]*)someone(@|%40)example\.(org|net)|^mailto|hunter2|^https?:\/\/localhost(?:[/:?#]|$)/,
          );
        }
        // An address that neither goes public nor is spoken of is lost.
        if (!isAsked({ findings })) {
          const message = JSON.stringify([value, findings]).toLowerCase();
          for (const [, host = ''] of cell.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/gi))
            expect(message).toContain(host.toLowerCase());
        }
        if (value.length === 0 && /[\p{L}\p{N}]{2}/u.test(cell)) expect(findings.length).toBeGreaterThan(0);
        expect(unresolved(cell, read)).toEqual([]);
      }),
    );
  });

  it('reads what it publishes as the same, without a word', async () => {
    await always(
      fc.property(anything, (cell) => {
        const { value, findings } = read(cell);
        if (findings.some(({ code }) => code === 'link-may-be-closed')) return;
        expect(read(value.join('\n'))).toEqual({ value, findings: [] });
      }),
    );
  });
});

const IMAGES: readonly (readonly [cell: string, image: string | null, codes: string])[] = [
  ['', null, ''],
  ['https://images.example.org/a.jpg', 'https://images.example.org/a.jpg', ''],
  ['https://images.example.org/a', 'https://images.example.org/a', ''],
  ['![x](https://images.example.org/a.png)', 'https://images.example.org/a.png', ''],
  ['=IMAGE("https://images.example.org/a.png")', 'https://images.example.org/a.png', ''],
  ['<img src="https://images.example.org/a.png" alt="x">', 'https://images.example.org/a.png', ''],
  ['https://a.example.org/1.jpg https://a.example.org/2.jpg', 'https://a.example.org/1.jpg', 'image-several'],
  ['https://example.org/page.html', null, 'image-is-page'],
  ['https://example.org/poster.pdf', null, 'image-is-page'],
  ['https://example.org/', null, 'image-is-page'],
  ['https://www.instagram.com/p/abc/', null, 'image-is-page'],
  ['https://www.youtube.com/watch?v=abc', null, 'image-is-page'],
  ['https://drive.google.com/file/d/abc/view', null, 'image-is-page'],
  ['https://www.dropbox.com/s/abc/a.jpg?dl=0', null, 'image-is-page'],
  ['https://commons.example.org/wiki/File:A.jpg', null, 'image-is-page'],
  ['poster.jpg', null, 'link-unreadable'],
  ['htp://example.org, affiche', null, 'link-unreadable'],
  [
    'https://example.org/ https://x.sharepoint.com/:b:/g/abc',
    'https://x.sharepoint.com/:b:/g/abc',
    'link-may-be-closed image-is-page',
  ],
];

describe('parseImage', () => {
  it.each(IMAGES)('reads %j', (cell, image, codes) => {
    const { value, ...found } = parseImage(cell);
    expect([value, codesOf(found)]).toEqual([image, codes]);
    expect(unresolved(cell, parseImage)).toEqual([]);
  });

  it('gives one address of a picture, or says why there is none', async () => {
    await always(
      fc.property(anyCell([...IMAGES, ...CASES].map(([cell]) => cell)), (cell) => {
        const { value, findings } = parseImage(cell);
        if (value !== null) {
          expect(isWebAddress(value)).toBe(true);
          expect(value).not.toMatch(
            /^[^?#]*\.(?:html?|pdf|docx?)$|^https?:\/\/(?:www\.)?(?:instagram\.com\/|youtube\.com\/watch\?)/i,
          );
          const isClosed = findings.some(({ code }) => code === 'link-may-be-closed');
          if (!isClosed) expect(parseImage(value)).toEqual({ value, findings: [] });
        } else if (/[\p{L}\p{N}]{2}/u.test(cell)) expect(findings.length).toBeGreaterThan(0);
        expect(unresolved(cell, parseImage)).toEqual([]);
      }),
    );
  });
});
