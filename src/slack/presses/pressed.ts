import { isDeepStrictEqual } from 'node:util';
import type { BlockAction } from '@slack/bolt';
import type { Request } from '../../language/request.ts';
import type { Press } from '../carried/button-value.ts';
import { carriedBeside } from '../carried/carried-beside.ts';
import { conversationKey } from '../carried/conversation-key.ts';
import type { Course } from '../carried/course.ts';
import { readButton } from '../carried/read-button.ts';
import type { FrontDesk } from '../desk/front-desk.ts';
import { answerModal } from '../messages/answer-modal.ts';
import { checked } from '../messages/blocks/checked.ts';
import type { Message } from '../messages/blocks/message.ts';
import { changed } from '../messages/shown/changed.ts';
import { placeOf, placeOfAsker } from '../messages/shown/place-of.ts';
import { type Place, type Shown, saidByOf } from '../messages/shown/shown.ts';
import { sentences } from '../messages/words/sentences.ts';
import { answerInPlace } from '../sending/answer-in-place.ts';
import type { Pressing } from '../sending/pressing.ts';
import { tell } from '../sending/tell.ts';
import { updateModal } from '../sending/update-modal.ts';
import { pressKey } from './press-key.ts';

/** What a press asks for: the answer as it stands then, and how its conversation goes on from there. */
export interface Pressed {
  press: Press;
  shown: Shown;
  /** Puts a message where the answer stands, so that a short reply in the thread continues from it. */
  replace(message: Message): Promise<void>;
}

/**
 * Reads what a control carries, makes its answer and hands it to `show`. The asker gets a sentence, and the message stays
 * as it is, where the control is of an unknown version or where something breaks. Of two presses of one control of one
 * message as it stands the first counts, unless it failed.
 *
 * @param turn what the control asks for, where it is not all in the value of a button
 */
export async function pressed(
  pressing: Pressing,
  desk: FrontDesk,
  show: (pressed: Pressed) => Promise<void>,
  turn: (press: Press) => Press = (press) => press,
): Promise<void> {
  const { body, action } = pressing;
  const carried = readButton(action.value, desk.ruleSet) ?? carriedBeside(body, desk.ruleSet);
  if (carried === null) {
    desk.log.info({ via: 'button', code: 'BUTTON_UNREADABLE' }, 'old button');
    await tell(pressing, sentences.oldButton);
    return;
  }
  const key = pressKey(body, action);
  if (!(await desk.claims.claim(key))) return;
  try {
    await show(makePressed(turn(carried), pressing, desk));
  } catch (err) {
    await desk.claims.release(key);
    desk.log.error({ err, code: 'BUTTON_FAILED' }, 'no answer');
    await tell(pressing, sentences.broke);
  }
}

function makePressed(press: Press, pressing: Pressing, desk: FrontDesk): Pressed {
  const { body } = pressing;
  const { shown, before } = shownFor(press, body, desk);
  return {
    press,
    shown,
    async replace(message) {
      const made = checked(message, desk.log);
      if (body.view !== undefined) return updateModal(pressing, answerModal(made, shown), desk.log);
      await answerInPlace(pressing, made, desk.log);
      const channel = body.channel?.id;
      if (channel === undefined || shown.place.startsWith('only-asker')) return;
      const key = conversationKey(body.team?.id ?? '', channel, rootOf(body, shown.place));
      await desk.conversations.remember(key, {
        request: shown.request,
        asks: shown.answer.asks.map(({ id }) => id),
        previous: before,
        saidBy: saidByOf(shown),
      });
    },
  };
}

/** The answer that a press asks for, and the request as it stood before it. */
export function shownFor(
  { course, context, settles, ticks }: Press,
  body: BlockAction,
  desk: FrontDesk,
): { shown: Shown; before: Request } {
  const before = asItStands(course, desk);
  const request = settles === null ? before : desk.door.settle(before, settles.ask, settles.choice);
  const isNew = settles !== null && !isDeepStrictEqual(before, request);
  const steps = isNew ? [...course.steps, { ...settles, by: body.user.id }] : course.steps;
  const shown: Shown = {
    answer: desk.door.repeat(request, context).answer,
    request,
    context,
    ruleSet: desk.ruleSet,
    place: placePressed(body, desk),
    changed: isNew ? changed(settles.ask, settles.choice, before) : null,
    course: { ...course, steps },
    ...(ticks === undefined ? {} : { ticks }),
  };
  return { shown, before };
}

/** The request after everything that was pressed. */
export const asItStands = ({ first, steps }: Course, { door }: FrontDesk): Request =>
  steps.reduce((one, { ask, choice }) => door.settle(one, ask, choice), first);

/** Where the answer stands; a modal is seen by its asker alone, and nobody is there to share with. */
function placePressed({ container, channel, view }: BlockAction, desk: FrontDesk): Place {
  if (view !== undefined) return 'only-asker-direct';
  return container.is_ephemeral === true ? placeOfAsker(channel?.id) : placeOf(channel?.id, desk.grants);
}

/** The thread that the answer stands in, or that a person would open under it. */
function rootOf({ message }: BlockAction, place: Place): string | null {
  return message?.thread_ts ?? (place === 'direct' ? null : (message?.ts ?? null));
}
