/** Plain text of Block Kit. */
export const plain = (text: string) => ({ type: 'plain_text' as const, text });

/** An option of a select. */
export const option = (value: string) => ({ text: plain(value), value });

/** A question with one of each element that people press. */
export const BLOCKS = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Which regions?' }, block_id: 'asked' },
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', text: plain('3–4'), value: '98941', action_id: 'regions' },
      { type: 'static_select', options: [option('uhc'), option('va')], action_id: 'payer' },
      { type: 'overflow', options: [option('why'), option('checklist')], action_id: 'more' },
      { type: 'checkboxes', options: [option('neck'), option('back')], action_id: 'where' },
    ],
  },
] as never[];
