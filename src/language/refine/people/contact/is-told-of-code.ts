import { distance } from '../../../book/nearness.ts';
import type { Draft, Mention } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { overlaps } from '../../../parts/overlaps.ts';
import type { Cue } from '../patients/cue.ts';

/** Whether words for several patients tell of the group's own code, and of no other service: "group 97150", "97150 and 97530, the group came first". */
export const isToldOfCode = (
  draft: Draft,
  mention: Mention,
  cue: Cue,
  cues: readonly Cue[],
  model: Model,
): boolean => isNameOfGroup(draft, mention, cue, model) || isToldOfPair(draft, mention, cue, cues, model);

/** "97150 and 97530 if the group came first and then I had 20 min alone with her": codes first, then the story of each. */
const isToldOfPair = (
  { mentions }: Draft,
  { by, codes }: Mention,
  cue: Cue,
  cues: readonly Cue[],
  { groupCode }: Model,
): boolean =>
  by === 'code' &&
  codes[0] === groupCode &&
  cues.some(({ contact: other }) => other === 'one-on-one') &&
  mentions.every((mention) => mention.by !== 'code' || mention.to <= cue.from);

/** "group 97150": the words and the code are one, wherever they stand in a question that tells of no time. */
function isNameOfGroup(
  { tokens, durations, mentions }: Draft,
  mention: Mention,
  cue: Cue,
  { groupCode }: Model,
): boolean {
  if (mention.codes[0] !== groupCode) return false;
  // "Group therapy and manual": the shared part is named, and what is joined to it is another.
  if (mention.by === 'name' && overlaps(mention, cue))
    return /^(and|&|\+|plus|,|then)$/.test(tokens[mention.to]?.text ?? '') && mentions.length > 1;
  if (mention.by !== 'code') return false;
  // "Half hour group, then 15 min alone on lifting. 97150 + 97530?": the code stands for the group told before it.
  const isToldBefore = !cue.ofPeople && cue.to <= mention.from && !mentions.some(isBetween(cue, mention));
  return distance(tokens, mention, cue) < 1 || (!cue.ofPeople && durations.length === 0) || isToldBefore;
}

/** A settled service that a cue may be said of, standing between it and the code. */
const isBetween =
  (cue: Cue, { from }: Mention) =>
  (one: Mention): boolean =>
    one.open === null && one.from >= cue.from && one.to <= from;
