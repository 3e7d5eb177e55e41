import type { Outcome } from '../../hands/outcome.ts';
import type { Press } from '../../hands/pressing.ts';
import { choose } from '../elements/choose.ts';
import { findElement } from '../elements/find-element.ts';
import { keepChoice } from '../elements/state-values.ts';
import { tellsAtOnce } from '../elements/tells-at-once.ts';
import type { StandIn } from '../stand-in.ts';
import { ME } from '../workspace/clinic.ts';
import { byWhom, NOT_INTERACTIVE, seenOf } from './interaction.ts';
import { placePressed } from './place-pressed.ts';

/**
 * Presses an element of a message or a view and gives what the person sees: nothing wrong, or a sentence.
 * @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export async function press(pressed: Press, standIn: StandIn): Promise<Outcome> {
  const { settings, triggers, clock } = standIn;
  const user = pressed.user ?? ME.id;
  const place = placePressed(pressed, user, standIn);
  if (typeof place === 'string') return { ok: false, error: place };
  if (!settings.interactive) return NOT_INTERACTIVE;

  const found = findElement(place.held.blocks ?? [], pressed.actionId, pressed.blockId);
  if (typeof found === 'string') return { ok: false, error: found };
  const { block, element } = found;
  const chosen = choose(element, pressed);
  if (typeof chosen === 'string') return { ok: false, error: chosen };
  keepChoice(place.held, block, element, chosen);
  place.kept(String(block.block_id));
  if (!tellsAtOnce(block, element, pressed)) return { ok: true };

  const trigger = triggers.issue(user, place.view);
  const payload = {
    type: 'block_actions',
    ...byWhom(user, standIn),
    trigger_id: trigger,
    ...place.whereabouts(),
    actions: [
      {
        type: element.type,
        action_id: element.action_id,
        block_id: block.block_id,
        ...chosen,
        action_ts: clock.ts(),
      },
    ],
  };
  const parcel = { type: 'interactive', payload, name: pressed.actionId, id: trigger } as const;
  return seenOf(await standIn.deliver(parcel), standIn, { user, channel: place.channel });
}
