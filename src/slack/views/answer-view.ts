import type { types } from '@slack/bolt';
import { buttonWriter } from '../carried/button-value.ts';
import { firstAsked } from '../carried/course.ts';
import type { Shown } from '../messages/shown/shown.ts';
import { viewMessage } from '../messages/view-message.ts';

/** Names the modal where it is opened and submitted. */
export const answerViewId = 'answer';

/**
 * An answer in a modal, for the Home tab, where no message can stand. A modal has no message whose buttons could change it:
 * they come with the same answer in the direct message, which its button sends.
 */
export function answerView(shown: Shown): types.ModalView {
  const { request, context, ruleSet } = shown;
  const value = buttonWriter(firstAsked(request), context, ruleSet)({ view: 'answer', settles: null });
  const { blocks } = viewMessage('answer', { ...shown, place: 'only-asker-direct' });
  return {
    type: 'modal',
    callback_id: answerViewId,
    title: plain('Claimline'),
    close: plain('Close'),
    ...(value === null ? {} : { submit: plain('Send me the message'), private_metadata: value }),
    blocks: blocks.filter(({ type }) => fitsInModal.includes(type)),
  };
}

/** What asks to be pressed stays with the message, and so does what stands in messages alone. */
const fitsInModal = ['section', 'context', 'header', 'divider', 'rich_text', 'image'];

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
