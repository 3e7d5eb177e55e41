import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { signingSecret } from '../running-app.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let count = 0;

/**
 * Sends one signed mention in a channel of its own, as Slack does, and gives the timestamp that the answer's thread
 * carries. It does not wait for the answer to it; `acked` is called with the milliseconds to the acknowledgement.
 */
export function mention(
  port: number,
  text: string,
  acked: (milliseconds: number) => void = () => {},
): string {
  count += 1;
  const ts = `1795000000.${String(count).padStart(6, '0')}`;
  const at = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify({
    token: 'unused',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${ts}`,
    event_time: Number(at),
    authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'U1', is_bot: true }],
    event: {
      type: 'app_mention',
      user: 'U2',
      text: `<@U1> ${text}`,
      ts,
      event_ts: ts,
      team: 'T1',
      channel: `C${count % 50}`,
      channel_type: 'channel',
    },
  });
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex');
  const begun = performance.now();
  const send = () => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/slack/events',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': at,
          'x-slack-signature': `v0=${signature}`,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => acked(performance.now() - begun));
      },
    );
    // A connection that was kept and that the server closed in the same moment: nothing was heard of it, so it is said again.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === 'ECONNRESET') send();
      else acked(Number.POSITIVE_INFINITY);
    });
    sent.end(body);
  };
  send();
  return ts;
}
