import { type Draft, draftWith, type Mention } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

const under = /^(under|in|with|into|beneath)$/;

/**
 * "Needled two muscles, somebody told me it goes under manual therapy": what another service is said to belong to was not
 * given. A typed code stays: it stands on the claim.
 */
export function saidToBe(draft: Draft): Draft {
  const mentions = draft.mentions.filter(
    (mention) =>
      !(isNamedAsHome(draft, mention) && draft.mentions.some((other) => isAnother(other, mention))),
  );
  return mentions.length < draft.mentions.length ? draftWith(draft, { mentions }) : draft;
}

function isNamedAsHome({ tokens }: Draft, { by, from }: Mention): boolean {
  const before = /^(the|a|an)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return (
    by !== 'code' &&
    under.test(tokens[before]?.text ?? '') &&
    tells(tokens[before - 1], 'coding-words/belongs')
  );
}

/** A service told before, of other codes. */
function isAnother(other: Mention, { from, codes }: Mention): boolean {
  return other.to <= from && !other.codes.some((code) => codes.includes(code));
}
