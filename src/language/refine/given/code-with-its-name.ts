import { type Draft, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** Signs and words that tie a name to the code beside it: "massage (97124)", "97535-Self Care", "traction billed as 97140". */
const tie = /^(\(|\)|-|:|\/|=|code|cpt|as|billed|is|called|,|aka|under|using|)$/;

/**
 * Joins a code and the name beside it into one service, where the name fits the code. The code decides.
 */
export function codeWithItsName(draft: Draft, { cmtCodes }: Model): Draft {
  const mentions: Mention[] = [];
  for (const mention of draft.mentions) {
    const before = mentions.at(-1);
    if (before && areTied(draft, before, mention, cmtCodes))
      mentions[mentions.length - 1] = join(before, mention);
    else mentions.push(mention);
  }
  return draftWith(draft, { mentions });
}

function areTied(
  { tokens, durations }: Draft,
  one: Mention,
  other: Mention,
  cmtCodes: readonly string[],
): boolean {
  if ((one.by === 'code') === (other.by === 'code')) return false;
  const [code, name] = one.by === 'code' ? [one, other] : [other, one];
  if (!code.codes.every((candidate) => name.codes.includes(candidate))) return false;
  // "traction, 98940" are two services: only an adjustment is another word for an adjustment's code.
  const isSpinal = (candidate: string) => cmtCodes.includes(candidate);
  if (code.codes.some(isSpinal) && !name.codes.every(isSpinal)) return false;
  if (durations.some(({ from }) => from >= one.to && from < other.from)) return false;
  const between = tokens.slice(one.to, other.from);
  return between.length <= 4 && between.every(({ text }) => tie.test(text));
}

function join(one: Mention, other: Mention): Mention {
  const code = one.by === 'code' ? one : other;
  return {
    ...code,
    from: one.from,
    to: other.to,
    unitsSaid: one.unitsSaid ?? other.unitsSaid,
    modifiersSaid: [...new Set([...one.modifiersSaid, ...other.modifiersSaid])],
  };
}
