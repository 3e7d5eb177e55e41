import type { Model } from '../../model.ts';

/** Whether a bare number is a modifier rather than minutes: "97140 59", while "97110 25" is a time. */
export const standsBare = (text: string | undefined, { ruleSet }: Pick<Model, 'ruleSet'>): boolean =>
  text !== undefined && ruleSet.modifiers[text]?.bare === true;
