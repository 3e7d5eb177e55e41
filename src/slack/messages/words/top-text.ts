import { limits } from '../../../blockkit/limits.ts';
import { escapeWithin } from './mrkdwn.ts';

/** A person named by Slack's id, after escaping. */
const person = /&lt;@([UW][A-Z0-9]+)&gt;/g;

/** The whole answer as the message's `text`: escaped, within what Slack shows of it; people are named as Slack names them. */
export function topText(text: string): string {
  const whole = text.trim() === '' ? 'Nothing to say to this.' : text;
  return escapeWithin(whole, limits.message.text).replace(person, '<@$1>');
}
