import type { Draft } from '../draft.ts';
import { type Thing, whole } from './thing.ts';

/** Between a service and the less that was given of it. */
const lessens =
  /^([,;.-]|so|and|but|only|just|stopped|quit|at|after|did|got|do|he|she|we|i|it|for|about|made|lasted|was|tolerated)$/;
/** Behind the time nothing is told that was done in it. */
const closes = /^([-,.;:)(\n!+&?]|and|but|so|then|today|because|cuz|bc|due|since|plus|medicare|)$/;

/** Whether a service that seems left out was given, in the time that is told behind it: "couldn't tolerate TE so only 10 min". */
export function givenForLess({ tokens }: Draft, one: Thing, things: readonly Thing[]): boolean {
  const { to } = whole(one);
  const time = things.find(({ kind, from }) => kind === 'time' && from >= to);
  if (!time) return false;
  const between = tokens.slice(to, time.from);
  const isOfOther = things.some(
    (each) =>
      /^(service|adjustment)$/.test(each.kind) && whole(each).from <= time.from && time.from < whole(each).to,
  );
  const isOfIt = /^(of|for)$/.test(tokens[time.to]?.text ?? '') && tokens[time.to + 1]?.text === 'it';
  return (
    !isOfOther &&
    between.some(({ text }) => /^(only|just|stopped|quit)$/.test(text)) &&
    between.every(({ text }) => lessens.test(text)) &&
    (isOfIt || closes.test(tokens[time.to]?.text ?? ''))
  );
}
