import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';

/** Words between "before" and what had not yet been given. */
const first =
  /^(the|a|an|any|her|his|their|our|my|first|1st|very|initial|starting|start|we|i|began|beginning|of)$/;

/**
 * "2 view films before the first adjustment": beside something next door it tells when that was done. The adjustment itself was not
 * yet given.
 */
export function onlyBefore(draft: Draft): Draft {
  if (draft.durations.length > 0 || seen(draft, 'next-door').length === 0) return draft;
  const mentions = draft.mentions.filter((mention) => !isOnlyWhen(draft, mention));
  return mentions.length < draft.mentions.length ? draftWith(draft, { mentions }) : draft;
}

function isOnlyWhen({ tokens }: Draft, { by, from }: Mention): boolean {
  let at = from - 1;
  while (at > from - 5 && first.test(tokens[at]?.text ?? '')) at--;
  const word = tokens[at]?.text ?? '';
  const isPrior = word === 'to' && tokens[at - 1]?.text === 'prior';
  return by !== 'code' && from - 1 - at >= 1 && (word === 'before' || isPrior);
}
