/**
 * A queue that lets one of those who wait go on each turn of the event loop. Between two turns Node reads what has arrived, so
 * that hundreds of events at once are all acknowledged before the last of their answers is worked out; one that comes alone
 * waits for less than a tenth of a millisecond.
 *
 * @see https://docs.slack.dev/apis/events-api/#responding Slack waits three seconds for an acknowledgement
 */
export function oneATurn(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
    return last;
  };
}
