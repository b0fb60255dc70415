// The Bandstand menu. Every entry names an export of main.ts.

import { wordsOf } from '../words/words.ts';

/** Runs when the spreadsheet opens. A simple trigger: it may do no more than this. */
export function onOpen(): void {
  const { menu } = wordsOf('commands');
  SpreadsheetApp.getUi()
    .createMenu('Bandstand')
    .addItem(menu.openSidebar, 'showSidebar')
    .addSeparator()
    .addItem(menu.validate, 'validateEvents')
    .addItem(menu.preview, 'previewPublish')
    .addItem(menu.publish, 'publish')
    .addItem(menu.retry, 'retryDelivery')
    .addSeparator()
    .addItem(menu.place, 'placeSelected')
    .addItem(menu.reschedule, 'rescheduleSelected')
    .addItem(menu.cancelPlacement, 'cancelSelected')
    .addSeparator()
    .addItem(menu.snapshot, 'snapshotNow')
    .addItem(menu.vault, 'pullVault')
    .addItem(menu.listSnapshots, 'listSnapshots')
    .addItem(menu.verifySnapshots, 'verifySnapshots')
    .addItem(menu.restore, 'restoreSnapshot')
    .addItem(menu.daily, 'installTriggers')
    .addSeparator()
    .addItem(menu.setUp, 'setUpWorkbook')
    .addItem(menu.connect, 'connectWorker')
    .addItem(menu.selfTest, 'selfTest')
    .addToUi();
}

// Opens the sidebar: the page is built from `sidebar/` into one file of the bundle.

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Bandstand'));
}
