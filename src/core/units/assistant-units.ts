/** Units of one code: those a therapist gave and those that carry the assistant's modifier. */
export interface AssistantSplit {
  without: number;
  withModifier: number;
}

/**
 * Which of a code's units carry CQ or CO. Units are counted first, on both clinicians' minutes; then each whole
 * quarter hour belongs to whoever gave it alone, and the rest follows the therapist's 8 minutes.
 *
 * Of the units left after whole quarter hours: one goes without the modifier when the therapist alone has 8 minutes or
 * more of it left, otherwise with it where the assistant gave any. Two are left when each has 9 to 14 minutes: one of
 * each. Under total time a code may get a unit for fewer minutes: still none goes without the modifier that the
 * therapist gave less than 8 minutes of, unless the assistant gave nothing of it.
 *
 * @param units units of the code, already counted
 * @param therapist minutes of the therapist, time together included
 * @param assistant minutes of the assistant alone
 * @see CMS billing examples with CQ and CO; Medicare Claims Processing Manual, chapter 5, section 20.1
 * @example assistantUnits(2, 15, 13) // { without: 1, withModifier: 1 }
 * @example assistantUnits(2, 13, 23) // { without: 1, withModifier: 1 }
 */
export function assistantUnits(units: number, therapist: number, assistant: number): AssistantSplit {
  if (assistant === 0) return { without: units, withModifier: 0 };
  const split = { without: 0, withModifier: 0 };
  let left = units;
  const whole = (minutes: number): number => {
    const taken = Math.min(left, Math.floor(minutes / 15));
    left -= taken;
    return taken;
  };
  split.without = whole(therapist);
  split.withModifier = whole(assistant);
  const therapistLeft = therapist - split.without * 15;
  const assistantLeft = assistant - split.withModifier * 15;
  if (left === 0) return split;
  if (assistantLeft === 0) return { ...split, without: split.without + left };
  const theirs = therapistLeft >= 8 ? 1 : 0;
  return { without: split.without + theirs, withModifier: split.withModifier + left - theirs };
}
