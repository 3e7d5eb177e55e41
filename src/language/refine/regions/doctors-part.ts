import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import { withAdjustment } from './with-adjustment.ts';

const goesOn = /^([,.;/&+?!()\n-]|and|plus|then|w|with|today|too|also|only|code|codes|which|what)$/;
const small = /^(only|just|also|already|then|on|the|her|his|their|both|all|up)$/;
/** A doctor's name and the words between, at most. */
const REACH = 6;

/**
 * "97140 on the knee, doc only did her neck": what a doctor did to the spine, without another word for it, is the
 * adjustment.
 */
export function doctorsPart(draft: Draft, model: Model): Draft {
  const isAdjusted = draft.mentions.some((mention) => isAdjustment(mention, model));
  const told = isAdjusted
    ? undefined
    : seen(draft, 'clinicians', 'doctor').map(verbOf(draft, model)).find(Boolean);
  return told ? withAdjustment(draft, told, model) : draft;
}

/** The verb behind the doctor, where a region of the spine is what it speaks of. */
function verbOf(
  draft: Draft,
  { ruleSet }: Model,
): (doctor: Sighting) => { from: number; to: number } | undefined {
  const { tokens } = draft;
  const isSpinal = (id: string) => ruleSet.regions.some((region) => region.id === id && region.spinal);
  return ({ to }) => {
    const verb = tokens
      .slice(to, to + REACH)
      .findIndex((word) => tells(word, 'adjusting/does') || tells(word, 'adjusting/moves'));
    const at = to + verb;
    // A name may stand between, no end of a sentence.
    if (verb < 0 || tokens.slice(to, at).some(({ kind }) => kind !== 'word')) return undefined;
    let next = at + 1;
    while (small.test(tokens[next]?.text ?? '') && next < at + REACH) next++;
    const region = seen(draft, 'region').find(({ from, value }) => from === next && isSpinal(value));
    const isService = draft.mentions.some(({ from }) => from === region?.to);
    const behind = tokens[region?.to ?? at];
    const isAside = tells(tokens[at], 'adjusting/moves') && behind !== undefined && !goesOn.test(behind.text);
    // "Doc moved her neck and did 97140", "dr moves her neck and stretches it": with other work in the message it was for that.
    const isOther =
      isAside || (/^(moves|moved|sets|set)$/.test(tokens[at]?.text ?? '') && draft.mentions.length > 0);
    return region && !isService && !isOther ? { from: at, to: region.to } : undefined;
  };
}
