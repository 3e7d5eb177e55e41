import { limits } from '../../blockkit/limits.ts';
import { cut, escapeText } from './mrkdwn.ts';

/** The whole answer as the message's `text`: escaped, within what Slack shows of it. */
export function topText(text: string): string {
  let most: number = limits.message.text;
  let escaped = escapeText(cut(text, most));
  while (escaped.length > limits.message.text) {
    most -= 100;
    escaped = escapeText(cut(text, most));
  }
  return escaped === '' ? 'Claimline has no words for this.' : escaped;
}
