import { limits } from '../../blockkit/limits.ts';
import type { Block } from './message.ts';
import { cut } from './mrkdwn.ts';

/** A paragraph in Slack's markup, already escaped. */
export function section(mrkdwn: string): Block {
  return { type: 'section', text: { type: 'mrkdwn', text: cut(mrkdwn, limits.sectionText) } };
}

/** One grey line, in Slack's markup, already escaped. */
export function greyLine(mrkdwn: string): Block {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: cut(mrkdwn, limits.contextText) }] };
}

export interface Button {
  /** What stands on it; shortened to what Slack allows. */
  label: string;
  actionId: string;
  value: string;
}

/** A row of at most five buttons; more would wrap on a telephone. */
export function buttonRow(buttons: Button[]): Block {
  return {
    type: 'actions',
    elements: buttons.slice(0, 5).map(({ label, actionId, value }) => ({
      type: 'button',
      text: { type: 'plain_text', text: cut(label, limits.buttonText) },
      action_id: actionId,
      value,
    })),
  };
}
