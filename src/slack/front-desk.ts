import type { AskerContext } from '../answer/answer.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Log } from '../ops/log.ts';
import type { Claims } from '../store/claims.ts';
import type { Conversations } from '../store/conversations.ts';
import type { Door } from './door.ts';

/** Everything a listener needs, handed in once. */
export interface FrontDesk {
  door: Door;
  /** For the words of a message: which code is one-on-one. */
  ruleSet: RuleSet;
  claims: Claims;
  conversations: Conversations;
  /** Who asks, as far as nothing else is known: the payer and discipline that hold where the question names none. */
  context(): AskerContext;
  log: Log;
}
