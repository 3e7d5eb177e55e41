import { loadModel } from './language/load-model.ts';
import { openDoor } from './open-door.ts';
import type { Log } from './ops/log.ts';
import { today } from './ops/today.ts';
import { loadRuleSet } from './rulebook/index.ts';
import type { FrontDesk } from './slack/front-desk.ts';
import { memoryClaims } from './store/memory-claims.ts';
import { memoryConversations } from './store/memory-conversations.ts';

/**
 * Everything that the listeners need, made from rules/ and intents/. State is kept in memory until there is a store.
 * @throws ClaimlineError `RULES_INVALID` where a rule file is wrong.
 */
export function setUpDesk(log: Log): FrontDesk {
  const ruleSet = loadRuleSet();
  const house = { ruleSet, model: loadModel(ruleSet) };
  return {
    door: openDoor(house),
    ruleSet,
    claims: memoryClaims(),
    conversations: memoryConversations(),
    // Until a workspace can say otherwise: a chiropractor with a commercial plan whose rules are not known.
    context: () => ({ payer: 'commercial', discipline: 'chiropractic', today: today() }),
    log,
  };
}
