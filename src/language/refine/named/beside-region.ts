import { type Draft, seen } from '../../draft.ts';

/** "Cracked her neck", "the neck was cracked", "did the ribs. Thrust": whether a word stands beside the region in which it was done. */
export function isBesideRegion({ from, to }: { from: number; to: number }, draft: Draft): boolean {
  const isPassive = /^(was|were|got|is|been)$/.test(draft.tokens[from - 1]?.text ?? '');
  const told = toldOfThrust(draft, from);
  // "Jaw popped by the doc": no symptom, but somebody's work.
  const isByDoctor =
    draft.tokens[to]?.text === 'by' &&
    seen(draft, 'clinicians').some((one) => one.from > to && one.from - to < 3);
  const isSmall = (at: number) => small.test(draft.tokens[at]?.text ?? '');
  return seen(draft, 'region').some(
    (region) =>
      (region.from >= to && (region.from - to < 3 || wordsBetween(to, region.from, isSmall) < 2)) ||
      // "Did the ribs. Thrust."
      (region.to <= from && from - region.to < 3 && areSigns(draft, region.to, from)) ||
      (isPassive && region.to === from - 1) ||
      region.to === told ||
      (isByDoctor && region.to <= from && from - region.to < 3),
  );
}

/**
 * "The ribs and the jaw got a thrust", "neck, mid back and hip bones all thrust": nobody says so of a complaint.
 *
 * @returns where the words for it begin, or null
 */
function toldOfThrust({ tokens }: Draft, from: number): number | null {
  if (!/^thrust(s|ed)?$/.test(tokens[from]?.text ?? '')) return null;
  let at = from;
  while (passive.test(tokens[at - 1]?.text ?? '')) at--;
  return at < from ? at : null;
}

const passive =
  /^(was|were|got|is|been|received|had|a|an|the|all|both|each|every|one|also|bone|bones|joint|joints)$/;

/** Between what was done and where: "thrust to her right wrist". */
const small = /^(to|on|of|at|into|in|the|a|her|his|their|both|right|left|rt|lt)$/;

const wordsBetween = (from: number, to: number, isSmall: (at: number) => boolean): number =>
  Array.from({ length: to - from }, (_, step) => from + step).filter((at) => !isSmall(at)).length;

const areSigns = ({ tokens }: Draft, from: number, to: number): boolean =>
  to > from && tokens.slice(from, to).every(({ kind }) => kind === 'sign');
