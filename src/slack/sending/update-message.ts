import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Log } from '../../ops/log.ts';
import type { Message } from '../messages/blocks/message.ts';
import { simpler } from '../messages/blocks/simpler.ts';
import { postFailure, problemPlaces } from './post-failure.ts';

/** How often a change is tried in all: it may be made twice, so that doubt costs nothing. */
const tries = 4;

/**
 * Puts a message in the place of one that stands. Of what Slack does not take a simpler form goes. `chat.update` knows no
 * `unfurl_links`: previews are made when a message is posted, and these were posted without.
 *
 * @param wait how to let milliseconds pass
 * @see https://docs.slack.dev/reference/methods/chat.update
 * @returns false where it could not be changed, with a line in the log
 */
export async function updateMessage(
  client: webApi.WebClient,
  stands: { channel: string; ts: string },
  message: Message | { text: string },
  log: Log,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): Promise<boolean> {
  let content = message;
  for (let left = tries; ; ) {
    try {
      // Slack keeps the blocks that stand where none are given.
      await client.chat.update({ ...stands, blocks: [], ...content });
      return true;
    } catch (err) {
      const failure = postFailure(err);
      left -= 1;
      if (failure.kind === 'refused' || left === 0) {
        log.warn({ err, code: 'ANSWER_NOT_CHANGED' }, 'an answer could not be changed');
        return false;
      }
      if (failure.kind === 'content') {
        log.error({ err, code: 'BLOCKS_REFUSED', at: problemPlaces(err) }, 'Slack refused the message');
        content = simpler(content) ?? content;
      }
      await wait(failure.kind === 'limited' ? failure.seconds * 1_000 : 500);
    }
  }
}
