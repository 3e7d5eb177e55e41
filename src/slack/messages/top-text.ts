import { limits } from '../../blockkit/limits.ts';
import { escapeWithin } from './mrkdwn.ts';

/** The whole answer as the message's `text`: escaped, within what Slack shows of it. */
export function topText(text: string): string {
  return escapeWithin(text.trim() === '' ? 'Nothing to say to this.' : text, limits.message.text);
}
