import { type Draft, type Duration, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { standsBare } from '../../slots/codes/stands-bare.ts';
import { fewestMinutes } from '../../words/numbers/fewest-minutes.ts';

/** No line of a visit has more units, and no one writes fewer minutes down. */
const MOST_UNITS = 8;

/**
 * Reads "97110 x10, 97112 x8, 97140 x25" and "97110-22 97112-17" as minutes throughout: a number that is too large for
 * units, or no modifier, shows how the list is meant. "97110 x3, 97140 x1" stays units, "97140-59" a modifier.
 */
export function timesAsMinutes(draft: Draft, model: Model): Draft {
  return asMinutes(asMinutes(draft, 'x', timesOf), '-', (where, mention) => dashedOf(where, mention, model));
}

function asMinutes(
  draft: Draft,
  sign: string,
  numberOf: (draft: Draft, mention: Mention) => number | null,
): Draft {
  // "97530 x 19 min & 97140 x 7": one of them says it with its unit.
  const isBehindService = (at: number) => draft.mentions.some(({ to }) => to === at);
  const isMinutes = draft.durations.some(
    ({ from, minutes, owner }) =>
      (owner !== undefined || isBehindService(from - 1)) &&
      minutes > MOST_UNITS &&
      draft.tokens[from - 1]?.text === sign,
  );
  if (!isMinutes) return draft;
  const meant = new Map<Mention, number>();
  for (const mention of draft.mentions) {
    const number = numberOf(draft, mention);
    if (number !== null) meant.set(mention, number);
  }
  const durations: Duration[] = [...meant].map(([mention, minutes]) => ({
    from: mention.to - 1,
    to: mention.to,
    minutes,
    of: 'service',
    owner: mention.from,
  }));
  return draftWith(draft, {
    durations: [...draft.durations, ...durations].sort((a, b) => a.from - b.from),
    mentions: draft.mentions.map((mention) => (meant.has(mention) ? withoutNumber(mention, sign) : mention)),
  });
}

function withoutNumber(mention: Mention, sign: string): Mention {
  return sign === 'x'
    ? mentionWith(mention, { unitsSaid: null })
    : mentionWith(mention, { modifiersSaid: [] });
}

/** "97112 x8", read as units with the code. */
function timesOf({ tokens }: Draft, { to, unitsSaid }: Mention): number | null {
  return unitsSaid !== null && unitsSaid >= fewestMinutes.told && tokens[to - 2]?.text === 'x'
    ? unitsSaid
    : null;
}

/** "97110-22", read as a modifier; not what is one anywhere. */
function dashedOf({ tokens }: Draft, { to, modifiersSaid }: Mention, model: Model): number | null {
  const [modifier, second] = modifiersSaid;
  const isNumber =
    modifier !== undefined && second === undefined && /^\d+$/.test(modifier) && !standsBare(modifier, model);
  return isNumber && tokens[to - 2]?.text === '-' ? Number(modifier) : null;
}
