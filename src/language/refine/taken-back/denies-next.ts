import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Span } from '../../parts/spans.ts';
import { deniesHelper } from '../../people/denies-helper.ts';
import { tells } from '../../words/word-lists.ts';

/** A payer who refuses denies a claim, not that the service was given. */
const payers = /^(insurance|insurer|payer|plan|carrier|they|company|claim)$/;

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
  /^(skip|skipped|refused|declined|held|deferred|omitted)$/.test(tokens[from]?.text ?? '') &&
  /^(not|never|dont|didnt|doesnt|wont|cant|nobody)$/.test(tokens[from - 1]?.text ?? '');

/** "Wasn't able to do TE independently, 25 min with cues": how it was given is denied, not that it was. */
const isHowAble = ({ tokens }: Draft, negation: Span, to: number): boolean =>
  tokens
    .slice(negation.from, negation.to)
    .some(({ text }) => /^(able|unable|couldnt|could|cant)$/.test(text)) &&
  /^(independently|independent|indep|alone|unassisted|without|solo)$/.test(tokens[to]?.text ?? '');

/** "The PTA did not do the gait", told behind the gait and its time. */
function isOfGiver({ tokens, mentions }: Draft, negation: Sighting, from: number): boolean {
  const denied = mentions.find((mention) => mention.from === from);
  return (
    deniesHelper(tokens, negation.from) &&
    mentions.some((one) => one !== denied && one.codes.join() === denied?.codes.join())
  );
}

function isOfPayer({ tokens, sightings }: Draft, { from }: Span): boolean {
  return (
    payers.test(tokens[from - 1]?.text ?? '') ||
    sightings.some(({ slot, value, to }) => slot === 'payers' && value !== 'cash' && to === from)
  );
}
