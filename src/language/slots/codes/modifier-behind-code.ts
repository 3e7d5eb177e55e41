import { type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Token } from '../../words/tokens.ts';
import { seeDenials } from './denials.ts';
import { standsBare } from './stands-bare.ts';

/** "97140-50": typed behind a code the digits say "both sides", and end no range. */
export const bothSides = '50';

/** "97140-59", "98941 AT": the modifier typed behind a code, on its line. */
export function readModifier(tokens: readonly Token[], mention: Mention, model: Model): Mention | null {
  const sign = tokens[mention.to];
  // "Medicare, 98941. AT yes?": a full stop with a space behind it ends a sentence.
  const hyphen = sign?.text === '-' || (sign?.text === '.' && tokens[mention.to + 1]?.glued === true);
  const token = tokens[hyphen ? mention.to + 1 : mention.to];
  // "97140 CO 97": the group of a denial, not the assistant's modifier.
  if (!hyphen && seeDenials(tokens.slice(mention.to, mention.to + 4), model)[0]?.from === 0) return null;
  if (!token || (!token.glued && !hyphen && !/^[A-Z][A-Z0-9]$/.test(token.raw))) return null;
  const modifier = token.text.toUpperCase();
  if (!hyphen && (isOneOfTwo(tokens, mention.to, model) || isAskedOfSeveral(tokens, mention))) return null;
  // "97110 - 22" writes minutes into a list; "97140 - 59" and "99213 - 25" can only be modifiers.
  const isSpaced = hyphen && !sign?.glued && !token.glued && /^\d+$/.test(modifier);
  if (isSpaced && !standsBare(modifier, model) && !isVisit(mention, model)) return null;
  const isKnown =
    model.ruleSet.modifiers[modifier] !== undefined ||
    (hyphen && modifier === bothSides && isOnlyTime(tokens, mention.to, model));
  if (!/^[A-Z0-9]{2}$/.test(modifier) || !isKnown || isTime(tokens, mention.to + 2)) return null;
  return mentionWith(mention, {
    to: hyphen ? mention.to + 2 : mention.to + 1,
    modifiersSaid: [...new Set([...mention.modifiersSaid, modifier])],
  });
}

/** "98941 GA or GZ": which of the two is asked, and neither stands on the line yet. */
const isOneOfTwo = (tokens: readonly Token[], at: number, { ruleSet }: Model): boolean =>
  /^(or|vs|versus)$/.test(tokens[at + 1]?.text ?? '') &&
  ruleSet.modifiers[(tokens[at + 2]?.text ?? '').toUpperCase()] !== undefined;

/** "97110 and 97140 KX?": behind the last of several codes the modifier is asked about, of all of them. */
const isAskedOfSeveral = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  tokens[to]?.glued === false &&
  tokens[to + 1]?.text === '?' &&
  tokens.slice(0, from).some(({ text }) => /^\d{5}$/.test(text));

/** "97140-50" is a list of minutes where a time stands anywhere else: "97140-50 97110-23", "97140-50, stim 10 min". */
const isOnlyTime = (tokens: readonly Token[], sign: number, model: Model): boolean =>
  tokens[sign]?.glued === true &&
  tokens[sign + 1]?.glued === true &&
  !tokens.some(
    ({ kind, text }, at) =>
      at !== sign + 1 &&
      (isTime(tokens, at) || (kind === 'number' && text.length < 4 && !standsBare(text, model))),
  );

function isVisit({ codes }: Mention, { ruleSet }: Model): boolean {
  return codes.every((code) => ruleSet.codes[code]?.family === 'office-visit');
}

/** A word for minutes. */
export function isTime(tokens: readonly Token[], at: number): boolean {
  return /^(min|mins|minutes?|m|')$/.test(tokens[at]?.text ?? '');
}
