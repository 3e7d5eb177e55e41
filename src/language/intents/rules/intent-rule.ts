import type { IntentId } from '../../request.ts';
import type { Signals } from '../signals/signals.ts';

/** A rule that decides the intent where it holds. */
export interface IntentRule {
  /** As a person would say it. */
  says: string;
  intent: IntentId | ((signals: Signals) => IntentId);
  when(signals: Signals): boolean;
  /** A classifier that is sure of another intent is heard instead. */
  yields?: true;
  /** The subject of rules/topics that was heard is what is asked about (always, or where this holds), or the one of this id, in whatever words it was asked. */
  topical?: true | string | ((signals: Signals) => boolean);
}
