import type { IntentId } from '../../../language/request.ts';
import { attested } from './attested.ts';
import { checklist } from './checklist.ts';
import { claimLines } from './claim-lines.ts';
import { comparison } from './comparison.ts';
import { firstWords } from './first-words.ts';
import { minuteBars } from './minute-bars.ts';
import { modifiers } from './modifiers.ts';
import { nearestReading } from './nearest-reading.ts';
import { openQuestion } from './open-question.ts';
import type { Part } from './part.ts';
import { statements } from './statements.ts';
import { units } from './units.ts';
import { warnings } from './warnings.ts';

/** A visit: the claim, the question that sharpens it, what stops it, what it hangs on. */
const claim: readonly Part[] = [
  firstWords,
  claimLines,
  openQuestion,
  attested,
  warnings,
  statements,
  modifiers,
  units,
  nearestReading,
  checklist,
];

/** Minutes: the claim, then which minutes made which unit. */
const count: readonly Part[] = [
  firstWords,
  claimLines,
  minuteBars,
  openQuestion,
  units,
  attested,
  warnings,
  statements,
  modifiers,
  nearestReading,
];

/**
 * Sentences first, then the lines: two codes together with their verdict, a modifier, what something is, what a payer says.
 */
const wordsFirst: readonly Part[] = [
  firstWords,
  statements,
  openQuestion,
  attested,
  warnings,
  claimLines,
  modifiers,
  units,
  checklist,
];

/** The parts of a reply by what was asked, from what a person reads first to what they read last. */
const layouts: Record<IntentId, readonly Part[]> = {
  'code-visit': claim,
  'count-units': count,
  'check-pair': wordsFirst,
  'find-modifier': wordsFirst,
  'compare-codes': [firstWords, comparison, openQuestion, warnings],
  'explain-code': wordsFirst,
  'payer-rules': wordsFirst,
  denial: wordsFirst,
  document: [firstWords, checklist, openQuestion, warnings, statements],
  help: [firstWords, statements],
  'small-talk': [firstWords, statements],
  'out-of-scope': [firstWords, statements],
};

/** Below the floor nothing was read for sure: what was understood comes first, then the ways to take it. */
const unsure: readonly Part[] = [firstWords, openQuestion];

/** The parts of the reply to a request, in order. */
export function layoutOf(intent: IntentId, sure: boolean): readonly Part[] {
  return sure ? layouts[intent] : unsure;
}
