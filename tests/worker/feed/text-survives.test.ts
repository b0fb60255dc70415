import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nothingIn } from '../../../shared/parse/nothing.ts';
import { cleanText, oneLine } from '../../../shared/text.ts';
import { checkCalendar } from '../../checkers/calendar.ts';
import { editionOf, entriesOf } from './calendar/read.ts';
import { publicationOfRows, publish } from './sample.ts';

/** Texts as people and attackers type them: any Unicode at all, and what formats give a meaning to. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '<script>',
    '</script><!--',
    '"onload="',
    "'",
    '&amp;',
    '\\n',
    '\\',
    ';',
    ',',
    '\r\n',
    ':',
    '\u2028',
  ),
);
const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

it('carries any title and description whole into JSON and calendars, and escapes them in HTML', async () => {
  const cases = fc.tuple(
    text.filter((each) => oneLine(each) !== ''),
    // What names nothing, such as a dash alone, is left out of a description.
    text.filter((each) => nothingIn(cleanText(each)) === null),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([title, description]) => {
      const row = { 'Event Key': 'e', Date: '2027-06-19', 'Start Time': '19:30' };
      const [message, result] = [oneLine(title), cleanText(description)];
      // Past the cells, which would take markup for what it stands for.
      const { events: read } = publicationOfRows([{ ...row, Title: 'A title' }]);
      const edition = await editionOf(
        publish(read.map((event) => ({ ...event, title: message, description: result || null }))),
      );

      const { events } = JSON.parse(edition.json.in('identity').body.toString());
      expect(events[0]).toMatchObject({ title: message, description: result || null });

      const calendar = edition.calendar.in('identity').body;
      expect(checkCalendar(calendar)).toEqual([]);
      expect(entriesOf(calendar.toString())[0]).toMatchObject({ summary: message, description: result });

      const page = edition.pages.event('e').document.in('identity').body.toString();
      const body = page.slice(page.indexOf('<body>'));
      expect(unescaped(/<h1>([\s\S]*?)<\/h1>/.exec(body)![1]!)).toBe(message);
      expect(body).not.toMatch(/<script|<!--|\son\w+=/i);
      if (result !== '') {
        expect(unescaped(/<p class="words">([\s\S]*?)<\/p>/.exec(body)![1]!)).toBe(result);
      }
      const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)![1]!);
      expect(data.name).toBe(message);
    }),
    { numRuns: 150 },
  );
});

function unescaped(html: string): string {
  expect(html).not.toMatch(/[<>"']/);
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
