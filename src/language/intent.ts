import type { Draft } from './draft.ts';
import { intentRules, type Signals, signalsOf } from './intent-rules.ts';
import { markSlots } from './mark-slots.ts';
import type { Model } from './model.ts';
import type { IntentId } from './request.ts';

/** What the message is after, and whether that is sure enough to answer without asking. */
export interface IntentRead {
  intent: IntentId;
  sure: boolean;
  /** The rule or the share by which it was decided, for people who look into a reading. */
  by: string;
}

/** Below this share of the best intent the bot says what it understood and asks. */
const FLOOR = 0.45;

/**
 * Decides the intent: rules on slots first, then the classifier. A message that names nothing of the field and speaks
 * of another desk, or of nothing that the examples know, is out of scope.
 */
export function recognizeIntent(draft: Draft, model: Model): IntentRead {
  const signals = signalsOf(draft);
  const rule = intentRules.find(({ when }) => when(signals));
  if (rule) return { intent: rule.intent, sure: true, by: rule.says };
  const [best] = model.classifier?.rank(markSlots(draft)) ?? [];
  if (best && best.share >= FLOOR)
    return { intent: best.intent, sure: true, by: `classifier ${best.share.toFixed(2)}` };
  return fallback(signals);
}

/** Nothing decided: services alone are a visit, other desks are out of scope, the rest is asked about. */
function fallback(signals: Signals): IntentRead {
  const ofTheField =
    signals.modifiers > 0 ||
    signals.payer ||
    signals.asks('units') ||
    signals.asks('modifier') ||
    signals.asks('billing');
  if (signals.services > 1) return { intent: 'check-pair', sure: true, by: 'several services' };
  if (signals.services === 1) return { intent: 'code-visit', sure: true, by: 'one service' };
  if (!ofTheField) return { intent: 'out-of-scope', sure: true, by: 'nothing of the field' };
  return { intent: 'help', sure: false, by: 'below the floor' };
}
