import type { Block } from '../blocks/message.ts';

const thumb = (label: string, value: string, says: string) => ({
  text: { type: 'plain_text' as const, text: label },
  value,
  accessibility_label: says,
});

/** By which who asked says whether an answer is right. */
export const thumbs: Block[] = [
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: thumb('Right', 'right', 'This answer is right'),
        negative_button: thumb('Wrong', 'wrong', 'Something in this answer is wrong'),
      },
    ],
  },
];
