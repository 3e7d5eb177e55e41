import type { Draft, Mention } from '../../draft.ts';

/** Words between two codes that are asked about: "20560 or is it 20561". */
const FEW = 4;

/** "20560 or 61", "97150 vs 97110 if two are in the gym": the only two codes that were typed, with "or" between them or read of one place. */
export function twoAsked({ tokens, mentions, modifiers }: Draft): [Mention, Mention] | null {
  // "Who gets the 59, 97150 or 97112?": both are on the claim.
  const isPlaced = modifiers.some(({ from }) => {
    const verb = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
    return /^(gets?|takes?|needs?|carries|wants|has|put)$/.test(tokens[verb]?.text ?? '');
  });
  if (isPlaced) return null;
  const [first, second, third] = mentions.filter(({ by }) => by === 'code');
  if (!first || !second || third) return null;
  const between = tokens.slice(Math.min(first.to, second.from), second.from + 1);
  const isEither = tokens.slice(first.from, second.to).some(({ text }) => /^(or|vs|versus)$/.test(text));
  return isEither && between.length < FEW ? [first, second] : null;
}
