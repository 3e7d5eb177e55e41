import { type Draft, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';

/** Tokens between a test and what it gave: "Berg today 41", "TUG: 14 sec". */
const NEAR = 2;

/**
 * Leaves out tests of which only the result is told: "TUG 11.2 s", "Berg 41/56", "6MWT 350 ft" beside treatment are findings of the
 * note. A test with a time of its own, told by its code, or alone in the message is a service.
 *
 * @see rules/codes: the physical performance test counts its minutes and has a written report
 */
export function resultsTold(draft: Draft, { ruleSet }: Model): Draft {
  const clauses = clausesOf(draft.tokens);
  const isResult = ({ by, codes, from, to }: Mention) =>
    by !== 'code' &&
    codes.length > 0 &&
    codes.every((code) => ruleSet.codes[code]?.family === 'test') &&
    draft.counts.some((count) => count.noun === 'measured' && count.from >= to && count.from - to < NEAR) &&
    !draft.durations.some((time) => clauses[time.from] === clauses[from]);
  const mentions = draft.mentions.filter((mention) => !isResult(mention));
  return mentions.length === 0 || mentions.length === draft.mentions.length
    ? draft
    : draftWith(draft, { mentions, denied: [...draft.denied, ...draft.mentions.filter(isResult)] });
}
