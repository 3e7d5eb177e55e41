import type { types } from '@slack/bolt';

/** What can be wrong with an answer: what is kept of it, and what a person reads. */
export const wrongs = [
  { value: 'code', label: 'The code is wrong' },
  { value: 'units', label: 'The units are wrong' },
  { value: 'modifier', label: 'A modifier is wrong' },
  { value: 'misunderstood', label: 'It misunderstood the question' },
  { value: 'other', label: 'Something else' },
] as const;

const plain = (text: string) => ({ type: 'plain_text' as const, text });

/**
 * The small form that asks what was wrong. It has no field for words: nobody types a patient's data into it.
 *
 * @param kept what the answer was, for when the form comes back
 */
export function feedbackView(kept: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'feedback',
    private_metadata: kept,
    title: plain('What was wrong?'),
    submit: plain('Send'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: 'wrong',
        label: plain('What is wrong with this answer?'),
        hint: plain('Only your choice is kept, not the question and not the answer.'),
        element: {
          type: 'radio_buttons',
          action_id: 'reason',
          options: wrongs.map(({ value, label }) => ({ text: plain(label), value })),
        },
      },
    ],
  };
}

/** What stands in its place once it was sent. */
export function thanksView(): types.ModalView {
  return {
    type: 'modal',
    title: plain('Thank you'),
    close: plain('Close'),
    blocks: [
      {
        type: 'section',
        text: plain(
          'Thank you: it is counted. Until it is mended, check this answer with the payer or your biller.',
        ),
      },
    ],
  };
}
