import { type Draft, type Mention, mentionWith } from '../../draft.ts';

/** "Pm 12 min same stretches": what was done before, once more. */
export function isSame({ tokens }: Draft, { from }: Mention): boolean {
  return tokens[from - 1]?.text === 'same';
}

/** "Two shared me for leg work, then A stayed on by herself, same exercises": the same work, and another line. */
export const isInOtherCompany = ({ contact }: Mention, other: Mention): boolean =>
  contact !== null && other.contact !== null && contact !== other.contact;

/** What is the same as before in other company, with the code of what came before. */
export function sameAgain(draft: Draft, mention: Mention): Mention {
  if (mention.open === null || !isSame(draft, mention)) return mention;
  const before = draft.mentions.find(
    (other) =>
      other.to <= mention.from &&
      other.open === null &&
      isInOtherCompany(mention, other) &&
      mention.codes.includes(other.codes[0] ?? ''),
  );
  return before ? mentionWith(mention, { codes: before.codes, open: null, phrase: null }) : mention;
}
