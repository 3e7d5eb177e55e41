import type { Draft } from '../draft.ts';
import { tells } from '../words/word-lists.ts';
import { type Thing, whole } from './thing.ts';

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
    between.every((word) => tells(word, 'correction-words/lessens')) &&
    (isOfIt || tokens[time.to] === undefined || tells(tokens[time.to], 'correction-words/behind-less'))
  );
}
