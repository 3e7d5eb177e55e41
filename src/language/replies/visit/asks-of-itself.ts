import { type Draft, seen } from '../../draft.ts';
import { hasQuestionWord } from '../../intents/asked/has-question-word.ts';
import { signalsOf } from '../../intents/signals/signals-of.ts';
import type { Model } from '../../model.ts';
import { pointsBack } from './points-back.ts';

/**
 * Whether a message asks of a rule and not of the visit before it: it names a subject of the rules, or how many visits a payer
 * allows, asks about that, and points to nothing. "Do I need a plan of care for Aetna" changes no payer; "and if the ABN was signed" does.
 */
export function asksOfItself(draft: Draft, model: Model): boolean {
  if (draft.mentions.length + draft.durations.length > 0 || pointsBack(draft)) return false;
  const { topic, visitsKnown } = signalsOf(draft, model);
  const asks = hasQuestionWord(draft.tokens) && seen(draft, 'questions').length > 0;
  return asks && (topic !== null || visitsKnown) && !isSupposed(draft);
}

/** "What if the notice was signed" supposes something of the visit. */
const isSupposed = ({ tokens }: Draft): boolean => tokens.slice(0, 3).some(({ text }) => text === 'if');
