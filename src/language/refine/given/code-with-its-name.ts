import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** Signs and words that tie a name to the code beside it: "massage (97124)", "97535-Self Care", "traction billed as 97140". */
const tie = /^(\(|\)|-|:|\/|=|code|cpt|as|billed|is|called|,|aka|under|using|)$/;
/** Between a code that ended and the name of what stands in its place: "97001 for my eval". */
const aim = /^(for|the|a|an|my|our|her|his)$/;

/**
 * Joins a code and the name beside it into one service. Where the name fits the code, or is of its kind ("the eval 99203"), the code decides;
 * where both are timed, but for each other's work ("gait 97110 15"), it is asked which of them the time went to.
 */
export function codeWithItsName(draft: Draft, model: Model): Draft {
  const mentions: Mention[] = [];
  for (const mention of draft.mentions) {
    const before = mentions.at(-1);
    if (before && (areTied(draft, before, mention, model) || isKindOf(draft, before, mention, model)))
      mentions[mentions.length - 1] = join(before, mention);
    else if (before && areAtOdds(draft, before, mention, model))
      mentions[mentions.length - 1] = eitherOf(before, mention);
    else mentions.push(mention);
  }
  return draftWith(draft, { mentions });
}

function areTied(
  { tokens, durations }: Draft,
  one: Mention,
  other: Mention,
  { cmtCodes, ruleSet }: Model,
): boolean {
  if ((one.by === 'code') === (other.by === 'code')) return false;
  const [code, name] = one.by === 'code' ? [one, other] : [other, one];
  const isNamed = code.codes.every((candidate) => name.codes.includes(candidate));
  const hasEnded =
    !isNamed &&
    code.codes.every((old) => ruleSet.codes[old]?.replacedBy.some((next) => name.codes.includes(next)));
  if (!isNamed && !hasEnded) return false;
  // "traction, 98940" are two services: only an adjustment is another word for an adjustment's code.
  const isSpinal = (candidate: string) => cmtCodes.includes(candidate);
  if (code.codes.some(isSpinal) && !name.codes.every(isSpinal)) return false;
  if (durations.some(({ from }) => from >= one.to && from < other.from)) return false;
  const between = tokens.slice(one.to, other.from);
  return between.length <= 4 && between.every(({ text }) => tie.test(text) || (hasEnded && aim.test(text)));
}

/** Between an adjustment and its code: where it was, and with what words. */
const where = /^(of|the|to|on|at|in|her|his|their|right|left|rt|lt|r|l|a|for)$/;

/** Whose evaluation, and of what the adjustment. */
const ownKind = /^(pt|ot|therapy|therapist|therapists|physical|occupational|spinal|spine)$/;

/** "The eval 99203", "manip of the wrist 98943": an open name right before a code, for what it is a looser word. */
function isKindOf(draft: Draft, name: Mention, code: Mention, { ruleSet }: Model): boolean {
  const typed = ruleSet.codes[code.codes[0] ?? '']?.family ?? '';
  const meant = looserFor[typed];
  if (meant === undefined || code.by !== 'code' || name.by === 'code' || name.open === null) return false;
  if (!name.codes.every((one) => ruleSet.codes[one]?.family === meant)) return false;
  // "PT eval 99203", "spinal adjustment 98943": the name says of whom or what it is, and is no looser word.
  if (draft.tokens.slice(name.from, name.to).some(({ text }) => ownKind.test(text))) return false;
  // "Adjusted neck 98943": the spine was adjusted as well.
  const isSpinal = (id: string) => ruleSet.regions.some((region) => region.id === id && region.spinal);
  const told = seen(draft, 'region');
  if (told.some(({ value, from }) => isSpinal(value) && from >= code.to && from <= code.to + 2)) return false;
  const places = told.filter(({ value }) => !isSpinal(value));
  return draft.tokens
    .slice(name.to, code.from)
    .every(
      ({ text }, at) =>
        text !== ',' &&
        (tie.test(text) ||
          where.test(text) ||
          places.some(({ from, to }) => from <= name.to + at && name.to + at < to)),
    );
}

/** By the family of a code the one for whose words people say it as well. */
const looserFor: Record<string, string> = { 'office-visit': 'evaluation', 'cmt-extraspinal': 'cmt-spinal' };

/** A name without a time of its own right before a code of other work, and one time behind both. */
function areAtOdds({ tokens, durations }: Draft, name: Mention, code: Mention, { ruleSet }: Model): boolean {
  if (name.by === 'code' || code.by !== 'code' || name.open !== null) return false;
  const areTimed = [...name.codes, ...code.codes].every(
    (one) => ruleSet.codes[one]?.clock === 'fifteen_pooled',
  );
  if (!areTimed || name.codes.length !== 1) return false;
  const between = tokens.slice(name.to, code.from);
  if (between.length > 3 || !between.every(({ text }) => tie.test(text) && text !== ',')) return false;
  const hasOwnTime = durations.some(
    ({ from, to, owner }) => owner === name.from || to === name.from || from === name.to,
  );
  return !hasOwnTime && durations.some(({ from }) => from >= code.to && from <= code.to + 1);
}

const eitherOf = (name: Mention, code: Mention): Mention => ({
  ...join(name, code),
  codes: [...name.codes, ...code.codes],
  open: 'activity',
});

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
