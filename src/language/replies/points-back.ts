import type { Draft } from '../draft.ts';

/** Words that stand for what was talked about. */
const pointing = /^(it|its|that|this|them|these|those|both|they|each|either)$/;
/** What there is one of: "the note", "on claim", and not "a progress note". */
const ofVisit = /^(visit|note|claim)$/;
const onlyOne = /^(the|my|our|his|her|their|in|on|for|to)$/;

/** Whether a message points to the visit that was talked about before: "which modifiers does it need". */
export const pointsBack = ({ tokens }: Draft): boolean =>
  tokens.some(
    ({ text }, at) => pointing.test(text) || (ofVisit.test(text) && onlyOne.test(tokens[at - 1]?.text ?? '')),
  );
