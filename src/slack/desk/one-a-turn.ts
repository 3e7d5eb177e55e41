/**
 * A queue that lets one event go on each turn of the event loop: the first at once, those that come with it in the turns after.
 * Between two turns Node reads what has arrived and acknowledges it, so that hundreds of events at once are all acknowledged
 * before the last of their answers is worked out; one that comes alone waits for nothing.
 *
 * @see https://docs.slack.dev/apis/events-api/#responding Slack waits three seconds for an acknowledgement
 */
export function oneATurn(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let wentOn = false;
  const nextTurn = () => {
    const next = waiting.shift();
    wentOn = next !== undefined;
    if (next === undefined) return;
    setImmediate(nextTurn);
    next();
  };
  return async () => {
    if (wentOn) return new Promise((resolve) => waiting.push(resolve));
    wentOn = true;
    setImmediate(nextTurn);
  };
}
