import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';

const sign = /^[,;+&/]$/;
/** Between the services and the minutes of a row: "20 15 10 te mt us", "20 15 and 10 for te mt and us". */
const ofRow = /^(\d{1,3}|and|n|for|min|mins|minutes|each)$/;
/** Of a longer message something else is told as well. */
const LONGEST_ROW = 12;

/** "Us, te, mt and cmt", "te us mt": alone between the signs of a list, beside a service, or in a message of nothing but services. */
export function standsInList(
  { from, to }: { from: number; to: number },
  { tokens, sightings }: Draft,
  ordinary: Model['ordinary'],
): boolean {
  const isService = (at: number): boolean =>
    !ordinary.has(tokens[at]?.text ?? '') &&
    sightings.some((one) => /^(name|phrase|shorthand)$/.test(one.slot) && one.from <= at && at < one.to);
  const isApart = (at: number): boolean => tokens[at] === undefined || sign.test(tokens[at]?.text ?? '');
  if (isApart(from - 1) && isApart(to)) {
    // "TE 20, us, ice".
    const timed = tokens[from - 2]?.kind === 'number' ? from - 3 : from - 2;
    return isService(timed) || isService(to + 1);
  }
  const hasNumber = tokens.some(({ kind }) => kind === 'number');
  return (
    tokens.length > 2 &&
    tokens.length <= LONGEST_ROW &&
    tokens.every(
      ({ text }, at) =>
        sign.test(text) || (hasNumber && ofRow.test(text)) || (from <= at && at < to) || isService(at),
    )
  );
}
