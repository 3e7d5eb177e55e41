import { gather } from '../../../core/gather.ts';
import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

/** How far behind them the words stand that put them together. */
const NEAR = 8;

/**
 * Finds where several patients had the provider at once: "two patients at the same time", "pts together". There "the same
 * time" speaks of patients, not of services.
 *
 * @returns spans from the patients to the end of the words that put them together
 */
export function severalPatients({ tokens }: Pick<Draft, 'tokens'>): { from: number; to: number }[] {
  return gather(tokens, (word, from) => {
    if (!tells(word, 'people-words/patients') || word.raw === 'PTs') return [];
    // "Two PTs on the same patient's transfers together": those who treated, and one patient.
    if (/^(same|one|this|a|each)$/.test(tokens[from - 1]?.text ?? '')) return [];
    return togetherBehind(tokens, from);
  });
}

/** The words that put together whoever was named, soon behind them. */
function togetherBehind(tokens: Draft['tokens'], from: number): { from: number; to: number }[] {
  for (let at = from + 1; at <= from + NEAR; at++) {
    const word = tokens[at]?.text ?? '';
    if (/^[.;?!]$/.test(word)) return [];
    if (/^(together|simultaneously|concurrently)$/.test(word)) return [{ from, to: at + 1 }];
    if (word === 'at' && tokens[at + 1]?.text === 'once') return [{ from, to: at + 2 }];
    if (word === 'same' && /^(time|minutes|session|hour|slot)$/.test(tokens[at + 1]?.text ?? ''))
      return [{ from, to: at + 2 }];
  }
  return [];
}
