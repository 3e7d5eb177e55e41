import { gather } from '../../../core/gather.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Cue } from './contact-cues.ts';

/** So far behind them the words stand that put them together. */
const NEAR = 5;

/**
 * "Ann and Bob together 15 doing balance", "Joe + Al at the same time": of the names only their places are kept, and a second one that
 * nobody knows is a word with a capital. Beside a word for who treats they are clinicians.
 */
export function namesTogether(draft: Draft): Cue[] {
  const { tokens } = draft;
  const clinicians = seen(draft, 'clinicians');
  return gather(draft.named, ({ of, from }) => {
    if (!/^(and|&|\+|n|with|w)$/.test(tokens[from]?.text ?? '')) return [];
    const behind = behindOther(draft, of, from + 1);
    if (behind === null || clinicians.some((one) => Math.abs(one.from - from) < 4)) return [];
    for (let at = behind; at < behind + NEAR; at++) {
      if (/^[.;?!]$/.test(tokens[at]?.text ?? '')) return [];
      const to = endOfTogether(tokens, at);
      if (to !== null) return [{ from: behind, to, contact: 'group' as const, ofPeople: true }];
    }
    return [];
  });
}

/** Where the words behind the second name begin; null where there is none. */
function behindOther({ tokens, named }: Draft, first: string, at: number): number | null {
  if (named.some(({ of, from }) => of !== first && from === at)) return at;
  return /^[A-Z][a-z]+$/.test(tokens[at]?.raw ?? '') ? at + 1 : null;
}

/** Behind "together", "at the same time". */
function endOfTogether(tokens: Draft['tokens'], at: number): number | null {
  if (/^(together|both|simultaneously|once)$/.test(tokens[at]?.text ?? '')) return at + 1;
  return tokens[at]?.text === 'same' && tokens[at + 1]?.text === 'time' ? at + 2 : null;
}
