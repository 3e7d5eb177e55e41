import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReceiverEvent } from '@slack/bolt';

/** What Bolt does with what has arrived. */
type Process = (event: ReceiverEvent) => Promise<void>;

/**
 * Lets an event be acknowledged two turns of the event loop after it arrived, behind the answer that is worked out in the first:
 * to write an acknowledgement takes as long as to claim the message, and of the two only the answer is waited for. A turn
 * works out one answer at most, so that hundreds that arrive at once are acknowledged before the third of their answers. Commands
 * and what is pressed acknowledge themselves, some with their answer.
 *
 * @param failed hears of an acknowledgement that could not be written, as where the socket has just closed: Slack delivers that
 * event again, and whoever claimed it has answered it
 * @see https://docs.slack.dev/apis/events-api/#responding Slack waits three seconds for an acknowledgement
 */
export function acknowledgeBehind(process: Process, failed: (error: unknown) => void): Process {
  return async (event) => {
    if (!('event' in event.body)) return process(event);
    let acknowledged: Promise<void> | null = null;
    const ack = async () => {
      acknowledged ??= nextTurn()
        .then(() => nextTurn())
        .then(() => event.ack())
        .catch(failed);
    };
    try {
      await process({ ...event, ack });
    } finally {
      await acknowledged;
    }
  };
}
