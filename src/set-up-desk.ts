import type { House } from './answer/house.ts';
import { openDoor } from './open-door.ts';
import type { Log } from './ops/log.ts';
import { today } from './ops/today.ts';
import type { FrontDesk } from './slack/front-desk.ts';
import { memoryClaims } from './store/memory-claims.ts';
import { memoryConversations } from './store/memory-conversations.ts';

/**
 * Everything that the listeners need. State is kept in memory until there is a store.
 *
 * @param house may change its rules from one answer to the next
 */
export function setUpDesk(house: House, log: Log): FrontDesk {
  return {
    door: openDoor(house),
    get ruleSet() {
      return house.ruleSet;
    },
    claims: memoryClaims(),
    conversations: memoryConversations(),
    // Until a workspace can say otherwise: a chiropractor with a commercial plan whose rules are not known.
    context: () => ({ payer: 'commercial', discipline: 'chiropractic', today: today() }),
    log,
  };
}
