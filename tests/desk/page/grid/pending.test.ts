import { expect, it } from 'vitest';
import { TypedTexts } from '../../../../desk/page/browser/grid/pending.ts';

const place = { row: 5, column: 3 };
const changed = () => true;

it.each(['answer first', 'row first'])('shows a text until its row and its answer have come: %s', (order) => {
  const texts = new TypedTexts();
  const own = texts.put(place, 'new');
  if (order === 'answer first') texts.answer(own, true);
  else texts.arrived(5, 1, changed);
  expect(texts.waiting(place)).toBe('new');
  if (order === 'answer first') texts.arrived(5, 1, changed);
  else texts.answer(own, true);
  expect(texts.waiting(place)).toBeUndefined();
  expect(texts.refused(place)).toBeUndefined();
});

it('keeps what was refused until it is taken up again or dropped', () => {
  const texts = new TypedTexts();
  expect(texts.answer(texts.put(place, 'wrong'), false)).toEqual(place);
  expect(texts.waiting(place)).toBeUndefined();
  expect(texts.refused(place)).toBe('wrong');
  texts.put(place, 'right');
  expect(texts.refused(place)).toBeUndefined();
});

it('does not let the answer to an older text end a newer one', () => {
  const texts = new TypedTexts();
  const first = texts.put(place, 'one');
  texts.put(place, 'two');
  texts.answer(first, false);
  expect(texts.waiting(place)).toBe('two');
  expect(texts.refused(place)).toBeUndefined();
});

it('is not ended by a row that somebody else changed elsewhere', () => {
  const texts = new TypedTexts();
  const own = texts.put(place, 'mine');
  texts.arrived(5, 1, () => false);
  texts.answer(own, true);
  expect(texts.waiting(place)).toBe('mine');
});

it('moves with its row, and goes with it', () => {
  const texts = new TypedTexts();
  const own = texts.put(place, 'moving');
  texts.spliced(2, 0, 3);
  expect(texts.waiting({ row: 8, column: 3 })).toBe('moving');
  expect(texts.answer(own, false)).toEqual({ row: 8, column: 3 });
  texts.spliced(8, 1, 0);
  expect(texts.refused({ row: 8, column: 3 })).toBeUndefined();
});
