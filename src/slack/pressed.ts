import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { Answered } from '../answer/house.ts';
import { type Press, readButton } from './button-value.ts';
import { conversationKey } from './conversation-key.ts';
import type { FrontDesk } from './front-desk.ts';
import { sentences } from './messages/sentences.ts';
import type { Place, Shown } from './messages/shown.ts';
import { placeOf } from './place-of.ts';
import { tell } from './tell.ts';

interface Pressing {
  body: BlockAction;
  action: ButtonAction;
  respond: RespondFn;
}

/** What a press asks for: the answer, how it is shown, and how its conversation goes on from there. */
export interface Pressed {
  press: Press;
  shown: Shown;
  /** Keeps the changed request, so that a short reply in the thread continues from it. */
  remember(): Promise<void>;
}

/**
 * Reads a button, makes its answer and hands it to `show`. The asker gets a sentence, and the message stays as it is,
 * where the button is of an older answer or where something breaks.
 */
export async function pressed(
  { body, action, respond }: Pressing,
  desk: FrontDesk,
  show: (pressed: Pressed) => Promise<void>,
): Promise<void> {
  const press = readButton(action.value, desk.ruleSet);
  if (press === null) {
    desk.log.info({ via: 'button', code: 'BUTTON_UNREADABLE' }, 'old button');
    await tell({ body, respond }, sentences.oldButton);
    return;
  }
  try {
    await show(makePressed(press, body, desk));
  } catch (err) {
    desk.log.error({ err, code: 'BUTTON_FAILED' }, 'no answer');
    await tell({ body, respond }, sentences.broke);
  }
}

function makePressed(press: Press, body: BlockAction, desk: FrontDesk): Pressed {
  const { answer, request } = answerTo(press, desk);
  const place = placeOf(body.channel?.id, body.container.is_ephemeral === true);
  const shown = {
    answer,
    request,
    context: press.context,
    ruleSet: desk.ruleSet,
    place,
    changed: null,
  };
  return {
    press,
    shown,
    async remember() {
      const channel = body.channel?.id;
      if (channel === undefined || body.container.is_ephemeral === true) return;
      const key = conversationKey(body.team?.id ?? '', channel, rootOf(body, place));
      await desk.conversations.remember(key, {
        request,
        asks: answer.asks.map(({ id }) => id),
        previous: press.request,
      });
    },
  };
}

/** The thread that the answer stands in, or that a person would open under it. */
function rootOf({ message }: BlockAction, place: Place): string | null {
  return message?.thread_ts ?? (place === 'direct' ? null : (message?.ts ?? null));
}

function answerTo({ request, context, settles }: Press, desk: FrontDesk): Answered {
  return settles === null
    ? desk.door.repeat(request, context)
    : desk.door.change(request, settles.ask, settles.choice, context);
}
