import type { Draft } from '../../../draft.ts';
import { behindVerb, type Place } from './at-work.ts';
import type { Giver } from './givers.ts';

/** "PT and PTA together", "the PTA and I both": two clinicians at once; "PT and PTA, 30 min": nobody said whose minutes. */
export function together({ tokens }: Draft, givers: Omit<Giver, 'by'>[]): Omit<Giver, 'by'>[] {
  const joined: Omit<Giver, 'by'>[] = [];
  for (const giver of givers) {
    const last = joined.at(-1);
    const between = last && tokens.slice(last.to, giver.from);
    const near = tokens.slice(giver.to, giver.to + 6);
    const side =
      last &&
      last.who !== giver.who &&
      // "Me (PT) and my PTA both".
      between?.every(({ text }) => /^(and|n|&|\+|\/|or|with|the|my|\))$/.test(text));
    const both = near.some(({ text }) => /^(together|both|simultaneously|jointly)$/.test(text));
    const time = tokens.slice(Math.max(0, (last?.from ?? 0) - 2), last?.from ?? 0);
    const people = [last?.who, giver.who];
    if (side && both) joined[joined.length - 1] = { from: last.from, to: giver.to, who: 'together' };
    else if (
      side &&
      people.includes('assistant') &&
      people.includes('therapist') &&
      !time.some(({ kind }) => kind === 'number')
    )
      joined[joined.length - 1] = { from: last.from, to: giver.to, who: 'either' };
    else joined.push(giver);
  }
  return joined;
}

/** Whether a time stands right behind who gave it. */
export function hasTime({ tokens, durations }: Draft, { to }: Place): boolean {
  const next = behindVerb(tokens, to);
  return durations.some(({ from }) => from === next);
}
