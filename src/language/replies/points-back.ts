import type { Draft } from '../draft.ts';

/** Words that stand for what was talked about. */
const pointing = /^(it|its|that|this|them|these|those|both|they|each|either)$/;

/** Whether a message points to the visit that was talked about before: "which modifiers does it need". */
export const pointsBack = ({ tokens }: Draft): boolean => tokens.some(({ text }) => pointing.test(text));
