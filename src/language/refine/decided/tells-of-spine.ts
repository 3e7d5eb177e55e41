import type { Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** "Full spine": the words leave out the lowest level, so that the spine was adjusted whatever else is named. */
export function tellsOfSpine({ phrase }: Mention, { cmtCodes, ruleSet }: Model): boolean {
  const choices = phrase === null ? [] : (ruleSet.ambiguous[phrase]?.choices ?? []);
  return choices.length > 0 && !choices.some(({ code }) => code === cmtCodes[0]);
}
