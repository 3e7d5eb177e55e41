import { limits } from '../../blockkit/limits.ts';
import { type Line, renderLine } from './line.ts';
import type { Block } from './message.ts';
import { cut, escapeWithin } from './mrkdwn.ts';

/** A paragraph; none where nothing is said. The caller has shortened it. */
export function paragraph(lines: Line[]): Block[] {
  const text = lines.map(renderLine).join('\n');
  return text.trim() === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text } }];
}

/** One grey line of at most `most` characters; none where nothing is said. */
export function greyLine(text: string, most = 400): Block[] {
  if (text.trim() === '') return [];
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text: escapeWithin(text, most) }] }];
}

export interface Button {
  /** What stands on it; shortened to what Slack allows. */
  label: string;
  actionId: string;
  value: string;
}

/** A row of at most five buttons, since more would wrap on a telephone; none where there are none. */
export function buttonRow(buttons: Button[]): Block[] {
  if (buttons.length === 0) return [];
  return [
    {
      type: 'actions',
      elements: buttons.slice(0, 5).map(({ label, actionId, value }) => ({
        type: 'button',
        text: { type: 'plain_text', text: cut(label, limits.buttonText) },
        action_id: actionId,
        value,
      })),
    },
  ];
}
