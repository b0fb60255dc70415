// How often a property is tried: some 200 times in every run, with the same seed; as often as it says, and drawn anew,
// in `npm run test:long`.

const IN_EVERY_RUN = 200;

export const isLong = process.env.LONG === '1';

export function draws(long: number): number {
  return isLong ? long : Math.min(long, IN_EVERY_RUN);
}
