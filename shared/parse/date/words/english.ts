// English words of dates.

import type { DateWords } from './words-of-dates.ts';

export const ENGLISH: DateWords = {
  months: [
    'January jan',
    'February feb febr',
    'March mar',
    'April apr',
    'May',
    'June jun',
    'July jul',
    'August aug',
    'September sept sep',
    'October oct',
    'November nov',
    'December dec',
  ],
  weekdays: [
    'Sunday sun',
    'Monday mon',
    'Tuesday tues tue',
    'Wednesday weds wed',
    'Thursday thurs thur thu',
    'Friday fri',
    'Saturday sat',
  ],
  plurals: ['Sundays suns', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'],
  kinds: {
    run: 'to until till til through thru bis',
    and: 'and',
    or: 'or',
    filler: 'the on of date dates this daily only',
    from: 'from starting',
    vague:
      'every each weekend weekends week weeks we wc wb commencing beginning mid early late end summer spring autumn ' +
      'fall winter next today tomorrow last second third fourth between season month year weekly monthly in night ' +
      'nights easter christmas various ongoing onwards',
    first: 'first',
    except: 'except excluding excl not closed but',
  },
  toBeConfirmed:
    'tbc tba tbd tobeconfirmed tobeannounced tobedecided datetbc datetba datetbd datetobeconfirmed datetobeannounced',
};
