import { type Draft, seen } from '../../draft.ts';
import type { Span } from '../../parts/spans.ts';
import { tells } from '../../words/word-lists.ts';

/** A name of whose something is: "my CA", "our front desk". */
const owner = /^(my|our|the|a|an|your|his|her|their|new|old|one|another)$/;
/** So many words behind a helper may tell what they gave. */
const REACH = 7;

/**
 * "Some plan told my CA to", "the receptionist says it is bundled", "asked our tech": a helper who only said or was told something, and
 * treated nobody.
 *
 * @returns whether words are nothing but the name of such a helper
 */
export function speaksOnly(draft: Draft): (sighting: Span) => boolean {
  const helpers = [...seen(draft, 'clinicians', 'aide'), ...seen(draft, 'clinicians', 'student')];
  const speakers = helpers.filter(
    (helper) => (isSpokenTo(draft, helper) || speaks(draft, helper)) && !treats(draft, helper),
  );
  return ({ from, to }) => speakers.some((one) => one.from <= from && to <= one.to);
}

/** "Told my CA", "asked the receptionist". */
function isSpokenTo({ tokens }: Draft, { from }: Span): boolean {
  let at = from - 1;
  while (owner.test(tokens[at]?.text ?? '')) at -= 1;
  return tells(tokens[at], 'at-work/is-told');
}

/** "My CA says", "our tech swears". */
const speaks = ({ tokens }: Draft, { to }: Span): boolean => tells(tokens[to], 'at-work/of-opinion');

/** "Asked my tech to run the bands", "the tech said hi and set her up": gave something all the same. */
const treats = ({ tokens }: Draft, { to }: Span): boolean =>
  tokens.slice(to, to + REACH).some((word) => tells(word, 'at-work/gives'));
