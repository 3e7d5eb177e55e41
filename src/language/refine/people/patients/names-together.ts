import { gather } from '../../../../core/gather.ts';
import { type Draft, seen } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import type { Cue } from './cue.ts';

/** So many words stand at most between them and the words that put them together: "Ann and Bob were in the gym together". */
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
      if (/^[,.;?!\n]$/.test(tokens[at]?.text ?? '')) return [];
      const to = endOfTogether(tokens, at);
      if (to !== null) return [{ from: behind, to, contact: 'group' as const, ofPeople: true }];
    }
    return [];
  });
}

/** Where the words behind the second name begin; null where there is none, or it is a plan, a region, a service, a day. */
function behindOther(draft: Draft, first: string, at: number): number | null {
  const { tokens, named } = draft;
  if (named.some(({ of, from }) => of !== first && from === at)) return at;
  const covers = ({ from, to }: { from: number; to: number }) => from <= at && at < to;
  const isKnown =
    [...seen(draft, 'payers'), ...seen(draft, 'region'), ...draft.mentions].some(covers) ||
    tells(tokens[at], 'day-words/days') ||
    tells(tokens[at], 'people-words/family') ||
    // "Joe with Achilles pain".
    tells(tokens[at + 1], 'adjusting/complaint');
  return /^[A-Z][a-z]+$/.test(tokens[at]?.raw ?? '') && !isKnown ? at + 1 : null;
}

/** Behind "together", "at the same time", "both doing bands"; "both on my schedule", "both knees" put nobody together. */
function endOfTogether(tokens: Draft['tokens'], at: number): number | null {
  if (/^(together|simultaneously|once)$/.test(tokens[at]?.text ?? '')) return at + 1;
  if (tokens[at]?.text === 'both') {
    const next = tokens[at + 1]?.text ?? '';
    const isPlace = next === 'on' && /^(my|our|the|his|her)$/.test(tokens[at + 2]?.text ?? '');
    return /^(on|doing|did|do|at|working|worked|in)$/.test(next) && !isPlace ? at + 1 : null;
  }
  return tokens[at]?.text === 'same' && tokens[at + 1]?.text === 'time' ? at + 2 : null;
}
