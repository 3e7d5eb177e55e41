import type { Count } from '../draft.ts';
import type { Token } from '../words/tokens.ts';
import { tells } from '../words/word-lists.ts';
import type { ToldBeside } from './counted-beside.ts';
import type { NumberTold } from './counts.ts';
import { countsPatients } from './counts-patients.ts';
import { areRegionsInAll } from './regions-in-all.ts';

/** What is counted, each by a list of intents/vocabulary/counted.yml. */
const nouns = ['regions', 'muscles', 'patients', 'caregivers', 'units', 'days'] as const;
/** Regions of the spine. */
const ALL = 5;
/** So many muscles are needled on one day; a needle is longer than so many millimetres. */
const MOST_MUSCLES = 12;

/** What a number counts by the word behind it, or by what else the message tells; null where nothing says. */
export function nounCounted(
  tokens: readonly Token[],
  { from, end, to, value }: NumberTold,
  beside: ToldBeside,
): Count['noun'] | null {
  const word = tokens[to]?.text ?? '';
  // "8 of u/s" is ultrasound.
  if (word === 'u' && /^[/.]$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === 's') return null;
  // "DN 4 mm": muscles, where needles are told of; they have their own length in millimetres.
  if (word === 'mm' && value <= MOST_MUSCLES && beside.needling()) return 'muscles';
  const named = nouns.find((thing) => tells(tokens[to], `counted/${thing}`));
  if (named) return named;
  if (countsPatients(tokens, from, to)) return 'patients';
  const areAll = (value === ALL && tokens[from - 1]?.text === 'all') || areRegionsInAll(tokens, end, value);
  return areAll && beside.adjusting() ? 'regions' : null;
}
