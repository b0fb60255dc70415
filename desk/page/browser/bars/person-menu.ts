// Who the person is, and the language that Google would tell the script they speak.

import { language, me, nameOf, type PersonLanguage, remember, SECOND } from '../person.ts';
import { openMenu } from './menu.ts';

const LANGUAGES: readonly [PersonLanguage, string][] = [
  ['en', 'English'],
  ['fr', 'Français'],
];

export function openPersonMenu(button: HTMLElement, changed: () => void): void {
  const other = me === SECOND ? 'editor@example.org' : SECOND;
  const spoken = language();
  openMenu(
    [
      { label: me, isOff: true },
      { label: 'This desk is on your computer: nobody signs in', isOff: true },
      'separator',
      ...LANGUAGES.map(([code, name]) => ({
        label: `The sidebar speaks ${name}`,
        isChecked: code === spoken,
        run: () => {
          remember('language', code);
          changed();
        },
      })),
      'separator',
      { label: `Open a window as ${nameOf(other)}`, link: `/desk?as=${encodeURIComponent(other)}` },
    ],
    { label: 'You', at: { below: button }, closed: () => button.focus() },
  );
}
