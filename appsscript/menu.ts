// The Bandstand menu. Every entry names an export of main.ts.

/** Runs when the spreadsheet opens. A simple trigger: it may do no more than this. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Bandstand')
    .addItem('Open sidebar', 'showSidebar')
    .addSeparator()
    .addItem('Validate', 'validateEvents')
    .addItem('Preview what visitors will see', 'previewPublish')
    .addItem('Publish', 'publish')
    .addItem('Retry delivery', 'retryDelivery')
    .addSeparator()
    .addItem('Take a snapshot', 'snapshotNow')
    .addItem('Set up workbook', 'setUpWorkbook')
    .addItem('Connect to the worker…', 'connectWorker')
    .addItem('Self-test', 'selfTest')
    .addToUi();
}
