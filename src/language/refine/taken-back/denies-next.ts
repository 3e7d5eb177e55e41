import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Span } from '../../parts/spans.ts';
import { deniesHelper } from '../../people/denies-helper.ts';
import { tells } from '../../words/word-lists.ts';

/** Whether a negation denies what stands behind it, and not how, by whom or for whose money it was given. */
export function deniesNext(draft: Draft, { from, to }: Span): (negation: Sighting) => boolean {
  return (negation) =>
    negation.to <= from &&
    draft.tokens.slice(negation.to, from).every((word) => tells(word, 'not-given/between')) &&
    !isUndenied(draft, negation) &&
    !isHowAble(draft, negation, to) &&
    !isOfPayer(draft, negation) &&
    !isOfGiver(draft, negation, from);
}

/** "Did not skip the ultrasound", "never declined": it was given. */
const isUndenied = ({ tokens }: Draft, { from }: Span): boolean =>
  tells(tokens[from], 'not-given/leaves-out') && tells(tokens[from - 1], 'not-given/denies');

/** "Wasn't able to do TE independently, 25 min with cues": how it was given is denied, not that it was. */
const isHowAble = ({ tokens }: Draft, negation: Span, to: number): boolean =>
  tokens.slice(negation.from, negation.to).some((word) => tells(word, 'not-given/able')) &&
  tells(tokens[to], 'not-given/unassisted');

/** "The PTA did not do the gait", told behind the gait and its time. */
function isOfGiver({ tokens, mentions }: Draft, negation: Sighting, from: number): boolean {
  const denied = mentions.find((mention) => mention.from === from);
  return (
    deniesHelper(tokens, negation.from) &&
    mentions.some((one) => one !== denied && one.codes.join() === denied?.codes.join())
  );
}

/** "Insurance denied the massage": a payer who refuses denies a claim, not that the service was given. */
function isOfPayer({ tokens, sightings }: Draft, { from }: Span): boolean {
  return (
    tells(tokens[from - 1], 'denial-words/refuses') ||
    sightings.some(({ slot, value, to }) => slot === 'payers' && value !== 'cash' && to === from)
  );
}
