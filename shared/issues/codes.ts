// Every kind of Issue there is: how grave it is, what an editor reads, and how to mend it.
// `{name}` is filled from the finding's parameters.

export type Severity = 'error' | 'warning' | 'note';

interface IssueKind {
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
}

const error = (message: string, mend: string): IssueKind => ({ severity: 'error', message, mend });
const warning = (message: string, mend: string): IssueKind => ({ severity: 'warning', message, mend });
const note = (message: string, mend = ''): IssueKind => ({ severity: 'note', message, mend });

export const ISSUES = {
  // The workbook
  'tab-missing': error(
    'The tab “{tab}” is gone.',
    'Bring it back from version history, or run “Set up workbook”.',
  ),
  'header-duplicate': error('{first} and {second} both mean “{header}”.', 'Keep one of the two columns.'),
  'header-blank': error(
    '{cell} has no header, but there is data below it.',
    'Write a header, or clear the column.',
  ),
  'header-missing': error(
    'There is no column “{header}”.',
    'Add the header in row 1, or run “Set up workbook”.',
  ),
  'column-unknown': note(
    'The column “{header}” ({cell}) is not one Bandstand knows: it is kept, and never published.',
  ),
  'column-missing': warning(
    'There is no column “{header}”, so every event is published without it.',
    'Put the header back in row 1, or run “Set up workbook”.',
  ),
  'cells-merged': error(
    'The cells {range} are merged, so all but the first read as empty.',
    'Choose Format → Merge cells → Unmerge.',
  ),
  'table-too-long': error(
    'The tab has {rows} rows; {limit} is the most that can be published.',
    'Move old rows to another tab.',
  ),
  'time-zones-differ': error(
    'The clocks disagree: the programme says {programme}, the spreadsheet {spreadsheet}, the script {script}.',
    'Set all three to one zone: Settings tab, File → Settings, and timeZone in the script’s manifest.',
  ),
  'setting-invalid': error('The setting “{name}” cannot be “{value}”.', '{expected}'),
  'setting-missing': error('The setting “{name}” is empty.', '{expected}'),
  'setting-unknown': note('“{name}” is not a setting Bandstand knows; it has no effect.'),

  // A cell
  'cell-broken': error('The formula in {header} gives {value}.', 'Mend the formula, or type the value.'),
  'cell-too-long': error(
    '{header} has {characters} characters; {limit} is the most a cell can carry.',
    'Shorten it.',
  ),
  'date-in-text': warning(
    '{header} holds a date ({value}), not text: Sheets may have changed what was typed.',
    'Format the cell as plain text and type it again.',
  ),
  'date-was-typed': note('The date was pasted as a Sheets date and is read as {value}.'),
  'text-cleaned': note('Invisible control characters in {header} are left out.'),

  // An event
  'title-missing': error('There is no title.', 'Write one, or set Status to draft.'),
  'row-emptied': error(
    'The row is empty but still holds the key {key}.',
    'Bring its cells back, or delete the whole row to remove the event.',
  ),
  'status-unknown': error(
    '“{value}” is not a status.',
    'Choose draft, scheduled, cancelled, postponed or moved.',
  ),
  'date-missing': error('There is no date.', 'Write one as 2027-06-19.'),
  'date-unreadable': error('“{value}” cannot be read as a date.', 'Write it as 2027-06-19 or 19/06/2027.'),
  'date-impossible': error('“{value}” is a day that does not exist.', 'Correct the day or the month.'),
  'date-ambiguous': error(
    '“{value}” can be {dayFirst} or {monthFirst}.',
    'Write the one you mean as {dayFirst} or {monthFirst}, or set Date order in Settings.',
  ),
  'date-repeated': error(
    'The date {value} stands there twice.',
    'Keep one, or give each its own start time.',
  ),
  'dates-too-many': error(
    'That makes {count} dates; {limit} is the most for one event.',
    'Shorten the run, or make a second event.',
  ),
  'date-outside-season': warning(
    '{value} is outside the season ({start} to {end}).',
    'Correct the date, or the season in Settings.',
  ),
  'end-date-before-date': error(
    'The last day ({end}) is before the first ({start}).',
    'Correct one of the two.',
  ),
  'end-date-with-list': error(
    'Date is a list of days, so End Date has no meaning.',
    'Clear End Date, or keep one first day in Date.',
  ),
  'time-unreadable': error(
    '“{value}” in {header} cannot be read as a time.',
    'Write it as 19:30, or as tbc.',
  ),
  'time-impossible': error(
    '“{value}” in {header} is not a time of day.',
    'Hours go from 00 to 23, minutes from 00 to 59.',
  ),
  'time-missing': note('There is no start time: visitors read “time to be confirmed”.'),
  'start-missing': error('There is an end time but no start time.', 'Write the start time as 19:30.'),
  'start-at-midnight': error(
    'A start at 24:00 on {value} is midnight of the next day.',
    'Write {next} with 00:00 if that is meant.',
  ),
  'end-left-out': warning(
    'The end time {value} is left out, because the start is not a time.',
    'Write the start time, or clear the end.',
  ),
  'night-or-two': error(
    'From {start} to {end}, overnight: that can be one night or two.',
    'Clear End Date if it is one night; write both dates in Date if it is two.',
  ),
  'end-equals-start': error('It starts and ends at {value}.', 'Correct one of the two, or clear the end.'),
  'night-long': warning(
    'It ends ({end}) before it starts ({start}), which is read as {hours} hours into the next day.',
    'Check the two times.',
  ),
  'time-skipped': error(
    '{value} does not exist: the clocks go forward in {zone} at that moment.',
    'Choose a time before or after the change.',
  ),
  'time-twice': warning(
    '{value} happens twice as the clocks go back in {zone}; the first one is taken.',
    'Choose another time if the second is meant.',
  ),
  'price-unreadable': warning(
    'The price “{value}” cannot be read, so it is shown as typed and counts as unknown.',
    'Write it as Free, €12 or €8–15.',
  ),
  'link-unreadable': warning(
    '“{value}” in {header} is not a web address, so it is left out.',
    'Write it in full, beginning with https:// and the host.',
  ),
  'coordinate-unreadable': warning(
    '“{value}” is not a {header}, so the place has no point on the map.',
    'Write decimal degrees such as 47.2184.',
  ),
  'coordinate-alone': warning(
    'Only one of Latitude and Longitude is there, so the place has no point on the map.',
    'Fill in the other.',
  ),
  'setting-word-unknown': warning(
    '“{value}” is not a setting, so it is left out.',
    'Choose indoor, outdoor or online.',
  ),
  'pick-unreadable': warning(
    '“{value}” in Pick is neither yes nor no; it counts as no.',
    'Write yes, or clear it.',
  ),
  'key-invalid': error(
    '“{value}” cannot be an event key.',
    'Use letters, digits, - and _, 64 at most; or clear it to get a new one.',
  ),
  'key-duplicate': error(
    'The key {key} also stands in row {other}.',
    'If this row is a copy, clear its Event Key and Occurrences; it gets its own.',
  ),
  'key-moved': error(
    'This row holds the key {key}, but it is the published event {owner}, whose key stands in another row.',
    'The rows were sorted without column A: undo that sort.',
  ),
  'key-unclear': error(
    'This looks like a published event whose key is gone, but it could be more than one: {keys}.',
    'Put the right key back into Event Key; version history shows it.',
  ),
  'key-restored': warning(
    'This is the published event {key}, whose key stood nowhere any more; it gets it back.',
    'If it is another event, change its title or date, clear Event Key, and validate.',
  ),
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUES;
