// What the desk's page is before its script runs, and what it may fetch.

import { expect, test } from 'vitest';
import { callable } from '../../../desk/page/frames.ts';
import { openDesk } from '../open-desk.ts';

test('the page names the workbook as text, and the tab to open', async () => {
  const desk = await openDesk();
  desk.workbook.settings({ title: '<script>alert(1)</script>' });
  desk.workbook.ensureTab('Second', {});
  const first = await (await desk.app.request('/desk')).text();
  expect(first).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>');
  expect(first).toContain(`data-tab="${desk.workbook.tab('Sheet1')!.id}"`);
  const second = await (await desk.app.request('/desk?tab=Second')).text();
  expect(second).toContain(`data-tab="${desk.workbook.tab('Second')!.id}"`);
  const unknown = await (await desk.app.request('/desk?tab=%3Cb%3E')).text();
  expect(unknown).toContain(`data-tab="${desk.workbook.tab('Sheet1')!.id}"`);
});

test('the page lets in what the desk itself serves, and nothing else', async () => {
  const desk = await openDesk();
  const page = await desk.app.request('/desk');
  const policy = page.headers.get('content-security-policy')!.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  for (const rule of policy) expect(rule).toMatch(/^[a-z-]+( ('self'|'none'|data:))+$/);
  const html = await page.text();
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/g))
    expect(address).toMatch(/^\/(desk\/|$)/);
  expect(html).not.toMatch(/<style|<script(?![^>]* src=)| on[a-z]+=| style=/);
});

test('a file of the page is sent once, and again only when it is another', async () => {
  const desk = await openDesk();
  for (const name of ['desk.js', 'desk.css', 'icon.svg']) {
    const first = await desk.app.request(`/desk/assets/${name}`);
    expect([name, first.status]).toEqual([name, 200]);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    const again = await desk.app.request(`/desk/assets/${name}`, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  const none = await desk.app.request('/desk/assets/other.js');
  expect([none.status, none.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
});

test('a frame’s document has no origin and may fetch nothing', async () => {
  const desk = await openDesk();
  const kept = await desk.app.request('/desk/frames', { method: 'POST', body: '<!doctype html><p>page' });
  const { path } = (await kept.json()) as { path: string };
  const frame = await desk.app.request(path);
  const policy = frame.headers.get('content-security-policy')!;
  expect(policy).toContain('sandbox allow-scripts allow-forms allow-modals allow-popups');
  expect(policy).not.toContain('allow-same-origin');
  expect(policy).not.toContain('allow-top-navigation');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  expect((await desk.app.request('/desk/frames/unknown')).status).toBe(404);
});

test('the page of a script that is too large is refused', async () => {
  const desk = await openDesk();
  const body = 'x'.repeat(10 * 1024 * 1024 + 1);
  const refused = await desk.app.request('/desk/frames', { method: 'POST', body });
  expect(refused.status).toBe(413);
});

test('a script’s top-level functions may be called from a frame, private and inner ones not', () => {
  const source = `
function publish() { return inner(); }
async function été() {}
function* steps() {}
function secret_() {}
var app = (() => {
  function inner() {}
})();
const arrow = () => 1;
function publish() {}
`;
  expect(callable([{ source }])).toEqual(['publish', 'steps', 'été']);
});
