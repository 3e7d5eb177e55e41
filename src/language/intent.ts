import type { Draft } from './draft.ts';
import { intentRules } from './intent-rules.ts';
import { markSlots } from './mark-slots.ts';
import type { Model } from './model.ts';
import type { IntentId } from './request.ts';
import { type Signals, signalsOf } from './signals.ts';

/** What the message is after, and whether that is sure enough to answer without asking. */
export interface IntentRead {
  intent: IntentId;
  sure: boolean;
  /** The rule or the share by which it was decided, for people who look into a reading. */
  by: string;
}

/** Below this share of the best intent the bot says what it understood and asks. */
const FLOOR = 0.4;

/**
 * Decides the intent: rules on slots first, then the classifier. A message that names nothing of the field is out of
 * scope; one that names a service is not, whatever the classifier makes of its words.
 */
export function recognizeIntent(draft: Draft, model: Model): IntentRead {
  const signals = signalsOf(draft);
  const rule = intentRules.find(({ when }) => when(signals));
  if (rule) return { intent: rule.intent, sure: true, by: rule.says };
  if (!isOfTheField(signals)) return { intent: 'out-of-scope', sure: true, by: 'nothing of the field' };
  const ranking = model.classifier?.rank(markSlots(draft)) ?? [];
  const best = ranking.find(({ intent }) => fits(intent, signals));
  if (best && best.share >= FLOOR)
    return { intent: best.intent, sure: true, by: `classifier ${best.share.toFixed(2)}` };
  return fallback(signals);
}

/** Whether anything of coding was seen: a service, a modifier, a payer, minutes, or the words by which people ask for them. */
function isOfTheField(signals: Signals): boolean {
  const { services, modifiers, payer, minutes } = signals;
  return (
    services + modifiers > 0 ||
    payer ||
    minutes ||
    signals.asks('units', 'modifier', 'billing', 'document', 'denial', 'pair', 'regions')
  );
}

/** What the classifier may not say against what was seen. */
function fits(intent: IntentId, signals: Signals): boolean {
  if (intent === 'out-of-scope') return !isAskedOfUs(signals);
  // Codes side by side are a claim, not a comparison, unless something says so.
  if (intent === 'compare-codes') return signals.services > 1 && (signals.either || signals.asks('compare'));
  // Minutes of an unknown service are no units yet: the service is asked for first.
  if (intent === 'count-units') return signals.services > 0 || signals.minutes || signals.asks('units');
  if (intent === 'check-pair') return signals.services !== 1 || signals.asks('pair');
  return true;
}

/** A code, or a service with the words by which people ask how to bill it, is ours whatever else is said. */
function isAskedOfUs({ typed, services, asks }: Signals): boolean {
  return typed > 0 || (services > 0 && asks('billing', 'pair', 'document', 'units', 'denial'));
}

/** Nothing decided: services alone are a visit; without one the bot asks. */
function fallback({ services }: Signals): IntentRead {
  if (services > 1) return { intent: 'check-pair', sure: true, by: 'several services' };
  if (services === 1) return { intent: 'code-visit', sure: true, by: 'one service' };
  return { intent: 'help', sure: false, by: 'below the floor' };
}
