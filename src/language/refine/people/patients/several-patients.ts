import { gather } from '../../../../core/gather.ts';
import type { Draft } from '../../../draft.ts';
import { tells } from '../../../words/word-lists.ts';
import { arePatients } from './named-patients.ts';

/** How far behind them the words stand that put them together. */
const NEAR = 8;

/**
 * Finds where several patients had the provider at once: "two patients at the same time", "pts together", "had A and B at once". There "the same
 * time" speaks of patients, not of services.
 *
 * @returns spans from the patients to the end of the words that put them together
 */
export function severalPatients({ tokens }: Pick<Draft, 'tokens'>): { from: number; to: number }[] {
  return gather(tokens, (word, from) => {
    if (arePatients(tokens, from))
      return togetherBehind(tokens, from + 3, /^(together|both|simultaneously)$/);
    if (!tells(word, 'people-words/patients') || word.raw === 'PTs') return [];
    // "Two PTs on the same patient's transfers together": those who treated, and one patient.
    if (/^(same|one|this|a|each)$/.test(tokens[from - 1]?.text ?? '')) return [];
    return togetherBehind(tokens, from + 1, /^(together|simultaneously|concurrently)$/);
  });
}

/** The words that put together whoever was named, soon behind them. */
function togetherBehind(
  tokens: Draft['tokens'],
  from: number,
  together: RegExp,
): { from: number; to: number }[] {
  for (let at = from; at < from + NEAR; at++) {
    const word = tokens[at]?.text ?? '';
    if (/^[.;?!]$/.test(word)) return [];
    if (together.test(word)) return [{ from: from - 1, to: at + 1 }];
    if (word === 'at' && tokens[at + 1]?.text === 'once') return [{ from: from - 1, to: at + 2 }];
    if (word === 'same' && /^(time|minutes|session|hour|slot)$/.test(tokens[at + 1]?.text ?? ''))
      return [{ from: from - 1, to: at + 2 }];
  }
  return [];
}
