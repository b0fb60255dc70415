// Opens a desk whose sidebar shows a page made for looking around in its frame.

import type { Browser, Frame } from 'playwright-core';
import { frameIn, type OpenPage, openPage } from './open-page.ts';

export const PROBE =
  '<!doctype html>\n<html lang="en"><title>Probe</title><body class="probe"><p>Probe</p></body></html>\n';
const SCRIPT = `
function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('probe').setTitle('Probe')); }
function echo() { return Array.prototype.slice.call(arguments); }
function fail() { throw new Error('no such luck'); }
function dated() { return { when: new Date(0) }; }
function goTo() { SpreadsheetApp.getActive().getSheets()[0].getRange('C3').activate(); return 'went'; }
function whoAmI() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]; }
`;

export interface Probe extends OpenPage {
  readonly frame: Frame;
}

/** The desk's page with this HTML in its sidebar. */
export async function openProbe(browser: Browser, html = PROBE): Promise<Probe> {
  const open = await openPage(browser, { script: SCRIPT, files: { 'probe.html': html } });
  return { ...open, frame: await frameIn(open.page, '.sidebar') };
}

/** What `google.script.run` comes to in a frame: the result, or the name and message of the error. */
export function call(frame: Frame, name: string, args = ''): Promise<unknown> {
  return frame.evaluate<unknown>(`new Promise((resolve) => {
    try {
      google.script.run.withSuccessHandler((result) => resolve({ result }))
        .withFailureHandler((error) => resolve({ name: error.name, message: error.message, isError: error instanceof Error }))
        .${name}(${args});
    } catch (error) { resolve({ thrown: String(error) }); }
  })`);
}
