// Opens the sidebar: the page is built from `sidebar/` into one file of the bundle.

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Bandstand'));
}
