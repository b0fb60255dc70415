// Dutch words of dates.

import type { DateWords } from './words-of-dates.ts';

export const DUTCH: DateWords = {
  months: [
    'januari jan',
    'februari feb febr',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'zondag zo zon',
    'maandag ma maa',
    'dinsdag di din dins',
    'woensdag wo woe',
    'donderdag do don',
    'vrijdag vr vrij vri',
    'zaterdag za zat',
  ],
  plurals: [
    'zondagen zondags',
    'maandagen maandags',
    'dinsdagen dinsdags',
    'woensdagen woensdags',
    'donderdagen donderdags',
    'vrijdagen vrijdags',
    'zaterdagen zaterdags',
  ],
  kinds: {
    run: 'tot tm tem met',
    and: 'en',
    or: 'of',
    filler: 'op de het dag dagen datum data alleen s',
    from: 'van vanaf',
    vague:
      'elke elk iedere ieder alle weekend weekends week weken begin half midden eind einde zomer lente voorjaar herfst ' +
      'najaar winter volgende vandaag morgen laatste eerste tweede derde vierde tussen seizoen maand maanden jaar ' +
      'wekelijks maandelijks in nacht nachten pasen pinksteren kerst diverse verschillende',
    except: 'behalve uitgezonderd niet gesloten',
    hour: 'om uur',
  },
  toBeConfirmed: 'nogniet nogtebepalen ntb nogonbekend volgt datumvolgt nogtebevestigen tebepalen tba',
};
