import type { Draft } from '../draft.ts';
import type { Thing } from './thing.ts';

/** A claim is told of. */
const ofClaim =
  /^(denied|denial|denials|denying|rejected|refused|declined|eob|paid|pays|pay|paying|appeal|claim|claims|billed|submitted)$/;

/** "97140 was refused", "they only paid 97110": of a code that was sent a payer speaks as well, and it is none that was left out. */
export const isOfClaim = ({ tokens }: Draft, one: Thing): boolean =>
  one.typed && tokens.some(({ text }) => ofClaim.test(text));
