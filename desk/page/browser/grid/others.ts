// Where other people are: an outline in their colour, with their name on it.

import type { OtherPerson } from './adapter.ts';
import { cellColours } from './colours.ts';
import type { Marks } from './marks.ts';

/** Draws people's places; gives what takes new ones, and what draws them again when lines have moved. */
export function openOthers(marks: Marks): { show(others: OtherPerson[]): void; draw(): void } {
  let shown: OtherPerson[] = [];
  function draw(): void {
    for (const { email, name, color, area } of shown) {
      for (const element of marks.put(`other ${email}`, 'grid-other', area)) {
        element.style.setProperty('--other', color);
        element.style.setProperty('--other-ink', cellColours({ background: color }, 'light').color ?? '#fff');
        element.classList.toggle('is-at-top', area.row === 1);
        if (element.dataset.name !== name) element.dataset.name = name;
      }
    }
  }
  return {
    show(others) {
      for (const { email } of shown) {
        if (!others.some((other) => other.email === email)) marks.put(`other ${email}`, '', null);
      }
      shown = others;
      draw();
    },
    draw,
  };
}
