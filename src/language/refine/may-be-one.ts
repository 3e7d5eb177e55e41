import type { Mention } from '../draft.ts';

/** "Pushing the wheelchair, up ramps": whether all words of a message may name one service. */
export function mayBeOne([first, ...others]: readonly Mention[]): boolean {
  return first?.codes.some((code) => others.every(({ codes }) => codes.includes(code))) === true;
}
