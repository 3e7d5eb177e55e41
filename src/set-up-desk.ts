import type { House } from './answer/house.ts';
import { openDoor } from './open-door.ts';
import type { Log } from './ops/log.ts';
import { today } from './ops/today.ts';
import type { FrontDesk } from './slack/front-desk.ts';
import { keptConversations } from './slack/kept-conversations.ts';
import type { Store } from './store/store.ts';

/**
 * Everything that the listeners need.
 *
 * @param house may change its rules from one answer to the next
 */
export function setUpDesk(house: House, store: Store, log: Log): FrontDesk {
  return {
    door: openDoor(house),
    get ruleSet() {
      return house.ruleSet;
    },
    claims: store.claims,
    conversations: keptConversations(store.threads, () => house.ruleSet),
    // Until a workspace can say otherwise: a chiropractor with a commercial plan whose rules are not known.
    context: () => ({ payer: 'commercial', discipline: 'chiropractic', today: today() }),
    log,
  };
}
