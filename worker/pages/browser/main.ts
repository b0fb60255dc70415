// The one script of the public pages. Everything can be read without it: it narrows the programme, follows the
// reader through the days, and tells readers whose clock differs.

import { tellPastDates } from './days-bar.ts';
import { tellOwnTimes } from './own-time.ts';
import { dropBrokenPictures } from './pictures.ts';
import { openProgramme } from './programme.ts';

openProgramme();
tellOwnTimes();
tellPastDates();
dropBrokenPictures();
