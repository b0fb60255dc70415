// The one script of the public pages. Everything can be read without it: it narrows the programme, and tells
// readers whose clock differs.

import { openFilters } from './filters.ts';
import { tellOwnTimes } from './own-time.ts';
import { dropBrokenPictures } from './pictures.ts';

openFilters();
tellOwnTimes();
dropBrokenPictures();
