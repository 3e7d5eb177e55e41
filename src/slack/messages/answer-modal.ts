import type { types } from '@slack/bolt';
import type { Log } from '../../ops/log.ts';
import { buttonWriter } from '../carried/button-value.ts';
import { checked } from './blocks/checked.ts';
import type { Message } from './blocks/message.ts';
import { courseOf, type Shown } from './shown/shown.ts';
import { viewMessage } from './view-message.ts';

/** Names the modal where it is opened and submitted. */
export const answerModalId = 'answer';

/**
 * A side of an answer in a modal, for the Home tab, where no message can stand. What is pressed in it changes it in place;
 * its own button sends the answer, as it stands then, as a message.
 *
 * @param message the side, as a message that only the asker sees
 */
export function answerModal(message: Message | { text: string }, shown: Shown): types.ModalView {
  const { request, context, ruleSet } = shown;
  const write = buttonWriter(courseOf(shown), context, ruleSet, request);
  const value = write({ view: 'answer', settles: null });
  return {
    type: 'modal',
    callback_id: answerModalId,
    title: plain('Claimline'),
    close: plain('Close'),
    ...(value === null ? {} : { submit: plain('Send me the message'), private_metadata: value }),
    blocks: 'blocks' in message ? message.blocks.filter(({ type }) => fitsInModal.includes(type)) : [],
  };
}

/** An answer in a modal as it is first shown there: nobody else sees it, so that there is nobody to share it with. */
export function firstInModal(shown: Shown, log: Log): types.ModalView {
  return answerModal(checked(viewMessage('answer', { ...shown, place: 'only-asker-direct' }), log), shown);
}

/** What stands in messages alone stays out. */
const fitsInModal = ['section', 'actions', 'context', 'header', 'divider', 'rich_text', 'image'];

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
